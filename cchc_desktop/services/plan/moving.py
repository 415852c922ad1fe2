"""Moving areas, tasks and products to any place of their plan, several at once, as one undoable step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services import rows
from cchc_desktop.services.plan.numbering import next_number, renumber, renumber_deliverables
from cchc_desktop.services.rows import plan_of_area
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

ELSEWHERE = "Không chuyển được sang kế hoạch năm khác; hãy chọn chỗ trong cùng kế hoạch."


def place_areas(book: Book, areas: Sequence[int], before: int | None) -> None:
    """Put areas before another one of their plan, or at its end."""
    first = rows.by_id(book, tables.ContentArea, areas[0])
    with book.change(_label("nội dung", str(first["number"]), len(areas))) as change:
        if any(rows.by_id(change, tables.ContentArea, area)["plan"] != first["plan"] for area in areas):
            raise Refusal(ELSEWHERE)
        _put(change, tables.ContentArea, tables.ContentArea.plan == first["plan"], areas, before)
        renumber(change, first["plan"])


def place_tasks(book: Book, tasks: Sequence[int], area_id: int, before: int | None) -> None:
    """Put tasks into an area of their plan, before one of its tasks or at its end; numbers stay once it is issued."""
    moved = [rows.by_id(book, tables.Task, task) for task in tasks]
    with book.change(_label("nhiệm vụ", str(moved[0]["number"]), len(tasks))) as change:
        plan_id = plan_of_area(change, area_id)
        if any(plan_of_area(change, row["area"]) != plan_id for row in moved):
            raise Refusal(ELSEWHERE)
        for row in moved:
            if row["area"] != area_id:
                change.update(tables.Task, row["id"], area=area_id)
        _put(change, tables.Task, tables.Task.area == area_id, tasks, before)
        renumber(change, plan_id)


def place_deliverables(book: Book, deliverables: Sequence[int], task_id: int, before: int | None) -> None:
    """Put products into a task of their plan, before one of its products or at its end.

    Refused into another task once the plan is issued: their codes would change.
    """
    moved = [rows.deliverable_row(book, one) for one in deliverables]
    leaving = [row for row in moved if row["task"] != task_id]
    with book.change(_label("sản phẩm", moved[0]["code"], len(moved))) as change:
        _refuse_other_codes(change, leaving, task_id)
        for row in leaving:
            number = next_number(change, tables.Deliverable, tables.Deliverable.task == task_id)
            change.update(tables.Deliverable, row["id"], task=task_id, number=number)
        _put(change, tables.Deliverable, tables.Deliverable.task == task_id, deliverables, before)
        for task in sorted({task_id, *(row["task"] for row in leaving)}):
            renumber_deliverables(change, task)


def _refuse_other_codes(change: Change, leaving: Sequence[Any], task_id: int) -> None:
    plan_id = _plan_of_task(change, task_id)
    if any(_plan_of_task(change, row["task"]) != plan_id for row in leaving):
        raise Refusal(ELSEWHERE)
    for row in leaving:
        if row["plan_state"] != "draft":
            raise Refusal(
                f"Kế hoạch năm {row['year']} đã ban hành nên mã {row['code']} không đổi được; "
                "chỉ chuyển được sản phẩm trong cùng nhiệm vụ."
            )


def _plan_of_task(change: Change, task_id: int) -> int:
    return plan_of_area(change, rows.by_id(change, tables.Task, task_id)["area"])


def _put(change: Change, table: Any, condition: Any, moved: Sequence[int], before: int | None) -> None:
    """Give the rows that `condition` chooses the order in which `moved` stand together before `before`."""
    query = table.select(table.id, table.position).where(condition).order_by(table.position, table.id)
    present = dict(change.rows(query.tuples()))
    order = list(present)
    at = order.index(before) if before in present else len(order)
    ahead = [row for row in order[:at] if row not in moved]
    behind = [row for row in order[at:] if row not in moved]
    for position, row in enumerate([*ahead, *moved, *behind]):
        if present[row] != position:
            change.update(table, row, position=position)


def _label(what: str, name: str, count: int) -> str:
    return f"Chuyển {what} {name}" if count == 1 else f"Chuyển {count} {what}"
