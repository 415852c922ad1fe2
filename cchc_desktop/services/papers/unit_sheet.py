"""The sheet of one unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.documents.forms.unit_sheet import DutyRow, FindingRow, UnitSheetContent, unit_sheet_document
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.duty_groups import DUTY_GROUPS
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.progress import CONCLUDED, STATE_WORDS, State, time_left
from cchc_desktop.domain.reminding import NotedReminder
from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.calendar.working_days import counted, read_calendar
from cchc_desktop.services.history.field_words import VALUE_WORDS
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.registers.findings import Finding
from cchc_desktop.services.units.duties import Duty
from cchc_desktop.services.units.names import unit_named
from cchc_desktop.services.units.reminders import MEANS_WORDS, Means, Reminder
from cchc_desktop.services.units.sheet import UnitSheet, read_sheet
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document

KIND_WORDS = VALUE_WORDS["unit", "kind"]


def unit_sheet_paper(book: Book, request: PaperRequest) -> Document:
    """The sheet of the unit that is named; Refusal lists close names where none is meant."""
    return unit_sheet_document(unit_sheet_content(book, request.year, request.unit, request.today))


def unit_sheet_content(book: Book, year: int, name: str, today: date) -> UnitSheetContent:
    """What the unit owes of `year`'s plan and later ones, and what of earlier plans is still late."""
    read_heading(book, year)
    sheet = read_sheet(book, unit_named(book, name), today, since=year)
    reminders = tuple(one for one in reversed(sheet.reminders) if one.day.year >= year)
    words = _Words(year, today, counted(read_calendar(book)), sheet)
    return UnitSheetContent(
        agency=read_agency(book).paper_for(Paper.UNIT_SHEET),
        unit=sheet.line.name,
        year=year,
        today=today,
        facts=tuple((what, told) for what, told in _facts(sheet, reminders, year) if told),
        duties=tuple(
            (heading, tuple(words.duty(one) for one in sheet.duties if one.state in states))
            for heading, states in DUTY_GROUPS
        ),
        findings=tuple(words.finding(one) for one in sheet.findings),
        reminders=tuple(_reminder(sheet, one) for one in reminders),
    )


def _facts(sheet: UnitSheet, reminders: tuple[Reminder, ...], year: int) -> Iterator[tuple[str, str]]:
    yield "Loại đơn vị", KIND_WORDS.get(sheet.line.kind, sheet.line.kind)
    yield "Thuộc nhóm", "; ".join(sheet.groups)
    yield "Kế thừa", "; ".join(sheet.before)
    yield "Nay là", "; ".join(sheet.after)
    yield "Liên hệ", sheet.contact
    yield "Kết quả chung", _completion_words(sheet)
    to_mend = sum(one.mended_on is None for one in sheet.findings)
    yield "Vấn đề chưa khắc phục", f"{to_mend}/{len(sheet.findings)} vấn đề" if sheet.findings else ""
    yield f"Đã nhắc từ đầu năm {year}", _reminded_words(reminders)


def _completion_words(sheet: UnitSheet) -> str:
    done, tasks = sheet.completion, sheet.tasks
    if not done.total:
        return ""
    pressing = ((sheet.line.late, "quá hạn"), (sheet.line.soon, "sắp đến hạn"))
    told = [f"{count} sản phẩm {words}" for count, words in pressing if count]
    whole = f"Xong {done.concluded}/{done.total} sản phẩm, {tasks.concluded}/{tasks.total} nhiệm vụ"
    return "; ".join((whole, *told))


def _reminded_words(reminders: tuple[Reminder, ...]) -> str:
    """ "3 lần: 1 công văn, 2 điện thoại"."""
    if not reminders:
        return ""
    counts = Counter(one.means for one in reminders)
    told = (f"{counts[means]} {MEANS_WORDS[means].lower()}" for means in Means if counts[means])
    return f"{len(reminders)} lần: {', '.join(told)}"


def _reminder(sheet: UnitSheet, one: Reminder) -> NotedReminder:
    about = tuple(f"{code} ({label})" if label else code for _, code, label in one.items)
    note = one.note if one.unit_id == sheet.line.id else " ".join(filter(None, (f"(nhắc {one.unit})", one.note)))
    return NotedReminder(one.day, one.how, one.unit, about, note)


class _Words:
    """Says of duties and findings how they stand on the sheet's day."""

    def __init__(self, year: int, today: date, calendar: WorkCalendar, sheet: UnitSheet) -> None:
        self._year, self._today, self._calendar, self._sheet = year, today, calendar, sheet

    def duty(self, one: Duty) -> DutyRow:
        reminded = self._sheet.reminded.get(one.deliverable_id)
        return DutyRow(
            code=one.code,
            plan_year=f"(kế hoạch {one.year})" if one.year != self._year else "",
            title=one.title,
            deadline=one.deadline_text,
            due=_due_words(one),
            standing=self._standing(one.state, one.due_on, one.done_on),
            reminded=f"{reminded.times} lần, gần nhất {day_words(reminded.latest)}"
            if reminded and reminded.latest
            else "",
        )

    def finding(self, one: Finding) -> FindingRow:
        return FindingRow(
            found_on=one.found_on,
            source="; ".join(filter(None, (one.source, self._elsewhere(one)))),
            text=one.text,
            mend_by=one.mend_by,
            standing=self._finding_standing(one),
            mended=one.remedy,
        )

    def _elsewhere(self, one: Finding) -> str:
        """Where it was found, when that was a unit that this one took over."""
        return f"tại {one.unit}" if one.unit_id != self._sheet.line.id else ""

    def _standing(self, state: State, due_on: date | None, done_on: date | None) -> str:
        if state in CONCLUDED and done_on:
            return f"{STATE_WORDS[state]} ngày {day_words(done_on)}"
        if state in (State.LATE, State.SOON) and due_on:
            return time_left(due_on, self._today, self._calendar)
        return STATE_WORDS[state]

    def _finding_standing(self, one: Finding) -> str:
        if one.mended_on:
            late = ", quá hạn" if one.state is State.DONE_LATE else ""
            return f"Đã khắc phục ngày {day_words(one.mended_on)}{late}"
        if one.state in (State.LATE, State.SOON) and one.mend_by:
            return time_left(one.mend_by, self._today, self._calendar)
        return "Chưa khắc phục"


def _due_words(one: Duty) -> str:
    """The day of what is due first, and which occurrence that is where there are several."""
    if one.due_on is None or one.state in CONCLUDED:
        return ""
    day = day_words(one.due_on)
    return f"{day}\n({one.label})" if one.occurrences > 1 and one.label else day
