"""A batch as files: one for each unit, named safely, never over a file unasked, all of them or none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.reminder_letters import ReminderLetter
from cchc_desktop.services.letters.batch import Batch, batch_bytes, batch_of
from cchc_desktop.services.letters.files import file_names, write_letters
from cchc_desktop.services.letters.reading import read_letters
from cchc_desktop.store.book import Book
from tests.documents.pages import line, opened
from tests.services.letters.letters import DAY, press_communes


@pytest.fixture
def batch(sample_book: Book) -> Batch:
    """Letters to the 24 communes and towns and three more."""
    press_communes(sample_book)
    return batch_of(sample_book, (one for one in read_letters(sample_book, DAY) if not one.held_back), DAY)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "công văn"
    place.mkdir()
    return place


def named(unit: str) -> ReminderLetter:
    return ReminderLetter(1, unit, (), ())


def test_each_unit_has_its_files(sample_book: Book, batch: Batch, folder: Path) -> None:
    places = write_letters(sample_book, batch, folder, (".pdf", ".docx"))
    assert sorted(places) == sorted(folder.iterdir()), "nothing else is left there"
    assert len(places) == 2 * len(batch.letters)
    for letter, pdf, word in zip(batch.letters, places[::2], places[1::2], strict=True):
        with opened(pdf.read_bytes()) as file:
            assert line(file.pages[0], "Kính gửi: ").text == f"Kính gửi: {letter.unit}."
            assert len(file.pages) == 1
        assert f"Kính gửi: {letter.unit}." in [one.text for one in docx.Document(str(word)).paragraphs]
    assert (folder / "cong-van-don-doc-ubnd-xa-nghia-phu.pdf") in places


def test_a_file_of_its_own_says_what_the_batch_says(sample_book: Book, batch: Batch, folder: Path) -> None:
    places = write_letters(sample_book, batch, folder, (".pdf",))
    with opened(batch_bytes(sample_book, batch)) as file:
        together = [page.extract_text() for page in file.pages]
    apart = []
    for place in places:
        with opened(place.read_bytes()) as file:
            apart += [page.extract_text() for page in file.pages]
    assert apart == together


def test_names_are_safe_everywhere_and_never_the_same() -> None:
    names = file_names(map(named, ('Phòng <b>&amp;</b> "x"', "../../etc", "UBND xã A", "UBND xã Á", "😀", "Đ" * 300)))
    assert names == [
        "cong-van-don-doc-phong-b-amp-b-x",
        "cong-van-don-doc-etc",
        "cong-van-don-doc-ubnd-xa-a",
        "cong-van-don-doc-ubnd-xa-a-2",
        "cong-van-don-doc-don-vi",
        f"cong-van-don-doc-{'d' * 80}",
    ]


def test_files_that_are_there_are_never_written_over_unasked(sample_book: Book, batch: Batch, folder: Path) -> None:
    there = folder / "cong-van-don-doc-ubnd-xa-nghia-phu.pdf"
    there.write_text("của tôi")
    with pytest.raises(Refusal, match=r"đã có 1 tệp trùng tên \(cong-van-don-doc-ubnd-xa-nghia-phu.pdf\)"):
        write_letters(sample_book, batch, folder, (".pdf",))
    assert [one.name for one in folder.iterdir()] == [there.name]
    write_letters(sample_book, batch, folder, (".pdf",), force=True)
    assert there.read_bytes().startswith(b"%PDF")
    assert len(list(folder.iterdir())) == len(batch.letters)


class GaveUpError(Exception):
    """What a job raises when the officer cancels."""


def test_cancelling_leaves_nothing(sample_book: Book, batch: Batch, folder: Path) -> None:
    (folder / "cong-van-don-doc-ubnd-xa-nghia-phu.pdf").write_text("của tôi")

    def tick(done: int, total: int) -> None:
        if done == total:
            raise GaveUpError

    with pytest.raises(GaveUpError):
        write_letters(sample_book, batch, folder, (".pdf",), force=True, tick=tick)
    assert [one.read_text() for one in folder.iterdir()] == ["của tôi"]


def test_a_place_that_cannot_be_taken_gives_all_others_back(
    sample_book: Book, batch: Batch, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = folder / f"{file_names(batch.letters)[0]}.pdf"
    old.write_text("của tôi")
    rename = Path.rename

    def refuse_the_last(self: Path, target: Path) -> Path:
        if self.parent != folder and target.name == f"{file_names(batch.letters)[-1]}.pdf":
            raise PermissionError(13, "in use")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse_the_last)
    with pytest.raises(Refusal, match=r"không có quyền.*chưa có tệp nào được ghi"):
        write_letters(sample_book, batch, folder, (".pdf",), force=True)
    assert [one.read_text() for one in folder.iterdir()] == ["của tôi"]


def test_a_missing_folder_and_nothing_chosen_are_refused(sample_book: Book, batch: Batch, folder: Path) -> None:
    with pytest.raises(Refusal, match="Không có thư mục"):
        write_letters(sample_book, batch, folder / "khác", (".pdf",))
    for letters, endings in ((batch.letters, ()), ((), (".pdf",))):
        with pytest.raises(Refusal, match="Chưa chọn đơn vị hoặc loại tệp nào"):
            write_letters(sample_book, replace(batch, letters=letters), folder, endings)


def test_progress_is_told_letter_by_letter(sample_book: Book, batch: Batch, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    write_letters(sample_book, batch, folder, (".pdf",), tick=lambda done, total: told.append((done, total)))
    assert told == [(done, len(batch.letters)) for done in range(len(batch.letters) + 1)]
