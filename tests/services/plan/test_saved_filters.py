"""Filters under names: what was asked for comes back, undo takes it away, and nothing unnamed is kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.plan.saved_filters import delete_filter, save_filter, saved_filters
from cchc_desktop.store import models as tables

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

days = st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))
ids = st.integers(1, 10**6)
conditions = st.builds(
    PlanConditions,
    states=st.frozensets(st.sampled_from(State)),
    unit_id=st.none() | ids,
    group_id=st.none() | ids,
    coordinating_too=st.booleans(),
    area_ids=st.frozensets(ids),
    kinds=st.frozensets(st.sampled_from(DeadlineKind)),
    due_from=days,
    due_to=days,
).filter(lambda asked: not asked.asks_nothing)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=conditions)
def test_what_was_asked_for_comes_back(seed_book: Book, asked: PlanConditions) -> None:
    save_filter(seed_book, "Việc cần đôn đốc", asked)
    (kept,) = saved_filters(seed_book)
    assert (kept.name, kept.conditions) == ("Việc cần đôn đốc", asked)


def test_filters_stand_in_the_order_of_their_names_and_undo_takes_the_last_away(seed_book: Book) -> None:
    late = PlanConditions(states=frozenset({State.LATE}))
    for name in ("Quá hạn", "Đất đai", "Ánh sáng"):
        save_filter(seed_book, name, late)
    assert [one.name for one in saved_filters(seed_book)] == ["Ánh sáng", "Đất đai", "Quá hạn"]
    seed_book.undo()
    assert [one.name for one in saved_filters(seed_book)] == ["Đất đai", "Quá hạn"]


def test_a_filter_without_a_name_or_without_conditions_is_refused(seed_book: Book) -> None:
    late = PlanConditions(states=frozenset({State.LATE}))
    with pytest.raises(Refusal, match="chưa có tên"):
        save_filter(seed_book, "  ", late)
    with pytest.raises(Refusal, match="Chưa chọn điều kiện"):
        save_filter(seed_book, "Tất cả", PlanConditions())
    assert saved_filters(seed_book) == ()


def test_a_deleted_filter_is_gone_and_comes_back_by_undo(seed_book: Book) -> None:
    save_filter(seed_book, "Quá hạn", PlanConditions(states=frozenset({State.LATE})))
    (kept,) = saved_filters(seed_book)
    delete_filter(seed_book, kept.id)
    assert saved_filters(seed_book) == ()
    with pytest.raises(Refusal, match="không còn"):
        delete_filter(seed_book, kept.id)
    seed_book.undo()
    assert saved_filters(seed_book) == (kept,)


def test_a_filter_that_somebody_wrote_over_is_passed_over(seed_book: Book) -> None:
    with seed_book.change("Sửa bên ngoài") as change:
        change.insert(tables.SavedFilter, name="Hỏng", conditions='{"states": ["no such state"]}')
        change.insert(tables.SavedFilter, name="Không phải JSON", conditions="[")
    assert saved_filters(seed_book) == ()
