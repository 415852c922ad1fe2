"""The officer chooses the columns beside the title, by the header's menu or by keys, and finds them so again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu

from cchc_desktop.gui.models.plan_tree import Column
from cchc_desktop.services.view_state import write_view

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

Opened = Callable[[], Any]
# Menus that open: what the screenless platform cannot do for them is harmless.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(name="opening")
def _opening(opening: Callable[[], MainWindow]) -> Opened:
    """Opens Kế hoạch on the sample, once or again after its window was closed."""

    def open_page() -> Any:
        page = opening().show_page("plan")
        turns()
        return page

    return open_page


def turns() -> None:
    for _ in range(5):
        QApplication.processEvents()


def shown(page: Any) -> set[Column]:
    return {column for column in Column if not page.ui.planTree.isColumnHidden(column)}


def choose(page: Any, words: str) -> None:
    """In the menu of the header, as the right button opens it."""

    def trigger() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text().startswith(words)).trigger()
        menu.close()

    QTimer.singleShot(0, trigger)
    page.ui.planTree.header().customContextMenuRequested.emit(QPoint(5, 5))
    turns()


def draw_edge(header: QHeaderView, column: Column, by: int) -> None:
    """With the mouse, the edge behind a column."""
    edge = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(by, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(by, 0))
    turns()


def title_of(page: Any, code: str) -> int:
    """How high a row is."""
    row = next(row for row in page._tree.model.rows() if row.code == code)
    return int(page.ui.planTree.visualRect(page._tree.model.index_of_uid(row.uid)).height())


def test_at_first_there_are_title_completion_and_state(opening: Opened) -> None:
    assert shown(opening()) == {Column.TITLE, Column.COMPLETION, Column.STATE}


def test_a_column_is_added_and_its_words_leave_the_title(opening: Opened) -> None:
    page = opening()
    before = title_of(page, "1")
    choose(page, "Thời hạn")
    assert Column.DEADLINE in shown(page)
    row = next(row for row in page._tree.model.rows() if row.code == "1")
    index = page._tree.model.index_of_uid(row.uid)
    assert index.siblingAtColumn(Column.DEADLINE).data() == "Tháng 12/2022"
    choose(page, "Đơn vị chủ trì")
    assert index.siblingAtColumn(Column.LEADS).data() == "Phòng Nội vụ"
    assert {Column.LEADS, Column.DEADLINE, Column.STATE} <= shown(page)
    assert title_of(page, "1") < before, "nothing is told twice"
    choose(page, "Đơn vị chủ trì")
    assert Column.LEADS not in shown(page)


def test_what_has_no_room_waits_and_says_so(opening: Opened) -> None:
    page = opening()
    choose(page, "Đơn vị chủ trì")
    choose(page, "Thời hạn")
    assert Column.COMPLETION not in shown(page)
    page._tree.columns.menu.aboutToShow.emit()
    words = [action.text() for action in page._tree.columns.menu.actions()]
    assert "Tiến độ (chưa đủ chỗ)" in words
    page.ui.planSplitter.setSizes([900, 200])
    turns()
    assert shown(page) == set(Column)


def test_choice_and_widths_are_as_they_were_left(opening: Opened) -> None:
    page = opening()
    choose(page, "Tiến độ")
    choose(page, "Thời hạn")
    header = page.ui.planTree.header()
    header.resizeSection(Column.DEADLINE, 151)  # what drawing the edge does
    turns()
    page.window().close()
    page = opening()
    assert shown(page) == {Column.TITLE, Column.DEADLINE, Column.STATE}
    assert page.ui.planTree.columnWidth(Column.DEADLINE) == 151
    choose(page, "Độ rộng theo nội dung")
    assert page.ui.planTree.columnWidth(Column.DEADLINE) != 151


def test_no_edge_is_drawn_over_the_figures(opening: Opened, sample_book: Book) -> None:
    write_view(sample_book, "plan/columns", '{"shown": ["COMPLETION", "STATE"], "widths": {"COMPLETION": 20}}')
    page = opening()
    header = page.ui.planTree.header()
    natural = page.ui.planTree.columnWidth(Column.COMPLETION)
    letters = page.fontMetrics()
    assert natural > letters.horizontalAdvance("00/00") + 2 * letters.height(), "figures, and a bar before them"
    draw_edge(header, Column.COMPLETION, -natural)
    assert page.ui.planTree.columnWidth(Column.COMPLETION) == natural
    draw_edge(header, Column.COMPLETION, 30)
    assert page.ui.planTree.columnWidth(Column.COMPLETION) == natural + 30


def test_the_keyboard_reaches_the_choice_in_the_row_s_menu(opening: Opened) -> None:
    page = opening()
    met: list[str] = []

    def meet() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        met.extend(action.text().replace("&", "") for action in menu.actions())
        menu.close()

    QTimer.singleShot(0, meet)
    page.ui.planTree.customContextMenuRequested.emit(QPoint(5, 5))
    assert "Cột" in met


@pytest.mark.parametrize("text", ["", "{", "[]", '{"shown": 3}', '{"widths": {"STATE": "x"}}', '{"shown": ["TITLE"]}'])
def test_what_was_written_over_from_outside_is_as_if_never_chosen(
    opening: Opened, sample_book: Book, text: str
) -> None:
    write_view(sample_book, "plan/columns", text)
    assert Column.TITLE in shown(opening())
