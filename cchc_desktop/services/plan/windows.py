"""Keeps a deliverable's window and milestones in step with its wording, its hand-set dates and its conclusions."""

from __future__ import annotations

from datetime import date
from typing import Any

from cchc_desktop.domain.deadline import Deadline, DeadlineRules, MilestoneWindow, read_deadline
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.services.office_rules import deadline_rules
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

Row = dict[str, Any]


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


def write_hand_window(
    change: Change, deliverable: int, opens_on: date | None, due_on: date | None, *, confirmed: bool = True
) -> None:
    """One milestone with the window that the officer set by hand, or (not `confirmed`) that is proposed like it."""
    label = day_words(due_on) if due_on else f"Từ {day_words(opens_on or date.min)}"
    window = MilestoneWindow(label, opens_on, due_on)
    _fit(change, deliverable, (window,), origin="hand", confirmed=confirmed)


def _fit(
    change: Change, deliverable: int, windows: tuple[MilestoneWindow, ...], *, origin: str, confirmed: bool
) -> None:
    milestone = tables.Milestone
    query = milestone.select().where(milestone.deliverable == deliverable, milestone.origin != "period")
    present = change.rows(query.order_by(milestone.position, milestone.id).dicts())
    taken = _taken_up(windows, present)
    for position, window in enumerate(windows):
        row = taken.get(position)
        values = {
            "position": position,
            "label": window.label,
            "opens_on": window.opens_on,
            "due_on": window.due_on,
            "origin": origin,
            "confirmed": confirmed or (row is not None and _stays_confirmed(row, window)),
        }
        if row is not None:
            change.update(milestone, row["id"], **values)
        else:
            change.insert(milestone, deliverable=deliverable, **values)
    kept = {row["id"] for row in taken.values()}
    for row in present:
        if row["id"] not in kept and not _is_in_use(change, row):
            _prove_by_the_deliverable(change, deliverable, row["id"])
            change.delete(milestone, row["id"])


def _prove_by_the_deliverable(change: Change, deliverable: int, milestone: int) -> None:
    """What a document proved of a milestone that goes, it proves of the deliverable from now on."""
    link = tables.DocumentLink
    own = change.rows(link.select(link.id, link.document).where(link.milestone == milestone).tuples())
    for row, document in own:
        whole = link.select(link.id).where(
            link.document == document, link.deliverable == deliverable, link.milestone.is_null()
        )
        if change.rows(whole.tuples()):
            change.delete(link, row)
        else:
            change.update(link, row, milestone=None)


def _stays_confirmed(row: Row, window: MilestoneWindow) -> bool:
    """What the officer confirmed, or brought to its end, is no proposal again while its last day stands."""
    return bool(row["confirmed"] and (row["conclusion"] is not None or row["due_on"] == window.due_on))


def _taken_up(windows: tuple[MilestoneWindow, ...], present: list[Row]) -> dict[int, Row]:
    """Which present milestone goes on as which window (by its place), so that what was recorded stays with its work.

    One for one: the wording was mended, the occurrence is the same. Else the same last day is the same occurrence;
    the windows left take up milestones still open, never a concluded one, whose end was of another day.
    """
    if len(windows) == len(present) == 1:
        return {0: present[0]}
    waiting = list(present)
    taken: dict[int, Row] = {}
    for place, window in enumerate(windows):
        same = next((row for row in waiting if row["due_on"] == window.due_on), None)
        if same is not None:
            taken[place] = same
            waiting.remove(same)
    opened = iter([row for row in waiting if row["conclusion"] is None])
    for place in range(len(windows)):
        if place not in taken and (row := next(opened, None)) is not None:
            taken[place] = row
    return dict(sorted(taken.items()))


def _is_in_use(change: Change, row: Row) -> bool:
    entry, unit = tables.ProgressEntry, tables.MilestoneUnit
    return bool(
        row["conclusion"] is not None
        or change.rows(entry.select(entry.id).where(entry.milestone == row["id"]).limit(1).tuples())
        or change.rows(unit.select(unit.id).where(unit.milestone == row["id"]).limit(1).tuples())
    )
