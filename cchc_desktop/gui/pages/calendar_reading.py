"""Reads what the calendar shows: it goes by today across all plans, whatever year is chosen at the top."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.progress import State
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.calendar_month import CalendarRound, entries_by_day, report_marks, shown_days
from cchc_desktop.gui.models.due_entry import DueEntry, due_entry
from cchc_desktop.gui.models.undated_list import Undated
from cchc_desktop.services.deadlines import DueItem, items_of
from cchc_desktop.services.outline import plan_years
from cchc_desktop.services.report_calendar import report_periods
from cchc_desktop.services.working_days import read_calendar, read_holidays


class DeadlineReading:
    """All deadlines in words, read once for every month that is looked at until the book changes."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._today = context.today()
        self._years = plan_years(context.book)
        self._calendar = read_calendar(context.book)
        items = [item for year in self._years for item in items_of(context.outline(year))]
        self._items = sorted((item for item in items if item.due_on), key=lambda item: item.due_on or date.max)
        self._undated = [item for item in items if item.due_on is None]
        self._entries = entries_by_day(self._entry(item, with_day=False) for item in self._items)
        self._marks = report_marks(period for year in self._years for period in report_periods(context.book, year))

    @property
    def today(self) -> date:
        return self._today

    @property
    def holds_something(self) -> bool:
        """Whether any plan has a deliverable, with a day or without."""
        return bool(self._items or self._undated)

    def round(self, first: date) -> CalendarRound:
        """What fills the month that begins on `first`."""
        holidays = read_holidays(self._context.book, *shown_days(first))
        return CalendarRound(
            self._entries, {each.day: (each.name, each.is_working) for each in holidays}, self._marks, self._calendar
        )

    def undated(self) -> list[Undated]:
        """What has no day, and what has proposed days that wait for the officer's word (once a deliverable)."""
        found = [Undated(self._entry(item), self._kind(item)) for item in self._undated]
        waiting = {item.deliverable_id: item for item in reversed(self._items) if item.state is State.UNCONFIRMED}
        return found + [Undated(self._entry(item), self._kind(item)) for item in reversed(waiting.values())]

    def _kind(self, item: DueItem) -> DeadlineKind:
        deliverables = self._context.outline(item.year).deliverables
        return next((each.kind for each in deliverables if each.id == item.deliverable_id), DeadlineKind.UNREAD)

    def _entry(self, item: DueItem, *, with_day: bool = True) -> DueEntry:
        return due_entry(item, self._today, self._calendar, with_day=with_day)
