"""Sổ đăng ký văn bản đi and đến beside the decree's samples (Phụ lục IV, mục I and VI)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cchc_desktop.documents.blocks import Document, Paragraph, RowGroup, Table
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.agency.issuing import read_agency, write_agency
from cchc_desktop.services.documents.edits import DocumentDraft, add_document
from cchc_desktop.services.papers.catalogue import document_of, file_name_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.store.book import Book
from tests.documents.pages import line, opened, printed

from .hostile import DAY as HOSTILE_DAY
from .hostile import LONG, MARKS, PICTURES, YEAR, assert_all_is_shown

DAY = date(2024, 10, 20)
OURS, OFFICE, THEIRS = "UBND huyện Nghĩa Hưng", "Phòng Nội vụ", "Sở Nội vụ tỉnh Nam Định"


def paper(book: Book, form: str, choice: str = "", year: int = 2024) -> Document:
    return document_of(book, PaperRequest(form, year, DAY, choice=choice))


def add(book: Book, reference: str, issuer: str, day: date, **more: object) -> int:
    return add_document(book, DocumentDraft(reference, "", day, issuer, **more), DAY)  # type: ignore[arg-type]


def table(document: Document) -> Table:
    return next(block for block in document.blocks if isinstance(block, Table))


def rows(document: Document) -> list[tuple[str, ...]]:
    return [entry.rows[0] for entry in table(document).body if isinstance(entry, RowGroup)]


def notes(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


@pytest.fixture(name="book")
def _book(seed_book: Book) -> Book:
    """A year's few documents, added out of order."""
    add(seed_book, "03/BC-UBND", OURS, date(2024, 6, 14), abstract="Báo cáo 6 tháng", signer="Nguyễn Văn An")
    add(seed_book, "12/UBND-NV", OURS, date(2024, 2, 5), abstract="V/v góp ý", recipients="Các phòng", drafter="Vân")
    add(seed_book, "", OURS, date(2024, 9, 1), abstract="Giấy mời họp")
    add(seed_book, "01/TTr-PNV", OFFICE, date(2024, 3, 1), abstract="Ban hành kế hoạch")
    add(seed_book, "90/SNV", THEIRS, date(2024, 1, 3), abstract="V/v báo cáo", arrival_number=2, arrived_on=DAY)
    first = {"arrival_number": 1, "arrived_on": date(2024, 1, 2), "recipients": "Bà Vân"}
    add(seed_book, "812/SNV-CCHC", THEIRS, date(2023, 12, 29), abstract="V/v chấm điểm", **first)
    add(seed_book, "07/BC-STP", "Sở Tư pháp", date(2024, 5, 6), abstract="Kết quả rà soát")
    return seed_book


def test_what_goes_out_stands_in_the_decrees_columns_in_order(book: Book) -> None:
    found = paper(book, "outgoing-register")
    assert [" ".join(cell.text.split()) for cell in table(found).head if cell.row == 0] == [
        "Số, ký hiệu văn bản",
        "Ngày tháng văn bản",
        "Tên loại và trích yếu nội dung văn bản",
        "Người ký",
        "Nơi nhận văn bản",
        "Đơn vị, người nhận bản lưu",
        "Số lượng bản",
        "Ngày chuyển",
        "Ký nhận",
        "Ghi chú",
    ]
    assert [cell.text for cell in table(found).head if cell.row == 1] == [f"({place})" for place in range(1, 11)]
    assert rows(found) == [
        ("12/UBND-NV", "05/02/2024", "Công văn V/v góp ý", "", "Các phòng", "Vân", "", "", "", ""),
        ("03/BC-UBND", "14/06/2024", "Báo cáo 6 tháng", "Nguyễn Văn An", "", "", "", "", "", ""),
    ]
    assert notes(found) == [
        "Số chưa có trong sổ: BC-UBND: 01–02; Công văn UBND: 01–11.",
        "Có 1 văn bản đi chưa lấy số.",
    ]


