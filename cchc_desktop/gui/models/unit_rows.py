"""Units as rows of their list, and a unit's sheet as rows under headings: duties, findings, reminders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.duty_groups import DUTY_GROUPS
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.progress import CONCLUDED, STATE_WORDS, State, time_left
from cchc_desktop.domain.text import fold, listed
from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.gui.models.due_entry import day_words as due_words
from cchc_desktop.gui.models.due_list import Heading, Row
from cchc_desktop.gui.models.finding_entry import finding_entry
from cchc_desktop.services.history.field_words import VALUE_WORDS
from cchc_desktop.services.units.duties import Duty
from cchc_desktop.services.units.reminders import Reminded, Reminder
from cchc_desktop.services.units.sheet import GroupLine, UnitLine, UnitSheet

KIND_WORDS = VALUE_WORDS["unit", "kind"]
NUMBER_GAP, NO_BREAK = re.compile(r"(?<=\d) (?=\d)"), "\N{NO-BREAK SPACE}"
"""A telephone number stays on one line."""
GROUPED, ENDED = "Nhóm đơn vị", "Đã kết thúc hoạt động"


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit in the list, with what presses as two numbers."""

    unit_id: int
    title: str
    late: int
    soon: int
    serving: bool
    code: str = ""
    quiet: str = ""

    @property
    def state(self) -> State | None:
        return State.LATE if self.late else State.SOON if self.soon else None

    @property
    def state_words(self) -> str:
        told = ((self.late, "quá hạn"), (self.soon, "sắp đến hạn"))
        return ", ".join(f"{count} sản phẩm {words}" for count, words in told if count)

    @property
    def tooltip(self) -> str:
        return "\n".join(part for part in (self.title, self.state_words) if part)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group of units in the list."""

    group_id: int
    title: str
    members: int
    code: str = ""
    quiet: str = ""
    state: State | None = None

    @property
    def state_words(self) -> str:
        return f"{self.members} đơn vị"

    @property
    def tooltip(self) -> str:
        return f"{self.title}\n{self.state_words}"


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A deliverable that the unit owes; its words are made when they are asked for: a sheet has hundreds of rows."""

    duty: Duty
    state_words: str
    this_year: int
    reminded: Reminded | None

    @property
    def deliverable_id(self) -> int:
        return self.duty.deliverable_id

    @property
    def code(self) -> str:
        return self.duty.code

    @property
    def title(self) -> str:
        return listed(self.duty.title)

    @property
    def state(self) -> State:
        return self.duty.state

    @property
    def quiet(self) -> str:
        return " · ".join(part for part in self._told() if part)

    @property
    def tooltip(self) -> str:
        return f"{self.code}  {self.title}\n{self.quiet}\n{self.state_words}"

    def _told(self) -> Iterator[str]:
        duty = self.duty
        if duty.state in CONCLUDED:
            yield f"ngày {day_words(duty.done_on)}" if duty.done_on else ""
        elif duty.due_on is not None:
            # What is late already has no working day left to tell of.
            yield from due_words(duty.due_on, duty.due_on if duty.state is State.LATE else duty.last_working_day)
            yield "" if duty.label == day_words(duty.due_on) else duty.label
        else:
            yield "" if duty.deadline_text == STATE_WORDS[duty.state] else duty.deadline_text
        yield f"Kế hoạch năm {duty.year}" if duty.year != self.this_year else ""
        yield self.reminded.words if self.reminded else ""


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """A time that the unit was reminded."""

    reminder_id: int
    title: str
    quiet: str
    code: str = ""
    state: State | None = None
    state_words: str = ""

    @property
    def tooltip(self) -> str:
        return f"{self.title}\n{self.quiet}".strip()


def unit_rows(lines: Iterable[UnitLine], groups: Iterable[GroupLine], words: str = "") -> list[Row]:
    """Units and groups whose names hold all of `words`: who serves, then the groups, then who has ended."""
    asked = fold(words).split()

    def meant(*names: str) -> bool:
        return all(word in fold(" ".join(names)) for word in asked)

    found = [line for line in lines if meant(line.name, line.short_name)]
    ended = [_unit_row(line) for line in found if not line.serving]
    grouped = [GroupRow(group.id, group.name, len(group.members)) for group in groups if meant(group.name)]
    return [*(_unit_row(line) for line in found if line.serving), *_headed(GROUPED, grouped), *_headed(ENDED, ended)]


def member_rows(lines: Iterable[UnitLine], group: GroupLine) -> list[Row]:
    """The members of a group in their order; those that have ended apart."""
    by_id = {line.id: line for line in lines}
    members = [by_id[unit] for unit in group.members if unit in by_id]
    serving = [_unit_row(line) for line in members if line.serving]
    return [*_headed("Thành viên", serving), *_headed(ENDED, [_unit_row(line) for line in members if not line.serving])]


