"""What each row of the plan tree says: areas, tasks and deliverables of an outline turned into plain row values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum, auto
from itertools import compress
from typing import NamedTuple

from cchc_desktop.domain.doubts import find_doubts
from cchc_desktop.domain.plan import ContentArea, Deliverable, PlanOutline, Task
from cchc_desktop.domain.progress import CONCLUDED, STATE_WORDS, State, completion_of, task_state, words_for_time_left
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.models.kept import KeptOfPlans
from cchc_desktop.gui.widgets.completion_bar import Share

Wanted = Callable[[Task, Deliverable], bool]
"""Whether the officer's filter lets a deliverable through."""


class RowKind(Enum):
    AREA = auto()
    TASK = auto()
    DELIVERABLE = auto()


Doubts = dict[tuple[RowKind, int], list[str]]
"""Sentences by the task or deliverable that they speak of."""


class RowKey(NamedTuple):
    """Which record a row stands for; a task shown as one row carries its only deliverable as well."""

    kind: RowKind
    area_id: int
    task_id: int | None = None
    deliverable_id: int | None = None


class PlanRow(NamedTuple):
    """One row as it is shown; two equal rows look alike, so that only changed ones are painted again."""

    uid: str
    key: RowKey
    code: str
    title: str
    quiet: str
    """The units as signed; may be cut short."""
    deadline: str
    """The wording of the deadline; stands whole after the units."""
    state: State | None
    state_words: str
    share: Share | None
    percent: int | None
    tooltip: str
    children: tuple[PlanRow, ...] = ()
    doubt: str = ""
    """What the officer should look at again, in sentences; "" where there is nothing."""


def everything(_task: Task, _deliverable: Deliverable) -> bool:
    """The filter "Tất cả"."""
    return True


def rows_of(outline: PlanOutline, wanted: Wanted = everything) -> tuple[PlanRow, ...]:
    """The tree's rows; under a filter, areas and tasks without a wanted deliverable are left out."""
    return PlanRowsKept().rows_of(outline, wanted)


class PlanRowsKept:
    """Makes the rows of an outline once: a filter only leaves some of them out."""

    def __init__(self) -> None:
        self._rows = KeptOfPlans(_all_rows)

    def rows_of(self, outline: PlanOutline, wanted: Wanted) -> tuple[PlanRow, ...]:
        """As `rows_of`; quick for the outlines that were asked for last."""
        rows = self._rows.of(outline)
        if wanted is everything:
            return rows
        areas = (_sifted_area(row, area, wanted) for row, area in zip(rows, outline.areas, strict=True))
        return tuple(row for row in areas if row.children)


def _all_rows(outline: PlanOutline) -> tuple[PlanRow, ...]:
    doubts = _sentences(outline)
    return tuple(_area_row(area, doubts) for area in outline.areas)


def _sifted_area(row: PlanRow, area: ContentArea, wanted: Wanted) -> PlanRow:
    tasks = (_sifted_task(child, task, wanted) for child, task in zip(row.children, area.tasks, strict=True))
    return row._replace(children=tuple(task for task in tasks if task is not None))


def _sifted_task(row: PlanRow, task: Task, wanted: Wanted) -> PlanRow | None:
    shown = [wanted(task, deliverable) for deliverable in task.deliverables]
    if not any(shown):
        return None
    return row._replace(children=tuple(compress(row.children, shown))) if row.children else row


def _sentences(outline: PlanOutline) -> Doubts:
    found: Doubts = {}
    for doubt in find_doubts(outline):
        key = (RowKind.TASK, doubt.task_id) if doubt.of_task else (RowKind.DELIVERABLE, doubt.deliverable_id or 0)
        found.setdefault(key, []).append(doubt.reason)
    return found


def state_words_of(deliverable: Deliverable) -> str:
    """The state in words; late and soon say how many working days."""
    if deliverable.state in (State.LATE, State.SOON):
        coming = deliverable.next_milestone
        if coming is not None and coming.working_days_left is not None:
            return words_for_time_left(coming.working_days_left)
    return STATE_WORDS[deliverable.state]


def share_of(deliverables: Iterable[Deliverable]) -> Share:
    """Completion counted in sản phẩm."""
    counted = completion_of(tuple(deliverables))
    return Share(done=counted.concluded, done_late=counted.done_late, late=counted.late, total=counted.total)


