"""Rows of Kế hoạch to a spreadsheet and back, as an officer copies and pastes them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox, QPushButton, QWidget

from cchc_desktop.domain.clipboard_table import read_cells
from cchc_desktop.gui.models.pasted_table import Column, PastedTableModel
from cchc_desktop.gui.models.plan_rows import RowKind
from cchc_desktop.services.history import history
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.plans import add_plan

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)
CodeOf = Callable[[str], int]
OK = QDialogButtonBox.StandardButton.Ok
EXCEL = (
    "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tSản phẩm\tThời hạn\tKinh phí\r\n"
    '1\tRà soát thủ tục\t"Phòng Nội vụ;\nPhòng Tư pháp"\t\tBáo cáo rà soát\tTháng 11/2023\tThường xuyên\r\n'
    "\t\t\t\tKế hoạch năm sau\tgần Tết\t\r\n"
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def copied() -> tuple[tuple[str, ...], ...]:
    return read_cells(QApplication.clipboard().text())


def press(page: Any, key: QKeySequence.StandardKey, field: QWidget | None = None) -> None:
    """In the tree, or in a field."""
    place = field or page.ui.planTree
    place.setFocus()
    QTest.keySequence(place, QKeySequence(key))
    QTest.keyRelease(place, Qt.Key.Key_Control)  # a dialog in between would leave Qt thinking it is held


def paste(page: Any, text: str, act: Callable[[Any], None]) -> None:
    """Ctrl+V in the tree, then do something to what opens."""
    QApplication.clipboard().setText(text)
    errors: list[BaseException] = []

    def on_dialog() -> None:
        dialog: Any = QApplication.activeModalWidget()
        try:
            act(dialog)
        except BaseException as error:
            errors.append(error)
        if dialog.isVisible():
            dialog.close()

    QTimer.singleShot(0, on_dialog)
    press(page, QKeySequence.StandardKey.Paste)
    if errors:
        raise errors[0]


def agree(dialog: Any) -> None:
    dialog.ui.buttons.button(OK).click()


def tasks(book: Book) -> list[tuple[str, list[str]]]:
    outline = read_outline(book, 2023, DAY)
    return [(task.title, [one.title for one in task.deliverables]) for task in outline.tasks]


def test_a_table_is_shown_with_its_doubts_and_pasted_as_one_step(
    plan_page: Any, sample_book: Book, code_of: CodeOf
) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    before, steps = tasks(sample_book), len(history.history(sample_book))

    def look(dialog: Any) -> None:
        model = dialog.ui.rows.model()
        assert model.index(0, Column.LEADS).data() == "Phòng Nội vụ; Phòng Tư pháp"
        assert model.index(0, Column.DEADLINE).data() == "Tháng 11/2023 (hạn 30/11/2023)"
        assert "Chưa đọc được thời hạn “gần Tết”" in model.index(1, Column.DOUBTS).data()
        assert dialog.ui.summary.text().startswith("Sẽ thêm 1 nhiệm vụ, 2 sản phẩm vào kế hoạch năm 2023.")
        dialog.ui.doubtedOnly.click()
        assert [dialog.ui.rows.isRowHidden(row) for row in range(2)] == [True, False]
        assert tasks(sample_book) == before, "nothing is written before it is agreed"
        agree(dialog)

    paste(plan_page, EXCEL, look)
    made = [one for one in tasks(sample_book) if one not in before]
    assert made == [("Rà soát thủ tục", ["Báo cáo rà soát", "Kế hoạch năm sau"])]
    assert plan_page._tree.chosen_row().title == "Rà soát thủ tục"
    chosen = plan_page.ui.planTree.selectionModel().selectedRows()
    assert len(chosen) == 1, "also while Ctrl is still held"
    area = next(one for one in plan_page._outline().areas if one.id == plan_page._tree.chosen_row().key.area_id)
    assert area.number == 2, "the area of the chosen row takes it"
    assert len(history.history(sample_book)) == steps + 1
    history.undo(sample_book)
    assert tasks(sample_book) == before


def test_closing_the_dialog_writes_nothing(plan_page: Any, sample_book: Book) -> None:
    before = len(history.history(sample_book))
    paste(plan_page, EXCEL, lambda dialog: dialog.reject())
    assert len(history.history(sample_book)) == before


def test_what_was_pasted_is_shown_though_a_filter_would_hide_it(plan_page: Any) -> None:
    plan_page.findChild(QPushButton, "chip_late").click()
    paste(plan_page, EXCEL, agree)
    assert plan_page._tree.chosen_row().title == "Rà soát thủ tục"


def test_a_new_area_is_asked_for_its_name(plan_page: Any, sample_book: Book, typed: Callable[[Any, str], None]) -> None:
    def act(dialog: Any) -> None:
        dialog.ui.areaChooser.setCurrentIndex(dialog.ui.areaChooser.count() - 1)
        agree(dialog)
        assert "Chưa có nội dung" in dialog.ui.refusal.text()
        typed(dialog.ui.newArea, "Nội dung mười")
        agree(dialog)

    paste(plan_page, EXCEL, act)
    assert plan_page._outline().areas[-1].title == "Nội dung mười"


def test_a_whole_annex_is_pasted_into_an_empty_plan_from_the_menu(window: Any, sample_book: Book) -> None:
    add_plan(sample_book, 2024)
    page = window.show_page("plan")
    page.show_year(2024)
    assert page.ui.treePlace.currentWidget() is not page.ui.treeHolder
    QApplication.clipboard().setText("Nội dung 1: Cải cách thể chế\t\t\t\t\t\t\r\n" + EXCEL.split("\r\n", 1)[1])
    QTimer.singleShot(0, lambda: agree(QApplication.activeModalWidget()))
    next(action for action in page.ui.addButton.menu().actions() if "Excel" in action.text()).trigger()
    (area,) = page._outline().areas
    assert area.title == "Cải cách thể chế"
    assert [one.code for one in area.deliverables] == ["1.1", "1.2"]
    assert page.ui.treePlace.currentWidget() is page.ui.treeHolder


def test_a_copy_in_a_field_copies_the_fields_text(plan_page: Any, code_of: CodeOf) -> None:
    QApplication.clipboard().setText("trước")
    plan_page.show_deliverable(code_of("6.2"))
    field = plan_page.form.ui.deliverableResult
    field.setPlainText("kết quả")
    field.selectAll()
    press(plan_page, QKeySequence.StandardKey.Copy, field)
    assert QApplication.clipboard().text() == "kết quả"
    field.setPlainText("")


def test_products_alone_go_into_the_chosen_task(plan_page: Any, sample_book: Book, code_of: CodeOf) -> None:
    view, model = plan_page.ui.planTree, plan_page._tree.model
    view.setCurrentIndex(model.index_of_deliverable(code_of("9.2")))
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().select(model.index_of_deliverable(code_of("9.4")), flags)
    press(plan_page, QKeySequence.StandardKey.Copy)
    titles = [row[4] for row in copied()]
    assert [row[:2] for row in copied()] == [("9.2", ""), ("9.4", "")]
    plan_page.show_deliverable(code_of("1.1"))
    paste(plan_page, QApplication.clipboard().text(), agree)
    assert tasks(sample_book)[0][1][1:] == titles


def test_what_is_no_table_is_told_in_a_sentence(plan_page: Any) -> None:
    said: list[str] = []

    def read(box: Any) -> None:
        assert isinstance(box, QMessageBox)
        said.append(box.text())

    paste(plan_page, "một câu văn", read)
    assert said[0].startswith("Chỉ thấy một cột")


def test_a_task_is_copied_with_its_products_below_it(plan_page: Any) -> None:
    outline = plan_page._outline()
    task = next(task for task in outline.tasks if task.number == 9)
    plan_page._tree.select_record(RowKind.TASK, task.id)
    press(plan_page, QKeySequence.StandardKey.Copy)
    assert copied()[0][:4] == ("9", task.title, task.leads_text, task.coordinating_text)
    assert [row[4] for row in copied()] == [one.title for one in task.deliverables]
    assert all(row[:4] == ("",) * 4 for row in copied()[1:])


def test_the_table_that_is_shown_passes_qt(qtmodeltester: Any, sample_book: Book) -> None:
    from cchc_desktop.domain.pasted_rows import read_pasted  # noqa: PLC0415
    from cchc_desktop.services.plan.outline import read_heading  # noqa: PLC0415
    from cchc_desktop.services.plan.pasting import look_over  # noqa: PLC0415

    seen = look_over(sample_book, read_heading(sample_book, 2023).id, read_pasted(EXCEL))
    qtmodeltester.check(PastedTableModel(seen), force_py=True)