def _headed(title: str, rows: Sequence[Row]) -> list[Row]:
    return [Heading(title, len(rows)), *rows] if rows else []


def _unit_row(line: UnitLine) -> UnitRow:
    return UnitRow(line.id, line.name, line.late, line.soon, line.serving)


def facts_line(sheet: UnitSheet) -> str:
    """What the unit is: kind, groups, days, who came before and after, whom to call."""
    line = sheet.line
    days = (f"từ {day_words(line.first_day)}" if line.first_day else "") + (
        f" đến hết {day_words(line.last_day)}" if line.last_day else ""
    )
    parts = (
        KIND_WORDS.get(line.kind, line.kind),
        f"Thuộc nhóm {', '.join(sheet.groups)}" if sheet.groups else "",
        f"Hoạt động {days.strip()}" if days else "",
        f"Kế thừa {', '.join(sheet.before)}" if sheet.before else "",
        f"Nay là {', '.join(sheet.after)}" if sheet.after else "",
        f"Liên hệ: {NUMBER_GAP.sub(NO_BREAK, sheet.contact)}" if sheet.contact else "",
    )
    return " · ".join(part for part in parts if part)


def summary_line(sheet: UnitSheet) -> str:
    """How far the unit has come, told in sản phẩm and in nhiệm vụ."""
    done, tasks = sheet.completion, sheet.tasks
    if not done.total:
        return "Không chủ trì sản phẩm nào trong các kế hoạch đang thực hiện."
    parts = (
        f"Chủ trì: xong {done.concluded}/{done.total} sản phẩm, {tasks.concluded}/{tasks.total} nhiệm vụ",
        f"{sheet.line.late} quá hạn" if sheet.line.late else "",
        f"{sheet.line.soon} sắp đến hạn" if sheet.line.soon else "",
    )
    return " · ".join(part for part in parts if part)


def sheet_rows(sheet: UnitSheet, today: date, calendar: WorkCalendar) -> list[Row]:
    """Everything of a sheet under its headings; headings without rows are left out."""
    return [row for title, rows in _parts(sheet, today, calendar) for row in _headed(title, rows)]


def _parts(sheet: UnitSheet, today: date, calendar: WorkCalendar) -> Iterator[tuple[str, list[Row]]]:
    def entries(duties: Iterable[Duty], states: frozenset[State] | None = None) -> list[Row]:
        chosen = [one for one in duties if states is None or one.state in states]
        return [
            DutyRow(one, _state_words(one, today, calendar), today.year, sheet.reminded.get(one.deliverable_id))
            for one in chosen
        ]

    found = [finding_entry(one, today, calendar, sheet_of=sheet.line.id) for one in sheet.findings]
    to_mend, mended = ([row for row in found if (row.state in CONCLUDED) is ended] for ended in (False, True))
    for at, (title, states) in enumerate(DUTY_GROUPS):
        yield title, entries(sheet.duties, states)
        if at == 1:
            yield "Vấn đề cần khắc phục", list[Row](to_mend)
    yield "Vấn đề đã khắc phục", list[Row](mended)
    yield "Các lần nhắc việc", [_reminder_row(one, sheet) for one in sheet.reminders]
    yield "Phối hợp thực hiện", entries(sheet.helping)


def duty_words(duty: Duty, today: date, calendar: WorkCalendar, reminded: Reminded | None) -> str:
    """A duty as a dialog lets it be chosen: what it is, and under it how it stands; a long title is cut at its end."""
    often = reminded.words if reminded else ""
    told = (_state_words(duty, today, calendar), often)
    return f"{duty.code} · {listed(duty.title)}\n" + " · ".join(part for part in told if part)


def _state_words(duty: Duty, today: date, calendar: WorkCalendar) -> str:
    if duty.due_on is not None and duty.state in (State.LATE, State.SOON):
        return time_left(duty.due_on, today, calendar)
    return STATE_WORDS[duty.state]


def _reminder_row(reminder: Reminder, sheet: UnitSheet) -> ReminderRow:
    """It says by which letter, and who was reminded where that was a unit that this one took over."""
    what = ", ".join(dict.fromkeys(code for _, code, _ in reminder.items))
    whom = f"nhắc {reminder.unit}" if reminder.unit_id != sheet.line.id else ""
    told = (whom, f"về {what}" if what else "sản phẩm đã nhắc nay không còn", reminder.note)
    title = f"{day_words(reminder.day)} · {reminder.how}"
    return ReminderRow(reminder.id, title, " · ".join(part for part in told if part))
