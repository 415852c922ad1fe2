"""The office's own tables and sheets in the menu In…: each entry opens its paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cchc_desktop.gui.models.plan_rows import RowKind
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.services.units.units import find_unit
from tests.papers import fill_dossiers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book


def entries(menu: QMenu) -> Iterator[QAction]:
    """What the menu offers, its submenus included."""
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from entries(below)
        elif not action.isSeparator():
            yield action


def paper_in_front(qtbot: QtBot) -> PreviewWindow:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewWindow), timeout=30_000)
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, PreviewWindow)
    qtbot.waitUntil(lambda: shown.ui.documentPreview.is_drawn, timeout=30_000)
    return shown


def offered(window: MainWindow) -> list[QAction]:
    menu = window.ui.printButton.menu()
    menu.aboutToShow.emit()
    return list(entries(menu))


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Theo nội dung", "Bảng theo dõi tiến độ năm 2023, theo nội dung"),
        ("Theo đơn vị chủ trì", "Bảng theo dõi tiến độ năm 2023, theo đơn vị chủ trì"),
        ("tài liệu &kiểm chứng", "Danh mục tài liệu kiểm chứng năm 2023"),
        ("Phiếu nhiệm &vụ", "Phiếu theo dõi nhiệm vụ năm 2023"),
        ("Theo trạng thái", "Bảng theo dõi tiến độ năm 2023, theo trạng thái"),
    ],
)
def test_an_entry_opens_its_paper(window: MainWindow, qtbot: QtBot, words: str, title: str) -> None:
    next(action for action in offered(window) if words in action.text()).trigger()
    paper = paper_in_front(qtbot)
    assert paper.windowTitle() == title
    paper.close()


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Danh mục hồ sơ", "Danh mục hồ sơ năm 2023"),
        ("Mục lục văn bản", "Mục lục văn bản trong hồ sơ năm 2023"),
        ("nộp lưu", "Mục lục hồ sơ nộp lưu năm 2023"),
        ("giao nhận", "Biên bản giao nhận hồ sơ năm 2023"),
    ],
)
def test_the_papers_of_the_archive(window: MainWindow, sample_book: Book, qtbot: QtBot, words: str, title: str) -> None:
    fill_dossiers(sample_book, 2023)
    next(action for action in offered(window) if words in action.text()).trigger()
    paper = paper_in_front(qtbot)
    assert paper.windowTitle() == title
    paper.close()


def test_no_two_entries_of_a_menu_share_a_letter(window: MainWindow) -> None:
    menu = window.ui.printButton.menu()
    menu.aboutToShow.emit()
    letters = [action.text().partition("&")[2][:1].upper() for action in menu.actions() if "&" in action.text()]
    assert len(letters) == len(set(letters))


def test_the_sheet_of_the_task_chosen_is_printed_from_the_plan(window: MainWindow, qtbot: QtBot) -> None:
    page = window.show_page("plan")
    qtbot.waitUntil(lambda: page._form is not None)
    task = next(each for each in page._outline().tasks if each.number == 6)
    page.show_deliverable(task.deliverables[1].id)
    page.ui.planTree.setFocus()
    QTest.keyClick(page.ui.planTree, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    paper = paper_in_front(qtbot)
    assert paper.windowTitle() == "Phiếu theo dõi nhiệm vụ 6 năm 2023"
    assert paper.ui.documentPreview.page_count == 2
    paper.close()


def test_an_area_has_no_sheet(window: MainWindow, qtbot: QtBot) -> None:
    page = window.show_page("plan")
    qtbot.waitUntil(lambda: page._form is not None)
    page.show_deliverable(next(page._outline().deliverables).id)
    assert page._commands._print.isEnabled()
    page._tree.select_record(RowKind.AREA, page._outline().areas[0].id)
    assert not page._commands._print.isEnabled()


def test_the_sheet_of_a_unit_is_in_the_menu_under_its_kind(window: MainWindow, qtbot: QtBot) -> None:
    names = [action.text() for action in offered(window)]
    assert "UBND xã Nghĩa Phú…" in names
    assert "Văn phòng HĐND&&UBND huyện…" in names, "an ampersand is no key"
    next(action for action in offered(window) if action.text() == "UBND xã Nghĩa Phú…").trigger()
    paper = paper_in_front(qtbot)
    assert paper.windowTitle() == "Phiếu theo dõi đơn vị UBND xã Nghĩa Phú năm 2023"
    paper.close()


def test_the_sheet_of_the_unit_shown_is_printed_from_its_page(window: MainWindow, qtbot: QtBot) -> None:
    page = window.show_page("units")
    unit = find_unit(page._context.book, "Nghĩa Phú")
    assert unit is not None
    page.show_record_of(unit)
    page.ui.printSheetButton.click()
    paper = paper_in_front(qtbot)
    assert paper.windowTitle() == "Phiếu theo dõi đơn vị UBND xã Nghĩa Phú năm 2023"
    paper.close()


def test_ctrl_p_prints_it_from_the_list(window: MainWindow, qtbot: QtBot) -> None:
    page = window.show_page("units")
    page.ui.unitList.setFocus()
    QTest.keyClick(page.ui.unitList, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    paper_in_front(qtbot).close()


def test_a_group_has_no_sheet(window: MainWindow) -> None:
    page = window.show_page("units")
    page.show_group(page._groups[0].id)
    assert not page.ui.printSheetButton.isVisible()
    wanted: list[object] = []
    page.paperWanted.connect(wanted.append)
    page.sheet.ask_paper()
    assert wanted == []
