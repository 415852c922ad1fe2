"""Looks up single rows of the plan for the use cases that change them; a row that is gone is refused in words."""

from __future__ import annotations

import re
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.typed_text import shortened, sought
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

GONE = "Dòng này không còn trong kế hoạch (vừa bị xóa); hãy chọn dòng khác."


def one(source: Book | Change, query: Any) -> Any:
    """The only row of `query` as a dict; refused when it is gone."""
    rows = source.rows(query.dicts())
    if not rows:
        raise Refusal(GONE)
    return rows[0]


def by_id(source: Book | Change, table: Any, row: int) -> Any:
    return one(source, table.select().where(table.id == row))


def code_of(source: Book | Change, deliverable: int) -> str:
    """The code of a deliverable, "6.2"."""
    return str(deliverable_row(source, deliverable)["code"])


def deliverable_row(source: Book | Change, deliverable: int) -> Any:
    """A deliverable's row with its `code`, its plan's `year` and whether the plan is still a draft (`plan_state`)."""
    query = (
        tables.Deliverable.select(
            tables.Deliverable,
            tables.Task.number.alias("task_number"),
            tables.Plan.year,
            tables.Plan.state.alias("plan_state"),
        )
        .join(tables.Task, on=(tables.Deliverable.task == tables.Task.id))
        .join(tables.ContentArea, on=(tables.Task.area == tables.ContentArea.id))
        .join(tables.Plan, on=(tables.ContentArea.plan == tables.Plan.id))
        .where(tables.Deliverable.id == deliverable)
    )
    row = one(source, query)
    row["code"] = f"{row['task_number']}.{row['number']}"
    return row


CODE = re.compile(r"([0-9]{1,6})(?:\.([0-9]{1,6}))?")


def read_code(code: str) -> tuple[int, int | None]:
    """The numbers in "6.2" (or "6": the second is None); refused when it is no code."""
    match = CODE.fullmatch(code.strip())
    if match is None:
        raise Refusal(f"Mã sản phẩm “{shortened(sought(code))}” không đúng dạng; hãy ghi như 6.2.")
    return int(match[1]), int(match[2]) if match[2] else None


def find_deliverable(book: Book, year: int, code: str) -> int:
    """The id of the deliverable with that code; a task's bare number suffices where it has one deliverable."""
    task_number, number = read_code(code)
    query = (
        tables.Deliverable.select(tables.Deliverable.id, tables.Deliverable.number)
        .join(tables.Task, on=(tables.Deliverable.task == tables.Task.id))
        .join(tables.ContentArea, on=(tables.Task.area == tables.ContentArea.id))
        .join(tables.Plan, on=(tables.ContentArea.plan == tables.Plan.id))
        .where(tables.Plan.year == year, tables.Task.number == task_number)
        .tuples()
    )
    found = [row for row, own in book.rows(query) if number is None or own == number]
    if not found:
        raise Refusal(f"Kế hoạch năm {year} không có sản phẩm {code.strip()}; hãy xem mã bằng lệnh show --year {year}.")
    if len(found) > 1:
        raise Refusal(f"Nhiệm vụ {task_number} có {len(found)} sản phẩm; hãy ghi rõ mã, ví dụ {task_number}.1.")
    return int(found[0])


def plan_of_area(change: Change, area_id: int) -> int:
    return int(by_id(change, tables.ContentArea, area_id)["plan"])
