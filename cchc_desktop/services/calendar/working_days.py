"""Holidays and swapped working days: proposed once by the holidays package, then the officer's own table."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import NamedTuple

from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.store.book import Book, Change


class Holiday(NamedTuple):
    """A day off, or (`is_working`) a weekend day on which work is made up."""

    day: date
    name: str
    is_working: bool = False


def read_calendar(book: Book) -> WorkCalendar:
    """The working calendar of all years in the book."""
    rows = book.read("SELECT day, is_working FROM holiday")
    days: dict[bool, list[date]] = {True: [], False: []}
    for day, is_working in rows:
        days[bool(is_working)].append(date.fromisoformat(day))
    return WorkCalendar(frozenset(days[False]), frozenset(days[True]))


class CountedCalendar(WorkCalendar):
    """A working calendar that counts once for each day: hundreds of milestones share the last day of a month."""

    def __init__(self, calendar: WorkCalendar) -> None:
        super().__init__(calendar.holidays, calendar.working_weekends)
        self._between = cache(calendar.working_days_between)
        self._last = cache(calendar.last_working_day)

    def working_days_between(self, first: date, last: date) -> int:
        return self._between(first, last)

    def last_working_day(self, day: date) -> date:
        return self._last(day)


def counted(calendar: WorkCalendar) -> WorkCalendar:
    """`calendar` for reading many deadlines at once."""
    return CountedCalendar(calendar)


def read_holidays(book: Book, first: date, last: date) -> tuple[Holiday, ...]:
    """Holidays and swapped days from `first` to `last`, both included, in order."""
    query = "SELECT day, name, is_working FROM holiday WHERE day BETWEEN ? AND ? ORDER BY day"
    rows = book.read(query, (first.isoformat(), last.isoformat()))
    return tuple(Holiday(date.fromisoformat(day), name, bool(is_working)) for day, name, is_working in rows)


def add_holidays_of(change: Change, years: range) -> None:
    """Fill the table for `years` with the days the program knows; days already there stay the officer's."""
    from cchc_desktop.store.models import Holiday as HolidayTable  # noqa: PLC0415 - reading does without the models

    known = {day for (day,) in change.rows(HolidayTable.select(HolidayTable.day).tuples())}
    for each in known_holidays(years):
        if each.day not in known:
            change.insert(HolidayTable, day=each.day, name=each.name, is_working=each.is_working)


def known_holidays(years: range) -> tuple[Holiday, ...]:
    """The days the holidays package knows, days off first; days of years to come are forecasts.

    Names are asked for in Vietnamese (they follow the environment otherwise).
    """
    import holidays  # noqa: PLC0415 - heavy, and needed only when a plan is made or the table is filled anew

    calendar = holidays.country_holidays("VN", years=years, language="vi")
    off = [Holiday(day, name) for day, name in sorted(calendar.items())]
    worked = sorted(day for day in getattr(calendar, "weekend_workdays", set()) if day.year in years)
    return (*off, *(Holiday(day, "Làm bù", is_working=True) for day in worked))
