"""Conditions on a plan: each lets through what it names, and together they narrow."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.plan import Deliverable, Milestone, Task, Unit
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import State

HOME_AFFAIRS, JUSTICE = Unit(1, "Phòng Nội vụ", ""), Unit(2, "Phòng Tư pháp", "")
COMMUNE = Unit(7, "UBND xã Nghĩa Sơn", "")
COMMUNES = Unit(1, "UBND các xã, thị trấn", "", is_group=True, members=(COMMUNE,))


def deliverable(state: State = State.NOT_YET, due: date | None = date(2023, 6, 30)) -> Deliverable:
    due_once = Milestone(1, "Quý II", None, due, due, True, state)
    return Deliverable(
        id=1,
        uid="u",
        task_id=1,
        code="2.1",
        number=1,
        title="Báo cáo rà soát",
        deadline_text="Quý II/2023",
        kind=DeadlineKind.QUARTER,
        opens_on=None,
        due_on=due,
        window_set_by_hand=False,
        funding_text="",
        funding_amount=None,
        state=state,
        percent=None,
        milestones=(due_once,),
    )


def task(*leads: Unit, coordinating: tuple[Unit, ...] = ()) -> Task:
    return Task(1, "u", 3, 2, "Rà soát văn bản", "", "", leads, coordinating, (deliverable(),))


def test_no_condition_lets_everything_through() -> None:
    assert PlanConditions().asks_nothing
    assert PlanConditions().meets(task(), deliverable(due=None))


@pytest.mark.parametrize(
    ("conditions", "meets"),
    [
        (PlanConditions(states=frozenset({State.LATE})), False),
        (PlanConditions(states=frozenset({State.LATE, State.NOT_YET})), True),
        (PlanConditions(area_ids=frozenset({3})), True),
        (PlanConditions(area_ids=frozenset({4})), False),
        (PlanConditions(kinds=frozenset({DeadlineKind.QUARTER})), True),
        (PlanConditions(kinds=frozenset({DeadlineKind.ONGOING})), False),
        (PlanConditions(due_from=date(2023, 6, 30), due_to=date(2023, 6, 30)), True),
        (PlanConditions(due_from=date(2023, 7, 1)), False),
        (PlanConditions(due_to=date(2023, 6, 29)), False),
        (PlanConditions(states=frozenset({State.NOT_YET}), area_ids=frozenset({4})), False),
    ],
)
def test_a_condition_lets_through_what_it_names(conditions: PlanConditions, meets: bool) -> None:
    assert conditions.meets(task(HOME_AFFAIRS), deliverable()) is meets


def test_what_has_no_day_is_due_between_no_two() -> None:
    assert not PlanConditions(due_from=date(2000, 1, 1)).meets(task(), deliverable(due=None))


def test_a_unit_is_meant_itself_or_through_its_group() -> None:
    assert PlanConditions(unit_id=COMMUNE.id).meets(task(COMMUNES), deliverable())
    assert PlanConditions(unit_id=JUSTICE.id).meets(task(HOME_AFFAIRS, JUSTICE), deliverable())
    assert not PlanConditions(unit_id=JUSTICE.id).meets(task(HOME_AFFAIRS, coordinating=(JUSTICE,)), deliverable())
    both = PlanConditions(unit_id=JUSTICE.id, coordinating_too=True)
    assert both.meets(task(HOME_AFFAIRS, coordinating=(JUSTICE,)), deliverable())


def test_a_group_and_a_unit_with_the_same_number_are_kept_apart() -> None:
    assert not PlanConditions(unit_id=COMMUNES.id).meets(task(COMMUNES), deliverable())
    assert PlanConditions(group_id=COMMUNES.id).meets(task(COMMUNES), deliverable())
    assert not PlanConditions(group_id=HOME_AFFAIRS.id).meets(task(HOME_AFFAIRS), deliverable())
