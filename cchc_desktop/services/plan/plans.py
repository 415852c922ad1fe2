"""The year's plan as a whole: making an empty one, and its own words (title, number, the annex's heading)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services import rows
from cchc_desktop.services.calendar.working_days import add_holidays_of
from cchc_desktop.services.typed_text import checked_title, typed, typed_line
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


def add_plan(book: Book, year: int, title: str = "", *, undoable: bool = True) -> int:
    """An empty draft plan of `year`; its holidays are filled in. Refused when the year has one.

    Not `undoable` where it makes the book: a book without any plan is no place to stand in.
    """
    refuse_year(book, year)
    with book.change(f"Tạo kế hoạch năm {year}", undoable=undoable) as change:
        return put_plan(change, year, PlanDraft(title or f"Kế hoạch cải cách hành chính năm {year}"))


def refuse_year(book: Book, year: int) -> None:
    """Refuse a year that no plan can be made for."""
    if not 1990 <= year <= 2200:
        raise Refusal(f"Năm {year} không dùng được; hãy chọn năm từ 1990 đến 2200.")
    if book.rows(tables.Plan.select(tables.Plan.id).where(tables.Plan.year == year).tuples()):
        raise Refusal(f"Sổ đã có kế hoạch năm {year}; hãy chọn năm khác.")


def put_plan(change: Change, year: int, draft: PlanDraft) -> int:
    add_holidays_of(change, range(year - 1, year + 2))
    return change.insert(tables.Plan, year=year, **_plan_columns(draft))


def edit_plan(book: Book, plan_id: int, draft: PlanDraft) -> None:
    row = rows.by_id(book, tables.Plan, plan_id)
    with book.change(f"Sửa thông tin kế hoạch năm {row['year']}") as change:
        change.update(tables.Plan, plan_id, **_plan_columns(draft))


def _plan_columns(draft: PlanDraft) -> dict[str, Any]:
    return {
        "title": checked_title(draft.title, "Tên kế hoạch"),
        "number": typed_line(draft.number),
        "issued_on": draft.issued_on,
        "state": "issued" if draft.issued else "draft",
        "annex_title": typed(draft.annex_title),
        "annex_basis": typed(draft.annex_basis),
    }
