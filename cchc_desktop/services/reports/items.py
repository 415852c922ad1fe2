"""What a report tells of, read from the book, and the report it is compared with."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod
from cchc_desktop.domain.report_content import ReportContent
from cchc_desktop.domain.reported import Reported, reported
from cchc_desktop.services.plan.outline import read_all_entries, read_heading, read_outline
from cchc_desktop.services.reports.calendar import report_period, report_periods
from cchc_desktop.services.reports.rows import frozen_content, report_row
from cchc_desktop.store.book import Book


def report_items(book: Book, period: ReportingPeriod, today: date) -> tuple[Reported, ...]:
    """The products that the report covers, as of `today`; Refusal where the year has no plan."""
    outline = read_outline(book, period.year, today)
    entries = read_all_entries(book, [deliverable.id for deliverable in outline.deliverables])
    return reported(outline, entries, period)


def period_before(book: Book, kind: PeriodKind, year: int) -> ReportingPeriod | None:
    """The report that was due last before this one, in the same year."""
    due = report_period(book, kind, year).due_on
    earlier = (period for period in report_periods(book, year) if period.kind is not kind and period.due_on < due)
    return max(earlier, key=lambda period: period.due_on, default=None)


def frozen_report(book: Book, period: ReportingPeriod) -> ReportContent | None:
    """What the report of that period said when it was frozen, None while it is a draft; Refusal without a plan."""
    row = report_row(book, read_heading(book, period.year).id, period.kind)
    return None if row.is_draft else frozen_content(book, row)
