"""The plan as the rest of the program passes it around: nothing of it changes, dates are `date` or None.

Named tuples, for a plan of thousands is read anew at every change: a frozen dataclass takes five times as long to make.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from cchc_desktop.domain.deadline_kind import DeadlineKind
from cchc_desktop.domain.progress import Conclusion, Handling, State


class Unit(NamedTuple):
    """A unit or a group of units; a group's `members` are the units that belong to it on the day asked for."""

    id: int
    name: str
    short_name: str
    is_group: bool = False
    members: tuple[Unit, ...] = ()


class DocumentReference(NamedTuple):
    """An official document as it is cited: "05/BC-UBND", its day, what it is about."""

    id: int
    number: str
    issued_on: date | None
    abstract: str = ""
    kind: str = ""
    """Its abbreviation as the register has it, "QĐ"; "" where the register has none."""


class UnitConclusion(NamedTuple):
    """What one member of a group lead owes on a milestone, and how it ended."""

    id: int
    unit: Unit
    conclusion: Conclusion | None = None
    done_on: date | None = None
    document: DocumentReference | None = None


class Milestone(NamedTuple):
    """One due occurrence of a deliverable. `due_on` is the last day on time, `new_due_on` a later day agreed upon."""

    id: int
    label: str
    opens_on: date | None
    due_on: date | None
    last_working_day: date | None
    confirmed: bool
    state: State
    conclusion: Conclusion | None = None
    done_on: date | None = None
    document: DocumentReference | None = None
    reason: str = ""
    new_due_on: date | None = None
    working_days_left: int | None = None
    """Working days from today to the due day; negative when late; None when concluded or without a day."""
    units: tuple[UnitConclusion, ...] = ()


class ProgressEntry(NamedTuple):
    """One note of progress. `percent` is what the officer typed, 0 to 100."""

    id: int
    day: date
    percent: int | None
    result: str
    difficulty: str
    proposal: str
    milestone_id: int | None = None
    unit: Unit | None = None


class ChecklistItem(NamedTuple):
    """What a deliverable must state before it can be closed: a rate in hundredths of a percent, or a handling."""

    id: int
    label: str
    is_rate: bool
    rate: int | None = None
    handling: Handling | None = None

    @property
    def is_filled(self) -> bool:
        return self.rate is not None if self.is_rate else self.handling is not None


class Deliverable(NamedTuple):
    """The unit of tracking: it has the deadline and the funding. `code` is "6.2"."""

    id: int
    uid: str
    task_id: int
    code: str
    number: int
    title: str
    deadline_text: str
    kind: DeadlineKind
    opens_on: date | None
    due_on: date | None
    window_set_by_hand: bool
    funding_text: str
    funding_amount: int | None
    """Whole đồng."""
    state: State
    percent: int | None
    milestones: tuple[Milestone, ...] = ()
    checklist: tuple[ChecklistItem, ...] = ()
    search_also: str = ""
    owing: tuple[Unit, ...] = ()
    """The units that conclude one by one where a lead is a group; empty where none is."""

    @property
    def next_milestone(self) -> Milestone | None:
        """The open milestone that is due first; what the row and the form speak of."""
        opened = [milestone for milestone in self.milestones if milestone.conclusion is None]
        return min(opened, key=lambda milestone: milestone.due_on or date.max, default=None)


class Task(NamedTuple):
    """A numbered task of the plan; `leads_text` and `coordinating_text` are as signed."""

    id: int
    uid: str
    area_id: int
    number: int
    title: str
    leads_text: str
    coordinating_text: str
    leads: tuple[Unit, ...]
    coordinating: tuple[Unit, ...]
    deliverables: tuple[Deliverable, ...]
    search_also: str = ""


class ContentArea(NamedTuple):
    """Nội dung: a numbered area of the plan."""

    id: int
    uid: str
    number: int
    title: str
    tasks: tuple[Task, ...]

    @property
    def deliverables(self) -> Iterator[Deliverable]:
        return (deliverable for task in self.tasks for deliverable in task.deliverables)


class PlanHeading(NamedTuple):
    """The plan without its table. `annex_title` and `annex_basis` are the signed annex's own two heading lines."""

    id: int
    year: int
    title: str
    number: str
    issued_on: date | None
    issued: bool
    annex_title: str = ""
    annex_basis: str = ""


class PlanOutline(NamedTuple):
    """A whole plan with every state as of `today`."""

    plan: PlanHeading
    today: date
    areas: tuple[ContentArea, ...] = ()

    @property
    def tasks(self) -> Iterator[Task]:
        return (task for area in self.areas for task in area.tasks)

    @property
    def deliverables(self) -> Iterator[Deliverable]:
        return (deliverable for task in self.tasks for deliverable in task.deliverables)
