"""The calendar of deadlines to be pinned to a wall: months, quarters or a year, then lists in which nothing is cut.

No form of the decree: the law knows none, the layout is the office's own [custom]. The agency stands small in a corner.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cchc_desktop.documents.blocks import Block, DayGrid, Document, MonthDays, Sheet
from cchc_desktop.documents.forms.calendar_cells import month_cells, small_cells, year_cells
from cchc_desktop.documents.forms.calendar_entries import Calendar, Entry, WithoutDay, legend
from cchc_desktop.documents.forms.calendar_lists import dated_table, undated_table
from cchc_desktop.documents.forms.wording import issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.workdays import DAY_HEADS, DAY_NAMES

QUARTERS = ("I", "II", "III", "IV")
CAPTION = "LỊCH THỜI HẠN CẢI CÁCH HÀNH CHÍNH"


class Layout(StrEnum):
    """What one page shows."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        return {Layout.MONTH: 1, Layout.QUARTER: 3, Layout.YEAR: 12}[self]

    @property
    def across(self) -> int:
        """Months side by side."""
        return {Layout.MONTH: 1, Layout.QUARTER: 3, Layout.YEAR: 4}[self]


@dataclass(frozen=True, slots=True)
class CalendarContent:
    """Pages of `layout` for the months from `first_month` to `last_month` of `year`, and what falls on their days.

    `outside` are deadlines of the year's own plan that are due in another year; `filter_words` a sentence, or "".
    """

    agency: Agency
    year: int
    first_month: int
    last_month: int
    layout: Layout
    printed_on: date
    calendar: Calendar
    outside: tuple[Entry, ...] = ()
    undated: tuple[WithoutDay, ...] = ()
    undated_years: tuple[int, ...] = ()
    filter_words: str = ""


def calendar_document(content: CalendarContent) -> Document:
    """A page for each month, quarter or year asked for, then what is due as a list, then what has no day."""
    starts = range(content.first_month, content.last_month + 1, content.layout.months)
    pages = tuple(block for start in starts for block in _page(content, start))
    title = f"Lịch thời hạn cải cách hành chính, {_lower(_span_words(content))}"
    return Document(title, issuer(content.agency), (*pages, *_lists(content)))


def _page(content: CalendarContent, start: int) -> Iterator[Block]:
    layout = content.layout
    words, is_year = _words(layout, start, content.year), layout is Layout.YEAR
    between = " " if is_year else "\n"
    yield _sheet(content, f"{CAPTION}{between}{words.upper()}")
    shown = range(start, start + layout.months)
    months = tuple(_month(content, month) for month in shown)
    heads = DAY_NAMES if layout is Layout.MONTH else DAY_HEADS
    entries = (entry for entry in content.calendar.entries if entry.day.month in shown)
    yield DayGrid(months, layout.across, heads, legend(entries, counted=is_year), fills=True)


def _sheet(content: CalendarContent, title: str) -> Sheet:
    agency = content.agency
    names = tuple(name for name in (agency.parent, *agency.name_lines) if name)
    filtered = (f"Chỉ in: {content.filter_words}",) if content.filter_words else ()
    return Sheet(names, title, f"In ngày {content.printed_on:%d/%m/%Y}", filtered, landscape=True)


def _lists(content: CalendarContent) -> Iterator[Block]:
    words = _lower(_span_words(content))
    yield _sheet(content, f"DANH SÁCH THỜI HẠN {words.upper()}")
    by_month = content.last_month > content.first_month
    yield dated_table(content.calendar, content.outside, content.year, by_month=by_month)
    if content.undated:
        yield undated_table(content.undated, content.undated_years)


def _span_words(content: CalendarContent) -> str:
    months = content.last_month - content.first_month + 1
    layout = next(each for each in Layout if each.months >= months)
    return _words(layout, content.first_month, content.year)


def _words(layout: Layout, start: int, year: int) -> str:
    if layout is Layout.YEAR:
        return f"Năm {year}"
    if layout is Layout.QUARTER:
        return f"Quý {QUARTERS[(start - 1) // 3]} năm {year}"
    return f"Tháng {start} năm {year}"


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _month(content: CalendarContent, month: int) -> MonthDays:
    """The month's days in weeks, each with what the page has room for."""
    make = {Layout.MONTH: month_cells, Layout.QUARTER: small_cells, Layout.YEAR: year_cells}[content.layout]
    weeks = make(weeks_of(content.year, month), content.calendar)
    return MonthDays("" if content.layout is Layout.MONTH else f"Tháng {month}", weeks)


def weeks_of(year: int, month: int) -> tuple[tuple[date | None, ...], ...]:
    """The days of a month from Monday to Sunday; None where a week belongs to another month."""
    day = date(year, month, 1)
    days: list[date | None] = [None] * day.weekday()
    while day.month == month:
        days.append(day)
        day += timedelta(days=1)
    days += [None] * (-len(days) % 7)
    return tuple(tuple(days[at : at + 7]) for at in range(0, len(days), 7))
