"""Writing the plan: adding and editing areas, tasks and deliverables, each one undoable step.

Moving and deleting them is in `arranging`; both are reached from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.numbers import day_words, money_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services import rows
from cchc_desktop.services.office_rules import deadline_rules
from cchc_desktop.services.plan import windows
from cchc_desktop.services.plan.arranging import (
    delete_area,
    delete_deliverable,
    delete_task,
    move_area,
    move_deliverable,
    move_task,
    move_task_to,
)
from cchc_desktop.services.plan.numbering import end_of, next_number, renumber
from cchc_desktop.services.rows import plan_of_area
from cchc_desktop.services.typed_text import checked_title, shortened, typed
from cchc_desktop.services.units import units
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

__all__ = [
    "DeliverableDraft",
    "TaskDraft",
    "add_area",
    "add_deliverable",
    "add_task",
    "delete_area",
    "delete_deliverable",
    "delete_task",
    "edit_area",
    "edit_deliverable",
    "edit_task",
    "move_area",
    "move_deliverable",
    "move_task",
    "move_task_to",
    "reset_window",
    "set_window",
]

Spellings = dict[str, units.Reference]
MOST_MONEY = 10**15
"""Đồng: beyond it a slip of the finger, a thousand times a province's budget."""


@dataclass(frozen=True, slots=True)
class TaskDraft:
    title: str
    leads_text: str = ""
    coordinating_text: str = ""
    search_also: str = ""


@dataclass(frozen=True, slots=True)
class DeliverableDraft:
    """`funding_amount` in whole đồng."""

    title: str
    deadline_text: str = ""
    funding_text: str = ""
    funding_amount: int | None = None
    search_also: str = ""


def add_area(book: Book, plan_id: int, title: str) -> int:
    """A new area at the end of the plan."""
    title = checked_title(title, "Tên nội dung")
    rows.by_id(book, tables.Plan, plan_id)
    with book.change(f"Thêm nội dung “{shortened(title)}”") as change:
        return put_area(change, plan_id, title)


def put_area(change: Change, plan_id: int, title: str) -> int:
    area = tables.ContentArea
    number = next_number(change, area, area.plan == plan_id)
    position = end_of(change, area, area.plan == plan_id)
    return change.insert(area, plan=plan_id, number=number, position=position, title=title)


def edit_area(book: Book, area_id: int, title: str) -> None:
    title = checked_title(title, "Tên nội dung")
    row = rows.by_id(book, tables.ContentArea, area_id)
    with book.change(f"Sửa tên nội dung {row['number']}") as change:
        change.update(tables.ContentArea, area_id, title=title)


def add_task(book: Book, area_id: int, draft: TaskDraft) -> int:
    """A new task at the end of the area, numbered through the whole plan."""
    with book.change(f"Thêm nhiệm vụ “{shortened(draft.title)}”") as change:
        task = put_task(change, area_id, draft)
        renumber(change, plan_of_area(change, area_id))
        return task


def put_task(change: Change, area_id: int, draft: TaskDraft, spellings: Spellings | None = None) -> int:
    """A task at the end of its area; `spellings` spares reading the units again for each of many."""
    title = checked_title(draft.title, "Tên nhiệm vụ")
    task = tables.Task
    plan_id = plan_of_area(change, area_id)
    areas = tables.ContentArea.select(tables.ContentArea.id).where(tables.ContentArea.plan == plan_id)
    task_id = change.insert(
        tables.Task,
        area=area_id,
        number=next_number(change, task, task.area.in_(areas)),
        position=end_of(change, task, task.area == area_id),
        title=title,
        leads_text=typed(draft.leads_text),
        coordinating_text=typed(draft.coordinating_text),
        search_also=typed(draft.search_also),
    )
    put_task_units(change, task_id, draft, spellings)
    return task_id


def put_task_units(change: Change, task_id: int, draft: TaskDraft, spellings: Spellings | None = None) -> None:
    """Resolve the signed names anew and write them as the task's leads and coordinating units."""
    spellings = units.spellings_of(change) if spellings is None else spellings
    named = (
        ("lead", units.resolve(change, spellings, typed(draft.leads_text))),
        ("coordinating", units.resolve(change, spellings, typed(draft.coordinating_text))),
    )
    link = tables.TaskUnit
    for (row,) in change.rows(link.select(link.id).where(link.task == task_id).tuples()):
        change.delete(link, row)
    for role, references in named:
        for position, reference in enumerate(references):
            change.insert(link, task=task_id, role=role, position=position, unit=reference.unit, group=reference.group)


