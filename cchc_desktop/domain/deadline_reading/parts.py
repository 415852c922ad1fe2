"""Parts of a year that a deadline names: a day, a month, a quarter, a half, a year; their dates and their labels."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from cchc_desktop.domain.deadline_kind import DeadlineKind
from cchc_desktop.domain.numbers import day_words

_QUARTERS = ("I", "II", "III", "IV")
ONE_DAY = timedelta(days=1)


class UnclearError(Exception):
    """The wording is not understood: an impossible date, or two readings of which neither is certain."""


class Unit(StrEnum):
    """What a part is called; its value is the kind of a deadline that names this part alone."""

    DAY = DeadlineKind.DAY.value
    MONTH = DeadlineKind.MONTH.value
    QUARTER = DeadlineKind.QUARTER.value
    HALF = DeadlineKind.HALF.value
    YEAR = DeadlineKind.YEAR.value
    MONTHS = DeadlineKind.RANGE.value


@dataclass(frozen=True, slots=True)
class Part:
    """Months `first`…`last` of a year, or one `day` of a month; months past 12 lie in the year after.

    `year` and, of a day, the month can be missing: they are then taken from what follows, or the plan. `every` is
    one turn of a rule ("hằng quý"); `bare` has its unit but says not which ("năm", "6 tháng") and needs company.
    """

    unit: Unit
    first: int | None
    last: int | None
    day: int | None = None
    year: int | None = None
    name: str = ""
    every: bool = False
    bare: bool = False

    def in_year(self, year: int | None) -> Part:
        return self if year is None else replace(self, year=year)


def day_part(day: int, month: int | None = None, year: int | None = None, *, name: str = "") -> Part:
    if not 1 <= day <= 31 or (month is not None and not 1 <= month <= (24 if name else 12)):
        raise UnclearError
    return Part(Unit.DAY, month, month, day, year, name)


def month_part(month: int) -> Part:
    if not 1 <= month <= 12:
        raise UnclearError
    return Part(Unit.MONTH, month, month)


def quarter_part(quarter: int) -> Part:
    if not 1 <= quarter <= 4:
        raise UnclearError
    return Part(Unit.QUARTER, quarter * 3 - 2, quarter * 3)


def months_part(first: int, last: int) -> Part:
    """So many months together, by the shortest name they have."""
    if not 1 <= first <= last <= 12:
        raise UnclearError
    units = {(1, 6): Unit.HALF, (7, 12): Unit.HALF, (1, 12): Unit.YEAR}
    unit = units.get((first, last), Unit.MONTH if first == last else Unit.MONTHS)
    return Part(unit, first, last)


def year_part(year: int | None = None) -> Part:
    return Part(Unit.YEAR, 1, 12, year=year)


def turns(step: int) -> tuple[Part, ...]:
    """The year in turns of `step` months: 3 gives the four quarters."""
    if step < 1 or 12 % step:
        raise UnclearError
    firsts = range(1, 13, step)
    parts = [quarter_part(first // 3 + 1) if step == 3 else months_part(first, first + step - 1) for first in firsts]
    return tuple(replace(part, every=True) for part in parts)


def dates_of(part: Part) -> tuple[date, date]:
    """First and last day of a part whose month and year are known."""
    if part.first is None or part.last is None or part.year is None:
        raise UnclearError
    try:
        if part.day is None:
            return _month_day(part.year, part.first, 1), _month_day(part.year, part.last, 31, shorten=True)
        # A rule's day ("ngày 31 hằng tháng") is the last one where the month is shorter; a date must exist.
        day = _month_day(part.year, part.first, part.day, shorten=bool(part.name))
    except ValueError:
        raise UnclearError from None
    return day, day


def _month_day(year: int, month: int, day: int, *, shorten: bool = False) -> date:
    further, month = divmod(month - 1, 12)
    year += further
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day, last) if shorten else day)


def label_of(part: Part) -> str:
    """How the part is called on the screen: "Quý II/2023", "Tháng 12/2022", "30/10/2023"."""
    first, last = dates_of(part)
    if part.name:
        return f"{part.name}{'/' if part.name.startswith(('Quý', 'Tháng')) else ' '}{part.year}"
    if part.unit is Unit.DAY:
        return day_words(last)
    return _months_label(part.unit, first, last)


def _months_label(unit: Unit, first: date, last: date) -> str:
    if unit is Unit.MONTH:
        return f"Tháng {first.month}/{first.year}"
    if unit is Unit.QUARTER:
        return f"{quarter_name(last.month // 3)}/{first.year}"
    if unit is Unit.YEAR:
        return f"Năm {first.year}"
    if first.month == 1:
        return f"{last.month} tháng đầu năm {first.year}"
    if last.month == 12:
        return f"{13 - first.month} tháng cuối năm {first.year}"
    return f"Tháng {first.month} - {last.month}/{first.year}"


def quarter_name(quarter: int) -> str:
    return f"Quý {_QUARTERS[quarter - 1]}"
