"""Writes open deadlines, findings to mend and the days of reports as an .ics file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import CONCLUDED, STATE_WORDS, State
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import listed
from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.exchange.ics import DayEvent, ics_bytes
from cchc_desktop.services.calendar.days import NOTHING_ASKED, CalendarItem, due_days
from cchc_desktop.services.calendar.shown_findings import findings_meeting
from cchc_desktop.services.calendar.working_days import counted, read_calendar
from cchc_desktop.services.files.whole_file import refuse_place, write_whole
from cchc_desktop.services.plan.outline import plan_years, read_heading
from cchc_desktop.services.registers.findings import Finding
from cchc_desktop.services.reports.calendar import report_periods
from cchc_desktop.store.book import Book

DOMAIN = "cchc-desktop"
DAY = timedelta(days=1)


def export_plan(book: Book, year: int, today: date, to: Path, *, force: bool = False) -> Path:
    """The deadlines of one plan, whenever they are due, and the days on which its reports are due."""
    refuse_ics_place(to, force=force)
    read_heading(book, year)
    items = [item for item in due_days(book, date.min, date.max, today) if item.year == year]
    periods = report_periods(book, year)
    return _write(book, f"Thời hạn CCHC năm {year}", items, (), periods, to)


def export_days(
    book: Book,
    first: date,
    last: date,
    today: date,
    to: Path,
    *,
    name: str,
    wanted: PlanConditions = NOTHING_ASKED,
    force: bool = False,
) -> Path:
    """What is due from `first` to `last` in all plans and meets the conditions, and the reports due then."""
    refuse_ics_place(to, force=force)
    years = [year for year in plan_years(book) if first.year - 1 <= year <= last.year + 1]
    periods = [each for year in years for each in report_periods(book, year) if first <= each.due_on <= last]
    findings = findings_meeting(book, first, last, today, wanted)
    return _write(book, name, due_days(book, first, last, today, wanted), findings, periods, to)


def refuse_ics_place(to: Path, *, force: bool) -> None:
    """Other kinds of file are not written yet; say so before any work."""
    if to.suffix.lower() != ".ics":
        raise Refusal(f"Tệp {to.name} không có đuôi .ics; hiện chỉ xuất được lịch, hãy đặt tên như {to.stem}.ics.")
    refuse_place(to, force=force)


def _write(
    book: Book,
    name: str,
    items: Iterable[CalendarItem],
    findings: Iterable[Finding],
    periods: Iterable[ReportingPeriod],
    to: Path,
) -> Path:
    calendar = counted(read_calendar(book))
    open_items = [item for item in items if item.state not in CONCLUDED]
    events = [
        *_item_events(open_items, calendar),
        *(
            _finding_event(each, each.mend_by, calendar)
            for each in findings
            if each.mend_by is not None and each.state not in CONCLUDED
        ),
        *(_report_event(each, book.uid, calendar) for each in periods),
    ]
    events.sort(key=lambda event: event.day)
    return write_whole(to, ics_bytes(name, events, datetime.now(UTC).replace(microsecond=0)))


def _item_events(items: list[CalendarItem], calendar: WorkCalendar) -> Iterator[DayEvent]:
    """The milestone's own name stands in the summary only where a deliverable has several."""
    times = Counter(item.deliverable_id for item in items)
    for item in items:
        if item.due_on is not None:
            which = f" ({item.label})" if times[item.deliverable_id] > 1 and item.label else ""
            summary = f"{item.code} {listed(item.title)}{which}"
            yield _event(item.uid, item.due_on, summary, _item_words(item), calendar, item.state)


def _item_words(item: CalendarItem) -> str:
    lines = [
        f"Chủ trì: {', '.join(item.leads) or 'chưa rõ'}",
        f"Thời hạn theo kế hoạch năm {item.year}: {item.deadline_text}",
        f"Trạng thái: {STATE_WORDS[item.state]}",
    ]
    if item.last_working_day != item.due_on and item.last_working_day is not None:
        lines.append(f"Ngày làm việc cuối: {item.last_working_day:%d/%m/%Y}")
    return "\n".join(lines)


def _finding_event(finding: Finding, mend_by: date, calendar: WorkCalendar) -> DayEvent:
    words = f"Đơn vị: {finding.unit}\nTrạng thái: {STATE_WORDS[finding.state]}"
    return _event(finding.uid, mend_by, f"Khắc phục: {listed(finding.text)}", words, calendar, finding.state)


def _report_event(period: ReportingPeriod, book_uid: str, calendar: WorkCalendar) -> DayEvent:
    name = f"{period.label} năm {period.year}" if period.kind is not PeriodKind.YEAR else f"năm {period.year}"
    words = f"Số liệu từ {period.data_from:%d/%m/%Y} đến {period.data_to:%d/%m/%Y}"
    uid = f"bao-cao-{period.kind}-{period.year}-{book_uid}"
    return _event(uid, period.due_on, f"Nộp báo cáo CCHC {name}", words, calendar, State.NOT_YET)


def _event(uid: str, day: date, summary: str, words: str, calendar: WorkCalendar, state: State) -> DayEvent:
    """Reminded on the last working day before."""
    remind_on = calendar.last_working_day(day - DAY)
    return DayEvent(f"{uid}@{DOMAIN}", day, summary, words, remind_on, tentative=state is State.UNCONFIRMED)
