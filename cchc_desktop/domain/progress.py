"""Where a milestone, a deliverable and a task stand on a given day; computed, never stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Protocol

from cchc_desktop.domain.deadline_kind import DeadlineKind
from cchc_desktop.domain.workdays import WorkCalendar


class State(StrEnum):
    """The state words of the command line; their Vietnamese names are in `STATE_WORDS`."""

    NOT_YET = "not_yet"
    SOON = "soon"
    IN_PROGRESS = "in_progress"
    LATE = "late"
    DONE = "done"
    DONE_LATE = "done_late"
    ONGOING = "ongoing"
    UNCONFIRMED = "unconfirmed"
    UNREAD = "unread"
    NOTHING_AROSE = "nothing_arose"
    STOPPED = "stopped"


STATE_WORDS: dict[State, str] = {
    State.NOT_YET: "Chưa đến hạn",
    State.SOON: "Sắp đến hạn",
    State.IN_PROGRESS: "Đang thực hiện",
    State.LATE: "Quá hạn, chưa hoàn thành",
    State.DONE: "Hoàn thành đúng hạn",
    State.DONE_LATE: "Hoàn thành quá hạn",
    State.ONGOING: "Thường xuyên",
    State.UNCONFIRMED: "Chưa xác nhận",
    State.UNREAD: "Chưa rõ thời hạn",
    State.NOTHING_AROSE: "Không phát sinh",
    State.STOPPED: "Dừng thực hiện",
}

CONCLUDED = frozenset({State.DONE, State.DONE_LATE, State.NOTHING_AROSE, State.STOPPED})


class Conclusion(StrEnum):
    """How a milestone was brought to its end (domain rule: hoàn thành, không phát sinh, dừng thực hiện)."""

    DONE = "done"
    NOTHING_AROSE = "nothing_arose"
    STOPPED = "stopped"


CONCLUSION_WORDS: dict[Conclusion, str] = {
    Conclusion.DONE: "Hoàn thành",
    Conclusion.NOTHING_AROSE: "Không phát sinh",
    Conclusion.STOPPED: "Dừng thực hiện",
}


class Handling(StrEnum):
    """What became of matters that no longer fit (deliverables 6.2, 7.2, 9.5 of the 2023 plan)."""

    HANDLED = "handled"
    PROPOSED = "proposed"
    NOTHING = "nothing"


HANDLING_WORDS: dict[Handling, str] = {
    Handling.HANDLED: "Đã xử lý",
    Handling.PROPOSED: "Đề xuất, kiến nghị xử lý",
    Handling.NOTHING: "Không phát sinh",
}

SOON_DAYS = 10
"""Working days before the last day from which a milestone is "sắp đến hạn", unless the office sets another number."""

_MOST_PRESSING = (
    State.LATE,
    State.SOON,
    State.IN_PROGRESS,
    State.NOT_YET,
    State.UNCONFIRMED,
    State.ONGOING,
    State.UNREAD,
)
_HOW_IT_ENDED = (State.DONE_LATE, State.DONE, State.STOPPED, State.NOTHING_AROSE)
STATES_AS_LISTED = (*_MOST_PRESSING, *_HOW_IT_ENDED)
"""Every state, the most pressing first; of what has ended, how it ended."""


def milestone_state(
    *,
    opens_on: date | None,
    due_on: date | None,
    confirmed: bool,
    conclusion: Conclusion | None,
    done_on: date | None,
    started: bool,
    today: date,
    calendar: WorkCalendar,
    soon_days: int = SOON_DAYS,
) -> State:
    """Where one due occurrence stands on `today`.

    An occurrence that the officer has not confirmed is never late. `soon_days` are working days, the last one
    included. `started` says that something has been noted of it.
    """
    if conclusion is not None:
        return concluded_state(conclusion, due_on, done_on)
    if not confirmed:
        return State.UNCONFIRMED
    if due_on is not None and due_on < today:
        return State.LATE
    if due_on is not None and calendar.working_days_between(today, due_on) <= soon_days:
        return State.SOON
    is_open = opens_on is not None and opens_on <= today
    return State.IN_PROGRESS if started or is_open else State.NOT_YET


def concluded_state(conclusion: Conclusion, due_on: date | None, done_on: date | None) -> State:
    """How an occurrence stands that has been concluded."""
    if conclusion is Conclusion.DONE:
        late = due_on is not None and done_on is not None and done_on > due_on
        return State.DONE_LATE if late else State.DONE
    return State.NOTHING_AROSE if conclusion is Conclusion.NOTHING_AROSE else State.STOPPED


def deliverable_state(
    kind: DeadlineKind,
    milestone_states: Sequence[State],
    *,
    started: bool,
    closed: State | None = None,
) -> State:
    """Where a deliverable stands, from its milestones' states.

    `closed` is how an ongoing, conditional or unread deliverable ended for the year (the state of its milestone
    "Năm"); the periods concluded before it close nothing. Milestones the officer set by hand on an unread wording
    count like any other.
    """
    if closed is not None:
        return closed
    if kind is DeadlineKind.ONGOING:
        return State.ONGOING
    if kind is DeadlineKind.CONDITIONAL:
        return State.IN_PROGRESS if started else State.NOT_YET
    return joint_state(milestone_states)


def joint_state(states: Sequence[State]) -> State:
    """The state of a whole: its most pressing open part, or, all concluded, how the parts ended; unread when empty."""
    present = set(states)
    if len(present) == 1:
        return states[0]
    return next((state for state in STATES_AS_LISTED if state in present), State.UNREAD)


class Tracked(Protocol):
    """Anything with a state of its own: a deliverable, a milestone."""

    @property
    def state(self) -> State: ...


class WithDeliverables(Protocol):
    """Anything whose state is that of its deliverables: a task."""

    @property
    def deliverables(self) -> Sequence[Tracked]: ...


class Completion(NamedTuple):
    """How many of `total` ended how. `done` is on time; `open` is what is neither concluded nor late."""

    done: int
    done_late: int
    nothing_arose: int
    stopped: int
    late: int
    open: int

    @property
    def total(self) -> int:
        return self.concluded + self.late + self.open

    @property
    def concluded(self) -> int:
        return self.done + self.done_late + self.nothing_arose + self.stopped

    @property
    def rate(self) -> int:
        """Concluded of all, in hundredths of a percent, half rounded up; 0 when there is nothing."""
        return (self.concluded * 20_000 + self.total) // (2 * self.total) if self.total else 0


def words_for_not_carried_out(counts: Completion) -> str:
    """What counts as concluded without having been carried out, in brackets; empty when there is none."""
    told = ((counts.nothing_arose, "không phát sinh"), (counts.stopped, "dừng thực hiện"))
    parts = [f"{count} {words}" for count, words in told if count]
    return f" (có {', '.join(parts)})" if parts else ""


def completion_of(items: Iterable[Tracked]) -> Completion:
    """Completion told in sản phẩm (of deliverables) or in mốc (of milestones)."""
    return _counted([item.state for item in items])


def task_state(task: WithDeliverables) -> State:
    """Where a task stands: concluded when all its deliverables are."""
    return joint_state([deliverable.state for deliverable in task.deliverables])


def task_completion(tasks: Iterable[WithDeliverables]) -> Completion:
    """Completion told in nhiệm vụ; a task without deliverables is open."""
    return _counted([task_state(task) for task in tasks])


def _counted(states: Sequence[State]) -> Completion:
    concluded = sum(state in CONCLUDED for state in states)
    return Completion(
        done=states.count(State.DONE),
        done_late=states.count(State.DONE_LATE),
        nothing_arose=states.count(State.NOTHING_AROSE),
        stopped=states.count(State.STOPPED),
        late=states.count(State.LATE),
        open=len(states) - concluded - states.count(State.LATE),
    )


def words_for_time_left(working_days: int) -> str:
    """Time left in working days: positive before the last day, negative after it, 0 on it."""
    if working_days == 0:
        return "Đến hạn hôm nay"
    if working_days < 0:
        return f"Quá hạn {-working_days} ngày làm việc"
    return f"Còn {working_days} ngày làm việc"


def time_left(due_on: date, today: date, calendar: WorkCalendar) -> str:
    """The same from the days themselves: over a weekend the last day can be past or to come by no working day."""
    working_days = calendar.working_days_between(today, due_on)
    if working_days or due_on == today:
        return words_for_time_left(working_days)
    return "Quá hạn chưa đến 1 ngày làm việc" if due_on < today else "Còn chưa đến 1 ngày làm việc"
