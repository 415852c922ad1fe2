"""All rows of one plan, read with one query a table, as `outline` builds the plan from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from cchc_desktop.domain.plan import DocumentReference
from cchc_desktop.services.calendar.working_days import read_calendar
from cchc_desktop.services.settings import soon_days
from cchc_desktop.services.units.register import UnitRegister
from cchc_desktop.store.book import Book

Row = tuple[Any, ...]
Children = dict[int, list[Row]]
"""Rows by their parent's id, which is the first column of each."""
Begun = set[tuple[int, int | None]]
"""Deliverable and milestone that an entry speaks of; None for the milestone: of the deliverable as a whole."""

EVERY = "1"
UNDATED = "NOT EXISTS (SELECT 1 FROM milestone WHERE deliverable_id = deliverable.id AND due_on IS NOT NULL)"
"""Conditions on a plan's deliverables: all of them, or those whose milestones have no day."""

_AREAS = "SELECT id, uid, number, title FROM content_area WHERE plan_id = :plan ORDER BY position, id"
_TASKS = """
    SELECT task.area_id, task.id, task.uid, task.number, task.title, task.leads_text, task.coordinating_text,
           task.search_also
    FROM content_area JOIN task ON task.area_id = content_area.id
    WHERE content_area.plan_id = :plan ORDER BY task.position, task.id
"""
_TASK_UNITS = """
    SELECT task_unit.task_id, task_unit.role, task_unit.unit_id, task_unit.group_id
    FROM content_area JOIN task ON task.area_id = content_area.id JOIN task_unit ON task_unit.task_id = task.id
    WHERE content_area.plan_id = :plan ORDER BY task_unit.position, task_unit.id
"""
_IN_PLAN = """
    FROM content_area JOIN task ON task.area_id = content_area.id JOIN deliverable ON deliverable.task_id = task.id
"""
_DELIVERABLES = f"""
    SELECT deliverable.task_id, deliverable.id, deliverable.uid, deliverable.number, deliverable.title,
           deliverable.deadline_text, deliverable.kind, deliverable.opens_on, deliverable.due_on,
           deliverable.set_by_hand, deliverable.funding_text, deliverable.funding_amount, deliverable.search_also
    {_IN_PLAN} WHERE content_area.plan_id = :plan AND {{only}} ORDER BY deliverable.position, deliverable.id
"""
_CHECKLIST = f"""
    SELECT item.deliverable_id, item.id, item.label, item.kind, item.rate, item.handling
    {_IN_PLAN} JOIN checklist_item AS item ON item.deliverable_id = deliverable.id
    WHERE content_area.plan_id = :plan AND {{only}} ORDER BY item.position, item.id
"""
_MILESTONES = f"""
    SELECT mark.deliverable_id, mark.id, mark.label, mark.opens_on, mark.due_on, mark.period, mark.confirmed,
           mark.conclusion, mark.done_on, mark.document_id, mark.reason, mark.new_due_on
    {_IN_PLAN} JOIN milestone AS mark ON mark.deliverable_id = deliverable.id
    WHERE content_area.plan_id = :plan AND {{only}} ORDER BY mark.position, mark.id
"""
_MILESTONE_UNITS = f"""
    SELECT part.milestone_id, part.id, part.unit_id, part.conclusion, part.done_on, part.document_id
    {_IN_PLAN} JOIN milestone AS mark ON mark.deliverable_id = deliverable.id
    JOIN milestone_unit AS part ON part.milestone_id = mark.id
    WHERE content_area.plan_id = :plan AND {{only}} ORDER BY part.id
"""
_ENTRIES = f"""
    SELECT entry.deliverable_id, entry.milestone_id, entry.day, entry.percent
    {_IN_PLAN} JOIN progress_entry AS entry ON entry.deliverable_id = deliverable.id
    WHERE content_area.plan_id = :plan AND {{only}} ORDER BY entry.day, entry.id
"""
_DOCUMENTS = """
    SELECT id, reference, issued_on, abstract, kind FROM document WHERE id IN (SELECT value FROM json_each(?))
"""


@cache
def day_of(text: str | None) -> date | None:
    """A stored day; there are few thousands of them, each is read once."""
    return None if text is None else date.fromisoformat(text)


class PlanRows:
    """The rows of one plan, children by their parent's id, read with one query a table."""

    def __init__(self, book: Book, plan: int, today: date, only: str = EVERY) -> None:
        """Areas and tasks of `plan`, with those deliverables that meet the SQL condition `only`."""
        chosen = {"plan": plan}

        def children(statement: str) -> Children:
            return _by_parent(book.read(statement.format(only=only), chosen))

        self.today = today
        self.calendar = read_calendar(book)
        self.soon_days = soon_days(book)
        self.register = UnitRegister(book, today)
        self.areas: list[Row] = book.read(_AREAS, chosen)
        self.tasks = children(_TASKS)
        self.task_units = children(_TASK_UNITS)
        self.deliverables = children(_DELIVERABLES)
        self.checklist = children(_CHECKLIST)
        self.milestones = children(_MILESTONES)
        self.milestone_units = children(_MILESTONE_UNITS)
        cited = {row[9] for row in _flat(self.milestones)} | {row[5] for row in _flat(self.milestone_units)}
        self.documents = _documents(book, cited)
        self.begun_parts, self.percents = _progress(book.read(_ENTRIES.format(only=only), chosen), today)
        self.begun = {deliverable for deliverable, _ in self.begun_parts}
        """Deliverables on which work has begun by today."""
        self._last_working_days: dict[date, date] = {}

    def last_working_day(self, day: date) -> date:
        """The calendar's, asked once a day: thousands of milestones share a few hundred of them."""
        known = self._last_working_days.get(day)
        if known is None:
            known = self._last_working_days[day] = self.calendar.last_working_day(day)
        return known


def _by_parent(rows: list[Row]) -> Children:
    found: Children = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return found


def _flat(children: Children) -> Iterable[Row]:
    return (row for rows in children.values() for row in rows)


def _documents(book: Book, ids: set[int | None]) -> dict[int, DocumentReference]:
    listed = ",".join(map(str, ids - {None}))
    if not listed:
        return {}
    rows = book.read(_DOCUMENTS, (f"[{listed}]",))
    return {row: DocumentReference(row, number, day_of(day), text, kind) for row, number, day, text, kind in rows}


def _progress(rows: list[Row], today: date) -> tuple[Begun, dict[int, int]]:
    """What has been begun by `today`, and the last percent typed by deliverable."""
    begun: Begun = set()
    percents: dict[int, int] = {}
    until = today.isoformat()
    for deliverable, milestone, day, percent in rows:
        if day <= until:
            begun.add((deliverable, milestone))
        if percent is not None:
            percents[deliverable] = percent
    return begun, percents
