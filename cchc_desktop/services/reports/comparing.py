"""What the data say now, beside what a frozen report says."""

from __future__ import annotations

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.report_differences import ReportDifference, report_differences
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.reports.reporting import live_content
from cchc_desktop.services.reports.rows import frozen_content, report_row
from cchc_desktop.store.book import Book


def corrections_since(book: Book, year: int, kind: PeriodKind) -> tuple[ReportDifference, ...]:
    """Every place in which the report would differ, were it frozen with the data of now; nothing of a draft.

    Made as of the day of its freezing and for the period it was frozen with: that days pass, or that next year's
    calendar of reports is another one, corrects nothing.
    """
    row = report_row(book, read_heading(book, year).id, kind)
    if row.is_draft or row.frozen_on is None:
        return ()
    frozen = frozen_content(book, row)
    return report_differences(frozen, live_content(book, year, kind, row.frozen_on, frozen.period))
