"""What units had ended of a group's work before they became one counts for whoever took over from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from cchc_desktop.services.plan.concluding import ended_together, owing_units
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Change

Row = dict[str, Any]


def take_over_parts(change: Change, units: Sequence[int], heir: int, last_day: date) -> None:
    """`units` served to `last_day`. Where all that owed a part of an open milestone had ended it, so has the heir.

    Where one of them had not, a new heir owes what that one left. One that served before has a part of its own, which
    is all that is asked of it: what it took over unended is told by the plan alone.
    """
    merged = {*units, heir}
    for (milestone, task), parts in _ended_by(change, units).items():
        ended = {part["unit"] for part in parts}
        owing = owing_units(change, task, last_day) & merged
        if heir not in ended and owing <= ended:
            theirs = [part for part in parts if part["unit"] in merged]
            change.insert(tables.MilestoneUnit, milestone=milestone, unit=heir, **_as_one(theirs))


def _ended_by(change: Change, units: Sequence[int]) -> dict[tuple[int, int], list[Row]]:
    """By open milestone and its task, the parts of all units where any of `units` has one."""
    part, mark, item = tables.MilestoneUnit, tables.Milestone, tables.Deliverable
    touched = part.select(part.milestone).where(part.unit.in_(units))
    query = (
        part.select(part, item.task)
        .join(mark, on=(part.milestone == mark.id))
        .join(item, on=(mark.deliverable == item.id))
        .where(mark.conclusion.is_null(), mark.id.in_(touched))
        .order_by(part.done_on, part.id)
    )
    found: dict[tuple[int, int], list[Row]] = defaultdict(list)
    for row in change.rows(query.dicts()):
        found[row["milestone"], row["task"]].append(row)
    return found


def _as_one(parts: Sequence[Row]) -> Row:
    """`parts` in the order of their days: the last says when and by which document; all reasons stand."""
    return {
        "conclusion": ended_together(parts).value,
        "done_on": parts[-1]["done_on"],
        "document": parts[-1]["document"],
        "reason": "; ".join(dict.fromkeys(part["reason"] for part in parts if part["reason"])),
    }
