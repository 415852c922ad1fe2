"""The time that a signature tells: one that cannot be said in Vietnam's time is none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.digital_signature import VIETNAM, Integrity, SignatureCheck, moment_words, told_moment

ZONES = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@pytest.mark.parametrize(
    "at", [datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))), datetime(9999, 12, 31, 23, tzinfo=UTC)]
)
def test_the_first_and_the_last_hours_of_the_calendar_are_left_out(at: datetime) -> None:
    assert told_moment(at) is None


@given(st.datetimes(timezones=st.one_of(st.none(), ZONES)))
def test_what_is_told_can_be_said(at: datetime) -> None:
    told = told_moment(at)
    check = SignatureCheck("A", "", "", told, Integrity.WHOLE, None)
    assert check.details
    assert check.sentence
    assert told is None or told.tzinfo is not None


def test_a_time_without_a_zone_is_that_of_greenwich() -> None:
    told = told_moment(datetime(2023, 10, 20, 1, 5, tzinfo=UTC).replace(tzinfo=None))
    assert told is not None
    assert moment_words(told) == "20/10/2023 08:05:00"
    assert told_moment(datetime(2023, 10, 20, tzinfo=VIETNAM)) == datetime(2023, 10, 20, tzinfo=VIETNAM)
    assert told_moment(None) is None
