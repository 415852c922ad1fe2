"""The calendar of deadlines on paper: what the page Lịch thời hạn shows of a month, a quarter or a year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from cchc_desktop.documents.forms.calendar import CalendarContent, Layout, calendar_document
from cchc_desktop.documents.forms.calendar_entries import FINDING, REPORT, Calendar, DayFacts, Entry, WithoutDay
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import cut_off_words, hand_in_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import listed
from cchc_desktop.domain.undated import undated_group
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.calendar.days import CalendarItem, due_days, undated
from cchc_desktop.services.calendar.lunar_days import lunar_day
from cchc_desktop.services.calendar.shown_findings import findings_meeting
from cchc_desktop.services.calendar.sql import with_several
from cchc_desktop.services.calendar.working_days import counted, read_calendar, read_holidays
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.filter_places import filter_words
from cchc_desktop.services.plan.outline import plan_years
from cchc_desktop.services.registers.findings import Finding
from cchc_desktop.services.reports.calendar import report_periods
from cchc_desktop.services.units.register import UnitRegister
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document

DAY = timedelta(days=1)
DECEMBER = 12
EARLIEST, LATEST = 1901, 2199


def calendar_paper(book: Book, request: PaperRequest) -> Document:
    """The pages asked for; the whole year where no month or quarter is named.

    It goes by days across all plans, as the page does. A year in which the book has neither a plan nor anything due
    is refused. A unit named in the request narrows it to what that unit leads.
    """
    request = _of_the_unit(book, request)
    _refuse_strange_year(book, request.year)
    layout = Layout(request.choice or Layout.MONTH)
    first_month, last_month = _months(layout, request.part)
    reading = _Reading(book, request)
    first, last = date(request.year, first_month, 1), _month_end(request.year, last_month)
    calendar = reading.calendar(first, last)
    _refuse_empty(book, request.year, calendar)
    years = reading.undated_years(first, last)
    return calendar_document(
        CalendarContent(
            agency=read_agency(book).paper_for(Paper.CALENDAR),
            year=request.year,
            first_month=first_month,
            last_month=last_month,
            layout=layout,
            printed_on=request.today,
            calendar=calendar,
            outside=reading.outside() if (first_month, last_month) == (1, DECEMBER) else (),
            undated=reading.undated(years),
            undated_years=years,
            filter_words=filter_words(book, request.wanted, request.today),
        )
    )


def _of_the_unit(book: Book, request: PaperRequest) -> PaperRequest:
    if not request.unit.strip():
        return request
    unit = find_unit(book, request.unit)
    if unit is None:
        raise Refusal(f"Không có đơn vị “{request.unit}”; hãy ghi tên đầy đủ như ở trang Đơn vị.")
    return replace(request, wanted=request.wanted._replace(unit_id=unit, group_id=None))


def _months(layout: Layout, part: int | None) -> tuple[int, int]:
    if part is None:
        return 1, DECEMBER
    return (part - 1) * layout.months + 1, part * layout.months


def _month_end(year: int, month: int) -> date:
    return date(year, DECEMBER, 31) if month == DECEMBER else date(year, month + 1, 1) - DAY


def _refuse_strange_year(book: Book, year: int) -> None:
    if not EARLIEST <= year <= LATEST:
        raise Refusal(f"Không in được lịch năm {year}; {_years_words(book)}.")


def _refuse_empty(book: Book, year: int, calendar: Calendar) -> None:
    if year not in plan_years(book) and not calendar.due:
        raise Refusal(f"Sổ không có kế hoạch năm {year}, cũng không có việc nào đến hạn; {_years_words(book)}.")


def _years_words(book: Book) -> str:
    years = ", ".join(map(str, plan_years(book)))
    return f"hãy chọn năm có kế hoạch: {years}" if years else "hãy lập kế hoạch trước"


class _Reading:
    """Reads what is printed, with the words that a printed calendar has for it."""

    def __init__(self, book: Book, request: PaperRequest) -> None:
        self._book, self._request = book, request
        self._years = plan_years(book)
        self._working = counted(read_calendar(book))
        self._short_names = UnitRegister(book, request.today).short_names

    def calendar(self, first: date, last: date) -> Calendar:
        entries = sorted(self._entries(first, last), key=lambda entry: entry.day)
        due = {day: tuple(found) for day, found in groupby(entries, key=lambda entry: entry.day)}
        return Calendar(due, dict(self._facts(first, last)))

    def outside(self) -> tuple[Entry, ...]:
        """What the year's own plan wants before or after the year: plans begin with what December prepares."""
        year, today, wanted = self._request.year, self._request.today, self._request.wanted
        before = due_days(self._book, date.min, date(year - 1, DECEMBER, 31), today, wanted)
        after = due_days(self._book, date(year + 1, 1, 1), date.max, today, wanted)
        return tuple(self._dues(item for item in (*before, *after) if item.year == year))

    def undated_years(self, first: date, last: date) -> tuple[int, ...]:
        """The plan of the year; of a December alone the coming year's too, as on the page."""
        is_december = (first.month, last.month) == (DECEMBER, DECEMBER)
        reach = {last.year, last.year + 1} if is_december else {last.year}
        return tuple(year for year in self._years if year in reach)

    def undated(self, years: tuple[int, ...]) -> tuple[WithoutDay, ...]:
        items = undated(self._book, years, self._request.today, self._request.wanted)
        return tuple(
            WithoutDay(
                undated_group(item.state, item.kind),
                self._code(item, max(years)),
                listed(item.title),
                ", ".join(item.leads),
                item.deadline_text,
                item.state,
            )
            for item in items
        )

    def _entries(self, first: date, last: date) -> Iterator[Entry]:
        today, wanted = self._request.today, self._request.wanted
        yield from self._report_days(first, last)
        yield from self._dues(due_days(self._book, first, last, today, wanted))
        for finding in findings_meeting(self._book, first, last, today, wanted):
            if finding.mend_by is not None:
                yield self._finding(finding, finding.mend_by)

    def _report_days(self, first: date, last: date) -> Iterator[Entry]:
        years = [year for year in self._years if first.year - 1 <= year <= last.year + 1]
        for period in (each for year in years for each in report_periods(self._book, year)):
            for day, words in ((period.data_to, cut_off_words(period)), (period.due_on, hand_in_words(period))):
                if first <= day <= last:
                    yield Entry(day, REPORT, words, last_working_day=self._working.last_working_day(day))

    def _dues(self, items: Iterable[CalendarItem]) -> Iterator[Entry]:
        found = [item for item in items if item.due_on is not None]
        several = with_several(self._book, {item.deliverable_id for item in found})
        return (self._due(item, item.due_on, item.deliverable_id in several) for item in found if item.due_on)

    def _due(self, item: CalendarItem, due_on: date, is_one_of_several: bool) -> Entry:
        says_more = is_one_of_several and item.label not in (item.title, day_words(due_on))
        return Entry(
            day=due_on,
            code=self._code(item, self._request.year),
            title=listed(item.title),
            units=", ".join(item.leads),
            short_units=", ".join(self._short_names.get(name, name) for name in item.leads),
            label=item.label if says_more else "",
            state=item.state,
            last_working_day=item.last_working_day,
        )

    def _code(self, item: CalendarItem, year: int) -> str:
        """Two plans number their products alike: that of another year is named."""
        return item.code if item.year == year else f"{item.code} (KH {item.year})"

    def _finding(self, finding: Finding, mend_by: date) -> Entry:
        return Entry(
            day=mend_by,
            code=FINDING,
            title=listed(finding.text),
            units=finding.unit,
            short_units=self._short_names.get(finding.unit, finding.unit),
            label=finding.source,
            state=finding.state,
            last_working_day=self._working.last_working_day(mend_by),
        )

    def _facts(self, first: date, last: date) -> Iterator[tuple[date, DayFacts]]:
        named = {each.day: each for each in read_holidays(self._book, first, last)}
        day = first
        while day <= last:
            lunar, holiday = lunar_day(day), named.get(day)
            is_working = self._working.is_working(day)
            yield day, DayFacts(lunar.short if lunar else "", holiday.name if holiday else "", is_working)
            day += DAY
