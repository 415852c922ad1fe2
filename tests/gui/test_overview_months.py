"""Tiến độ theo tháng on Tổng quan: what falls due in each month, told to eye and ear, and the way to the calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.gui.colours import LIGHT
from cchc_desktop.services.plan.recording import ConclusionDraft, conclude

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow

TODAY = date(2023, 10, 20)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class ModelTester(Protocol):
    def check(self, model: QAbstractItemModel) -> None: ...


@pytest.fixture
def overview_page(window: MainWindow) -> Any:
    page = window.show_page("overview")
    QTest.qWait(0)
    return page


def spoken(page: Any, month: int) -> str:
    """What a screen reader says of a month of 2023; 0 is December before it."""
    return str(page.ui.monthLine.months.index(month).data(SPOKEN))


def test_every_month_says_its_numbers(overview_page: Any) -> None:
    assert spoken(overview_page, 0).startswith("Tháng 12/2022: 9 mốc đến hạn")
    assert "1 quá hạn, chưa hoàn thành" in spoken(overview_page, 6)
    assert spoken(overview_page, 9).endswith("nộp báo cáo quý III/2023.")
    assert spoken(overview_page, 10).startswith("Tháng 10/2023 (tháng này): 8 mốc đến hạn")
    assert spoken(overview_page, 2) == "Tháng 02/2023: không có mốc nào đến hạn."


def test_all_months_are_in_view_beside_one_another(overview_page: Any) -> None:
    line = overview_page.ui.monthLine
    rooms = [line.visualRect(line.months.index(month)) for month in range(13)]
    assert rooms[0].left() == 0
    assert rooms[-1].right() <= line.viewport().width() - 1
    assert all(one.right() < other.left() for one, other in pairwise(rooms))
    assert {room.top() for room in rooms} == {0}


def test_a_month_leads_to_the_calendar(window: MainWindow, overview_page: Any, qtbot: QtBot) -> None:
    line = overview_page.ui.monthLine
    line.setFocus()
    line.setCurrentIndex(line.months.index(5))
    QTest.keyClick(line, Qt.Key.Key_Right)
    with qtbot.waitSignal(overview_page.dayWanted) as wanted:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert wanted.args == [date(2023, 6, 1)]
    assert window.ui.pageList.currentItem().toolTip().startswith("Lịch thời hạn")
    calendar: Any = window.ui.pageStack.currentWidget()
    assert "6/2023" in calendar.ui.monthTitle.text()


def test_a_late_month_shows_it_in_its_column(overview_page: Any) -> None:
    line = overview_page.ui.monthLine
    picture = line.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def colours(month: int) -> set[str]:
        room = line.visualRect(line.months.index(month))
        middle = round(room.center().x() * ratio)
        return {QColor(picture.pixel(middle, height)).name() for height in range(picture.height())}

    assert LIGHT.late.name() in colours(6)
    assert LIGHT.done.name() in colours(6)
    assert LIGHT.late.name() not in colours(3)


def test_recorded_work_fills_its_month(window: MainWindow, overview_page: Any, code_of: Callable[[str], int]) -> None:
    before = overview_page.ui.monthLine.months.rows[6].milestones
    draft = ConclusionDraft(Conclusion.DONE, TODAY, document_number="90/KH-UBND")
    conclude(window._context.book, code_of("3.1"), draft, TODAY)
    after = overview_page.ui.monthLine.months.rows[6].milestones
    assert (after.late, after.done_late) == (before.late - 1, before.done_late + 1)


def test_qts_own_tester_passes(overview_page: Any, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(overview_page.ui.monthLine.months)
