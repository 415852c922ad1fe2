"""The state of the year on one page: completion by area and by lead, what is late and due, doubts, the next report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from cchc_desktop.domain.doubts import Doubt, find_doubts
from cchc_desktop.domain.plan import ContentArea, PlanOutline, Task, Unit
from cchc_desktop.domain.progress import CONCLUDED, Completion, State, completion_of, task_completion
from cchc_desktop.domain.text import sort_key
from cchc_desktop.domain.timeline import MonthProgress, timeline_of
from cchc_desktop.services.calendar.deadlines import DueItem, due_between, late_items
from cchc_desktop.services.evidence.missing_proof import count_missing_proof
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.reports.calendar import report_periods
from cchc_desktop.services.reports.reporting import ReportProgress, report_progress
from cchc_desktop.store.book import Book

AHEAD = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class AreaCompletion:
    """An area's completion, counted in nhiệm vụ (`tasks`) and in sản phẩm (`deliverables`)."""

    id: int
    number: int
    title: str
    tasks: Completion
    deliverables: Completion


@dataclass(frozen=True, slots=True)
class LeadCompletion:
    """The completion of what a unit, or a group named as such, leads; a task of two leads counts for both."""

    lead: Unit
    tasks: Completion
    deliverables: Completion


@dataclass(frozen=True, slots=True)
class Overview:
    """One plan's completion; `late` and `soon` go by today across all plans of the book."""

    year: int
    tasks: Completion
    deliverables: Completion
    areas: tuple[AreaCompletion, ...]
    leads: tuple[LeadCompletion, ...]
    months: tuple[MonthProgress, ...]
    late: tuple[DueItem, ...]
    soon: tuple[DueItem, ...]
    doubts: tuple[Doubt, ...]
    unproved: int
    """How many mốc of the year are told to be done without a document or a file."""
    report: ReportProgress | None
    """The report of this year that is due next; None when the year's last day due has passed."""


def read_overview(book: Book, year: int, today: date, known: PlanOutline | None = None) -> Overview:
    """The overview of `year`'s plan as of `today`; refused when there is no such plan.

    `known` is that plan's outline where it has been read already.
    """
    outline = known or read_outline(book, year, today)
    coming = due_between(book, today, today + AHEAD, today)
    reports = report_periods(book, year)
    next_report = next((period for period in reports if period.due_on >= today), None)
    milestones = (milestone for deliverable in outline.deliverables for milestone in deliverable.milestones)
    return Overview(
        year=year,
        tasks=task_completion(outline.tasks),
        deliverables=completion_of(outline.deliverables),
        areas=tuple(_area(area) for area in outline.areas),
        leads=_leads(outline),
        months=timeline_of(year, milestones, reports),
        late=late_items(book, today),
        soon=tuple(item for item in coming if item.state not in CONCLUDED and item.state is not State.UNCONFIRMED),
        doubts=find_doubts(outline),
        unproved=count_missing_proof(book, year),
        report=report_progress(book, outline.plan.id, next_report) if next_report else None,
    )


def _area(area: ContentArea) -> AreaCompletion:
    return AreaCompletion(
        area.id, area.number, area.title, task_completion(area.tasks), completion_of(area.deliverables)
    )


def _leads(outline: PlanOutline) -> tuple[LeadCompletion, ...]:
    """By the order of their names."""
    led: dict[tuple[bool, int], tuple[Unit, list[Task]]] = {}
    for task in outline.tasks:
        for lead in task.leads:
            led.setdefault((lead.is_group, lead.id), (lead, []))[1].append(task)
    found = [LeadCompletion(lead, task_completion(tasks), _completion_of(tasks)) for lead, tasks in led.values()]
    return tuple(sorted(found, key=lambda one: sort_key(one.lead.name)))


def _completion_of(tasks: list[Task]) -> Completion:
    return completion_of(one for task in tasks for one in task.deliverables)
