"""Who can be chosen as the unit that leads: every unit and group that leads a task in any plan."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_desktop.domain.text import sort_key
from cchc_desktop.services.calendar.sql import plain_rows
from cchc_desktop.store.book import Book

_LEADING = """
    SELECT unit.id, 0, unit.name FROM unit WHERE EXISTS
      (SELECT 1 FROM task_unit WHERE task_unit.unit_id = unit.id AND task_unit.role = 'lead')
    UNION ALL SELECT unit_group.id, 1, unit_group.name FROM unit_group WHERE EXISTS
      (SELECT 1 FROM task_unit WHERE task_unit.group_id = unit_group.id AND task_unit.role = 'lead')
"""


@dataclass(frozen=True, slots=True)
class LeadChoice:
    """A unit, or a group named as such (units and groups count their ids apart)."""

    id: int
    is_group: bool
    name: str


def lead_choices(book: Book) -> tuple[LeadChoice, ...]:
    """Units and groups that lead, in the order of their names."""
    found = [LeadChoice(int(str(id_)), bool(group), str(name)) for id_, group, name in plain_rows(book, _LEADING, ())]
    return tuple(sorted(found, key=lambda each: sort_key(each.name)))
