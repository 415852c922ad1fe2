"""Lịch thời hạn as the officer uses it: the month, the chosen day's list, what has no day, keys and mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import Conclusion, State
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.day_dialog import DayDialog
from cchc_desktop.gui.models.calendar_span import CalendarSpan
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.models.due_list import DueList, Heading
from cchc_desktop.gui.models.finding_entry import FindingEntry
from cchc_desktop.gui.pages.calendar_page import CalendarPage
from cchc_desktop.gui.widgets.due_rows import DueView
from cchc_desktop.services.book.books import create_empty
from cchc_desktop.services.calendar.holidays import holidays_of, write_holidays
from cchc_desktop.services.calendar.working_days import Holiday
from cchc_desktop.services.plan.concluding import ConclusionDraft
from cchc_desktop.services.plan.recording import conclude
from cchc_desktop.services.rows import find_deliverable
from cchc_desktop.store.models import Finding, Unit

if TYPE_CHECKING:
    from pathlib import Path

    from cchc_desktop.gui.main_window import MainWindow
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


class Paints(QObject):
    """Notes what of a widget is painted, each time it is."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._noted: list[QRegion] = []
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self._noted.append(event.region())
        return False

    def settle(self, application: QApplication) -> list[QRegion]:
        """Let everything be painted that waits for it; what was painted since the last time."""
        for _ in range(5):
            application.processEvents()
        noted, self._noted = self._noted, []
        return noted


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


def test_quarter_and_year_are_chosen_by_button_walked_by_key_and_remembered(
    page: CalendarPage, qtbot: QtBot, sample_book: Book
) -> None:
    page.ui.quarterSpan.click()
    assert page.ui.monthTitle.text() == "Quý IV/2023"
    assert page.ui.nextMonth.accessibleName() == "Quý sau"
    QTest.keyClick(page.ui.deadlineCalendar, Key.Key_PageDown)
    assert (page.ui.monthTitle.text(), page.current) == ("Quý I/2024", date(2024, 1, 20))
    page.ui.yearSpan.click()
    assert page.ui.monthTitle.text() == "Năm 2024"
    QTest.keyClick(page.ui.deadlineCalendar, Key.Key_PageUp)
    QTest.keyClick(page.ui.deadlineCalendar, Key.Key_Home)
    assert page.current == date(2023, 1, 1)
    QTest.keyClick(page.ui.deadlineCalendar, Key.Key_End)
    assert page.current == date(2023, 12, 31)
    again = CalendarPage(Context(sample_book, lambda: TODAY))
    qtbot.addWidget(again)
    assert again.ui.yearSpan.isChecked()
    assert again.ui.monthTitle.text() == "Năm 2023"


def cell_words(page: CalendarPage, day: date) -> str:
    """What a screen reader is told of a day's cell."""
    calendar = page.ui.deadlineCalendar
    index = calendar.indexAt(calendar.cell_of(day).center())
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_every_day_is_a_cell_of_its_own_for_screen_readers(page: CalendarPage) -> None:
    words = cell_words(page, date(2023, 10, 30))
    assert words.startswith("Thứ Hai, 30 tháng 10 năm 2023, 16/9 âm lịch. 4 sản phẩm đến hạn: 4.2 ")
    assert "6.2 Báo cáo kết quả thực hiện" in words
    page.ui.yearSpan.click()
    words = cell_words(page, date(2023, 10, 30))
    assert words == "Thứ Hai, 30 tháng 10 năm 2023, 16/9 âm lịch. 4 sản phẩm đến hạn: 4 sắp đến hạn"
    assert "Chốt số liệu năm 2023" in cell_words(page, date(2023, 12, 14))


def test_a_year_names_a_day_when_it_is_pointed_at_or_chosen(page: CalendarPage) -> None:
    page.ui.yearSpan.click()
    calendar = page.ui.deadlineCalendar
    assert "6.2 Báo cáo kết quả" in calendar.tooltip_at(calendar.cell_of(date(2023, 10, 30)).center())
    page.go_to(date(2023, 10, 30))
    assert {entry.code for entry in entries(page.ui.dayList)} == {"4.2", "6.2", "7.2", "15.1"}
    assert "6.2 Báo cáo kết quả" in calendar.accessibleDescription()


def test_the_legend_explains_what_is_shown(page: CalendarPage) -> None:
    words = [label.text() for label in page.ui.legend.findChildren(QLabel) if label.isVisible()]
    assert "Quá hạn, chưa hoàn thành" in words
    assert "Chốt số liệu" not in words
    page.ui.yearSpan.click()
    words = [label.text() for label in page.ui.legend.findChildren(QLabel) if label.isVisible()]
    assert {"Chốt số liệu", "Nộp báo cáo"} <= set(words)


