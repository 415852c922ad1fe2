"""Reads deadlines anew when the office's rules for reading them change: what is open moves, what is concluded stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from cchc_desktop.domain.deadline import Deadline, DeadlineRules, MilestoneWindow, read_deadline
from cchc_desktop.services.plan.windows import deadline_columns
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Rereading:
    """A deliverable whose wording means other days by the new rules; `code` is "6.2", `year` its plan's."""

    deliverable: int
    code: str
    year: int
    old: Deadline
    new: Deadline


@dataclass(frozen=True, slots=True)
class Rereadings:
    """What a change of the rules does: `moved` is read anew, `kept` has nothing open any more and stays as it is."""

    moved: tuple[Rereading, ...] = ()
    kept: tuple[Rereading, ...] = ()


def rereadings(book: Book, old: DeadlineRules, new: DeadlineRules) -> Rereadings:
    """Every deliverable whose window follows its wording and would move; windows set by hand are never touched."""
    if old == new:
        return Rereadings()
    found = tuple(_differing(book, old, new))
    open_still = _with_open_milestones(book)
    return Rereadings(
        tuple(one for one in found if one.deliverable in open_still),
        tuple(one for one in found if one.deliverable not in open_still),
    )


def _differing(book: Book, old: DeadlineRules, new: DeadlineRules) -> Iterator[Rereading]:
    @cache
    def readings(text: str, year: int) -> tuple[Deadline, Deadline]:
        return read_deadline(text, year, old), read_deadline(text, year, new)

    deliverable, task = tables.Deliverable, tables.Task
    query = (
        deliverable.select(deliverable.id, task.number, deliverable.number, tables.Plan.year, deliverable.deadline_text)
        .join(task, on=(deliverable.task == task.id))
        .join(tables.ContentArea, on=(task.area == tables.ContentArea.id))
        .join(tables.Plan, on=(tables.ContentArea.plan == tables.Plan.id))
        .where(~deliverable.set_by_hand)
        .order_by(tables.Plan.year, task.number, deliverable.number)
    )
    for row, task_number, number, year, text in book.rows(query.tuples()):
        before, after = readings(text, year)
        if before != after:
            yield Rereading(row, f"{task_number}.{number}", year, before, after)


def _with_open_milestones(book: Book) -> set[int]:
    milestone = tables.Milestone
    query = milestone.select(milestone.deliverable).where(milestone.conclusion.is_null()).distinct()
    return {row for (row,) in book.rows(query.tuples())}


def read_anew(change: Change, one: Rereading) -> None:
    """Give a deliverable the days of the new reading; a concluded milestone keeps everything it was judged by."""
    change.update(tables.Deliverable, one.deliverable, **deadline_columns(one.new))
    milestone = tables.Milestone
    query = milestone.select().where(milestone.deliverable == one.deliverable, milestone.origin == "wording")
    present = change.rows(query.order_by(milestone.position, milestone.id).dicts())
    taken = _taken_up(one.old.milestones, one.new.milestones, present)
    for position, window in enumerate(one.new.milestones):
        row = taken.get(position)
        days = {"position": position, "label": window.label, "opens_on": window.opens_on, "due_on": window.due_on}
        if row is None:
            change.insert(
                milestone, deliverable=one.deliverable, origin="wording", confirmed=not one.new.proposed, **days
            )
        elif row["conclusion"] is None:
            change.update(milestone, row["id"], **days)
    going = {row["id"] for row in present} - {row["id"] for row in taken.values()}
    for row in (row for row in present if row["id"] in going):
        if not _is_in_use(change, row):
            change.delete(milestone, row["id"])


def _taken_up(old: tuple[MilestoneWindow, ...], new: tuple[MilestoneWindow, ...], present: list[Row]) -> dict[int, Row]:
    """Which present milestone goes on as which new window: by the label of the old window that the new one replaces.

    The rules change the days of an occurrence, never which occurrence it is; a report turned on or off comes or goes.
    """
    waiting = list(present)
    taken: dict[int, Row] = {}
    for place, window in enumerate(new):
        known = _counterpart(old, new, place)
        labels = (known.label if known else window.label, window.label)
        row = next((row for row in waiting if row["label"] in labels), None)
        if row is not None:
            taken[place] = row
            waiting.remove(row)
    return taken


def _counterpart(
    old: tuple[MilestoneWindow, ...], new: tuple[MilestoneWindow, ...], place: int
) -> MilestoneWindow | None:
    """The old window of the same occurrence: of the same name, else in the same place."""
    same = next((window for window in old if window.label == new[place].label), None)
    if same is not None or len(old) != len(new):
        return same
    return old[place]


def _is_in_use(change: Change, row: Row) -> bool:
    """Whether something was recorded of a milestone: then it stays, whatever the rules say."""
    if row["conclusion"] is not None:
        return True
    tellers = (tables.ProgressEntry, tables.MilestoneUnit, tables.DocumentLink)
    return any(
        change.rows(teller.select(teller.id).where(teller.milestone == row["id"]).limit(1).tuples())
        for teller in tellers
    )
