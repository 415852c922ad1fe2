"""Months and weeks in arithmetic, deadlines by day, and the days of reports in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from cchc_desktop.domain.periods import ReportingPeriod, cut_off_words, hand_in_words
from cchc_desktop.gui.models.calendar_day import CalendarEntry, ReportMark


def whole_weeks(first: date, last: date) -> tuple[date, date]:
    """The Monday on or before `first` and the Sunday on or after `last`."""
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


def days_between(first: date, last: date) -> list[date]:
    """Every day from `first` to `last`, both included."""
    return [first + timedelta(days=offset) for offset in range((last - first).days + 1)]


def entries_by_day(entries: Iterable[CalendarEntry]) -> dict[date, tuple[CalendarEntry, ...]]:
    """Each deadline on its legal last day; what has none is left out."""
    dated = sorted((entry for entry in entries if entry.due_on), key=lambda entry: entry.due_on or date.max)
    return {day: tuple(group) for day, group in groupby(dated, key=lambda entry: entry.due_on) if day is not None}


def report_marks(periods: Iterable[ReportingPeriod]) -> dict[date, tuple[ReportMark, ...]]:
    """The two days of each report: figures close, the report is due (domain rule: reporting periods)."""
    marks: dict[date, tuple[ReportMark, ...]] = {}
    for period in periods:
        close, due = ReportMark(cut_off_words(period), True), ReportMark(hand_in_words(period), False)
        for day, mark in ((period.data_to, close), (period.due_on, due)):
            marks[day] = (*marks.get(day, ()), mark)
    return marks


def next_month(first: date, by: int = 1) -> date:
    """The first day of the month `by` months on (or back, when negative)."""
    months = first.year * 12 + first.month - 1 + by
    return date(months // 12, months % 12 + 1, 1)


def same_day_in(first: date, day_of_month: int) -> date:
    """The day of that number in the month of `first`, or its last when the month is shorter."""
    return min(first + timedelta(days=day_of_month - 1), next_month(first) - timedelta(days=1))
