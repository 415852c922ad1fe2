"""The office's own calendar of reports: which it makes, what figures each tells of, when it is handed in."""

from __future__ import annotations

from typing import Any

from cchc_desktop.domain.periods import PERIOD_WORDS, PeriodKind, ReportingPeriod, YearDay, enabled_periods
from cchc_desktop.domain.periods import reporting_period as by_rules
from cchc_desktop.services.office_rules import read_rules, report_rules
from cchc_desktop.store.book import Book, Change


def report_periods(source: Book | Change, year: int) -> tuple[ReportingPeriod, ...]:
    """The reports this office makes of `year`, in the order they are due."""
    return enabled_periods(year, report_rules(source))


def report_period(source: Book | Change, kind: PeriodKind, year: int) -> ReportingPeriod:
    """One report of `year`, also one that the office has turned off since."""
    return by_rules(kind, year, report_rules(source))


def year_day_words(day: YearDay) -> str:
    """ "15/12 năm trước"."""
    words = f"{day.day:02d}/{day.month:02d}"
    return f"{words} năm trước" if day.year_offset < 0 else words


def calendar_words(value: Any) -> dict[str, str]:
    """What a stored calendar says, by kind of report; for the history of changes."""
    try:
        rules = read_rules(value)
    except (KeyError, TypeError, ValueError):
        return {"Lịch báo cáo": str(value)}
    return {
        f"Báo cáo {PERIOD_WORDS[rule.kind].lower() if rule.kind is PeriodKind.YEAR else PERIOD_WORDS[rule.kind]}": (
            f"số liệu từ {year_day_words(rule.from_)} đến {year_day_words(rule.to)}, nộp {year_day_words(rule.due)}"
            if rule.enabled
            else "không lập"
        )
        for rule in rules
    }
