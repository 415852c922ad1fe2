"""Reminding units of their work: by letter, telephone or message, and how often each product was reminded of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.reminding import NotedReminder
from cchc_desktop.services import rows
from cchc_desktop.services.history.field_words import VALUE_WORDS
from cchc_desktop.services.typed_text import typed
from cchc_desktop.services.units.duty_rows import ids_as_json
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book


class Means(StrEnum):
    """How a unit was reminded."""

    LETTER = "letter"
    TELEPHONE = "telephone"
    MESSAGE = "message"


MEANS_WORDS = VALUE_WORDS["reminder", "means"]


@dataclass(frozen=True, slots=True)
class ReminderDraft:
    """One reminder; `items` are the deliverables it was about, each with the milestone as it was called then."""

    unit_id: int
    day: date
    means: Means
    items: Sequence[tuple[int, str]]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reminded:
    """How many times, and when last."""

    times: int = 0
    latest: date | None = None

    @property
    def words(self) -> str:
        """ "đã nhắc 2 lần, gần nhất 03/10/2023", or nothing when never reminded."""
        return f"đã nhắc {self.times} lần, gần nhất {day_words(self.latest)}" if self.latest else ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder as it was noted; `items` are code and milestone of what it was about."""

    id: int
    unit_id: int
    unit: str
    day: date
    means: Means
    note: str
    items: tuple[tuple[int, str, str], ...]
    """Deliverable, its code, its milestone as it was called then."""
    number: str = ""
    """Of the letter that was sent, once it has one."""

    @property
    def how(self) -> str:
        """ "Công văn số 12/PNV-CCHC", "Điện thoại"."""
        return how_reminded(self.means, self.number)


def how_reminded(means: str, number: str) -> str:
    """By what means, and the number of the letter once it has one."""
    return f"{MEANS_WORDS[means]} số {number}" if number else MEANS_WORDS[means]


def add_reminder(book: Book, draft: ReminderDraft, today: date) -> int:
    """Note that a unit was reminded; returns the reminder's id."""
    if draft.day > today:
        raise Refusal(f"Ngày nhắc {day_words(draft.day)} chưa đến; hãy ghi ngày đã nhắc.")
    if not draft.items:
        raise Refusal("Chưa chọn sản phẩm nào để nhắc; hãy đánh dấu ít nhất một sản phẩm.")
    with book.change("Ghi nhắc việc") as change:
        rows.by_id(change, tables.Unit, draft.unit_id)
        values = {"day": draft.day, "means": draft.means.value, "note": typed(draft.note)}
        reminder = change.insert(tables.Reminder, unit=draft.unit_id, **values)
        for deliverable, label in dict.fromkeys(draft.items):
            rows.by_id(change, tables.Deliverable, deliverable)
            change.insert(tables.ReminderItem, reminder=reminder, deliverable=deliverable, label=label)
        return reminder


def delete_reminder(book: Book, reminder_id: int) -> None:
    with book.change("Xóa lần nhắc việc") as change:
        rows.by_id(change, tables.Reminder, reminder_id)
        item = tables.ReminderItem
        for (row,) in change.rows(item.select(item.id).where(item.reminder == reminder_id).tuples()):
            change.delete(item, row)
        change.delete(tables.Reminder, reminder_id)


def reminders_of(book: Book, unit_id: int, before: Iterable[int] = ()) -> tuple[Reminder, ...]:
    """Reminders of the unit, and of those `before` it that it took over, the newest first."""
    units = ids_as_json((unit_id, *before))
    items: dict[int, list[tuple[int, str, str]]] = {}
    for reminder, deliverable, code, label in book.read(_ITEMS, (units,)):
        items.setdefault(reminder, []).append((deliverable, code, label))
    return tuple(
        Reminder(row, who, name, date.fromisoformat(day), Means(means), note, tuple(items.get(row, ())), number)
        for row, who, name, day, means, note, number in book.read(_REMINDERS, (units,))
    )


