"""The Word file's look: the decree's letters by named styles, real tables, sections that number their own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from cchc_desktop.documents.blocks import (
    Appendix,
    Banner,
    Basis,
    Block,
    CentredNote,
    Heading,
    KindTitle,
    Paragraph,
    RowGroup,
    Table,
)
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.forms.assignment import AssignmentContent, assignment_document
from cchc_desktop.documents.layout import MM

from .plans import AGENCY, sized_plan
from .test_official_blocks import FOLLOWING, TITLE
from .words import (
    COLUMNS,
    HEAD,
    SIGNATURE,
    document,
    read,
    rows_of,
    said,
    table_element,
    word_file,
)

if TYPE_CHECKING:
    pass


def test_every_style_is_black_times_new_roman_in_all_four_slots() -> None:
    styles = read(word_file(document(Paragraph("a")))).styles.element
    fonts = list(styles.iter(qn("w:rFonts")))
    lettered = [one for one in styles if one.get(qn("w:type")) in {"paragraph", "character"}]
    assert len(fonts) == len(lettered), "the defaults, and all but Default Paragraph Font, which is empty"
    for one in fonts:
        named = [one.get(qn(f"w:{slot}")) for slot in ("ascii", "hAnsi", "cs", "eastAsia")]
        assert named == ["Times New Roman"] * 4
        assert len(one.attrib) == 4, "a theme's face would win over the named one"
        assert said(one.getparent(), "w:color") == "000000"
    (language,) = styles.iter(qn("w:lang"))
    assert language.get(qn("w:val")) == "vi-VN"


SIZES = [
    ("CCHC Quốc hiệu", 12, True, False, "CENTER"),
    ("CCHC Tiêu ngữ", 13, True, False, "CENTER"),
    ("CCHC Cơ quan chủ quản", 12, False, False, "CENTER"),
    ("CCHC Cơ quan ban hành", 12, True, False, "CENTER"),
    ("CCHC Số, ký hiệu", 13, False, False, "CENTER"),
    ("CCHC Địa danh, ngày tháng", 13, False, True, "CENTER"),
    ("CCHC Tên loại", 14, True, False, "CENTER"),
    ("CCHC Trích yếu", 14, True, False, "CENTER"),
    ("CCHC Kính gửi", 14, False, False, "CENTER"),
    ("CCHC Nội dung", 14, False, False, "JUSTIFY"),
    ("Heading 1", 14, True, False, "LEFT"),
    ("Heading 2", 14, True, False, "LEFT"),
    ("Heading 3", 14, False, False, "LEFT"),
    ("CCHC Quyền hạn, chức vụ", 14, True, False, "CENTER"),
    ("CCHC Người ký", 14, True, False, "CENTER"),
    ("CCHC Nơi nhận", 12, True, True, "LEFT"),
    ("CCHC Danh sách nơi nhận", 11, False, False, "LEFT"),
    ("CCHC Phụ lục", 14, True, False, "CENTER"),
    ("CCHC Tên phụ lục", 14, True, False, "CENTER"),
    ("CCHC Kèm theo", 13, False, True, "CENTER"),
    ("CCHC Đầu bảng", 11, True, False, "CENTER"),
    ("CCHC Ô bảng", 11, False, False, "LEFT"),
    ("Header", 13, False, False, "CENTER"),
]


@pytest.mark.parametrize(("name", "size", "bold", "italic", "align"), SIZES)
def test_a_style_has_the_decrees_letters(name: str, size: int, bold: bool, italic: bool, align: str) -> None:
    style: Any = read(word_file(document())).styles[name]
    assert (style.font.size.pt, style.font.bold, style.font.italic) == (size, bold, italic)
    assert style.paragraph_format.alignment.name == align


def test_running_text_is_indented_and_apart_and_headings_stay_with_it() -> None:
    file = word_file(document(Heading("I. A", 1), Heading("1. B", 2), Heading("a) C", 3), Paragraph("Chữ")))
    *headings, text = read(file).paragraphs
    body: Any = text.style
    assert round(body.paragraph_format.first_line_indent.mm, 1) == 10
    assert body.paragraph_format.space_before.pt >= 6
    assert [one.style.name for one in headings if one.style] == ["Heading 1", "Heading 2", "Heading 3"]
    for level, one in enumerate(headings):
        style: Any = one.style
        assert style.paragraph_format.keep_with_next is True
        assert said(style.element, "w:pPr/w:outlineLvl") == str(level)


def test_a_letter_opens_without_a_gap_above_its_title() -> None:
    first, *_ = read(word_file(document(KindTitle("BÁO CÁO", "Kết quả")))).paragraphs
    assert first.paragraph_format.space_before == 0


@pytest.mark.parametrize("block", FOLLOWING.values(), ids=FOLLOWING.keys())
def test_whatever_follows_a_titles_rule_stands_as_far_below_it_as_kinh_gui(block: Block) -> None:
    title, abstract, rule, first, second = read(word_file(document(TITLE, block, Paragraph("Sau.")))).paragraphs
    assert [said(one._p, "w:pPr/w:pStyle") for one in (title, abstract, rule)] == [
        Style.KIND,
        Style.ABSTRACT,
        Style.RULE,
    ]
    assert [_above(first), _above(second)] == [12, 6]


def test_only_the_first_paragraph_of_a_block_has_the_room_of_a_title() -> None:
    *_, first, second = read(word_file(document(TITLE, Basis(("Căn cứ Luật A;", "Căn cứ Luật B."))))).paragraphs
    assert [_above(first), _above(second)] == [12, 6]


def test_a_note_belongs_to_the_title_and_the_body_has_its_room_below_both() -> None:
    note = CentredNote("(Số liệu tính đến ngày 20/10/2023)")
    *_, shown, first, second = read(word_file(document(TITLE, note, Paragraph("Đầu."), Paragraph("Sau.")))).paragraphs
    assert [_above(shown), _above(first), _above(second)] == [6, 12, 6]


def _above(paragraph: Any) -> float:
    """The room above a paragraph in points, its own or its style's."""
    own = paragraph.paragraph_format.space_before
    return float((paragraph.style.paragraph_format.space_before if own is None else own).pt)


