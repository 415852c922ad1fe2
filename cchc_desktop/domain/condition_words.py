"""What a filter asks for, in the officer's words."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import STATE_WORDS, State

KIND_NAMES: dict[DeadlineKind, str] = {
    DeadlineKind.DAY: "Đúng một ngày",
    DeadlineKind.BEFORE: "Trước một ngày",
    DeadlineKind.MONTH: "Tháng",
    DeadlineKind.QUARTER: "Quý",
    DeadlineKind.HALF: "Nửa năm",
    DeadlineKind.YEAR: "Cả năm",
    DeadlineKind.RANGE: "Từ ngày đến ngày",
    DeadlineKind.RECURRING: "Định kỳ",
    DeadlineKind.ONGOING: "Thường xuyên",
    DeadlineKind.CONDITIONAL: "Theo kế hoạch, khi có văn bản",
    DeadlineKind.UNREAD: "Chưa rõ thời hạn",
}


def condition_words(conditions: PlanConditions, outline: PlanOutline, unit: str = "") -> str:
    """ "nội dung 2; loại thời hạn: Quý; đến hạn từ 01/10/2023 đến 31/10/2023"; nothing asked is "".

    `unit` names the unit asked for where the outline comes without its tasks.
    """
    return "; ".join(_parts(conditions, outline, unit))


def _parts(conditions: PlanConditions, outline: PlanOutline, unit: str) -> Iterator[str]:
    if conditions.states:
        yield ", ".join(STATE_WORDS[state].lower() for state in State if state in conditions.states)
    if conditions.doubtful:
        yield "cần xem lại"
    if conditions.area_ids:
        numbers = [str(area.number) for area in outline.areas if area.id in conditions.area_ids]
        yield f"nội dung {', '.join(numbers) or 'không có trong kế hoạch này'}"
    if name := unit or _unit_name(conditions, outline):
        yield f"{name} chủ trì hoặc phối hợp" if conditions.coordinating_too else f"{name} chủ trì"
    if conditions.kinds:
        yield "loại thời hạn: " + ", ".join(KIND_NAMES[kind] for kind in DeadlineKind if kind in conditions.kinds)
    if due := _due_words(conditions):
        yield due


def _unit_name(conditions: PlanConditions, outline: PlanOutline) -> str:
    if conditions.unit_id is None and conditions.group_id is None:
        return ""
    named = [unit for task in outline.tasks for unit in (*task.leads, *task.coordinating)]
    every = [*named, *(member for unit in named for member in unit.members)]
    wanted = (False, conditions.unit_id) if conditions.unit_id is not None else (True, conditions.group_id)
    return next((unit.name for unit in every if (unit.is_group, unit.id) == wanted), "đơn vị đã chọn")


def _due_words(conditions: PlanConditions) -> str:
    first, last = conditions.due_from, conditions.due_to
    if first is None and last is None:
        return ""
    if first is None:
        return f"đến hạn đến hết {last:%d/%m/%Y}"
    return f"đến hạn từ {first:%d/%m/%Y}" + (f" đến {last:%d/%m/%Y}" if last else "")
