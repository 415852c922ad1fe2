"""Which deliverables of the shown days the officer should look at again, without reading their whole plans."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.doubts import belongs_to, years_named
from cchc_desktop.services.calendar.sql import PLACE, RawRow, plain_rows
from cchc_desktop.store.book import Book

# The doubts of `domain/doubts.py` that need no words read: deadline unread, days proposed, a lead that coordinates.
_ASKED = f"""SELECT d.id, d.title, p.year, d.due_on, (d.kind = ? AND NOT d.set_by_hand)
 OR EXISTS (SELECT 1 FROM milestone m WHERE m.deliverable_id = d.id AND NOT m.confirmed)
 OR EXISTS (SELECT 1 FROM task_unit l JOIN task_unit c ON c.task_id = l.task_id AND c.role = 'coordinating'
            AND (c.unit_id = l.unit_id OR c.group_id = l.group_id) WHERE l.task_id = t.id AND l.role = 'lead')
 FROM deliverable d {PLACE} WHERE d.id IN (SELECT value FROM json_each(?))"""


def doubted_among(book: Book, deliverables: Collection[int]) -> set[int]:
    """Those of the deliverables that a doubt concerns, be it their own or their task's."""
    listed = f"[{','.join(map(str, deliverables))}]"
    rows = plain_rows(book, _ASKED, [DeadlineKind.UNREAD.value, listed])
    return {int(str(row[0])) for row in rows if _is_doubted(row)}


def _is_doubted(row: RawRow) -> bool:
    _, title, plan_year, due_on, plainly = row
    year = int(str(plan_year))
    outside = due_on is not None and not belongs_to(date.fromisoformat(str(due_on)), year)
    return bool(plainly) or outside or any(named != year for named in years_named(str(title)))
