"""The office's reports: their windows, their days, the deliverables they tell of (domain rules, section 4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cchc_desktop.domain.periods import (
    DEFAULT_PERIODS,
    PeriodKind,
    PeriodRule,
    YearDay,
    covers,
    enabled_periods,
    reporting_period,
)


@pytest.mark.parametrize(
    ("kind", "data_from", "data_to", "due_on"),
    [
        (PeriodKind.Q1, date(2022, 12, 15), date(2023, 3, 14), date(2023, 3, 20)),
        (PeriodKind.H1, date(2022, 12, 15), date(2023, 6, 14), date(2023, 6, 20)),
        (PeriodKind.Q3, date(2023, 6, 15), date(2023, 9, 14), date(2023, 9, 20)),
        (PeriodKind.M9, date(2022, 12, 15), date(2023, 9, 14), date(2023, 9, 20)),
        (PeriodKind.YEAR, date(2022, 12, 15), date(2023, 12, 14), date(2023, 12, 20)),
    ],
)
def test_windows_of_the_year_2023(kind: PeriodKind, data_from: date, data_to: date, due_on: date) -> None:
    period = reporting_period(kind, 2023)
    assert (period.data_from, period.data_to, period.due_on, period.year) == (data_from, data_to, due_on, 2023)


def test_nine_months_is_known_but_off() -> None:
    assert [period.label for period in enabled_periods(2023)] == ["Quý I", "6 tháng", "Quý III", "Năm"]
    all_on = [replace(rule, enabled=True) for rule in DEFAULT_PERIODS]
    assert [period.label for period in enabled_periods(2023, all_on)][2:4] == ["Quý III", "9 tháng"]


def test_a_district_is_due_before_the_province() -> None:
    own = [PeriodRule(PeriodKind.Q1, YearDay(12, 10, -1), YearDay(3, 9), YearDay(2, 30))]
    assert reporting_period(PeriodKind.Q1, 2023, own).due_on == date(2023, 2, 28)
    assert reporting_period(PeriodKind.Q1, 2024, own).due_on == date(2024, 2, 29)
    assert reporting_period(PeriodKind.H1, 2023, own).due_on == date(2023, 6, 20)


@pytest.mark.parametrize(
    ("due_on", "told_in"),
    [
        (date(2022, 12, 31), {PeriodKind.Q1, PeriodKind.H1, PeriodKind.M9}),
        (date(2023, 1, 31), {PeriodKind.Q1, PeriodKind.H1, PeriodKind.M9}),
        (date(2023, 3, 31), {PeriodKind.Q1, PeriodKind.H1, PeriodKind.M9}),
        (date(2023, 4, 1), {PeriodKind.H1, PeriodKind.M9}),
        (date(2023, 6, 30), {PeriodKind.H1, PeriodKind.M9}),
        (date(2023, 7, 1), {PeriodKind.Q3, PeriodKind.M9}),
        (date(2023, 9, 30), {PeriodKind.Q3, PeriodKind.M9}),
        (date(2023, 10, 30), set[PeriodKind]()),
        (None, set[PeriodKind]()),
    ],
)
def test_a_report_tells_of_what_is_due_in_its_calendar_period(due_on: date | None, told_in: set[PeriodKind]) -> None:
    told = {kind for kind in PeriodKind if covers(reporting_period(kind, 2023), due_on, 2023)}
    assert told == told_in | {PeriodKind.YEAR}


def test_a_report_tells_nothing_of_another_years_plan() -> None:
    assert not covers(reporting_period(PeriodKind.YEAR, 2022), date(2022, 12, 31), 2023)
