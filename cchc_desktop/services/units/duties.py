"""What units owe on a day: deliverables they lead themselves, through a group, or as heirs of a unit that has ended.

A unit of a group lead is looked at by itself: what it has concluded is done for it, whatever the others still owe.
States are computed by the rules of `domain.progress`, as the outline's are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import CONCLUDED, Conclusion, State, deliverable_state, milestone_state
from cchc_desktop.services.calendar.working_days import counted, read_calendar
from cchc_desktop.services.plan.outline import kind_that_counts
from cchc_desktop.services.plan.plan_rows import day_of
from cchc_desktop.services.settings import soon_days
from cchc_desktop.services.units import duty_rows as stored
from cchc_desktop.services.units.duty_rows import Item, Mark
from cchc_desktop.services.units.stewards import Leads, Stewards
from cchc_desktop.store.book import Book

NOBODY = Leads()
PRESSING_STATES = frozenset({State.LATE, State.SOON})
CONCLUSIONS = {None: None} | {each.value: each for each in Conclusion}
THE_YEAR = PeriodKind.YEAR
EVERY_STATE = frozenset(State)
ENDED_BY_MILESTONES = tuple(
    kind for kind in DeadlineKind if deliverable_state(kind, [State.DONE], started=False) in CONCLUDED
)
"""The kinds of deadline of which a deliverable ends with its milestones, as the rule itself tells."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A deliverable as one unit owes it; `coming` is the open milestone that is due first.

    A sheet has hundreds of them, and little is asked of most: what they say is made when it is asked for.
    """

    item: Item
    state: State
    coming: Mark | None
    last_working_day: date | None

    @property
    def deliverable_id(self) -> int:
        return self.item.id

    @property
    def task_id(self) -> int:
        return self.item.task

    @property
    def year(self) -> int:
        return self.item.year

    @property
    def code(self) -> str:
        return self.item.code

    @property
    def title(self) -> str:
        return self.item.title

    @property
    def deadline_text(self) -> str:
        return self.item.deadline_text

    @property
    def label(self) -> str:
        """What `coming` is called."""
        return self.coming.label if self.coming else ""

    @property
    def due_on(self) -> date | None:
        """When `coming` is due."""
        return day_of(self.coming.due_on) if self.coming else None

    @property
    def done_on(self) -> date | None:
        """When the last of its milestones was concluded."""
        return day_of(max((mark.done_on for mark in self.item.marks if mark.done_on), default=None))

    @property
    def occurrences(self) -> int:
        """How many milestones it has in all."""
        return len(self.item.marks)


@dataclass(frozen=True, slots=True)
class PressingMark:
    """A milestone that is late or due soon for one unit, with its deliverable as that unit sees it."""

    item: Item
    mark: Mark
    state: State


def running_year(book: Book, today: date) -> int:
    """The year of the plan that runs: in January the new one may not be written yet, in December the first one is."""
    statement = "SELECT coalesce(max(CASE WHEN year <= ? THEN year END), min(year)) FROM plan"
    [(year,)] = book.read(statement, (today.year,))
    return int(year or today.year)


class DutyReading:
    """Reads deliverables that meet a condition, and gives each unit its own view of them.

    Plans of `since` and later are read whole, of older ones what is still late; by itself that is the running year.
    """

    def __init__(self, book: Book, today: date, since: int | None = None) -> None:
        self._book, self._today = book, today
        self.stewards = Stewards(book, today)
        self._calendar = counted(read_calendar(book))
        self._soon_days = soon_days(book)
        self._running = since if since is not None else running_year(book, today)

    def of_unit(self, unit: int, role: str = "lead") -> list[Duty]:
        """What a unit owes (or, by `role`, helps with), in the order of the plans."""
        items = self._items(
            stored.OF_A_UNIT,
            role=role,
            units=stored.ids_as_json(self.stewards.answered_for(unit)),
            groups=stored.ids_as_json(self.stewards.groups_of(unit)),
        )
        found = [self._duty(item) for item in (self._seen_by(unit, items) if role == "lead" else items)]
        # What is late for others in a group may be ended for this one.
        return [duty for duty in found if duty.year >= self._running or duty.state is State.LATE]

    def owing(self, deliverable: int) -> list[int]:
        """The units that still owe a deliverable, in the order of its leads."""
        judged = self._judged(self._items("item.id = :item", item=deliverable))
        return [unit for unit, _, state in judged if state not in CONCLUDED]

    def states_in(self, year: int) -> dict[int, dict[int, State]]:
        """By unit: how each deliverable of one year's plan stands for it, of those that it answers for."""
        found: dict[int, dict[int, State]] = defaultdict(dict)
        for unit, item, state in self._judged(self._items("plan.year = :asked", asked=year)):
            found[unit][item.id] = state
        return dict(found)

    def pressing(self) -> dict[int, list[State]]:
        """By unit: the states of all that is late or due soon, across all plans."""
        return self._states_by_unit(self._items(stored.PRESSING), PRESSING_STATES)

    def pressing_marks(self) -> dict[int, list[PressingMark]]:
        """By unit: the milestones behind `pressing`, in the order of the plans."""
        found: dict[int, list[PressingMark]] = defaultdict(list)
        for unit, item, state in self._judged(self._items(stored.PRESSING)):
            if state in PRESSING_STATES:
                found[unit] += self._pressing_of(item)
        return dict(found)

    def _pressing_of(self, item: Item) -> Iterator[PressingMark]:
        for mark in item.marks:
            state = self._milestone(mark)
            if state in PRESSING_STATES:
                yield PressingMark(item, mark, state)

    def totals(self) -> dict[int, tuple[int, int]]:
        """By unit: how many deliverables it owes, as its sheet shows them, and how many of them are concluded."""
        tasks, apart = stored.read_ended(self._book, self._running, ENDED_BY_MILESTONES, THE_YEAR)
        owed, ended = self._ended_together(tasks)
        for states in (
            self._states_by_unit(self._items(stored.OF_TASKS, tasks=stored.ids_as_json(apart)), EVERY_STATE),
            self._states_by_unit(self._items(stored.LATE_OF_OLD), frozenset({State.LATE})),
        ):
            for unit, shown in states.items():
                owed[unit] += len(shown)
                ended[unit] += sum(state in CONCLUDED for state in shown)
        return {unit: (count, ended[unit]) for unit, count in owed.items()}

    def _ended_together(self, tasks: dict[int, tuple[int, int]]) -> tuple[Counter[int], Counter[int]]:
        """By unit, how many deliverables of these tasks it owes, and how many of them have ended."""
        owed, ended = Counter[int](), Counter[int]()
        for task, leads in self.stewards.leads(tasks).items():
            for unit in leads.units:
                owed[unit] += tasks[task][0]
                ended[unit] += tasks[task][1]
        return owed, ended

    def _states_by_unit(self, items: Sequence[Item], wanted: frozenset[State]) -> dict[int, list[State]]:
        found: dict[int, list[State]] = defaultdict(list)
        for unit, _, state in self._judged(items):
            if state in wanted:
                found[unit].append(state)
        return found

    # -- whose

    def _items(self, condition: str, **values: object) -> list[Item]:
        horizon = self._calendar.plus(self._today, self._soon_days + 1)  # what is due then or later is not due soon
        bound = {"today": self._today.isoformat(), "year": self._running, "horizon": horizon.isoformat()}
        return stored.read_items(self._book, condition, bound | values)

    def _seen_by(self, unit: int, items: Sequence[Item]) -> Iterator[Item]:
        leads = self.stewards.leads({item.task for item in items})
        shared = {item.id for item in items if leads.get(item.task, NOBODY).one_by_one}
        parts = stored.read_parts(self._book, (item for item in items if item.id in shared))
        return (item.of_unit(unit, parts) if item.id in shared else item for item in items)

    def _judged(self, items: Sequence[Item]) -> Iterator[tuple[int, Item, State]]:
        """Every unit that answers for a deliverable, with its own view of it and how it stands in that view."""
        leads = self.stewards.leads({item.task for item in items})
        shared = [item for item in items if leads.get(item.task, NOBODY).one_by_one]
        parts = stored.read_parts(self._book, shared)
        for item in items:
            answering = leads.get(item.task, NOBODY)
            state = self._state(item) if answering.units else None
            for unit in answering.units:
                seen = item.of_unit(unit, parts) if answering.one_by_one else item
                yield unit, seen, state if state and seen is item else self._state(seen)

    # -- judging

    def _state(self, item: Item) -> State:
        states = [self._milestone(mark) for mark in item.marks]
        closing = [
            state
            for state, mark in zip(states, item.marks, strict=True)
            if mark.period == THE_YEAR and state in CONCLUDED
        ]
        counts = kind_that_counts(item.kind, set_by_hand=bool(item.set_by_hand))
        return deliverable_state(counts, states, started=bool(item.started), closed=closing[-1] if closing else None)

    def _milestone(self, mark: Mark) -> State:
        _, _, _, opens_on, due_on, _, confirmed, started, conclusion, done_on, _ = mark
        return milestone_state(
            opens_on=day_of(opens_on),
            due_on=day_of(due_on),
            confirmed=bool(confirmed),
            conclusion=CONCLUSIONS[conclusion],
            done_on=day_of(done_on),
            started=bool(started),
            today=self._today,
            calendar=self._calendar,
            soon_days=self._soon_days,
        )

    def _duty(self, item: Item) -> Duty:
        opened = [mark for mark in item.marks if mark.conclusion is None]
        coming = min(opened, key=lambda mark: mark.due_on or "9999", default=None)
        due_on = day_of(coming.due_on) if coming else None
        return Duty(item, self._state(item), coming, self._calendar.last_working_day(due_on) if due_on else None)
