"""Letterheads, signatures and the papers they stand on, in Word: decisions, công văn, minutes, batches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph

from cchc_desktop.documents.blocks import (
    Addressees,
    Align,
    Appendix,
    Article,
    Basis,
    Block,
    CentredLine,
    Column,
    ContactFooter,
    JointSignature,
    KindTitle,
    NextPaper,
    Paragraph,
    RowGroup,
    SignatureColumn,
    Table,
)
from cchc_desktop.documents.layout import MM

from .pages import opened, printed, rules_of, squeezed
from .plans import AGENCY
from .words import (
    COLUMNS,
    HEAD,
    LETTERHEAD,
    SIGNATURE,
    document,
    letters_without_repeats,
    paragraph_with,
    read,
    rows_of,
    said,
    table_element,
    word_file,
    word_letters,
)

if TYPE_CHECKING:
    pass


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
    between = [child.tag for child in read(file).element.body]
    assert between[:3] == [qn("w:tbl"), qn("w:p"), qn("w:tbl")], "with nothing between them Word would make one of both"


def test_a_long_paragraph_alone_goes_with_the_signature() -> None:
    file = word_file(document(Paragraph("Đầu"), Paragraph("Trên đây là Báo cáo " * 20), SIGNATURE))
    kept = [one.paragraph_format.keep_with_next for one in read(file).paragraphs]
    assert kept[:2] == [None, True]


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
    first, *others = read(word_file(document(DECISION[5]))).paragraphs
    assert first.text == "Điều 1. Thành lập Đoàn kiểm tra gồm:"
    assert [one.text for one in others] == ["1. Ông A;", "2. Bà B."]
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
    (first,), _, (last,) = (list(one.iter_inner_content()) for one in sections)
    assert isinstance(first, WordParagraph)
    assert isinstance(last, WordParagraph)
    assert (first.text, last.text) == ("một", "hai")


def test_numbers_stand_to_the_right() -> None:
    group = RowGroup((), (("a", "1.234", "b"),))
    columns = (Column(1), Column(1, Align.RIGHT), Column(1, Align.CENTRE))
    row = rows_of(table_element(word_file(document(Table(columns, HEAD, (group,))))))[-1]
    assert [said(cell.element, "w:p/w:pPr/w:jc") for cell in row] == ["left", "right", "center"]
