"""The rows behind what units owe: deliverables with their milestones, and what units ended one by one."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from cchc_desktop.store.book import Book

LATE_OF_OLD = """
    SELECT 1 FROM milestone AS old WHERE old.deliverable_id = item.id AND old.due_on < :today
    AND old.conclusion IS NULL AND old.confirmed
"""
IN_REACH = f"(plan.year >= :year OR EXISTS ({LATE_OF_OLD}))"
"""The plan of the year, or the last there is, and those to come; of older ones what is still late."""
PRESSING = """item.id IN (SELECT deliverable_id FROM milestone NOT INDEXED
    WHERE conclusion IS NULL AND due_on <= :horizon AND confirmed)"""
"""What can be late or due soon. The index by day would lead to nearly all rows of a book of many years."""
OF_A_GROUP = "task.id IN (SELECT task_id FROM task_unit WHERE role = 'lead' AND group_id IS NOT NULL)"
OF_A_UNIT = """task.id IN (SELECT task_id FROM task_unit WHERE role = :role
    AND (unit_id IN (SELECT value FROM json_each(:units)) OR group_id IN (SELECT value FROM json_each(:groups))))"""

_ITEMS = """
    SELECT item.id, task.id, plan.year, task.number || '.' || item.number, item.title, item.deadline_text, item.kind,
           item.set_by_hand,
           EXISTS (SELECT 1 FROM progress_entry WHERE deliverable_id = item.id AND day <= :today),
           mark.id, mark.label, mark.opens_on, mark.due_on, mark.period, mark.confirmed,
           mark.conclusion IS NULL AND EXISTS (
               SELECT 1 FROM progress_entry AS entry WHERE entry.deliverable_id = item.id
               AND (entry.milestone_id IS NULL OR entry.milestone_id = mark.id) AND entry.day <= :today),
           mark.conclusion, mark.done_on, mark.new_due_on
    FROM task JOIN content_area ON content_area.id = task.area_id JOIN plan ON plan.id = content_area.plan_id
    JOIN deliverable AS item ON item.task_id = task.id LEFT JOIN milestone AS mark ON mark.deliverable_id = item.id
    WHERE {condition}
    ORDER BY plan.year, task.number, task.id, item.number, item.id, mark.position, mark.id
"""
OWN_COLUMNS = 9
_ENDED = """
    SELECT task.id, item.kind, item.set_by_hand, count(mark.id) > 0, coalesce(sum(mark.conclusion IS NULL), 0) = 0,
           coalesce(max(mark.period = :closing AND mark.conclusion IS NOT NULL), 0)
    FROM plan JOIN content_area ON content_area.plan_id = plan.id JOIN task ON task.area_id = content_area.id
    JOIN deliverable AS item ON item.task_id = task.id LEFT JOIN milestone AS mark ON mark.deliverable_id = item.id
    WHERE plan.year >= :year GROUP BY item.id
"""
_PARTS = """
    SELECT milestone_id, unit_id, conclusion, done_on FROM milestone_unit
    WHERE milestone_id IN (SELECT value FROM json_each(?))
"""
Part = tuple[str, str | None]
"""How a unit of a group lead ended a milestone, and when."""
Parts = dict[tuple[int, int], Part]
"""By milestone and unit."""


class Mark(NamedTuple):
    """A milestone as it is stored; `started` is asked only of one that is open."""

    id: int
    label: str
    opens_on: str | None
    due_on: str | None
    period: str | None
    confirmed: int
    started: int
    conclusion: str | None
    done_on: str | None
    new_due_on: str | None = None

    def ended_by(self, part: Part | None) -> Mark:
        """The milestone as it stands for a unit that has ended its own part, where it has."""
        return self if part is None else self._replace(conclusion=part[0], done_on=part[1])


class Item(NamedTuple):
    """A deliverable as it is stored, with its milestones in their order."""

    id: int
    task: int
    year: int
    code: str
    title: str
    deadline_text: str
    kind: str
    set_by_hand: int
    started: int
    marks: tuple[Mark, ...]

    def of_unit(self, unit: int, parts: Parts) -> Item:
        """The deliverable as one unit of a group lead sees it: what it has ended is ended."""
        return self._replace(marks=tuple(mark.ended_by(parts.get((mark.id, unit))) for mark in self.marks))


def read_items(book: Book, condition: str, values: dict[str, Any]) -> list[Item]:
    """The deliverables that meet a condition on `plan`, `task` and `item`, in the order of the plans."""
    rows = book.read(_ITEMS.format(condition=condition), values)
    return [_item(list(found)) for _, found in groupby(rows, key=itemgetter(0))]


def read_ended(book: Book, year: int, closing: str) -> list[tuple[Any, ...]]:
    """Of every deliverable since `year`: task, kind, set by hand, has milestones, all ended, closed for the year."""
    return book.read(_ENDED, {"closing": closing, "year": year})


def read_parts(book: Book, items: Iterable[Item]) -> Parts:
    """What units ended one by one of these deliverables."""
    marks = [mark.id for item in items for mark in item.marks]
    if not marks:
        return {}
    found = book.read(_PARTS, (ids_as_json(marks),))
    return {(mark, unit): (conclusion, done_on) for mark, unit, conclusion, done_on in found}


def ids_as_json(ids: Iterable[int]) -> str:
    """Ids as SQLite's json_each takes them."""
    return f"[{','.join(map(str, ids))}]"


def _item(rows: list[tuple[Any, ...]]) -> Item:
    marks = tuple(Mark(*row[OWN_COLUMNS:]) for row in rows if row[OWN_COLUMNS] is not None)
    return Item._make((*rows[0][:OWN_COLUMNS], marks))
