"""What is due when, across all plans of the book, read by SQL that touches only what is asked for.

`due_between(book, first, last, today)` is for calendars, `late_items(book, today)` and `next_items(book, today, limit)`
for what presses, `undated_items(book, year, today)` for what no calendar can show, `late_deliverables(book, today)` for
a number. States are computed by the rules of `domain.progress`, as the outline's are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.plan import Deliverable, Milestone, PlanOutline, Task
from cchc_desktop.domain.progress import State
from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.calendar.deadline_rows import DeadlineRows
from cchc_desktop.services.calendar.sql import leads_of
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.plan_rows import UNDATED, Row, day_of
from cchc_desktop.store.book import Book

OPEN = "mark.conclusion IS NULL AND mark.confirmed"


@dataclass(frozen=True, slots=True)
class DueItem:
    """One milestone as a line of the calendar; an undated deliverable has no milestone and no day."""

    year: int
    deliverable_id: int
    milestone_id: int | None
    code: str
    title: str
    label: str
    due_on: date | None
    last_working_day: date | None
    state: State
    leads: tuple[str, ...]


def due_between(book: Book, first: date, last: date, today: date) -> tuple[DueItem, ...]:
    """Every milestone due from `first` to `last`, both included, whatever its plan and state; earliest first."""
    days = (first.isoformat(), last.isoformat())
    return _items(book, today, "mark.due_on BETWEEN ? AND ?", days)


def late_items(book: Book, today: date) -> tuple[DueItem, ...]:
    """Every milestone that is late on `today`, the oldest first."""
    found = _items(book, today, f"mark.due_on < ? AND {OPEN}", (today.isoformat(),))
    return tuple(item for item in found if item.state is State.LATE)


def next_items(book: Book, today: date, limit: int) -> tuple[DueItem, ...]:
    """The first `limit` milestones that are confirmed, still open, and due on `today` or later."""
    return _items(book, today, f"mark.due_on >= ? AND {OPEN}", (today.isoformat(),), limit)


def undated_items(book: Book, year: int, today: date) -> tuple[DueItem, ...]:
    """What the calendar cannot show: deliverables of `year`'s plan without a day, in plan order."""
    return tuple(items_of(read_outline(book, year, today, UNDATED)))


def due_items(book: Book, today: date, years: Iterable[int] | None = None) -> tuple[DueItem, ...]:
    """Every dated milestone of the plans of `years` (all plans when None), earliest first."""
    if years is None:
        return _items(book, today, "mark.due_on IS NOT NULL", ())
    chosen = ",".join(str(int(year)) for year in years)
    return _items(book, today, f"mark.due_on IS NOT NULL AND plan.year IN ({chosen})", ())


def late_deliverables(book: Book, today: date) -> int:
    """How many deliverables of all plans are late on `today`, for all their milestones."""
    return DeadlineRows(book, today).late_deliverables()


def items_of(outline: PlanOutline) -> Iterator[DueItem]:
    """A line for every milestone, and one for a deliverable that has no dated milestone."""
    for task in outline.tasks:
        for deliverable in task.deliverables:
            dated = [milestone for milestone in deliverable.milestones if milestone.due_on]
            if not dated:
                yield _undated(outline, task, deliverable)
            for milestone in dated:
                yield _dated(outline, task, deliverable, milestone)


def _items(book: Book, today: date, condition: str, values: tuple[str, ...], limit: int = -1) -> tuple[DueItem, ...]:
    with unspoilt(book):
        reading = DeadlineRows(book, today)
        rows = reading.of(condition, values, limit)
        leads = leads_of(book, {row[0] for row in rows})
        return tuple(_item(reading, row, leads.get(row[0], ())) for row in rows)


def _item(reading: DeadlineRows, row: Row, leads: tuple[str, ...]) -> DueItem:
    _, year, deliverable, milestone, code, title, label, due_text = row[:8]
    due_on = day_of(due_text)
    last_day = reading.calendar.last_working_day(due_on) if due_on else None
    return DueItem(year, deliverable, milestone, code, title, label, due_on, last_day, reading.state(row), leads)


def _undated(outline: PlanOutline, task: Task, deliverable: Deliverable) -> DueItem:
    return DueItem(
        year=outline.plan.year,
        deliverable_id=deliverable.id,
        milestone_id=None,
        code=deliverable.code,
        title=deliverable.title,
        label=deliverable.deadline_text,
        due_on=None,
        last_working_day=None,
        state=deliverable.state,
        leads=tuple(lead.name for lead in task.leads),
    )


def _dated(outline: PlanOutline, task: Task, deliverable: Deliverable, milestone: Milestone) -> DueItem:
    return DueItem(
        year=outline.plan.year,
        deliverable_id=deliverable.id,
        milestone_id=milestone.id,
        code=deliverable.code,
        title=deliverable.title,
        label=milestone.label,
        due_on=milestone.due_on,
        last_working_day=milestone.last_working_day,
        state=milestone.state,
        leads=tuple(lead.name for lead in task.leads),
    )
