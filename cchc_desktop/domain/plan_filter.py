"""What the officer wants to see of a plan: conditions that a deliverable and its task meet or not."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import date
from typing import NamedTuple

from cchc_desktop.domain.deadline_kind import DeadlineKind
from cchc_desktop.domain.plan import Deliverable, Task, Unit
from cchc_desktop.domain.progress import State


class PlanConditions(NamedTuple):
    """Every condition given must hold; an empty set and None ask for nothing.

    `unit_id` is a unit that leads (or, with `coordinating_too`, coordinates) the task itself or through a group;
    `group_id` a group that is named there as such (units and groups count their ids apart).
    `due_from` and `due_to` are both included and ask for a milestone due between them.
    `doubtful` asks for what the officer should look at again.
    """

    states: frozenset[State] = frozenset()
    unit_id: int | None = None
    group_id: int | None = None
    coordinating_too: bool = False
    area_ids: frozenset[int] = frozenset()
    kinds: frozenset[DeadlineKind] = frozenset()
    due_from: date | None = None
    due_to: date | None = None
    doubtful: bool = False

    @property
    def asks_nothing(self) -> bool:
        return self == PlanConditions(coordinating_too=self.coordinating_too)

    def meets(self, task: Task, deliverable: Deliverable, doubted: Container[int] = ()) -> bool:
        """Whether the deliverable of that task is wanted; `doubted` are the ids that the plan's doubts concern."""
        return (
            (not self.states or deliverable.state in self.states)
            and (not self.doubtful or deliverable.id in doubted)
            and (not self.area_ids or task.area_id in self.area_ids)
            and (not self.kinds or deliverable.kind in self.kinds)
            and (self.unit_id is None or any(self.unit_id in _ids_of(unit) for unit in self._concerned(task)))
            and (self.group_id is None or self.group_id in _groups_of(self._concerned(task)))
            and ((self.due_from is None and self.due_to is None) or self._is_due_between(deliverable))
        )

    def _concerned(self, task: Task) -> tuple[Unit, ...]:
        return (*task.leads, *task.coordinating) if self.coordinating_too else task.leads

    def _is_due_between(self, deliverable: Deliverable) -> bool:
        first, last = self.due_from or date.min, self.due_to or date.max
        return any(one.due_on is not None and first <= one.due_on <= last for one in deliverable.milestones)


def _ids_of(unit: Unit) -> Iterable[int]:
    """A group stands for its members."""
    return [member.id for member in unit.members] if unit.is_group else [unit.id]


def _groups_of(units: Iterable[Unit]) -> set[int]:
    return {unit.id for unit in units if unit.is_group}
