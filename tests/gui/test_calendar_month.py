"""The month's cells: whole weeks from Monday, each deadline on its legal day, report days, the last working day."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cchc_desktop.domain.periods import enabled_periods
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.workdays import WorkCalendar
from cchc_desktop.gui.models.calendar_day import CalendarDay, CalendarRound
from cchc_desktop.gui.models.calendar_month import entries_by_day, next_month, report_marks, same_day_in
from cchc_desktop.gui.models.calendar_span import CalendarShown, CalendarSpan, Words, shown_of
from cchc_desktop.gui.models.due_entry import DueEntry


def month_of(first: date, today: date, held: CalendarRound) -> CalendarShown:
    return shown_of(CalendarSpan.MONTH, first, today, held)


def weeks_of(shown: CalendarShown) -> list[list[CalendarDay]]:
    return [[cell for cell in row if isinstance(cell, CalendarDay)] for row in shown.rows(4)]


months = st.dates(date(1990, 1, 1), date(2190, 12, 1)).map(lambda day: day.replace(day=1))


def entry(code: str, due_on: date | None) -> DueEntry:
    return DueEntry(1, code, "Báo cáo kết quả", "Phòng Tư pháp", State.SOON, "Còn 6 ngày làm việc", due_on)


@given(months)
def test_a_month_is_whole_weeks_from_monday_each_day_once(first: date) -> None:
    month = month_of(first, date(2023, 10, 20), CalendarRound())
    days = [cell.day for week in weeks_of(month) for cell in week]
    assert all(len(week) == 7 and week[0].day.weekday() == 0 for week in weeks_of(month))
    assert days == [days[0] + timedelta(days=step) for step in range(len(days))]
    inside = [cell.day for week in weeks_of(month) for cell in week if cell.inside]
    assert inside[0] == first
    assert inside[-1] == next_month(first) - timedelta(days=1)


@given(months, st.integers(-30, 30), st.integers(1, 31))
def test_stepping_months_lands_in_that_month_and_returns(first: date, by: int, day: int) -> None:
    landed = same_day_in(next_month(first, by), day)
    assert landed.replace(day=1) == next_month(first, by)
    assert next_month(next_month(first, by), -by) == first


def test_titles_and_today() -> None:
    month = month_of(date(2023, 10, 1), date(2023, 10, 20), CalendarRound())
    assert month.title == "Tháng 10/2023"
    assert [cell.day for week in weeks_of(month) for cell in week if cell.is_today] == [date(2023, 10, 20)]


def test_deadlines_stand_on_their_day_and_undated_ones_nowhere() -> None:
    held = CalendarRound(entries_by_day([entry("6.2", date(2023, 10, 30)), entry("10.1", None)]))
    month = month_of(date(2023, 10, 1), date(2023, 10, 20), held)
    codes = [each.code for week in weeks_of(month) for cell in week for each in cell.entries]
    assert codes == ["6.2"]
    cell = month.day(date(2023, 10, 30))
    assert cell is not None
    assert "1 sản phẩm đến hạn: 6.2 Báo cáo kết quả, Còn 6 ngày làm việc" in cell.sentence


def test_a_deadline_on_a_sunday_names_the_last_working_day_and_does_not_move() -> None:
    held = CalendarRound(entries_by_day([entry("19.1", date(2023, 12, 31))]), calendar=WorkCalendar())
    cell = month_of(date(2023, 12, 1), date(2023, 10, 20), held).day(date(2023, 12, 31))
    assert cell is not None
    assert [each.code for each in cell.entries] == ["19.1"]
    assert cell.notes == ("Không phải ngày làm việc; ngày làm việc cuối là 29/12/2023",)


def test_holidays_are_named_and_swapped_saturdays_are_working() -> None:
    held = CalendarRound(
        holidays={date(2023, 9, 4): ("Quốc khánh (nghỉ bù)", False), date(2023, 9, 9): ("Làm bù", True)}
    )
    month = month_of(date(2023, 9, 1), date(2023, 10, 20), held)
    off, worked = month.day(date(2023, 9, 4)), month.day(date(2023, 9, 9))
    assert off is not None
    assert worked is not None
    assert (off.holiday, off.is_working) == ("Quốc khánh (nghỉ bù)", False)
    assert (worked.holiday, worked.is_working) == ("Làm bù", True)


def test_report_days_are_the_cut_off_and_the_day_due() -> None:
    marks = report_marks(enabled_periods(2023))
    assert [(mark.words, mark.is_cut_off) for mark in marks[date(2023, 12, 14)]] == [("Chốt số liệu năm 2023", True)]
    assert [(mark.words, mark.is_cut_off) for mark in marks[date(2023, 9, 20)]] == [("Nộp báo cáo quý III/2023", False)]


@given(st.dates(date(1901, 1, 1), date(2199, 12, 31)), st.sampled_from(CalendarSpan), st.integers(-40, 40))
def test_a_span_holds_its_day_and_stepping_moves_by_whole_spans(day: date, span: CalendarSpan, by: int) -> None:
    assert span.first(day) <= day <= span.last(day)
    landed = span.step(day, by)
    months = (landed.year - day.year) * 12 + landed.month - day.month
    assert months in (by * span.months, 0)
    assert landed.day <= day.day


@given(st.integers(1901, 2199), st.sampled_from([3, 4]))
def test_a_year_is_twelve_small_months_each_day_once_under_its_weekday(year: int, months_a_row: int) -> None:
    rows = shown_of(CalendarSpan.YEAR, date(year, 5, 5), date(2023, 10, 20), CalendarRound()).rows(months_a_row)
    cells = [(column % 8, cell) for row in rows for column, cell in enumerate(row) if isinstance(cell, CalendarDay)]
    assert sorted(cell.day for _, cell in cells) == [
        date(year, 1, 1) + timedelta(days=offset) for offset in range(len(cells))
    ]
    assert len(cells) in (365, 366)
    assert all(cell.day.weekday() == column for column, cell in cells)
    titles = [cell.text for row in rows for cell in row if isinstance(cell, Words) and cell.is_title]
    assert titles == [f"Tháng {month}" for month in range(1, 13)]


def test_a_quarter_is_named_and_runs_through_its_weeks() -> None:
    quarter = shown_of(CalendarSpan.QUARTER, date(2023, 10, 20), date(2023, 10, 20), CalendarRound())
    assert quarter.title == "Quý IV/2023"
    assert (quarter.days[0].day, quarter.days[-1].day) == (date(2023, 9, 25), date(2023, 12, 31))
