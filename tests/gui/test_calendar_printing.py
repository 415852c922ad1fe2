"""Lịch thời hạn on paper, from its own button and from the menu In…: the span in view, under the filter that holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import State
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.calendar_span import CalendarSpan
from cchc_desktop.gui.pages.calendar_page import CalendarPage
from cchc_desktop.gui.preview_window import PreviewWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

TODAY = date(2023, 10, 20)


@pytest.fixture
def page(qtbot: QtBot, sample_book: Book) -> CalendarPage:
    """The page over the sample, at 20/10/2023."""
    made = CalendarPage(Context(sample_book, lambda: TODAY, is_sample=True))
    qtbot.addWidget(made)
    made.resize(1168, 690)
    made.show()
    return made


def paper(qtbot: QtBot, ask: Callable[[], object]) -> tuple[str, str]:
    """The title of the window that shows the paper, and what its first page says."""
    ask()

    def in_front() -> bool:
        return isinstance(QApplication.activeModalWidget(), PreviewWindow)

    qtbot.waitUntil(in_front, timeout=30_000)
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, PreviewWindow)
    source = shown._source
    assert isinstance(source, bytes)
    with pdfplumber.open(BytesIO(source)) as file:
        text = file.pages[0].extract_text() or ""
    title = shown.windowTitle()
    shown.close()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    return title, text


def test_the_month_in_view_is_printed_by_its_button(page: CalendarPage, qtbot: QtBot) -> None:
    page.go_to(date(2023, 6, 12))
    title, text = paper(qtbot, page.ui.printCalendar.click)
    assert title == "Lịch thời hạn tháng 6/2023"
    assert "THÁNG 6 NĂM 2023" in text
    assert "Chỉ in" not in text


@pytest.mark.parametrize(
    ("span", "title", "printed"),
    [
        (CalendarSpan.QUARTER, "Lịch thời hạn quý IV/2023", "QUÝ IV NĂM 2023"),
        (CalendarSpan.YEAR, "Lịch thời hạn năm 2023", "HÀNH CHÍNH NĂM 2023"),
    ],
)
def test_so_are_quarter_and_year_by_keyboard(
    page: CalendarPage, qtbot: QtBot, span: CalendarSpan, title: str, printed: str
) -> None:
    page.show_span(span)

    def press() -> None:
        QTest.keyClick(page.ui.deadlineCalendar, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    shown, text = paper(qtbot, press)
    assert shown == title
    assert printed in text


def test_the_filter_that_holds_is_printed_and_told(page: CalendarPage, qtbot: QtBot) -> None:
    page.show_filtered(PlanConditions(states=frozenset({State.DONE})))
    _, text = paper(qtbot, page.ui.printCalendar.click)
    assert "Chỉ in: hoàn thành đúng hạn." in text
    assert "√ 38.1" in text
    assert "4.2" not in text


def test_a_year_without_a_plan_is_refused_in_words(page: CalendarPage, qtbot: QtBot) -> None:
    page.go_to(date(2031, 5, 1))
    page.ui.printCalendar.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=30_000)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "không có kế hoạch năm 2031" in box.text()
    box.close()


def test_the_menu_offers_month_quarter_and_the_whole_year(window: MainWindow, qtbot: QtBot) -> None:
    menu = window.ui.printButton.menu()
    menu.aboutToShow.emit()
    offered = next(action.menu() for action in menu.actions() if "Lịch thời hạn" in action.text())
    assert isinstance(offered, QMenu)
    assert [action.text() for action in offered.actions()] == [
        "Tháng 10/2023…",
        "Quý IV/2023…",
        "Năm 2023, mỗi tháng một trang…",
        "Năm 2023, mỗi quý một trang…",
        "Năm 2023, cả năm một trang…",
    ]
    title, text = paper(qtbot, offered.actions()[3].trigger)
    assert title == "Lịch thời hạn năm 2023, mỗi quý một trang"
    assert "QUÝ I NĂM 2023" in text
