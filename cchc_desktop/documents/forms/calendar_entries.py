"""What stands in a printed calendar: deadlines, findings and report days, with marks that survive black and white."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from cchc_desktop.domain.progress import STATE_WORDS, State

MARKS: dict[State, str] = {
    State.LATE: "!",
    State.SOON: "»",
    State.IN_PROGRESS: "◊",
    State.NOT_YET: "□",
    State.UNCONFIRMED: "?",
    State.DONE: "√",
    State.DONE_LATE: "√!",
    State.NOTHING_AROSE: "Ø",
    State.STOPPED: "×",
}
"""Signs that Times New Roman and the faces of its measure all have; a box to be ticked stands for what is to come."""
FINDING, REPORT = "KN", "BC"
REPORT_ALONE = "•"
"""The mark of a day on which nothing but a report's work falls: that has no state."""
KN_WORDS, BC_WORDS = "KN: kiến nghị kiểm tra phải khắc phục", "BC: việc của kỳ báo cáo"
"""Stand where a product has its code: kiến nghị kiểm tra, báo cáo."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something due on a day. `units` are full names, `short_units` what they are called in a small cell.

    `code` is a product's number, `FINDING` for one to mend, `REPORT` for a day of a report (which has no state).
    `label` says which of a product's milestones it is, where that says more than the day.
    """

    day: date
    code: str
    title: str
    units: str = ""
    short_units: str = ""
    label: str = ""
    state: State | None = None
    last_working_day: date | None = None

    @property
    def mark(self) -> str:
        return MARKS.get(self.state, "") if self.state else ""

    @property
    def is_strong(self) -> bool:
        return self.state is State.LATE

    @property
    def state_words(self) -> str:
        return f"{self.mark} {STATE_WORDS[self.state]}" if self.state else ""


@dataclass(frozen=True, slots=True)
class WithoutDay:
    """A product without a binding day: why (`group`), its wording as signed, its state."""

    group: str
    code: str
    title: str
    units: str
    wording: str
    state: State


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What a calendar knows of a day by itself; `name` is that of a day off or of a swapped working day."""

    lunar: str = ""
    name: str = ""
    is_working: bool = True


@dataclass(frozen=True, slots=True)
class Calendar:
    """What falls on the days of the printed pages, in the order in which it is told, and what is known of each day."""

    due: Mapping[date, tuple[Entry, ...]] = field(default_factory=dict)
    facts: Mapping[date, DayFacts] = field(default_factory=dict)

    def on(self, day: date) -> tuple[Entry, ...]:
        return self.due.get(day, ())

    def of(self, day: date) -> DayFacts:
        return self.facts.get(day, DayFacts())

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything, by day."""
        return tuple(entry for day in sorted(self.due) for entry in self.due[day])

    @property
    def named_days(self) -> tuple[tuple[date, DayFacts], ...]:
        """Days off and swapped working days, those that have a name."""
        return tuple((day, self.facts[day]) for day in sorted(self.facts) if self.facts[day].name)


def legend(entries: Iterable[Entry], *, counted: bool = False) -> str:
    """What the marks on a page mean, only those that stand there; `counted` where days show how much is due."""
    found = tuple(entries)
    states, codes = {entry.state for entry in found}, {entry.code for entry in found}
    marks = [f"{mark} {STATE_WORDS[state].lower()}" for state, mark in MARKS.items() if state in states]
    parts = [" · ".join(marks)] if marks else []
    if counted:
        parts += [f"{REPORT_ALONE} việc của kỳ báo cáo"] if REPORT in codes else []
        parts += ["số trong khung: số việc của ngày, dấu của việc gấp nhất"] if found else []
    else:
        parts += [words for code, words in ((FINDING, KN_WORDS), (REPORT, BC_WORDS)) if code in codes]
    parts.append("nền xám: ngày nghỉ")
    told = "; ".join(parts)
    as_of = ". Trạng thái tính đến ngày in" if marks else ""
    return f"{told}{as_of}. Nội dung đầy đủ ở danh sách kèm theo."
