"""What units owe on a day: deliverables they lead themselves, through a group, or as heirs of a unit that has ended.

A unit of a group lead is looked at by itself: what it has concluded is done for it, whatever the others still owe.
States are computed by the rules of `domain.progress`, as the outline's are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import CONCLUDED, Conclusion, State, deliverable_state, milestone_state
from cchc_desktop.services.outline import kind_that_counts
from cchc_desktop.services.plan_rows import Row, day_of
from cchc_desktop.services.settings import soon_days
from cchc_desktop.services.unspoilt import unspoilt
from cchc_desktop.services.working_days import counted, read_calendar
from cchc_desktop.store.book import Book

LATE_OF_OLD = """
    SELECT 1 FROM milestone AS old WHERE old.deliverable_id = item.id AND old.due_on < :today
    AND old.conclusion IS NULL AND old.confirmed
"""
IN_REACH = f"(plan.year >= :year OR EXISTS ({LATE_OF_OLD}))"
"""The plan of the year, or the last there is, and those to come; of older ones what is still late."""
PRESSING = """item.id IN (SELECT deliverable_id FROM milestone NOT INDEXED
    WHERE conclusion IS NULL AND due_on <= :horizon AND confirmed)"""
_ROWS = """
    SELECT item.id, task.id, plan.year, task.number || '.' || item.number, item.title, item.deadline_text, item.kind,
           item.set_by_hand,
           EXISTS (SELECT 1 FROM progress_entry WHERE deliverable_id = item.id AND day <= :today),
           mark.id, mark.label, mark.opens_on, mark.due_on, mark.period, mark.confirmed, mark.conclusion, mark.done_on,
           mark.conclusion IS NULL AND EXISTS (
               SELECT 1 FROM progress_entry AS entry WHERE entry.deliverable_id = item.id
               AND (entry.milestone_id IS NULL OR entry.milestone_id = mark.id) AND entry.day <= :today)
    FROM task JOIN content_area ON content_area.id = task.area_id JOIN plan ON plan.id = content_area.plan_id
    JOIN deliverable AS item ON item.task_id = task.id LEFT JOIN milestone AS mark ON mark.deliverable_id = item.id
    WHERE {condition}
    ORDER BY plan.year, task.number, task.id, item.number, item.id, mark.position, mark.id
"""
_ENDED = """
    SELECT task.id, item.kind, item.set_by_hand, count(mark.id) > 0, coalesce(sum(mark.conclusion IS NULL), 0) = 0,
           coalesce(max(mark.period = :closing AND mark.conclusion IS NOT NULL), 0)
    FROM plan JOIN content_area ON content_area.plan_id = plan.id JOIN task ON task.area_id = content_area.id
    JOIN deliverable AS item ON item.task_id = task.id LEFT JOIN milestone AS mark ON mark.deliverable_id = item.id
    WHERE plan.year >= :year GROUP BY item.id
"""
"""Of each deliverable of the plans shown whole: kind, set by hand, whether it has milestones, and how they ended."""
OF_A_GROUP = "task.id IN (SELECT task_id FROM task_unit WHERE role = 'lead' AND group_id IS NOT NULL)"
_PARTS = """
    SELECT milestone_id, unit_id, conclusion, done_on FROM milestone_unit
    WHERE milestone_id IN (SELECT value FROM json_each(?))
"""
_LEADS = """
    SELECT task_id, unit_id, group_id FROM task_unit
    WHERE role = :role AND task_id IN (SELECT value FROM json_each(:tasks)) ORDER BY position, id
"""
Part = tuple[str, str | None]
"""How one unit of a group lead ended a milestone, and when."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A deliverable as one unit owes it; `label` and `due_on` are of the open milestone that is due first."""

    deliverable_id: int
    task_id: int
    year: int
    code: str
    title: str
    deadline_text: str
    label: str
    due_on: date | None
    last_working_day: date | None
    done_on: date | None
    state: State


class Stewards:
    """Which units answer for what a lead names: itself or its heirs, and the members of a group, on a day."""

    def __init__(self, book: Book, today: date) -> None:
        day = today.isoformat()
        heirs: dict[int, list[int]] = defaultdict(list)
        for unit, heir in book.read("SELECT unit_id, successor_id FROM unit_succession WHERE on_day <= ?", (day,)):
            heirs[unit].append(heir)
        self._heirs = heirs
        serving = f"coalesce(unit.first_day, '{day}') <= '{day}' AND '{day}' <= coalesce(unit.last_day, '{day}')"
        self.members: dict[int, list[int]] = defaultdict(list)
        for group, unit in book.read(
            "SELECT group_id, unit_id FROM unit_group_member AS member JOIN unit ON unit.id = member.unit_id "
            f"WHERE {serving} ORDER BY member.position, member.id"
        ):
            self.members[group].append(unit)

    def of_unit(self, unit: int) -> tuple[int, ...]:
        """The unit itself, or who has taken over from it, to the last."""
        found: dict[int, None] = {}
        waiting, seen = [unit], set[int]()
        while waiting:
            one = waiting.pop()
            if one in seen:
                continue
            seen.add(one)
            if self._heirs.get(one):
                waiting += self._heirs[one]
            else:
                found[one] = None
        return tuple(found)

    def forebears(self, unit: int) -> set[int]:
        """The unit and every unit that it answers for."""
        before: dict[int, list[int]] = defaultdict(list)
        for old, heirs in self._heirs.items():
            for heir in heirs:
                before[heir].append(old)
        found: set[int] = set()
        waiting = [unit]
        while waiting:
            one = waiting.pop()
            if one not in found:
                found.add(one)
                waiting += before[one]
        return found if unit in self.of_unit(unit) else set()

    def groups_of(self, unit: int) -> list[int]:
        return [group for group, members in self.members.items() if unit in members]


