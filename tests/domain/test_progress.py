"""Where milestones, deliverables and tasks stand (domain rules, sections 10 and 11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.progress import (
    CONCLUDED,
    CONCLUSION_WORDS,
    HANDLING_WORDS,
    STATE_WORDS,
    Completion,
    Conclusion,
    Handling,
    State,
    completion_of,
    deliverable_state,
    milestone_state,
    task_completion,
    task_state,
    time_left,
    words_for_time_left,
)
from cchc_desktop.domain.workdays import WorkCalendar

TODAY = date(2023, 10, 20)  # a Friday
CALENDAR = WorkCalendar()


def state(
    due_on: date | None = None,
    opens_on: date | None = None,
    *,
    confirmed: bool = True,
    conclusion: Conclusion | None = None,
    done_on: date | None = None,
    started: bool = False,
    today: date = TODAY,
    soon_days: int = 10,
) -> State:
    return milestone_state(
        opens_on=opens_on,
        due_on=due_on,
        confirmed=confirmed,
        conclusion=conclusion,
        done_on=done_on,
        started=started,
        today=today,
        calendar=CALENDAR,
        soon_days=soon_days,
    )


def test_the_last_day_is_still_on_time_and_the_next_is_late() -> None:
    assert state(TODAY) is State.SOON
    assert state(TODAY - timedelta(days=1)) is State.LATE


def test_soon_is_ten_working_days_unless_set() -> None:
    assert state(date(2023, 11, 3)) is State.SOON
    assert state(date(2023, 11, 6)) is State.NOT_YET
    assert state(date(2023, 10, 27), soon_days=5) is State.SOON
    assert state(date(2023, 10, 30), soon_days=5) is State.NOT_YET


def test_an_open_window_or_a_first_entry_is_in_progress() -> None:
    far = date(2023, 12, 31)
    assert state(far, date(2023, 10, 20)) is State.IN_PROGRESS
    assert state(far, date(2023, 10, 21)) is State.NOT_YET
    assert state(far, date(2023, 10, 21), started=True) is State.IN_PROGRESS


def test_without_a_last_day_nothing_is_late() -> None:
    assert state(None, date(2022, 1, 1)) is State.IN_PROGRESS
    assert state(None, date(2024, 1, 1)) is State.NOT_YET
    assert state(None, None, started=True) is State.IN_PROGRESS
    assert state(None) is State.NOT_YET


def test_a_proposal_is_never_late_until_the_officer_confirms_it() -> None:
    assert state(date(2023, 3, 20), confirmed=False) is State.UNCONFIRMED
    assert state(date(2023, 3, 20), confirmed=True) is State.LATE


@pytest.mark.parametrize(
    ("conclusion", "done_on", "expected"),
    [
        (Conclusion.DONE, date(2023, 10, 10), State.DONE),
        (Conclusion.DONE, date(2023, 10, 9), State.DONE),
        (Conclusion.DONE, date(2023, 10, 11), State.DONE_LATE),
        (Conclusion.DONE, None, State.DONE),
        (Conclusion.NOTHING_AROSE, date(2023, 10, 11), State.NOTHING_AROSE),
        (Conclusion.STOPPED, date(2023, 10, 11), State.STOPPED),
    ],
)
def test_how_it_ended(conclusion: Conclusion, done_on: date | None, expected: State) -> None:
    assert state(date(2023, 10, 10), conclusion=conclusion, done_on=done_on, confirmed=False) is expected


def test_done_without_a_last_day_is_on_time() -> None:
    assert state(None, conclusion=Conclusion.DONE, done_on=TODAY) is State.DONE


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ([State.DONE, State.NOT_YET, State.LATE], State.LATE),
        ([State.IN_PROGRESS, State.SOON, State.NOT_YET], State.SOON),
        ([State.NOT_YET, State.IN_PROGRESS], State.IN_PROGRESS),
        ([State.DONE, State.NOT_YET], State.NOT_YET),
        ([State.DONE, State.UNCONFIRMED], State.UNCONFIRMED),
        ([State.UNCONFIRMED, State.NOT_YET], State.NOT_YET),
        ([State.DONE, State.DONE_LATE, State.STOPPED], State.DONE_LATE),
        ([State.NOTHING_AROSE, State.DONE, State.STOPPED], State.DONE),
        ([State.NOTHING_AROSE, State.STOPPED], State.STOPPED),
        ([State.NOTHING_AROSE], State.NOTHING_AROSE),
    ],
)
def test_a_deliverable_takes_its_most_pressing_milestone(states: list[State], expected: State) -> None:
    assert deliverable_state(DeadlineKind.RECURRING, states, started=False) is expected


def test_an_ongoing_deliverable_ends_only_with_its_year() -> None:
    concluded = [State.DONE, State.NOTHING_AROSE]
    assert deliverable_state(DeadlineKind.ONGOING, concluded, started=True) is State.ONGOING
    assert deliverable_state(DeadlineKind.ONGOING, concluded, started=True, closed=State.DONE) is State.DONE


def test_a_conditional_deliverable_waits_until_it_is_begun() -> None:
    assert deliverable_state(DeadlineKind.CONDITIONAL, [], started=False) is State.NOT_YET
    assert deliverable_state(DeadlineKind.CONDITIONAL, [State.DONE], started=True) is State.IN_PROGRESS
    closed = deliverable_state(DeadlineKind.CONDITIONAL, [], started=False, closed=State.NOTHING_AROSE)
    assert closed is State.NOTHING_AROSE


def test_an_unread_deliverable_has_no_state_until_its_window_is_set_by_hand() -> None:
    assert deliverable_state(DeadlineKind.UNREAD, [], started=True) is State.UNREAD
    assert deliverable_state(DeadlineKind.UNREAD, [State.LATE], started=True) is State.LATE


@dataclass(frozen=True)
class Item:
    state: State


@dataclass(frozen=True)
class TaskOf:
    deliverables: tuple[Item, ...]


def task_of(*states: State) -> TaskOf:
    return TaskOf(tuple(Item(each) for each in states))


def test_completion_counts_deliverables_and_tasks_apart() -> None:
    tasks = [
        task_of(State.DONE, State.DONE_LATE),
        task_of(State.DONE, State.LATE),
        task_of(State.ONGOING, State.DONE),
        task_of(State.NOTHING_AROSE),
        task_of(State.STOPPED),
        task_of(),
    ]
    in_tasks = task_completion(tasks)
    assert in_tasks == Completion(done=0, done_late=1, nothing_arose=1, stopped=1, late=1, open=2)
    assert (in_tasks.total, in_tasks.concluded, in_tasks.rate) == (6, 3, 5000)
    in_deliverables = completion_of(item for task in tasks for item in task.deliverables)
    assert (in_deliverables.total, in_deliverables.concluded, in_deliverables.late) == (8, 6, 1)


def test_a_task_with_something_open_is_open() -> None:
    assert task_state(task_of(State.DONE, State.ONGOING)) is State.ONGOING
    assert task_state(task_of(State.ONGOING, State.SOON)) is State.SOON
    assert task_state(task_of()) is State.UNREAD


def test_the_rate_is_rounded_half_up_and_nothing_is_nought() -> None:
    assert completion_of([]).rate == 0
    assert completion_of([Item(State.DONE), *[Item(State.LATE)] * 2]).rate == 3333
    assert completion_of([*[Item(State.DONE)] * 2, Item(State.LATE)]).rate == 6667


@given(st.lists(st.sampled_from(State)))
def test_nothing_is_lost_in_counting(states: list[State]) -> None:
    completion = completion_of(Item(each) for each in states)
    assert completion.total == len(states)
    assert completion.concluded == sum(each in CONCLUDED for each in states)


def test_time_left_and_lateness_are_told_in_working_days() -> None:
    assert words_for_time_left(6) == "Còn 6 ngày làm việc"
    assert words_for_time_left(-15) == "Quá hạn 15 ngày làm việc"
    assert words_for_time_left(0) == "Đến hạn hôm nay"
    assert time_left(date(2023, 10, 30), TODAY, CALENDAR) == "Còn 6 ngày làm việc"
    assert time_left(TODAY, TODAY, CALENDAR) == "Đến hạn hôm nay"


def test_over_a_weekend_no_working_day_is_left_or_lost() -> None:
    assert time_left(date(2023, 10, 22), TODAY, CALENDAR) == "Còn chưa đến 1 ngày làm việc"
    assert time_left(TODAY, date(2023, 10, 21), CALENDAR) == "Quá hạn chưa đến 1 ngày làm việc"


def test_every_word_of_the_command_has_its_name_on_the_screen() -> None:
    assert set(STATE_WORDS) == set(State)
    assert set(CONCLUSION_WORDS) == set(Conclusion)
    assert set(HANDLING_WORDS) == set(Handling)
