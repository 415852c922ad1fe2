"""Doubts found in a plan: places the officer should look at again; nothing is changed by finding them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from cchc_desktop.domain.deadline_kind import DeadlineKind
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.plan import Deliverable, PlanOutline, Task

# "trong năm 2022", not the year of a standard or a decree ("ISO 9001: 2015").
YEAR_NAMED = re.compile(r"\bnăm ((?:19|20)\d{2})(?![\d/])", re.IGNORECASE)
# A plan is signed in December, so the quarter before its year belongs to it.
FIRST_MONTH_BEFORE = 10


class DoubtPlace(Enum):
    """Which field the officer should look at."""

    TITLE = auto()
    WINDOW = auto()
    MILESTONES = auto()
    COORDINATING = auto()


class Doubt(NamedTuple):
    """`code` is a task's "16" or a deliverable's "20.2"; `reason` one Vietnamese sentence.

    A doubt of the task itself names its first deliverable, where the officer can look at it.
    """

    code: str
    title: str
    reason: str
    deliverable_id: int | None
    task_id: int
    place: DoubtPlace

    @property
    def of_task(self) -> bool:
        return self.place is DoubtPlace.COORDINATING


def find_doubts(outline: PlanOutline) -> tuple[Doubt, ...]:
    """All doubts in the order of the plan."""
    year = outline.plan.year
    return tuple(doubt for task in outline.tasks for doubt in _doubts_of(task, year))


def doubted_in(outline: PlanOutline) -> frozenset[int]:
    """The ids of the deliverables that a doubt concerns, be it their own or their task's."""
    found = find_doubts(outline)
    tasks = {doubt.task_id for doubt in found if doubt.of_task}
    whole = {deliverable.id for task in outline.tasks if task.id in tasks for deliverable in task.deliverables}
    return frozenset(whole | {doubt.deliverable_id for doubt in found if doubt.deliverable_id is not None})


def doubts_about(task: Task, deliverable: Deliverable, year: int) -> tuple[Doubt, ...]:
    """Those of the deliverable, and those of its task, in the plan of `year`."""
    return (*_of_task(task), *_of_deliverable(task, deliverable, year))


def _doubts_of(task: Task, year: int) -> Iterator[Doubt]:
    yield from _of_task(task)
    for deliverable in task.deliverables:
        yield from _of_deliverable(task, deliverable, year)


def _of_task(task: Task) -> Iterator[Doubt]:
    for lead in task.leads:
        if lead in task.coordinating:
            first = task.deliverables[0].id if task.deliverables else None
            reason = f"{lead.name} vừa chủ trì vừa phối hợp."
            yield Doubt(str(task.number), task.title, reason, first, task.id, DoubtPlace.COORDINATING)


def _of_deliverable(task: Task, deliverable: Deliverable, year: int) -> Iterator[Doubt]:
    for place, reason in _reasons(deliverable, year):
        yield Doubt(deliverable.code, deliverable.title, reason, deliverable.id, task.id, place)


def _reasons(deliverable: Deliverable, year: int) -> Iterator[tuple[DoubtPlace, str]]:
    if deliverable.kind is DeadlineKind.UNREAD and not deliverable.window_set_by_hand:
        yield (
            DoubtPlace.WINDOW,
            f"Chưa đọc được thời hạn “{deliverable.deadline_text}”; hãy đặt ngày bằng tay.",
        )
    if any(not milestone.confirmed for milestone in deliverable.milestones):
        yield (
            DoubtPlace.MILESTONES,
            f"Các mốc của “{deliverable.deadline_text}” mới là đề xuất, chưa được xác nhận.",
        )
    if deliverable.due_on is not None and not belongs_to(deliverable.due_on, year):
        yield DoubtPlace.WINDOW, f"Hạn cuối {day_words(deliverable.due_on)} nằm ngoài năm {year}."
    for named in years_named(deliverable.title):
        if named != year:
            yield DoubtPlace.TITLE, f"Lời văn nói về năm {named} trong kế hoạch năm {year}."


@lru_cache(maxsize=4096)
def years_named(title: str) -> tuple[int, ...]:
    """Each once; titles are looked through again on every change of the plan."""
    return tuple(sorted({int(found) for found in YEAR_NAMED.findall(title)}))


def belongs_to(due_on: date, year: int) -> bool:
    """Whether a plan of `year` can have something due on that day."""
    return date(year - 1, FIRST_MONTH_BEFORE, 1) <= due_on <= date(year, 12, 31)
