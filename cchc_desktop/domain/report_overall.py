"""The report's section of what was achieved: its counts and rates in sentences, each leading to what it counts."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.leads import FigureLead, LedText, joined, led
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.report_figures import (
    BREAKDOWN,
    CONCLUDED,
    DELIVERABLE_RATE,
    DELIVERABLES,
    FINISHED_TASKS,
    TASK_RATE,
    TASKS,
    Totals,
    name_counting,
    totals,
)
from cchc_desktop.domain.report_words import counted, expected_words, item_name
from cchc_desktop.domain.reported import Reported


def overall(items: tuple[Reported, ...], day: date) -> LedText:
    """Section III.1: what was finished, by nhiệm vụ and by sản phẩm, and what is not yet due; figures as of `day`."""
    if not items:
        return LedText("Trong kỳ báo cáo không có nhiệm vụ, sản phẩm nào của Kế hoạch đến hạn.")
    found = totals(items)
    lines = [
        "Báo cáo phản ánh " + _figure(DELIVERABLES, counted(found.deliverables, "sản phẩm"))
        + " thuộc " + _figure(TASKS, counted(found.tasks, "nhiệm vụ"))
        + f" của Kế hoạch. Số liệu tính đến ngày {day_words(day)}:",
        "- Nhiệm vụ: " + _figure(FINISHED_TASKS, f"hoàn thành {found.finished_tasks}")
        + "/" + _figure(TASKS, f"{found.tasks} nhiệm vụ") + ", " + _figure(TASK_RATE, f"đạt {found.task_rate}") + ".",
        "- Sản phẩm: " + _figure(CONCLUDED, f"hoàn thành {found.concluded}")
        + "/" + _figure(DELIVERABLES, f"{found.deliverables} sản phẩm")
        + ", " + _figure(DELIVERABLE_RATE, f"đạt {found.deliverable_rate}") + _broken_down(found) + ".",
    ]  # fmt: skip
    waiting = [item for item in items if item.counted_state is State.NOT_YET]
    if waiting:
        count = _figure(name_counting(State.NOT_YET), counted(len(waiting), "sản phẩm"))
        lines.append("- Chưa đến hạn tại thời điểm chốt số liệu: " + count + ", gồm:")
        lines += ["+ " + item_name(item) + f"{expected_words(item.expected_on)}." for item in waiting]
    return joined("\n", lines)


def _figure(name: str, words: str) -> LedText:
    """Words that tell a figure; more than its digits, which are small to point at."""
    return led(words, FigureLead(name))


def _broken_down(found: Totals) -> LedText:
    parts = [
        _figure(name_counting(state), f"{words} {counted(count, 'sản phẩm')}")
        for (state, count), (_, words) in zip(found.states, BREAKDOWN, strict=True)
        if count
    ]
    return "; trong đó: " + joined(", ", parts) if parts else LedText("")
