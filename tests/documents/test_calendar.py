"""The printed calendar as it hangs on the wall: a grid that fills its page, and lists in which nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from cchc_desktop.documents.blocks import DayCell, DayGrid
from cchc_desktop.documents.forms.calendar import Layout, calendar_document
from cchc_desktop.documents.forms.calendar_entries import MARKS, Entry
from cchc_desktop.documents.layout import DECREE_30, MM
from cchc_desktop.domain.progress import STATE_WORDS, State

from .calendars import CALENDARS, EMPTY, FORTY, FULL, LONG, ODD, UNDATED, USUAL, WIDE, calendar, content, entry
from .pages import assert_inside_margins, assert_nothing_overlaps, letters, line, lines_of, opened, printed, squeezed
from .plans import AGENCY

OCTOBER, LAST_QUARTER = 10, 4
PARTS = [(Layout.MONTH, OCTOBER), (Layout.QUARTER, LAST_QUARTER), (Layout.YEAR, None)]


def sheets(layout: Layout, part: int | None, name: str, **more: object) -> bytes:
    return printed(calendar_document(content(layout, CALENDARS[name], part, undated=UNDATED, **more)))


def cells(layout: Layout, name: str, part: int | None = None) -> dict[str, DayCell]:
    """The days of the first month printed, by their number."""
    blocks = calendar_document(content(layout, CALENDARS[name], part)).blocks
    grid = next(block for block in blocks if isinstance(block, DayGrid))
    return {day.number: day for week in grid.months[0].weeks for day in week if day}


def day_box(page: Any, number: str) -> dict[str, float]:
    """The edges of the day with that number: of the boxes around it the largest that is no page."""
    found = next(
        one for one in lines_of(page) if one.text.split(" ")[0] == number and "bold" in "".join(one.faces).lower()
    )
    around = [
        box for box in page.rects if box["x0"] <= found.left <= box["x1"] and box["top"] <= found.top <= box["bottom"]
    ]
    return max(around, key=lambda box: float(box["height"]))


@pytest.mark.parametrize("name", CALENDARS)
@pytest.mark.parametrize(("layout", "part"), PARTS)
def test_everything_stands_inside_the_margins_and_nothing_over_another(
    name: str, layout: Layout, part: int | None
) -> None:
    with opened(sheets(layout, part, name)) as file:
        for page in file.pages[:4]:
            assert (round(page.width), round(page.height)) == (round(297 * MM), round(210 * MM)), "A4 on its side"
            assert_inside_margins(page)
            assert_nothing_overlaps(page)
            bottom = page.height - 20 * MM + 0.6
            assert all(box["x1"] <= page.width - 15 * MM + 0.6 and box["bottom"] <= bottom for box in page.rects)


@pytest.mark.parametrize("name", CALENDARS)
@pytest.mark.parametrize(("layout", "part"), PARTS)
def test_the_grid_is_one_page_and_fills_it(name: str, layout: Layout, part: int | None) -> None:
    long_name = replace(AGENCY, name_lines=(WIDE, WIDE))
    for agency in (AGENCY, long_name):
        with opened(sheets(layout, part, name, agency=agency, filter_words="quá hạn.")) as file:
            first, second = file.pages[:2]
            assert max(one.bottom for one in lines_of(first)) > first.height - 20 * MM - 16, "down to the margin"
            assert line(second, "DANH SÁCH THỜI HẠN")


def test_a_month_has_each_day_under_its_weekday_with_the_lunar_day() -> None:
    with opened(sheets(Layout.MONTH, OCTOBER, "usual")) as file:
        page = file.pages[0]
        heads = [
            line(page, word) for word in ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
        ]
        for number in range(1, 32):
            box = day_box(page, str(number))
            head = heads[date(2023, 10, number).weekday()]
            assert box["x0"] < head.middle < box["x1"], number
            inside = page.crop((box["x0"], box["top"], box["x1"], box["top"] + 20))
            assert inside.extract_text().split()[:2] == [str(number), str(number % 29 + 1)]


def test_a_day_names_code_title_unit_and_state() -> None:
    shown = cells(Layout.MONTH, "usual", OCTOBER)
    assert [one.text for one in shown["30"].lines][:1] == ["» 1.1 Báo cáo kết quả thực hiện · Nội vụ"]
    assert len(shown["30"].lines) == 4
    assert [(one.text, one.strong) for one in shown["2"].lines] == [("! 9.1 Quyết định · Nội vụ", True)]
    assert [one.text for one in shown["17"].lines] == ["√! KN Chưa niêm yết · Nghĩa Sơn"]
    assert [one.text for one in shown["14"].lines] == ["BC Chốt số liệu quý III/2023", "(ngày làm việc cuối 13/10)"]


def test_late_is_told_without_colour_and_explained_where_it_stands() -> None:
    assert len(set(MARKS.values())) == len(MARKS)
    assert set(MARKS) == set(State) - {State.ONGOING, State.UNREAD}
    with opened(sheets(Layout.MONTH, OCTOBER, "usual")) as file:
        page = file.pages[0]
        assert line(page, "! 9.1").style == "bold"
        legend = line(page, "! quá hạn, chưa hoàn thành")
        assert "» sắp đến hạn" in legend.text
        assert "KN: kiến nghị" in legend.text
        assert STATE_WORDS[State.STOPPED].lower() not in legend.text, "only what stands on the page"
        assert {tuple(char["non_stroking_color"]) for char in page.chars} <= {(0,), (0, 0, 0)}, "all letters are black"


def test_days_off_are_shaded_and_holidays_named() -> None:
    with opened(printed(calendar_document(content(Layout.MONTH, USUAL, 9)))) as file:
        page = file.pages[0]
        assert line(page, "Quốc khánh (nghỉ bù)")
        shaded = [box for box in page.rects if box["fill"] and box["non_stroking_color"] not in (None, (0,), 0)]
        assert len(shaded) == 9 + 1, "the weekends of September and the 4th"


@pytest.mark.parametrize(("layout", "part"), PARTS)
def test_forty_deadlines_on_a_day_are_counted_in_the_grid_and_whole_in_the_list(
    layout: Layout, part: int | None
) -> None:
    pdf = sheets(layout, part, "forty")
    shown = letters(pdf)
    for number in range(1, 41):
        assert f"{number}.1Sảnphẩmthứ{number}PhòngNộivụ!Quáhạn,chưahoànthành" in shown
    with opened(pdf) as file:
        page = file.pages[0]
        text = squeezed(page.extract_text())
        assert {Layout.MONTH: "việcnữa,xemdanhsách", Layout.QUARTER: "+36", Layout.YEAR: "!40"}[layout] in text
        if layout is Layout.MONTH:
            named = len([one for one in lines_of(page) if one.text.startswith("! ") and ".1 " in one.text])
            assert f"+{40 - named}việcnữa" in text


@pytest.mark.parametrize(("layout", "part"), PARTS)
def test_long_odd_and_unbroken_titles_are_whole_in_the_list(layout: Layout, part: int | None) -> None:
    day = date(2023, 10, 31)
    long = f"{LONG}hết câu"
    held = calendar([entry(day, 1, long), entry(day, 2, ODD), entry(day, 3, "W" * 400)], {day: long})
    pdf = printed(calendar_document(content(layout, held, part)))
    shown = letters(pdf)
    assert shown.count(squeezed(long)) == 2, "the title and the name of the day off"
    assert squeezed(ODD).replace("🎉", "□") in shown
    assert "W" * 400 in shown
    if layout is Layout.MONTH:
        with opened(pdf) as file:
            assert "…" in file.pages[0].extract_text(), "short in the grid"


def test_a_quarter_and_a_year_mark_their_days() -> None:
    quarter = cells(Layout.QUARTER, "usual", LAST_QUARTER)
    assert [one.text for one in quarter["30"].lines] == ["»1.1", "»2.1", "»3.1", "»4.1"]
    with opened(sheets(Layout.YEAR, None, "usual")) as file:
        page = file.pages[0]
        assert [one.text for one in lines_of(page) if one.text.startswith("Tháng ")] == [
            f"Tháng {month}" for month in range(1, 13)
        ]
        text = squeezed(page.extract_text())
        assert all(day in text for day in ("30»4", "2!1", "14•1", "17√!1"))


def test_marked_days_have_a_second_frame() -> None:
    def frames(name: str) -> int:
        with opened(sheets(Layout.YEAR, None, name)) as file:
            return len([box for box in file.pages[0].rects if not box["fill"]])

    assert frames("usual") - frames("empty") == len(USUAL.due)


def test_the_whole_year_is_a_month_a_page_and_then_the_list_by_month() -> None:
    outside = (entry(date(2022, 12, 31), 1, "Kế hoạch năm 2023"),)
    pdf = printed(
        calendar_document(content(Layout.MONTH, USUAL, outside=outside, undated=UNDATED, undated_years=(2023,)))
    )
    with opened(pdf) as file:
        titles = [[one.text for one in lines_of(page) if one.text.startswith("THÁNG")] for page in file.pages[:12]]
        assert titles == [[f"THÁNG {month} NĂM 2023"] for month in range(1, 13)]
        numbers = [one.text for page in file.pages for one in lines_of(page) if one.bottom < 20 * MM]
        assert numbers == [str(number) for number in range(2, len(file.pages) + 1)], "counted on"
        text = "\n".join(page.extract_text() for page in file.pages[12:])
    assert "Tháng 10/2023: 7 việc" in text
    assert "Thuộc kế hoạch năm 2023, đến hạn ngoài năm 2023: 1 việc" in text
    assert "Thứ Bảy, 31/12/2022" in text
    assert text.index("Chưa rõ thời hạn: 1") < text.index("Thường xuyên: 1"), "what asks something comes first"
    assert "Sản phẩm của kế hoạch năm 2023 không ghi ngày" in text


def test_days_off_that_follow_one_another_are_one_row() -> None:
    names = {date(2023, 1, 20) + timedelta(days=number): "Tết Nguyên đán" for number in range(7)}
    names[date(2023, 1, 26)] = "Mùng năm Tết"
    names[date(2023, 1, 2)] = "Nghỉ bù"
    names[date(2023, 1, 28)] = "Làm bù"
    held = calendar((), names)
    worked = {**held.facts, date(2023, 1, 27): replace(held.of(date(2023, 1, 28)), name="Làm bù", is_working=True)}
    pdf = printed(calendar_document(content(Layout.MONTH, replace(held, facts=worked), 1)))
    with opened(pdf) as file:
        text = file.pages[1].extract_text()
    assert "02/01/2023 Nghỉ bù" in text
    assert "20/01 – 26/01/2023 Tết Nguyên đán; Mùng năm Tết" in text
    assert "27/01/2023 Làm bù" in text, "worked among days off"


def test_an_empty_plan_says_so() -> None:
    with opened(printed(calendar_document(content(Layout.MONTH, EMPTY, OCTOBER)))) as file:
        first, second = file.pages
        assert line(first, "THÁNG 10 NĂM 2023")
        assert line(second, "(Không có thời hạn nào.)")


def test_the_agency_stands_small_in_the_corner_and_the_filter_is_told_on_each_sheet() -> None:
    office = replace(AGENCY, parent="UBND HUYỆN NGHĨA HƯNG", name_lines=("PHÒNG NỘI VỤ",))
    words = "quá hạn, chưa hoàn thành; Phòng Nội vụ chủ trì."
    with opened(sheets(Layout.MONTH, OCTOBER, "usual", agency=office, filter_words=words)) as file:
        for page in file.pages:
            parent, name = line(page, "UBND HUYỆN NGHĨA HƯNG"), line(page, "PHÒNG NỘI VỤ")
            assert (parent.style, name.style, name.size) == ("regular", "bold", DECREE_30.sheet_issuer.size)
            assert line(page, "Chỉ in: quá hạn, chưa hoàn thành; Phòng Nội vụ chủ trì.")
            assert line(page, "In ngày 20/10/2023").right == pytest.approx(page.width - 15 * MM, abs=0.6)


def test_the_busiest_month_leaves_out_by_count_and_never_more_than_a_page() -> None:
    shown = cells(Layout.MONTH, "full", OCTOBER)
    for day in shown.values():
        told = [one.text for one in day.lines]
        left = next(text for text in told if "xem danh sách" in text)
        assert str(12 - len(told) + 1) in left
    assert all(len(one.text) <= 4 * 22 + 2 for day in shown.values() for one in day.lines)
    assert FULL.due
    assert FORTY.due


def test_a_grid_that_no_letters_make_small_enough_goes_on_under_its_head() -> None:
    lines = tuple(entry(date(2023, 10, 1), number, WIDE) for number in range(1, 4))
    blocks = calendar_document(content(Layout.MONTH, calendar(lines), OCTOBER)).blocks
    head, grid = blocks[0], blocks[1]
    assert isinstance(grid, DayGrid)
    month = grid.months[0]
    tall = replace(month, weeks=month.weeks[:1] * 12)
    document = replace(
        calendar_document(content(Layout.MONTH, EMPTY, OCTOBER)), blocks=(head, replace(grid, months=(tall,)))
    )
    with opened(printed(document)) as file:
        assert len(file.pages) > 1
        for page in file.pages:
            assert line(page, "Thứ Hai")
            assert_inside_margins(page)
            assert_nothing_overlaps(page)
        text = "".join(page.extract_text() for page in file.pages)
        assert text.count("! 1.1") + text.count("□ 1.1") == 12


def test_a_report_day_has_no_state() -> None:
    assert Entry(date(2023, 10, 14), "BC", "Chốt số liệu").state_words == ""
