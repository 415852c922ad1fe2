"""Numbers of areas, tasks and deliverables: in order while the plan is a draft, fixed for good once it is issued."""

from __future__ import annotations

from typing import Any

from peewee import fn

from cchc_desktop.services import rows
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Change


def next_number(change: Change, table: Any, condition: Any) -> int:
    ((last,),) = change.rows(table.select(fn.MAX(table.number)).where(condition).tuples())
    return (last or 0) + 1


def end_of(change: Change, table: Any, condition: Any) -> int:
    """The position after the last of the rows that `condition` chooses."""
    ((last,),) = change.rows(table.select(fn.MAX(table.position)).where(condition).tuples())
    return 0 if last is None else last + 1


def renumber(change: Change, plan_id: int) -> None:
    """Number areas 1…, and tasks 1… through the whole plan; nothing moves in an issued plan."""
    if _is_issued(change, plan_id):
        return
    area, task = tables.ContentArea, tables.Task
    areas = change.rows(area.select(area.id).where(area.plan == plan_id).order_by(area.position, area.id).tuples())
    number = 0
    for place, (area_id,) in enumerate(areas, 1):
        change.update(area, area_id, number=place)
        for (task_id,) in change.rows(
            task.select(task.id).where(task.area == area_id).order_by(task.position, task.id).tuples()
        ):
            number += 1
            change.update(task, task_id, number=number)


def renumber_deliverables(change: Change, task_id: int) -> None:
    """Number a task's deliverables 1… in a draft plan."""
    area = rows.by_id(change, tables.ContentArea, rows.by_id(change, tables.Task, task_id)["area"])
    if _is_issued(change, area["plan"]):
        return
    table = tables.Deliverable
    found = table.select(table.id).where(table.task == task_id).order_by(table.position, table.id)
    for number, (row,) in enumerate(change.rows(found.tuples()), 1):
        change.update(table, row, number=number)


def _is_issued(change: Change, plan_id: int) -> bool:
    return bool(rows.by_id(change, tables.Plan, plan_id)["state"] != "draft")
