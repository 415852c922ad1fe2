"""What a periodic report tells of: its deliverables and where each stood when the figures were cut off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import ReportingPeriod, covers
from cchc_desktop.domain.plan import (
    ContentArea,
    Deliverable,
    DocumentReference,
    Milestone,
    PlanOutline,
    ProgressEntry,
    Task,
    UnitConclusion,
)
from cchc_desktop.domain.progress import CONCLUDED, STATE_WORDS, Conclusion, State, joint_state

Entries = Mapping[int, tuple[ProgressEntry, ...]]
"""Progress entries by the deliverable's id, in any order."""

DONE_IN_PERIOD = "Đã thực hiện trong kỳ"
"""How an ongoing deliverable's period ends: it has no day to be on time for."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A deliverable as a report tells of it; `state` is that of the cut-off, `milestones` those of the period."""

    area: ContentArea
    task: Task
    deliverable: Deliverable
    state: State
    milestones: tuple[Milestone, ...]
    entries: tuple[ProgressEntry, ...]
    """Those of the period's data window, oldest first."""
    data_to: date

    @property
    def title(self) -> str:
        return self.deliverable.title

    @property
    def counted_state(self) -> State:
        """The state that a report counts it under: what is due soon is not yet due."""
        return State.NOT_YET if self.state is State.SOON else self.state

    @property
    def is_concluded(self) -> bool:
        return self.state in CONCLUDED

    @property
    def concluded(self) -> tuple[Milestone, ...]:
        """The milestones that were concluded by the cut-off."""
        return tuple(milestone for milestone in self.milestones if is_concluded_by(milestone, self.data_to))

    @property
    def documents(self) -> tuple[DocumentReference, ...]:
        """The documents that prove it, also those that came after the cut-off, each once."""
        found = [milestone.document for milestone in self.milestones if milestone.document is not None]
        return tuple(dict.fromkeys(found))

    @property
    def expected_on(self) -> date | None:
        """The first day on which something is still owed: the new day agreed upon, else the last day on time."""
        days = [
            day
            for milestone in self.milestones
            if not is_concluded_by(milestone, self.data_to) and (day := milestone.new_due_on or milestone.due_on)
        ]
        return min(days, default=None)

    @property
    def percent(self) -> int | None:
        """The last percentage noted by the cut-off."""
        return next((entry.percent for entry in reversed(self.entries) if entry.percent is not None), None)

    @property
    def words(self) -> str:
        """The state in words, with the day expected where it is not yet due."""
        if self.state is State.DONE and not any(milestone.due_on for milestone in self.milestones):
            return DONE_IN_PERIOD
        words = STATE_WORDS[self.state]
        if self.state is State.NOT_YET and self.expected_on:
            return f"{words}, dự kiến ngày {day_words(self.expected_on)}"
        return words


def reported(outline: PlanOutline, entries: Entries, period: ReportingPeriod) -> tuple[Reported, ...]:
    """The deliverables that the report covers, in the plan's order (domain rule: those due in its calendar period)."""
    found = []
    for area in outline.areas:
        for task in area.tasks:
            for deliverable in task.deliverables:
                milestones = _covered(deliverable, outline.plan.year, period)
                if milestones or covers(period, None, outline.plan.year):
                    noted = within(entries.get(deliverable.id, ()), period)
                    state = _state(deliverable, milestones, outline.today, period, begun=bool(noted))
                    found.append(Reported(area, task, deliverable, state, milestones, noted, period.data_to))
    return tuple(found)


def cut_off(outline: PlanOutline, period: ReportingPeriod) -> date:
    """The day that the figures speak of: the window's last day, or today while it is still open."""
    return min(outline.today, period.data_to)


def within(entries: Iterable[ProgressEntry], period: ReportingPeriod) -> tuple[ProgressEntry, ...]:
    """The entries of the period's data window, oldest first."""
    inside = [entry for entry in entries if period.data_from <= entry.day <= period.data_to]
    return tuple(sorted(inside, key=lambda entry: (entry.day, entry.id)))


def is_concluded_by(part: Milestone | UnitConclusion, day: date) -> bool:
    """Whether the milestone, or one unit's part in it, had been concluded on that day."""
    return part.conclusion is not None and (part.done_on is None or part.done_on <= day)


def milestone_state_at(milestone: Milestone, today: date, data_to: date) -> State:
    """Where a milestone stood at the cut-off `data_to`, as known on `today`."""
    if is_concluded_by(milestone, data_to):
        if milestone.conclusion is not Conclusion.DONE:
            return State.STOPPED if milestone.conclusion is Conclusion.STOPPED else State.NOTHING_AROSE
        late = milestone.due_on and milestone.done_on and milestone.done_on > milestone.due_on
        return State.DONE_LATE if late else State.DONE
    if not milestone.confirmed:
        return State.UNCONFIRMED
    if milestone.due_on is None:
        return State.IN_PROGRESS
    return State.LATE if milestone.due_on < today and milestone.due_on <= data_to else State.NOT_YET


def _covered(deliverable: Deliverable, plan_year: int, period: ReportingPeriod) -> tuple[Milestone, ...]:
    """The milestones due in the calendar period; of those without a due day the ones concluded for this report."""
    return tuple(
        milestone
        for milestone in deliverable.milestones
        if covers(period, milestone.due_on, plan_year) or _concluded_for(milestone, period)
    )


def _concluded_for(milestone: Milestone, period: ReportingPeriod) -> bool:
    """An ongoing deliverable is concluded per reporting period, under the period's own name."""
    names = {period.label, f"{period.label}/{period.year}"}
    return milestone.due_on is None and milestone.conclusion is not None and milestone.label in names


def _state(
    deliverable: Deliverable, milestones: tuple[Milestone, ...], today: date, period: ReportingPeriod, *, begun: bool
) -> State:
    undated = deliverable.kind in {DeadlineKind.ONGOING, DeadlineKind.CONDITIONAL, DeadlineKind.UNREAD}
    if not undated or any(milestone.due_on for milestone in milestones):
        return joint_state([milestone_state_at(milestone, today, period.data_to) for milestone in milestones])
    closing = [milestone for milestone in milestones if _concluded_for(milestone, period)]
    in_time = [milestone for milestone in closing if is_concluded_by(milestone, period.data_to)]
    if closing and not in_time:
        return _open_state(deliverable.kind, begun=begun)
    return joint_state([milestone_state_at(one, today, period.data_to) for one in in_time] or [deliverable.state])


def _open_state(kind: DeadlineKind, *, begun: bool) -> State:
    """How one without a last day stood while it was open: `deliverable.state` knows of its later conclusion."""
    if kind is DeadlineKind.CONDITIONAL:
        return State.IN_PROGRESS if begun else State.NOT_YET
    return State.ONGOING if kind is DeadlineKind.ONGOING else State.UNREAD
