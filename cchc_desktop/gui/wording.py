"""Sentences the window says about dates, deadlines and counts; dates always dd/MM/yyyy."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.deadline import Deadline, DeadlineKind
from cchc_desktop.domain.plan import Deliverable, Milestone
from cchc_desktop.domain.progress import STATE_WORDS, words_for_time_left

FEW_MILESTONES = 5


def day_words(day: date | None) -> str:
    """dd/MM/yyyy, or a dash."""
    return f"{day:%d/%m/%Y}" if day else "—"


def window_words(opens_on: date | None, due_on: date | None) -> str:
    """ "từ … đến hết …", as far as the ends are known."""
    parts = []
    if opens_on:
        parts.append(f"từ {day_words(opens_on)}")
    if due_on:
        parts.append(f"đến hết {day_words(due_on)}")
    return " ".join(parts)


def reading_of(deadline: Deadline) -> str:
    """How the program reads a wording, in one sentence."""
    match deadline.kind:
        case DeadlineKind.UNREAD:
            return "Chưa hiểu lời văn này: hãy đặt khung thời gian bằng tay."
        case DeadlineKind.ONGOING:
            return "Đọc là: thường xuyên, không có ngày hết hạn."
        case DeadlineKind.CONDITIONAL:
            return "Đọc là: theo điều kiện, không có ngày hết hạn."
        case DeadlineKind.RECURRING:
            note = " Các mốc này chờ xác nhận." if deadline.proposed else ""
            return f"Đọc là định kỳ: {_milestone_words(deadline)}.{note}"
    return f"Đọc là: {window_words(deadline.opens_on, deadline.due_on) or 'không có ngày hết hạn'}."


def _milestone_words(deadline: Deadline) -> str:
    """Every milestone where they are few; of twelve months the first and the last tell it all."""
    named = [f"{one.label} ({day_words(one.due_on)})" for one in deadline.milestones]
    if len(named) <= FEW_MILESTONES:
        return ", ".join(named)
    return f"{len(named)} mốc, từ {named[0]} đến {named[-1]}"


def deadline_line(deliverable: Deliverable) -> str:
    """The wording as signed, what is left of the time, and the computed last day."""
    signed = f"Theo kế hoạch: {deliverable.deadline_text or 'chưa ghi thời hạn'}"
    coming = deliverable.next_milestone
    if coming is None or coming.due_on is None:
        state = STATE_WORDS[deliverable.state]
        return signed if state == deliverable.deadline_text else f"{signed} · {state}"
    return f"{signed} · {_time_words(coming)} ({_last_day_words(coming, deliverable)})"


def _time_words(milestone: Milestone) -> str:
    if milestone.working_days_left is None or not milestone.confirmed:
        return STATE_WORDS[milestone.state].lower()
    words = words_for_time_left(milestone.working_days_left)
    return words[0].lower() + words[1:]


def _last_day_words(milestone: Milestone, deliverable: Deliverable) -> str:
    due = milestone.new_due_on or milestone.due_on
    words = f"hạn {_which_day(milestone, deliverable)} {day_words(due)}"
    last = milestone.last_working_day
    return f"{words}, ngày làm việc cuối {day_words(last)}" if last and last != due else words


def _which_day(milestone: Milestone, deliverable: Deliverable) -> str:
    """A new day, the last one there is, or only the nearest of several that are still to come."""
    if milestone.new_due_on:
        return "mới"
    due = milestone.due_on or date.min
    later = any(one.due_on > due for one in deliverable.milestones if one.due_on and one.conclusion is None)
    return "gần nhất" if later else "cuối"


def rate_words(hundredths: int | None) -> str:
    """9150 is "91,5 %"."""
    if hundredths is None:
        return "—"
    return f"{hundredths / 100:.2f}".rstrip("0").rstrip(".").replace(".", ",") + " %"
