"""Two plans of neighbouring years at once: a second tree beside the first, one form for both, tasks taken across."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from cchc_desktop.gui.models.plan_rows import PlanRow
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.plan.next_plan import copy_plan
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.plans import add_plan
from cchc_desktop.services.plan.recording import confirm_milestones
from tests.gui.papers import answer

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

DECEMBER = date(2023, 12, 5)
Opened = Callable[[], "MainWindow"]


@pytest.fixture(name="opening")
def _opening(opening: Callable[[date], MainWindow]) -> Opened:
    """Opens the window on 5 December 2023, with whatever plans the book has by then."""
    return lambda: opening(DECEMBER)


def turns() -> None:
    for _ in range(5):
        QApplication.processEvents()


def pane(page: Any) -> Any:
    return page._beside._pane


def choose(tree: Any, code: str) -> None:
    """As by a click: the tree has the keyboard, the row is the current one."""
    row = next(row for row in tree.model.rows() if row.code == code)
    tree.view.setFocus(Qt.FocusReason.MouseFocusReason)
    tree.view.setCurrentIndex(tree.model.index_of_uid(row.uid))
    turns()


def choose_more(tree: Any, *codes: str) -> None:
    """As by Ctrl and clicks."""
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in tree.model.rows():
        if row.code in codes:
            tree.view.selectionModel().select(tree.model.index_of_uid(row.uid), flags)


def rows(tree: Any) -> list[PlanRow]:
    return list(tree.model.rows())


def beside(window: MainWindow) -> Any:
    """Kế hoạch with the other year set beside it by the menu."""
    page: Any = window.show_page("plan")
    turns()
    page._beside._menu.aboutToShow.emit()
    page._beside._menu.actions()[0].trigger()
    turns()
    return page


def test_with_one_plan_ctrl_b_says_how_to_come_by_another(opening: Opened) -> None:
    page: Any = opening().show_page("plan")
    turns()
    assert not page.ui.besideButton.isVisible()
    said: list[str] = []

    def read(box: Any) -> None:
        said.append(box.text())
        box.accept()

    answer(read)
    page._beside.toggle()
    assert said == [
        "Chưa có kế hoạch năm 2022 hay 2024 để đặt cạnh; "
        "hãy bấm Thêm, chọn “Tạo kế hoạch năm 2024…” rồi bấm lại Ctrl+B."
    ]
    assert pane(page) is None or not pane(page).isVisible()


def test_the_other_year_stands_beside_and_its_rows_open_in_the_same_form(opening: Opened, sample_book: Book) -> None:
    copy_plan(sample_book, read_outline(sample_book, 2023, DECEMBER), 2024)
    page = beside(opening())
    assert pane(page).ui.besideTitle.text() == "Năm 2024"
    assert len(rows(pane(page).tree)) == len(rows(page._tree))
    choose(page._tree, "6.2")
    assert page.form.deliverable.code == "6.2"
    choose(pane(page).tree, "1")
    assert page.form.ui.deliverableTitle.toPlainText() == "Kế hoạch của UBND huyện về cải cách hành chính năm 2024"
    assert not page.ui.deleteButton.isEnabled(), "the buttons above work on the page's own tree"
    choose(page._tree, "1")
    assert page.form.ui.deliverableTitle.toPlainText() == "Kế hoạch của UBND huyện về cải cách hành chính năm 2023"
    assert page.ui.deleteButton.isEnabled()


def test_what_is_typed_for_the_other_year_is_saved_there(
    opening: Opened, sample_book: Book, typed: Callable[[Any, str], None]
) -> None:
    copy_plan(sample_book, read_outline(sample_book, 2023, DECEMBER), 2024)
    page = beside(opening())
    choose(pane(page).tree, "6.1")
    page.form.ui.formTabs.setCurrentWidget(page.form.ui.productTab)
    page.form.ui.deliverableDeadline.selectAll()
    typed(page.form.ui.deliverableDeadline, "Quý I/2024")
    choose(page._tree, "6.1")
    made = {one.code: one for one in read_outline(sample_book, 2024, DECEMBER).deliverables}
    old = {one.code: one for one in read_outline(sample_book, 2023, DECEMBER).deliverables}
    assert (made["6.1"].deadline_text, made["6.1"].due_on) == ("Quý I/2024", date(2024, 3, 31))
    assert old["6.1"].deadline_text == "Quý IV/2022"
    assert page.form.deliverable.id == old["6.1"].id


def test_both_trees_follow_what_changes(opening: Opened, sample_book: Book) -> None:
    copy_plan(sample_book, read_outline(sample_book, 2023, DECEMBER), 2024)
    page = beside(opening())
    choose(pane(page).tree, "1")
    one = page.form.deliverable
    assert next(row for row in rows(pane(page).tree) if row.code == "1").doubt
    confirm_milestones(sample_book, one.id)
    assert not next(row for row in rows(pane(page).tree) if row.code == "1").doubt
    assert page.form.deliverable.id == one.id, "the form stays with the row"


def test_chosen_tasks_go_across_in_one_step_and_are_shown_there(opening: Opened, sample_book: Book) -> None:
    add_plan(sample_book, 2024)
    page = beside(opening())
    assert "Chép sang năm 2024" in pane(page)._empty.findChild(type(page.ui.filterWords)).text()
    choose(page._tree, "1")
    choose_more(page._tree, "20.1", "40")
    assert pane(page).ui.copyButton.text() == "Chép sang năm 2024"
    steps = len(history(sample_book))
    pane(page).ui.copyButton.click()
    assert len(history(sample_book)) == steps + 1
    made = read_outline(sample_book, 2024, DECEMBER)
    assert [task.number for task in made.tasks] == [1, 2, 3]
    assert len(list(made.deliverables)) == 4, "a task goes with all its products"
    assert pane(page).ui.besideTree.isVisible()
    assert pane(page).tree.chosen_row().code == "1"
    undo(sample_book)
    assert not pane(page).ui.besideTree.isVisible()


def test_tasks_come_back_the_other_way_and_a_refusal_is_told(opening: Opened, sample_book: Book) -> None:
    copy_plan(sample_book, read_outline(sample_book, 2023, DECEMBER), 2024)
    page = beside(opening())
    choose(pane(page).tree, "8")
    assert pane(page).ui.copyButton.text() == "Chép sang năm 2023"
    told: list[str] = []

    def hear() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        box.close()

    QTimer.singleShot(0, hear)
    steps = len(history(sample_book))
    pane(page).ui.copyButton.click()
    assert told
    assert told[0].startswith("Kế hoạch năm 2023 đã có nhiệm vụ")
    assert len(history(sample_book)) == steps


def test_it_stands_beside_again_after_a_restart_and_the_years_change_places(opening: Opened, sample_book: Book) -> None:
    copy_plan(sample_book, read_outline(sample_book, 2023, DECEMBER), 2024)
    window = opening()
    page: Any = window.show_page("plan")
    turns()
    alone = page.ui.planSplitter.sizes()
    beside(window)
    assert page.ui.planSplitter.sizes()[0] > alone[0]
    window.close()
    window = opening()
    page = window.show_page("plan")
    turns()
    assert pane(page).isVisible()
    assert pane(page).year == 2024
    window.show_year(2024)
    turns()
    assert (page._year, pane(page).year) == (2024, 2023)
    page._beside.toggle()
    turns()
    assert not pane(page).isVisible()
    assert page.ui.planSplitter.sizes() == alone


def test_a_plan_that_is_undone_goes_from_beside(opening: Opened, sample_book: Book) -> None:
    copy_plan(sample_book, read_outline(sample_book, 2023, DECEMBER), 2024)
    page = beside(opening())
    choose(pane(page).tree, "1")
    undo(sample_book)
    turns()
    assert not pane(page).isVisible()
    assert not page.ui.besideButton.isVisible()
    assert page.form.deliverable.id in {one.id for one in read_outline(sample_book, 2023, DECEMBER).deliverables}


def test_in_a_narrow_window_one_tree_stands_under_the_other(opening: Opened, sample_book: Book) -> None:
    add_plan(sample_book, 2024)
    window = opening()
    page = beside(window)
    assert page.ui.treesSplitter.orientation() == Qt.Orientation.Horizontal
    for _ in range(4):  # what stands there folds step by step
        window.resize(800, 600)
        turns()
    assert window.width() == 800
    assert page.ui.treesSplitter.orientation() == Qt.Orientation.Vertical
