"""Writing the plan: add, edit, move and delete areas, tasks and deliverables, each one undoable step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import nfc
from cchc_desktop.services import rows, units, windows
from cchc_desktop.services.numbering import next_number, renumber, renumber_deliverables
from cchc_desktop.services.settings import deadline_rules
from cchc_desktop.services.working_days import add_holidays_of
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """The plan's own words. `issued` fixes every code from then on."""

    title: str
    number: str = ""
    issued_on: date | None = None
    issued: bool = False
    annex_title: str = ""
    annex_basis: str = ""


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


def clean_title(text: str, what: str) -> str:
    """NFC and trimmed; refused when nothing is left."""
    title = nfc(text).strip()
    if not title:
        raise Refusal(f"{what} đang để trống; hãy ghi tên rồi lưu lại.")
    return title


def add_plan(book: Book, year: int, title: str = "") -> int:
    """An empty draft plan of `year`; its holidays are filled in. Refused when the year has one."""
    if not 1990 <= year <= 2200:
        raise Refusal(f"Năm {year} không dùng được; hãy chọn năm từ 1990 đến 2200.")
    if book.rows(tables.Plan.select(tables.Plan.id).where(tables.Plan.year == year).tuples()):
        raise Refusal(f"Sổ đã có kế hoạch năm {year}; hãy chọn năm khác.")
    with book.change(f"Tạo kế hoạch năm {year}") as change:
        return put_plan(change, year, PlanDraft(title or f"Kế hoạch cải cách hành chính năm {year}"))


def put_plan(change: Change, year: int, draft: PlanDraft) -> int:
    add_holidays_of(change, range(year - 1, year + 2))
    return change.insert(tables.Plan, year=year, **_plan_columns(draft))


def edit_plan(book: Book, plan_id: int, draft: PlanDraft) -> None:
    row = rows.by_id(book, tables.Plan, plan_id)
    with book.change(f"Sửa thông tin kế hoạch năm {row['year']}") as change:
        change.update(tables.Plan, plan_id, **_plan_columns(draft))


def _plan_columns(draft: PlanDraft) -> dict[str, Any]:
    return {
        "title": clean_title(draft.title, "Tên kế hoạch"),
        "number": nfc(draft.number).strip(),
        "issued_on": draft.issued_on,
        "state": "issued" if draft.issued else "draft",
        "annex_title": nfc(draft.annex_title),
        "annex_basis": nfc(draft.annex_basis),
    }


def add_area(book: Book, plan_id: int, title: str) -> int:
    """A new area at the end of the plan."""
    title = clean_title(title, "Tên nội dung")
    with book.change(f"Thêm nội dung “{short(title)}”") as change:
        return put_area(change, plan_id, title)


def put_area(change: Change, plan_id: int, title: str) -> int:
    area = tables.ContentArea
    number = next_number(change, area, area.plan == plan_id)
    position = _end(change, area, area.plan == plan_id)
    return change.insert(area, plan=plan_id, number=number, position=position, title=title)


def edit_area(book: Book, area_id: int, title: str) -> None:
    title = clean_title(title, "Tên nội dung")
    row = rows.by_id(book, tables.ContentArea, area_id)
    with book.change(f"Sửa tên nội dung {row['number']}") as change:
        change.update(tables.ContentArea, area_id, title=title)


def add_task(book: Book, area_id: int, draft: TaskDraft) -> int:
    """A new task at the end of the area, numbered through the whole plan."""
    with book.change(f"Thêm nhiệm vụ “{short(draft.title)}”") as change:
        task = put_task(change, area_id, draft)
        renumber(change, plan_of_area(change, area_id))
        return task


def put_task(change: Change, area_id: int, draft: TaskDraft) -> int:
    title = clean_title(draft.title, "Tên nhiệm vụ")
    task = tables.Task
    plan_id = plan_of_area(change, area_id)
    areas = tables.ContentArea.select(tables.ContentArea.id).where(tables.ContentArea.plan == plan_id)
    task_id = change.insert(
        tables.Task,
        area=area_id,
        number=next_number(change, task, task.area.in_(areas)),
        position=_end(change, task, task.area == area_id),
        title=title,
        leads_text=nfc(draft.leads_text).strip(),
        coordinating_text=nfc(draft.coordinating_text).strip(),
        search_also=nfc(draft.search_also).strip(),
    )
    put_task_units(change, task_id, draft)
    return task_id


