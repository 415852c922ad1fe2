"""Danh mục hồ sơ and Mục lục văn bản beside the decree's samples (Phụ lục V, mục II and IV)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.documents.blocks import Banner, Document, RowGroup, Table
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.evidence.dossier_edits import add_dossiers, edit_dossier, proposed_dossiers
from cchc_desktop.services.evidence.dossiers import dossiers_of
from cchc_desktop.services.papers.catalogue import document_of, file_name_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.store.book import Book
from tests.conftest import OpenBook
from tests.documents.pages import line, lines_of, opened, printed, rules_of
from tests.papers import fill_dossiers

from .dossier_books import hostile_dossiers
from .hostile import DAY as HOSTILE_DAY
from .hostile import HOSTILE, MARKS, YEAR, assert_all_is_shown

DAY = date(2023, 10, 20)


def paper(book: Book, form: str, code: str = "", year: int = 2023, day: date = DAY) -> Document:
    return document_of(book, PaperRequest(form, year, day, code=code))


@pytest.fixture
def filed_book(sample_book: Book) -> Book:
    """The sample with the usual dossiers of its plan, filled."""
    fill_dossiers(sample_book, 2023)
    return sample_book


def table(document: Document) -> Table:
    return next(block for block in document.blocks if isinstance(block, Table))


def heads(found: Table) -> list[str]:
    return [" ".join(cell.text.split()) for cell in found.head if cell.row == 0]


def test_the_list_has_the_decrees_columns(filed_book: Book) -> None:
    found = table(paper(filed_book, "dossier-list"))
    assert heads(found) == [
        "Số và ký hiệu hồ sơ",
        "Tên đề mục và tiêu đề hồ sơ",
        "Thời hạn bảo quản",
        "Người lập hồ sơ",
        "Ghi chú",
    ]
    assert [cell.text for cell in found.head if cell.row == 1] == ["(1)", "(2)", "(3)", "(4)", "(5)"]
    assert [entry.text for entry in found.body if isinstance(entry, Banner)] == [
        "I. CẢI CÁCH HÀNH CHÍNH",
        "1. Kế hoạch, báo cáo",
        "2. Thực hiện các nội dung của Kế hoạch",
    ]
    rows = [entry.rows[0] for entry in found.body if isinstance(entry, RowGroup)]
    assert rows[3] == ("04.CCHC", "Hồ sơ cải cách thể chế năm 2023", "20 năm", "", "")


def test_the_list_stands_on_paper_as_in_the_sample(filed_book: Book) -> None:
    with opened(printed(paper(filed_book, "dossier-list"))) as file:
        page = file.pages[0]
        assert [one.text for one in lines_of(page)][:2] == [
            "UBND HUYỆN NGHĨA HƯNG",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        ]
        kind, year, basis = line(page, "DANH MỤC HỒ SƠ"), line(page, "Năm 2023"), line(page, "(Kèm theo Quyết định")
        assert (kind.style, year.style, basis.style) == ("bold", "bold", "italic")
        rule = max((one for one in rules_of(page) if one[2] < line(page, "(1)").top), key=lambda one: one[2])
        assert rule[2] > line(page, "ngày").bottom, "the rule stands under the basis"
        heading, number = line(page, "I. CẢI CÁCH HÀNH CHÍNH"), line(page, "(2)")
        assert (heading.style, number.style) == ("bold", "regular")
        title = line(page, "Hồ sơ xây dựng")
        assert abs(heading.left - title.left) < 1, "a heading stands in the column of the titles"
        assert line(page, "02 hồ sơ bảo quản vĩnh viễn;").top < line(page, "09 hồ sơ bảo quản có thời hạn.").top


def test_the_cells_beside_a_heading_are_empty_and_ruled(filed_book: Book) -> None:
    with opened(printed(paper(filed_book, "dossier-list"))) as file:
        page = file.pages[0]
        heading = line(page, "I. CẢI CÁCH HÀNH CHÍNH")
        middle = (heading.top + heading.bottom) / 2
        cells = {round(box["x0"]) for box in page.rects if box["top"] < middle < box["bottom"]}
        assert len(cells) == 5


def test_the_documents_of_a_dossier_have_the_decrees_columns(filed_book: Book) -> None:
    made = paper(filed_book, "dossier-documents", "02.cchc")
    found = table(made)
    assert heads(found) == [
        "STT",
        "Số, ký hiệu văn bản",
        "Ngày tháng năm văn bản",
        "Tên loại và trích yếu nội dung văn bản",
        "Tác giả văn bản",
        "Tờ số/ Trang số",
        "Ghi chú",
    ]
    rows = [entry.rows[0] for entry in found.body if isinstance(entry, RowGroup)]
    assert [row[:3] for row in rows] == [
        ("1", "41/BC-UBND", "17/03/2023"),
        ("2", "98/BC-UBND", "16/06/2023"),
        ("3", "163/BC-UBND", "18/09/2023"),
    ]
    with opened(printed(made)) as file:
        assert [one.text for one in lines_of(file.pages[0])][:3] == [
            "MỤC LỤC VĂN BẢN, TÀI LIỆU",
            "Số, ký hiệu hồ sơ: 02.CCHC",
            "Năm 2023",
        ]


def test_without_a_number_every_dossier_with_documents_has_its_paper(filed_book: Book) -> None:
    with opened(printed(paper(filed_book, "dossier-documents"))) as file:
        heads = [one.text for page in file.pages for one in lines_of(page) if one.text.startswith("Số, ký hiệu hồ sơ")]
    filled = [one.code for one in dossiers_of(filed_book, 2023) if one.documents]
    assert heads == [f"Số, ký hiệu hồ sơ: {code}" for code in filled]


def test_what_is_not_there_is_said(sample_book: Book) -> None:
    for form in ("dossier-list", "dossier-documents"):
        with pytest.raises(Refusal, match="Năm 2023 chưa có hồ sơ nào; hãy thêm hồ sơ"):
            paper(sample_book, form)
    add_dossiers(sample_book, 2023, proposed_dossiers(sample_book, 2023))
    with pytest.raises(Refusal, match="chưa có văn bản nào; hãy xếp văn bản"):
        paper(sample_book, "dossier-documents")
    assert [entry.text for entry in table(paper(sample_book, "dossier-documents", "01.CCHC")).body] == [  # type: ignore[union-attr]
        "(Hồ sơ chưa có văn bản.)"
    ]


def test_a_number_with_a_stroke_still_names_a_file(filed_book: Book) -> None:
    first = dossiers_of(filed_book, 2023)[0]
    edit_dossier(filed_book, first.id, replace(first.draft, code="01/CCHC: <a>"))
    request = PaperRequest("dossier-documents", 2023, DAY, code="01/CCHC: <a>")
    assert file_name_of(request) == "muc-luc-van-ban-01-cchc-a-2023.pdf"


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("form", ["dossier-list", "dossier-documents"])
def test_nothing_of_a_hostile_book_is_lost(form: str, kind: str, tmp_path: Path, opened: OpenBook) -> None:
    book = hostile_dossiers(kind, tmp_path, opened)
    assert_all_is_shown(paper(book, form, year=YEAR, day=HOSTILE_DAY), iter((MARKS, "😀 <&>")))
