"""The blocks of công văn, decisions and minutes on paper: each in the place, size and style the decree gives it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from cchc_desktop.documents.blocks import (
    Addressees,
    Align,
    Appendix,
    Article,
    Basis,
    Block,
    CentredLine,
    CentredNote,
    Column,
    ContactFooter,
    Document,
    FillIn,
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
from cchc_desktop.documents.layout import MM

from .pages import (
    assert_inside_margins,
    assert_nothing_overlaps,
    letters,
    line,
    lines_of,
    opened,
    printed,
    rules_of,
    squeezed,
)

LEFT, RIGHT = 30 * MM, 210 * MM - 15 * MM
MIDDLE = (LEFT + RIGHT) / 2
INDENT = 10 * MM
LINE = 14 * 1.15
SENTENCE = "Thực hiện Kế hoạch cải cách hành chính năm 2023, đơn vị còn các nhiệm vụ quá hạn, chưa hoàn thành. "
SUBJECT = "V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính năm 2023"
ADDRESS = "Địa chỉ: thị trấn Liễu Đề, huyện Nghĩa Hưng\nĐT: 0228.3871.234; thư điện tử: ubnd@nghiahung.gov.vn"
ODD = 'Lê <b>A</b> & "Bình" > C'


def document(*blocks: Block) -> Document:
    return Document("Thử", "Phòng Nội vụ", blocks)


def letterhead(subject: str = "") -> Letterhead:
    names = ("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG")
    return Letterhead("", names, "Số: 12/UBND-NV", "Nghĩa Hưng, ngày 05 tháng 01 năm 2023", subject)


def only_page(file: Any) -> Any:
    (page,) = file.pages
    assert_inside_margins(page)
    assert_nothing_overlaps(page)
    return page


# -- V/v (mục II.5.b)


def test_what_a_cong_van_is_about_stands_under_its_number() -> None:
    with opened(printed(document(letterhead(SUBJECT), Paragraph("./.")))) as file:
        page = only_page(file)
        number, place = line(page, "Số:"), line(page, "Nghĩa Hưng,")
        first, second = line(page, "V/v"), line(page, "cải cách")
    assert f"{first.text} {second.text}" == SUBJECT
    for one in (first, second):
        assert (one.size, one.style) == (12, "regular")
        assert one.middle == pytest.approx(number.middle, abs=0.5)
        assert one.right < place.left
    assert place.bottom == pytest.approx(number.bottom, abs=0.1)
    assert first.bottom - number.bottom == pytest.approx(6 + 12 * 1.15, abs=0.1)
    assert second.top - first.top == pytest.approx(12 * 1.15, abs=0.1)


def test_without_a_subject_the_letterhead_is_as_before() -> None:
    with opened(printed(document(letterhead(), Addressees(("Sở Nội vụ",))))) as file:
        page = only_page(file)
        gap = line(page, "Kính gửi").bottom - line(page, "Số:").bottom
    assert gap == pytest.approx(12 + LINE, abs=0.1)


def test_a_subject_of_400_letters_stays_in_its_column() -> None:
    subject = ("V/v " + "đôn đốc thực hiện nhiệm vụ cải cách hành chính " * 9)[:400]
    with opened(printed(document(letterhead(subject), Addressees(("Sở Nội vụ",)), Paragraph("./.")))) as file:
        page = only_page(file)
        lines = [one for one in lines_of(page) if one.size == 12 and one.style == "regular"]
        assert squeezed("".join(one.text for one in lines)) == squeezed(subject)
        assert max(one.right for one in lines) < line(page, "CỘNG HÒA").left
        assert lines[-1].bottom + 6 < line(page, "Kính gửi").top


# -- căn cứ, who decides, articles (mục II.6; Phụ lục III, mẫu 1.2)

BASIS = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều ngày 22"
    " tháng 11 năm 2019;",
    "Căn cứ Kế hoạch số 05/KH-UBND;",
    "Theo đề nghị của Trưởng phòng Nội vụ.",
)
WHO = "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN NGHĨA HƯNG"


def decision(*articles: Article) -> Document:
    return document(
        KindTitle("QUYẾT ĐỊNH", "Về việc kiểm tra"),
        CentredLine(WHO),
        Basis(BASIS),
        CentredLine("QUYẾT ĐỊNH:"),
        *articles,
    )


def test_each_can_cu_is_a_paragraph_in_italics() -> None:
    with opened(printed(decision(Article("Điều 1.", "Thành lập Đoàn./.")))) as file:
        page = only_page(file)
        lines = [one for one in lines_of(page) if one.faces == line(page, "Căn cứ Luật").faces]
        assert lines[0].style == "italic"
    assert [one.size for one in lines] == [14] * 4
    assert [one.left for one in lines] == pytest.approx([LEFT + INDENT, LEFT, LEFT + INDENT, LEFT + INDENT], abs=0.5)
    assert lines[0].right == pytest.approx(RIGHT, abs=0.5)  # justified
    assert [one.text[-1] for one in lines[1:]] == [";", ";", "."]
    assert lines[1].top - lines[0].top == pytest.approx(LINE, abs=0.1)
    for above, below in pairwise(lines[1:]):
        assert below.top - above.top == pytest.approx(LINE + 6, abs=0.1)


def test_who_decides_stands_above_the_can_cu_and_the_word_below() -> None:
    with opened(printed(decision(Article("Điều 1.", "Thành lập Đoàn./.")))) as file:
        page = only_page(file)
        who, word = line(page, WHO), line(page, "QUYẾT ĐỊNH:")
        for one in (who, word):
            assert (one.size, one.style) == (14, "bold")
            assert one.middle == pytest.approx(MIDDLE, abs=0.5)
        assert rules_of(page)[0][2] < who.top < line(page, "Căn cứ Luật").top
        assert line(page, "Theo đề nghị").bottom < word.top < line(page, "Điều 1.").top


TITLE = KindTitle("KẾ HOẠCH", "Kiểm tra công tác cải cách hành chính")
FOLLOWING: dict[str, Block] = {
    "addressees": Addressees(("Sở Nội vụ",)),
    "paragraph": Paragraph("Thực hiện Kế hoạch."),
    "heading": Heading("I. MỤC ĐÍCH, YÊU CẦU", 1),
    "fill-in": FillIn("Ông (bà):"),
    "basis": Basis(("Căn cứ Luật Tổ chức chính quyền địa phương;",)),
    "line": CentredLine("ỦY BAN NHÂN DÂN"),
    "article": Article("Điều 1.", "Thành lập Đoàn kiểm tra."),
}


@pytest.mark.parametrize("title", [TITLE, Appendix("Phụ lục", "DANH MỤC", "")], ids=["title", "appendix"])
@pytest.mark.parametrize("block", FOLLOWING.values(), ids=FOLLOWING.keys())
def test_whatever_follows_a_titles_rule_stands_as_far_below_it_as_kinh_gui(block: Block, title: Block) -> None:
    with opened(printed(document(title, block, Paragraph("Sau.")))) as file:
        page = only_page(file)
        first = next(one for one in lines_of(page) if one.top > rules_of(page)[0][2])
        after = line(page, "Sau.")
        gap = first.bottom - rules_of(page)[0][2]
    assert gap == pytest.approx(12 + LINE, abs=0.5)
    assert after.bottom - first.bottom == pytest.approx(6 + LINE, abs=0.5), "what comes then is no farther off"


def test_only_the_first_paragraph_of_a_block_has_the_room_of_a_title() -> None:
    with opened(printed(document(TITLE, Basis(("Căn cứ Luật A;", "Căn cứ Luật B."))))) as file:
        page = only_page(file)
        first, second = line(page, "Căn cứ Luật A"), line(page, "Căn cứ Luật B")
    assert second.bottom - first.bottom == pytest.approx(6 + LINE, abs=0.5)


def test_a_note_belongs_to_the_title_and_the_body_has_its_room_below_both() -> None:
    note = CentredNote("(Số liệu tính đến ngày 20/10/2023)")
    with opened(printed(document(TITLE, note, Paragraph("Đầu."), Paragraph("Sau.")))) as file:
        page = only_page(file)
        feet = [rules_of(page)[0][2], *(line(page, text).bottom for text in ("(Số liệu", "Đầu.", "Sau."))]
    gaps = [below - above for above, below in pairwise(feet)]
    assert gaps == pytest.approx([6 + 13 * 1.15, 12 + LINE, 6 + LINE], abs=0.5)


def test_an_address_told_below_the_title_leaves_its_room() -> None:
    with opened(printed(document(TITLE, ContactFooter(ADDRESS), Paragraph("Sau.")))) as file:
        page = only_page(file)
        assert line(page, "Sau.").bottom - rules_of(page)[0][2] == pytest.approx(12 + LINE, abs=0.5)


def test_an_articles_label_is_bold_and_its_text_is_not() -> None:
    with opened(printed(decision(Article("Điều 1.", SENTENCE * 2)))) as file:
        page = only_page(file)
        first = line(page, "Điều 1.")
        chars = [char for char in page.chars if abs(char["bottom"] - first.bottom) < 0.5]
    bold = "".join(char["text"] for char in chars if "Bold" in char["fontname"])
    assert bold.strip() == "Điều 1."
    assert first.size == 14
    assert first.left == pytest.approx(LEFT + INDENT, abs=0.5)
    assert first.right == pytest.approx(RIGHT, abs=0.5)
    assert first.text.startswith("Điều 1. Thực hiện Kế hoạch")


def test_blanks_of_an_articles_first_line_are_all_of_one_width() -> None:
    with opened(printed(decision(Article("Điều 1.", SENTENCE * 2)))) as file:
        page = only_page(file)
        bottom = line(page, "Điều 1.").bottom
        chars = [char for char in page.chars if abs(char["bottom"] - bottom) < 0.5 and char["text"].strip()]
    gaps = [right["x0"] - left["x1"] for left, right in pairwise(chars)]
    blanks = [gap for gap in gaps if gap > 2]
    assert len(blanks) > 10
    assert max(blanks) - min(blanks) < 0.5


def test_each_line_of_an_articles_text_is_a_paragraph() -> None:
    with opened(printed(decision(Article("Điều 1.", "Thành lập Đoàn kiểm tra:\n1. Ông A;\n2. Bà B./.")))) as file:
        page = only_page(file)
        head, one, two = (
            line(page, "Điều 1. Thành lập Đoàn kiểm tra:"),
            line(page, "1. Ông A;"),
            line(page, "2. Bà B./."),
        )
    assert one.left == two.left == pytest.approx(LEFT + INDENT, abs=0.5)
    assert (one.style, two.style) == ("regular", "regular")
    assert one.top - head.top == pytest.approx(LINE + 6, abs=0.1)
    assert two.top - one.top == pytest.approx(LINE + 6, abs=0.1)


def test_an_articles_title_of_any_length_loses_nothing() -> None:
    text = "Nghiêng_nghiêng " + SENTENCE
    for length in (*range(1, 60), 300):
        label = "Điều 1. " + "i" * length + " lập" * (length // 3)
        made = printed(decision(Article(label, text)))
        with opened(made) as file:
            page = only_page(file)
            assert "Nghiêng_nghiêng" in page.extract_text(), length  # not torn where the label leaves little room
        assert squeezed(label + text) in letters(made)


# -- several signers (Phụ lục III, mẫu 1.9)


def minutes(*names: str, recipients: tuple[str, ...] = ("- UBND huyện;", "- Lưu: VT, Hồ sơ.")) -> Document:
    roles = ("THƯ KÝ", "ĐẠI DIỆN\nUBND XÃ", "CHỦ TRÌ")
    columns = tuple(SignatureColumn(tuple(role.split("\n")), name) for role, name in zip(roles, names, strict=False))
    return document(Paragraph("Cuộc họp kết thúc vào 11 giờ./."), JointSignature(columns, recipients))


@pytest.mark.parametrize("names", [("Trần Thị B", "Lê Văn C"), ("Trần Thị B", "Lê Văn C", "Nguyễn Văn A")])
def test_signers_stand_beside_one_another(names: tuple[str, ...]) -> None:
    with opened(printed(minutes(*names))) as file:
        page = only_page(file)
        roles = [line(page, role) for role in ("THƯ KÝ", "ĐẠI DIỆN", "CHỦ TRÌ")[: len(names)]]
        signers = [line(page, name) for name in names]
        body = line(page, "UBND XÃ")
    for role, signer in zip(roles, signers, strict=True):
        assert (role.size, role.style) == (signer.size, signer.style) == (14, "bold")
        assert role.middle == pytest.approx(signer.middle, abs=0.5)
        assert role.bottom == roles[0].bottom
        assert signer.bottom == signers[0].bottom
        assert signer.top - body.bottom == pytest.approx(72, abs=3)
    middles = [role.middle for role in roles]
    assert middles == sorted(middles)
    assert sum(middles) / len(middles) == pytest.approx(MIDDLE, abs=0.5)
    assert middles[0] - 50 > LEFT
    assert middles[-1] + 50 < RIGHT


def test_recipients_of_minutes_stand_below_the_signers() -> None:
    with opened(printed(minutes("Trần Thị B", "Lê Văn C"))) as file:
        page = only_page(file)
        word, first, signer = line(page, "Nơi nhận:"), line(page, "- UBND huyện;"), line(page, "Trần Thị B")
    assert (word.size, word.style) == (12, "bolditalic")
    assert (first.size, first.style) == (11, "regular")
    assert word.left == first.left == pytest.approx(LEFT, abs=0.5)
    assert signer.bottom < word.top < first.top


def test_without_recipients_there_is_no_word_for_them() -> None:
    shown = letters(printed(minutes("Trần Thị B", "Lê Văn C", recipients=())))
    assert shown.endswith("./.THƯKÝTrầnThịBĐẠIDIỆNUBNDXÃLêVănC")


def test_long_names_of_signers_stay_in_their_columns() -> None:
    long = "Nguyễn Thị Phương Thảo Hoàng Anh Trần Lê " * 3
    with opened(printed(minutes(long, long, long))) as file:
        only_page(file)


# -- the address (mục III.4 and IV.2, ô số 13)


def test_the_address_stands_at_the_foot_of_page_1_under_a_rule() -> None:
    texts = [Paragraph(SENTENCE) for _ in range(25)]
    with opened(printed(document(letterhead(SUBJECT), *texts, ContactFooter(ADDRESS)))) as file:
        first, second = file.pages
        for page in file.pages:
            assert_inside_margins(page)
            assert_nothing_overlaps(page)
        lines = [one for one in lines_of(first) if one.size == 11]
        ((left, right, rule),) = [one for one in rules_of(first) if one[1] - one[0] > 300]
        assert [one.text for one in lines] == ADDRESS.split("\n")
        for one in lines:
            assert one.style == "regular"
            assert one.middle == pytest.approx(MIDDLE, abs=0.5)
        assert (left, right) == pytest.approx((LEFT, RIGHT), abs=0.1)
        assert 2 < lines[0].top - rule < 5
        assert lines[-1].bottom == pytest.approx(297 * MM - 20 * MM, abs=2)
        above = [one.bottom for one in lines_of(first) if one.size == 14]
        assert 0 < rule - max(above) < 6 + 2 * LINE + 6  # the text goes down to it
        assert "Địa chỉ" not in second.extract_text()
        assert rules_of(second) == []


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_address_may_be_told_anywhere_in_the_paper(place: int) -> None:
    blocks: list[Block] = [letterhead(SUBJECT), *(Paragraph(SENTENCE) for _ in range(60))]
    blocks.insert((0, 20, len(blocks))[place], ContactFooter(ADDRESS))
    at_end = printed(document(letterhead(SUBJECT), *(Paragraph(SENTENCE) for _ in range(60)), ContactFooter(ADDRESS)))
    assert printed(document(*blocks)) == at_end


def test_each_paper_of_a_batch_has_its_own_address_or_none() -> None:
    blocks = (
        Paragraph("Một"),
        ContactFooter("Địa chỉ một"),
        NextPaper(),
        Paragraph("Hai"),
        NextPaper(),
        Paragraph("Ba"),
    )
    with opened(printed(document(*blocks, ContactFooter("Địa chỉ ba")))) as file:
        found = [[one.text for one in lines_of(page)] for page in file.pages]
    assert found == [["Một", "Địa chỉ một"], ["Hai"], ["Ba", "Địa chỉ ba"]]


# -- papers of a batch


def test_the_next_paper_begins_upright_and_is_counted_anew() -> None:
    long = tuple(Paragraph(SENTENCE) for _ in range(25))
    blocks: list[Block] = [*long, Appendix("Phụ lục", "A", "", landscape=True), NextPaper(), *long]
    with opened(printed(document(*blocks))) as file:
        pages = [(round(page.width), lines_of(page)[0].text[:9]) for page in file.pages]
    portrait, landscape = round(210 * MM), round(297 * MM)
    paper = [(portrait, "Thực hiện"), (portrait, "2")]
    assert pages == [*paper, (landscape, "Phụ lục"), *paper]


def test_a_paper_comes_out_of_a_batch_as_it_does_alone() -> None:
    paper: tuple[Block, ...] = (
        letterhead(SUBJECT),
        Addressees(("A", "B")),
        Paragraph(SENTENCE * 30),
        ContactFooter(ADDRESS),
    )
    with opened(printed(document(*paper))) as alone, opened(printed(document(*paper, NextPaper(), *paper))) as batch:
        expected = [lines_of(page) for page in alone.pages]
        found = [lines_of(page) for page in batch.pages]
    places = [[(one.text, one.left, one.top) for one in page] for page in found]
    assert places == [[(one.text, one.left, one.top) for one in page] for page in expected] * 2


# -- tables, and any text


def test_numbers_may_stand_at_the_right_of_their_cells() -> None:
    columns = (Column(1, Align.LEFT), Column(1, Align.CENTRE), Column(1, Align.RIGHT))
    head = tuple(HeadCell(f"Cột {number}", number, 0) for number in range(3))
    with opened(printed(document(Table(columns, head, (RowGroup((), (("12", "34", "56"),)),))))) as file:
        page = only_page(file)
        left, centre, right = (line(page, text) for text in ("12", "34", "56"))
    width = (RIGHT - LEFT) / 3
    assert left.left == pytest.approx(LEFT + 3, abs=0.5)
    assert centre.middle == pytest.approx(LEFT + 1.5 * width, abs=0.5)
    assert right.right == pytest.approx(RIGHT - 3, abs=0.5)


def test_odd_letters_come_out_of_every_block() -> None:
    odd = f"{ODD} 😀"
    made = printed(
        document(
            letterhead(odd),
            CentredLine(odd),
            Basis((odd,)),
            Article(odd, odd),
            JointSignature((SignatureColumn((odd,), odd), SignatureColumn((odd,), odd)), (odd,)),
            SignatureBlock((odd,), odd, (odd,)),
            ContactFooter(odd),
        )
    )
    with opened(made) as file:
        for page in file.pages:
            assert_inside_margins(page)
            assert_nothing_overlaps(page)
    assert letters(made).count(squeezed(f"{ODD} □")) == 14


@pytest.mark.parametrize("count", [60, 150])
def test_lists_longer_than_a_page_lose_nothing(count: int) -> None:
    names = tuple(f"Đơn vị số {number}" for number in range(count))
    recipients = tuple(f"- Nơi nhận số {number};" for number in range(count))
    blocks = (Addressees(names), Paragraph(SENTENCE), SignatureBlock(("CHỦ TỊCH",), "Nguyễn Văn A", recipients))
    made = printed(document(letterhead(SUBJECT), *blocks))
    with opened(made) as file:
        for page in file.pages:
            assert_inside_margins(page)
            assert_nothing_overlaps(page)
    shown = letters(made)
    for text in (*(f"- {name}" for name in names), *recipients):
        assert squeezed(text) in shown
