"""The list of all units and groups with what presses, and one unit's sheet: what it owes, findings, reminders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.progress import Completion, State, completion_of, task_completion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import sort_key
from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.plan.plan_rows import day_of
from cchc_desktop.services.registers.findings import Finding, findings_of
from cchc_desktop.services.units.duties import Duty, DutyReading
from cchc_desktop.services.units.reminders import Reminded, Reminder, reminded_of, reminders_of
from cchc_desktop.store.book import Book

UNIT_GONE = "Đơn vị này không còn trong sổ (vừa bị xóa hoặc hoàn tác); hãy chọn đơn vị khác trong danh sách."


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit as the list shows it; `late` and `soon` count deliverables across all plans."""

    id: int
    name: str
    short_name: str
    kind: str
    first_day: date | None
    last_day: date | None
    serving: bool
    late: int = 0
    soon: int = 0


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group as the list shows it; `members` in their order, those that have ended as well."""

    id: int
    name: str
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _OfTask:
    """A task as far as the unit has to do with it."""

    deliverables: tuple[Duty, ...]


@dataclass(frozen=True, slots=True)
class UnitSheet:
    """All there is to say of a unit on a day; `reminded` counts its reminders by deliverable."""

    line: UnitLine
    contact: str
    groups: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    duties: tuple[Duty, ...]
    helping: tuple[Duty, ...]
    findings: tuple[Finding, ...]
    reminders: tuple[Reminder, ...]
    reminded: dict[int, Reminded]

    @property
    def completion(self) -> Completion:
        """Told in sản phẩm."""
        return completion_of(self.duties)

    @property
    def tasks(self) -> Completion:
        """Told in nhiệm vụ."""
        by_task: dict[int, list[Duty]] = {}
        for duty in self.duties:
            by_task.setdefault(duty.task_id, []).append(duty)
        return task_completion([_OfTask(tuple(duties)) for duties in by_task.values()])


def unit_lines(book: Book, today: date) -> tuple[UnitLine, ...]:
    """Every unit in the order of its name, with what presses on `today`."""
    with unspoilt(book):
        pressing = DutyReading(book, today).pressing()
        rows = book.read("SELECT id, name, short_name, kind, first_day, last_day FROM unit")
        lines = [_line(row, today, pressing.get(row[0], [])) for row in rows]
    return tuple(sorted(lines, key=lambda line: sort_key(line.name)))


def group_lines(book: Book) -> tuple[GroupLine, ...]:
    """Every group in the order of its name."""
    members: dict[int, list[int]] = {}
    for group, unit in book.read("SELECT group_id, unit_id FROM unit_group_member ORDER BY position, id"):
        members.setdefault(group, []).append(unit)
    found = book.read("SELECT id, name FROM unit_group")
    lines = [GroupLine(group, name, tuple(members.get(group, ()))) for group, name in found]
    return tuple(sorted(lines, key=lambda line: sort_key(line.name)))


def read_sheet(book: Book, unit: int, today: date, *, helping: bool = False, since: int | None = None) -> UnitSheet:
    """One unit's sheet; what it only helps with is read where `helping` asks for it. Refused when it is gone.

    `since` is the year from which plans are told of whole, the running one where none is named.
    """
    rows = book.read("SELECT id, name, short_name, kind, first_day, last_day, contact FROM unit WHERE id = ?", (unit,))
    if not rows:
        raise Refusal(UNIT_GONE)
    with unspoilt(book):
        reading = DutyReading(book, today, since)
        duties = tuple(reading.of_unit(unit))
        led = {duty.deliverable_id for duty in duties}
        helped = reading.of_unit(unit, "coordinating") if helping else ()
        taken_over = reading.stewards.told_of(unit)
        return UnitSheet(
            line=_line(rows[0][:6], today, [duty.state for duty in duties]),
            contact=rows[0][6],
            groups=_names(book, _GROUPS, unit),
            before=_names(book, _BEFORE, unit),
            after=_names(book, _AFTER, unit),
            duties=duties,
            helping=tuple(duty for duty in helped if duty.deliverable_id not in led),
            findings=findings_of(book, unit, today, taken_over),
            reminders=reminders_of(book, unit, taken_over),
            reminded=reminded_of(book, unit, taken_over),
        )


def units_owing(book: Book, deliverable: int, today: date) -> tuple[tuple[int, str], ...]:
    """Who can be reminded of a deliverable: ids and names, in the order of its leads."""
    with unspoilt(book):
        owing = DutyReading(book, today).owing(deliverable)
    names = dict(book.read(f"SELECT id, name FROM unit WHERE id IN ({','.join(map(str, owing))})"))
    return tuple((unit, names[unit]) for unit in owing)


_GROUPS = """
    SELECT unit_group.name FROM unit_group_member AS member JOIN unit_group ON unit_group.id = member.group_id
    WHERE member.unit_id = ?
"""
_BEFORE = """
    SELECT unit.name FROM unit_succession AS link JOIN unit ON unit.id = link.unit_id WHERE link.successor_id = ?
"""
_AFTER = """
    SELECT unit.name FROM unit_succession AS link JOIN unit ON unit.id = link.successor_id WHERE link.unit_id = ?
"""


def _names(book: Book, statement: str, unit: int) -> tuple[str, ...]:
    return tuple(sorted((name for (name,) in book.read(statement, (unit,))), key=sort_key))


def _line(row: tuple[object, ...], today: date, states: list[State]) -> UnitLine:
    unit, name, short_name, kind, first, last = row
    first_day, last_day = day_of(str(first) if first else None), day_of(str(last) if last else None)
    serving = (first_day or today) <= today <= (last_day or today)
    counts = (states.count(State.LATE), states.count(State.SOON))
    return UnitLine(
        int(str(unit)), str(name), str(short_name or ""), str(kind or ""), first_day, last_day, serving, *counts
    )
