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
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import State
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.plan.outline import read_outline
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
    if modifiers:
        QTest.keyClick(focused, Key.Key_Control)  # or Qt takes the key as still held
    turns()


def come_back(to: QWidget) -> None:
    """The screenless platform gives no window the focus back when a dialog closes."""
    to.window().activateWindow()
    turns()
    to.setFocus()


def in_dialog(act: Callable[[Any], object]) -> None:
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def click_row(tree: Any, code: str) -> None:
    """With the mouse, into the title of the row."""
    come_back(tree.view)
    index = tree.model.index_of_uid(row_of(tree, code).uid)
    tree.view.scrollTo(index)
    place = tree.view.visualRect(index).center()
    QTest.mouseClick(tree.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    turns()


def row_of(tree: Any, code: str) -> Any:
    return next(row for row in tree.model.rows() if row.code == code)


def draft_the_new_plan(window: MainWindow, page: Any) -> None:
    """It begins with this year's words, and the window goes there; Ctrl+B sets the old one beside it."""
    in_dialog(lambda dialog: dialog.ui.buttons.accepted.emit())
    page._commands.add_menu.aboutToShow.emit()
    next(action for action in page._commands.add_menu.actions() if action.text().startswith("Tạo")).trigger()
    assert window.ui.yearChooser.currentText() == "Năm 2024"
    come_back(page.ui.planTree)
    press(Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert page._beside._pane.ui.besideTitle.text() == "Năm 2023"


def conclude_from_beside(page: Any, book: Book, typed: Typed) -> None:
    """A last product of 2023."""
    old, new = page._beside._pane.tree, page._tree
    click_row(old, "19")
    assert page.form.deliverable.id == item(book, "19.1", DAY).id

    def conclude(dialog: Any) -> None:
        typed(dialog.ui.documentNumber, "700/BC-UBND")
        typed(dialog.ui.documentAbstract, "Báo cáo tổ chức bộ máy năm 2023")
        dialog.ui.buttons.accepted.emit()

    in_dialog(conclude)
    page.form.ui.concludeButton.click()
    turns()
    assert item(book, "19.1", DAY).state is State.DONE
    assert row_of(old, "19").state is State.DONE
    assert row_of(new, "19").state is State.UNCONFIRMED, "the new year's own product is another one"


def look_at_moved_deadlines(page: Any, book: Book, typed: Typed) -> None:
    """A click beside it: one deadline of 2024 is confirmed, one is worded anew and saved by going back to 2023."""
    old, new = page._beside._pane.tree, page._tree
    click_row(new, "1")
    page.form.ui.formTabs.setCurrentWidget(page.form.ui.milestoneTab)
    page.form.ui.confirmButton.click()
    assert item(book, "1.1", DAY, 2024).state is State.IN_PROGRESS
    click_row(new, "15")
    page.form.ui.formTabs.setCurrentWidget(page.form.ui.productTab)
    page.form.ui.deliverableDeadline.selectAll()
    typed(page.form.ui.deliverableDeadline, "Quý III/2024")
    click_row(old, "20.2")
    assert item(book, "15.1", DAY, 2024).due_on == date(2024, 9, 30)
    assert item(book, "15.1", DAY, 2023).deadline_text == "Trước 31/10/2023"
    assert page.findChild(QPushButton, "chip_doubtful").text() == "Cần xem lại 38"


def think_better_of_a_task(page: Any, book: Book) -> None:
    """One that 2024 does not need goes, and comes back from 2023."""
    click_row(page._tree, "40")
    in_dialog(lambda box: next(one for one in box.buttons() if one.text().startswith("Xóa")).click())
    press(Key.Key_Delete)
    assert len(list(read_outline(book, 2024, DAY).tasks)) == 39
    click_row(page._beside._pane.tree, "40")
    page._beside._pane.ui.copyButton.click()
    assert task(book, 40, DAY, 2024).title == task(book, 40, DAY).title.replace("2023", "2024")


def write_the_annual_report(window: MainWindow, page: Any) -> None:
    """It tells what was concluded a moment ago; its year is one choice away, and the years change places."""
    window.show_year(2023)
    turns()
    assert page._beside._pane.year == 2024
    report: Any = window.show_page("report")
    turns()
    assert report.kind is PeriodKind.YEAR
    assert any("700/BC-UBND" in shown.section.text for shown in report._sections.sections)


def test_december_with_two_plans(december: MainWindow, sample_book: Book, typed: Typed) -> None:
    page: Any = december.show_page("plan")
    turns()
    begun, before = len(history(sample_book)), content(sample_book)
    draft_the_new_plan(december, page)
    conclude_from_beside(page, sample_book, typed)
    look_at_moved_deadlines(page, sample_book, typed)
    think_better_of_a_task(page, sample_book)
    write_the_annual_report(december, page)
    overview: Any = december.show_page("overview")
    model = overview.ui.soonList.model()
    soon = [str(model.index(row).data()) for row in range(model.rowCount())]
    assert any(line.startswith("1.1 ") for line in soon), "what is due goes by today across both plans"
    steps = len(history(sample_book)) - begun
    assert steps == 6
    for _ in range(steps):
        undo(sample_book)
    turns()
    assert content(sample_book) == before
    assert december.ui.yearChooser.count() == 1
