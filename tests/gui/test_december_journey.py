"""December with two plans: the old year's last products are concluded, the new plan drafted beside them, the annual
report written; all in one window, without going back and forth between the years."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from cchc_desktop.app import open_window
from cchc_desktop.domain.progress import State
from cchc_desktop.services.history import history, undo
from cchc_desktop.services.outline import read_outline
from tests.services.looking import content, item, task

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

DAY = date(2023, 12, 5)
Key = Qt.Key
Typed = Callable[[QWidget, str], None]


@pytest.fixture(name="december")
def _december(qapp: QApplication, sample_book: Book) -> Iterator[MainWindow]:
    made = open_window(sample_book, DAY)
    made.setWindowState(Qt.WindowState.WindowNoState)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    turns()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


def turns() -> None:
    for _ in range(5):
        QApplication.processEvents()


def press(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)
    turns()


def in_dialog(act: Callable[[Any], object]) -> None:
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def click_row(tree: Any, code: str) -> None:
    """With the mouse, into the title of the row."""
    row = next(row for row in tree.model.rows() if row.code == code)
    index = tree.model.index_of_uid(row.uid)
    tree.view.scrollTo(index)
    place = tree.view.visualRect(index).center()
    QTest.mouseClick(tree.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    turns()


def row_of(tree: Any, code: str) -> Any:
    return next(row for row in tree.model.rows() if row.code == code)


def test_december_with_two_plans(december: MainWindow, sample_book: Book, typed: Typed) -> None:
    page: Any = december.show_page("plan")
    turns()
    begun, before = len(history(sample_book)), content(sample_book)

    # The new plan begins with this year's words.
    in_dialog(lambda dialog: dialog.ui.buttons.accepted.emit())
    page._commands.add_menu.aboutToShow.emit()
    next(action for action in page._commands.add_menu.actions() if action.text().startswith("Tạo")).trigger()
    assert december.ui.yearChooser.currentText() == "Năm 2024"
    turns()

    # Ctrl+B sets the old one beside it.
    december.activateWindow()
    page.ui.planTree.setFocus()
    press(Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    old, new = page._beside._pane.tree, page._tree
    assert page._beside._pane.ui.besideTitle.text() == "Năm 2023"

    # The last product of 2023 is concluded from the tree beside.
    click_row(old, "19")
    assert page.form.deliverable.id == item(sample_book, "19.1", DAY).id

    def conclude(dialog: Any) -> None:
        typed(dialog.ui.documentNumber, "700/BC-UBND")
        typed(dialog.ui.documentAbstract, "Báo cáo tổ chức bộ máy năm 2023")
        dialog.ui.buttons.accepted.emit()

    in_dialog(conclude)
    page.form.ui.concludeButton.click()
    turns()
    assert item(sample_book, "19.1", DAY).state is State.DONE
    assert row_of(old, "19").state is State.DONE
    assert row_of(new, "19").state is State.UNCONFIRMED, "the new year's own product is another one"

    # A click beside it, the first deadline of 2024 is confirmed; one more is worded anew.
    click_row(new, "1")
    page.form.ui.formTabs.setCurrentWidget(page.form.ui.milestoneTab)
    page.form.ui.confirmButton.click()
    assert item(sample_book, "1.1", DAY, 2024).state is State.IN_PROGRESS
    click_row(new, "15")
    page.form.ui.formTabs.setCurrentWidget(page.form.ui.productTab)
    page.form.ui.deliverableDeadline.selectAll()
    typed(page.form.ui.deliverableDeadline, "Quý III/2024")
    click_row(old, "20.2")
    assert item(sample_book, "15.1", DAY, 2024).due_on == date(2024, 9, 30)
    assert item(sample_book, "15.1", DAY, 2023).deadline_text == "Trước 31/10/2023"
    assert page.findChild(QPushButton, "chip_doubtful").text() == "Cần xem lại 38"

    # A task that 2024 does not need goes; it comes back from 2023 as it was thought better of.
    click_row(new, "40")
    in_dialog(lambda box: box.buttons()[0].click())
    press(Key.Key_Delete)
    assert len(list(read_outline(sample_book, 2024, DAY).tasks)) == 39
    click_row(old, "40")
    page._beside._pane.ui.copyButton.click()
    assert task(sample_book, 40, DAY, 2024).title == task(sample_book, 40, DAY).title.replace("2023", "2024")

    # The annual report of 2023 tells what was concluded a moment ago; its year is one choice away.
    december.show_year(2023)
    turns()
    assert page._beside._pane.year == 2024, "the years have changed places"
    report: Any = december.show_page("report")
    turns()
    assert report.ui.periodChooser.currentText().lower().endswith("năm 2023")
    assert any("700/BC-UBND" in shown.section.text for shown in report._sections.sections)

    # What is due goes by today across both plans.
    overview: Any = december.show_page("overview")
    model = overview.ui.soonList.model()
    soon = [str(model.index(row).data()) for row in range(model.rowCount())]
    assert any(line.startswith("1.1 ") for line in soon), "the new plan's own first deadline, 31/12/2023"

    # Every step can be taken back, one by one.
    steps = len(history(sample_book)) - begun
    assert steps == 6
    for _ in range(steps):
        undo(sample_book)
    turns()
    assert content(sample_book) == before
    assert december.ui.yearChooser.count() == 1
