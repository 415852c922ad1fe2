"""A file's text and what it seems to be, read by a process that a hostile file may end without any harm."""

from __future__ import annotations

import time
import zipfile
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.document_reading import DocumentReading, read_document_text
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.text import fold
from cchc_desktop.services.agency import issuing as agency
from cchc_desktop.services.documents.guessing import FileText, known_issuer, read_file
from cchc_desktop.services.documents.references import read_reference
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.printing import print_paper
from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)


@pytest.fixture(name="report")
def _report(sample_book: Book, tmp_path: Path) -> Path:
    return print_paper(sample_book, PaperRequest("report", 2023, DAY, PeriodKind.Q3), tmp_path / "bao-cao.pdf")


def test_our_own_report_is_read_back(sample_book: Book, report: Path) -> None:
    text = read_file(report)
    assert text.reading.kind == "BC"
    assert text.reading.abstract.casefold().startswith("kết quả thực hiện")
    assert known_issuer(sample_book, text.reading.issuer) == agency.read_agency(sample_book).short_name
    assert fold("Ủy ban nhân dân") in text.folded
    assert text.folded.isascii()


def test_our_own_annex_says_no_number_that_is_not_its_own(sample_book: Book, tmp_path: Path) -> None:
    annex = print_paper(sample_book, PaperRequest("assignment", 2023, DAY), tmp_path / "phu-luc.pdf")
    text = read_file(annex)
    assert (text.reading.reference, text.reading.issued_on) == ("", None)
    assert "ra soat" in text.folded


WORD_BODY = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:tbl><w:tr>
<w:tc><w:p><w:r><w:t>UBND HUYỆN CẨM XUYÊN</w:t></w:r></w:p><w:p><w:r><w:t>PHÒNG NỘI VỤ</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Số: 15</w:t></w:r><w:r><w:t>/BC-PNV</w:t></w:r></w:p></w:tc>
<w:tc><w:p><w:r><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p>
<w:p><w:r><w:t>Cẩm Xuyên, ngày 04 tháng 10 năm 2023</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>BÁO CÁO</w:t></w:r></w:p>
<w:p><w:r><w:t>Kết quả kiểm tra cải cách hành chính quý III năm 2023</w:t></w:r></w:p>
<w:p><w:r><w:t>Thực hiện kế hoạch, Phòng Nội vụ báo cáo như sau.</w:t></w:r></w:p>
<w:p><w:r><w:lastRenderedPageBreak/><w:t>TRƯỞNG PHÒNG</w:t></w:r></w:p>
<w:p><w:r><w:t>Nguyễn Thị Lan Anh</w:t></w:r></w:p></w:body></w:document>"""


def word_file(path: Path, body: str = WORD_BODY) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", body)
    return path


def test_a_word_file_is_read_as_a_pdf_is(tmp_path: Path) -> None:
    text = read_file(word_file(tmp_path / "bao-cao.docx"))
    assert text.reading.reference == "15/BC-PNV"
    assert text.reading.issued_on == date(2023, 10, 4)
    assert text.reading.kind == "BC"
    assert text.reading.abstract == "Kết quả kiểm tra cải cách hành chính quý III năm 2023"
    assert text.reading.signer == "Nguyễn Thị Lan Anh"
    assert "ket qua kiem tra" in text.folded


@pytest.mark.parametrize("body", ["", "<w:document", "<!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;</a>"])
def test_a_word_file_that_is_none_says_nothing(tmp_path: Path, body: str) -> None:
    assert read_file(word_file(tmp_path / "hong.docx", body)) == FileText()


def test_a_long_word_file_keeps_its_last_page_for_the_signature(tmp_path: Path) -> None:
    page = "<w:p><w:r><w:t>Nội dung báo cáo</w:t><w:br w:type='page'/></w:r></w:p>"
    body = WORD_BODY.replace("<w:p><w:r><w:lastRenderedPageBreak/>", 80 * page + "<w:p><w:r>")
    assert read_file(word_file(tmp_path / "dai.docx", body)).reading.signer == "Nguyễn Thị Lan Anh"


def test_what_is_no_pdf_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "anh.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 picture")
    assert read_file(path) == FileText("", DocumentReading())
    assert read_file(tmp_path / "khong-co.pdf") == FileText()


def test_a_damaged_and_an_encrypted_file_say_nothing(report: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "hong.pdf"
    damaged.write_bytes(report.read_bytes()[:2000] + b"\0" * 5000)
    assert read_file(damaged) == FileText()
    locked = tmp_path / "khoa.pdf"
    with pikepdf.open(report) as document:
        document.save(locked, encryption=pikepdf.Encryption(user="bí mật", owner="x"))
    assert read_file(locked) == FileText()


def test_ten_thousand_pages_and_a_huge_one_are_read_in_bounds(tmp_path: Path) -> None:
    many = tmp_path / "nhieu-trang.pdf"
    with pikepdf.new() as document:
        for _ in range(10_000):
            document.add_blank_page(page_size=(14_400, 14_400))
        document.save(many)
    begun = time.monotonic()
    assert read_file(many).folded == ""
    assert time.monotonic() - begun < 15


def test_a_file_that_takes_too_long_is_given_up(report: Path) -> None:
    begun = time.monotonic()
    assert read_file(report, patience=0.0) == FileText()
    assert time.monotonic() - begun < 5


def test_cancelling_ends_the_other_process(report: Path) -> None:
    class CancelledError(Exception):
        pass

    def cancel() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        read_file(report, cancel)


@given(words=st.text(alphabet=st.sampled_from("0123456789/-–.& aBCĐđ ướ_"), max_size=30))
def test_a_number_that_is_read_is_one_that_the_register_takes(words: str) -> None:
    reference = read_document_text(f"Số: {words}").reference
    assert (read_reference(reference) or "") == reference


def test_an_issuer_is_spelt_as_the_book_spells_it(seed_book: Book) -> None:
    assert known_issuer(seed_book, "PHÒNG NỘI VỤ") == "Phòng Nội vụ"
    assert known_issuer(seed_book, "Sở Xây dựng") == "Sở Xây dựng"
    assert known_issuer(seed_book, "") == ""
