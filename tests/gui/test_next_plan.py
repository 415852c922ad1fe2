"""The plan of the next year is made from the window: by copying or empty, one step, and the window goes there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton

from cchc_desktop.services.book.books import create_empty
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.plan.outline import plan_years

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book


def make_action(page: Any) -> QAction:
    """The command of the menu Thêm, as the menu offers it now."""
    page._commands.add_menu.aboutToShow.emit()
    (action,) = (one for one in page._commands.add_menu.actions() if one.text().startswith("Tạo"))
    assert isinstance(action, QAction)
    return action


def answering(act: Callable[[Any], None]) -> None:
    """Do something to the dialog that the next step opens."""
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def agree(dialog: Any) -> None:
    dialog.ui.buttons.accepted.emit()


def years(window: MainWindow) -> list[str]:
    return [window.ui.yearChooser.itemText(at) for at in range(window.ui.yearChooser.count())]


def test_a_copy_is_made_in_one_step_and_the_window_goes_there(
    window: MainWindow, plan_page: Any, sample_book: Book
) -> None:
    action = make_action(plan_page)
    assert action.text().replace("&", "") == "Tạo kế hoạch năm 2024…"
    steps = len(history(sample_book))
    answering(agree)
    action.trigger()
    assert len(history(sample_book)) == steps + 1
    assert years(window) == ["Năm 2023", "Năm 2024"]
    assert window.ui.yearChooser.currentText() == "Năm 2024"
    assert plan_page.ui.planTitle.text().endswith("năm 2024")
    assert plan_page.findChild(QPushButton, "chip_all").text() == "Tất cả 51"
    assert plan_page.findChild(QPushButton, "chip_doubtful").isVisible(), "moved deadlines are to be looked at"
    undo(sample_book)
    assert years(window) == ["Năm 2023"]
    assert window.ui.yearChooser.currentText() == "Năm 2023"
    assert plan_page.findChild(QPushButton, "chip_all").text() == "Tất cả 51"


def test_an_empty_plan_says_what_to_do_first(window: MainWindow, plan_page: Any, sample_book: Book) -> None:
    def choose_empty(dialog: Any) -> None:
        assert "40 nhiệm vụ, 51 sản phẩm" in dialog.ui.copyWords.text()
        dialog.ui.emptyChoice.setChecked(True)
        agree(dialog)

    answering(choose_empty)
    make_action(plan_page).trigger()
    assert plan_years(sample_book) == (2023, 2024)
    assert window.ui.yearChooser.currentText() == "Năm 2024"
    assert plan_page._nothing.isVisible()


def test_closing_the_dialog_makes_nothing(window: MainWindow, plan_page: Any, sample_book: Book) -> None:
    answering(lambda dialog: dialog.reject())
    make_action(plan_page).trigger()
    assert plan_years(sample_book) == (2023,)
    assert window.ui.yearChooser.currentText() == "Năm 2023"


def test_a_year_that_has_its_plan_is_not_offered_again(window: MainWindow, plan_page: Any) -> None:
    answering(agree)
    make_action(plan_page).trigger()
    window.show_year(2023)
    assert not make_action(plan_page).isVisible()
    window.show_year(2024)
    assert make_action(plan_page).text().replace("&", "") == "Tạo kế hoạch năm 2025…"


def test_of_an_empty_plan_there_is_nothing_to_copy(
    qtbot: QtBot, tmp_path: Path, opened: Callable[[Path], Book]
) -> None:
    from cchc_desktop.gui.dialogs.next_plan_dialog import NextPlanDialog  # noqa: PLC0415
    from cchc_desktop.services.plan.outline import read_outline  # noqa: PLC0415
    from tests.gui.plans import TODAY  # noqa: PLC0415

    create_empty(tmp_path / "moi.sqlite", 2026)
    asked: list[tuple[bool, object]] = []
    source = read_outline(opened(tmp_path / "moi.sqlite"), 2026, TODAY)
    dialog = NextPlanDialog(source, 2027, lambda *given: asked.append(given), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ui.copyChoice.isVisible()
    agree(dialog)
    assert asked == [(False, dialog)]


def test_all_moved_deadlines_are_confirmed_at_once(window: MainWindow, plan_page: Any, sample_book: Book) -> None:
    answering(agree)
    make_action(plan_page).trigger()
    plan_page.findChild(QPushButton, "chip_doubtful").click()
    plan_page.ui.planTree.selectAll()
    steps = len(history(sample_book))
    assert plan_page._confirming.command in plan_page._commands.further
    plan_page._confirming.command.trigger()
    assert len(history(sample_book)) == steps + 1
    assert history(sample_book, 1)[0].label == "Xác nhận mốc của 40 sản phẩm"
    plan_page.findChild(QPushButton, "chip_all").click()
    assert plan_page.findChild(QPushButton, "chip_doubtful").text() == "Cần xem lại 2", "16 and 20.2 stay as signed"
    undo(sample_book)
    assert plan_page.findChild(QPushButton, "chip_doubtful").text() == "Cần xem lại 40"
