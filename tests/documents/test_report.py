"""The periodic report as it comes out of the printer, measured against Nghị định 30/2020, Phụ lục I."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from cchc_desktop.documents.forms.report import report_document
from cchc_desktop.documents.layout import MM
from cchc_desktop.domain.periods import PeriodKind, reporting_period
from cchc_desktop.domain.report import draft_sections, result_rows
from cchc_desktop.domain.report_content import ReportContent

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
from .plans import AGENCY, HEADING, sized_plan

TEXT_LEFT, TEXT_RIGHT = 30 * MM, 195 * MM
TEXT_MIDDLE = (TEXT_LEFT + TEXT_RIGHT) / 2
LONG = "Đã ban hành văn bản chỉ đạo, đôn đốc các cơ quan, đơn vị thực hiện nghiêm túc các nhiệm vụ được giao. " * 3


def content(kind: PeriodKind = PeriodKind.YEAR, **changes: Any) -> ReportContent:
    plan, period = sized_plan(), reporting_period(kind, 2023)
    drafts = draft_sections(plan, {}, period)
    sections = tuple((draft.key, draft.heading, draft.level, draft.text) for draft in drafts)
    made = ReportContent(AGENCY, 2023, period, "", None, sections, result_rows(plan, {}, period))
    return replace(made, **changes)


def pdf(made: ReportContent) -> bytes:
    return printed(report_document(made))


@pytest.fixture(scope="module")
def year() -> bytes:
    return pdf(content())


@pytest.fixture(scope="module")
def signed() -> bytes:
    return pdf(content(number="5", signed_on=date(2023, 2, 3)))


def test_text_stands_upright_and_its_annex_landscape(year: bytes) -> None:
    with opened(year) as file:
        sizes = [(round(page.width / MM), round(page.height / MM)) for page in file.pages]
        first = sizes.index((297, 210))
        assert set(sizes[:first]) == {(210, 297)}
        assert set(sizes[first:]) == {(297, 210)}
        for page in file.pages:
            assert_inside_margins(page)
            assert_nothing_overlaps(page)


def test_nation_and_motto(year: bytes) -> None:
    with opened(year) as file:
        page = file.pages[0]
        nation, motto = line(page, "CỘNG HÒA"), line(page, "Độc lập")
        assert (nation.text, nation.size, nation.style) == ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, "bold")
        assert (motto.text, motto.size, motto.style) == ("Độc lập - Tự do - Hạnh phúc", 13, "bold")
        assert motto.middle == pytest.approx(nation.middle, abs=0.5)
        assert nation.top < motto.top < nation.bottom + 6
        assert nation.left > TEXT_MIDDLE - 60
        left, right, top = next(rule for rule in rules_of(page) if rule[0] > TEXT_MIDDLE - 40)
        assert right - left == pytest.approx(motto.right - motto.left, abs=1)
        assert motto.bottom - 4 < top < motto.bottom + 8


def test_agency_with_its_rule_and_number(signed: bytes) -> None:
    with opened(signed) as file:
        page = file.pages[0]
        agency, number, place = (line(page, text) for text in ("HUYỆN NGHĨA HƯNG", "Số:", "Nghĩa Hưng,"))
        assert (agency.size, agency.style) == (12, "bold")
        assert (number.text, number.size, number.style) == ("Số: 05/BC-UBND", 13, "regular")
        assert (place.text, place.size, place.style) == ("Nghĩa Hưng, ngày 03 tháng 02 năm 2023", 13, "italic")
        assert number.bottom == pytest.approx(place.bottom, abs=0.5)
        assert number.middle == pytest.approx(agency.middle, abs=0.5)
        assert place.middle == pytest.approx(line(page, "CỘNG HÒA").middle, abs=0.5)
        left, right, top = rules_of(page)[0]
        assert 1 / 3 <= (right - left) / (agency.right - agency.left) <= 1 / 2
        assert (left + right) / 2 == pytest.approx(agency.middle, abs=0.5)
        assert agency.bottom - 4 < top < number.top


def test_parent_agency_is_regular() -> None:
    office = replace(AGENCY, parent="UBND HUYỆN NGHĨA HƯNG", name_lines=("PHÒNG NỘI VỤ",), symbol="PNV")
    with opened(pdf(content(agency=office))) as file:
        parent = line(file.pages[0], "UBND HUYỆN NGHĨA HƯNG")
        own = line(file.pages[0], "PHÒNG NỘI VỤ")
        assert (parent.size, parent.style) == (12, "regular")
        assert (own.size, own.style) == (12, "bold")
        assert parent.top < own.top


def test_number_and_day_are_left_blank_until_signed(year: bytes) -> None:
    with opened(year) as file:
        assert line(file.pages[0], "Số:").text.replace("\u00a0", " ") == "Số:       /BC-UBND"
        place = line(file.pages[0], "Nghĩa Hưng,").text.replace("\u00a0", " ")
        assert place == "Nghĩa Hưng, ngày     tháng     năm 2023"


def test_kind_and_abstract_with_rule(year: bytes) -> None:
    with opened(year) as file:
        page = file.pages[0]
        kind, about = line(page, "BÁO CÁO"), line(page, "Kết quả thực hiện")
        assert (kind.text, kind.size, kind.style) == ("BÁO CÁO", 14, "bold")
        assert (about.size, about.style) == (14, "bold")
        assert about.text == "Kết quả thực hiện công tác cải cách hành chính năm 2023"
        assert kind.middle == pytest.approx(TEXT_MIDDLE, abs=0.5)
        assert about.middle == pytest.approx(TEXT_MIDDLE, abs=0.5)
        left, right, top = max(rules_of(page), key=lambda rule: rule[2])
        assert 1 / 3 <= (right - left) / (about.right - about.left) <= 1 / 2
        assert about.bottom - 4 < top < about.bottom + 8


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (PeriodKind.Q1, "quý I năm 2023"),
        (PeriodKind.H1, "6 tháng năm 2023"),
        (PeriodKind.Q3, "quý III năm 2023"),
        (PeriodKind.M9, "9 tháng năm 2023"),
        (PeriodKind.YEAR, "năm 2023"),
    ],
)
def test_abstract_names_the_period(kind: PeriodKind, words: str) -> None:
    assert report_document(content(kind)).title == f"Báo cáo kết quả thực hiện công tác cải cách hành chính {words}"


def test_one_addressee_stands_on_the_same_line() -> None:
    office = replace(AGENCY, addressees=("UBND tỉnh Nam Định",))
    with opened(pdf(content(agency=office))) as file:
        one = line(file.pages[0], "Kính gửi")
        assert (one.text, one.size, one.style) == ("Kính gửi: UBND tỉnh Nam Định.", 14, "regular")


def test_several_addressees_stand_one_a_line_under_the_colon(year: bytes) -> None:
    with opened(year) as file:
        page = file.pages[0]
        word, first, second = line(page, "Kính gửi:"), line(page, "- UBND tỉnh"), line(page, "- Sở Nội vụ")
        assert (first.text, second.text) == ("- UBND tỉnh Nam Định;", "- Sở Nội vụ tỉnh Nam Định.")
        assert {word.size, first.size, second.size} == {14}
        assert first.left == second.left
        assert word.right - 8 < first.left < word.right + 1


def test_headings_and_body(year: bytes) -> None:
    with opened(year) as file:
        page = file.pages[0]
        top, under = line(page, "I. CÔNG TÁC CHỈ ĐẠO"), line(page, "1. Kế hoạch")
        assert (top.size, top.style) == (14, "bold")
        assert (under.size, under.style) == (14, "bold")
        opening = line(page, "Thực hiện Kế hoạch")
        assert (opening.size, opening.style) == (14, "regular")
        assert opening.left == pytest.approx(TEXT_LEFT + 10 * MM, abs=0.5)
        assert opening.right == pytest.approx(TEXT_RIGHT, abs=1)
        second = next(one for one in lines_of(page) if one.top > opening.bottom - 6)
        assert second.left == pytest.approx(TEXT_LEFT, abs=0.5)
        assert 14 <= second.bottom - opening.bottom <= 21
        assert top.bottom - second.bottom >= 14 * 1.15 + 6 - 0.1


def test_points_are_regular_and_stay_with_what_follows(year: bytes) -> None:
    with opened(year) as file:
        assert line(file.pages[0], "a) Kết quả nổi bật").style == "regular"
        for page in file.pages[: signature_page(file).page_number - 1]:
            for one in [one for one in lines_of(page) if one.size == 14][-1:]:
                assert one.style == "regular"
                assert not one.text.startswith(("a)", "b)"))


def signature_page(file: Any) -> Any:
    return next(page for page in file.pages if any(one.text.startswith("Nơi nhận") for one in lines_of(page)))


def test_signature_and_recipients(year: bytes) -> None:
    with opened(year) as file:
        page = signature_page(file)
        authority, name = line(page, "TM. ỦY BAN NHÂN DÂN"), line(page, "Nguyễn Văn Ánh")
        word, first, last = line(page, "Nơi nhận:"), line(page, "- Như trên;"), line(page, "- Lưu: VT, NV.")
        assert (authority.size, authority.style) == (14, "bold")
        assert (name.size, name.style) == (14, "bold")
        assert name.middle == pytest.approx(authority.middle, abs=0.5)
        assert name.top - line(page, "PHÓ CHỦ TỊCH").bottom > 50
        assert (word.size, word.style) == (12, "bolditalic")
        assert (first.size, first.style) == (11, "regular")
        assert word.left == pytest.approx(TEXT_LEFT, abs=0.5)
        assert first.left == pytest.approx(TEXT_LEFT, abs=1)
        assert abs(word.bottom - authority.bottom) < 4
        assert first.top < last.top


def test_text_ends_with_the_closing_mark_and_names_the_annex(year: bytes) -> None:
    with opened(year) as file:
        text = squeezed("".join(char["text"] for char in signature_page(file).chars))
    assert squeezed("(có Phụ lục kết quả thực hiện từng nhiệm vụ, sản phẩm kèm theo)./.") in text


def test_signature_never_stands_alone_on_a_page() -> None:
    for count in range(1, 40):
        sections = (("I", "I. Kết quả", 1, "\n".join(["Đã thực hiện."] * count)),)
        with opened(pdf(content(sections=sections, rows=()))) as file:
            page = signature_page(file)
            above = [one for one in lines_of(page) if one.size == 14 and one.bottom < line(page, "Nơi nhận").top + 2]
            assert len(above) >= 2


def test_no_paragraph_leaves_one_line_alone_on_a_page() -> None:
    for count in range(1, 12):
        sections = (("I", "I. Kết quả", 1, "\n".join([LONG] * 12)), ("II", "II. Khác", 1, "\n".join(["Ngắn."] * count)))
        with opened(pdf(content(sections=sections, rows=()))) as file:
            for page in [page for page in file.pages if page.height > page.width][:-1]:
                body = [one for one in lines_of(page) if one.size == 14]
                indented = [abs(one.left - TEXT_LEFT) > 5 for one in body]
                full = [abs(one.right - TEXT_RIGHT) < 2 for one in body]
                assert not (indented[-1] and full[-1]), "a paragraph's first line ends a page"
                assert indented[0] or indented[1] is False, "a paragraph's last line begins a page"


def test_pages_are_numbered_and_the_annex_anew(year: bytes) -> None:
    with opened(year) as file:
        numbers = []
        for page in file.pages:
            above = [one for one in lines_of(page) if one.bottom < 20 * MM]
            numbers.append("".join(one.text for one in above))
            for one in above:
                middle = (30 * MM + page.width - 15 * MM) / 2
                assert (one.size, one.style) == (13, "regular")
                assert one.middle == pytest.approx(middle, abs=0.5)
        text = sum(page.height > page.width for page in file.pages)
    expected = [*range(1, text + 1), *range(1, len(numbers) - text + 1)]
    assert numbers == ["" if number == 1 else str(number) for number in expected]


def test_annex_is_headed_as_the_decree_asks(signed: bytes) -> None:
    with opened(signed) as file:
        page = next(page for page in file.pages if page.width > page.height)
        label, title, basis = (line(page, text) for text in ("Phụ lục", "KẾT QUẢ THỰC HIỆN", "(Kèm theo"))
        assert [(one.size, one.style) for one in (label, title, basis)] == [(14, "bold"), (14, "bold"), (13, "italic")]
        assert basis.text == "(Kèm theo Báo cáo số 05/BC-UBND ngày 03 tháng 02 năm 2023 của UBND huyện Nghĩa Hưng)"


def test_annex_has_a_row_for_each_deliverable(year: bytes) -> None:
    with opened(year) as file:
        annex = [page for page in file.pages if page.width > page.height]
        codes = [row[3] for page in annex for row in page.extract_tables()[0] if row[3] and row[3] != "Mã"]
        for page in annex:
            assert line(page, "Kết quả thực hiện").style == "bold"
    assert codes == [one.code for one in sized_plan().deliverables]


def test_what_the_officer_wrote_is_printed_letter_for_letter() -> None:
    own = "Đã xử lý <x> & \"y\" 'z' </para> 100% {0} \\n ẵ ữ Đ\nDòng thứ hai; kết thúc"
    sections = (("V", "V. Kiến nghị, đề xuất", 1, own),)
    shown = letters(pdf(content(sections=sections, rows=())))
    assert squeezed(own) in shown


def test_plan_is_cited_when_it_has_a_number() -> None:
    plan = HEADING._replace(number="168", issued_on=date(2022, 12, 28))
    shown = letters(pdf(content(plan=plan)))
    assert squeezed("Thực hiện Kế hoạch số 168/KH-UBND ngày 28 tháng 12 năm 2022 về cải cách hành chính") in shown


def test_properties_name_title_agency_and_language(year: bytes) -> None:
    with pikepdf.open(BytesIO(year)) as file:
        assert str(file.docinfo["/Title"]) == "Báo cáo kết quả thực hiện công tác cải cách hành chính năm 2023"
        assert str(file.docinfo["/Author"]) == "UBND huyện Nghĩa Hưng"
        assert str(file.Root["/Lang"]) == "vi"


def test_only_embedded_faces(year: bytes) -> None:
    with pikepdf.open(BytesIO(year)) as file:
        fonts = [font for page in file.pages for font in page["/Resources"].get("/Font", {}).values()]
        assert fonts
        for font in fonts:
            assert "/FontFile2" in font["/FontDescriptor"], font["/BaseFont"]
            assert "Helvetica" not in str(font["/BaseFont"])


def test_the_same_report_gives_the_same_bytes(year: bytes) -> None:
    assert pdf(content()) == year
