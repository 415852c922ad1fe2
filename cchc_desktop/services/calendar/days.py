"""What the calendar shows of the plans: only the milestones of the shown days, states by the rules of the domain."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import CONCLUDED, Conclusion, State, deliverable_state, milestone_state
from cchc_desktop.services.calendar import sql
from cchc_desktop.services.calendar.deadlines import DueItem
from cchc_desktop.services.calendar.doubts import doubted_among
from cchc_desktop.services.calendar.working_days import counted, read_calendar
from cchc_desktop.services.settings import soon_days
from cchc_desktop.services.units.register import UnitRegister
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book

NOTHING_ASKED = PlanConditions()
Kinds = tuple[int, object, object]
"""A deliverable's id, the kind of its wording, whether its window was set by hand."""


@dataclass(frozen=True, slots=True)
class CalendarItem(DueItem):
    """A milestone with what an exported event needs besides: the row's uid and the wording as signed."""

    uid: str = ""
    deadline_text: str = ""
    kind: DeadlineKind = DeadlineKind.UNREAD


class _Rules:
    """The day, the office's working days and settings: what a milestone's state is computed from."""

    def __init__(self, book: Book, today: date) -> None:
        self.today = today
        self.soon_days = soon_days(book)
        self.calendar = counted(read_calendar(book))

    def state(self, row: sql.RawRow) -> State:
        """The state of a milestone whose columns are `MILESTONE`'s."""
        _, _, opens_on, due_on, confirmed, conclusion, done_on, started = row
        return milestone_state(
            opens_on=_day(opens_on),
            due_on=_day(due_on),
            confirmed=bool(confirmed),
            conclusion=Conclusion(str(conclusion)) if conclusion else None,
            done_on=_day(done_on),
            started=bool(started),
            today=self.today,
            calendar=self.calendar,
            soon_days=self.soon_days,
        )

    def state_of_flags(self, due_on: date, flags: sql.RawRow) -> State:
        """The state that milestones share which differ in nothing that counts: stand-in days on the same side."""
        confirmed, conclusion, is_late, is_open, started = flags
        return milestone_state(
            opens_on=self.today if is_open else None,
            due_on=due_on,
            confirmed=bool(confirmed),
            conclusion=Conclusion(str(conclusion)) if conclusion else None,
            done_on=due_on + timedelta(days=1) if is_late else due_on,
            started=bool(started),
            today=self.today,
            calendar=self.calendar,
            soon_days=self.soon_days,
        )


def due_days(
    book: Book,
    first: date,
    last: date,
    today: date,
    wanted: PlanConditions = NOTHING_ASKED,
) -> tuple[CalendarItem, ...]:
    """The milestones of all plans due from `first` to `last`, both included, that meet the conditions."""
    rules = _Rules(book, today)
    rows = sql.dated_rows(book, first, last, today, _narrowing(book, wanted, today))
    if wanted.states or wanted.doubtful:
        meeting = _meeting(book, rows, wanted, rules)
        rows = [row for row in rows if row[0] in meeting]
    leads = sql.leads_of(book, {_id(row[6]) for row in rows})
    return tuple(_item(row, rules, leads) for row in rows)


def day_counts(
    book: Book, first: date, last: date, today: date, wanted: PlanConditions = NOTHING_ASKED
) -> dict[date, tuple[tuple[State, int], ...]]:
    """How many milestones of all plans are due on each day, by state: what a year needs, without naming them."""
    rules, narrowing = _Rules(book, today), _narrowing(book, wanted, today)
    if wanted.states or wanted.doubtful:
        rows = sql.dated_rows(book, first, last, today, narrowing)
        narrowing = sql.only(narrowing, _meeting(book, rows, wanted, rules))
    found: dict[date, Counter[State]] = defaultdict(Counter)
    for due_on, *flags, count in sql.counted_rows(book, first, last, today, narrowing):
        day = _read_day(str(due_on))
        found[day][rules.state_of_flags(day, flags)] += _id(count)
    return {day: tuple(counts.items()) for day, counts in found.items()}


def undated(
    book: Book, years: Collection[int], today: date, wanted: PlanConditions = NOTHING_ASKED
) -> tuple[CalendarItem, ...]:
    """Deliverables of these years' plans without a day, and those whose proposed days wait for the officer's word."""
    rules = _Rules(book, today)
    rows = sql.undated_rows(book, tuple(years), _narrowing(book, wanted, today))
    if wanted.doubtful:
        doubted = doubted_among(book, {_id(row[0]) for row in rows})
        rows = [row for row in rows if row[0] in doubted]
    states = _states(book, {(_id(row[0]), row[4], row[5]) for row in rows}, rules)
    leads = sql.leads_of(book, {_id(row[6]) for row in rows})
    waiting = _waiting_days(book, [_id(row[0]) for row in rows], rules)
    found = []
    for row in rows:
        due_on = waiting.get(_id(row[0]))
        state = State.UNCONFIRMED if due_on else states[_id(row[0])]
        if not wanted.states or states[_id(row[0])] in wanted.states:
            found.append(_bare_item(row, state, due_on, rules, leads))
    return tuple(found)


