"""The index of evidence: what proves what, in the plan's order, and what is still without proof."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.documents.blocks import Banner, Document, Paragraph, RowGroup, Table
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.services.documents.edits import DocumentDraft, Target, add_document, attach_files, link_document
from cchc_desktop.services.evidence import evidence
from cchc_desktop.services.papers.catalogue import document_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.recording import ConclusionDraft
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.documents.pages import line, printed
from tests.documents.pages import opened as read
from tests.services.looking import item

from .hostile import DAY as HOSTILE_DAY
from .hostile import HOSTILE, MARKS, PICTURES, YEAR, assert_all_is_shown, hostile_book

DAY = date(2023, 10, 20)


def paper(book: Book, year: int = 2023, day: date = DAY) -> Document:
    return document_of(book, PaperRequest("evidence-index", year, day))


def groups(document: Document) -> list[RowGroup]:
    [table] = [block for block in document.blocks if isinstance(block, Table)]
    return [entry for entry in table.body if isinstance(entry, RowGroup)]


def of_code(document: Document, code: str) -> RowGroup:
    return next(one for one in groups(document) if dict(one.shared)[1] == code)


def sentences(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def test_documents_stand_in_the_order_of_the_plan_and_of_their_days(sample_book: Book) -> None:
    made = paper(sample_book)
    codes = [dict(one.shared)[1] for one in groups(made)]
    assert codes == sorted(codes, key=lambda code: tuple(map(int, code.split("."))))
    reports = of_code(made, "2.1")
    assert [row[:3] for row in reports.rows] == [
        ("02.1", "41/BC-UBND", "17/03/2023"),
        ("02.2", "98/BC-UBND", "16/06/2023"),
        ("02.3", "163/BC-UBND", "18/09/2023"),
    ]
    assert sentences(made)[0] == "Tổng số: 32 sản phẩm có tài liệu kiểm chứng, 46 văn bản, 0 tệp."


def test_a_document_of_two_products_stands_under_both_and_counts_once(sample_book: Book, tmp_path: Path) -> None:
    draft = DocumentDraft("77/KH-UBND", "KH", date(2023, 5, 4), "UBND tỉnh <A>", "", "V/v kiểm tra & xử lý")
    document = add_document(sample_book, draft, DAY)
    for name in ("77-KH-UBND.pdf", "phu-luc.xlsx"):
        (tmp_path / name).write_bytes(name.encode())
    stored = [evidence.store_file(sample_book, tmp_path / name) for name in ("77-KH-UBND.pdf", "phu-luc.xlsx")]
    attach_files(sample_book, document, stored, DAY)
    link_document(sample_book, document, [Target(item(sample_book, code, DAY).id) for code in ("3.1", "3.2")])
    made = paper(sample_book)
    for code in ("3.1", "3.2"):
        [row] = of_code(made, code).rows
        assert row[1:] == (
            "77/KH-UBND",
            "04/05/2023",
            "V/v kiểm tra & xử lý",
            "UBND tỉnh <A>",
            "77-KH-UBND.pdf\nphu-luc.xlsx",
            "",
        )
    assert sentences(made)[0] == "Tổng số: 34 sản phẩm có tài liệu kiểm chứng, 47 văn bản, 2 tệp."


def test_what_is_done_without_a_document_is_told(sample_book: Book) -> None:
    recording.conclude(sample_book, item(sample_book, "3.1", DAY).id, ConclusionDraft(Conclusion.DONE, DAY), DAY)
    made = paper(sample_book)
    [row] = of_code(made, "3.1").rows
    assert row == ("", "", "", "", "", "", "Chưa có tài liệu kiểm chứng")
    assert dict(of_code(made, "3.1").shared)[0] == "03", "it keeps a place of its own"
    assert sentences(made)[1].startswith("Còn thiếu: 1 sản phẩm đã kết thúc nhưng chưa có hoặc chưa đủ tài liệu")


def test_nothing_that_is_open_and_without_documents_is_listed(sample_book: Book) -> None:
    assert "3.1" not in [dict(one.shared)[1] for one in groups(paper(sample_book))]


def test_it_lies_down_and_is_signed_twice(sample_book: Book) -> None:
    with read(printed(paper(sample_book))) as file:
        assert all(page.width > page.height for page in file.pages)
        assert line(file.pages[-1], "NGƯỜI LẬP DANH MỤC").right < line(file.pages[-1], "TRƯỞNG PHÒNG").left


@pytest.mark.parametrize("kind", HOSTILE)
def test_nothing_of_a_hostile_book_is_lost(kind: str, tmp_path: Path, opened: OpenBook) -> None:
    from cchc_desktop.services.plan.outline import read_outline  # noqa: PLC0415

    book = hostile_book(kind, tmp_path, opened)
    products = list(read_outline(book, YEAR, HOSTILE_DAY).deliverables)
    draft = DocumentDraft("99/BC-UBND", "BC", date(2024, 5, 4), MARKS, "", f"{PICTURES} {'trích yếu dài ' * 30}")
    document = add_document(book, draft, HOSTILE_DAY)
    (tmp_path / "tep-dinh-kem-co-ten-rat-dai-khong-co-cho-ngat-dong-2024.pdf").write_bytes(b"%PDF")
    stored = evidence.store_file(book, tmp_path / "tep-dinh-kem-co-ten-rat-dai-khong-co-cho-ngat-dong-2024.pdf")
    attach_files(book, document, [stored], HOSTILE_DAY)
    if products:
        link_document(book, document, [Target(one.id) for one in products])
    wanted = [one.title for one in products]
    if products:
        wanted += [draft.issuer, draft.abstract, stored.name]
    made = paper(book, YEAR, HOSTILE_DAY)
    assert_all_is_shown(made, iter(wanted))
    if not products:
        [table] = [block for block in made.blocks if isinstance(block, Table)]
        assert table.body == (Banner("(Chưa có tài liệu kiểm chứng nào.)"),)
