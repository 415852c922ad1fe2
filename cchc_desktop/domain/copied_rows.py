"""Rows of a plan as cells of its annex, for a spreadsheet; what is copied so can be pasted again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_desktop.domain.clipboard_table import Cells
from cchc_desktop.domain.numbers import money_words
from cchc_desktop.domain.plan import Deliverable, PlanOutline, Task
from cchc_desktop.domain.text import spaces_folded


@dataclass(frozen=True, slots=True)
class Chosen:
    """Ids of the areas and tasks chosen as such, and of every deliverable meant."""

    areas: frozenset[int] = frozenset()
    tasks: frozenset[int] = frozenset()
    deliverables: frozenset[int] = frozenset()


def copied_cells(outline: PlanOutline, chosen: Chosen) -> tuple[Cells, ...]:
    """In the order of the plan: an area's heading, a task beside its first product, its other products below.

    Products of one task alone come without it, so that they can be pasted into another.
    """
    owners = [task for task in outline.tasks if _meant(task, chosen)]
    if not (chosen.areas or chosen.tasks) and len(owners) == 1:
        return tuple(_product_cells(one.code, one) for one in _meant(owners[0], chosen))
    return tuple(_rows(outline, chosen))


def funding_words(deliverable: Deliverable) -> str:
    """The words as signed, with the amount where they do not say it."""
    words, amount = deliverable.funding_text, deliverable.funding_amount
    if amount is None or money_words(amount) in words:
        return words
    return f"{words} ({money_words(amount)})" if words else money_words(amount)


def _rows(outline: PlanOutline, chosen: Chosen) -> Iterator[Cells]:
    for area in outline.areas:
        if area.id in chosen.areas:
            yield (f"Nội dung {area.number}: {spaces_folded(area.title)}", *[""] * 6)
        for task in area.tasks:
            products = _meant(task, chosen)
            if products or task.id in chosen.tasks:
                yield from _task_rows(task, products)


def _meant(task: Task, chosen: Chosen) -> list[Deliverable]:
    return [one for one in task.deliverables if one.id in chosen.deliverables]


def _task_rows(task: Task, products: list[Deliverable]) -> Iterator[Cells]:
    head = (str(task.number), *map(spaces_folded, (task.title, task.leads_text, task.coordinating_text)))
    first = _product_cells("", products[0])[4:] if products else ("", "", "")
    yield head + first
    yield from (_product_cells("", one) for one in products[1:])


def _product_cells(code: str, one: Deliverable) -> Cells:
    return (code, "", "", "", *map(spaces_folded, (one.title, one.deadline_text, funding_words(one))))
