"""The office's reporting periods: what a report tells of and when it is due (581/BNV-CCHC, Nghị định 09/2019)."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.period_kind import PeriodKind

__all__ = [
    "DEFAULT_PERIODS",
    "PERIOD_WORDS",
    "PeriodKind",
    "PeriodRule",
    "ReportingPeriod",
    "YearDay",
    "covers",
    "cut_off_words",
    "enabled_periods",
    "hand_in_words",
    "period_and_year",
    "period_words",
    "reporting_period",
    "spoken_period",
]

PERIOD_WORDS: dict[PeriodKind, str] = {
    PeriodKind.Q1: "Quý I",
    PeriodKind.H1: "6 tháng",
    PeriodKind.Q3: "Quý III",
    PeriodKind.M9: "9 tháng",
    PeriodKind.YEAR: "Năm",
}

# First and last month of what the words themselves mean; an office can move the figures' window, never this.
_CALENDAR_MONTHS: dict[PeriodKind, tuple[int, int]] = {
    PeriodKind.Q1: (1, 3),
    PeriodKind.H1: (1, 6),
    PeriodKind.Q3: (7, 9),
    PeriodKind.M9: (1, 9),
    PeriodKind.YEAR: (1, 12),
}


@dataclass(frozen=True, slots=True)
class YearDay:
    """A day of every year: "15/12 of the year before" is (12, 15, -1). A day past the month's end is its last day."""

    month: int
    day: int
    year_offset: int = 0

    def in_year(self, year: int) -> date:
        at = year + self.year_offset
        return date(at, self.month, min(self.day, calendar.monthrange(at, self.month)[1]))


@dataclass(frozen=True, slots=True)
class PeriodRule:
    """One kind of report as an office has set it: window of figures, day due, used or not."""

    kind: PeriodKind
    from_: YearDay
    to: YearDay
    due: YearDay
    enabled: bool = True


DEFAULT_PERIODS: tuple[PeriodRule, ...] = (
    PeriodRule(PeriodKind.Q1, YearDay(12, 15, -1), YearDay(3, 14), YearDay(3, 20)),
    PeriodRule(PeriodKind.H1, YearDay(12, 15, -1), YearDay(6, 14), YearDay(6, 20)),
    PeriodRule(PeriodKind.Q3, YearDay(6, 15), YearDay(9, 14), YearDay(9, 20)),
    PeriodRule(PeriodKind.M9, YearDay(12, 15, -1), YearDay(9, 14), YearDay(9, 20), enabled=False),
    PeriodRule(PeriodKind.YEAR, YearDay(12, 15, -1), YearDay(12, 14), YearDay(12, 20)),
)


@dataclass(frozen=True, slots=True)
class ReportingPeriod:
    """A report of one year. Figures and progress are of `data_from`…`data_to`, deliverables of the calendar period."""

    kind: PeriodKind
    label: str
    data_from: date
    data_to: date
    due_on: date
    calendar_from: date
    calendar_to: date

    @property
    def year(self) -> int:
        return self.calendar_to.year


def reporting_period(kind: PeriodKind, year: int, rules: Sequence[PeriodRule] = DEFAULT_PERIODS) -> ReportingPeriod:
    """The report `kind` of `year`, by the office's rule for it or, where it has none, by the default one."""
    rule = next(rule for rule in (*rules, *DEFAULT_PERIODS) if rule.kind is kind)
    first_month, last_month = _CALENDAR_MONTHS[kind]
    return ReportingPeriod(
        kind=kind,
        label=PERIOD_WORDS[kind],
        data_from=rule.from_.in_year(year),
        data_to=rule.to.in_year(year),
        due_on=rule.due.in_year(year),
        calendar_from=date(year, first_month, 1),
        calendar_to=date(year, last_month, calendar.monthrange(year, last_month)[1]),
    )


def enabled_periods(year: int, rules: Sequence[PeriodRule] = DEFAULT_PERIODS) -> tuple[ReportingPeriod, ...]:
    """The reports the office makes of `year`, in the order they are due."""
    periods = (reporting_period(rule.kind, year, rules) for rule in rules if rule.enabled)
    return tuple(sorted(periods, key=lambda period: (period.due_on, period.calendar_to)))


def covers(period: ReportingPeriod, due_on: date | None, plan_year: int) -> bool:
    """Does the report tell of a deliverable of `plan_year`'s plan whose last day is `due_on`?

    By its calendar period: quý I to 31/3, 6 tháng to 30/6, 9 tháng to 30/9 (what the plan wanted in the year before
    is told of too), quý III from 1/7 to 30/9, năm the whole plan, also what has no day.
    """
    if plan_year != period.year:
        return False
    if period.kind is PeriodKind.YEAR:
        return True
    if due_on is None or due_on > period.calendar_to:
        return False
    return period.calendar_from.month == 1 or due_on >= period.calendar_from


def period_words(period: ReportingPeriod) -> str:
    """'quý III/2023', '6 tháng/2023', 'năm 2023'."""
    if period.kind is PeriodKind.YEAR:
        return f"năm {period.year}"
    return f"{period.label[:1].lower()}{period.label[1:]}/{period.year}"


def spoken_period(kind: PeriodKind) -> str:
    """ "quý I", "6 tháng", "năm": a kind of period within a sentence."""
    words = PERIOD_WORDS[kind]
    return words.lower() if kind is PeriodKind.YEAR else words[:1].lower() + words[1:]


def period_and_year(kind: PeriodKind, year: int) -> str:
    """ "quý III năm 2023", "năm 2023"."""
    return f"năm {year}" if kind is PeriodKind.YEAR else f"{spoken_period(kind)} năm {year}"


def cut_off_words(period: ReportingPeriod) -> str:
    """What a calendar says of the last day whose figures the report tells."""
    return f"Chốt số liệu {period_words(period)}"


def hand_in_words(period: ReportingPeriod) -> str:
    """What a calendar says of the day the report is due."""
    return f"Nộp báo cáo {period_words(period)}"
