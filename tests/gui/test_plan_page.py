"""Kế hoạch as the officer uses it: the tree, the filters, the form beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPlainTextEdit, QPushButton

from cchc_desktop.domain.plan import Deliverable
from cchc_desktop.gui.dialogs.conclusion_dialog import ConclusionDialog
from cchc_desktop.gui.models.plan_tree import Column
from cchc_desktop.services.history import history
from cchc_desktop.services.plan import planning
from cchc_desktop.services.plan.outline import read_entries, read_outline
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed

DAY = date(2023, 10, 20)
CodeOf = Callable[[str], int]


def kept(book: Book, code: str) -> Deliverable:
    """What the book holds of a deliverable."""
    return next(one for one in read_outline(book, 2023, DAY).deliverables if one.code == code)


def words(page: Any, column: Column) -> str:
    index = page.ui.planTree.currentIndex().siblingAtColumn(column)
    return str(page.ui.planTree.model().data(index))


def leave_field(page: Any) -> None:
    page.ui.planTree.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.processEvents()


def when_dialog_opens(act: Callable[[Any], None]) -> None:
    """Do something to the modal dialog that the next step opens."""
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def test_the_tree_shows_areas_tasks_and_deliverables_with_their_state(plan_page: Any, code_of: CodeOf) -> None:
    model = plan_page.ui.planTree.model()
    assert model.rowCount() == 9
    assert str(model.data(model.index(0, 0))).startswith("1. ")
    plan_page.show_deliverable(code_of("6.2"))
    assert words(plan_page, Column.TITLE).startswith("6.2 Báo cáo kết quả thực hiện")
    assert words(plan_page, Column.STATE) == "Còn 6 ngày làm việc"
    form = plan_page.form.ui
    assert form.titleLine.text().startswith("6.2  Báo cáo kết quả")
    assert form.deadlineLine.text() == ("Theo kế hoạch: Trước 31/10/2023 · còn 6 ngày làm việc (hạn cuối 30/10/2023)")


def test_a_signed_dash_stays_in_the_field_and_out_of_the_headings(
    window: MainWindow, plan_page: Any, code_of: CodeOf, sample_book: Book
) -> None:
    draft = planning.DeliverableDraft("- Báo cáo kết quả", "Trước 31/10/2023", "")
    planning.edit_deliverable(sample_book, code_of("6.2"), draft)
    plan_page.show_deliverable(code_of("6.2"))
    form = plan_page.form.ui
    assert form.titleLine.text() == "6.2  Báo cáo kết quả"
    assert form.deliverableTitle.toPlainText() == "- Báo cáo kết quả"
    assert "6.2 Báo cáo" in window.ui.nextDeadlines.text()


def test_chips_count_truly_and_filter(plan_page: Any) -> None:
    late = plan_page.findChild(QPushButton, "chip_late")
    number = int(late.text().split()[-1])
    assert plan_page.findChild(QPushButton, "chip_all").text() == "Tất cả 51"
    late.click()
    shown = [row for row in plan_page._tree.model.rows() if row.key.deliverable_id is not None]
    assert len(shown) == number > 0
    assert all(row.state_words.startswith("Quá hạn") for row in shown)


def test_the_lead_chooser_shows_what_one_unit_owes(plan_page: Any) -> None:
    chooser = plan_page.ui.leadChooser
    chooser.setCurrentIndex(chooser.findText("Phòng Tư pháp"))
    chooser.activated.emit(chooser.currentIndex())
    tasks = [row for row in plan_page._tree.model.rows() if row.children or row.quiet]
    assert tasks
    assert all("Tư pháp" in row.quiet for row in tasks if row.quiet)


def test_a_progress_entry_is_recorded_shown_and_undone(
    window: MainWindow, plan_page: Any, code_of: CodeOf, sample_book: Book, typed: Typed
) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    form = plan_page.form.ui
    before = len(read_entries(sample_book, code_of("6.2")))
    form.deliverablePercent.setValue(80)
    typed(form.deliverableResult, "Đã rà soát 42/46 văn bản.")
    form.addEntryButton.click()
    entry = read_entries(sample_book, code_of("6.2"))[0]
    assert (entry.percent, entry.result, entry.day) == (80, "Đã rà soát 42/46 văn bản.", DAY)
    assert form.deliverableResult.toPlainText() == ""
    assert form.deliverablePercent.value() == -1
    assert words(plan_page, Column.COMPLETION) == "80 %"
    assert "6.2" in window.ui.undoButton.accessibleName()
    window.ui.undoButton.click()
    assert len(read_entries(sample_book, code_of("6.2"))) == before


def test_an_entry_of_tomorrow_is_refused_in_the_form_and_kept_half_typed(
    plan_page: Any, code_of: CodeOf, sample_book: Book, typed: Typed
) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    form = plan_page.form.ui
    before = read_entries(sample_book, code_of("6.2"))
    form.entryDay.setDate(QDate(2023, 10, 21))
    typed(form.deliverableResult, "Đã rà soát 42/46 văn bản.")
    form.addEntryButton.click()
    assert form.formRefusal.isVisible()
    assert "21/10/2023 sau hôm nay 20/10/2023" in form.formRefusal.text()
    assert read_entries(sample_book, code_of("6.2")) == before
    assert form.deliverableResult.toPlainText() == "Đã rà soát 42/46 văn bản."


@pytest.mark.parametrize(("typed", "day"), [("", QDate(2023, 10, 21)), ("Đã xong", QDate(2023, 10, 20))])
def test_over_midnight_a_new_day_is_offered_unless_an_entry_is_half_typed(
    window: MainWindow, plan_page: Any, code_of: CodeOf, typed: str, day: QDate
) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    form = plan_page.form.ui
    form.deliverableResult.setPlainText(typed)
    window._context.today = lambda: DAY.replace(day=21)
    window._watch_day()
    assert form.entryDay.date() == day
    assert form.deliverableResult.toPlainText() == typed


def test_an_entry_cannot_be_mended_to_a_day_to_come(plan_page: Any, code_of: CodeOf, sample_book: Book) -> None:
    record_progress(sample_book, code_of("6.2"), ProgressDraft(DAY, percent=40))
    plan_page.show_deliverable(code_of("6.2"))
    entries = read_entries(sample_book, code_of("6.2"))
    said: list[str] = []

    def mend(dialog: Any) -> None:
        dialog.ui.entryDay.setDate(QDate(2023, 10, 21))
        dialog.ui.buttons.accepted.emit()
        said.append(dialog.ui.refusal.text())
        dialog.reject()

    when_dialog_opens(mend)
    plan_page.form.progress._mend(entries[0])
    assert "sau hôm nay" in said[0]
    assert read_entries(sample_book, code_of("6.2")) == entries


def test_a_field_saves_itself_when_it_is_left(plan_page: Any, code_of: CodeOf, sample_book: Book, typed: Typed) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    form = plan_page.form.ui
    form.formTabs.setCurrentWidget(form.productTab)
    form.fundingText.selectAll()
    typed(form.fundingText, "Kinh phí được giao năm 2023")
    assert kept(sample_book, "6.2").funding_text != "Kinh phí được giao năm 2023"
    leave_field(plan_page)
    assert kept(sample_book, "6.2").funding_text == "Kinh phí được giao năm 2023"
    assert "6.2" in str(history.next_undo(sample_book))


def test_the_wording_of_a_deadline_is_read_at_once_and_never_rewritten(
    plan_page: Any, code_of: CodeOf, sample_book: Book, typed: Typed
) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    form = plan_page.form.ui
    form.formTabs.setCurrentWidget(form.productTab)
    form.deliverableDeadline.selectAll()
    typed(form.deliverableDeadline, "quí IV - 2023")
    assert form.deliverableDeadline.text() == "quí IV - 2023"
    assert form.readAs.text() == "Đọc là: từ 01/10/2023 đến hết 31/12/2023."
    leave_field(plan_page)
    one = kept(sample_book, "6.2")
    assert (one.deadline_text, one.due_on) == ("quí IV - 2023", date(2023, 12, 31))


def empty_the_title(page: Any, code: str, code_of: CodeOf) -> QPlainTextEdit:
    """F2 on a product, its whole name deleted."""
    page.show_deliverable(code_of(code))
    page.form.edit_title()
    title: QPlainTextEdit = page.form.ui.deliverableTitle
    QTest.keyClick(title, Qt.Key.Key_Backspace)
    assert title.toPlainText() == ""
    return title


def test_an_emptied_title_is_refused_in_the_form_and_comes_back(
    plan_page: Any, code_of: CodeOf, sample_book: Book
) -> None:
    before = kept(sample_book, "6.2").title
    title = empty_the_title(plan_page, "6.2", code_of)
    leave_field(plan_page)
    form = plan_page.form.ui
    assert form.formRefusal.text() == (
        "Tên sản phẩm để trống thì không lưu được nên tên cũ vẫn được giữ; muốn đổi, hãy ghi tên mới."
    )
    assert form.formRefusal.isVisible()
    assert title.toPlainText() == before == kept(sample_book, "6.2").title


def test_enter_in_an_emptied_title_says_what_to_do_and_escape_puts_it_back(
    plan_page: Any, code_of: CodeOf, sample_book: Book
) -> None:
    before = kept(sample_book, "6.2").title
    title = empty_the_title(plan_page, "6.2", code_of)
    QTest.keyClick(title, Qt.Key.Key_Return)
    form = plan_page.form.ui
    assert form.formRefusal.text() == "Tên sản phẩm đang để trống; hãy ghi tên, hoặc bấm Esc để giữ tên cũ."
    assert title.hasFocus()
    assert title.toPlainText() == ""
    QTest.keyClick(title, Qt.Key.Key_Escape)
    assert title.toPlainText() == before
    assert not form.formRefusal.isVisible()


def test_enter_ends_a_title_and_saves_it(plan_page: Any, code_of: CodeOf, sample_book: Book, typed: Typed) -> None:
    title = empty_the_title(plan_page, "6.2", code_of)
    typed(title, "Báo cáo năm")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert kept(sample_book, "6.2").title == "Báo cáo năm"
    assert not title.hasFocus()


@pytest.mark.parametrize("waits", [True, False])
def test_another_row_and_back_finds_the_kept_title(
    plan_page: Any, code_of: CodeOf, sample_book: Book, waits: bool
) -> None:
    title = empty_the_title(plan_page, "6.2", code_of)
    if waits:  # the empty draft has come into the book, as before a crash
        plan_page.form._drafts.write_now()
        plan_page.form.product._drafts.drop = lambda _key: None
    plan_page.show_deliverable(code_of("7.2"))
    assert not plan_page.form.ui.formRefusal.isVisible()
    plan_page.show_deliverable(code_of("6.2"))
    assert title.toPlainText() == kept(sample_book, "6.2").title


def test_a_title_left_empty_by_going_to_another_tab_is_told_there(plan_page: Any, code_of: CodeOf) -> None:
    empty_the_title(plan_page, "6.2", code_of)
    form = plan_page.form.ui
    form.formTabs.setCurrentWidget(form.progressTab)
    assert "tên cũ vẫn được giữ" in form.formRefusal.text()
    form.formTabs.setCurrentWidget(form.productTab)
    assert not form.formRefusal.isVisible()


def refuse_an_empty_entry(page: Any) -> Any:
    form = page.form.ui
    form.formTabs.setCurrentWidget(form.progressTab)
    form.addEntryButton.click()
    assert form.formRefusal.text().startswith("Chưa có gì để ghi")
    assert form.formRefusal.isVisible()
    return form


def test_a_refusal_is_gone_with_another_tab_or_a_word(plan_page: Any, code_of: CodeOf, typed: Typed) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    form = refuse_an_empty_entry(plan_page)
    form.formTabs.setCurrentWidget(form.milestoneTab)
    assert not form.formRefusal.isVisible()
    refuse_an_empty_entry(plan_page)
    typed(form.deliverableResult, "Đ")
    assert not form.formRefusal.isVisible()
    typed(form.deliverableResult, " ")
    form.deliverableResult.clear()
    refuse_an_empty_entry(plan_page)
    form.deliverablePercent.setValue(40)
    assert not form.formRefusal.isVisible()


def test_a_refusal_is_gone_when_something_else_is_done(plan_page: Any, code_of: CodeOf, sample_book: Book) -> None:
    product = code_of("6.2")
    plan_page.show_deliverable(product)
    form = refuse_an_empty_entry(plan_page)
    record_progress(sample_book, product, ProgressDraft(DAY, result="Qua một hộp thoại"), DAY)
    assert not form.formRefusal.isVisible()


def test_half_typed_text_waits_for_its_deliverable(plan_page: Any, code_of: CodeOf, typed: Typed) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    form = plan_page.form.ui
    typed(form.deliverableResult, "Đang viết dở")
    plan_page.show_deliverable(code_of("7.2"))
    assert form.deliverableResult.toPlainText() == ""
    plan_page.show_deliverable(code_of("6.2"))
    assert form.deliverableResult.toPlainText() == "Đang viết dở"


def test_half_typed_text_survives_a_crash(plan_page: Any, code_of: CodeOf, sample_book: Book, typed: Typed) -> None:
    from cchc_desktop.gui.context import Context  # noqa: PLC0415
    from cchc_desktop.gui.pages.plan_page import PlanPage  # noqa: PLC0415

    plan_page.show_deliverable(code_of("6.2"))
    form = plan_page.form.ui
    form.formTabs.setCurrentWidget(form.productTab)
    form.deliverableTitle.selectAll()
    typed(form.deliverableTitle, "Báo cáo đang sửa dở")
    plan_page.form._drafts.write_now()
    # A new page on the same book is what the next start sees.
    again = PlanPage(Context(sample_book, lambda: DAY))
    again.show_year(2023)
    again.show_deliverable(code_of("6.2"))
    assert again.form.ui.deliverableTitle.toPlainText() == "Báo cáo đang sửa dở"
    assert kept(sample_book, "6.2").title != "Báo cáo đang sửa dở"
    again.deleteLater()


def test_closing_without_the_checklist_is_refused_in_the_dialog(
    plan_page: Any, code_of: CodeOf, sample_book: Book
) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    seen: list[str] = []

    def try_to_close(dialog: ConclusionDialog) -> None:
        dialog.accept()
        seen.append(dialog.ui.refusal.text())
        assert dialog.isVisible()
        dialog.reject()

    when_dialog_opens(try_to_close)
    plan_page.form.ui.concludeButton.click()
    assert "Tỷ lệ" in seen[0]
    assert kept(sample_book, "6.2").milestones[0].conclusion is None


def test_a_late_deliverable_is_closed_with_day_document_and_reason(
    plan_page: Any, code_of: CodeOf, sample_book: Book
) -> None:
    plan_page.show_deliverable(code_of("3.2"))

    def close(dialog: ConclusionDialog) -> None:
        dialog.ui.deliverableDoneOn.setDate(QDate(2023, 10, 18))
        dialog.ui.documentNumber.setText("215/BC-UBND")
        assert dialog.ui.reason.isVisible()
        dialog.ui.reason.setPlainText("Chờ số liệu các xã")
        dialog.accept()
        assert dialog.ui.refusal.text() == ""

    when_dialog_opens(close)
    plan_page.form.ui.concludeButton.click()
    milestone = kept(sample_book, "3.2").milestones[0]
    assert milestone.done_on == date(2023, 10, 18)
    assert milestone.document is not None
    assert milestone.document.number == "215/BC-UBND"
    assert words(plan_page, Column.STATE) == "Hoàn thành quá hạn"


def test_the_checklist_is_stated_in_the_form(plan_page: Any, code_of: CodeOf, sample_book: Book) -> None:
    from cchc_desktop.gui.pages.plan_checklist import RateField  # noqa: PLC0415

    plan_page.show_deliverable(code_of("6.2"))
    rate = plan_page.form.findChild(RateField)
    assert rate.text() == "—"
    rate.setValue(91.5)
    rate.editingFinished.emit()
    item = next(item for item in kept(sample_book, "6.2").checklist if item.is_rate)
    assert item.rate == 9150
    assert rate.text() == "91,5 %"


def test_deleting_says_what_goes_and_can_be_undone(
    window: MainWindow, plan_page: Any, code_of: CodeOf, sample_book: Book
) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    plan_page.ui.planTree.setCurrentIndex(plan_page.ui.planTree.currentIndex().parent())
    asked: list[str] = []

    def agree(box: QMessageBox) -> None:
        asked.append(box.text())
        next(button for button in box.buttons() if button.text() == "Xóa nhiệm vụ").click()

    when_dialog_opens(agree)
    plan_page.ui.deleteButton.click()
    assert "2 sản phẩm" in asked[0]
    assert len(list(read_outline(sample_book, 2023, DAY).deliverables)) == 49
    window.ui.undoButton.click()
    assert kept(sample_book, "6.2")


def test_moving_keeps_the_selection_on_the_row(plan_page: Any, code_of: CodeOf) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    tree = plan_page.ui.planTree
    tree.setFocus()
    title = plan_page._tree.chosen_row().title
    QTest.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert plan_page._tree.chosen_row().title == title
    assert tree.currentIndex().row() == 0


def test_the_model_stays_sound_while_the_book_changes(plan_page: Any, code_of: CodeOf, sample_book: Book) -> None:
    tester = QAbstractItemModelTester(plan_page._tree.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[int] = []
    plan_page._tree.model.modelReset.connect(lambda: resets.append(1))
    areas = read_outline(sample_book, 2023, DAY).areas
    planning.add_task(sample_book, areas[0].id, planning.TaskDraft("Nhiệm vụ mới", "Phòng Nội vụ"))
    planning.move_area(sample_book, areas[0].id, 1)
    planning.move_task_to(sample_book, areas[1].tasks[0].id, areas[2].id)
    planning.delete_deliverable(sample_book, code_of("6.1"))
    planning.delete_area(sample_book, areas[4].id)
    while history.next_undo(sample_book) and "Nhiệm vụ mới" not in str(history.next_undo(sample_book)):
        history.undo(sample_book)
    assert not resets
    assert plan_page._tree.model.rowCount() == 9
    del tester


def test_a_deliverable_is_added_from_the_dialog_and_chosen(plan_page: Any, code_of: CodeOf, typed: Typed) -> None:
    plan_page.show_deliverable(code_of("6.2"))

    def fill(dialog: Any) -> None:
        dialog.ui.newTitle.setPlainText("Biên bản rà soát")
        dialog.ui.newDeadline.setText("Tháng 11/2023")
        assert dialog.ui.newReadAs.text() == "Đọc là: từ 01/11/2023 đến hết 30/11/2023."
        dialog.accept()

    when_dialog_opens(fill)
    plan_page._commands.actions.add_deliverable(plan_page._tree.chosen_row())
    assert plan_page._tree.chosen_row().title == "Biên bản rà soát"
    assert plan_page.form.ui.titleLine.text().endswith("Biên bản rà soát")


def test_a_window_set_by_hand_is_kept_and_given_back(plan_page: Any, code_of: CodeOf, sample_book: Book) -> None:
    plan_page.show_deliverable(code_of("6.2"))
    form = plan_page.form.ui
    form.formTabs.setCurrentWidget(form.productTab)
    form.windowTo.setDate(QDate(2023, 11, 15))
    form.windowTo.editingFinished.emit()
    one = kept(sample_book, "6.2")
    assert (one.due_on, one.window_set_by_hand) == (date(2023, 11, 15), True)
    assert form.windowResetButton.isVisible()
    form.windowResetButton.click()
    assert kept(sample_book, "6.2").due_on == date(2023, 10, 30)


@pytest.mark.parametrize("code", ["36.1", "6.2", "1.1"])
def test_every_field_of_the_form_has_a_name_to_be_read_out(plan_page: Any, code_of: CodeOf, code: str) -> None:
    plan_page.show_deliverable(code_of(code))
    nameless = [
        widget.objectName()
        for widget in plan_page.form.findChildren(QPushButton)
        if not (widget.accessibleName() or widget.text())
    ]
    assert not nameless


def test_a_short_tree_has_no_scroll_bar(plan_page: Any) -> None:
    bar = plan_page.ui.planTree.verticalScrollBar()
    QApplication.processEvents()
    assert bar.isVisible()
    plan_page.findChild(QPushButton, "chip_not_yet").click()
    QApplication.processEvents()
    assert not bar.isVisible()


def test_where_there_is_no_product_the_next_step_is_told(plan_page: Any, sample_book: Book) -> None:
    assert plan_page.form
    outline = read_outline(sample_book, 2023, DAY)
    area = planning.add_area(sample_book, outline.plan.id, "Nội dung mới")
    plan_page.show_record(area, None, None)
    told = plan_page._no_choice.findChild(QLabel)
    assert told.isVisible()
    assert told.text() == "Nội dung này chưa có nhiệm vụ. Bấm Thêm › Thêm nhiệm vụ…"
    task = planning.add_task(sample_book, area, planning.TaskDraft("Nhiệm vụ mới", "Phòng Nội vụ"))
    plan_page.show_record(area, None, None)
    assert "sản phẩm của nội dung này" in told.text()
    plan_page.show_record(area, task, None)
    assert told.text() == "Nhiệm vụ này chưa có sản phẩm. Bấm Thêm › Thêm sản phẩm…"


def test_a_closed_product_says_why_it_cannot_be_closed_again(plan_page: Any, code_of: CodeOf) -> None:
    plan_page.show_deliverable(code_of("1.1"))
    button = plan_page.form.ui.concludeButton
    assert not button.isEnabled()
    assert "hãy mở lại mốc" in button.toolTip()
    plan_page.show_deliverable(code_of("6.2"))
    assert (button.isEnabled(), button.toolTip()) == (True, "")


def test_double_clicking_folds_a_branch(plan_page: Any) -> None:
    tree = plan_page.ui.planTree
    index = plan_page._tree.model.index(0, 0)
    tree.scrollToTop()
    assert tree.isExpanded(index)
    place: QPoint = tree.visualRect(index).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not tree.isExpanded(index)
