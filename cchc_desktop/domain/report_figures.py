"""The counts and rates of a periodic report, once: its sentences tell them, a frozen report keeps them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cchc_desktop.domain.numbers import rate_words
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.reported import Reported

BREAKDOWN = (
    (State.DONE, "hoàn thành đúng hạn"),
    (State.DONE_LATE, "hoàn thành quá hạn"),
    (State.NOTHING_AROSE, "không phát sinh"),
    (State.STOPPED, "dừng thực hiện"),
    (State.LATE, "quá hạn, chưa hoàn thành"),
    (State.NOT_YET, "chưa đến hạn"),
    (State.IN_PROGRESS, "đang thực hiện"),
    (State.ONGOING, "thực hiện thường xuyên"),
    (State.UNCONFIRMED, "chưa xác nhận mốc thời hạn"),
    (State.UNREAD, "chưa rõ thời hạn"),
)
"""States in the order in which a report counts them, and how it calls them."""
TASKS, FINISHED_TASKS, TASK_RATE = "Số nhiệm vụ", "Nhiệm vụ hoàn thành", "Tỷ lệ nhiệm vụ hoàn thành"
DELIVERABLES, CONCLUDED, DELIVERABLE_RATE = "Số sản phẩm", "Sản phẩm hoàn thành", "Tỷ lệ sản phẩm hoàn thành"
"""Names of figures; those of the states are told by `name_counting`."""


@dataclass(frozen=True, slots=True)
class ReportFigure:
    """A count or rate under its name, in words ready to print: ("Tỷ lệ sản phẩm hoàn thành", "88,37%")."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Totals:
    """How many of the nhiệm vụ and sản phẩm that a report covers were finished; `states` in BREAKDOWN's order."""

    tasks: int
    finished_tasks: int
    deliverables: int
    concluded: int
    states: tuple[tuple[State, int], ...]

    @property
    def task_rate(self) -> str:
        return rate_of(self.finished_tasks, self.tasks)

    @property
    def deliverable_rate(self) -> str:
        return rate_of(self.concluded, self.deliverables)


def totals(items: Sequence[Reported]) -> Totals:
    """A nhiệm vụ is finished when every sản phẩm of it that the report covers is; soon due counts as not yet due."""
    tasks: dict[int, list[Reported]] = {}
    for item in items:
        tasks.setdefault(item.task.id, []).append(item)
    states = [item.counted_state for item in items]
    return Totals(
        tasks=len(tasks),
        finished_tasks=sum(all(item.is_concluded for item in found) for found in tasks.values()),
        deliverables=len(items),
        concluded=sum(item.is_concluded for item in items),
        states=tuple((state, states.count(state)) for state, _ in BREAKDOWN),
    )


def figures_of(items: Sequence[Reported]) -> tuple[ReportFigure, ...]:
    """Every count and rate of the report, always the same names in the same order."""
    found = totals(items)
    return (
        ReportFigure(TASKS, str(found.tasks)),
        ReportFigure(FINISHED_TASKS, str(found.finished_tasks)),
        ReportFigure(TASK_RATE, found.task_rate),
        ReportFigure(DELIVERABLES, str(found.deliverables)),
        ReportFigure(CONCLUDED, str(found.concluded)),
        ReportFigure(DELIVERABLE_RATE, found.deliverable_rate),
        *(ReportFigure(name_counting(state), str(count)) for state, count in found.states),
    )


def name_counting(state: State) -> str:
    """The name of the figure that counts the sản phẩm of a state: "Sản phẩm hoàn thành đúng hạn"."""
    return f"Sản phẩm {dict(BREAKDOWN)[state]}"


def rate_of(part: int, whole: int) -> str:
    """ "88,37%", rounded half up to 0.01 %; blank for a part of nothing."""
    return rate_words((part * 20_000 + whole) // (2 * whole)) if whole else ""