def test_the_same_months_keep_their_table(page: CalendarPage, qtbot: QtBot) -> None:
    page.ui.yearSpan.click()
    model = page.ui.deadlineCalendar.model()
    with qtbot.assertNotEmitted(model.modelReset):
        page.refresh(None)
        QTest.keyClick(page.ui.deadlineCalendar, Key.Key_Right)
        page.ui.nextMonth.click()


@pytest.mark.parametrize("span", CalendarSpan)
def test_the_table_is_a_model_that_views_can_trust(
    page: CalendarPage, qtmodeltester: ModelTester, span: CalendarSpan
) -> None:
    page.show_span(span)
    qtmodeltester.check(page.ui.deadlineCalendar.model())  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("span", CalendarSpan)
def test_a_turn_paints_the_grid_once(page: CalendarPage, qapp: QApplication, span: CalendarSpan) -> None:
    page.show_span(span)
    paints = Paints(page.ui.deadlineCalendar.viewport())
    for button in (page.ui.nextMonth, page.ui.nextMonth, page.ui.nextMonth, page.ui.previousMonth):
        paints.settle(qapp)
        button.click()
        assert len(paints.settle(qapp)) == 1, page.ui.monthTitle.text()


@pytest.mark.parametrize("span", CalendarSpan)
def test_a_step_paints_the_day_left_and_the_day_reached(
    page: CalendarPage, qapp: QApplication, span: CalendarSpan
) -> None:
    page.show_span(span)
    calendar = page.ui.deadlineCalendar
    paints = Paints(calendar.viewport())
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up):
        paints.settle(qapp)
        left = page.current
        QTest.keyClick(calendar, key)
        (painted,) = paints.settle(qapp)
        both = QRegion(calendar.cell_of(left)) + QRegion(calendar.cell_of(page.current))
        assert (both - painted).isEmpty()
        assert not (QRegion(calendar.viewport().rect()) - painted).isEmpty(), "all was painted for one step"


def crowded(book: Book, day: date, count: int) -> None:
    """So many findings to mend on one day."""
    unit = book.rows(Unit.select(Unit.id).limit(1).tuples())[0][0]
    with book.change("Ghi kiến nghị") as change:
        for number in range(count):
            text = f"Kiến nghị {number} {'rất dài ' * 50}"
            change.insert(Finding, unit=unit, found_on=TODAY, text=text, mend_by=day)


def test_a_finding_leads_to_its_unit(page: CalendarPage, qtbot: QtBot, sample_book: Book) -> None:
    crowded(sample_book, date(2023, 11, 15), 1)
    page.refresh(None)
    page.go_to(date(2023, 11, 15))
    assert "1 kiến nghị cần khắc phục: Kiến nghị 0" in cell_words(page, date(2023, 11, 15))
    with qtbot.waitSignal(page.recordWanted) as wanted:
        QTest.keyClick(page.ui.deadlineCalendar, Key.Key_Return)
    assert wanted.args[0] == "units"


def test_a_year_lists_the_same_on_a_day_as_its_month(page: CalendarPage, sample_book: Book) -> None:
    day = date(2023, 10, 30)
    crowded(sample_book, day, 2)
    page.refresh(None)
    page.go_to(day)
    rows = page.ui.dayList.model()
    assert isinstance(rows, DueList)
    in_the_month = rows.rows
    assert {"6.2", "KN"} <= {row.code for row in in_the_month if isinstance(row, DueEntry | FindingEntry)}
    page.show_span(CalendarSpan.YEAR)
    assert rows.rows == in_the_month


def test_what_has_no_room_is_counted_and_a_click_on_it_opens_the_days_list(
    page: CalendarPage, sample_book: Book
) -> None:
    day = date(2023, 11, 15)
    crowded(sample_book, day, 30)
    page.refresh(None)
    page.go_to(date(2023, 11, 1))
    calendar = page.ui.deadlineCalendar
    cell = calendar.shown.day(day)
    assert cell is not None
    lines = list(calendar._cells.days.lines(calendar.cell_of(day), cell))
    assert lines[-1].more == 30 - (len(lines) - 1)
    QTest.mouseClick(calendar.viewport(), Qt.MouseButton.LeftButton, pos=lines[-1].room.center())
    assert page.current == day
    assert page.ui.dayList.currentIndex().row() == 0
    assert page.ui.dayList.model().rowCount() == 30


def test_a_typed_day_is_gone_to(page: CalendarPage) -> None:
    dialog = DayDialog(page.current, page.go_to, page)
    dialog.ui.wantedDay.setDate(QDate(2022, 12, 30))
    dialog.accept()
    assert page.current == date(2022, 12, 30)
    assert page.ui.monthTitle.text() == "Tháng 12/2022"
    dialog.deleteLater()


def test_the_calendar_ends_where_its_days_end(page: CalendarPage) -> None:
    page.go_to(date(2199, 12, 31))
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_PageDown):
        QTest.keyClick(page.ui.deadlineCalendar, key)
        assert page.current == date(2199, 12, 31)


