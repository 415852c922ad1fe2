"""What inspections found and is to be mended: by the day to mend it, for the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.progress import Conclusion, State, milestone_state
from cchc_desktop.services.settings import soon_days
from cchc_desktop.services.working_days import read_calendar
from cchc_desktop.store.book import Book
from cchc_desktop.store.models import Finding, Unit


@dataclass(frozen=True, slots=True)
class DueFinding:
    """A finding at a unit with the last day to mend it; its state is counted as a milestone's."""

    id: int
    uid: str
    unit_id: int
    unit: str
    text: str
    mend_by: date
    state: State


def due_findings(
    book: Book, first: date, last: date, today: date, unit_id: int | None = None
) -> tuple[DueFinding, ...]:
    """Findings to be mended from `first` to `last`, by day; those of one unit where it is named."""
    query = (
        Finding.select(
            Finding.id, Finding.uid, Finding.unit, Unit.name, Finding.text, Finding.mend_by, Finding.mended_on
        )
        .join(Unit)
        .where(Finding.mend_by.between(first, last))
        .order_by(Finding.mend_by, Finding.id)
    )
    if unit_id is not None:
        query = query.where(Finding.unit == unit_id)
    rows = book.rows(query.tuples())
    if not rows:
        return ()
    calendar, days = read_calendar(book), soon_days(book)

    def state(mend_by: date, mended_on: date | None) -> State:
        return milestone_state(
            opens_on=None,
            due_on=mend_by,
            confirmed=True,
            conclusion=Conclusion.DONE if mended_on else None,
            done_on=mended_on,
            started=False,
            today=today,
            calendar=calendar,
            soon_days=days,
        )

    return tuple(
        DueFinding(id_, uid, unit, name, text, mend_by, state(mend_by, mended_on))
        for id_, uid, unit, name, text, mend_by, mended_on in rows
    )
