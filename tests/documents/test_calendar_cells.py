"""What a cell of the printed calendar has room for: nothing is left out uncounted, little is not cut for much."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.documents.forms.calendar import weeks_of
from cchc_desktop.documents.forms.calendar_cells import LINE, MOST_LINES, month_cells, shared_out, shortened
from cchc_desktop.domain.progress import State

from .calendars import LONG, calendar, entry

OCTOBER = weeks_of(2023, 10)


def lines(*entries: tuple[int, str]) -> dict[int, list[str]]:
    """What stands in each day of October 2023 that has (day, title) entries."""
    held = calendar(entry(date(2023, 10, day), at, title, State.SOON) for at, (day, title) in enumerate(entries, 1))
    cells = [cell for week in month_cells(OCTOBER, held) for cell in week if cell]
    return {int(cell.number): [line.text for line in cell.lines] for cell in cells if cell.lines}


@pytest.mark.parametrize(
    ("needs", "room", "given"),
    [([2, 20, 3], 12, [2, 7, 3]), ([5, 5], 7, [4, 3]), ([1, 2], 10, [1, 2]), ([], 5, []), ([9, 9, 9], 2, [1, 1, 1])],
)
def test_small_needs_are_met_and_large_ones_cut_alike(needs: list[int], room: int, given: list[int]) -> None:
    assert shared_out(needs, room) == given


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [
        ("Báo cáo", 7, "Báo cáo"),
        ("Báo cáo kết quả, kiểm tra", 17, "Báo cáo kết quả…"),
        ("W" * 30, 10, "W" * 9 + "…"),
        ("a " + "W" * 30, 10, "a " + "W" * 7 + "…"),
    ],
)
def test_a_text_is_cut_behind_a_word_where_there_is_one(text: str, room: int, shown: str) -> None:
    assert shortened(text, room) == shown


def test_a_quiet_month_leaves_nothing_to_the_list() -> None:
    shown = lines(*((31, f"Quyết định số {number}") for number in range(9)), (2, "Báo cáo kết quả thực hiện kế hoạch"))
    assert len(shown[31]) == 9
    assert all("danh sách" not in text and "…" not in text for texts in shown.values() for text in texts)


def test_a_long_title_takes_its_lines_and_keeps_code_and_unit() -> None:
    ((text,),) = lines((12, LONG)).values()
    assert MOST_LINES * LINE * 0.8 < len(text) <= MOST_LINES * LINE + 2
    assert re.fullmatch(r"» 1\.1 Xây dựng .+… · Nội vụ", text)


def test_a_full_day_costs_another_week_nothing() -> None:
    title = "Báo cáo kết quả thực hiện kế hoạch tuyên truyền"
    shown = lines((4, title), *((31, LONG) for _ in range(40)))
    assert shown[4] == [f"» 1.1 {title} · Nội vụ"]
    assert shown[31][-1] == f"+ {40 - len(shown[31]) + 1} việc nữa, xem danh sách"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 31), st.sampled_from(["Báo cáo", LONG, "W" * 80])), max_size=120))
def test_what_is_shown_and_what_is_counted_are_all_there_is(entries: list[tuple[int, str]]) -> None:
    shown = lines(*entries)
    for day in range(1, 32):
        told = [text for text in shown.get(day, []) if "ngày làm việc cuối" not in text]
        counts = [int(found[1]) for text in told if (found := re.search(r"(\d+) việc", text))]
        named = len(told) - len(counts)
        assert named + sum(counts) == sum(1 for at, _ in entries if at == day)
