"""Working days around a weekend, a holiday and a Saturday worked in exchange."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.workdays import WorkCalendar

# 30/4 and 1/5/2024 are a Tuesday and a Wednesday; Monday 29/4 was free, Saturday 4/5 worked instead.
SPRING = WorkCalendar(
    holidays=frozenset({date(2024, 4, 29), date(2024, 4, 30), date(2024, 5, 1)}),
    working_weekends=frozenset({date(2024, 5, 4)}),
)
PLAIN = WorkCalendar()
DAYS = st.dates(date(2024, 3, 1), date(2024, 7, 31))


def test_what_is_worked() -> None:
    assert SPRING.is_working(date(2024, 4, 26))
    assert not SPRING.is_working(date(2024, 4, 27))
    assert not SPRING.is_working(date(2024, 4, 29))
    assert SPRING.is_working(date(2024, 5, 4))


def test_the_last_working_day_is_on_or_before_the_last_day() -> None:
    assert SPRING.last_working_day(date(2024, 5, 2)) == date(2024, 5, 2)
    assert SPRING.last_working_day(date(2024, 5, 1)) == date(2024, 4, 26)
    assert SPRING.last_working_day(date(2024, 5, 5)) == date(2024, 5, 4)
    assert WorkCalendar(holidays=frozenset({date.min})).last_working_day(date.min) == date.min


def test_working_days_left_and_overdue() -> None:
    assert SPRING.working_days_between(date(2024, 4, 26), date(2024, 5, 4)) == 3
    assert SPRING.working_days_between(date(2024, 5, 4), date(2024, 4, 26)) == -3
    assert PLAIN.working_days_between(date(2023, 10, 20), date(2023, 10, 30)) == 6
    assert PLAIN.working_days_between(date(2023, 10, 20), date(2023, 10, 20)) == 0


@given(DAYS, DAYS)
def test_counting_is_walking(first: date, last: date) -> None:
    early, late = sorted((first, last))
    walked = sum(SPRING.is_working(early + timedelta(days=n)) for n in range(1, (late - early).days + 1))
    assert SPRING.working_days_between(first, last) == (walked if first <= last else -walked)


@given(DAYS, st.integers(-20, 20))
def test_so_many_working_days_on(day: date, count: int) -> None:
    reached = SPRING.plus(day, count)
    if count > 0:
        assert SPRING.working_days_between(day, reached) == count
    if count:
        assert SPRING.is_working(reached)
    else:
        assert reached == day


@pytest.mark.parametrize(("count", "reached"), [(1, date(2024, 5, 2)), (-1, date(2024, 4, 25))])
def test_a_step_leaps_over_the_holidays(count: int, reached: date) -> None:
    assert SPRING.plus(date(2024, 4, 26), count) == reached
