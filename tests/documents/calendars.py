"""Calendars for the tests of the printed one: bare, usual, and as full as no office would have it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from cchc_desktop.documents.forms.calendar import CalendarContent, Layout
from cchc_desktop.documents.forms.calendar_entries import Calendar, DayFacts, Entry, WithoutDay
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.undated import ONGOING, UNREAD

from .plans import AGENCY

TODAY = date(2023, 10, 20)
ODD = 'Kế hoạch <b>&amp; "sáng kiến" > 90 % 🎉 của Phòng Văn hóa & Thông tin'
LONG = "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức của huyện " * 5
WIDE = "ỦY BAN NHÂN DÂN HUYỆN NGHĨA HƯNG TRIỂN KHAI THỰC HIỆN CHỈ THỊ CỦA TỈNH"
UNBROKEN = "W" * 400


def entry(day: date, number: int = 1, title: str = "Báo cáo kết quả", state: State = State.NOT_YET) -> Entry:
    return Entry(day, f"{number}.1", title, "Phòng Nội vụ", "Nội vụ", state=state)


def days_of(year: int) -> list[date]:
    return [date(year, 1, 1) + timedelta(days=each) for each in range(365)]


def calendar(entries: Iterable[Entry], names: dict[date, str] | None = None) -> Calendar:
    """The entries on their days of 2023; Saturdays, Sundays and named days off, lunar days made up."""
    found = sorted(entries, key=lambda one: one.day)
    facts = {
        day: DayFacts(str(day.day % 29 + 1), name, day.weekday() < 5 and not name)
        for day, name in ((day, (names or {}).get(day, "")) for day in days_of(2023))
    }
    return Calendar({day: tuple(due) for day, due in groupby(found, key=lambda one: one.day)}, facts)


def content(layout: Layout, held: Calendar, part: int | None = None, **more: object) -> CalendarContent:
    first = 1 if part is None else (part - 1) * layout.months + 1
    last = 12 if part is None else part * layout.months
    shown = {day: due for day, due in held.due.items() if first <= day.month <= last}
    facts = {day: each for day, each in held.facts.items() if first <= day.month <= last}
    made = CalendarContent(AGENCY, 2023, first, last, layout, TODAY, Calendar(shown, facts))
    return CalendarContent(**{**_fields(made), **more})  # type: ignore[arg-type]


def _fields(made: CalendarContent) -> dict[str, object]:
    return {name: getattr(made, name) for name in CalendarContent.__dataclass_fields__}


USUAL = calendar(
    [
        *(entry(date(2023, 10, 30), number, "Báo cáo kết quả thực hiện", State.SOON) for number in range(1, 5)),
        entry(date(2023, 10, 2), 9, "Quyết định", State.LATE),
        Entry(date(2023, 10, 14), "BC", "Chốt số liệu quý III/2023", last_working_day=date(2023, 10, 13)),
        Entry(date(2023, 10, 17), "KN", "Chưa niêm yết", "UBND xã Nghĩa Sơn", "Nghĩa Sơn", state=State.DONE_LATE),
    ],
    {date(2023, 9, 4): "Quốc khánh (nghỉ bù)"},
)
FORTY = calendar(entry(date(2023, 10, 31), number, f"Sản phẩm thứ {number}", State.LATE) for number in range(1, 41))
FULL = calendar(
    (
        entry(day, number, title, state)
        for day in days_of(2023)
        for number, (title, state) in enumerate(
            ((LONG, State.LATE), (ODD, State.SOON), (WIDE, State.DONE_LATE), (UNBROKEN, State.NOT_YET)) * 3, 1
        )
    ),
    dict.fromkeys(days_of(2023), WIDE * 3),
)
EMPTY = calendar(())
UNDATED = (
    WithoutDay(ONGOING, "10.1", LONG, "Văn phòng HĐND&UBND huyện", "Thường xuyên", State.ONGOING),
    WithoutDay(UNREAD, "11.1", ODD, "Phòng Tư pháp", "Khi có yêu cầu", State.UNREAD),
)
CALENDARS = {"empty": EMPTY, "usual": USUAL, "forty": FORTY, "full": FULL}
