"""Drafts the report on how far a plan of its own kind was carried out (deliverables 6.2, 7.2, 9.5 of 2023).

Such a report must state the completion rate of the plan it speaks of, and what became of matters that no longer fit
(the 2023 plan's wording of those deliverables).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cchc_desktop.domain.numbers import rate_words
from cchc_desktop.domain.plan import ChecklistItem, Deliverable, ProgressEntry, Task
from cchc_desktop.domain.plan_text import ROOM, TextSection
from cchc_desktop.domain.progress import HANDLING_WORDS, STATE_WORDS
from cchc_desktop.domain.report_words import clause, noted, sentence


def carried_out_sections(
    task: Task, deliverable: Deliverable, entries: Sequence[ProgressEntry]
) -> tuple[TextSection, ...]:
    """The report's sections I–IV; what has not been noted yet is room to fill in, never a guess."""
    return (
        TextSection("I. Tình hình tổ chức thực hiện", 1, tuple(_others(task, deliverable))),
        TextSection("II. Kết quả thực hiện", 1, (*_results(entries), *_rates(deliverable.checklist))),
        TextSection("III. Xử lý các vấn đề không còn phù hợp", 1, tuple(_handlings(deliverable.checklist))),
        TextSection("IV. Khó khăn, hạn chế và kiến nghị, đề xuất", 1),
        TextSection("1. Khó khăn, hạn chế", 2, _points((entry.difficulty for entry in entries), "Chưa ghi nhận.")),
        TextSection("2. Kiến nghị, đề xuất", 2, _points((entry.proposal for entry in entries), "Không có.")),
    )


def reports_on_plans(tasks: Iterable[Task]) -> tuple[tuple[Task, Deliverable], ...]:
    """The deliverables that must state a completion rate."""
    return tuple(
        (task, one) for task in tasks for one in task.deliverables if any(item.is_rate for item in one.checklist)
    )


def _others(task: Task, deliverable: Deliverable) -> Iterable[str]:
    """How the task's other products stand: the plans and papers that this one reports on."""
    others = [one for one in task.deliverables if one.id != deliverable.id]
    yield f"Nhiệm vụ {task.number} ({clause(task.title)}) do {clause(task.leads_text) or ROOM} chủ trì."
    for one in others:
        state = STATE_WORDS[one.state]
        yield f"- {clause(one.title)}: {state[0].lower()}{state[1:]}{_papers(one)}."


def _papers(deliverable: Deliverable) -> str:
    numbers = dict.fromkeys(mark.document.number for mark in deliverable.milestones if mark.document)
    return f" ({', '.join(number for number in numbers if number)})" if any(numbers) else ""


def _results(entries: Sequence[ProgressEntry]) -> list[str]:
    found = [sentence(noted(entry)) for entry in reversed(entries) if entry.result.strip()]
    return [f"- {line}" for line in dict.fromkeys(found)] or [f"- Kết quả: {ROOM}"]


def _rates(checklist: Sequence[ChecklistItem]) -> Iterable[str]:
    yield "Mức độ hoàn thành Kế hoạch:"
    for item in checklist:
        if item.is_rate:
            yield f"- {item.label}: {rate_words(item.rate) if item.rate is not None else f'{ROOM} %'}."


def _handlings(checklist: Sequence[ChecklistItem]) -> Iterable[str]:
    handled = [item for item in checklist if not item.is_rate]
    for item in handled:
        yield f"- {item.label}: {f'{HANDLING_WORDS[item.handling].lower()}.' if item.handling else ROOM}"
    if not handled:
        yield f"- {ROOM}"


def _points(texts: Iterable[str], nothing: str) -> tuple[str, ...]:
    """Each text once as a point, the earliest noted first (entries come newest first)."""
    found = dict.fromkeys(sentence(text) for text in reversed(tuple(texts)) if text.strip())
    return tuple(f"- {line}" for line in found or (nothing,))
