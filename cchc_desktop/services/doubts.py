"""Doubts found in a plan: places the officer should look at again; nothing is changed by finding them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.plan import Deliverable, PlanOutline, Task

# "trong năm 2022", not the year of a standard or a decree ("ISO 9001: 2015").
YEAR_NAMED = re.compile(r"\bnăm ((?:19|20)\d{2})(?![\d/])", re.IGNORECASE)
# A plan is signed in December, so the quarter before its year belongs to it.
FIRST_MONTH_BEFORE = 10


@dataclass(frozen=True, slots=True)
class Doubt:
    """`code` is a task's "16" or a deliverable's "20.2"; `reason` one Vietnamese sentence."""

    code: str
    title: str
    reason: str
    deliverable_id: int | None
    task_id: int


def find_doubts(outline: PlanOutline) -> tuple[Doubt, ...]:
    """All doubts in the order of the plan."""
    return tuple(doubt for task in outline.tasks for doubt in _doubts_of(outline, task))


def _doubts_of(outline: PlanOutline, task: Task) -> Iterator[Doubt]:
    for lead in task.leads:
        if lead in task.coordinating:
            first = task.deliverables[0].id if task.deliverables else None
            reason = f"{lead.name} vừa chủ trì vừa phối hợp."
            yield Doubt(str(task.number), task.title, reason, first, task.id)
    for deliverable in task.deliverables:
        for reason in _reasons(outline, deliverable):
            yield Doubt(deliverable.code, deliverable.title, reason, deliverable.id, task.id)


def _reasons(outline: PlanOutline, deliverable: Deliverable) -> Iterator[str]:
    year = outline.plan.year
    if deliverable.kind is DeadlineKind.UNREAD and not deliverable.window_set_by_hand:
        yield f"Chưa đọc được thời hạn “{deliverable.deadline_text}”; hãy đặt ngày bằng tay."
    if any(not milestone.confirmed for milestone in deliverable.milestones):
        yield f"Các mốc của “{deliverable.deadline_text}” mới là đề xuất, chưa được xác nhận."
    if deliverable.due_on is not None and not _belongs_to(deliverable.due_on, year):
        yield f"Hạn cuối {day_words(deliverable.due_on)} nằm ngoài năm {year}."
    for named in sorted({int(found) for found in YEAR_NAMED.findall(deliverable.title)} - {year}):
        yield f"Lời văn nói về năm {named} trong kế hoạch năm {year}."


def _belongs_to(due_on: date, year: int) -> bool:
    return date(year - 1, FIRST_MONTH_BEFORE, 1) <= due_on <= date(year, 12, 31)
