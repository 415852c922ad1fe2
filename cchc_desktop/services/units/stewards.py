"""Which units answer for what a lead names, on a day: the unit or its heirs, and the members of a group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from cchc_desktop.store.book import Book

_MEMBERS = """
    SELECT member.group_id, member.unit_id FROM unit_group_member AS member JOIN unit ON unit.id = member.unit_id
    WHERE coalesce(unit.first_day, :day) <= :day AND :day <= coalesce(unit.last_day, :day)
    ORDER BY member.position, member.id
"""
_LEADS = """
    SELECT task_id, unit_id, group_id FROM task_unit
    WHERE role = 'lead' AND task_id IN (SELECT value FROM json_each(?)) ORDER BY position, id
"""


@dataclass(frozen=True, slots=True)
class Leads:
    """The units that a task's leads come to; `one_by_one` where one of the leads is a group."""

    units: tuple[int, ...] = ()
    one_by_one: bool = False


class Stewards:
    """Reads successions and groups once, as they are on a day."""

    def __init__(self, book: Book, day: date) -> None:
        self._book = book
        self._heirs: dict[int, list[int]] = defaultdict(list)
        self._forebears: dict[int, list[int]] = defaultdict(list)
        asked = day.isoformat()
        for unit, heir in book.read("SELECT unit_id, successor_id FROM unit_succession WHERE on_day <= ?", (asked,)):
            self._heirs[unit].append(heir)
            self._forebears[heir].append(unit)
        self._members: dict[int, list[int]] = defaultdict(list)
        for group, unit in book.read(_MEMBERS, {"day": asked}):
            self._members[group].append(unit)

    def of_unit(self, unit: int) -> list[int]:
        """The unit itself, or who has taken over from it, to the last."""
        return [one for one in _reached(unit, self._heirs) if not self._heirs.get(one)]

    def answered_for(self, unit: int) -> list[int]:
        """The unit and every unit that it has taken over; none when it has itself been taken over."""
        return [] if self._heirs.get(unit) else self.told_of(unit)

    def told_of(self, unit: int) -> list[int]:
        """The unit and every unit that it has taken over: whose findings and reminders stand on its sheet.

        Of a unit that has ended too, so that what was found there can still be looked up under its name.
        """
        return _reached(unit, self._forebears)

    def groups_of(self, unit: int) -> list[int]:
        """The groups of which the unit is a member on the day."""
        return [group for group, members in self._members.items() if unit in members]

    def leads(self, tasks: Iterable[int]) -> dict[int, Leads]:
        """Who answers for each of these tasks; those without a lead are absent."""
        named: dict[int, list[tuple[int | None, int | None]]] = defaultdict(list)
        for task, unit, group in self._book.read(_LEADS, (f"[{','.join(map(str, tasks))}]",)):
            named[task].append((unit, group))
        leads_of = cache(self._leads_of)  # a year has hundreds of tasks, led by a few dozen
        return {task: leads_of(tuple(found)) for task, found in named.items()}

    def _leads_of(self, named: Iterable[tuple[int | None, int | None]]) -> Leads:
        units: dict[int, None] = {}
        one_by_one = False
        for unit, group in named:
            one_by_one |= group is not None
            units |= dict.fromkeys(self.of_unit(unit) if unit is not None else self._members.get(group or 0, ()))
        return Leads(tuple(units), one_by_one)


def _reached(start: int, links: dict[int, list[int]]) -> list[int]:
    """`start` and all that can be reached from it, each once."""
    found: dict[int, None] = {}
    waiting = [start]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found[one] = None
            waiting += links.get(one, ())
    return list(found)
