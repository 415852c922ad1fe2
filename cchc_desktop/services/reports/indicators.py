"""The indicators of the statistical annex, and the values that the book's own registers give."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from cchc_desktop.domain.indicators import Indicator, IndicatorRow, indicator_rows
from cchc_desktop.domain.leads import FigureLead
from cchc_desktop.domain.numbers import rate_words
from cchc_desktop.domain.periods import ReportingPeriod
from cchc_desktop.domain.report_figures import ReportFigure, figures_of
from cchc_desktop.paths import packaged
from cchc_desktop.services.reports.items import frozen_report, period_before, report_items
from cchc_desktop.services.seed.toml_table import TomlTable
from cchc_desktop.store.book import Book

_OF_WINDOW = {
    "inspected": """
        SELECT count(DISTINCT visit.unit_id)
        FROM inspection_visit AS visit JOIN inspection ON inspection.id = visit.inspection_id
        WHERE visit.state <> 'planned'
        AND coalesce(visit.last_day, visit.first_day, inspection.last_day, inspection.first_day)
            BETWEEN :first AND :last
    """,
    "found": "SELECT count(*) FROM finding WHERE found_on BETWEEN :first AND :last",
    "mended": "SELECT count(*) FROM finding WHERE found_on BETWEEN :first AND :last AND mended_on <= :last",
    "surveys": "SELECT count(*) FROM survey WHERE coalesce(last_day, first_day) BETWEEN :first AND :last",
    "sheets": """
        SELECT coalesce(sum(sheets_in), 0) FROM survey
        WHERE coalesce(last_day, first_day) BETWEEN :first AND :last
    """,
}
"""What has a day is counted within the report's data window; a visit without days is of those of its inspection."""
_OF_YEAR = {
    "recognised": "SELECT count(*) FROM initiative WHERE year = :year AND state = 'recognised'",
    "reviewed": "SELECT count(*) FROM legal_document WHERE year = :year AND result IS NOT NULL",
    "expired": "SELECT count(*) FROM legal_document WHERE year = :year AND result = 'expired'",
    "partly_expired": "SELECT count(*) FROM legal_document WHERE year = :year AND result = 'partly_expired'",
    "proposed": "SELECT count(*) FROM legal_document WHERE year = :year AND handling = 'proposed'",
    "handled": "SELECT count(*) FROM legal_document WHERE year = :year AND handling = 'handled'",
}
"""What belongs to a plan's year without a day of its own: told of in the annual report and as of today in others."""
_UNDATED = {
    ("đơn vị", "đã kiểm tra"): """
        SELECT unit.name || ' (' || inspection.title || ')'
        FROM inspection_visit AS visit JOIN inspection ON inspection.id = visit.inspection_id
        JOIN unit ON unit.id = visit.unit_id
        WHERE inspection.year = ? AND visit.state <> 'planned'
        AND coalesce(visit.last_day, visit.first_day, inspection.last_day, inspection.first_day) IS NULL
        ORDER BY inspection.id, visit.id
    """,
    ("cuộc khảo sát", "đã có phiếu"): """
        SELECT name FROM survey
        WHERE year = ? AND coalesce(last_day, first_day) IS NULL
        AND coalesce(sheets_out, sheets_in, rate) IS NOT NULL
        ORDER BY id
    """,
}
"""What was done, of what ought to have a day; a survey without sheets is only meant to be held."""
_FIGURE = "figure:"
"""Before the name of a figure of the report, as the catalogue names what it counts."""
_SATISFACTION = """
    SELECT sum(rate * sheets_in), sum(sheets_in) FROM survey
    WHERE rate IS NOT NULL AND sheets_in > 0 AND coalesce(last_day, first_day) BETWEEN :first AND :last
"""


