"""What a table of progress remarks about a deliverable: how late it is, why, until when it was put off, who is left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.plan import Deliverable, Milestone
from cchc_desktop.domain.progress import State, time_left
from cchc_desktop.domain.text import spaces_folded
from cchc_desktop.domain.workdays import WorkCalendar


def standing_notes(deliverable: Deliverable, today: date, calendar: WorkCalendar) -> tuple[str, ...]:
    """The remarks in the order in which they are read, each once."""
    milestones = deliverable.milestones
    notes = [*_lateness(deliverable, today, calendar), *_ended(deliverable)]
    notes += [f"Lý do: {spaces_folded(one.reason)}" for one in milestones if one.reason.strip()]
    opened = [one for one in milestones if one.conclusion is None]
    notes += [f"Gia hạn đến {day_words(one.new_due_on)}" for one in opened if one.new_due_on]
    return tuple(dict.fromkeys(notes))


def _lateness(deliverable: Deliverable, today: date, calendar: WorkCalendar) -> Iterator[str]:
    """Of the occurrence that presses most: how many working days it is late, or has left."""
    pressing = [one for one in deliverable.milestones if one.state is deliverable.state and one.due_on]
    first = min(pressing, key=lambda one: one.due_on or date.max, default=None)
    if first is None or first.due_on is None:
        return
    if deliverable.state in (State.LATE, State.SOON):
        yield f"{time_left(first.due_on, today, calendar)}{_of_which(deliverable, first)}"
    elif deliverable.state is State.DONE_LATE:
        yield from filter(None, (late_by(one, calendar) for one in pressing))


def _of_which(deliverable: Deliverable, milestone: Milestone) -> str:
    """Which occurrence is meant, where there are several."""
    return f" ({milestone.label})" if len(deliverable.milestones) > 1 and milestone.label else ""


def late_by(milestone: Milestone, calendar: WorkCalendar) -> str:
    """ "Chậm 3 ngày làm việc" of one that was concluded after its last day; else nothing."""
    due_on, done_on = milestone.due_on, milestone.done_on
    if due_on is None or done_on is None or done_on <= due_on:
        return ""
    days = calendar.working_days_between(due_on, done_on)
    return f"Chậm {days} ngày làm việc" if days else "Chậm chưa đến 1 ngày làm việc"


def _ended(deliverable: Deliverable) -> Iterator[str]:
    """How many occurrences are concluded, and of a group's how many units."""
    milestones = deliverable.milestones
    concluded = sum(one.conclusion is not None for one in milestones)
    for milestone in milestones:
        if milestone.units:
            ended = sum(one.conclusion is not None for one in milestone.units)
            label = f"{milestone.label}: " if len(milestones) > 1 and milestone.label else ""
            yield f"{label}{ended}/{len(milestone.units)} đơn vị đã hoàn thành"
    if deliverable.state is State.ONGOING and concluded:  # it has as many occurrences as periods were concluded
        yield f"Đã thực hiện {concluded} kỳ"
    elif len(milestones) > 1:
        yield f"Đã kết thúc {concluded}/{len(milestones)} mốc"
