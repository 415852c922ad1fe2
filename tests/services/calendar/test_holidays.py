"""The officer's table of days off: by year, one step, compared with what the program knows, followed everywhere."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.calendar.holidays import (
    differences,
    holidays_of,
    is_forecast,
    proposed_holidays,
    write_holidays,
)
from cchc_desktop.services.calendar.working_days import Holiday
from cchc_desktop.services.history import history
from cchc_desktop.services.plan.outline import read_outline

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

TODAY = date(2023, 10, 20)
OFF = Holiday(date(2023, 10, 25), "Nghỉ theo quyết định")
WORKED = Holiday(date(2023, 10, 28), "Làm bù", is_working=True)


def days_left(book: Book) -> int | None:
    deliverable = next(one for one in read_outline(book, 2023, TODAY).deliverables if one.code == "6.2")
    return deliverable.milestones[0].working_days_left


def test_a_day_off_and_a_swapped_saturday_count_at_once_and_go_back_in_one_step(sample_book: Book) -> None:
    before, kept = days_left(sample_book), holidays_of(sample_book, 2023)
    write_holidays(sample_book, 2023, [*kept, OFF])
    assert days_left(sample_book) == (before or 0) - 1
    write_holidays(sample_book, 2023, [*kept, OFF, WORKED])
    assert days_left(sample_book) == before
    assert history.undo(sample_book).label == "Sửa ngày nghỉ, ngày làm bù năm 2023"
    assert days_left(sample_book) == (before or 0) - 1
    history.undo(sample_book)
    assert holidays_of(sample_book, 2023) == kept


def test_taking_away_and_renaming_is_one_step_and_other_years_stay(sample_book: Book) -> None:
    others = holidays_of(sample_book, 2024)
    first, *rest = holidays_of(sample_book, 2023)
    wanted = (Holiday(rest[0].day, "Tên khác"), *rest[1:])
    write_holidays(sample_book, 2023, wanted)
    assert holidays_of(sample_book, 2023) == wanted
    assert holidays_of(sample_book, 2024) == others
    history.undo(sample_book)
    assert holidays_of(sample_book, 2023) == (first, *rest)


def test_nothing_is_written_where_nothing_differs(sample_book: Book) -> None:
    steps = len(history.history(sample_book))
    write_holidays(sample_book, 2023, holidays_of(sample_book, 2023))
    assert len(history.history(sample_book)) == steps


def test_the_proposal_tells_what_it_would_change(sample_book: Book) -> None:
    write_holidays(sample_book, 2023, [OFF])
    changes = differences(holidays_of(sample_book, 2023), proposed_holidays(2023))
    taken = next(change for change in changes if change.day == OFF.day)
    assert (taken.ours, taken.proposed) == (OFF, None)
    assert any(change.ours is None and change.proposed is not None for change in changes)
    write_holidays(sample_book, 2023, proposed_holidays(2023))
    assert not differences(holidays_of(sample_book, 2023), proposed_holidays(2023))


def test_swapped_saturdays_of_2024_are_known_and_years_to_come_are_forecasts() -> None:
    assert Holiday(date(2024, 5, 4), "Làm bù", is_working=True) in proposed_holidays(2024)
    assert is_forecast(2024, TODAY)
    assert not is_forecast(2023, TODAY)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (Holiday(date(2024, 1, 1), "Tết"), "không thuộc năm 2023"),
        (Holiday(date(2023, 10, 25), "  "), "chưa có tên"),
        (Holiday(date(2023, 10, 25), "Làm bù", is_working=True), "vốn là ngày làm việc"),
        (OFF, "hai dòng"),
    ],
)
def test_what_cannot_stand_is_refused_and_nothing_is_written(sample_book: Book, row: Holiday, said: str) -> None:
    kept = holidays_of(sample_book, 2023)
    with pytest.raises(Refusal, match=said):
        write_holidays(sample_book, 2023, [*kept, OFF, row])
    assert holidays_of(sample_book, 2023) == kept
