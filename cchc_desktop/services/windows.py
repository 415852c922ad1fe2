"""Keeps a deliverable's window and milestones in step with its wording, its hand-set dates and its conclusions."""

from __future__ import annotations

from datetime import date
from typing import Any

from cchc_desktop.domain.deadline import Deadline, DeadlineKind, DeadlineRules, MilestoneWindow, read_deadline
from cchc_desktop.services import rows
from cchc_desktop.services.settings import deadline_rules
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

ASIDE_KINDS = (DeadlineKind.ONGOING, DeadlineKind.CONDITIONAL, DeadlineKind.UNREAD)


def preview_deadline(book: Book, text: str, year: int) -> Deadline:
    """What a wording would mean in the plan of `year`, by this office's rules."""
    return read_deadline(text, year, deadline_rules(book))


def deadline_columns(deadline: Deadline) -> dict[str, Any]:
    return {"kind": deadline.kind.value, "opens_on": deadline.opens_on, "due_on": deadline.due_on, "set_by_hand": False}


def read_and_write(change: Change, deliverable: int, text: str, year: int, rules: DeadlineRules) -> None:
    """Read the wording anew: window, kind and milestones follow it; a window set by hand gives way."""
    deadline = read_deadline(text, year, rules)
    change.update(tables.Deliverable, deliverable, deadline_text=text, **deadline_columns(deadline))
    write_milestones(change, deliverable, deadline)


def write_milestones(change: Change, deliverable: int, deadline: Deadline) -> None:
    """Give the deliverable the milestones of `deadline`, keeping what was concluded or worked on."""
    _fit(change, deliverable, deadline.milestones, origin="wording", confirmed=not deadline.proposed)


def write_hand_window(change: Change, deliverable: int, opens_on: date | None, due_on: date | None, label: str) -> None:
    """One milestone with the window that the officer set by hand."""
    window = MilestoneWindow(label, opens_on, due_on)
    _fit(change, deliverable, (window,), origin="hand", confirmed=True)


def _fit(
    change: Change, deliverable: int, windows: tuple[MilestoneWindow, ...], *, origin: str, confirmed: bool
) -> None:
    milestone = tables.Milestone
    query = milestone.select().where(milestone.deliverable == deliverable, milestone.origin != "period")
    present = change.rows(query.order_by(milestone.position, milestone.id).dicts())
    for position, window in enumerate(windows):
        values = {
            "position": position,
            "label": window.label,
            "opens_on": window.opens_on,
            "due_on": window.due_on,
            "origin": origin,
        }
        if position < len(present):
            kept = confirmed or (present[position]["confirmed"] and present[position]["conclusion"] is not None)
            change.update(milestone, present[position]["id"], confirmed=kept, **values)
        else:
            change.insert(milestone, deliverable=deliverable, confirmed=confirmed, **values)
    for row in present[len(windows) :]:
        if not _is_in_use(change, row):
            change.delete(milestone, row["id"])


def _is_in_use(change: Change, row: dict[str, Any]) -> bool:
    entry, unit = tables.ProgressEntry, tables.MilestoneUnit
    return bool(
        row["conclusion"] is not None
        or change.rows(entry.select(entry.id).where(entry.milestone == row["id"]).limit(1).tuples())
        or change.rows(unit.select(unit.id).where(unit.milestone == row["id"]).limit(1).tuples())
    )


def plan_year_of(book: Book | Change, deliverable: int) -> int:
    return int(rows.deliverable_row(book, deliverable)["year"])
