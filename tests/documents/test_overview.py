"""The overview as it comes out of the printer: always one page of A4, whatever the plan holds, with nothing cut off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cchc_desktop.documents.forms.overview import MOST_AREAS, AreaLine, OverviewContent, overview_document
from cchc_desktop.documents.layout import DECREE_30, MM
from cchc_desktop.domain.progress import Completion
from cchc_desktop.domain.timeline import MonthProgress

from .pages import assert_inside_margins, assert_nothing_overlaps, line, lines_of, opened, printed
from .plans import AGENCY

LONG = "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức của huyện; " * 5
COUNTS = Completion(done=3, done_late=1, nothing_arose=0, stopped=0, late=2, open=4)
NOTHING = Completion(0, 0, 0, 0, 0, 0)


def content(areas: int, due: int, title: str = "Cải cách thể chế") -> OverviewContent:
    months = tuple(MonthProgress(date(2023, month, 1), COUNTS if month % 2 else NOTHING) for month in range(1, 13))
    lines = tuple(f"{number}.1 hạn 30/06/2023 · Phòng Nội vụ · {title}" for number in range(1, due + 1))
    return OverviewContent(
        agency=AGENCY,
        year=2023,
        today=date(2023, 10, 20),
        deliverables=COUNTS,
        tasks=COUNTS,
        areas=tuple(AreaLine(f"{number}. {title}", COUNTS, COUNTS) for number in range(1, areas + 1)),
        months=(MonthProgress(date(2022, 12, 1), COUNTS), *months),
        late=lines,
        soon=lines,
        unproved=45,
    )


def only_page(file: Any) -> Any:
    assert len(file.pages) == 1
    page = file.pages[0]
    assert (round(page.width), round(page.height)) == (round(210 * MM), round(297 * MM))
    return page


EXTREMES = [
    (9, 7, "Cải cách thể chế"),
    (12, 300, LONG),
    (13, 300, LONG),
    (30, 0, LONG),
    (30, 300, LONG),
    (60, 300, LONG),
]


@pytest.mark.parametrize(("areas", "due", "title"), EXTREMES)
@pytest.mark.parametrize("agency", ["UBND huyện Nghĩa Hưng", "Ủy ban nhân dân huyện Nghĩa Hưng, tỉnh Nam Định " * 9])
def test_it_is_one_page_with_all_inside_its_margins(areas: int, due: int, title: str, agency: str) -> None:
    asked = replace(content(areas, due, title), agency=replace(AGENCY, short_name=agency))
    with opened(printed(overview_document(asked))) as file:
        page = only_page(file)
        assert_inside_margins(page)
        assert_nothing_overlaps(page)
        assert all(one["x0"] >= 30 * MM - 1 and one["x1"] <= page.width - 15 * MM + 1 for one in page.rects)
        assert all("+" in char["fontname"] for char in page.chars), "every face is embedded"


def test_what_was_not_carried_out_is_told_apart() -> None:
    counts = COUNTS._replace(nothing_arose=1, stopped=2)
    with opened(printed(overview_document(replace(content(60, 300, LONG), deliverables=counts)))) as file:
        page = only_page(file)
        assert line(page, "Hoàn thành 7/13 sản phẩm (có 1 không phát sinh, 2 dừng thực hiện), 4/10 nhiệm vụ.")
        assert line(page, "2 sản phẩm quá hạn; 45 mốc thiếu minh chứng."), "whole, however long what stands before it"
        assert_inside_margins(page)
        assert_nothing_overlaps(page)


def test_an_empty_plan_says_so() -> None:
    with opened(printed(overview_document(content(0, 0)))) as file:
        page = only_page(file)
        assert line(page, "Kế hoạch chưa có nội dung")
        assert not page.rects


def test_every_area_has_its_numbers_and_its_bar() -> None:
    with opened(printed(overview_document(content(9, 2)))) as file:
        page = only_page(file)
        rows = [one for one in lines_of(page) if one.text == "4/10"]
        assert len(rows) == 9 * 2, "sản phẩm and nhiệm vụ of every area"
        late = [one for one in page.rects if one["non_stroking_color"] == colour(DECREE_30.chart_late)]
        assert len(late) == 9 + 7, "a late part in every bar and in the months that have one"
        bar = [one for one in page.rects if abs(one["top"] - late[0]["top"]) < 6]
        widths = [round(one["width"] / bar_width(bar), 2) for one in bar]
        assert widths == [0.3, 0.1, 0.2, 0.4]


def test_late_parts_are_told_without_colour_too() -> None:
    with opened(printed(overview_document(content(1, 0)))) as file:
        page = only_page(file)
        heights = {one["non_stroking_color"]: one["height"] for one in page.rects[:4]}
        late = heights.pop(colour(DECREE_30.chart_late))
        assert late > max(heights.values())


def test_what_has_no_room_is_counted() -> None:
    with opened(printed(overview_document(content(MOST_AREAS + 12, 300, LONG)))) as file:
        page = only_page(file)
        assert line(page, "(và 12 nội dung khác)")
        assert line(page, "Quá hạn (300)")
        assert line(page, "Đến hạn trong 30 ngày tới (300)")


def test_a_long_list_ends_with_how_many_more() -> None:
    with opened(printed(overview_document(content(9, 300)))) as file:
        page = only_page(file)
        shown = [one for one in lines_of(page) if "hạn 30/06/2023" in one.text]
        rest = [int(one.text.split()[1]) for one in lines_of(page) if one.text.endswith("mốc khác)")]
        assert len(rest) == 2
        assert len(shown) + sum(rest) == 600


def colour(words: str) -> tuple[float, ...]:
    return tuple(round(int(words[at : at + 2], 16) / 255, 6) for at in (1, 3, 5))


def bar_width(bar: list[dict[str, Any]]) -> float:
    return float(max(one["x1"] for one in bar) - min(one["x0"] for one in bar))
