"""The officer's table of days off and swapped working days: read, written and compared by the year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.calendar.working_days import Holiday, known_holidays, read_holidays
from cchc_desktop.services.typed_text import typed_line
from cchc_desktop.store.book import Book, Change
from cchc_desktop.store.models import Holiday as HolidayTable

SATURDAY = 5
FIRST_YEAR, LAST_YEAR = 1990, 2200


@dataclass(frozen=True, slots=True)
class HolidayDifference:
    """One day on which the officer's table and the program's proposal differ; None where one has nothing."""

    day: date
    ours: Holiday | None
    proposed: Holiday | None


def holidays_of(book: Book, year: int) -> tuple[Holiday, ...]:
    """The officer's table of a year, by day."""
    return read_holidays(book, date(year, 1, 1), date(year, 12, 31))


def proposed_holidays(year: int) -> tuple[Holiday, ...]:
    """What the program knows of a year, by day; of a year to come it is a forecast (`is_forecast`)."""
    return tuple(each for each in known_holidays(range(year, year + 1)) if each.day.year == year)


def is_forecast(year: int, today: date) -> bool:
    """Swaps are decided each autumn: what is told of a later year is "dự kiến"."""
    return year > today.year


def differences(ours: Iterable[Holiday], proposed: Iterable[Holiday]) -> tuple[HolidayDifference, ...]:
    """What taking the proposal would change, by day."""
    mine, theirs = {each.day: each for each in ours}, {each.day: each for each in proposed}
    days = sorted(mine.keys() | theirs.keys())
    return tuple(
        HolidayDifference(day, mine.get(day), theirs.get(day)) for day in days if mine.get(day) != theirs.get(day)
    )


def checked_holiday(day: date | None, name: str, *, is_working: bool) -> Holiday:
    """A row as the officer typed it; refused where it would count for nothing or stands for the other kind."""
    if day is None:
        raise Refusal("Chưa có ngày; hãy ghi ngày nghỉ hoặc ngày làm bù.")
    words = typed_line(name)
    if not words:
        raise Refusal(f"Ngày {day:%d/%m/%Y} chưa có tên; hãy ghi tên, ví dụ “Quốc khánh” hoặc “Làm bù”.")
    if is_working and day.weekday() < SATURDAY:
        raise Refusal(
            f"Ngày {day:%d/%m/%Y} vốn là ngày làm việc; ngày làm bù phải là thứ Bảy hoặc Chủ nhật, hãy chọn ngày khác."
        )
    return Holiday(day, words, is_working)


def write_holidays(book: Book, year: int, wanted: Iterable[Holiday]) -> None:
    """Make the table of `year` what is wanted, in one step; nothing is written where nothing differs."""
    rows = tuple(wanted)
    _refuse_unfit(year, rows)
    changes = differences(holidays_of(book, year), rows)
    if not changes:
        return
    with book.change(f"Sửa ngày nghỉ, ngày làm bù năm {year}") as change:
        for each in changes:
            _write(change, each)


def _refuse_unfit(year: int, rows: tuple[Holiday, ...]) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal(f"Năm {year} không dùng được; hãy chọn năm từ {FIRST_YEAR} đến {LAST_YEAR}.")
    seen: set[date] = set()
    for each in rows:
        checked_holiday(each.day, each.name, is_working=each.is_working)
        if each.day.year != year:
            raise Refusal(f"Ngày {each.day:%d/%m/%Y} không thuộc năm {year}; hãy ghi vào bảng của năm {each.day.year}.")
        if each.day in seen:
            raise Refusal(f"Ngày {each.day:%d/%m/%Y} có hai dòng; hãy bỏ một dòng.")
        seen.add(each.day)


def _write(change: Change, difference: HolidayDifference) -> None:
    stored = change.rows(HolidayTable.select(HolidayTable.id).where(HolidayTable.day == difference.day).tuples())
    wanted = difference.proposed
    if wanted is None:
        change.delete(HolidayTable, stored[0][0])
    elif stored:
        change.update(HolidayTable, stored[0][0], name=wanted.name, is_working=wanted.is_working)
    else:
        change.insert(HolidayTable, day=wanted.day, name=wanted.name, is_working=wanted.is_working)
