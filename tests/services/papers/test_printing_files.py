"""Files that are printed: whole or not at all, never over another unasked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.printing import print_paper
from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)


class GaveUpError(Exception):
    """What a window raises from `tick` when the officer gives up."""


def test_both_forms_are_printed_whole(sample_book: Book, tmp_path: Path) -> None:
    ticks: list[tuple[int, int]] = []
    report = print_paper(
        sample_book,
        PaperRequest("report", 2023, DAY, PeriodKind.YEAR),
        tmp_path / "Báo cáo năm.PDF",
        tick=lambda *at: ticks.append(at),
    )
    annex = print_paper(sample_book, PaperRequest("assignment", 2023, DAY, choice="decree"), tmp_path / "phu-luc.pdf")
    for made in (report, annex):
        assert made.read_bytes().startswith(b"%PDF-")
        assert made.read_bytes().rstrip().endswith(b"%%EOF")
    assert ticks
    assert all(0 <= done <= total for done, total in ticks)


@pytest.mark.parametrize("name", ["bao-cao", "bao-cao.doc", "bao-cao.pdf.txt", "pdf"])
def test_only_pdf_and_word(sample_book: Book, tmp_path: Path, name: str) -> None:
    with pytest.raises(Refusal, match=r"không có đuôi \.pdf hay \.docx"):
        print_paper(sample_book, PaperRequest("report", 2023, DAY, PeriodKind.YEAR), tmp_path / name)
    assert list(tmp_path.glob("bao-cao*")) == []


def test_no_file_is_overwritten_unasked(sample_book: Book, tmp_path: Path) -> None:
    target = tmp_path / "phu-luc.pdf"
    target.write_bytes(b"quan trong")
    with pytest.raises(Refusal, match="Đã có tệp"):
        print_paper(sample_book, PaperRequest("assignment", 2023, DAY), target)
    assert target.read_bytes() == b"quan trong"
    print_paper(sample_book, PaperRequest("assignment", 2023, DAY), target, force=True)
    assert target.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("name", "match"),
    [
        ("khong-co/phu-luc.pdf", "Không có thư mục"),
        ("thu-muc.pdf", "là một thư mục"),
        ("a" * 300 + ".pdf", "tên tệp quá dài"),
        ("a\x00b.pdf", "có ký tự không dùng được"),
    ],
)
def test_targets_that_cannot_be(sample_book: Book, tmp_path: Path, name: str, match: str) -> None:
    (tmp_path / "thu-muc.pdf").mkdir()
    with pytest.raises(Refusal, match=match):
        print_paper(sample_book, PaperRequest("assignment", 2023, DAY), tmp_path / name)


@pytest.mark.parametrize("stands", [False, True])
@pytest.mark.parametrize("at", [0, 1])
def test_giving_up_leaves_nothing_new(sample_book: Book, tmp_path: Path, stands: bool, at: int) -> None:
    folder = tmp_path / "ra"
    folder.mkdir()
    target = folder / "bao-cao.pdf"
    if stands:
        target.write_bytes(b"cu")
    ticks = 0

    def tick(done: int, total: int) -> None:
        nonlocal ticks
        ticks += 1
        if ticks > at:
            raise GaveUpError

    with pytest.raises(GaveUpError):
        print_paper(sample_book, PaperRequest("report", 2023, DAY, PeriodKind.YEAR), target, force=True, tick=tick)
    assert [path.name for path in folder.iterdir()] == (["bao-cao.pdf"] if stands else [])
    assert not stands or target.read_bytes() == b"cu"


def test_a_full_disk_is_told_in_words(sample_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    folder = tmp_path / "ra"
    folder.mkdir()
    with pytest.raises(Refusal, match="ổ đĩa đã đầy"):
        print_paper(sample_book, PaperRequest("assignment", 2023, DAY), folder / "phu-luc.pdf")
    assert list(folder.iterdir()) == []


def test_no_plan_no_file(sample_book: Book, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="không có kế hoạch năm 2031"):
        print_paper(sample_book, PaperRequest("report", 2031, DAY, PeriodKind.YEAR), tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()


def test_printing_needs_no_writing(sample_path: Path, tmp_path: Path) -> None:
    from cchc_desktop.services.book.books import open_book  # noqa: PLC0415

    with open_book(sample_path, read_only=True) as book:
        print_paper(book, PaperRequest("assignment", 2023, DAY), tmp_path / "phu-luc.pdf")
