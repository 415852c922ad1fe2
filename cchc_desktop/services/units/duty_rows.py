"""The rows behind what units owe: deliverables with their milestones, and what units ended one by one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from cchc_desktop.store.book import Book

_OPEN_BY_DAY = "SELECT deliverable_id FROM milestone WHERE conclusion IS NULL AND confirmed AND due_on"
"""The beginning of what the index `milestone_open` answers by itself, however many years the book holds."""
_TASKS_SINCE = """SELECT id FROM task WHERE area_id IN (
    SELECT content_area.id FROM plan JOIN content_area ON content_area.plan_id = plan.id WHERE plan.year >= :year)"""
_TASKS_OF_A_UNIT = """SELECT task_id FROM task_unit WHERE role = :role
    AND (unit_id IN (SELECT value FROM json_each(:units)) OR group_id IN (SELECT value FROM json_each(:groups)))"""
_LED_BY_GROUPS = """SELECT task_id FROM task_unit
    WHERE role = 'lead' AND group_id IN (SELECT id FROM unit_group)"""

OF_A_UNIT = f"""task.id IN ({_TASKS_OF_A_UNIT}) AND item.id IN (
    SELECT id FROM deliverable WHERE task_id IN ({_TASKS_SINCE} INTERSECT {_TASKS_OF_A_UNIT})
    UNION ALL {_OPEN_BY_DAY} < :today)"""
"""The plan of the year, or the last there is, and those to come; of older ones what is still late."""
OF_TASKS = "task.id IN (SELECT value FROM json_each(:tasks))"
LATE_OF_OLD = f"plan.year < :year AND item.id IN ({_OPEN_BY_DAY} < :today)"
PRESSING = f"item.id IN ({_OPEN_BY_DAY} <= :horizon)"
"""What can be late or due soon."""

_ITEMS = """
    SELECT item.id, task.id, plan.year, task.number || '.' || item.number, item.title, item.deadline_text, item.kind,
           item.set_by_hand,
           EXISTS (SELECT 1 FROM progress_entry WHERE deliverable_id = item.id AND day <= :today)
    FROM task JOIN content_area ON content_area.id = task.area_id JOIN plan ON plan.id = content_area.plan_id
    JOIN deliverable AS item ON item.task_id = task.id
    WHERE {condition}
    ORDER BY plan.year, task.number, task.id, item.number, item.id
"""
_MARKS = """
    SELECT mark.deliverable_id, mark.id, mark.label, mark.opens_on, mark.due_on, mark.period, mark.confirmed,
           mark.conclusion IS NULL AND EXISTS (
               SELECT 1 FROM progress_entry AS entry WHERE entry.deliverable_id = mark.deliverable_id
               AND (entry.milestone_id IS NULL OR entry.milestone_id = mark.id) AND entry.day <= :today),
           mark.conclusion, mark.done_on, mark.new_due_on
    FROM milestone AS mark WHERE mark.deliverable_id IN (SELECT value FROM json_each(:items))
    ORDER BY mark.deliverable_id, mark.position, mark.id
"""
_ENDED = f"""
    SELECT item.task_id, count(DISTINCT item.id),
           count(DISTINCT CASE WHEN mark.conclusion IS NULL THEN item.id END),
           max(mark.period = :closing AND mark.conclusion IS NOT NULL)
    FROM deliverable AS item LEFT JOIN milestone AS mark ON mark.deliverable_id = item.id
    WHERE item.task_id IN ({_TASKS_SINCE}) GROUP BY item.task_id
"""
_APART = f"""
    SELECT task_id FROM deliverable WHERE task_id IN ({_TASKS_SINCE})
    AND NOT set_by_hand AND kind NOT IN (SELECT value FROM json_each(:ending))
    UNION SELECT task_id FROM ({_LED_BY_GROUPS}) WHERE task_id IN ({_TASKS_SINCE})
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
    """A milestone as it is stored, with its deliverable; `started` is asked only of one that is open."""

    item: int
    id: int
    label: str
    opens_on: str | None
    due_on: str | None
    period: str | None
    confirmed: int
    started: int
    conclusion: str | None
    done_on: str | None
    new_due_on: str | None

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
        own = [parts.get((mark.id, unit)) for mark in self.marks]
        if not any(own):
            return self
        return self._replace(marks=tuple(mark.ended_by(part) for mark, part in zip(self.marks, own, strict=True)))


def read_items(book: Book, condition: str, values: dict[str, Any]) -> list[Item]:
    """The deliverables that meet a condition on `plan`, `task` and `item`, in the order of the plans."""
    rows = book.read(_ITEMS.format(condition=condition), values)
    marks = _read_marks(book, (row[0] for row in rows), values["today"])
    return [Item._make((*row, marks.get(row[0], ()))) for row in rows]


def _read_marks(book: Book, items: Iterable[int], today: str) -> dict[int, tuple[Mark, ...]]:
    rows = book.read(_MARKS, {"items": ids_as_json(items), "today": today})
    return {item: tuple(map(Mark._make, found)) for item, found in groupby(rows, key=itemgetter(0))}


def read_ended(
    book: Book, year: int, ending: Sequence[str], closing: str
) -> tuple[dict[int, tuple[int, int]], set[int]]:
    """Of the plans since `year`: by task, how many deliverables it has, and how many have no open milestone left.

    Apart from them the tasks of which that does not tell who has ended what: those led by a group, with a deliverable
    of another kind than `ending`, or with a concluded milestone of the period `closing`.
    """
    values = {"year": year, "ending": json.dumps(ending), "closing": closing}
    apart = {task for (task,) in book.read(_APART, values)}
    counts: dict[int, tuple[int, int]] = {}
    for task, count, unended, closed in book.read(_ENDED, values):
        if closed:
            apart.add(task)
        elif task not in apart:
            counts[task] = count, count - unended
    return counts, apart


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
