"""All units and groups of the book by their ids, as a plan's rows name them."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.plan import Unit
from cchc_desktop.domain.text import sort_key
from cchc_desktop.store.book import Book


class UnitRegister:
    """All units and groups of the book with their members on a day; read once for a whole outline."""

    def __init__(self, book: Book, day: date) -> None:
        rows = book.read("SELECT id, name, short_name, first_day, last_day FROM unit")
        self._units = {unit: Unit(unit, name, short or name) for unit, name, short, _, _ in rows}
        asked = day.isoformat()
        serving = {row[0] for row in rows if (row[3] or asked) <= asked <= (row[4] or asked)}
        members: dict[int, list[Unit]] = {}
        for group, unit in book.read("SELECT group_id, unit_id FROM unit_group_member ORDER BY position, id"):
            if unit in serving:
                members.setdefault(group, []).append(self._units[unit])
        self._groups = {
            group: Unit(group, name, short or name, True, tuple(members.get(group, ())))
            for group, name, short in book.read("SELECT id, name, short_name FROM unit_group")
        }

    @property
    def short_names(self) -> dict[str, str]:
        """By full name: what a unit or a group is called where there is little room."""
        return {unit.name: unit.short_name for unit in (*self._groups.values(), *self._units.values())}

    @property
    def unit_names(self) -> tuple[str, ...]:
        """Every unit's full name in the order of the alphabet; groups are none."""
        return tuple(sorted((unit.name for unit in self._units.values()), key=sort_key))

    def unit(self, unit: int) -> Unit:
        return self._units[unit]

    def find(self, unit: int | None, group: int | None) -> Unit:
        return self._units[unit] if unit is not None else self._groups[group or 0]
