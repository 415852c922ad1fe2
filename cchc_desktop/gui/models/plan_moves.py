"""Which rows of the plan tree can be dragged together, and what letting them go somewhere means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cchc_desktop.gui.models.plan_rows import PlanRow, RowKey, RowKind

ROWS_DRAGGED = "application/x-cchc-desktop-plan-rows"
"""What is dragged, known to this program alone: the rows' uids, a line each."""
UNDER = {RowKind.AREA: None, RowKind.TASK: RowKind.AREA, RowKind.DELIVERABLE: RowKind.TASK}
"""Under what each kind stands; areas under nothing."""


class RowMove(NamedTuple):
    """Rows of one kind go into `into` (an area's or a task's id; None for areas), before a row or at the end."""

    kind: RowKind
    ids: tuple[int, ...]
    into: int | None
    before: int | None


def record_of(key: RowKey) -> int:
    """The id of the record that a row stands for; a task shown with its only product is the task."""
    record = {RowKind.AREA: key.area_id, RowKind.TASK: key.task_id, RowKind.DELIVERABLE: key.deliverable_id}[key.kind]
    assert record is not None
    return record


def draggable(rows: Iterable[PlanRow]) -> tuple[PlanRow, ...]:
    """The rows that go: of the widest kind chosen, what stands under them goes along; none where others remain."""
    chosen = tuple(rows)
    kind = min((row.key.kind for row in chosen), key=list(RowKind).index, default=None)
    tops = tuple(row for row in chosen if row.key.kind is kind)
    under = {child.uid for row in tops for child in _all_under(row)}
    strays = [row for row in chosen if row not in tops and row.uid not in under]
    return () if strays else tops


def move_of(
    rows: Sequence[PlanRow], parent: PlanRow | None, siblings: Sequence[PlanRow], position: int
) -> RowMove | None:
    """What it means to let `rows` go before `siblings[position]` under `parent` (-1: on the parent itself).

    None where rows of their kind do not stand.
    """
    if not rows:
        return None
    kind = rows[0].key.kind
    if (parent.key.kind if parent else None) is not UNDER[kind]:
        return None
    into = record_of(parent.key) if parent else None
    below = siblings[position].key if 0 <= position < len(siblings) else None
    before = record_of(below) if below else None
    return RowMove(kind, tuple(record_of(row.key) for row in rows), into, before)


def _all_under(row: PlanRow) -> Iterable[PlanRow]:
    for child in row.children:
        yield child
        yield from _all_under(child)
