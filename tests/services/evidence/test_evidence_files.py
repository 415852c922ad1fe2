"""Files of every kind and name come into the book and out again, or are refused in one sentence."""

from __future__ import annotations

import os
import re
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.documents import edits as document_edits
from cchc_desktop.services.documents.documents import read_document
from cchc_desktop.services.evidence import evidence
from cchc_desktop.store.book import Book
from tests.services.conftest import DAY
from tests.services.looking import refused


def file_of(folder: Path, name: str, content: bytes = b"%PDF-1.4 scan") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_file_goes_in_and_comes_out_unchanged(draft_book: Book, tmp_path: Path) -> None:
    content = os.urandom(2_500_000)
    stored = evidence.store_file(draft_book, file_of(tmp_path, "Báo cáo 05.pdf", content))
    assert (stored.name, stored.size) == ("Báo cáo 05.pdf", len(content))
    out = evidence.save_file(draft_book, stored.sha256, tmp_path / "ra.pdf")
    assert out.read_bytes() == content
    assert not list(tmp_path.glob(".*.part"))


@pytest.mark.parametrize("name", ["không-đuôi", "a\\b:c.pdf", "CON.pdf", "…….pdf", "tệp có  hai cách.docx"])
def test_hostile_names_are_taken(draft_book: Book, tmp_path: Path, name: str) -> None:
    stored = evidence.store_file(draft_book, file_of(tmp_path, name))
    safe = evidence.safe_name(stored.name)
    assert not re.search(r'[\\/:*?"<>|]', safe)
    assert evidence.save_file(draft_book, stored.sha256, tmp_path / f"ra-{safe}").read_bytes().startswith(b"%PDF")


@given(name=st.text(max_size=400))
def test_a_safe_name_can_be_written_anywhere(name: str) -> None:
    safe = evidence.safe_name(name)
    assert safe
    assert not set('\\/:*?"<>|\0') & set(safe)
    assert safe.split(".")[0].casefold() not in evidence.RESERVED
    assert safe == safe.strip()
    assert not safe.endswith(".")


def test_what_cannot_be_attached_is_refused_in_a_sentence(draft_book: Book, tmp_path: Path) -> None:
    with refused(draft_book, "là một thư mục"):
        evidence.store_file(draft_book, tmp_path)
    with refused(draft_book, "Không còn thấy tệp “mất.pdf”"):
        evidence.store_file(draft_book, tmp_path / "mất.pdf")
    with refused(draft_book, "rỗng, không có nội dung"):
        evidence.store_file(draft_book, file_of(tmp_path, "rong.pdf", b""))
    with refused(draft_book, "dài 300 ký tự"):
        evidence.store_file(draft_book, tmp_path / ("x" * 300))
    os.mkfifo(tmp_path / "ong")
    with refused(draft_book, "không phải là tệp thường"):
        evidence.store_file(draft_book, tmp_path / "ong")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(draft_book: Book, tmp_path: Path) -> None:
    path = file_of(tmp_path, "kin.pdf")
    path.chmod(0)
    with refused(draft_book, "không có quyền"):
        evidence.store_file(draft_book, path)


def test_too_large_a_file_is_refused(draft_book: Book, tmp_path: Path) -> None:
    path = tmp_path / "lon.pdf"
    with path.open("wb") as file:
        file.truncate(evidence.MOST_BYTES + 1)  # sparse: takes no room
    with refused(draft_book, "nặng 500 MB, quá 500 MB"):
        evidence.store_file(draft_book, path)


def test_a_file_still_being_written_is_refused(draft_book: Book, tmp_path: Path) -> None:
    path = file_of(tmp_path, "dang-quet.pdf", b"x" * 3_000_000)

    def tick(done: int, total: int) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    with refused(draft_book, "đang được chương trình khác ghi"):
        evidence.store_file(draft_book, path, tick)


def test_a_read_only_book_takes_no_file(draft_book: Book, tmp_path: Path) -> None:
    with open_book(draft_book.path, read_only=True) as reader, pytest.raises(Refusal, match="chỉ để đọc"):
        evidence.store_file(reader, file_of(tmp_path, "a.pdf"))


def test_a_damaged_file_is_said_in_a_sentence_and_named_by_check(draft_book: Book, tmp_path: Path) -> None:
    stored = evidence.store_file(draft_book, file_of(tmp_path, "bao-cao.pdf"))
    filing = document_edits.Filing(document_edits.DocumentDraft("05/BC-UBND", issued_on=DAY), (stored,))
    document_edits.file_document(draft_book, filing, DAY)
    assert check_book(draft_book) == ()
    draft_book.database.execute_sql("UPDATE blob_piece SET bytes = CAST('other' AS BLOB)")
    to = file_of(tmp_path, "ra.pdf", b"before")
    with pytest.raises(Refusal, match="đã bị hỏng nên không lấy ra được"):
        evidence.save_file(draft_book, stored.sha256, to)
    assert to.read_bytes() == b"before"
    [finding] = check_book(draft_book)
    assert (finding.what, finding.where) == (
        "Tệp “bao-cao.pdf” giữ trong sổ bị thiếu hoặc hỏng",
        "Văn bản 05/BC-UBND",
    )


def test_a_place_that_cannot_be_written_is_said(draft_book: Book, tmp_path: Path) -> None:
    stored = evidence.store_file(draft_book, file_of(tmp_path, "a.pdf"))
    with pytest.raises(Refusal, match="hãy chọn nơi khác"):
        evidence.save_file(draft_book, stored.sha256, tmp_path / "khong-co" / "a.pdf")


def test_a_worker_stores_while_the_window_reads(draft_book: Book, tmp_path: Path) -> None:
    path = file_of(tmp_path, "a.pdf", os.urandom(3_000_000))
    stored: list[evidence.StoredFile] = []
    worker = threading.Thread(target=lambda: stored.append(evidence.store_file(draft_book, path)))
    worker.start()
    worker.join()
    document = document_edits.file_document(
        draft_book, document_edits.Filing(document_edits.DocumentDraft("01/KH-UBND"), tuple(stored)), DAY
    )
    assert [file.size for file in read_document(draft_book, document).files] == [3_000_000]
