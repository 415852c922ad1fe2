"""The evidence pack: every file under its number with its own bytes, damaged ones told, all or nothing."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from cchc_desktop.documents.blocks import RowGroup, Table
from cchc_desktop.domain.evidence_pack import INDEX_NAME
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.books import create_empty, open_book
from cchc_desktop.services.documents.edits import DocumentDraft, Target, add_document, attach_files, link_document
from cchc_desktop.services.evidence.evidence import store_file
from cchc_desktop.services.evidence.pack import export_pack, pack_folder
from cchc_desktop.services.papers.catalogue import document_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.documents import pages
from tests.documents.pages import squeezed
from tests.services.looking import item
from tests.services.papers.hostile import DAY as HOSTILE_DAY
from tests.services.papers.hostile import HOSTILE, MARKS, PICTURES, YEAR, hostile_book

DAY = date(2023, 10, 20)
SCAN = b"%PDF-1.4 " + b"scan" * 700_000


class Usage(NamedTuple):
    """What a disk says of itself, in bytes."""

    total: int
    used: int
    free: int


def attached(book: Book, number: str, codes: tuple[str, ...], files: dict[str, bytes], folder: Path) -> int:
    """A document of that number with these files, which proves those products."""
    document = add_document(book, DocumentDraft(number, "", DAY, "UBND huyện", "", "Về việc"), DAY)
    stored = []
    for name, content in files.items():
        (folder / name).write_bytes(content)
        stored.append(store_file(book, folder / name))
    attach_files(book, document, stored, DAY)
    link_document(book, document, [Target(item(book, code, DAY).id) for code in codes])
    return document


@pytest.fixture
def proved(sample_book: Book, tmp_path: Path) -> Book:
    """The sample with 77/KH-UBND, which has two files and proves 3.1 and 3.2."""
    files = {"Bản ký.pdf": SCAN, "Phụ lục.xlsx": b"bang"}
    attached(sample_book, "77/KH-UBND", ("3.1", "3.2"), files, tmp_path)
    return sample_book


@pytest.fixture
def into(tmp_path: Path) -> Path:
    """Where packs are put."""
    made = tmp_path / "xuat"
    made.mkdir()
    return made


def damage(book: Book) -> None:
    book.database.execute_sql("UPDATE blob_piece SET bytes = CAST('other' AS BLOB) WHERE number = 2")


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def index_text(folder: Path) -> str:
    with pages.opened((folder / INDEX_NAME).read_bytes()) as file:
        return squeezed("".join(char["text"] for page in file.pages for char in page.chars))


def test_every_file_stands_under_its_number_with_its_bytes(proved: Book, into: Path) -> None:
    made = export_pack(proved, 2023, into, DAY)
    assert made.folder == into / "Ho so tai lieu kiem chung CCHC 2023"
    assert (made.documents, made.files, made.broken) == (47, 4, ())
    found = contents(made.folder)
    assert INDEX_NAME in found
    third = "03 San pham 3.1 Ke hoach kiem tra CCHC nam 2023 cua UBND"
    fourth = "04 San pham 3.2 Thuc hien kiem tra, bao cao ket qua kiem tra"
    assert {name: content for name, content in found.items() if name != INDEX_NAME} == {
        f"{third}/03.1 77-KH-UBND (1) Ban ky.pdf": SCAN,
        f"{third}/03.1 77-KH-UBND (2) Phu luc.xlsx": b"bang",
        f"{fourth}/04.1 77-KH-UBND (1) Ban ky.pdf": SCAN,
        f"{fourth}/04.1 77-KH-UBND (2) Phu luc.xlsx": b"bang",
    }


def test_the_folders_are_those_of_the_index(proved: Book, into: Path) -> None:
    made = export_pack(proved, 2023, into, DAY)
    index = document_of(proved, PaperRequest("evidence-index", 2023, DAY))
    table = next(block for block in index.blocks if isinstance(block, Table))
    numbers = [dict(entry.shared)[0] for entry in table.body if isinstance(entry, RowGroup)]
    folders = sorted(path.name for path in made.folder.iterdir() if path.is_dir())
    assert [name.partition(" ")[0] for name in folders] == numbers
    assert sum(name.endswith("(chua co tep)") for name in folders) == len(numbers) - 2


def test_the_index_names_files_and_copies(proved: Book, into: Path) -> None:
    said = index_text(export_pack(proved, 2023, into, DAY).folder)
    assert "Mỗisảnphẩmcómộtthưmục" in said
    assert "Cũnglàtàiliệu04.1" in said
    assert "Cũnglàtàiliệu03.1" in said
    assert "03.177-KH-UBND(1)Banky.pdf" in said


def test_what_is_damaged_is_told_and_the_rest_comes_out(proved: Book, into: Path) -> None:
    damage(proved)
    made = export_pack(proved, 2023, into, DAY)
    assert made.broken == ("03.1 77/KH-UBND: Bản ký.pdf", "04.1 77/KH-UBND: Bản ký.pdf")
    assert made.files == 2
    assert [Path(name).name for name in contents(made.folder)].count("03.1 77-KH-UBND (1) Ban ky.pdf") == 0
    said = index_text(made.folder)
    assert "2tệpgiữtrongsổđãbịhỏng" in said
    assert "TệpBảnký.pdfbịhỏngtrongsổ,khôngxuấtđược" in said


class StoppedError(Exception):
    """What a cancelled work raises."""


@pytest.mark.parametrize("after", [1, 2, 4])
def test_cancelled_it_leaves_nothing(proved: Book, into: Path, after: int) -> None:
    heard: list[tuple[int, int]] = []

    def tick(done: int, total: int) -> None:
        heard.append((done, total))
        if len(heard) == after:
            raise StoppedError

    with pytest.raises(StoppedError):
        export_pack(proved, 2023, into, DAY, tick=tick)
    assert list(into.iterdir()) == []
    assert heard[0][1] == 2 * (len(SCAN) + 4), "bytes of all files, copies too"


def test_a_folder_that_stands_there_is_not_touched_unasked(proved: Book, into: Path) -> None:
    folder = pack_folder(2023, into)
    folder.mkdir()
    (folder / "ghi-chu.txt").write_text("của tôi")
    for force, said in ((False, "hãy chọn nơi khác"), (True, "không phải hồ sơ do chương trình xuất ra")):
        with pytest.raises(Refusal, match=said):
            export_pack(proved, 2023, into, DAY, force=force)
    assert contents(into) == {f"{folder.name}/ghi-chu.txt": "của tôi".encode()}


def test_an_older_pack_is_replaced_when_asked(proved: Book, into: Path) -> None:
    old = export_pack(proved, 2023, into, DAY).folder
    (old / "00 Danh muc.pdf").write_bytes(b"cu")
    (old / "thua.txt").write_text("thừa")
    with pytest.raises(Refusal, match=r"Đã có .*thêm --force"):
        export_pack(proved, 2023, into, DAY)
    export_pack(proved, 2023, into, DAY, force=True)
    assert not (old / "thua.txt").exists()
    assert (old / "00 Danh muc.pdf").read_bytes().startswith(b"%PDF")
    assert [path.name for path in into.iterdir()] == [old.name]


def test_an_older_pack_stays_when_the_new_one_fails(proved: Book, into: Path) -> None:
    old = contents(export_pack(proved, 2023, into, DAY).folder)

    def tick(done: int, total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        export_pack(proved, 2023, into, DAY, force=True, tick=tick)
    assert contents(pack_folder(2023, into)) == old


def test_an_older_pack_comes_back_when_the_new_one_cannot_take_its_name(
    proved: Book, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = contents(export_pack(proved, 2023, into, DAY).folder)
    rename = Path.rename

    def held(self: Path, target: Path) -> Path:
        if self.name == "pack":
            raise OSError(16, "Device or resource busy")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", held)
    with pytest.raises(Refusal, match="tệp đang được dùng"):
        export_pack(proved, 2023, into, DAY, force=True)
    assert contents(pack_folder(2023, into)) == old
    assert [path.name for path in into.iterdir()] == [pack_folder(2023, into).name]


def test_a_disk_without_room_is_told_before(proved: Book, into: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9, 10_000_000))
    with pytest.raises(Refusal, match=r"chỉ còn 10 MB, hồ sơ cần 25,6 MB; hãy chọn nơi khác\."):
        export_pack(proved, 2023, into, DAY)


def test_a_disk_that_fills_up_leaves_nothing(proved: Book, into: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("cchc_desktop.services.evidence.pack.os.fsync", full)
    with pytest.raises(Refusal, match="ổ đĩa đã đầy"):
        export_pack(proved, 2023, into, DAY)
    monkeypatch.undo()
    assert list(into.iterdir()) == []


def test_places_that_are_not_there_and_plans_that_prove_nothing(tmp_path: Path, proved: Book, into: Path) -> None:
    with pytest.raises(Refusal, match="Không có thư mục"):
        export_pack(proved, 2023, into / "khong", DAY)
    create_empty(tmp_path / "trong.sqlite", 2024)
    with open_book(tmp_path / "trong.sqlite") as empty, pytest.raises(Refusal, match="chưa có tài liệu kiểm chứng nào"):
        export_pack(empty, 2024, into, DAY)
    assert list(into.iterdir()) == []


@pytest.mark.parametrize("kind", [kind for kind in HOSTILE if kind not in ("empty", "bare")])
def test_hostile_names_come_out(kind: str, tmp_path: Path, into: Path, opened: OpenBook) -> None:
    from cchc_desktop.services.plan.outline import read_outline  # noqa: PLC0415

    book = hostile_book(kind, tmp_path, opened)
    (tmp_path / "con. 😀.pdf").write_bytes(b"%PDF")
    stored = store_file(book, tmp_path / "con. 😀.pdf")
    for product in read_outline(book, YEAR, HOSTILE_DAY).deliverables:
        draft = DocumentDraft("", "", HOSTILE_DAY, MARKS, "", f"{PICTURES} {MARKS}")
        document = add_document(book, draft, HOSTILE_DAY)
        attach_files(book, document, [stored], HOSTILE_DAY)
        link_document(book, document, [Target(product.id)])
    made = export_pack(book, YEAR, into, HOSTILE_DAY)
    assert made.broken == ()
    assert list(contents(made.folder).values()).count(b"%PDF") == made.files == made.documents