def edit_task(book: Book, task_id: int, draft: TaskDraft) -> None:
    """Change a task's words; its units are resolved anew only when the names changed."""
    title = checked_title(draft.title, "Tên nhiệm vụ")
    row = rows.by_id(book, tables.Task, task_id)
    leads, coordinating = typed(draft.leads_text), typed(draft.coordinating_text)
    with book.change(f"Sửa nhiệm vụ {row['number']}") as change:
        change.update(
            tables.Task,
            task_id,
            title=title,
            leads_text=leads,
            coordinating_text=coordinating,
            search_also=typed(draft.search_also),
        )
        if (leads, coordinating) != (row["leads_text"], row["coordinating_text"]):
            put_task_units(change, task_id, draft)


def add_deliverable(book: Book, task_id: int, draft: DeliverableDraft) -> int:
    """A new deliverable at the end of the task; its wording of the deadline is read at once."""
    number = rows.by_id(book, tables.Task, task_id)["number"]
    with book.change(f"Thêm sản phẩm vào nhiệm vụ {number}") as change:
        return put_deliverable(change, book, task_id, draft)


def put_deliverable(change: Change, book: Book, task_id: int, draft: DeliverableDraft) -> int:
    deliverable = tables.Deliverable
    text = typed(draft.deadline_text)
    year = _year_of_task(change, task_id)
    deadline = windows.preview_deadline(book, text, year)
    row = change.insert(
        deliverable,
        task=task_id,
        number=next_number(change, deliverable, deliverable.task == task_id),
        position=end_of(change, deliverable, deliverable.task == task_id),
        deadline_text=text,
        **_deliverable_columns(draft),
        **windows.deadline_columns(deadline),
    )
    windows.write_milestones(change, row, deadline)
    return row


def edit_deliverable(book: Book, deliverable_id: int, draft: DeliverableDraft) -> None:
    """Change a deliverable's words; the deadline is read anew only when its wording changed."""
    row = rows.deliverable_row(book, deliverable_id)
    columns = _deliverable_columns(draft)
    text = typed(draft.deadline_text)
    with book.change(_edit_label(row, columns, text)) as change:
        change.update(tables.Deliverable, deliverable_id, **columns)
        if text != row["deadline_text"]:
            windows.read_and_write(change, deliverable_id, text, row["year"], deadline_rules(book))


def _edit_label(row: dict[str, Any], columns: dict[str, Any], text: str) -> str:
    if columns["title"] != row["title"]:
        return f"Sửa tên sản phẩm {row['code']}"
    if text != row["deadline_text"]:
        return f"Sửa thời hạn {row['code']}"
    return f"Sửa sản phẩm {row['code']}"


def _deliverable_columns(draft: DeliverableDraft) -> dict[str, Any]:
    if draft.funding_amount is not None and not 0 <= draft.funding_amount <= MOST_MONEY:
        raise Refusal(f"Kinh phí phải từ 0 đến {money_words(MOST_MONEY)}; hãy ghi lại số tiền bằng đồng.")
    return {
        "title": checked_title(draft.title, "Tên sản phẩm"),
        "funding_text": typed(draft.funding_text),
        "funding_amount": draft.funding_amount,
        "search_also": typed(draft.search_also),
    }


def set_window(book: Book, deliverable_id: int, opens_on: date | None, due_on: date | None) -> None:
    """Set the window by hand; it survives every later edit that does not touch the wording."""
    if opens_on is None and due_on is None:
        raise Refusal("Chưa có ngày nào; hãy ghi ngày bắt đầu hoặc hạn cuối, hoặc bấm “Đặt theo lời văn”.")
    if opens_on is not None and due_on is not None and opens_on > due_on:
        raise Refusal(
            f"Ngày bắt đầu {day_words(opens_on)} sau hạn cuối {day_words(due_on)}; hãy sửa lại một trong hai ngày."
        )
    row = rows.deliverable_row(book, deliverable_id)
    with book.change(f"Đặt thời hạn {row['code']} bằng tay") as change:
        change.update(tables.Deliverable, deliverable_id, opens_on=opens_on, due_on=due_on, set_by_hand=True)
        windows.write_hand_window(change, deliverable_id, opens_on, due_on)


def reset_window(book: Book, deliverable_id: int) -> None:
    """Go back to what the wording says."""
    row = rows.deliverable_row(book, deliverable_id)
    with book.change(f"Đặt thời hạn {row['code']} theo lời văn") as change:
        windows.read_and_write(change, deliverable_id, row["deadline_text"], row["year"], deadline_rules(book))


def _year_of_task(change: Change, task_id: int) -> int:
    area = rows.by_id(change, tables.ContentArea, rows.by_id(change, tables.Task, task_id)["area"])
    return int(rows.by_id(change, tables.Plan, area["plan"])["year"])
