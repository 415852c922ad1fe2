"""A table without a head whose first column names what stands beside it: bold at the side, as PDF and in Word."""

from __future__ import annotations

from docx.oxml.ns import qn

from cchc_desktop.documents.blocks import Column, Document, Paragraph, RowGroup, Table
from cchc_desktop.documents.docx_styles import Style

from .pages import assert_inside_margins, line, opened, printed
from .words import paragraph_with, read, said, word_file

FACTS = Table(
    (Column(26, names=True), Column(74)),
    (),
    (RowGroup((), (("Đơn vị chủ trì", "Phòng Nội vụ"),)), RowGroup((), (("Kinh phí", "Kinh phí thường xuyên"),))),
)
DOCUMENT = Document("Thử", "", (Paragraph("Trên."), FACTS, Paragraph("Dưới.")))


def test_names_are_bold_and_meanings_are_not() -> None:
    with opened(printed(DOCUMENT)) as file:
        page = file.pages[0]
        assert_inside_margins(page)
        assert (line(page, "Đơn vị chủ trì").style, line(page, "Phòng Nội vụ").style) == ("bold", "regular")
        assert page.extract_tables()[0] == [["Đơn vị chủ trì", "Phòng Nội vụ"], ["Kinh phí", "Kinh phí thường xuyên"]]
        assert line(page, "Trên.").bottom < line(page, "Đơn vị chủ trì").top < line(page, "Dưới.").top


def test_word_names_them_by_a_style_and_repeats_no_head() -> None:
    file = word_file(DOCUMENT)
    assert said(paragraph_with(file, "Kinh phí"), "w:pPr/w:pStyle") == Style.SIDE_HEAD
    assert said(paragraph_with(file, "Phòng Nội vụ"), "w:pPr/w:pStyle") == Style.CELL
    [table] = read(file).tables
    assert len(table.rows) == 2
    assert not list(table._tbl.iter(qn("w:tblHeader")))
