"""Rows of Kế hoạch moved elsewhere, dragged or by the dialog; each time one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.gui.models.plan_moves import RowMove
from cchc_desktop.gui.models.plan_rows import RowKind
from cchc_desktop.services.history import history
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.plans import PlanDraft, edit_plan
from tests.gui.papers import drop_files

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

CodeOf = Callable[[str], int]
MOVE = Qt.DropAction.MoveAction
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def draft_page(plan_page: Any, sample_book: Book) -> Any:
    """The plan of the sample as a draft again, so that codes may follow the order."""
    heading = read_heading(sample_book, 2023)
    edit_plan(sample_book, heading.id, PlanDraft(heading.title, issued=False))
    QAbstractItemModelTester(
        plan_page._tree.model, QAbstractItemModelTester.FailureReportingMode.Fatal, plan_page._tree.model
    )
    return plan_page


def titles(outline: PlanOutline, task: int) -> list[str]:
    return next([one.title for one in each.deliverables] for each in outline.tasks if each.number == task)


def task_index(page: Any, number: int) -> QModelIndex:
    task = next(task for task in page._outline().tasks if task.number == number)
    index: QModelIndex = page._tree.model.index_of_uid(task.uid)
    return index


def drag(page: Any, indexes: list[QModelIndex], row: int, parent: QModelIndex) -> bool:
    """What the view does when rows are let go, and the turn of the window after it."""
    model = page._tree.model
    data = model.mimeData(indexes)
    taken = model.canDropMimeData(data, MOVE, row, 0, parent) and model.dropMimeData(data, MOVE, row, 0, parent)
    QApplication.processEvents()
    return bool(taken)


def in_box(act: Callable[[Any], None]) -> None:
    """Do something to the modal dialog that the next step opens, then close it."""

    def on_dialog() -> None:
        dialog: Any = QApplication.activeModalWidget()
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.close()

    QTimer.singleShot(0, on_dialog)


def test_a_product_dragged_onto_a_task_goes_to_its_end(draft_page: Any, sample_book: Book, code_of: CodeOf) -> None:
    before, steps = titles(draft_page._outline(), 3), len(history.history(sample_book))
    index = draft_page._tree.model.index_of_deliverable(code_of("9.2"))
    moved = draft_page._tree.model.row_at(index).key.deliverable_id
    assert drag(draft_page, [index], -1, task_index(draft_page, 3))
    now = next(task for task in draft_page._outline().tasks if task.number == 3)
    assert [one.title for one in now.deliverables][:-1] == before
    assert (now.deliverables[-1].id, now.deliverables[-1].code) == (moved, f"3.{len(before) + 1}")
    assert len(history.history(sample_book)) == steps + 1
    history.undo(sample_book)
    assert titles(draft_page._outline(), 3) == before


def test_rows_chosen_in_any_order_go_in_the_order_of_the_tree(draft_page: Any, code_of: CodeOf) -> None:
    model = draft_page._tree.model
    wanted = titles(draft_page._outline(), 9)
    indexes = [model.index_of_deliverable(code_of(code)) for code in ("9.5", "9.4")]
    assert drag(draft_page, indexes, 0, task_index(draft_page, 9))
    assert titles(draft_page._outline(), 9) == [*wanted[3:], *wanted[:3]]


def test_a_task_dragged_between_areas_and_an_area_before_another(draft_page: Any) -> None:
    model = draft_page._tree.model
    first = draft_page._outline().areas[0]
    assert drag(draft_page, [task_index(draft_page, 5)], 1, model.index(0, 0))
    assert draft_page._outline().areas[0].tasks[1].title.startswith("Xây dựng Kế hoạch, tuyên truyền")
    assert drag(draft_page, [model.index(1, 0)], 0, QModelIndex())
    assert draft_page._outline().areas[1].id == first.id
    assert [area.number for area in draft_page._outline().areas] == list(range(1, 10))


def test_rows_go_only_where_their_kind_stands(draft_page: Any, code_of: CodeOf) -> None:
    model = draft_page._tree.model
    product = model.index_of_deliverable(code_of("9.2"))
    assert not drag(draft_page, [product], -1, model.index(0, 0)), "a product into an area"
    assert not drag(draft_page, [task_index(draft_page, 9)], 0, QModelIndex()), "a task among areas"
    assert not drag(draft_page, [product, task_index(draft_page, 3)], -1, model.index(0, 0)), "both kinds at once"
    assert drag(draft_page, [task_index(draft_page, 9), product], -1, model.index(0, 0)), "a product goes with its task"
    text = QMimeData()
    text.setText("9.2")
    assert not model.canDropMimeData(text, MOVE, 0, 0, QModelIndex())


def test_what_an_issued_plan_refuses_is_told(plan_page: Any, sample_book: Book, code_of: CodeOf) -> None:
    steps, said = len(history.history(sample_book)), list[str]()

    def read(box: Any) -> None:
        assert isinstance(box, QMessageBox)
        said.append(box.text())

    model = plan_page._tree.model
    data = model.mimeData([model.index_of_deliverable(code_of("9.2"))])
    assert model.dropMimeData(data, MOVE, -1, 0, task_index(plan_page, 3))
    QTimer.singleShot(0, lambda: in_box(read))
    QTest.qWait(50)
    assert said == [
        "Kế hoạch năm 2023 đã ban hành nên mã 9.2 không đổi được; chỉ chuyển được sản phẩm trong cùng nhiệm vụ."
    ]
    assert len(history.history(sample_book)) == steps


def test_the_tree_takes_its_rows_and_still_takes_files(draft_page: Any, code_of: CodeOf, tmp_path: Any) -> None:
    """Files let go on a product's row are its proof; rows are the view's own."""
    view, model = draft_page.ui.planTree, draft_page._tree.model
    assert view.dragEnabled()
    target = model.index_of_deliverable(code_of("9.4"))
    QTest.qWait(50)  # what takes files is made after the first paint
    view.scrollTo(target)
    proof = tmp_path / "05-BC.pdf"
    proof.write_bytes(b"%PDF-1.4")
    asked: list[object] = []
    draft_page.form.documents.attach_files = asked.append
    assert drop_files(view.viewport(), [proof], view.visualRect(target).center())
    QTest.qWait(50)
    assert asked == [[proof]]


def test_the_dialog_moves_by_keyboard_alone(
    draft_page: Any, code_of: CodeOf, typed: Callable[[Any, str], None]
) -> None:
    moved = code_of("9.2")
    draft_page.show_deliverable(moved)
    task = next(task for task in draft_page._outline().tasks if task.number == 3)

    def act(dialog: Any) -> None:
        assert dialog.ui.subject.text().startswith("9.2 ")
        typed(dialog.ui.words, "kiem tra cong tac cai cach")
        assert dialog.ui.found.count() == 1
        dialog.ui.placeChooser.setCurrentIndex(1)
        assert dialog.ui.placeChooser.currentText().startswith("Trước 3.1 ")
        dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    in_box(act)
    draft_page.ui.planTree.setFocus()
    QTest.keySequence(draft_page.ui.planTree, QKeySequence("Ctrl+Shift+M"))
    QTest.keyRelease(draft_page.ui.planTree, Qt.Key.Key_Control)
    now = next(each for each in draft_page._outline().tasks if each.id == task.id)
    assert now.deliverables[0].id == moved
    assert draft_page._tree.chosen_row().key.deliverable_id == moved, "the row stays chosen where it went"


def test_no_place_chosen_is_refused_in_the_dialog(draft_page: Any, code_of: CodeOf, sample_book: Book) -> None:
    steps = len(history.history(sample_book))
    draft_page.show_deliverable(code_of("9.2"))

    def act(dialog: Any) -> None:
        dialog.ui.words.setText("không có nhiệm vụ này")
        dialog.accept()
        assert dialog.ui.refusal.text().startswith("Chưa chọn nơi chuyển tới")

    in_box(act)
    draft_page._moves.ask()
    assert len(history.history(sample_book)) == steps


def test_a_task_shown_with_its_only_product_moves_as_the_task(draft_page: Any) -> None:
    seen: list[RowMove] = []
    draft_page._tree.model.moveWanted.disconnect()
    draft_page._tree.model.moveWanted.connect(seen.append)
    task = next(task for task in draft_page._outline().tasks if task.number == 1)
    drag(draft_page, [task_index(draft_page, 1)], -1, draft_page._tree.model.index(1, 0))
    area = draft_page._outline().areas[1]
    assert seen == [RowMove(RowKind.TASK, (task.id,), area.id, None)]
