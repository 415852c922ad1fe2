"""One deadline as the pages list it: code and title, whose it is and until when, its state in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from cchc_desktop.domain.progress import CONCLUDED, STATE_WORDS, State, time_left
from cchc_desktop.domain.text import listed

if TYPE_CHECKING:
    from cchc_desktop.domain.workdays import WorkCalendar
    from cchc_desktop.services.calendar.deadlines import DueItem


@dataclass(frozen=True, slots=True)
class DueEntry:
    """`deliverable_id` leads to the deliverable; `quiet` is the second line, `state_words` stand at its beginning."""

    deliverable_id: int
    code: str
    title: str
    quiet: str
    state: State
    state_words: str
    due_on: date | None = None

    @property
    def line(self) -> str:
        return f"{self.code} {self.title}"

    @property
    def tooltip(self) -> str:
        return f"{self.code}  {self.title}\n{self.quiet}\n{self.state_words}"


def due_entry(item: DueItem, today: date, calendar: WorkCalendar, *, with_day: bool = True) -> DueEntry:
    """`item` in words: whose it is, its day, its label where that says more; time left in working days.

    Without `with_day` no day is named: the entry stands under the day itself.
    """
    state_words = _state_words(item, today, calendar)
    # A proposed day is not yet one that binds: it stands in the form, where it can be confirmed.
    with_day = with_day and item.state is not State.UNCONFIRMED
    wording = "" if item.label in (state_words, item.title) or _is_day(item.label, item.due_on) else item.label
    # What is late already has no working day left to tell of.
    working_day = item.due_on if item.state is State.LATE else item.last_working_day
    parts = (", ".join(item.leads), *(day_words(item.due_on, working_day) if with_day else ()), wording)
    return DueEntry(
        deliverable_id=item.deliverable_id,
        code=item.code,
        title=listed(item.title),
        quiet=" · ".join(part for part in parts if part),
        state=item.state,
        state_words=state_words,
        due_on=item.due_on,
    )


def _is_day(label: str, due_on: date | None) -> bool:
    """Whether the label says nothing but the day (asked by length first: a calendar has thousands of labels)."""
    return not label if due_on is None else len(label) == len("31/10/2023") and label == _written(due_on)


@lru_cache(maxsize=512)
def _written(day: date) -> str:
    """A quarter has a thousand labels on a hundred days: writing a day out costs more than all else of its entry."""
    return f"{day:%d/%m/%Y}"


def day_words(due_on: date | None, last_working_day: date | None) -> tuple[str, ...]:
    """The legal day, and the last working day where that one is not (weekends and holidays move no legal date)."""
    if due_on is None:
        return ()
    words = f"hạn {_written(due_on)}"
    if last_working_day is None or last_working_day == due_on:
        return (words,)
    return words, f"ngày làm việc cuối {_written(last_working_day)}"


def _state_words(item: DueItem, today: date, calendar: WorkCalendar) -> str:
    if item.due_on is None or item.state in CONCLUDED or item.state not in (State.LATE, State.SOON):
        return STATE_WORDS[item.state]
    return time_left(item.due_on, today, calendar)
