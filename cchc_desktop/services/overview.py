"""The state of the year on one page: completion by area, what is late, what is due, doubts, this period's report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from cchc_desktop.domain.periods import ReportingPeriod
from cchc_desktop.domain.plan import ContentArea
from cchc_desktop.domain.progress import CONCLUDED, Completion, State, completion_of, task_completion
from cchc_desktop.services.deadlines import DueItem, due_items
from cchc_desktop.services.doubts import Doubt, find_doubts
from cchc_desktop.services.outline import plan_years, read_outline
from cchc_desktop.services.report_calendar import report_periods
from cchc_desktop.store.book import Book

AHEAD = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class AreaCompletion:
    """An area's completion, counted in nhiệm vụ (`tasks`) and in sản phẩm (`deliverables`)."""

    number: int
    title: str
    tasks: Completion
    deliverables: Completion


@dataclass(frozen=True, slots=True)
class Overview:
    """One plan's completion; `late` and `soon` go by today across all plans of the book."""

    year: int
    tasks: Completion
    deliverables: Completion
    areas: tuple[AreaCompletion, ...]
    late: tuple[DueItem, ...]
    soon: tuple[DueItem, ...]
    doubts: tuple[Doubt, ...]
    report: ReportingPeriod | None
    """The report of this year that is due next; None when the year's last day due has passed."""


def read_overview(book: Book, year: int, today: date) -> Overview:
    """The overview of `year`'s plan as of `today`; refused when there is no such plan."""
    outline = read_outline(book, year, today)
    waiting = [item for item in due_items(book, today, plan_years(book)) if item.state not in CONCLUDED]
    return Overview(
        year=year,
        tasks=task_completion(outline.tasks),
        deliverables=completion_of(outline.deliverables),
        areas=tuple(_area(area) for area in outline.areas),
        late=tuple(item for item in waiting if item.state is State.LATE),
        soon=tuple(item for item in waiting if _is_ahead(item, today)),
        doubts=find_doubts(outline),
        report=next((period for period in report_periods(book, year) if period.due_on >= today), None),
    )


def _area(area: ContentArea) -> AreaCompletion:
    return AreaCompletion(area.number, area.title, task_completion(area.tasks), completion_of(area.deliverables))


def _is_ahead(item: DueItem, today: date) -> bool:
    due = item.due_on
    return due is not None and today <= due <= today + AHEAD and item.state is not State.UNCONFIRMED
