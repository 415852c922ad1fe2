"""Rows of milestones across all plans, as `deadlines` tells of them, with their states by the rules of the domain."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import Conclusion, State, deliverable_state, milestone_state
from cchc_desktop.services.calendar.working_days import read_calendar
from cchc_desktop.services.plan.outline import kind_that_counts
from cchc_desktop.services.plan.plan_rows import Row, day_of
from cchc_desktop.services.settings import soon_days
from cchc_desktop.store.book import Book

_ROWS = """
    SELECT task.id, plan.year, deliverable.id, mark.id, task.number || '.' || deliverable.number, deliverable.title,
           mark.label, mark.due_on, mark.opens_on, mark.confirmed, mark.conclusion, mark.done_on,
           EXISTS (SELECT 1 FROM progress_entry AS entry WHERE entry.deliverable_id = deliverable.id
                   AND (entry.milestone_id IS NULL OR entry.milestone_id = mark.id) AND entry.day <= ?)
    FROM milestone AS mark JOIN deliverable ON deliverable.id = mark.deliverable_id
    JOIN task ON task.id = deliverable.task_id JOIN content_area ON content_area.id = task.area_id
    JOIN plan ON plan.id = content_area.plan_id
    WHERE {condition}
    ORDER BY mark.due_on, plan.year, task.number, deliverable.number, mark.position, mark.id LIMIT ?
"""
_LATE = """
    SELECT deliverable.kind, deliverable.set_by_hand,
           EXISTS (SELECT 1 FROM progress_entry WHERE deliverable_id = deliverable.id AND day <= :today),
           EXISTS (SELECT 1 FROM milestone WHERE deliverable_id = deliverable.id AND period = :closing
                   AND conclusion IS NOT NULL)
    FROM deliverable WHERE deliverable.id IN (
        SELECT deliverable_id FROM milestone WHERE due_on < :today AND conclusion IS NULL AND confirmed)
"""


class DeadlineRows:
    """Reads milestones of all plans; the working calendar is read once for all of them."""

    def __init__(self, book: Book, today: date) -> None:
        self._book, self._today = book, today
        self.calendar = read_calendar(book)
        self._soon_days = soon_days(book)

    def of(self, condition: str, values: tuple[str, ...], limit: int = -1) -> list[Row]:
        """Milestones that meet a condition on `mark` and `plan`, earliest first; task, year, deliverable and so on."""
        statement = _ROWS.format(condition=condition)
        return self._book.read(statement, (self._today.isoformat(), *values, limit))

    def state(self, row: Row) -> State:
        """Where the milestone of a row stands."""
        due_on, opens_on, confirmed, conclusion, done_on, started = row[7:]
        return milestone_state(
            opens_on=day_of(opens_on),
            due_on=day_of(due_on),
            confirmed=bool(confirmed),
            conclusion=Conclusion(conclusion) if conclusion else None,
            done_on=day_of(done_on),
            started=bool(started),
            today=self._today,
            calendar=self.calendar,
            soon_days=self._soon_days,
        )

    def late_deliverables(self) -> int:
        """How many deliverables are late; one that ended for the year, or has no fixed deadline, is not."""
        rows = self._book.read(_LATE, {"today": self._today.isoformat(), "closing": PeriodKind.YEAR.value})
        return sum(_with_a_late_milestone(*row) is State.LATE for row in rows)


def _with_a_late_milestone(kind: str, set_by_hand: int, started: int, closed: int) -> State:
    counted = kind_that_counts(kind, set_by_hand=bool(set_by_hand))
    closing = State.DONE if closed else None
    return deliverable_state(counted, [State.LATE], started=bool(started), closed=closing)
