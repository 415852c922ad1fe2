"""The Word file: the PDF's text in named styles, real tables and numbered sections; the same blocks, the same bytes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.documents.blocks import (
    Addressees,
    Align,
    Appendix,
    Article,
    Banner,
    Basis,
    Block,
    CentredLine,
    Column,
    ContactFooter,
    Document,
    HeadCell,
    Heading,
    JointSignature,
    KindTitle,
    Letterhead,
    NextPaper,
    Paragraph,
    RowGroup,
    SignatureBlock,
    SignatureColumn,
    Table,
)
from cchc_desktop.documents.docx import write_docx
from cchc_desktop.documents.forms.assignment import AssignmentContent, assignment_document
from cchc_desktop.documents.forms.overview import overview_document
from cchc_desktop.documents.forms.report import report_document
from cchc_desktop.documents.layout import MM
from cchc_desktop.domain.periods import PeriodKind

from .pages import opened, printed, rules_of, squeezed
from .plans import AGENCY, TODAY, area, deliverable, outline, sized_plan, task
from .test_overview import content as overview_content
from .words import letters_without_repeats, read, rows_of, said, text_of, word_file, word_letters

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

HEAD = (HeadCell("Tên", 0, 0, rows=2), HeadCell("Kết quả", 1, 0, columns=2), HeadCell("A", 1, 1), HeadCell("B", 2, 1))
COLUMNS = (Column(2), Column(1), Column(1))
LETTERHEAD = Letterhead("", AGENCY.name_lines, "Số:\u00a0\u00a0\u00a0/BC-UBND", "Nghĩa Hưng, ngày 20 tháng 10 năm 2023")
SIGNATURE = SignatureBlock(AGENCY.authority_lines, "Nguyễn Văn Ánh", ("- Như trên;", "- Lưu: VT."))
anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def document(*blocks: Block, title: str = "Thử", author: str = "Phòng Nội vụ") -> Document:
    return Document(title, author, blocks)


def annual_report(book: Book) -> Document:
    from cchc_desktop.services.reporting import report_content  # noqa: PLC0415

    return report_document(report_content(book, 2023, PeriodKind.YEAR, date(2023, 10, 20)))


def annex(book: Book) -> Document:
    from cchc_desktop.services.outline import read_outline  # noqa: PLC0415

    return assignment_document(AssignmentContent(AGENCY, read_outline(book, 2023, TODAY)))


def table_element(file: bytes, number: int = 0) -> Any:
    return read(file).tables[number]._tbl


def paragraph_with(file: bytes, text: str) -> Any:
    """The first paragraph that has this text, in a table or not."""
    (found, *_) = [one for one in read(file).element.body.iter(qn("w:p")) if text_of(one) == text]
    return found


# -- the text


@pytest.mark.parametrize("made", [annual_report, annex])
def test_it_says_what_the_pdf_says_letter_for_letter(
    made: Any, sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = made(sample_book)
    shown = word_letters(word_file(form))
    assert len(shown) > 5000
    assert shown == letters_without_repeats(form, monkeypatch)


def test_the_overview_has_the_words_and_numbers_of_what_the_pdf_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    form = overview_document(overview_content(9, 7))
    assert word_letters(word_file(form)) == letters_without_repeats(form, monkeypatch)


LONG = 'Rà soát, sửa đổi, bổ sung quy định về chức năng, nhiệm vụ, quyền hạn <&> "của" các cơ quan; ' * 5
HOSTILE = {
    "empty": outline(),
    "long titles": outline(area(1, task(1, deliverable(title=LONG[:400]), title=LONG[:400]), title=LONG[:400])),
    "300 deliverables": outline(area(1, task(1, *(deliverable(f"1.{number}") for number in range(1, 301))))),
    "marks": outline(area(1, task(1, deliverable(title='<b>&amp;</b> "x" & y]]>'), title="<&>"), title="A & <B>")),
}  # fmt: skip


@pytest.mark.parametrize("plan", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_plan_is_told_as_in_the_pdf(plan: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    form = assignment_document(AssignmentContent(AGENCY, plan))
    assert word_letters(word_file(form)) == letters_without_repeats(form, monkeypatch)


def test_the_blank_room_for_a_number_stays() -> None:
    assert paragraph_with(word_file(document(LETTERHEAD)), "Số:\u00a0\u00a0\u00a0/BC-UBND") is not None


def test_several_blanks_stay() -> None:
    (text,) = paragraph_with(word_file(document(Paragraph("ngày     tháng"))), "ngày     tháng").iter(qn("w:t"))
    assert text.get(qn("xml:space")) == "preserve"


def test_decomposed_text_is_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "Nghĩa Hưng: ẵ ữ ặ")
    file = word_file(document(Paragraph(decomposed), title=decomposed))
    assert word_letters(file) == squeezed("Nghĩa Hưng: ẵ ữ ặ")
    assert read(file).core_properties.title == "Nghĩa Hưng: ẵ ữ ặ"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("a😀b", "a😀b"), ("a中b", "a中b"), ("a\ud800b", "a□b"), ("a\ufffeb", "a□b"), ("a\x00\u200d\x1fb", "ab")],
)
def test_what_no_file_can_hold_leaves_a_mark_and_the_rest_stays(typed: str, kept: str) -> None:
    assert word_letters(word_file(document(Paragraph(typed)))) == kept


@given(anything)
def test_no_text_breaks_the_writing(text: str) -> None:
    table = Table(COLUMNS, HEAD, (Banner(text), RowGroup(((0, text),), ((text, "a"), ("b", text)))))
    blocks = (
        Letterhead(text, (text,), text, text),
        KindTitle(text, text),
        Addressees((text, text)),
        Heading(text, 1),
        Paragraph(text),
        table,
        SignatureBlock((text,), text, (text,)),
        Appendix(text, text, text),
    )
    assert read(word_file(document(*blocks, title=text, author=text))).paragraphs


def test_a_line_break_makes_a_paragraph_close_under_the_first() -> None:
    first, second = read(word_file(document(Paragraph("một\nhai")))).paragraphs
    assert (first.text, second.text) == ("một", "hai")
    assert first.style == second.style
    assert second.paragraph_format.space_before == 0


def test_an_empty_document_can_be_opened() -> None:
    assert [one.text for one in read(word_file(document())).paragraphs] == [""]


# -- the file


def test_the_same_blocks_give_the_same_bytes(sample_book: Book) -> None:
    form = annual_report(sample_book)
    first = word_file(form)
    assert word_file(form) == first
    with ZipFile(BytesIO(first)) as parts:
        assert {(one.date_time, one.create_system) for one in parts.infolist()} == {((1980, 1, 1, 0, 0, 0), 0)}


def test_the_properties_name_title_and_author_and_no_day() -> None:
    properties = read(word_file(document(title="T" * 400, author="Phòng <Nội vụ>"))).core_properties
    assert properties.title == "T" * 255
    assert properties.author == properties.last_modified_by == "Phòng <Nội vụ>"
    assert (properties.created, properties.modified) == (None, None)


def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    rows = tuple(RowGroup((), ((str(number), "", ""),)) for number in range(50))
    blocks = document(Paragraph("a"), Table(COLUMNS, HEAD, rows))
    write_docx(blocks, BytesIO(), lambda done, total: told.append((done, total)))
    assert told == [(done, 52) for done in range(1, 53)]


def test_breaking_off_writes_nothing() -> None:
    class CancelledError(Exception):
        pass

    def tick(done: int, total: int) -> None:
        if done == 2:
            raise CancelledError

    to = BytesIO()
    with pytest.raises(CancelledError):
        write_docx(document(Paragraph("a"), Paragraph("b"), Paragraph("c")), to, tick)
    assert to.getvalue() == b""


# -- the look


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


# -- letterhead and signature


def rule_lengths(paragraphs: Iterable[Any], width: float) -> list[float]:
    """The lengths of the rules in a column `width` points wide: low paragraphs, narrowed by their indents."""
    found = [one for one in paragraphs if said(one, "w:pPr/w:pStyle") == "CCHCDuongKe"]
    indents = [one.find(f"{qn('w:pPr')}/{qn('w:ind')}") for one in found]
    return [width - sum(int(one.get(qn(f"w:{side}"))) for side in ("left", "right")) / 20 for one in indents]


def test_the_letterhead_is_two_columns_without_lines_whose_rows_share_a_line() -> None:
    table = table_element(word_file(document(LETTERHEAD, Paragraph("a"))))
    assert table.find(f".//{qn('w:tblBorders')}") is None
    assert said(table, "w:tblPr/w:tblStyle") == "CCHCHaiCot"
    first, second = rows_of(table)
    assert [cell.text.strip() for cell in first] == [
        "ỦY BAN NHÂN DÂN\nHUYỆN NGHĨA HƯNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    ]
    assert [cell.text[:4] for cell in second] == ["Số:\u00a0", "Nghĩ"]
    widths = [int(one.get(qn("w:w"))) for one in table.iter(qn("w:gridCol"))]
    assert sum(widths) == pytest.approx(165 * MM * 20, abs=2)


def test_the_rules_are_as_long_as_the_pdfs() -> None:
    form = document(LETTERHEAD, KindTitle("BÁO CÁO", "Kết quả thực hiện công tác cải cách hành chính năm 2023"))
    file, width = word_file(form), 165 * MM
    first, _ = rows_of(table_element(file))
    left = width * 0.41
    found = [
        *rule_lengths(first[0].element.iter(qn("w:p")), left),
        *rule_lengths(first[1].element.iter(qn("w:p")), width - left - 8),
        *rule_lengths((one._p for one in read(file).paragraphs), width),
    ]
    with opened(printed(form)) as pdf:
        drawn = [right - left for left, right, _ in rules_of(pdf.pages[0])]
    assert found == pytest.approx(drawn, abs=2)


def test_the_signature_is_one_whole_row_and_keeps_the_last_paragraph() -> None:
    file = word_file(document(Paragraph("Đầu"), Paragraph("Giữa"), Paragraph("Cuối./."), SIGNATURE))
    (row,) = table_element(file).iter(qn("w:tr"))
    assert row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
    kept = [one.paragraph_format.keep_with_next for one in read(file).paragraphs]
    assert kept[:3] == [None, True, True], "two lines at least go with it"
    ((left, right),) = rows_of(table_element(file))
    assert left.text == "Nơi nhận:\n- Như trên;\n- Lưu: VT."
    assert right.text == "\n".join((*AGENCY.authority_lines, "Nguyễn Văn Ánh"))


def test_a_signature_under_a_table_keeps_its_last_row() -> None:
    rows = RowGroup((), (("một", "", ""), ("hai", "", "")))
    file = word_file(document(Table(COLUMNS, HEAD, (rows,)), SIGNATURE))
    last = rows_of(table_element(file))[-1]
    assert all(cell.element.find(f".//{qn('w:keepNext')}") is not None for cell in last)
    assert len(read(file).tables) == 2, "with nothing between them Word would make one of both"


def test_a_long_paragraph_alone_goes_with_the_signature() -> None:
    file = word_file(document(Paragraph("Đầu"), Paragraph("Trên đây là Báo cáo " * 20), SIGNATURE))
    kept = [one.paragraph_format.keep_with_next for one in read(file).paragraphs]
    assert kept[:2] == [None, True]


# -- decisions, công văn, minutes

ADDRESS = "Địa chỉ: Thị trấn Liễu Đề, huyện Nghĩa Hưng\nĐiện thoại: 0228 3871 001"
DECISION = (
    LETTERHEAD,
    KindTitle("QUYẾT ĐỊNH", "Về việc thành lập Đoàn kiểm tra"),
    CentredLine("ỦY BAN NHÂN DÂN HUYỆN NGHĨA HƯNG"),
    Basis(("Căn cứ Luật Tổ chức chính quyền địa phương;", "Theo đề nghị của Trưởng phòng Nội vụ.")),
    CentredLine("QUYẾT ĐỊNH:"),
    Article("Điều 1.", "Thành lập Đoàn kiểm tra gồm:\n1. Ông A;\n2. Bà B."),
    Article("Điều 2.", "Quyết định này có hiệu lực từ ngày ký./."),
    SIGNATURE,
)
LETTER = (
    replace(LETTERHEAD, subject="V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính quý IV năm 2023"),
    Addressees(("UBND xã Nghĩa Trung",)),
    Paragraph("Đề nghị báo cáo./."),
    SIGNATURE,
    ContactFooter(ADDRESS),
)
MINUTES = (
    Paragraph("Biên bản lập thành hai bản./."),
    JointSignature(
        (SignatureColumn(("THƯ KÝ",), "Trần B"), SignatureColumn(("CHỦ TRÌ", "(Ký tên)"), "Lê A")), ("- Lưu: VT.",)
    ),
)


@pytest.mark.parametrize("blocks", [DECISION, MINUTES])
def test_other_papers_say_what_the_pdf_says(blocks: tuple[Block, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    form = document(*blocks)
    assert word_letters(word_file(form)) == letters_without_repeats(form, monkeypatch)


def test_a_letter_has_its_address_at_the_foot_of_the_first_page_only(monkeypatch: pytest.MonkeyPatch) -> None:
    form = document(*LETTER, NextPaper(), *LETTER[:-1], NextPaper(), *LETTER)
    file = word_file(form)
    feet = [section.first_page_footer.paragraphs for section in read(file).sections]
    assert [[one.text for one in foot] for foot in feet] == [ADDRESS.split("\n"), [""], ADDRESS.split("\n")]
    border = feet[0][0]._p.find(f"{qn('w:pPr')}/{qn('w:pBdr')}/{qn('w:top')}")
    assert border.get(qn("w:val")) == "single"
    assert not any(one.text for section in read(file).sections for one in section.footer.paragraphs)
    drawn = letters_without_repeats(form, monkeypatch)
    assert drawn.count(squeezed(ADDRESS)) == 2
    assert word_letters(file) == drawn.replace(squeezed(ADDRESS), "")


def test_what_a_letter_is_about_stands_under_its_number() -> None:
    _, second = rows_of(table_element(word_file(document(*LETTER))))
    assert second[0].text.split("\n")[1].startswith("V/v đôn đốc")
    about = paragraph_with(word_file(document(*LETTER)), LETTER[0].subject)
    assert said(about, "w:pPr/w:pStyle") == "CCHCVeViec"


def test_an_articles_label_is_bold_and_its_text_is_not() -> None:
    first, second, third = read(word_file(document(DECISION[5]))).paragraphs
    assert [one.text for one in (first, second, third)] == [
        "Điều 1. Thành lập Đoàn kiểm tra gồm:",
        "1. Ông A;",
        "2. Bà B.",
    ]
    label, text = first.runs
    assert (label.text, label.style.name, label.style.font.bold) == ("Điều 1. ", "CCHC Nhãn điều", True)
    assert text.style is None or text.style.name == "Default Paragraph Font"


def test_several_signers_stand_beside_one_another_with_their_names_on_one_line() -> None:
    file = word_file(document(*MINUTES))
    above, names = rows_of(table_element(file))
    assert [cell.text for cell in above] == ["THƯ KÝ", "CHỦ TRÌ\n(Ký tên)"]
    assert [cell.text for cell in names] == ["Trần B", "Lê A"]
    text, word, last = read(file).paragraphs
    assert [one.text for one in (word, last)] == ["Nơi nhận:", "- Lưu: VT."]
    kept = [one.find(f".//{qn('w:keepNext')}") is not None for one in (text._p, names[1].element, word._p, last._p)]
    assert kept == [True, True, True, False], "all of it on one page"


def test_each_paper_of_a_batch_is_counted_anew_on_upright_pages() -> None:
    batch = (Paragraph("một"), Appendix("Phụ lục", "A", "", landscape=True), NextPaper(), Paragraph("hai"))
    file = word_file(document(*batch))
    sections = list(read(file).sections)
    assert [one.orientation for one in sections] == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT]
    assert [one._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) for one in sections] == ["1"] * 3
    assert [[one.text for one in section.iter_inner_content()] for section in sections][::2] == [["một"], ["hai"]]


def test_numbers_stand_to_the_right() -> None:
    group = RowGroup((), (("a", "1.234", "b"),))
    columns = (Column(1), Column(1, Align.RIGHT), Column(1, Align.CENTRE))
    row = rows_of(table_element(word_file(document(Table(columns, HEAD, (group,))))))[-1]
    assert [said(cell.element, "w:p/w:pPr/w:jc") for cell in row] == ["left", "right", "center"]


# -- tables


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


# -- sections


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
