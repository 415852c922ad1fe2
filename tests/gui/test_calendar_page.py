"""Lịch thời hạn as the officer uses it: the month, the chosen day's list, what has no day, keys and mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.models.due_list import DueList, Heading
from cchc_desktop.gui.pages.calendar_page import CalendarPage
from cchc_desktop.gui.widgets.due_rows import DueView
from cchc_desktop.services.books import create_empty
from cchc_desktop.services.concluding import ConclusionDraft
from cchc_desktop.services.recording import conclude
from cchc_desktop.services.rows import find_deliverable

if TYPE_CHECKING:
    from pathlib import Path

    from cchc_desktop.store.book import Book

TODAY = date(2023, 10, 20)
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, sample_book: Book) -> CalendarPage:
    """The page over the sample, at 20/10/2023, as large as it is in a window of 1366×768."""
    made = CalendarPage(Context(sample_book, lambda: TODAY, is_sample=True))
    qtbot.addWidget(made)
    made.show_year(2023)
    made.resize(1168, 690)
    made.show()
    return made


def entries(view: DueView) -> list[DueEntry]:
    model = view.model()
    assert isinstance(model, DueList)
    return [row for row in model.rows if isinstance(row, DueEntry)]


def spot_of(page: CalendarPage, day: date, code: str) -> QPoint:
    """Where the deadline `code` is painted."""
    calendar = page.ui.deadlineCalendar
    cell = calendar.cell_of(day)
    for y in range(cell.top(), cell.bottom()):
        entry = calendar.entry_at(QPoint(cell.center().x(), y))
        if entry is not None and entry.code == code:
            return QPoint(cell.center().x(), y)
    raise AssertionError(f"{code} is not painted on {day}")


def test_the_month_of_today_is_shown_and_told_to_screen_readers(page: CalendarPage) -> None:
    calendar = page.ui.deadlineCalendar
    assert calendar.objectName() == "deadlineCalendar"
    assert page.ui.monthTitle.text() == "Tháng 10/2023"
    assert page.ui.dayTitle.text() == "Thứ Sáu, 20/10/2023 · hôm nay"
    assert calendar.accessibleName() == "Lịch thời hạn, Tháng 10/2023"
    assert calendar.accessibleDescription().startswith("Thứ Sáu, 20 tháng 10 năm 2023, hôm nay, 6/9 âm lịch")


def test_a_chosen_day_lists_its_deadlines_with_time_left(page: CalendarPage) -> None:
    page.go_to(date(2023, 10, 30))
    shown = {entry.code: entry for entry in entries(page.ui.dayList)}
    assert {"4.2", "6.2", "7.2", "15.1"} <= set(shown)
    assert shown["6.2"].state_words == "Còn 6 ngày làm việc"
    assert "Phòng Tư pháp" in shown["6.2"].quiet
    assert "6.2" in page.ui.deadlineCalendar.accessibleDescription()


def test_a_day_off_names_the_last_working_day(page: CalendarPage) -> None:
    page.go_to(date(2023, 12, 31))
    assert page.ui.dayMarks.text() == "19/11 âm lịch\nKhông phải ngày làm việc; ngày làm việc cuối là 29/12/2023"
    assert entries(page.ui.dayList)


def test_report_days_stand_in_the_month(page: CalendarPage) -> None:
    page.go_to(date(2023, 12, 14))
    assert page.ui.dayMarks.text() == "2/11 âm lịch\nChốt số liệu năm 2023"


def test_a_holiday_is_named(page: CalendarPage) -> None:
    page.go_to(date(2023, 9, 2))
    assert "Quốc khánh" in page.ui.dayTitle.text()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Key.Key_Right, date(2023, 10, 21)),
        (Key.Key_Left, date(2023, 10, 19)),
        (Key.Key_Down, date(2023, 10, 27)),
        (Key.Key_Up, date(2023, 10, 13)),
        (Key.Key_PageDown, date(2023, 11, 20)),
        (Key.Key_PageUp, date(2023, 9, 20)),
        (Key.Key_Home, date(2023, 10, 1)),
        (Key.Key_End, date(2023, 10, 31)),
    ],
)
def test_the_keyboard_walks_the_days(page: CalendarPage, qtbot: QtBot, key: Qt.Key, expected: date) -> None:
    QTest.keyClick(page.ui.deadlineCalendar, key)
    assert page.current == expected
    assert page.ui.monthTitle.text() == f"Tháng {expected.month}/{expected.year}"


def test_buttons_step_months_and_come_back_to_today(page: CalendarPage) -> None:
    for _ in range(3):
        page.ui.nextMonth.click()
    assert page.ui.monthTitle.text() == "Tháng 1/2024"
    page.ui.previousMonth.click()
    assert page.ui.monthTitle.text() == "Tháng 12/2023"
    page.ui.todayButton.click()
    assert page.current == TODAY


def test_enter_on_a_day_of_several_goes_to_its_list(page: CalendarPage, qtbot: QtBot) -> None:
    page.go_to(date(2023, 10, 30))
    QTest.keyClick(page.ui.deadlineCalendar, Key.Key_Return)
    assert page.ui.dayList.currentIndex().row() == 0
    with qtbot.waitSignal(page.deliverableWanted) as wanted:
        page.ui.dayList.activated.emit(page.ui.dayList.currentIndex())
    assert wanted.args == [entries(page.ui.dayList)[0].deliverable_id]


def test_a_double_click_on_a_deadline_leads_to_it(page: CalendarPage, qtbot: QtBot, sample_book: Book) -> None:
    spot = spot_of(page, date(2023, 10, 30), "6.2")
    with qtbot.waitSignal(page.deliverableWanted) as wanted:
        QTest.mouseDClick(page.ui.deadlineCalendar.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert wanted.args == [find_deliverable(sample_book, 2023, "6.2")]


def test_the_tooltip_holds_what_is_elided(page: CalendarPage) -> None:
    spot = spot_of(page, date(2023, 10, 30), "6.2")
    words = page.ui.deadlineCalendar.tooltip_at(spot)
    assert "Còn 6 ngày làm việc" in words
    assert "Báo cáo kết quả thực hiện (Phải đầy đủ nội dung, xác định mức độ hoàn thành" in words


def test_what_has_no_day_is_counted_and_listed(page: CalendarPage) -> None:
    assert page.ui.undatedCounts.text().startswith("Thường xuyên 11 · theo kế hoạch 0 · chưa rõ 0 · chưa xác nhận 2")
    model = page.ui.undatedList.model()
    assert isinstance(model, DueList)
    assert [row.words for row in model.rows if isinstance(row, Heading)] == [
        "Chưa xác nhận kỳ báo cáo (2)",
        "Thường xuyên (11)",
    ]


def test_a_conclusion_changes_the_calendar_and_the_day_in_view_stays(page: CalendarPage, sample_book: Book) -> None:
    page.go_to(date(2023, 10, 30))
    deliverable = find_deliverable(sample_book, 2023, "15.1")
    conclude(sample_book, deliverable, ConclusionDraft(Conclusion.DONE, TODAY, document_number="90/BC-UBND"), TODAY)
    page._context.forget()
    page.refresh(None)
    shown = {entry.code: entry.state_words for entry in entries(page.ui.dayList)}
    assert page.current == date(2023, 10, 30)
    assert shown["15.1"] == "Hoàn thành đúng hạn"


def test_an_empty_plan_says_what_to_do_first(qtbot: QtBot, tmp_path: Path, opened: Callable[[Path], Book]) -> None:
    create_empty(tmp_path / "moi.sqlite", 2026)
    page = CalendarPage(Context(opened(tmp_path / "moi.sqlite"), lambda: date(2026, 1, 5)))
    qtbot.addWidget(page)
    assert "trang Kế hoạch" in page.ui.dayEmpty.text()
