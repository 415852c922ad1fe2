"""How far a plan has come, as a table: summed up by area, by unit or by state, then product by product."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cchc_desktop.domain.plan import Deliverable, Milestone, PlanOutline, Task
from cchc_desktop.domain.progress import (
    STATE_WORDS,
    STATES_AS_LISTED,
    Completion,
    State,
    completion_of,
    concluded_state,
    task_completion,
    task_state,
)

NOBODY = "Chưa ghi đơn vị chủ trì"


class TableBy(StrEnum):
    """What the table is ordered by."""

    AREA = "area"
    UNIT = "unit"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the table: its name, and its tasks with no more of their deliverables than belong to the part.

    `unit` is whose part it is, where it is a unit's.
    """

    name: str
    tasks: tuple[Task, ...]
    unit: int | None = None

    @property
    def deliverables(self) -> Iterator[Deliverable]:
        return (deliverable for task in self.tasks for deliverable in task.deliverables)


@dataclass(frozen=True, slots=True)
class Tally:
    """A line of the summary, counted in nhiệm vụ, sản phẩm and mốc."""

    name: str
    tasks: Completion
    deliverables: Completion
    milestones: Completion


@dataclass(frozen=True, slots=True)
class StateTally:
    """How many tasks, deliverables and milestones stand in one state."""

    state: State
    tasks: int
    deliverables: int
    milestones: int


def parts_by_area(outline: PlanOutline) -> tuple[Part, ...]:
    """The areas in the plan's order."""
    return tuple(Part(f"Nội dung {area.number}: {area.title}", area.tasks) for area in outline.areas)


def parts_by_unit(
    outline: PlanOutline, names: Mapping[int, str], states: Mapping[int, Mapping[int, State]]
) -> tuple[Part, ...]:
    """The units that answer for the plan's tasks, in the order in which the plan first calls on them.

    `states` says by unit and deliverable how it stands for that unit: what a member of a group has ended is ended
    for it. A task of several units stands under each; one that nobody leads stands last.
    """
    found: dict[int, list[Task]] = {}
    orphans: list[Task] = []
    for task in outline.tasks:
        units = _answering(task, states)
        for unit in units:
            found.setdefault(unit, []).append(_task_of_unit(task, unit, states.get(unit, {})))
        if not units:
            orphans.append(task)
    parts = tuple(Part(names[unit], tuple(tasks), unit) for unit, tasks in found.items())
    return (*parts, Part(NOBODY, tuple(orphans))) if orphans else parts


def _answering(task: Task, states: Mapping[int, Mapping[int, State]]) -> list[int]:
    if not task.deliverables:  # nothing that could stand anywhere: the units that the plan names
        return [unit.id for lead in task.leads for unit in (lead.members if lead.is_group else (lead,))]
    return [unit for unit, of_unit in states.items() if any(each.id in of_unit for each in task.deliverables)]


def _task_of_unit(task: Task, unit: int, states: Mapping[int, State]) -> Task:
    return task._replace(deliverables=tuple(_of_unit(each, unit, states[each.id]) for each in task.deliverables))


def _of_unit(deliverable: Deliverable, unit: int, state: State) -> Deliverable:
    milestones = tuple(_milestone_of_unit(milestone, unit) for milestone in deliverable.milestones)
    return deliverable._replace(state=state, milestones=milestones)


def _milestone_of_unit(milestone: Milestone, unit: int) -> Milestone:
    """The milestone as the unit sees it: its own conclusion where it has one, never the other units'."""
    part = next((one for one in milestone.units if one.unit.id == unit and one.conclusion), None)
    if part is None or part.conclusion is None:
        return milestone._replace(units=())
    return milestone._replace(
        units=(),
        state=concluded_state(part.conclusion, milestone.due_on, part.done_on),
        conclusion=part.conclusion,
        done_on=part.done_on,
        document=part.document,
        working_days_left=None,
    )


def parts_by_state(outline: PlanOutline) -> tuple[Part, ...]:
    """The states in which there is something, the most pressing first."""
    parts = (Part(STATE_WORDS[state], _tasks_in(outline, state)) for state in STATES_AS_LISTED)
    return tuple(part for part in parts if part.tasks)


def _tasks_in(outline: PlanOutline, state: State) -> tuple[Task, ...]:
    """A task without deliverables stands where its own state is told."""
    cut = (task._replace(deliverables=_in_state(task.deliverables, state)) for task in outline.tasks)
    bare = {task.id for task in outline.tasks if not task.deliverables and task_state(task) is state}
    return tuple(task for task in cut if task.deliverables or task.id in bare)


def _in_state(deliverables: Iterable[Deliverable], state: State) -> tuple[Deliverable, ...]:
    return tuple(deliverable for deliverable in deliverables if deliverable.state is state)


def tally(name: str, tasks: Sequence[Task]) -> Tally:
    """A part, or the whole plan, summed up."""
    deliverables = [deliverable for task in tasks for deliverable in task.deliverables]
    milestones = [milestone for deliverable in deliverables for milestone in deliverable.milestones]
    return Tally(name, task_completion(tasks), completion_of(deliverables), completion_of(milestones))


def tallies_by_state(outline: PlanOutline) -> tuple[StateTally, ...]:
    """The states in which there is a task, a deliverable or a milestone, the most pressing first."""
    tasks = [task_state(task) for task in outline.tasks]
    deliverables = [deliverable.state for deliverable in outline.deliverables]
    milestones = [one.state for deliverable in outline.deliverables for one in deliverable.milestones]
    found = (
        StateTally(state, tasks.count(state), deliverables.count(state), milestones.count(state))
        for state in STATES_AS_LISTED
    )
    return tuple(one for one in found if one.tasks or one.deliverables or one.milestones)