def _area_row(area: ContentArea, doubts: Doubts) -> PlanRow:
    share = share_of(area.deliverables)
    return PlanRow(
        uid=area.uid,
        key=RowKey(RowKind.AREA, area.id),
        code=f"{area.number}.",
        title=listed(area.title),
        quiet="",
        deadline="",
        state=None,
        state_words="",
        share=share,
        percent=None,
        tooltip=f"{area.number}. {listed(area.title)}\n{share.sentence}",
        children=tuple(_task_row(area, task, doubts) for task in area.tasks),
    )


def _task_row(area: ContentArea, task: Task, doubts: Doubts) -> PlanRow:
    if len(task.deliverables) == 1:
        return _single_row(area, task, task.deliverables[0], doubts)
    state = task_state(task) if task.deliverables else None
    share = share_of(task.deliverables)
    doubt = _doubt_of(task, None, doubts)
    return PlanRow(
        uid=task.uid,
        key=RowKey(RowKind.TASK, area.id, task.id),
        code=str(task.number),
        title=listed(task.title),
        quiet=task.leads_text,
        deadline="",
        state=state,
        state_words=_task_words(task, state) if state else "Chưa có sản phẩm",
        share=share if task.deliverables else None,
        percent=None,
        tooltip=f"{task.number}. {listed(task.title)}\n{task.leads_text}\n{share.sentence}{_doubt_line(doubt)}",
        children=tuple(_deliverable_row(area, task, deliverable, doubts) for deliverable in task.deliverables),
        doubt=doubt,
    )


def _task_words(task: Task, state: State) -> str:
    """In the words of the deliverable that gives the task its state, the most urgent one first."""
    words = [state_words_of(one) for one in sorted(task.deliverables, key=_days_left) if one.state is state]
    return words[0] if words else STATE_WORDS[state]


def _days_left(deliverable: Deliverable) -> int:
    coming = deliverable.next_milestone
    left = coming.working_days_left if coming else None
    return 10_000 if left is None else left


def _single_row(area: ContentArea, task: Task, deliverable: Deliverable, doubts: Doubts) -> PlanRow:
    doubt = _doubt_of(task, deliverable, doubts)
    return PlanRow(
        uid=task.uid,
        key=RowKey(RowKind.TASK, area.id, task.id, deliverable.id),
        code=str(task.number),
        title=listed(task.title),
        quiet=task.leads_text,
        deadline=deliverable.deadline_text,
        state=deliverable.state,
        state_words=state_words_of(deliverable),
        share=None,
        percent=_shown_percent(deliverable),
        tooltip=f"{task.number}. {listed(task.title)}\n{_told(deliverable)}\n{task.leads_text}{_doubt_line(doubt)}",
        doubt=doubt,
    )


def _deliverable_row(area: ContentArea, task: Task, deliverable: Deliverable, doubts: Doubts) -> PlanRow:
    doubt = " ".join(doubts.get((RowKind.DELIVERABLE, deliverable.id), ()))
    return PlanRow(
        uid=deliverable.uid,
        key=RowKey(RowKind.DELIVERABLE, area.id, task.id, deliverable.id),
        code=deliverable.code,
        title=listed(deliverable.title),
        quiet="",
        deadline=deliverable.deadline_text,
        state=deliverable.state,
        state_words=state_words_of(deliverable),
        share=None,
        percent=_shown_percent(deliverable),
        tooltip=f"{_told(deliverable)}{_doubt_line(doubt)}",
        doubt=doubt,
    )


def _doubt_of(task: Task, deliverable: Deliverable | None, doubts: Doubts) -> str:
    """Of a task's row; one that shows its only deliverable as well speaks for both."""
    own = doubts.get((RowKind.DELIVERABLE, deliverable.id), []) if deliverable else []
    return " ".join((*doubts.get((RowKind.TASK, task.id), []), *own))


def _doubt_line(doubt: str) -> str:
    return f"\nCần xem lại: {doubt}" if doubt else ""


def _shown_percent(deliverable: Deliverable) -> int | None:
    """What the officer typed, while there is still something to do."""
    return None if deliverable.state in CONCLUDED else deliverable.percent


def _told(deliverable: Deliverable) -> str:
    state = STATE_WORDS[deliverable.state]
    return f"{deliverable.code} {listed(deliverable.title)}\nThời hạn: {deliverable.deadline_text}\n{state}"
