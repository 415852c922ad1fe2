"""All rows of one plan, read with one query a table, as `outline` builds the plan from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.plan import DocumentReference
from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.services.settings import soon_days
from cchc_desktop.services.units import UnitRegister
from cchc_desktop.services.working_days import read_calendar
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book

Row = dict[str, Any]
Children = dict[int, list[Row]]
ROWS_A_QUERY = 500


@dataclass(frozen=True, slots=True)
class PlanRows:
    """All rows of one plan, children by their parent's id, read with one query a table."""

    today: date
    calendar: WorkCalendar
    soon_days: int
    register: UnitRegister
    areas: list[Row]
    tasks: Children
    task_units: Children
    deliverables: Children
    checklist: Children
    milestones: Children
    milestone_units: Children
    documents: dict[int, DocumentReference]
    first_days: dict[tuple[int, int | None], date]
    percents: dict[int, int]

    @classmethod
    def of(cls, book: Book, plan: int, today: date) -> PlanRows:
        areas = book.rows(_in_order(tables.ContentArea, tables.ContentArea.plan == plan))
        tasks = _children(book, tables.Task, "area", areas)
        deliverables = _children(book, tables.Deliverable, "task", _flat(tasks))
        milestones = _children(book, tables.Milestone, "deliverable", _flat(deliverables))
        units = _children(book, tables.MilestoneUnit, "milestone", _flat(milestones))
        first_days, percents = _progress(book, plan)
        return cls(
            today=today,
            calendar=read_calendar(book),
            soon_days=soon_days(book),
            register=UnitRegister(book, today),
            areas=areas,
            tasks=tasks,
            task_units=_children(book, tables.TaskUnit, "task", _flat(tasks)),
            deliverables=deliverables,
            checklist=_children(book, tables.ChecklistItem, "deliverable", _flat(deliverables)),
            milestones=milestones,
            milestone_units=units,
            documents=_documents(book, [*_flat(milestones), *_flat(units)]),
            first_days=first_days,
            percents=percents,
        )


def _in_order(table: Any, *conditions: Any) -> Any:
    position = table.position if hasattr(table, "position") else table.id
    return table.select().where(*conditions).order_by(position, table.id).dicts()


def _children(book: Book, table: Any, parent: str, parents: Iterable[Row]) -> Children:
    found: Children = defaultdict(list)
    ids = [row["id"] for row in parents]
    for start in range(0, len(ids), ROWS_A_QUERY):
        part = ids[start : start + ROWS_A_QUERY]
        for row in book.rows(_in_order(table, getattr(table, parent).in_(part))):
            found[row[parent]].append(row)
    return found


def _flat(children: Children) -> list[Row]:
    return [row for rows in children.values() for row in rows]


def _documents(book: Book, rows: Iterable[Row]) -> dict[int, DocumentReference]:
    ids = sorted({row["document"] for row in rows if row["document"] is not None})
    found: dict[int, DocumentReference] = {}
    for start in range(0, len(ids), ROWS_A_QUERY):
        part = ids[start : start + ROWS_A_QUERY]
        for row in book.rows(tables.Document.select().where(tables.Document.id.in_(part)).dicts()):
            found[row["id"]] = DocumentReference(row["id"], row["reference"], row["issued_on"], row["abstract"])
    return found


def _progress(book: Book, plan: int) -> tuple[dict[tuple[int, int | None], date], dict[int, int]]:
    """The first day of work by (deliverable, milestone or None), and the last percent typed by deliverable."""
    query = (
        tables.ProgressEntry.select(
            tables.ProgressEntry.deliverable,
            tables.ProgressEntry.milestone,
            tables.ProgressEntry.day,
            tables.ProgressEntry.percent,
        )
        .join(tables.Deliverable, on=(tables.ProgressEntry.deliverable == tables.Deliverable.id))
        .join(tables.Task, on=(tables.Deliverable.task == tables.Task.id))
        .join(tables.ContentArea, on=(tables.Task.area == tables.ContentArea.id))
        .where(tables.ContentArea.plan == plan)
        .order_by(tables.ProgressEntry.day, tables.ProgressEntry.id)
    )
    first_days: dict[tuple[int, int | None], date] = {}
    percents: dict[int, int] = {}
    for deliverable, milestone, day, percent in book.rows(query.tuples()):
        first_days.setdefault((deliverable, milestone), day)
        if percent is not None:
            percents[deliverable] = percent
    return first_days, percents
