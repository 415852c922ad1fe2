"""The reading of the shown days tells what the plan's outline tells, and its filter keeps to the rules."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.doubts import doubted_in
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import State
from cchc_desktop.services.calendar.days import CalendarItem, day_counts, due_days, undated
from cchc_desktop.services.calendar.deadlines import DueItem, due_items, undated_items
from cchc_desktop.services.calendar.lunar_days import lunar_day
from cchc_desktop.services.plan.outline import read_outline

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

TODAY = date(2023, 10, 20)
FIRST, LAST = date(2022, 1, 1), date(2024, 12, 31)


def told(item: DueItem) -> tuple[object, ...]:
    return (
        item.year,
        item.deliverable_id,
        item.milestone_id,
        item.code,
        item.title,
        item.label,
        item.due_on,
        item.last_working_day,
        item.state,
        item.leads,
    )


@pytest.mark.parametrize("today", [date(2022, 11, 1), TODAY, date(2024, 3, 1)])
def test_the_shown_days_tell_what_the_outline_tells(sample_book: Book, today: date) -> None:
    shown = due_days(sample_book, FIRST, LAST, today)
    assert [told(item) for item in shown] == [told(item) for item in due_items(sample_book, today)]


def test_only_the_days_asked_for_are_read(sample_book: Book) -> None:
    october = due_days(sample_book, date(2023, 10, 1), date(2023, 10, 31), TODAY)
    assert october
    assert all(item.due_on is not None and item.due_on.month == 10 for item in october)


def test_what_has_no_day_tells_what_the_outline_tells(sample_book: Book) -> None:
    found = [item for item in undated(sample_book, [2023], TODAY) if item.state is not State.UNCONFIRMED]
    assert [told(item) for item in found] == [told(item) for item in undated_items(sample_book, 2023, TODAY)]


def wishes(book: Book) -> list[PlanConditions]:
    outline = read_outline(book, 2023, TODAY)
    area = next(iter(outline.areas))
    task = next(task for task in outline.tasks if any(lead.is_group for lead in task.leads))
    group = next(lead for lead in task.leads if lead.is_group)
    lead = next(lead for lead in next(outline.tasks).leads if not lead.is_group)
    return [
        PlanConditions(),
        PlanConditions(states=frozenset({State.LATE})),
        PlanConditions(states=frozenset({State.SOON, State.DONE})),
        PlanConditions(area_ids=frozenset({area.id})),
        PlanConditions(kinds=frozenset({DeadlineKind.MONTH, DeadlineKind.RECURRING})),
        PlanConditions(unit_id=lead.id),
        PlanConditions(unit_id=lead.id, coordinating_too=True),
        PlanConditions(unit_id=group.members[0].id),
        PlanConditions(group_id=group.id),
        PlanConditions(due_from=date(2023, 10, 1), due_to=date(2023, 10, 31)),
        PlanConditions(doubtful=True),
        PlanConditions(doubtful=True, states=frozenset({State.SOON, State.LATE, State.NOT_YET})),
        PlanConditions(states=frozenset({State.SOON}), unit_id=lead.id, coordinating_too=True, due_to=LAST),
    ]


def test_the_filter_is_the_plans_own(sample_book: Book) -> None:
    outline = read_outline(sample_book, 2023, TODAY)
    doubted = doubted_in(outline)
    assert doubted
    for wanted in wishes(sample_book):
        meeting = {
            deliverable.id
            for task in outline.tasks
            for deliverable in task.deliverables
            if wanted.meets(task, deliverable, doubted)
        }
        items: list[CalendarItem] = [
            *due_days(sample_book, FIRST, LAST, TODAY, wanted),
            *undated(sample_book, [2023], TODAY, wanted),
        ]
        assert {item.deliverable_id for item in items} == meeting, wanted


@pytest.mark.parametrize("today", [date(2022, 11, 1), TODAY, date(2024, 3, 1)])
def test_a_years_counts_are_those_of_its_deadlines(sample_book: Book, today: date) -> None:
    for wanted in wishes(sample_book):
        items = due_days(sample_book, FIRST, LAST, today, wanted)
        counted = day_counts(sample_book, FIRST, LAST, today, wanted)
        told_apart = Counter((day, state) for day, counts in counted.items() for state, n in counts for _ in range(n))
        assert told_apart == Counter((item.due_on, item.state) for item in items), wanted


@pytest.mark.parametrize(
    ("day", "short", "spoken"),
    [
        (date(2023, 10, 30), "16", "16/9 âm lịch"),
        (date(2023, 10, 15), "1/9", "1/9 âm lịch"),
        (date(2023, 10, 29), "15/9", "15/9 âm lịch"),
        (date(2023, 3, 22), "1/2n", "1/2 nhuận âm lịch"),
        # Vietnam kept Tết a day before China in 2007 and 2030 (17/02/2007, 02/02/2030).
        (date(2007, 2, 17), "1/1", "1/1 âm lịch"),
        (date(2030, 2, 2), "1/1", "1/1 âm lịch"),
    ],
)
def test_lunar_days_are_vietnams(day: date, short: str, spoken: str) -> None:
    found = lunar_day(day)
    assert found is not None
    assert (found.short, found.spoken) == (short, spoken)


def test_no_lunar_day_is_told_where_none_is_known() -> None:
    assert lunar_day(date(2150, 1, 1)) is None