@dataclass(frozen=True, slots=True)
class _Leads:
    """The units that a task's leads come to; `one_by_one` where one of the leads is a group."""

    units: tuple[int, ...]
    one_by_one: bool


class DutyReading:
    """Reads deliverables that meet a condition, and gives each unit its own view of them."""

    def __init__(self, book: Book, today: date) -> None:
        self._book, self._today = book, today
        self.stewards = Stewards(book, today)
        self._calendar = counted(read_calendar(book))
        self._soon_days = soon_days(book)

    def of_unit(self, unit: int, role: str = "lead") -> list[Duty]:
        """What a unit owes (or, by `role`, helps with), in the order of the plans."""
        named = "SELECT task_id FROM task_unit WHERE role = :role AND (unit_id IN ({units}) OR group_id IN ({groups}))"
        units, groups = self.stewards.forebears(unit), self.stewards.groups_of(unit)
        tasks = named.format(units=_listed(units), groups=_listed(groups))
        rows = self._rows(f"task.id IN ({tasks}) AND {IN_REACH}", role=role)
        leads = self._leads({marks[0][1] for _, marks in rows}) if role == "lead" else {}
        parts = self._parts(rows, leads)
        found = [self._duty(marks, self._own(parts, leads.get(marks[0][1]), unit)) for _, marks in rows]
        running = self._running()
        # What is late for others in a group may be ended for this one.
        return [duty for duty in found if duty.year >= running or duty.state is State.LATE]

    def owing(self, deliverable: int) -> list[int]:
        """The units that still owe a deliverable, in the order of its leads."""
        rows = self._rows("item.id = :item", item=deliverable)
        leads = self._leads({marks[0][1] for _, marks in rows})
        parts = self._parts(rows, leads)
        return [
            unit
            for _, marks in rows
            for unit in (leads[marks[0][1]].units if marks[0][1] in leads else ())
            if self._state(marks, self._own(parts, leads[marks[0][1]], unit)) not in CONCLUDED
        ]

    def pressing(self) -> dict[int, list[State]]:
        """By unit: the states of all that is late or due soon, across all plans."""
        return self._states_by_unit(PRESSING, frozenset({State.LATE, State.SOON}))

    def totals(self) -> dict[int, tuple[int, int]]:
        """By unit: how many deliverables it owes, as its sheet shows them, and how many of them are concluded."""
        ended: dict[int, list[bool]] = defaultdict(list)
        for task, *rest in self._book.read(_ENDED, {"closing": PeriodKind.YEAR.value, "year": self._running()}):
            ended[task].append(_has_ended(*rest))
        found: dict[int, list[bool]] = defaultdict(list)
        for task, leads in self._leads(ended).items():
            if not leads.one_by_one:
                for unit in leads.units:
                    found[unit] += ended[task]
        everything, late = frozenset(State), frozenset({State.LATE})
        for states in (
            self._states_by_unit(f"plan.year >= :year AND {OF_A_GROUP}", everything),
            self._states_by_unit(f"plan.year < :year AND {PRESSING}", late),
        ):
            for unit, shown in states.items():
                found[unit] += [state in CONCLUDED for state in shown]
        return {unit: (len(shown), sum(shown)) for unit, shown in found.items()}

    def _states_by_unit(self, condition: str, wanted: frozenset[State]) -> dict[int, list[State]]:
        rows = self._rows(condition)
        leads = self._leads({marks[0][1] for _, marks in rows})
        parts = self._parts(rows, leads)
        found: dict[int, list[State]] = defaultdict(list)
        for _, marks in rows:
            named = leads.get(marks[0][1])
            for unit in named.units if named else ():
                state = self._state(marks, self._own(parts, named, unit))
                if state in wanted:
                    found[unit].append(state)
        return found

    # -- reading

    def _rows(self, condition: str, **values: Any) -> list[tuple[int, list[Row]]]:
        """The deliverables that meet the condition, each with a row for every milestone (one where it has none)."""
        bound = {"today": self._today.isoformat(), "year": self._running(), "horizon": self._horizon(), **values}
        rows = self._book.read(_ROWS.format(condition=condition), bound)
        return [(item, list(marks)) for item, marks in groupby(rows, key=itemgetter(0))]

    def _running(self) -> int:
        """The year whose plan is carried out: in January the new one may not be written yet."""
        [(year,)] = self._book.read("SELECT max(year) FROM plan WHERE year <= ?", (self._today.year,))
        return int(year or self._today.year)

    def _horizon(self) -> str:
        """No milestone due after it can be due soon: as many working days never take longer, Tết or not."""
        return (self._today + timedelta(days=3 * self._soon_days + 30)).isoformat()

    def _leads(self, tasks: Iterable[int]) -> dict[int, _Leads]:
        named: dict[int, list[tuple[int | None, int | None]]] = defaultdict(list)
        for task, unit, group in self._book.read(_LEADS, {"role": "lead", "tasks": f"[{_listed(tasks)}]"}):
            named[task].append((unit, group))
        return {task: _leads_of(self.stewards, found) for task, found in named.items()}

    def _parts(self, rows: Iterable[tuple[int, list[Row]]], leads: dict[int, _Leads]) -> dict[tuple[int, int], Part]:
        """What units ended one by one, by milestone and unit; asked only where a lead is a group."""
        marks = [row[9] for _, found in rows for row in found if row[9] and _one_by_one(leads.get(row[1]))]
        if not marks:
            return {}
        found = self._book.read(_PARTS, (f"[{_listed(marks)}]",))
        return {(mark, unit): (conclusion, done_on) for mark, unit, conclusion, done_on in found}

    @staticmethod
    def _own(parts: dict[tuple[int, int], Part], leads: _Leads | None, unit: int) -> Callable[[int], Part | None]:
        if not _one_by_one(leads):
            return lambda _mark: None
        return lambda mark: parts.get((mark, unit))

    # -- judging

    def _state(self, marks: Sequence[Row], own: Callable[[int], Part | None]) -> State:
        states = [self._milestone(row, own) for row in marks if row[9] is not None]
        closing = [
            state
            for state, row in zip(states, marks, strict=False)
            if row[13] == PeriodKind.YEAR and state in CONCLUDED
        ]
        first = marks[0]
        counts = kind_that_counts(first[6], set_by_hand=bool(first[7]))
        return deliverable_state(counts, states, started=bool(first[8]), closed=closing[-1] if closing else None)

    def _milestone(self, row: Row, own: Callable[[int], Part | None]) -> State:
        conclusion, done_on = own(row[9]) or (row[15], row[16])
        return milestone_state(
            opens_on=day_of(row[11]),
            due_on=day_of(row[12]),
            confirmed=bool(row[14]),
            conclusion=Conclusion(conclusion) if conclusion else None,
            done_on=day_of(done_on),
            started=bool(row[17]),
            today=self._today,
            calendar=self._calendar,
            soon_days=self._soon_days,
        )

    def _duty(self, marks: Sequence[Row], own: Callable[[int], Part | None]) -> Duty:
        item, task, year, code, title, deadline_text = marks[0][:6]
        present = [row for row in marks if row[9] is not None]
        opened = [row for row in present if not (own(row[9]) or (row[15],))[0]]
        coming = min(opened, key=lambda row: row[12] or "9999", default=None)
        due_on = day_of(coming[12]) if coming else None
        days = [day for row in present if (day := day_of((own(row[9]) or (row[15], row[16]))[1]))]
        return Duty(
            deliverable_id=item,
            task_id=task,
            year=year,
            code=code,
            title=title,
            deadline_text=deadline_text,
            label=coming[10] if coming else "",
            due_on=due_on,
            last_working_day=self._calendar.last_working_day(due_on) if due_on else None,
            done_on=max(days, default=None),
            state=self._state(marks, own),
        )


