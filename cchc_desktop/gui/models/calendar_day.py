"""One day of the calendar: its deadlines and findings, holiday, lunar day and report days, also in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from cchc_desktop.domain.progress import STATE_WORDS, State, joint_state
from cchc_desktop.domain.workdays import DAY_NAMES, WorkCalendar
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.models.finding_entry import FindingEntry
from cchc_desktop.services.calendar.lunar_days import LunarDay

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
    """One cell. `holiday` is the name of a day off or of a swapped working day; `inside` the month or quarter shown.

    In a year deadlines are not named one by one: `counts` has how many there are in each state. What a year paints of
    its days is told by the day once, not at each of their hundreds of paints: `worst` is the state that presses most
    among what is due, `amount` how much is due, named or counted.
    """

    day: date
    inside: bool
    is_today: bool
    entries: tuple[CalendarEntry, ...] = ()
    counts: tuple[tuple[State, int], ...] = ()
    marks: tuple[ReportMark, ...] = ()
    holiday: str = ""
    is_working: bool = True
    last_working_day: date | None = None
    lunar: LunarDay | None = None
    worst: State | None = field(init=False)
    amount: int = field(init=False)

    def __post_init__(self) -> None:
        states = [*(entry.state for entry in self.entries), *(state for state, _ in self.counts)]
        object.__setattr__(self, "worst", joint_state(states) if states else None)
        object.__setattr__(self, "amount", len(self.entries) + sum(count for _, count in self.counts))

    @property
    def notes(self) -> tuple[str, ...]:
        """Report days, and the last working day where deadlines fall on a day off (no legal date moves)."""
        marks = tuple(mark.words for mark in self.marks)
        if self.amount and self.last_working_day and self.last_working_day != self.day:
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
        lines = [*self._counted(), *self._lines()]
        return "\n".join(part for part in [self.heading, lunar, *self.notes, *lines] if part)

    def _lines(self) -> list[str]:
        lines = [entry.line for entry in self.entries[:NAMED]]
        rest = len(self.entries) - NAMED
        return [*lines, f"và {rest} việc nữa"] if rest > 0 else lines

    @property
    def _today_words(self) -> str:
        return "hôm nay" if self.is_today else ""

    def _held(self) -> list[str]:
        due = [entry for entry in self.entries if isinstance(entry, DueEntry)]
        found = [entry for entry in self.entries if isinstance(entry, FindingEntry)]
        named = ((due, "sản phẩm đến hạn"), (found, "kiến nghị cần khắc phục"))
        return [*self._counted(), *(f"{len(held)} {what}: {_named(held)}" for held, what in named if held)]

    def _counted(self) -> list[str]:
        """'5 sản phẩm đến hạn: 2 quá hạn, chưa hoàn thành; 3 hoàn thành đúng hạn'."""
        total = sum(count for _, count in self.counts)
        parts = (f"{count} {STATE_WORDS[state][:1].lower()}{STATE_WORDS[state][1:]}" for state, count in self.counts)
        return [f"{total} sản phẩm đến hạn: {'; '.join(parts)}"] if total else []


def _named(entries: Sequence[CalendarEntry]) -> str:
    """What they are has just been said: findings go by their words alone."""
    lines = (entry.title if isinstance(entry, FindingEntry) else entry.line for entry in entries[:NAMED])
    named = [f"{line}, {entry.state_words}" for line, entry in zip(lines, entries, strict=False)]
    rest = len(entries) - NAMED
    return "; ".join([*named, f"và {rest} việc nữa"] if rest > 0 else named)


@dataclass(frozen=True, slots=True)
class CalendarRound:
    """What fills the cells, by day: deadlines and findings, days off or swapped, report days, lunar days."""

    entries: Mapping[date, tuple[CalendarEntry, ...]] = field(default_factory=dict)
    counts: Mapping[date, tuple[tuple[State, int], ...]] = field(default_factory=dict)
    holidays: Mapping[date, tuple[str, bool]] = field(default_factory=dict)
    marks: Mapping[date, tuple[ReportMark, ...]] = field(default_factory=dict)
    calendar: WorkCalendar = field(default_factory=WorkCalendar)
    lunar: Mapping[date, LunarDay] = field(default_factory=dict)

    def cell(self, day: date, today: date, *, inside: bool) -> CalendarDay:
        name, is_working = self.holidays.get(day, ("", self.calendar.is_working(day)))
        entries, counts = self.entries.get(day, ()), self.counts.get(day, ())
        return CalendarDay(
            day=day,
            inside=inside,
            is_today=day == today,
            entries=entries,
            counts=counts,
            marks=self.marks.get(day, ()),
            holiday=name,
            is_working=is_working,
            last_working_day=self.calendar.last_working_day(day) if entries or counts else None,
            lunar=self.lunar.get(day),
        )