def test_a_filter_holds_for_the_days_and_for_what_has_no_day(page: CalendarPage, sample_book: Book) -> None:
    page.show_filtered(PlanConditions(states=frozenset({State.LATE})))
    page.go_to(date(2023, 10, 30))
    assert not entries(page.ui.dayList)
    assert "bộ lọc" in page.ui.dayEmpty.text()
    assert page.ui.noneUndated.isVisible()
    page.ui.yearSpan.click()
    assert "không có thời hạn" in cell_words(page, date(2023, 10, 30))
    page.show_filtered(PlanConditions())
    assert "4 sản phẩm" in cell_words(page, date(2023, 10, 30))


def test_a_day_off_added_in_the_dialog_stands_in_the_month(page: CalendarPage, sample_book: Book) -> None:
    write_holidays(sample_book, 2023, [*holidays_of(sample_book, 2023), Holiday(date(2023, 10, 25), "Nghỉ lễ riêng")])
    page.refresh(None)
    page.go_to(date(2023, 10, 25))
    assert page.ui.dayTitle.text() == "Thứ Tư, 25/10/2023 · Nghỉ lễ riêng"
    page.go_to(date(2023, 10, 30))
    assert {entry.state_words for entry in entries(page.ui.dayList)} == {"Còn 5 ngày làm việc"}


def choose(chooser: QComboBox, words: str) -> None:
    """As the officer does from the list."""
    at = chooser.findText(words)
    assert at >= 0, words
    chooser.setCurrentIndex(at)
    chooser.activated.emit(at)


def test_state_and_unit_are_chosen_above_the_calendar_and_cleared(page: CalendarPage) -> None:
    page.go_to(date(2023, 10, 30))
    choose(page.ui.unitFilter, "Phòng Tư pháp")
    assert {entry.code for entry in entries(page.ui.dayList)} == {"6.2", "7.2"}
    choose(page.ui.stateFilter, "Quá hạn, chưa hoàn thành")
    assert not entries(page.ui.dayList)
    page.ui.clearFilter.click()
    assert {entry.code for entry in entries(page.ui.dayList)} == {"4.2", "6.2", "7.2", "15.1"}
    assert page.ui.unitFilter.currentIndex() == page.ui.stateFilter.currentIndex() == 0
    assert not page.ui.clearFilter.isEnabled()


def test_conditions_from_another_page_are_shown_and_kept_where_only_one_is_changed(page: CalendarPage) -> None:
    page.show_filtered(PlanConditions(states=frozenset({State.LATE, State.SOON}), due_to=date(2023, 12, 31)))
    assert page.ui.stateFilter.currentText() == "Nhiều trạng thái"
    choose(page.ui.unitFilter, "Phòng Tư pháp")
    assert page.wanted.states == frozenset({State.LATE, State.SOON})
    assert page.wanted.due_to == date(2023, 12, 31)
    page.go_to(date(2023, 10, 30))
    assert {entry.code for entry in entries(page.ui.dayList)} == {"6.2", "7.2"}


def test_the_shown_days_go_out_as_a_file_that_is_asked_for(
    page: CalendarPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = tmp_path / "lich"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    page.go_to(date(2023, 10, 30))
    page.ui.exportButton.click()
    written = (tmp_path / "lich.ics").read_text(encoding="utf-8")
    assert "SUMMARY:6.2 Báo cáo" in written
    assert "SUMMARY:10.1" not in written


def test_a_file_that_cannot_be_written_is_said_in_words(
    page: CalendarPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mất" / "lich.ics"), ""))
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, words: said.append(words))
    page.ui.exportButton.click()
    assert "Không có thư mục" in said[0]


def test_today_is_a_key_away(page: CalendarPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitActive(page)
    page.go_to(date(2022, 12, 30))
    page.ui.deadlineCalendar.setFocus()
    QTest.keyClick(page.ui.deadlineCalendar, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.current == TODAY


def test_days_without_room_beside_one_another_still_fit_in_a_small_window(page: CalendarPage) -> None:
    page.show_span(CalendarSpan.YEAR)
    page.resize(740, 500)
    calendar = page.ui.deadlineCalendar
    assert calendar.columnWidth(0) >= calendar._cells.year.least_width
    assert not calendar.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("height", [480, 560, 680])
def test_the_chosen_day_is_in_view_where_the_legend_takes_more_room(
    opening: Callable[..., MainWindow], qapp: QApplication, height: int
) -> None:
    """A month's legend has one line in a small window, a year's has three."""
    window = opening()
    page: Any = window.show_page("calendar")
    calendar = page.ui.deadlineCalendar
    window.resize(620, height)
    for day in (date(2023, 8, 30), date(2023, 10, 30), date(2023, 12, 14)):
        page.show_span(CalendarSpan.MONTH)
        page.go_to(day)
        qapp.processEvents()
        page.show_span(CalendarSpan.YEAR)
        for _ in range(3):
            qapp.processEvents()
        assert calendar.viewport().rect().contains(calendar.cell_of(day)), day
