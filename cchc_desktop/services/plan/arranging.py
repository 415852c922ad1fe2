"""Arranging the plan: moving and deleting areas, tasks and deliverables, each one undoable step."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import FieldKind
from cchc_desktop.services import rows
from cchc_desktop.services.evidence.dossier_edits import let_area_go
from cchc_desktop.services.plan.numbering import end_of, renumber, renumber_deliverables
from cchc_desktop.services.registers.tables import let_go
from cchc_desktop.services.rows import plan_of_area
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change


def move_area(book: Book, area_id: int, by: int) -> None:
    """Move an area `by` places (-1 up, +1 down) within its plan."""
    row = rows.by_id(book, tables.ContentArea, area_id)
    with book.change(f"Chuyển nội dung {row['number']}") as change:
        _shift(change, tables.ContentArea, tables.ContentArea.plan == row["plan"], area_id, by)
        renumber(change, row["plan"])


def move_task(book: Book, task_id: int, by: int) -> None:
    """Move a task `by` places within its area."""
    row = rows.by_id(book, tables.Task, task_id)
    with book.change(f"Chuyển nhiệm vụ {row['number']}") as change:
        _shift(change, tables.Task, tables.Task.area == row["area"], task_id, by)
        renumber(change, plan_of_area(change, row["area"]))


def move_task_to(book: Book, task_id: int, area_id: int) -> None:
    """Move a task to the end of another area of the same plan."""
    row = rows.by_id(book, tables.Task, task_id)
    with book.change(f"Chuyển nhiệm vụ {row['number']} sang nội dung khác") as change:
        plan_id = plan_of_area(change, area_id)
        if plan_of_area(change, row["area"]) != plan_id:
            raise Refusal("Không chuyển được nhiệm vụ sang kế hoạch năm khác; hãy chọn nội dung trong cùng kế hoạch.")
        end = end_of(change, tables.Task, tables.Task.area == area_id)
        change.update(tables.Task, task_id, area=area_id, position=end)
        renumber(change, plan_id)


def move_deliverable(book: Book, deliverable_id: int, by: int) -> None:
    """Move a deliverable `by` places within its task."""
    row = rows.deliverable_row(book, deliverable_id)
    with book.change(f"Chuyển sản phẩm {row['code']}") as change:
        _shift(change, tables.Deliverable, tables.Deliverable.task == row["task"], deliverable_id, by)
        renumber_deliverables(change, row["task"])


def delete_area(book: Book, area_id: int) -> None:
    """Delete an area with all its tasks, deliverables and what was recorded for them."""
    row = rows.by_id(book, tables.ContentArea, area_id)
    with book.change(f"Xóa nội dung {row['number']}") as change:
        for task in _ids(change, tables.Task, tables.Task.area == area_id):
            _remove_task(change, task)
        let_area_go(change, area_id)
        change.delete(tables.ContentArea, area_id)
        renumber(change, row["plan"])


def delete_task(book: Book, task_id: int) -> None:
    row = rows.by_id(book, tables.Task, task_id)
    with book.change(f"Xóa nhiệm vụ {row['number']}") as change:
        _remove_task(change, task_id)
        renumber(change, plan_of_area(change, row["area"]))


def delete_deliverable(book: Book, deliverable_id: int) -> None:
    row = rows.deliverable_row(book, deliverable_id)
    with book.change(f"Xóa sản phẩm {row['code']}") as change:
        _remove_deliverable(change, deliverable_id)
        renumber_deliverables(change, row["task"])


def _remove_task(change: Change, task_id: int) -> None:
    for deliverable in _ids(change, tables.Deliverable, tables.Deliverable.task == task_id):
        _remove_deliverable(change, deliverable)
    for link in _ids(change, tables.TaskUnit, tables.TaskUnit.task == task_id):
        change.delete(tables.TaskUnit, link)
    change.delete(tables.Task, task_id)


def _remove_deliverable(change: Change, deliverable_id: int) -> None:
    """Children first, one by one, so that the journal holds each and undo can bring each back."""
    for entry in _ids(change, tables.ProgressEntry, tables.ProgressEntry.deliverable == deliverable_id):
        change.delete(tables.ProgressEntry, entry)
    for link in _ids(change, tables.DocumentLink, tables.DocumentLink.deliverable == deliverable_id):
        change.delete(tables.DocumentLink, link)
    for reminded in _ids(change, tables.ReminderItem, tables.ReminderItem.deliverable == deliverable_id):
        change.delete(tables.ReminderItem, reminded)
    for milestone in _ids(change, tables.Milestone, tables.Milestone.deliverable == deliverable_id):
        for unit in _ids(change, tables.MilestoneUnit, tables.MilestoneUnit.milestone == milestone):
            change.delete(tables.MilestoneUnit, unit)
        change.delete(tables.Milestone, milestone)
    for item in _ids(change, tables.ChecklistItem, tables.ChecklistItem.deliverable == deliverable_id):
        change.delete(tables.ChecklistItem, item)
    let_go(change, FieldKind.DELIVERABLE, deliverable_id)
    change.delete(tables.Deliverable, deliverable_id)


def _ids(change: Change, table: Any, condition: Any) -> Iterable[int]:
    return [row for (row,) in change.rows(table.select(table.id).where(condition).order_by(table.id).tuples())]


def _shift(change: Change, table: Any, condition: Any, row: int, by: int) -> None:
    query = table.select(table.id).where(condition).order_by(table.position, table.id)
    order = [found for (found,) in change.rows(query.tuples())]
    place = order.index(row)
    order.insert(max(0, min(len(order) - 1, place + by)), order.pop(place))
    for position, found in enumerate(order):
        change.update(table, found, position=position)
