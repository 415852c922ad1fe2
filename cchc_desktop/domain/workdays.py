"""Working days: the office's week, its public holidays and the weekends it works instead."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta

DAY_HEADS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
DAY_NAMES = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
"""The week begins on Monday."""
_DAY = timedelta(days=1)
_SATURDAY = 5


class WorkCalendar:
    """Monday to Friday but the `holidays`, and those weekends that are worked in exchange (`working_weekends`)."""

    def __init__(
        self, holidays: frozenset[date] = frozenset(), working_weekends: frozenset[date] = frozenset()
    ) -> None:
        """What departs from the bare week stands in order: a book of twenty years asks of it a thousand times."""
        self.holidays, self.working_weekends = holidays, working_weekends
        self._off = sorted(day for day in holidays if day.weekday() < _SATURDAY)
        self._made_up = sorted(day for day in working_weekends if day.weekday() >= _SATURDAY)

    def is_working(self, day: date) -> bool:
        return day not in self.holidays if day.weekday() < _SATURDAY else day in self.working_weekends

    def last_working_day(self, day: date) -> date:
        """`day` itself when it is worked, else the nearest working day before it."""
        while not self.is_working(day) and day > date.min:
            day -= _DAY
        return day

    def working_days_between(self, first: date, last: date) -> int:
        """Working days after `first` up to and including `last`; negative when `last` lies before `first`."""
        if last < first:
            return -self.working_days_between(last, first)
        days_off = bisect_right(self._off, last) - bisect_right(self._off, first)
        worked = bisect_right(self._made_up, last) - bisect_right(self._made_up, first)
        return _weekdays_to(last) - _weekdays_to(first) - days_off + worked

    def plus(self, day: date, working_days: int) -> date:
        """The day that is so many working days after `day`; before it when negative, `day` itself when 0."""
        step = _DAY if working_days > 0 else -_DAY
        left = abs(working_days)
        while left:
            day += step
            left -= self.is_working(day)
        return day


def _weekdays_to(day: date) -> int:
    """Mondays to Fridays from 1/1/0001, a Monday, to `day`."""
    weeks, rest = divmod(day.toordinal(), 7)
    return weeks * 5 + min(rest, 5)
