"""Lists of initiatives, legal documents and surveys: what stands in which, in which order, and what is summed up."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.documents.blocks import Banner, Document, JointSignature, KindTitle, Letterhead, Paragraph, Table
from cchc_desktop.domain.registers.initiatives import INITIATIVES, Initiative
from cchc_desktop.domain.registers.legal_documents import LEGAL_DOCUMENTS, LegalDocument
from cchc_desktop.domain.registers.surveys import SURVEYS, Survey
from cchc_desktop.services.papers.catalogue import document_of, file_name_of, title_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.registers import registers
from cchc_desktop.store.book import Book

from .test_inspection_papers import tables

DAY = date(2023, 10, 20)


def paper(book: Book, form: str, choice: str = "") -> Document:
    return document_of(book, PaperRequest(form, 2023, DAY, choice=choice))


def banners(document: Document) -> list[str]:
    return [
        entry.text
        for block in document.blocks
        if isinstance(block, Table)
        for entry in block.body
        if isinstance(entry, Banner)
    ]


def title(document: Document) -> KindTitle:
    return next(block for block in document.blocks if isinstance(block, KindTitle))


@pytest.fixture(name="sample_path")
def _sample_path(bare_sample_path: Path) -> Path:
    """The tests fill the registers themselves."""
    return bare_sample_path


@pytest.fixture(name="book")
def _book(sample_book: Book) -> Book:
    day = date(2023, 10, 12)
    for one in (
        Initiative(2023, "Trả kết quả tại nhà", "Vũ Thị Lan", "Phòng Tư pháp", "TTHC", "Đã áp dụng ở 3 xã",
                   "recognised", "Cấp huyện", "120/QĐ-UBND", day),
        Initiative(2023, "Mã QR", "Đỗ Văn Minh"),
        Initiative(2023, "Sổ tay", state="refused"),
        Initiative(2022, "Năm trước"),
    ):  # fmt: skip
        registers.add_record(sample_book, INITIATIVES, one)
    for law in (
        LegalDocument(2023, "Quy chế cũ", "Quyết định", "02/2016/QĐ-UBND", date(2016, 9, 1), "UBND huyện", None,
                      "expired", "", "Được thay thế", date(2021, 10, 1)),
        LegalDocument(2023, "Quản lý chợ", "Quyết định", "07/2017/QĐ-UBND", date(2017, 5, 2), "UBND huyện", None,
                      "expired", "", "Bị bãi bỏ", date(2022, 3, 1), "handled", "Đã bãi bỏ"),
        LegalDocument(2023, "Mức chi", "Nghị quyết", "11/2018/NQ-HĐND", date(2018, 7, 20), "HĐND huyện", None,
                      "partly_expired", "Khoản 2 Điều 3", "Thông tư mới", date(2023, 3, 15), "proposed", "Sửa đổi"),
        LegalDocument(2023, "Chưa xem"),
    ):  # fmt: skip
        registers.add_record(sample_book, LEGAL_DOCUMENTS, law)
    return sample_book


def test_initiatives_by_what_became_of_them(book: Book) -> None:
    every = paper(book, "initiatives")
    assert [row[1] for row in tables(every)[0]] == ["Trả kết quả tại nhà", "Mã QR", "Sổ tay"]
    assert [row[-2] for row in tables(every)[0]] == ["Đã công nhận", "Đề nghị công nhận", "Không công nhận"]
    assert tables(every)[0][0][-1] == "Cấp huyện\n120/QĐ-UBND\nngày\u00a012/10/2023"
    assert isinstance(every.blocks[-1], JointSignature)
    proposed = paper(book, "initiatives", "proposed")
    assert [row[1] for row in tables(proposed)[0]] == ["Mã QR"]
    assert title(proposed).abstract == "Sáng kiến cải cách hành chính đề nghị công nhận năm 2023"
    recognised = paper(book, "initiatives", "recognised")
    assert [row[1] for row in tables(recognised)[0]] == ["Trả kết quả tại nhà"]
    assert title(recognised).basis == (
        "(Kèm theo Quyết định số 120/QĐ-UBND\nngày 12 tháng 10 năm 2023 của UBND huyện Nghĩa Hưng)"
    )
    head = recognised.blocks[0]
    assert isinstance(head, Letterhead)
    assert head.name_lines == ("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"), "it goes with the agency's decision"
    assert head.landscape


def test_recognised_by_several_decisions_leave_room_for_the_number(book: Book) -> None:
    other = Initiative(2023, "Khác", state="recognised", decision="121/QĐ-UBND", decision_on=date(2023, 10, 13))
    registers.add_record(book, INITIATIVES, other)
    assert "120" not in title(paper(book, "initiatives", "recognised")).basis


def test_expired_documents_of_last_year_and_before_are_told_apart(book: Book) -> None:
    made = paper(book, "legal-documents", "expired")
    assert banners(made) == [
        "A. Văn bản hết hiệu lực từ ngày 01/01/2022",
        "B. Văn bản hết hiệu lực trước ngày 01/01/2022",
    ]
    assert tables(made)[0] == [
        ("1", "Quyết định", "07/2017/QĐ-UBND\nngày\u00a002/05/2017", "Quản lý chợ", "Bị bãi bỏ", "01/03/2022"),
        ("2", "Quyết định", "02/2016/QĐ-UBND\nngày\u00a001/09/2016", "Quy chế cũ", "Được thay thế", "01/10/2021"),
    ]
    assert title(made).abstract.startswith("Văn bản quy phạm pháp luật hết hiệu lực toàn bộ")
    partly = paper(book, "legal-documents", "partly-expired")
    assert banners(partly) == []
    assert tables(partly)[0] == [
        ("1", "Nghị quyết", "11/2018/NQ-HĐND\nngày\u00a020/07/2018\nMức chi", "Khoản 2 Điều 3", "Thông tư mới",
         "15/03/2023")
    ]  # fmt: skip


def test_all_that_was_reviewed_with_result_and_handling(book: Book) -> None:
    rows = tables(paper(book, "legal-documents"))[0]
    assert [row[4] for row in rows] == [
        "Hết hiệu lực toàn bộ",
        "Hết hiệu lực toàn bộ",
        "Hết hiệu lực một phần",
        "Chưa rà soát",
    ]
    assert rows[2][5:] == (
        "Khoản 2 Điều 3\nThông tư mới\nHết hiệu lực từ ngày 15/03/2023",
        "Kiến nghị xử lý\nSửa đổi",
    )


def test_surveys_are_summed_by_their_sheets(sample_book: Book) -> None:
    for out, back, rate in ((200, 187, 9135), (150, 150, 8800), (100, None, None), (None, 20, None)):
        survey = Survey(2023, f"Cuộc {out}", "Phòng Tư pháp", "Đất đai", sheets_out=out, sheets_in=back, rate=rate)
        registers.add_record(sample_book, SURVEYS, survey)
    made = paper(sample_book, "survey")
    *rows, total = tables(made)[0]
    assert [row[4:8] for row in rows] == [
        ("200", "187", "93,5 %", "91,35 %"),
        ("150", "150", "100 %", "88 %"),
        ("100", "", "", ""),
        ("", "20", "", ""),
    ]
    # 337 of the 350 sheets of surveys where both are known; (91,35 × 187 + 88 × 150) / 337 = 89,859
    assert total[4:8] == ("450", "357", "96,29 %", "89,86 %")
    assert any("bình quân theo số phiếu" in one.text for one in made.blocks if isinstance(one, Paragraph))


@pytest.mark.parametrize(
    ("form", "choice", "says"),
    [
        ("initiatives", "", "(Chưa có sáng kiến.)"),
        ("initiatives", "recognised", "(Chưa có sáng kiến.)"),
        ("legal-documents", "", "(Chưa có văn bản được rà soát.)"),
        ("legal-documents", "expired", "(Không có văn bản.)"),
        ("survey", "", "(Chưa có cuộc khảo sát.)"),
    ],
)
def test_an_empty_register_says_so(sample_book: Book, form: str, choice: str, says: str) -> None:
    assert banners(paper(sample_book, form, choice)) == [says]


def test_what_the_variants_are_called() -> None:
    request = PaperRequest("legal-documents", 2023, DAY, choice="expired")
    assert title_of(request) == "Danh mục văn bản quy phạm pháp luật năm 2023, hết hiệu lực toàn bộ"
    assert file_name_of(request) == "danh-muc-van-ban-qppl-2023-het-hieu-luc-toan-bo.pdf"
