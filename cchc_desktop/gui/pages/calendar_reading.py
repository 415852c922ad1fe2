"""Reads what the calendar shows: it goes by today across all plans, whatever year is chosen at the top."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import chain

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import State
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.calendar_day import CalendarDay, CalendarEntry, CalendarRound
from cchc_desktop.gui.models.calendar_month import days_between, entries_by_day, report_marks
from cchc_desktop.gui.models.calendar_span import CalendarShown, CalendarSpan, shown_of
from cchc_desktop.gui.models.due_entry import DueEntry, due_entry
from cchc_desktop.gui.models.finding_entry import finding_entry
from cchc_desktop.gui.models.undated_list import Undated
from cchc_desktop.services.calendar.days import CalendarItem, day_counts, due_days, holds_deliverables, undated
from cchc_desktop.services.calendar.lunar_days import lunar_day
from cchc_desktop.services.calendar.shown_findings import findings_meeting
from cchc_desktop.services.calendar.working_days import counted, read_calendar, read_holidays
from cchc_desktop.services.plan.outline import plan_years
from cchc_desktop.services.reports.calendar import report_periods

DECEMBER = 12


class DeadlineReading:
    """Only the shown days are read, each span once until the book changes or other conditions are asked for."""

    def __init__(self, context: Context, wanted: PlanConditions) -> None:
        self._context = context
        self._wanted = wanted
        self._today = context.today()
        self._years = plan_years(context.book)
        self._calendar = counted(read_calendar(context.book))
        self._spans: dict[tuple[CalendarSpan, date], CalendarShown] = {}
        self._undated: dict[tuple[int, ...], list[Undated]] = {}
        self.holds_something = holds_deliverables(context.book)

    @property
    def today(self) -> date:
        return self._today

    def shown(self, span: CalendarSpan, day: date) -> CalendarShown:
        """The month, quarter or year that holds `day`."""
        key = (span, span.first(day))
        if key not in self._spans:
            self._spans[key] = shown_of(span, day, self._today, self._round(span, day))
        return self._spans[key]

    def full(self, cell: CalendarDay) -> CalendarDay:
        """A day with everything due on it named; a whole year is read without that, but with its findings."""
        if not cell.counts:
            return cell
        return replace(cell, entries=(*self._due(cell.day, cell.day), *cell.entries), counts=())

    def undated_years(self, span: CalendarSpan, day: date) -> tuple[int, ...]:
        """The plans whose undated deliverables stand beside the shown days; in December the coming year's too."""
        last = span.last(day)
        reach = {last.year, last.year + 1} if last.month == DECEMBER and span is CalendarSpan.MONTH else {last.year}
        return tuple(year for year in self._years if year in reach)

    def undated(self, years: tuple[int, ...]) -> list[Undated]:
        """What has no day, and what has proposed days that wait for the officer's word (once a deliverable)."""
        if years not in self._undated:
            items = undated(self._context.book, years, self._today, self._wanted)
            found = [Undated(self._entry(item), item.kind) for item in items if item.state is not State.UNCONFIRMED]
            waiting = [Undated(self._entry(item), item.kind) for item in items if item.state is State.UNCONFIRMED]
            self._undated[years] = found + waiting
        return self._undated[years]

    def _round(self, span: CalendarSpan, day: date) -> CalendarRound:
        book, (first, last) = self._context.book, span.shown(day)
        years = [year for year in self._years if first.year - 1 <= year <= last.year + 1]
        is_year = span is CalendarSpan.YEAR
        entries = self._findings(first, last) if is_year else self._entries(first, last)
        counts = day_counts(book, first, last, self._today, self._wanted) if is_year else {}
        lunar = ((each, lunar_day(each)) for each in days_between(first, last))
        return CalendarRound(
            entries=entries_by_day(entries),
            counts=counts,
            holidays={each.day: (each.name, each.is_working) for each in read_holidays(book, first, last)},
            marks=report_marks(period for year in years for period in report_periods(book, year)),
            calendar=self._calendar,
            lunar={each: found for each, found in lunar if found is not None},
        )

    def _entries(self, first: date, last: date) -> Iterable[CalendarEntry]:
        return chain(self._due(first, last), self._findings(first, last))

    def _due(self, first: date, last: date) -> Iterable[CalendarEntry]:
        items = due_days(self._context.book, first, last, self._today, self._wanted)
        return (self._entry(item, with_day=False) for item in items)

    def _findings(self, first: date, last: date) -> Iterable[CalendarEntry]:
        found = findings_meeting(self._context.book, first, last, self._today, self._wanted)
        return (finding_entry(each, self._today, self._calendar) for each in found)

    def _entry(self, item: CalendarItem, *, with_day: bool = True) -> DueEntry:
        return due_entry(item, self._today, self._calendar, with_day=with_day)