def test_a_table_follows_a_titles_rule_likewise() -> None:
    rule = read(word_file(document(TITLE, Table(COLUMNS, HEAD, ())))).paragraphs[2]
    assert rule.paragraph_format.space_after is not None
    assert rule.paragraph_format.space_after.pt == 12


def test_a_head_is_merged_and_shown_again_on_every_page() -> None:
    table = table_element(word_file(document(Table(COLUMNS, HEAD, (Banner("Nội dung 1"),)))))
    first, second, banner = rows_of(table)
    assert [(cell.text, cell.columns, cell.merged) for cell in first] == [("Tên", 1, "restart"), ("Kết quả", 2, None)]
    assert [(cell.text, cell.merged) for cell in second] == [("", "continue"), ("A", None), ("B", None)]
    assert [(cell.text, cell.columns) for cell in banner] == [("Nội dung 1", 3)]
    repeated = [row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.iter(qn("w:tr"))]
    assert repeated == [True, True, False]


def test_shared_cells_are_merged_down_and_rows_stay_whole() -> None:
    group = RowGroup(((0, "Nhiệm vụ"),), (("1", "2"), ("3", "4"), ("5", "6")))
    table = table_element(word_file(document(Table(COLUMNS, HEAD, (group,)))))
    body = rows_of(table)[2:]
    assert [row[0].merged for row in body] == ["restart", "continue", "continue"]
    assert [[cell.text for cell in row] for row in body] == [["Nhiệm vụ", "1", "2"], ["", "3", "4"], ["", "5", "6"]]
    assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in table.iter(qn("w:tr")))
    kept = [row[1].element.find(f".//{qn('w:keepNext')}") is not None for row in body]
    assert kept == [True, True, False], "a small group goes to the next page whole"


def test_a_row_that_no_page_holds_may_be_broken() -> None:
    group = RowGroup((), (("từ " * 3000, "", ""), ("ngắn", "", "")))
    rows = list(table_element(word_file(document(Table(COLUMNS, HEAD, (group,))))).iter(qn("w:tr")))
    whole = [row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows[2:]]
    assert whole == [False, True]


def test_widths_are_fixed_and_add_up_to_the_text() -> None:
    file = word_file(document(Appendix("Phụ lục", "A", "", landscape=True), Table(COLUMNS, HEAD, (Banner("B"),))))
    table = table_element(file)
    widths = [int(one.get(qn("w:w"))) for one in table.iter(qn("w:gridCol"))]
    assert sum(widths) == pytest.approx(252 * MM * 20, abs=1)
    assert widths[0] == pytest.approx(2 * widths[1], abs=2)
    assert table.find(f"{qn('w:tblPr')}/{qn('w:tblLayout')}").get(qn("w:type")) == "fixed"
    style: Any = read(file).tables[0].style
    edges = {one.tag.partition("}")[2]: one.get(qn("w:val")) for one in style.element.find(f".//{qn('w:tblBorders')}")}
    assert edges == dict.fromkeys(("top", "left", "bottom", "right", "insideH", "insideV"), "single")


def test_an_appendix_is_a_section_that_counts_its_own_pages() -> None:
    file = word_file(
        document(Paragraph("a"), SIGNATURE, Appendix("Phụ lục I", "A", "", landscape=True), Appendix("II", "B", ""))
    )
    sections = list(read(file).sections)
    turned = [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT]
    assert [one.orientation for one in sections] == turned
    for one in sections:
        upright = one.orientation == WD_ORIENT.PORTRAIT
        size = [round(length.mm) for length in (one.page_width, one.page_height) if length]
        assert size == ([210, 297] if upright else [297, 210])
        margins = (one.top_margin, one.bottom_margin, one.left_margin, one.right_margin)
        assert [round(length.mm, 1) for length in margins if length] == [20, 20, 30, 15]
        assert one.different_first_page_header_footer, "no number on the first page"
        assert one._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"


def test_the_page_number_is_a_field_in_the_middle_of_the_header() -> None:
    (section,) = read(word_file(document(Paragraph("a")))).sections
    (header,) = section.header.paragraphs
    assert header.style is not None
    assert header.style.name == "Header"
    (field,) = header._p.iter(qn("w:fldSimple"))
    assert field.get(qn("w:instr")).strip() == "PAGE"
    assert round(section.header_distance.mm if section.header_distance else 0) == 10
    assert all(not one.text for one in section.first_page_header.paragraphs)


def test_a_document_that_is_only_an_annex_has_one_section() -> None:
    file = word_file(assignment_document(AssignmentContent(AGENCY, sized_plan())))
    (section,) = read(file).sections
    assert section.orientation == WD_ORIENT.LANDSCAPE