def holds_deliverables(book: Book) -> bool:
    """Whether any plan has a deliverable, with a day or without."""
    return bool(book.rows(tables.Deliverable.select(tables.Deliverable.id).limit(1).tuples()))


def _waiting_days(book: Book, deliverables: Collection[int], rules: _Rules) -> dict[int, date]:
    """The first proposed day of each deliverable whose days are not confirmed."""
    days: dict[int, date] = {}
    for row in sql.milestones_of(book, deliverables, rules.today):
        due_on = _day(row[5])
        if due_on is not None and rules.state(row[2:]) is State.UNCONFIRMED:
            days[_id(row[0])] = min(due_on, days.get(_id(row[0]), due_on))
    return days


def _narrowing(book: Book, wanted: PlanConditions, today: date) -> sql.Narrowing:
    groups: list[int] = []
    if wanted.unit_id is not None:
        register = UnitRegister(book, today)
        named = [row[0] for row in book.rows(tables.UnitGroup.select(tables.UnitGroup.id).tuples())]
        groups = [id_ for id_ in named if any(one.id == wanted.unit_id for one in register.find(None, id_).members)]
    return sql.narrowing(wanted, groups)


def _meeting(book: Book, rows: Iterable[sql.RawRow], wanted: PlanConditions, rules: _Rules) -> set[int]:
    """The deliverables of the rows that meet what only rules can tell: state and doubt."""
    kinds = {(_id(row[0]), row[4], row[5]) for row in rows}
    if wanted.doubtful:
        doubted = doubted_among(book, {id_ for id_, *_ in kinds})
        kinds = {each for each in kinds if each[0] in doubted}
    if not wanted.states:
        return {id_ for id_, *_ in kinds}
    return {id_ for id_, state in _states(book, kinds, rules).items() if state in wanted.states}


def _states(book: Book, deliverables: Iterable[Kinds], rules: _Rules) -> dict[int, State]:
    """The deliverables' own states (a filter asks for them, not for a milestone's); each with kind and set by hand."""
    kinds = {id_: sql.bare_kind(kind, by_hand) for id_, kind, by_hand in deliverables}
    found: dict[int, list[State]] = defaultdict(list)
    closed: dict[int, State] = {}
    for id_, period, *rest in sql.milestones_of(book, kinds, rules.today):
        state = rules.state(rest)
        found[_id(id_)].append(state)
        if period == PeriodKind.YEAR and state in CONCLUDED:
            closed[_id(id_)] = state
    begun = sql.begun_among(book, kinds, rules.today)
    return {
        id_: deliverable_state(kind, found[id_], started=id_ in begun, closed=closed.get(id_))
        for id_, kind in kinds.items()
    }


def _item(row: sql.RawRow, rules: _Rules, leads: dict[int, tuple[str, ...]]) -> CalendarItem:
    id_, code, title, wording, kind, _, task, year, _, uid, _, milestone, label, _, due, *_ = row
    due_on = _day(due)
    return CalendarItem(
        year=_id(year),
        deliverable_id=_id(id_),
        milestone_id=_id(milestone),
        code=str(code),
        title=str(title),
        label=str(label),
        due_on=due_on,
        last_working_day=rules.calendar.last_working_day(due_on) if due_on else None,
        state=rules.state(row[11:]),
        leads=leads.get(_id(task), ()),
        uid=str(uid),
        deadline_text=str(wording),
        kind=DeadlineKind(str(kind)),
    )


def _bare_item(
    row: sql.RawRow, state: State, due_on: date | None, rules: _Rules, leads: dict[int, tuple[str, ...]]
) -> CalendarItem:
    id_, code, title, wording, kind, _, task, year, uid = row
    return CalendarItem(
        year=_id(year),
        deliverable_id=_id(id_),
        milestone_id=None,
        code=str(code),
        title=str(title),
        label=str(wording),
        due_on=due_on,
        last_working_day=rules.calendar.last_working_day(due_on) if due_on else None,
        state=state,
        leads=leads.get(_id(task), ()),
        uid=str(uid),
        deadline_text=str(wording),
        kind=DeadlineKind(str(kind)),
    )


def _day(stored: object) -> date | None:
    return _read_day(str(stored)) if stored else None


@cache
def _read_day(text: str) -> date:
    return date.fromisoformat(text)


def _id(stored: object) -> int:
    return int(stored)  # type: ignore[call-overload,no-any-return]