def test_the_offices_register_is_a_book_of_its_own(book: Book) -> None:
    found = paper(book, "outgoing-register", "office")
    assert [row[:3] for row in rows(found)] == [("01/TTr-PNV", "01/03/2024", "Tờ trình Ban hành kế hoạch")]
    assert notes(found) == []
    request = PaperRequest("outgoing-register", 2024, DAY, choice="office")
    assert file_name_of(request) == "so-van-ban-di-2024-cua-phong.pdf"
    write_agency(book, replace(read_agency(book), office=None))
    with pytest.raises(Refusal, match="không có giấy riêng của phòng"):
        paper(book, "outgoing-register", "office")


def test_what_came_in_stands_by_its_number_of_arrival_then_what_has_none(book: Book) -> None:
    found = paper(book, "incoming-register")
    assert [cell.text for cell in table(found).head if cell.row == 0][:4] == [
        "Ngày đến",
        "Số đến",
        "Tác giả",
        "Số, ký hiệu văn bản",
    ]
    assert rows(found) == [
        ("02/01/2024", "01", THEIRS, "812/SNV-CCHC", "29/12/2023", "Công văn V/v chấm điểm", "Bà Vân", "", "", ""),
        ("20/10/2024", "02", THEIRS, "90/SNV", "03/01/2024", "Công văn V/v báo cáo", "", "", "", ""),
        ("", "", "Sở Tư pháp", "07/BC-STP", "06/05/2024", "Báo cáo Kết quả rà soát", "", "", "", ""),
    ]
    assert notes(found) == ["Có 1 văn bản đến chưa ghi số đến."]


def test_the_head_says_what_the_decrees_cover_says(book: Book) -> None:
    with opened(printed(paper(book, "outgoing-register"))) as file:
        page = file.pages[0]
        assert page.width > page.height
        title, days = line(page, "SỔ ĐĂNG KÝ VĂN BẢN ĐI"), line(page, "Từ ngày 05/02/2024 đến ngày 14/06/2024")
        numbers, volume = line(page, "Từ số 03 đến số 12"), line(page, "Quyển số:")
        assert title.style == "bold"
        assert title.top < line(page, "Năm 2024").top < days.top < numbers.top < volume.top
        assert line(page, "ỦY BAN NHÂN DÂN").top < title.top


def test_numbers_and_days_are_not_broken(book: Book) -> None:
    add(book, "1234/UBND-VHTT", OURS, date(2024, 12, 31), abstract="V/v chuyển đổi số")
    with opened(printed(paper(book, "outgoing-register"))) as file:
        words = [word["text"] for word in file.pages[0].extract_words()]
    assert {"1234/UBND-VHTT", "31/12/2024"} <= set(words)


def test_a_year_without_documents_is_refused(book: Book) -> None:
    with pytest.raises(Refusal, match="Năm 2019 chưa có văn bản đi nào của UBND huyện Nghĩa Hưng"):
        paper(book, "outgoing-register", year=2019)
    with pytest.raises(Refusal, match="Năm 2019 chưa có văn bản đến nào"):
        paper(book, "incoming-register", year=2019)


@pytest.mark.parametrize("form", ["outgoing-register", "incoming-register"])
def test_long_texts_and_marks_are_all_shown(seed_book: Book, form: str) -> None:
    issuer = OURS if form == "outgoing-register" else MARKS
    for number in range(1, 41):
        told = f"{(LONG, MARKS, PICTURES)[number % 3]} {number}"
        draft = DocumentDraft(f"{number}/BC-UBND", "", HOSTILE_DAY, issuer, MARKS, told)
        add_document(seed_book, replace(draft, recipients=f"{MARKS}\n{LONG[:90]}", drafter=MARKS), HOSTILE_DAY)
    found = document_of(seed_book, PaperRequest(form, YEAR, HOSTILE_DAY))
    assert_all_is_shown(found, (text for row in rows(found) for text in row if "😀" not in text))
