"""Figures within the officer's own texts: a mark "{sản phẩm hoàn thành}" is printed as the figure is, until frozen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from cchc_desktop.domain.leads import FigureLead, LedText, joined, led
from cchc_desktop.domain.report_figures import (
    BREAKDOWN,
    CONCLUDED,
    DELIVERABLES,
    FINISHED_TASKS,
    TASKS,
    ReportFigure,
    name_counting,
)
from cchc_desktop.domain.reported import Reported
from cchc_desktop.domain.text import fold, spaces_folded

_MARK = re.compile(r"\{([^{}\n]{1,80})\}")


def mark_of(figure: ReportFigure) -> str:
    """What stands for the figure in a text; read without regard to accents and capitals."""
    return f"{{{figure.name[:1].lower()}{figure.name[1:]}}}"


def filled(text: str, figures: Iterable[ReportFigure]) -> LedText:
    """The text with each mark as the figure is now, leading to it; a mark of no figure stays as it was typed."""
    if "{" not in text:
        return LedText(text)
    known = {fold(figure.name): figure for figure in figures}
    parts: list[LedText | str] = []
    done = 0
    for found in _MARK.finditer(text):
        if figure := known.get(fold(found[1])):
            parts += (text[done : found.start()], led(figure.value, FigureLead(figure.name)))
            done = found.end()
    return joined("", (*parts, text[done:]))


def unknown_marks(text: str, figures: Iterable[ReportFigure]) -> tuple[str, ...]:
    """Marks that name no figure, as typed, each once."""
    known = {fold(figure.name) for figure in figures}
    return tuple(dict.fromkeys(spaces_folded(name) for name in _MARK.findall(text) if fold(name) not in known))


def deliverables_behind(figure: ReportFigure, items: Sequence[Reported]) -> tuple[int, ...]:
    """The products that a figure was counted from; those concluded, for a rate."""
    name = figure.name.removeprefix("Tỷ lệ ")
    name = name[:1].upper() + name[1:]
    chosen: Iterable[Reported] = ()
    if name in (TASKS, DELIVERABLES):
        chosen = items
    elif name == FINISHED_TASKS:
        whole = _finished_tasks(items)
        chosen = (item for item in items if item.task.id in whole)
    elif name == CONCLUDED:
        chosen = (item for item in items if item.is_concluded)
    else:
        states = {state for state, _ in BREAKDOWN if name == name_counting(state)}
        chosen = (item for item in items if item.counted_state in states)
    return tuple(item.deliverable.id for item in chosen)


def _finished_tasks(items: Iterable[Reported]) -> set[int]:
    tasks: dict[int, bool] = {}
    for item in items:
        tasks[item.task.id] = tasks.get(item.task.id, True) and item.is_concluded
    return {task for task, finished in tasks.items() if finished}
