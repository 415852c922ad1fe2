"""Many deliverables chosen in the tree of Kế hoạch and worked on at once, each time as one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from cchc_desktop.domain.plan import Deliverable
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.gui.models.plan_rows import RowKind
from cchc_desktop.services.history import history
from cchc_desktop.services.plan.outline import read_outline

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book, Changed

DAY = date(2023, 10, 20)
CodeOf = Callable[[str], int]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def kept(book: Book) -> dict[str, Deliverable]:
    """Every deliverable of the plan by its code."""
    return {one.code: one for one in read_outline(book, 2023, DAY).deliverables}


def choose(page: Any, *deliverables: int) -> None:
    """Ctrl+click the rows of these deliverables."""
    view, model = page.ui.planTree, page._tree.model
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.setCurrentIndex(model.index_of_deliverable(deliverables[0]))
    for one in deliverables[1:]:
        view.selectionModel().select(model.index_of_deliverable(one), flags)


def in_dialog(act: Callable[[Any], None]) -> None:
    """Do something to the modal dialog that the next step opens."""
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def words(page: Any) -> str:
    return str(page.ui.selectionWords.text()) if page.ui.selectionStrip.isVisible() else ""


def test_the_strip_tells_how_many_deliverables_the_chosen_rows_mean(plan_page: Any, code_of: CodeOf) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    assert words(plan_page) == ""
    choose(plan_page, code_of("6.2"), code_of("7.2"))
    assert words(plan_page) == "Đã chọn 2 sản phẩm."
    for button in (plan_page.ui.deleteButton, plan_page.ui.upButton, plan_page.ui.editButton):
        assert not button.isEnabled(), "what works on one row is not offered for several"
    plan_page.ui.dropSelectionButton.click()
    assert words(plan_page) == ""
    assert plan_page._tree.chosen_row().key.deliverable_id == code_of("6.2")
    assert plan_page.ui.deleteButton.isEnabled()


def test_an_area_means_the_deliverables_shown_under_it(plan_page: Any) -> None:
    area = plan_page._outline().areas[0]
    plan_page._tree.select_record(RowKind.AREA, area.id)
    assert words(plan_page) == f"Đã chọn {len(list(area.deliverables))} sản phẩm."
    plan_page.findChild(QPushButton, "chip_late").click()
    shown = [row for row in plan_page._tree.model.rows() if row.key.deliverable_id is not None]
    plan_page.ui.planTree.selectAll()
    assert words(plan_page) == f"Đã chọn {len(shown)} sản phẩm."


def test_the_keyboard_chooses_several_and_all(plan_page: Any) -> None:
    view = plan_page.ui.planTree
    plan_page._tree.select(plan_page._tree._first_deliverable())
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.selectionModel().selectedRows()) == 2
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert words(plan_page) == "Đã chọn 51 sản phẩm."
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert len(view.selectionModel().selectedRows()) == 1


def test_many_are_concluded_as_one_step_and_one_refresh(
    window: MainWindow, plan_page: Any, code_of: CodeOf, sample_book: Book
) -> None:
    before = kept(sample_book)
    open_still = [one for one in before.values() if one.next_milestone is not None and not one.checklist][:4]
    told: list[Changed] = []
    stop = sample_book.listen(told.append)
    choose(plan_page, *(one.id for one in open_still))

    def fill(dialog: Any) -> None:
        assert dialog.ui.subject.text().startswith("Sẽ kết thúc 4 sản phẩm.")
        assert not dialog.leave_out.isVisible()
        dialog.ui.documentNumber.setText("88/BC-UBND")
        dialog.accept()

    in_dialog(fill)
    plan_page.ui.concludeManyButton.click()
    stop()
    after = kept(sample_book)
    for one in open_still:
        assert one.next_milestone is not None
        ended = next(each for each in after[one.code].milestones if each.id == one.next_milestone.id)
        assert (ended.conclusion, ended.done_on) == (Conclusion.DONE, DAY)
        assert ended.document is not None
        assert ended.document.number == "88/BC-UBND"
    assert len(told) == 1
    assert history.next_undo(sample_book) == "Hoàn thành 4 sản phẩm"
    assert len(plan_page.ui.planTree.selectionModel().selectedRows()) == 4, "they stay chosen for the next step"
    window.ui.undoButton.click()
    assert kept(sample_book) == before


def test_what_cannot_end_is_told_and_left_out_only_when_agreed(
    plan_page: Any, code_of: CodeOf, sample_book: Book
) -> None:
    before = kept(sample_book)
    ended = next(one for one in before.values() if one.milestones and one.next_milestone is None)
    unfilled = next(
        one for one in before.values() if one.next_milestone and not all(each.is_filled for each in one.checklist)
    )
    ready = next(one for one in before.values() if one.next_milestone is not None and not one.checklist)
    choose(plan_page, ended.id, unfilled.id, ready.id)

    def agree_late(dialog: Any) -> None:
        told = dialog.ui.subject.text()
        assert f"1 sản phẩm đã kết thúc từ trước: {ended.code}." in told
        assert f"1 sản phẩm chưa điền đủ nội dung bắt buộc: {unfilled.code}." in told
        dialog.accept()
        assert "hãy đánh dấu “Bỏ qua”" in dialog.ui.refusal.text()
        assert kept(sample_book) == before
        dialog.leave_out.setChecked(True)
        dialog.accept()

    in_dialog(agree_late)
    plan_page.ui.concludeManyButton.click()
    after = kept(sample_book)
    assert after[ready.code].milestones != ready.milestones
    assert after[unfilled.code] == unfilled
    assert after[ended.code] == ended


def test_a_refusal_of_the_worker_stands_in_the_dialog_and_nothing_is_written(
    plan_page: Any, code_of: CodeOf, sample_book: Book
) -> None:
    before = kept(sample_book)
    choose(plan_page, *(one.id for one in before.values() if one.next_milestone is not None and not one.checklist))
    seen: list[str] = []

    def number_is_none(dialog: Any) -> None:
        dialog.ui.documentNumber.setText("không số")
        dialog.accept()
        seen.append(dialog.ui.refusal.text())
        dialog.reject()

    in_dialog(number_is_none)
    plan_page.ui.concludeManyButton.click()
    assert seen == ["Số, ký hiệu văn bản “không số” không đúng dạng; hãy ghi như 05/BC-UBND."]
    assert kept(sample_book) == before