_REMINDERS = """
    SELECT reminder.id, unit.id, unit.name, reminder.day, reminder.means, reminder.note,
           coalesce(letter.reference, '')
    FROM reminder JOIN unit ON unit.id = reminder.unit_id
    LEFT JOIN document AS letter ON letter.id = reminder.document_id
    WHERE reminder.unit_id IN (SELECT value FROM json_each(?)) ORDER BY reminder.day DESC, reminder.id DESC
"""
_ITEMS = """
    SELECT item.reminder_id, item.deliverable_id, task.number || '.' || deliverable.number, item.label
    FROM reminder JOIN reminder_item AS item ON item.reminder_id = reminder.id
    JOIN deliverable ON deliverable.id = item.deliverable_id JOIN task ON task.id = deliverable.task_id
    WHERE reminder.unit_id IN (SELECT value FROM json_each(?)) ORDER BY task.number, deliverable.number, item.id
"""


def reminded_of(book: Book, unit_id: int, before: Iterable[int] = ()) -> dict[int, Reminded]:
    """How often the unit, and those `before` it, were reminded of each deliverable; of others nothing is told."""
    statement = """
        SELECT item.deliverable_id, count(DISTINCT reminder.id), max(reminder.day)
        FROM reminder JOIN reminder_item item ON item.reminder_id = reminder.id
        WHERE reminder.unit_id IN (SELECT value FROM json_each(?)) GROUP BY item.deliverable_id
    """
    found = book.read(statement, (ids_as_json((unit_id, *before)),))
    return {deliverable: Reminded(times, date.fromisoformat(latest)) for deliverable, times, latest in found}


def reminded_in_plan(book: Book, year: int) -> dict[tuple[int, int], Reminded]:
    """By unit and deliverable of `year`'s plan: how often the unit was reminded of it."""
    statement = """
        SELECT reminder.unit_id, line.deliverable_id, count(DISTINCT reminder.id), max(reminder.day)
        FROM plan JOIN content_area ON content_area.plan_id = plan.id JOIN task ON task.area_id = content_area.id
        JOIN deliverable ON deliverable.task_id = task.id JOIN reminder_item AS line
        ON line.deliverable_id = deliverable.id JOIN reminder ON reminder.id = line.reminder_id
        WHERE plan.year = ? GROUP BY reminder.unit_id, line.deliverable_id
    """
    found = book.read(statement, (year,))
    return {(unit, item): Reminded(times, date.fromisoformat(latest)) for unit, item, times, latest in found}


def reminded_together(found: Iterable[Reminded]) -> Reminded:
    """Of several units, or several products: how often in all, and when last."""
    counted = [one for one in found if one.times]
    return Reminded(sum(one.times for one in counted), max((one.latest for one in counted if one.latest), default=None))


def reminders_in_plan(book: Book, year: int) -> dict[int, tuple[NotedReminder, ...]]:
    """By deliverable of `year`'s plan: every time a unit was reminded of it, in the order of their days."""
    statement = """
        SELECT line.deliverable_id, reminder.day, reminder.means, coalesce(letter.reference, ''), unit.name,
               line.label, reminder.note
        FROM plan JOIN content_area ON content_area.plan_id = plan.id JOIN task ON task.area_id = content_area.id
        JOIN deliverable ON deliverable.task_id = task.id JOIN reminder_item AS line
        ON line.deliverable_id = deliverable.id JOIN reminder ON reminder.id = line.reminder_id
        JOIN unit ON unit.id = reminder.unit_id LEFT JOIN document AS letter ON letter.id = reminder.document_id
        WHERE plan.year = ? ORDER BY reminder.day, reminder.id, line.id
    """
    found: dict[int, list[NotedReminder]] = {}
    for item, day, means, number, unit, label, note in book.read(statement, (year,)):
        about = (label,) if label else ()
        told = NotedReminder(date.fromisoformat(day), how_reminded(means, number), unit, about, note)
        found.setdefault(item, []).append(told)
    return {item: tuple(reminders) for item, reminders in found.items()}
