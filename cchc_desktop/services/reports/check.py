"""A report's figures beside those of the periods it is compared with, and what it still lacks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod, period_words
from cchc_desktop.domain.report_figures import ReportFigure, figures_of
from cchc_desktop.domain.report_gaps import Gap, gaps_of
from cchc_desktop.domain.report_marks import deliverables_behind
from cchc_desktop.domain.reported import Reported
from cchc_desktop.services.plan.outline import plan_years
from cchc_desktop.services.reports.calendar import report_period
from cchc_desktop.services.reports.items import frozen_report, period_before, report_items
from cchc_desktop.services.reports.reporting import read_report
from cchc_desktop.store.book import Book


@dataclass(frozen=True, slots=True)
class ComparedFigure:
    """A figure now, in the report before it, and in the same report of the year before; "" where there is none.

    `products` are those it was counted from, as id, code and title.
    """

    figure: ReportFigure
    before: str
    last_year: str
    products: tuple[tuple[int, str, str], ...]


@dataclass(frozen=True, slots=True)
class ReportCheck:
    """What an officer looks through before she freezes a report; `unknown` are (section's heading, mark)."""

    figures: tuple[ComparedFigure, ...]
    before_words: str
    last_year_words: str
    gaps: tuple[Gap, ...]
    unknown: tuple[tuple[str, str], ...]


def check_report(book: Book, year: int, kind: PeriodKind, today: date) -> ReportCheck:
    """The report `kind` of `year` as of `today`, beside the one before it and the same one a year ago."""
    period, before = report_period(book, kind, year), period_before(book, kind, year)
    items = report_items(book, period, today)
    figures = figures_of(items)
    last_year = report_period(book, kind, year - 1) if year - 1 in plan_years(book) else None
    values, past = (_values(book, other, today) for other in (before, last_year))
    return ReportCheck(
        tuple(_compared(figure, values, past, items) for figure in figures),
        period_words(before) if before else "",
        period_words(last_year) if last_year else "",
        gaps_of(items),
        _unknown(book, year, kind, today),
    )


def _values(book: Book, period: ReportingPeriod | None, today: date) -> dict[str, str]:
    """A report's figures by name: those it was frozen with, where it was."""
    if period is None:
        return {}
    frozen = frozen_report(book, period)
    figures = frozen.figures if frozen else figures_of(report_items(book, period, today))
    return {figure.name: figure.value for figure in figures}


def _compared(
    figure: ReportFigure, before: dict[str, str], last_year: dict[str, str], items: tuple[Reported, ...]
) -> ComparedFigure:
    behind = set(deliverables_behind(figure, items))
    products = tuple((item.deliverable.id, item.deliverable.code, item.title) for item in items)
    chosen = tuple(product for product in products if product[0] in behind)
    return ComparedFigure(figure, before.get(figure.name, ""), last_year.get(figure.name, ""), chosen)


def _unknown(book: Book, year: int, kind: PeriodKind, today: date) -> tuple[tuple[str, str], ...]:
    sections = read_report(book, year, kind, today).sections
    return tuple((section.heading, mark) for section in sections for mark in section.unknown_marks)
