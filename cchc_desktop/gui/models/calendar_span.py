"""A month, a quarter or a year as the calendar shows it, and the steps between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from cchc_desktop.domain.workdays import DAY_HEADS
from cchc_desktop.gui.models.calendar_day import CalendarDay, CalendarRound
from cchc_desktop.gui.models.calendar_month import days_between, next_month, same_day_in, whole_weeks

EARLIEST, LATEST = date(1901, 1, 1), date(2199, 12, 31)
QUARTERS = ("I", "II", "III", "IV")
WEEK = len(DAY_HEADS)


class CalendarSpan(StrEnum):
    """How much of the calendar is shown."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        return {CalendarSpan.MONTH: 1, CalendarSpan.QUARTER: 3, CalendarSpan.YEAR: 12}[self]

    @property
    def word(self) -> str:
        return {CalendarSpan.MONTH: "Tháng", CalendarSpan.QUARTER: "Quý", CalendarSpan.YEAR: "Năm"}[self]

    def first(self, day: date) -> date:
        """The first day of the month, quarter or year of `day`."""
        return date(day.year, (day.month - 1) // self.months * self.months + 1, 1)

    def last(self, day: date) -> date:
        return next_month(self.first(day), self.months) - timedelta(days=1)

    def step(self, day: date, by: int) -> date:
        """The same day of the month so many months, quarters or years on; the calendar ends in 1901 and 2199."""
        month = day.replace(day=1)
        reach = (LATEST.year - day.year) * 12 + 12 - day.month, (EARLIEST.year - day.year) * 12 + 1 - day.month
        months = by * self.months
        return day if not reach[1] <= months <= reach[0] else same_day_in(next_month(month, months), day.day)

    def name_of(self, day: date) -> str:
        """'Tháng 10/2023', 'Quý IV/2023', 'Năm 2023'."""
        if self is CalendarSpan.YEAR:
            return f"Năm {day.year}"
        number = str(day.month) if self is CalendarSpan.MONTH else QUARTERS[(day.month - 1) // 3]
        return f"{self.word} {number}/{day.year}"

    def shown(self, day: date) -> tuple[date, date]:
        """The first and the last day painted: a month and a quarter reach into the weeks beside them."""
        first, last = self.first(day), self.last(day)
        return (first, last) if self is CalendarSpan.YEAR else whole_weeks(first, last)


@dataclass(frozen=True, slots=True)
class Words:
    """A cell that is no day: the name of a month, the head of a weekday."""

    text: str
    is_title: bool = False


Cell = CalendarDay | Words | None
Rows = tuple[tuple[Cell, ...], ...]


def is_title(cell: Cell) -> bool:
    """The name of a small month has the room of its seven days."""
    return isinstance(cell, Words) and cell.is_title


@dataclass(frozen=True, slots=True)
class CalendarShown:
    """The days of one span, in order."""

    span: CalendarSpan
    first: date
    days: tuple[CalendarDay, ...]

    @property
    def title(self) -> str:
        return self.span.name_of(self.first)

    def day(self, wanted: date) -> CalendarDay | None:
        """The cell of a day, None when it is not shown."""
        offset = (wanted - self.days[0].day).days if self.days else -1
        return self.days[offset] if 0 <= offset < len(self.days) else None

    def rows(self, months_a_row: int) -> Rows:
        """Weeks under one another; a year as small months, so many side by side."""
        if self.span is CalendarSpan.YEAR:
            months = [_small_month(list(days)) for _, days in groupby(self.days, key=lambda cell: cell.day.month)]
            blocks = [months[at : at + months_a_row] for at in range(0, 12, months_a_row)]
            return tuple(_joined(row) for block in blocks for row in zip(*block, strict=True))
        return tuple(self.days[at : at + 7] for at in range(0, len(self.days), 7))


def shown_of(span: CalendarSpan, day: date, today: date, held: CalendarRound) -> CalendarShown:
    """The span that holds `day`, as seen on `today`."""
    first, last = span.first(day), span.last(day)
    days = days_between(*span.shown(day))
    return CalendarShown(span, first, tuple(held.cell(each, today, inside=first <= each <= last) for each in days))


def _small_month(days: list[CalendarDay]) -> list[list[Cell]]:
    """A title, the weekdays and six weeks of seven cells."""
    first = days[0].day
    cells: list[Cell] = [*[None] * first.weekday(), *days]
    cells += [None] * (42 - len(cells))
    title: list[Cell] = [Words(f"Tháng {first.month}", is_title=True), *[None] * 6]
    heads: list[Cell] = [Words(head) for head in DAY_HEADS]
    return [title, heads, *(cells[at : at + 7] for at in range(0, 42, 7))]


def _joined(parts: tuple[list[Cell], ...]) -> tuple[Cell, ...]:
    """The same week of months side by side, an empty cell between two."""
    row: list[Cell] = []
    for part in parts:
        row += [None, *part] if row else part
    return tuple(row)