def put_task_units(change: Change, task_id: int, draft: TaskDraft) -> None:
    """Resolve the signed names anew and write them as the task's leads and coordinating units."""
    spellings = units.spellings_of(change)
    named = (
        ("lead", units.resolve(change, spellings, nfc(draft.leads_text))),
        ("coordinating", units.resolve(change, spellings, nfc(draft.coordinating_text))),
    )
    link = tables.TaskUnit
    for (row,) in change.rows(link.select(link.id).where(link.task == task_id).tuples()):
        change.delete(link, row)
    for role, references in named:
        for position, reference in enumerate(references):
            change.insert(link, task=task_id, role=role, position=position, unit=reference.unit, group=reference.group)


def edit_task(book: Book, task_id: int, draft: TaskDraft) -> None:
    """Change a task's words; its units are resolved anew only when the names changed."""
    title = clean_title(draft.title, "Tên nhiệm vụ")
    row = rows.by_id(book, tables.Task, task_id)
    leads, coordinating = nfc(draft.leads_text).strip(), nfc(draft.coordinating_text).strip()
    with book.change(f"Sửa nhiệm vụ {row['number']}") as change:
        change.update(
            tables.Task,
            task_id,
            title=title,
            leads_text=leads,
            coordinating_text=coordinating,
            search_also=nfc(draft.search_also).strip(),
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
    text = nfc(draft.deadline_text).strip()
    year = _year_of_task(change, task_id)
    deadline = windows.preview_deadline(book, text, year)
    row = change.insert(
        deliverable,
        task=task_id,
        number=next_number(change, deliverable, deliverable.task == task_id),
        position=_end(change, deliverable, deliverable.task == task_id),
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
    text = nfc(draft.deadline_text).strip()
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
    if draft.funding_amount is not None and draft.funding_amount < 0:
        raise Refusal("Kinh phí không thể là số âm; hãy ghi số tiền bằng đồng, từ 0 trở lên.")
    return {
        "title": clean_title(draft.title, "Tên sản phẩm"),
        "funding_text": nfc(draft.funding_text).strip(),
        "funding_amount": draft.funding_amount,
        "search_also": nfc(draft.search_also).strip(),
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
        label = day_words(due_on) if due_on else f"Từ {day_words(opens_on or date.min)}"
        windows.write_hand_window(change, deliverable_id, opens_on, due_on, label)


def reset_window(book: Book, deliverable_id: int) -> None:
    """Go back to what the wording says."""
    row = rows.deliverable_row(book, deliverable_id)
    with book.change(f"Đặt thời hạn {row['code']} theo lời văn") as change:
        windows.read_and_write(change, deliverable_id, row["deadline_text"], row["year"], deadline_rules(book))


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
        end = _end(change, tables.Task, tables.Task.area == area_id)
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
    for milestone in _ids(change, tables.Milestone, tables.Milestone.deliverable == deliverable_id):
        for unit in _ids(change, tables.MilestoneUnit, tables.MilestoneUnit.milestone == milestone):
            change.delete(tables.MilestoneUnit, unit)
        change.delete(tables.Milestone, milestone)
    for item in _ids(change, tables.ChecklistItem, tables.ChecklistItem.deliverable == deliverable_id):
        change.delete(tables.ChecklistItem, item)
    change.delete(tables.Deliverable, deliverable_id)


def _ids(change: Change, table: Any, condition: Any) -> Iterable[int]:
    return [row for (row,) in change.rows(table.select(table.id).where(condition).order_by(table.id).tuples())]


def _end(change: Change, table: Any, condition: Any) -> int:
    positions = [position for (position,) in change.rows(table.select(table.position).where(condition).tuples())]
    return max(positions, default=-1) + 1


def _shift(change: Change, table: Any, condition: Any, row: int, by: int) -> None:
    query = table.select(table.id).where(condition).order_by(table.position, table.id)
    order = [found for (found,) in change.rows(query.tuples())]
    place = order.index(row)
    order.insert(max(0, min(len(order) - 1, place + by)), order.pop(place))
    for position, found in enumerate(order):
        change.update(table, found, position=position)


def plan_of_area(change: Change, area_id: int) -> int:
    return int(rows.by_id(change, tables.ContentArea, area_id)["plan"])


def _year_of_task(change: Change, task_id: int) -> int:
    area = rows.by_id(change, tables.ContentArea, rows.by_id(change, tables.Task, task_id)["area"])
    return int(rows.by_id(change, tables.Plan, area["plan"])["year"])


def short(text: str, length: int = 40) -> str:
    """A title as it fits into the name of a step."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