def _leads_of(stewards: Stewards, named: Iterable[tuple[int | None, int | None]]) -> _Leads:
    units: dict[int, None] = {}
    is_group = False
    for unit, group in named:
        is_group |= group is not None
        answering = stewards.of_unit(unit) if unit is not None else stewards.members.get(group or 0, ())
        units.update(dict.fromkeys(answering))
    return _Leads(tuple(units), is_group)


@cache
def _has_ended(kind: str, set_by_hand: int, has_milestones: int, all_ended: int, closed: int) -> bool:
    states = [State.DONE if all_ended else State.NOT_YET] if has_milestones else []
    closing = State.DONE if closed else None
    counts = kind_that_counts(kind, set_by_hand=bool(set_by_hand))
    return deliverable_state(counts, states, started=False, closed=closing) in CONCLUDED


def _one_by_one(leads: _Leads | None) -> bool:
    return leads is not None and leads.one_by_one


def _listed(ids: Iterable[int]) -> str:
    return ",".join(map(str, ids))


def duties_of(book: Book, unit: int, today: date, role: str = "lead") -> tuple[Duty, ...]:
    """What a unit owes across the plans in reach; with `role` coordinating, what it helps with."""
    with unspoilt(book):
        return tuple(DutyReading(book, today).of_unit(unit, role))


def pressing_by_unit(book: Book, today: date) -> dict[int, list[State]]:
    """By unit, a state for every deliverable that is late or due soon for it."""
    with unspoilt(book):
        return DutyReading(book, today).pressing()
