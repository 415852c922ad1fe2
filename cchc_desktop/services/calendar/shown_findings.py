"""The findings that stand beside the deadlines of the calendar, in its views and in its .ics file alike."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.services.registers.findings import Finding, due_findings
from cchc_desktop.services.units.stewards import Stewards
from cchc_desktop.store.book import Book


def findings_meeting(book: Book, first: date, last: date, today: date, wanted: PlanConditions) -> tuple[Finding, ...]:
    """To be mended from `first` to `last`; none where the filter asks for what only a plan's deliverable has."""
    if wanted.area_ids or wanted.kinds or wanted.group_id is not None or wanted.doubtful:
        return ()
    first, last = max(first, wanted.due_from or first), min(last, wanted.due_to or last)
    units = None if wanted.unit_id is None else Stewards(book, today).told_of(wanted.unit_id)
    found = due_findings(book, first, last, today, units)
    return tuple(each for each in found if not wanted.states or each.state in wanted.states)
