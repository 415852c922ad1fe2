"""What is due when: the milestones of all plans in the order of their days, and what has no day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.plan import Deliverable, Milestone, PlanOutline, Task
from cchc_desktop.domain.progress import State
from cchc_desktop.services.outline import plan_years, read_outline
from cchc_desktop.store.book import Book


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


def due_items(book: Book, today: date, years: Iterable[int] | None = None) -> tuple[DueItem, ...]:
    """Every dated milestone of the plans of `years` (all plans when None), earliest first."""
    chosen = plan_years(book) if years is None else tuple(years)
    items = [item for year in chosen for item in items_of(read_outline(book, year, today)) if item.due_on]
    return tuple(sorted(items, key=lambda item: (item.due_on or date.max, item.year, _order(item.code))))


def undated_items(book: Book, year: int, today: date) -> tuple[DueItem, ...]:
    """What the calendar cannot show: deliverables and milestones of `year`'s plan without a day, in plan order."""
    return tuple(item for item in items_of(read_outline(book, year, today)) if item.due_on is None)


def items_of(outline: PlanOutline) -> Iterator[DueItem]:
    """A line for every milestone, and one for a deliverable that has no dated milestone."""
    for task in outline.tasks:
        for deliverable in task.deliverables:
            dated = [milestone for milestone in deliverable.milestones if milestone.due_on]
            if not dated:
                yield _undated(outline, task, deliverable)
            for milestone in dated:
                yield _dated(outline, task, deliverable, milestone)


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


def _order(code: str) -> tuple[int, ...]:
    return tuple(int(part) for part in code.split("."))