@cache
def read_catalogue() -> tuple[Indicator, ...]:
    """The indicators that ship with the program [custom]. Refusal when the file is unfit."""
    file = TomlTable.of_file(packaged("resources/indicators.toml"))
    return tuple(
        Indicator(group.text("title"), one.text("name"), one.text("unit"), one.text("from", ""))
        for group in file.tables("group")
        for one in group.tables("indicators")
    )


def report_indicators(book: Book, period: ReportingPeriod, today: date) -> tuple[IndicatorRow, ...]:
    """The annex of a report, with the values of the report before it beside: as it was frozen, where it was."""
    values = known_values(book, period, figures_of(report_items(book, period, today)))
    return tuple(indicator_rows(read_catalogue(), values, _values_before(book, period, today)))


def _values_before(book: Book, period: ReportingPeriod, today: date) -> dict[str, str]:
    """What the report before says, by source: what it was frozen with, else what can be counted of its window.

    What belongs to a year is the same in every report of it: as it stood then only a frozen report knows.
    """
    before = period_before(book, period.kind, period.year)
    if before is None:
        return {}
    frozen = frozen_report(book, before)
    if frozen is not None and frozen.indicators:
        printed = {(row.group, row.name): row.value for row in frozen.indicators}
        return {one.source: printed.get((one.group, one.name), "") for one in read_catalogue() if one.source}
    figures = frozen.figures if frozen else figures_of(report_items(book, before, today))
    return _dated_values(book, frozen.period if frozen else before, figures)


@dataclass(frozen=True, slots=True)
class Undated:
    """Records that are counted in no report for want of a day: "đơn vị", what it was that happened, their names."""

    noun: str
    what: str
    names: tuple[str, ...]


def undated_records(book: Book, year: int) -> Iterator[Undated]:
    """What was done under the plan of `year`, but when is not noted."""
    for (noun, what), statement in _UNDATED.items():
        if names := tuple(name for (name,) in book.read(statement, (year,))):
            yield Undated(noun, what, names)


def indicator_leads() -> tuple[FigureLead | None, ...]:
    """Where each row of the annex leads: to the report's figure that stands there, if one does."""
    return tuple(
        FigureLead(one.source.removeprefix(_FIGURE)) if one.source.startswith(_FIGURE) else None
        for one in read_catalogue()
    )


def known_values(book: Book, period: ReportingPeriod, figures: tuple[ReportFigure, ...]) -> dict[str, str]:
    """What the book can tell of the period, by source; of a register never used nothing is told."""
    return _dated_values(book, period, figures) | _counted(book, _OF_YEAR, period)


def _dated_values(book: Book, period: ReportingPeriod, figures: tuple[ReportFigure, ...]) -> dict[str, str]:
    """Of what has a day, and of the plan: it can be told of a period that has gone by as well."""
    known = {f"{_FIGURE}{figure.name}": figure.value for figure in figures}
    known |= _counted(book, _OF_WINDOW, period)
    weighed, sheets = book.read(_SATISFACTION, _window(period))[0]
    if sheets:
        known["satisfaction"] = rate_words((2 * weighed + sheets) // (2 * sheets))
    return known


def _counted(book: Book, statements: dict[str, str], period: ReportingPeriod) -> dict[str, str]:
    window = _window(period)
    return {
        name: _grouped(book.read(statement, window)[0][0])
        for name, statement in statements.items()
        if _is_kept(book, statement)
    }


def _is_kept(book: Book, statement: str) -> bool:
    """Whether the register that the statement counts holds anything: of one never used nothing is known, not nought."""
    table = statement.split("FROM", 1)[1].split(maxsplit=1)[0]
    return bool(book.read(f"SELECT EXISTS (SELECT 1 FROM {table})")[0][0])


def _window(period: ReportingPeriod) -> dict[str, str | int]:
    return {"first": period.data_from.isoformat(), "last": period.data_to.isoformat(), "year": period.year}


def _grouped(count: int) -> str:
    """ "1.234": thousands with a stop, as the office writes them."""
    return f"{count:,}".replace(",", ".")
