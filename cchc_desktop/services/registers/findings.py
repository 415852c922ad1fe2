"""What inspections found at units, by unit or by the day to mend it; noted, edited, mended, each one undoable step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.progress import Conclusion, State, milestone_state
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import refuse_to_come
from cchc_desktop.domain.registers.inspections import MATTERS, refuse_before_found
from cchc_desktop.domain.text import sort_key
from cchc_desktop.services import rows
from cchc_desktop.services.calendar.working_days import read_calendar
from cchc_desktop.services.settings import soon_days
from cchc_desktop.services.typed_text import typed
from cchc_desktop.services.units.duty_rows import ids_as_json
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

_ANY_AT = "SELECT 1 FROM finding WHERE unit_id IN (SELECT value FROM json_each(?)) LIMIT 1"
FINDING_GONE = "Vấn đề này không còn trong sổ (vừa bị xóa); hãy chọn vấn đề khác."


@dataclass(frozen=True, slots=True)
class FindingDraft:
    """What the officer notes of one finding; `source` says in words who found it, `inspection_id` in the registers."""

    unit_id: int
    found_on: date
    text: str
    source: str = ""
    mend_by: date | None = None
    inspection_id: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding as it stands; its state is counted from the day to mend it, as a milestone's is."""

    id: int
    uid: str
    unit_id: int
    unit: str
    found_on: date
    source: str
    text: str
    mend_by: date | None
    mended_on: date | None
    remedy: str
    state: State
    inspection_id: int | None = None
    inspection: str = ""


def findings_of(book: Book, unit_id: int, today: date, before: Iterable[int] = ()) -> tuple[Finding, ...]:
    """Findings at the unit, and at those `before` it that it took over: what is still to mend first, by its day."""
    units = [unit_id, *before]
    # At most units nothing was found, and every sheet asks: for peewee to put the question takes longer than to know.
    if not book.read(_ANY_AT, (ids_as_json(units),)):
        return ()
    table = tables.Finding
    found = _read(book, today, table.unit.in_(units), (table.found_on, table.id))
    return tuple(sorted(found, key=lambda one: (one.mended_on is not None, one.mend_by or date.max)))


def findings_of_inspection(book: Book, inspection_id: int, today: date) -> tuple[Finding, ...]:
    """What an inspection found, in the order of the units' names and of the days."""
    table = tables.Finding
    found = _read(book, today, table.inspection == inspection_id, (table.found_on, table.id))
    return tuple(sorted(found, key=lambda one: sort_key(one.unit)))


def due_findings(
    book: Book, first: date, last: date, today: date, units: Iterable[int] | None = None
) -> tuple[Finding, ...]:
    """Findings to be mended from `first` to `last`, by day; at certain units where these are named."""
    table = tables.Finding
    condition = table.mend_by.between(first, last)
    if units is not None:
        condition &= table.unit.in_(list(units))
    return tuple(_read(book, today, condition, (table.mend_by, table.id)))


def add_finding(book: Book, draft: FindingDraft) -> int:
    """Note a finding at a unit; returns its id."""
    values = _checked(draft)
    with book.change("Ghi vấn đề kiểm tra phát hiện") as change:
        rows.by_id(change, tables.Unit, draft.unit_id)
        if draft.inspection_id is not None:
            rows.by_id(change, tables.Inspection, draft.inspection_id)
        return change.insert(tables.Finding, **values)


def edit_finding(book: Book, finding_id: int, draft: FindingDraft) -> None:
    values = _checked(draft)
    with book.change("Sửa vấn đề kiểm tra phát hiện") as change:
        mended_on = _row(change, finding_id)["mended_on"]
        refuse_before_found(draft.found_on, mended_on, "Ngày khắc phục")
        change.update(tables.Finding, finding_id, **values)


def mend_finding(book: Book, finding_id: int, mended_on: date, remedy: str, today: date) -> None:
    """Note that a finding was mended on a day, and how."""
    refuse_to_come(MATTERS.field("mended_on"), mended_on, today)
    with book.change("Ghi đã khắc phục vấn đề") as change:
        refuse_before_found(_row(change, finding_id)["found_on"], mended_on, "Ngày khắc phục")
        change.update(tables.Finding, finding_id, mended_on=mended_on, remedy=typed(remedy))


def reopen_finding(book: Book, finding_id: int) -> None:
    """Take back that a finding was mended."""
    with book.change("Bỏ ghi đã khắc phục vấn đề") as change:
        _row(change, finding_id)
        change.update(tables.Finding, finding_id, mended_on=None, remedy="")


def delete_finding(book: Book, finding_id: int) -> None:
    with book.change("Xóa vấn đề kiểm tra phát hiện") as change:
        _row(change, finding_id)
        change.delete(tables.Finding, finding_id)


def _checked(draft: FindingDraft) -> dict[str, Any]:
    if not typed(draft.text):
        raise Refusal("Chưa ghi nội dung vấn đề; hãy ghi điều kiểm tra đã phát hiện.")
    refuse_before_found(draft.found_on, draft.mend_by, "Hạn khắc phục")
    return {
        "unit": draft.unit_id,
        "found_on": draft.found_on,
        "text": typed(draft.text),
        "source": typed(draft.source),
        "mend_by": draft.mend_by,
        "inspection": draft.inspection_id,
    }


def _row(change: Change, finding_id: int) -> Any:
    found = change.rows(tables.Finding.select().where(tables.Finding.id == finding_id).dicts())
    if not found:
        raise Refusal(FINDING_GONE)
    return found[0]


def _read(book: Book, today: date, condition: Any, order: tuple[Any, ...]) -> list[Finding]:
    table = tables.Finding
    query = (
        table.select(table, tables.Unit.name, tables.Inspection.title.alias("inspection_title"))
        .join(tables.Unit, on=(table.unit == tables.Unit.id))
        .switch(table)
        .left_outer_join(tables.Inspection, on=(table.inspection == tables.Inspection.id))
        .where(condition)
        .order_by(*order)
    )
    found = book.rows(query.dicts())
    if not found:
        return []
    state = _state_on(book, today)
    return [
        Finding(
            row["id"],
            row["uid"],
            row["unit"],
            row["name"],
            row["found_on"],
            row["source"],
            row["text"],
            row["mend_by"],
            row["mended_on"],
            row["remedy"],
            state(row["mend_by"], row["mended_on"]),
            row["inspection"],
            row["inspection_title"] or "",
        )
        for row in found
    ]


def _state_on(book: Book, today: date) -> Callable[[date | None, date | None], State]:
    """Where a finding stands on `today`, from the day to mend it and the day it was mended."""
    calendar, days = read_calendar(book), soon_days(book)

    def state(mend_by: date | None, mended_on: date | None) -> State:
        return milestone_state(
            opens_on=None,
            due_on=mend_by,
            confirmed=True,
            conclusion=Conclusion.DONE if mended_on else None,
            done_on=mended_on,
            started=False,
            today=today,
            calendar=calendar,
            soon_days=days,
        )

    return state
