"""A month as the calendar shows it: weeks from Monday, each day with its deadlines, holiday and report days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby

from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod
from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.gui.models.due_entry import DueEntry

DAY_HEADS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
DAY_NAMES = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One cell. `marks` are the report days, `holiday` the name of a day off or of a swapped working day."""

    day: date
    in_month: bool
    is_today: bool
    entries: tuple[DueEntry, ...] = ()
    marks: tuple[str, ...] = ()
    holiday: str = ""
    is_working: bool = True
    last_working_day: date | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """Report days, and the last working day where deadlines fall on a day off (no legal date moves)."""
        if self.entries and self.last_working_day and self.last_working_day != self.day:
            return (*self.marks, f"Không phải ngày làm việc; ngày làm việc cuối là {self.last_working_day:%d/%m/%Y}")
        return self.marks

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
        held = [f"{entry.code} {entry.title}, {entry.state_words}" for entry in self.entries]
        return ". ".join([self.heading, *self.notes, *(held or ["không có thời hạn"])])

    @property
    def tooltip(self) -> str:
        return "\n".join([self.heading, *self.notes, *(f"{entry.code}  {entry.title}" for entry in self.entries)])


@dataclass(frozen=True, slots=True)
class CalendarMonth:
    """Four to six whole weeks; the first and the last may reach into the months beside."""

    first: date
    weeks: tuple[tuple[CalendarDay, ...], ...]

    @property
    def title(self) -> str:
        return f"Tháng {self.first.month}/{self.first.year}"

    def day(self, wanted: date) -> CalendarDay | None:
        """The cell of a day, None when the month does not show it."""
        return next((cell for week in self.weeks for cell in week if cell.day == wanted), None)


@dataclass(frozen=True, slots=True)
class CalendarRound:
    """What fills the cells, by day: all plans' deadlines, days off or swapped, report days."""

    entries: Mapping[date, tuple[DueEntry, ...]] = field(default_factory=dict)
    holidays: Mapping[date, tuple[str, bool]] = field(default_factory=dict)
    marks: Mapping[date, tuple[str, ...]] = field(default_factory=dict)
    calendar: WorkCalendar = field(default_factory=WorkCalendar)


def shown_days(first: date) -> tuple[date, date]:
    """The Monday and the Sunday between which the month that begins on `first` is shown."""
    last = next_month(first) - timedelta(days=1)
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


def month_of(first: date, today: date, held: CalendarRound) -> CalendarMonth:
    """The month that begins on `first`, as seen on `today`."""
    start, end = shown_days(first)
    cells = [_cell(start + timedelta(days=offset), first, today, held) for offset in range((end - start).days + 1)]
    return CalendarMonth(first, tuple(tuple(cells[week : week + 7]) for week in range(0, len(cells), 7)))


def _cell(day: date, first: date, today: date, held: CalendarRound) -> CalendarDay:
    name, is_working = held.holidays.get(day, ("", held.calendar.is_working(day)))
    return CalendarDay(
        day=day,
        in_month=(day.year, day.month) == (first.year, first.month),
        is_today=day == today,
        entries=held.entries.get(day, ()),
        marks=held.marks.get(day, ()),
        holiday=name,
        is_working=is_working,
        last_working_day=held.calendar.last_working_day(day),
    )


def entries_by_day(entries: Iterable[DueEntry]) -> dict[date, tuple[DueEntry, ...]]:
    """Each deadline on its legal last day; what has none is left out."""
    dated = sorted((entry for entry in entries if entry.due_on), key=lambda entry: entry.due_on or date.max)
    return {day: tuple(group) for day, group in groupby(dated, key=lambda entry: entry.due_on) if day is not None}


def report_marks(periods: Iterable[ReportingPeriod]) -> dict[date, tuple[str, ...]]:
    """The two days of each report: figures close, the report is due (domain rule: reporting periods)."""
    marks: dict[date, tuple[str, ...]] = {}
    for period in periods:
        words = period_words(period)
        for day, what in ((period.data_to, f"Chốt số liệu {words}"), (period.due_on, f"Nộp báo cáo {words}")):
            marks[day] = (*marks.get(day, ()), what)
    return marks


def period_words(period: ReportingPeriod) -> str:
    """'quý III/2023', '6 tháng/2023', 'năm 2023'."""
    if period.kind is PeriodKind.YEAR:
        return f"năm {period.year}"
    return f"{period.label[:1].lower()}{period.label[1:]}/{period.year}"


def next_month(first: date, by: int = 1) -> date:
    """The first day of the month `by` months on (or back, when negative)."""
    months = first.year * 12 + first.month - 1 + by
    return date(months // 12, months % 12 + 1, 1)


def same_day_in(first: date, day_of_month: int) -> date:
    """The day of that number in the month of `first`, or its last when the month is shorter."""
    return min(first + timedelta(days=day_of_month - 1), next_month(first) - timedelta(days=1))
