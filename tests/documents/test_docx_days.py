"""The printed calendar in Word: real tables, the PDF's words, and pages as LibreOffice sets them."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pdfplumber
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from cchc_desktop.documents.forms.calendar import Layout, calendar_document
from cchc_desktop.documents.layout import MM

from .calendars import CALENDARS, UNDATED, content
from .pages import lines_of, opened, printed
from .test_calendar import PARTS
from .words import converted, letters_without_repeats, needs_libreoffice, read, rows_of, said, word_file, word_letters

if TYPE_CHECKING:
    from pathlib import Path

    from cchc_desktop.documents.blocks import Document


def calendar_of(layout: Layout, part: int | None, name: str = "usual", **more: object) -> Document:
    return calendar_document(content(layout, CALENDARS[name], part, undated=UNDATED, undated_years=(2023,), **more))


@pytest.mark.parametrize("name", ["empty", "usual", "forty"])
@pytest.mark.parametrize(("layout", "part"), PARTS)
def test_word_says_what_the_pdf_says(
    layout: Layout, part: int | None, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = calendar_of(layout, part, name, filter_words="quá hạn, chưa hoàn thành.")
    assert word_letters(word_file(form)).replace("🎉", "□") == letters_without_repeats(form, monkeypatch)


def test_a_month_is_a_table_of_seven_columns_a_week_a_row() -> None:
    file = word_file(calendar_of(Layout.MONTH, 10))
    table = read(file).tables[1]._tbl
    rows = rows_of(table)
    assert [cell.text for cell in rows[0]][::6] == ["Thứ Hai", "Chủ nhật"]
    assert [len(row) for row in rows] == [7] * 7, "a head and six weeks"
    assert rows[-1][1].text == "313"
    assert rows[-1][0].text.startswith("302\n» 1.1 Báo cáo kết quả thực hiện · Nội vụ\n» 2.1")
    assert table.find(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    shades = [cell.element.find(f"{qn('w:tcPr')}/{qn('w:shd')}") for cell in rows[2]]
    assert [shade is not None for shade in shades] == [False] * 5 + [True] * 2
    assert said(next(rows[2][0].element.iter(qn("w:p"))), "w:pPr/w:pStyle") == "CCHCNgay"
    least = [row.find(f"{qn('w:trPr')}/{qn('w:trHeight')}") for row in table.iter(qn("w:tr"))][1:]
    assert sum(int(one.get(qn("w:val"))) for one in least) > 250 * 20, "the weeks fill the page"


def test_months_side_by_side_share_a_table_with_gaps_between() -> None:
    rows = rows_of(read(word_file(calendar_of(Layout.QUARTER, 4))).tables[1]._tbl)
    assert [cell.text for cell in rows[0]] == ["Tháng 10", "", "Tháng 11", "", "Tháng 12"]
    assert [cell.columns for cell in rows[0]] == [7, 1, 7, 1, 7]
    assert [cell.text for cell in rows[1]][:8] == ["T2", "T3", "T4", "T5", "T6", "T7", "CN", ""]
    assert all(sum(cell.columns for cell in row) == 23 for row in rows)


def test_sheets_lie_on_their_side_and_are_counted_on() -> None:
    sections = list(read(word_file(calendar_of(Layout.MONTH, None))).sections)
    assert len(sections) == 13, "twelve months and the list"
    assert {section.orientation for section in sections} == {WD_ORIENT.LANDSCAPE}
    starts = [section._sectPr.find(qn("w:pgNumType")) is not None for section in sections]
    assert starts == [True] + [False] * 12
    assert [section.different_first_page_header_footer for section in sections] == [True] + [False] * 12


@needs_libreoffice
def test_libreoffice_sets_the_same_pages(tmp_path: Path) -> None:
    forms = {str(layout): calendar_of(layout, part) for layout, part in PARTS}
    for name, pages in converted(forms, tmp_path).items():
        with pdfplumber.open(BytesIO(pages)) as word, opened(printed(forms[name])) as pdf:
            assert len(word.pages) == len(pdf.pages), f"{name}: the grid alone on its page, the list behind it"
            first = word.pages[0]
            assert (round(first.width), round(first.height)) == (round(297 * MM), round(210 * MM))
            assert min(one.left for one in lines_of(first)) == pytest.approx(30 * MM, abs=4)
            assert max(box["x1"] for box in (*first.rects, *first.lines)) <= first.width - 15 * MM + 2
