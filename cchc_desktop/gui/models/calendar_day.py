"""One day of the calendar: its deadlines and findings, holiday, lunar day and report days, also in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from cchc_desktop.domain.progress import State, joint_state
from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.models.finding_entry import FindingEntry
from cchc_desktop.services.lunar_days import LunarDay

DAY_HEADS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
DAY_NAMES = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
NAMED = 12
"""So many deadlines of a day are read out and named in its tooltip; the list beside has them all."""

CalendarEntry = DueEntry | FindingEntry


@dataclass(frozen=True, slots=True)
class ReportMark:
    """A day of a report: figures close at its end (`is_cut_off`), or the report is due."""

    words: str
    is_cut_off: bool


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One cell. `holiday` is the name of a day off or of a swapped working day; `inside` the month or quarter shown."""

    day: date
    inside: bool
    is_today: bool
    entries: tuple[CalendarEntry, ...] = ()
    marks: tuple[ReportMark, ...] = ()
    holiday: str = ""
    is_working: bool = True
    last_working_day: date | None = None
    lunar: LunarDay | None = None

    @property
    def worst(self) -> State | None:
        """The state that presses most among what is due."""
        states = [entry.state for entry in self.entries]
        return joint_state(states) if states else None

    @property
    def notes(self) -> tuple[str, ...]:
        """Report days, and the last working day where deadlines fall on a day off (no legal date moves)."""
        marks = tuple(mark.words for mark in self.marks)
        if self.entries and self.last_working_day and self.last_working_day != self.day:
            return (*marks, f"Không phải ngày làm việc; ngày làm việc cuối là {self.last_working_day:%d/%m/%Y}")
        return marks

    @property
    def heading(self) -> str:
        """'Thứ Ba, 31/10/2023 · hôm nay', with the holiday's name."""
        parts = [f"{DAY_NAMES[self.day.weekday()]}, {self.day:%d/%m/%Y}"]
        if self.is_today:
            parts.append("hôm nay")
        if self.holiday:
            parts.append(self.holiday)
        return " · ".join(parts)

    @property
    def sentence(self) -> str:
        """Everything the day holds, for screen readers."""
        spoken = f"{DAY_NAMES[self.day.weekday()]}, {self.day.day} tháng {self.day.month} năm {self.day.year}"
        lunar = self.lunar.spoken if self.lunar else ""
        opening = ", ".join(part for part in (spoken, self._today_words, lunar, self.holiday) if part)
        return ". ".join([opening, *self.notes, *(self._held() or ["không có thời hạn"])])

    @property
    def tooltip(self) -> str:
        lunar = f"{self.lunar.spoken[:1].upper()}{self.lunar.spoken[1:]}" if self.lunar else ""
        lines = [entry.line for entry in self.entries[:NAMED]]
        rest = len(self.entries) - NAMED
        more = [f"và {rest} việc nữa"] if rest > 0 else []
        return "\n".join(part for part in [self.heading, lunar, *self.notes, *lines, *more] if part)

    @property
    def _today_words(self) -> str:
        return "hôm nay" if self.is_today else ""

    def _held(self) -> list[str]:
        due = [entry for entry in self.entries if isinstance(entry, DueEntry)]
        found = [entry for entry in self.entries if isinstance(entry, FindingEntry)]
        counted = ((due, "sản phẩm đến hạn"), (found, "kiến nghị cần khắc phục"))
        return [f"{len(held)} {what}: {_named(held)}" for held, what in counted if held]


def _named(entries: Sequence[CalendarEntry]) -> str:
    named = [f"{entry.line}, {entry.state_words}" for entry in entries[:NAMED]]
    rest = len(entries) - NAMED
    return "; ".join([*named, f"và {rest} việc nữa"] if rest > 0 else named)


@dataclass(frozen=True, slots=True)
class CalendarRound:
    """What fills the cells, by day: deadlines and findings, days off or swapped, report days, lunar days."""

    entries: Mapping[date, tuple[CalendarEntry, ...]] = field(default_factory=dict)
    holidays: Mapping[date, tuple[str, bool]] = field(default_factory=dict)
    marks: Mapping[date, tuple[ReportMark, ...]] = field(default_factory=dict)
    calendar: WorkCalendar = field(default_factory=WorkCalendar)
    lunar: Mapping[date, LunarDay] = field(default_factory=dict)

    def cell(self, day: date, today: date, *, inside: bool) -> CalendarDay:
        name, is_working = self.holidays.get(day, ("", self.calendar.is_working(day)))
        entries = self.entries.get(day, ())
        return CalendarDay(
            day=day,
            inside=inside,
            is_today=day == today,
            entries=entries,
            marks=self.marks.get(day, ()),
            holiday=name,
            is_working=is_working,
            last_working_day=self.calendar.last_working_day(day) if entries else None,
            lunar=self.lunar.get(day),
        )
