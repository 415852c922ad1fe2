"""By keyboard alone: find a slip in the history, read what it changed, go back to before it, and come forth again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cchc_desktop.gui.dialogs.settings_dialog import SettingsDialog
from cchc_desktop.gui.dialogs.way_dialog import WayDialog
from cchc_desktop.services.history.history import next_redo, next_undo
from cchc_desktop.services.plan import planning
from cchc_desktop.services.plan.planning import DeliverableDraft
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress
from tests.services.looking import item

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed

DAY = date(2023, 10, 20)
Key = Qt.Key


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key to whatever has the focus."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)


def tab_to(wanted: QWidget) -> None:
    for _ in range(40):
        if QApplication.focusWidget() is wanted:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"{wanted.objectName()} is out of reach of Tab")


def come_back(window: MainWindow) -> None:
    """The screenless platform gives no window the focus back when a dialog closes."""
    window.activateWindow()
    QApplication.processEvents()
    assert QApplication.focusWidget() is not None


def in_dialog(kind: type[QDialog], act: Callable[[Any], object]) -> list[QDialog]:
    met: list[QDialog] = []

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        met.append(dialog)
        dialog.activateWindow()
        QApplication.processEvents()
        act(dialog)

    QTimer.singleShot(0, meet)
    return met


def test_a_slip_is_found_and_taken_back_by_keyboard_alone(
    window: MainWindow, sample_book: Book, code_of: Callable[[str], int], typed: Typed, qtbot: QtBot
) -> None:
    window.activateWindow()
    row = code_of("6.2")
    record_progress(sample_book, row, ProgressDraft(DAY, 85, result="Đã gửi"))
    planning.edit_deliverable(sample_book, row, DeliverableDraft("Gõ nhầm cả tên", "Trước 31/10/2023"))
    record_progress(sample_book, code_of("7.2"), ProgressDraft(DAY, 70, result="Đã kiểm tra"))
    page: Any = window.show_page("history")
    page.ui.deliverableBox.setFocus()
    tab_to(page.ui.wordsBox)
    typed(page.ui.wordsBox, "go nham")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not page._steps.is_looking)
    assert page.ui.stepTitle.text() == "Sửa tên sản phẩm 6.2"
    assert "Gõ nhầm cả tên" in page.ui.stepChanges.toPlainText()
    tab_to(page.ui.wayButton)
    shown: list[int] = []

    def agree(dialog: WayDialog) -> None:
        shown.append(dialog.ui.steps.model().rowCount() - 1)
        press(Key.Key_Return)

    in_dialog(WayDialog, agree)
    press(Key.Key_Space)
    assert shown == [2], "under one day's heading: the note on 7.2 goes with it, and the dialog said so"
    assert item(sample_book, "6.2", DAY).title.startswith("Báo cáo kết quả")
    assert next_undo(sample_book) == "Ghi tiến độ 6.2"
    assert next_redo(sample_book) == "Sửa tên sản phẩm 6.2"
    come_back(window)
    tab_to(page.ui.clearButton)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: not page._steps.is_looking)
    tab_to(page.ui.stepList)
    while page.ui.stepTitle.text() != "Ghi tiến độ 7.2":
        press(Key.Key_Down)
    assert page.ui.wayButton.text() == "&Làm lại đến đây…"
    in_dialog(WayDialog, lambda _: press(Key.Key_Return))
    tab_to(page.ui.wayButton)
    press(Key.Key_Space)
    assert next_redo(sample_book) is None
    assert item(sample_book, "6.2", DAY).title == "Gõ nhầm cả tên"


def test_the_settings_open_by_their_keys_and_close_by_escape(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.ui.pageList.setFocus()
    met = in_dialog(SettingsDialog, lambda _: press(Key.Key_Escape))
    press(Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert len(met) == 1
