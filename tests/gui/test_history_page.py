"""Lịch sử thay đổi: what the officer reads there, filters by, and goes back to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDate, Qt, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QToolButton

from cchc_desktop.gui.dialogs.way_dialog import WayDialog
from cchc_desktop.gui.models.step_list import pc_day, row_at
from cchc_desktop.services.history.history import Standing, StepLine
from cchc_desktop.services.history.stepping import way_to
from cchc_desktop.services.plan import planning
from cchc_desktop.services.plan.planning import DeliverableDraft
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress
from cchc_desktop.services.rows import find_deliverable
from cchc_desktop.store import models as tables
from tests.dress.rest import rest
from tests.store.small_books import edit_behind_the_back

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book, Changed
    from tests.gui.conftest import Typed

DAY = date(2023, 10, 20)


@pytest.fixture
def page(window: MainWindow) -> Any:
    shown = window.show_page("history")
    rest()
    return shown


def note(book: Book, row: int, percent: int, result: str = "") -> None:
    record_progress(book, row, ProgressDraft(DAY, percent, result=result))


def steps(page: Any) -> list[StepLine]:
    model = page.ui.stepList.model()
    rows = [row_at(model.index(row, 0)) for row in range(model.rowCount())]
    return [row for row in rows if isinstance(row, StepLine)]


def choose(page: Any, label: str, nth: int = 0) -> None:
    model = page.ui.stepList.model()
    found = [row for row in range(model.rowCount()) if str(model.index(row, 0).data()) == label]
    page.ui.stepList.setCurrentIndex(model.index(found[nth], 0))


def listed(dialog: WayDialog) -> list[str]:
    """The steps that the dialog shows, without the headings of days."""
    model = dialog.ui.steps.model()
    rows = [row_at(model.index(row, 0)) for row in range(model.rowCount())]
    return [row.label for row in rows if isinstance(row, StepLine)]


def with_dialog(act: Callable[[WayDialog], object]) -> list[WayDialog]:
    """Works on the next confirmation as soon as it stands there."""
    met: list[WayDialog] = []

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WayDialog)
        rest()
        met.append(dialog)
        act(dialog)

    QTimer.singleShot(0, meet)
    return met


def test_the_newest_step_is_shown_with_what_it_changed(page: Any, sample_book: Book, code_of: Any) -> None:
    planning.edit_deliverable(sample_book, code_of("6.2"), DeliverableDraft("Báo cáo rà soát", "Quý IV/2023"))
    choose(page, "Sửa tên sản phẩm 6.2")
    text = page.ui.stepChanges.toPlainText()
    assert "Sửa Sản phẩm 6.2 – Báo cáo rà soát" in text
    assert "Thời hạn" in text
    assert "Trước 31/10/2023 → Quý IV/2023" in text
    assert "30/10/2023 → 31/12/2023" in text
    assert page.ui.stepTitle.text() == "Sửa tên sản phẩm 6.2"
    assert pc_day().strftime("%d/%m/%Y") in page.ui.stepQuiet.text()


def test_a_record_leads_to_its_deliverable(page: Any, sample_book: Book, code_of: Any, window: MainWindow) -> None:
    note(sample_book, code_of("7.2"), 90)
    choose(page, "Ghi tiến độ 7.2")
    page.ui.stepChanges.anchorClicked.emit(QUrl(f"deliverable:{code_of('7.2')}"))
    plan: Any = window.ui.pageStack.currentWidget()
    assert plan.objectName() == "planPage"
    assert plan.form.deliverable.code == "7.2"


def test_the_form_leads_to_the_history_of_its_deliverable(
    window: MainWindow, sample_book: Book, code_of: Any, qtbot: QtBot
) -> None:
    note(sample_book, code_of("6.2"), 85, "Đã gửi")
    note(sample_book, code_of("7.2"), 30)
    window.show_deliverable(code_of("6.2"))
    plan: Any = window.show_page("plan")
    assert plan.form.history._panel is None, "made when it is looked at"
    plan.form.ui.formTabs.setCurrentWidget(plan.form.history)
    told = plan.form.history.panel.ui.deliverableChanges.toPlainText()
    assert "Ghi tiến độ 6.2" in told
    assert "85 %" in told
    assert "7.2" not in told
    plan.form.history.panel.ui.pageButton.click()
    page: Any = window.show_page("history")
    assert page.ui.filterWords.text().startswith("Chỉ thay đổi của 6.2 – Báo cáo kết quả thực hiện")
    assert page.ui.filterWords.text().endswith("(kế hoạch năm 2023).")
    assert {step.label for step in steps(page)} >= {"Ghi tiến độ 6.2"}
    assert "Ghi tiến độ 7.2" not in {step.label for step in steps(page)}
    page.ui.clearButton.click()
    assert "Ghi tiến độ 7.2" in {step.label for step in steps(page)}
    assert not page.ui.clearButton.isEnabled()


def test_the_form_tells_the_history_of_one_field(window: MainWindow, sample_book: Book, code_of: Any) -> None:
    row = code_of("6.2")
    note(sample_book, row, 85)
    planning.edit_deliverable(sample_book, row, DeliverableDraft("Báo cáo rà soát", "Quý IV/2023"))
    window.show_deliverable(row)
    plan: Any = window.show_page("plan")
    plan.form.ui.formTabs.setCurrentWidget(plan.form.history)
    tab = plan.form.history.panel
    tab.ui.fieldChooser.setCurrentText("Thời hạn")
    told = tab.ui.deliverableChanges.toPlainText()
    assert "Trước 31/10/2023 → Quý IV/2023" in told
    assert "Ghi tiến độ" not in told
    assert "Tên sản phẩm" not in told
    tab.ui.fieldChooser.setCurrentText("Số tiền")
    assert "Chưa có thay đổi nào" in tab.ui.deliverableChanges.toPlainText()
    tab.ui.fieldChooser.setCurrentIndex(0)
    planning.edit_deliverable(sample_book, row, DeliverableDraft("Báo cáo rà soát", "Tháng 11/2023"))
    assert "Tháng 11/2023" in tab.ui.deliverableChanges.toPlainText(), "a change is told at once"


def test_a_deliverable_is_chosen_by_its_words(page: Any, typed: Typed, qtbot: QtBot, sample_book: Book) -> None:
    typed(page.ui.deliverableBox, "9.5")
    qtbot.keyClick(page.ui.deliverableBox, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert page.ui.filterWords.text().startswith("Chỉ thay đổi của 9.5 – ")
    assert page.ui.deliverableBox.text() == ""
    edits = {step.label for step in steps(page) if step.standing is not Standing.BARRIER}
    assert edits
    assert all(label.endswith("9.5") for label in edits)


def test_words_and_days_filter_and_say_what_to_do_where_nothing_is_left(
    page: Any, typed: Typed, qtbot: QtBot, sample_book: Book, code_of: Any
) -> None:
    note(sample_book, code_of("6.2"), 85, "Đã gửi Sở Tư pháp")
    typed(page.ui.wordsBox, "sở tư pháp")
    qtbot.waitUntil(lambda: [step.label for step in steps(page)][:1] == ["Ghi tiến độ 6.2"], timeout=3000)
    page.ui.wordsBox.clear()
    typed(page.ui.wordsBox, "không có đâu xyz")
    qtbot.waitUntil(lambda: page.ui.places.currentWidget() is not page.ui.historySplitter, timeout=3000)
    qtbot.waitUntil(lambda: not page._steps.is_looking, timeout=3000)
    assert "Bỏ lọc" in page._nothing._sentence.text()
    page.ui.clearButton.click()
    assert page.ui.places.currentWidget() is page.ui.historySplitter
    cross = page.ui.wordsBox.findChild(QToolButton)
    qtbot.waitUntil(lambda: not cross.property("opacity"))  # nothing is left to be cleared
    tomorrow = pc_day() + timedelta(days=1)
    page.ui.firstDay.setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
    assert steps(page) == []
    page.ui.lastDay.setDate(QDate(2020, 1, 1))
    assert "sau ngày cuối 01/01/2020" in page.ui.filterWords.text()


def test_going_back_shows_the_steps_first_and_refreshes_once(
    page: Any, sample_book: Book, code_of: Any, qtbot: QtBot
) -> None:
    for percent in (81, 82, 83):
        note(sample_book, code_of("6.2"), percent)
    told: list[Changed] = []
    sample_book.listen(told.append)
    choose(page, "Ghi tiến độ 6.2", 1)
    shown: list[str] = []

    def agree(dialog: WayDialog) -> None:
        shown.extend(listed(dialog))
        shown.append(dialog.ui.changes.toPlainText())
        shown.append(dialog.ui.subject.text())
        dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    with_dialog(agree)
    page.ui.wayButton.click()
    assert shown[:2] == ["Ghi tiến độ 6.2"] * 2
    assert "83 %" in shown[2], "what the first of them wrote, field by field"
    assert len(shown) == 4
    assert shown[-1].startswith("Sẽ hoàn tác 2 bước dưới đây, từ mới đến cũ, gồm 2 dòng dữ liệu.")
    assert [changed.label for changed in told] == ["Hoàn tác 2 bước"]
    top = steps(page)[:5]
    assert [step.standing for step in top] == [Standing.UNDO] * 2 + [Standing.UNDONE] * 2 + [Standing.DONE]
    assert page.ui.wayButton.text() == "&Làm lại đến đây…"
    with_dialog(lambda dialog: dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click())
    page.ui.wayButton.click()
    assert len(told) == 2
    entries = sample_book.rows(tables.ProgressEntry.select().where(tables.ProgressEntry.percent.in_((82, 83))))
    assert [entry.percent for entry in entries] == [82]


def test_going_back_can_be_thought_better_of(page: Any, sample_book: Book, code_of: Any) -> None:
    note(sample_book, code_of("6.2"), 81)
    choose(page, "Ghi tiến độ 6.2")
    with_dialog(lambda dialog: dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).click())
    page.ui.wayButton.click()
    assert steps(page)[0].standing is Standing.DONE


def test_a_step_that_leads_nowhere_says_why(page: Any, sample_book: Book, code_of: Any) -> None:
    choose(page, next(step.label for step in steps(page) if step.standing is Standing.BARRIER))
    assert not page.ui.wayButton.isEnabled()
    assert "không hoàn tác được" in page.ui.whyNot.text()
    note(sample_book, code_of("6.2"), 81)
    choose(page, "Ghi tiến độ 6.2")
    assert page.ui.wayButton.isEnabled()
    assert page.ui.whyNot.text() == ""


def test_behind_a_barrier_the_dialog_says_where_it_stops(sample_book: Book, code_of: Any, qtbot: QtBot) -> None:
    with sample_book.change("Chốt số liệu", undoable=False) as change:
        change.insert(tables.Setting, key="chot", value="1")
    note(sample_book, code_of("6.2"), 81)
    before = next(step.id for step in sample_book.steps() if step.label.startswith("Hoàn thành"))
    dialog = WayDialog(sample_book, way_to(sample_book, before), None)
    qtbot.addWidget(dialog)
    assert listed(dialog) == ["Ghi tiến độ 6.2"]
    assert "“Chốt số liệu”" in dialog.ui.barrier.text()
    assert dialog.ui.barrier.text().startswith("Dừng ở bước")


def test_a_long_step_is_shown_in_part_and_read_on(page: Any, sample_book: Book, code_of: Any) -> None:
    with sample_book.change("Chờ ý kiến") as change:
        rows = sample_book.rows(tables.Milestone.select(tables.Milestone.id).tuples())
        for (row,) in rows:
            change.update(tables.Milestone, row, reason="Chờ ý kiến của Sở")
    choose(page, "Chờ ý kiến")
    assert f"… và {len(rows) - 20} dòng nữa" in page.ui.stepChanges.toPlainText()
    assert page.ui.stepChanges.verticalScrollBar().value() == 0, "read from its beginning"
    before = page.ui.stepChanges.toPlainText().count("Chờ ý kiến của Sở")
    assert before == 20
    page.ui.stepChanges.anchorClicked.emit(QUrl("more"))
    assert page.ui.stepChanges.toPlainText().count("Chờ ý kiến của Sở") == len(rows)
    assert "dòng nữa" not in page.ui.stepChanges.toPlainText()


def test_a_chosen_step_stays_chosen_and_in_its_place_when_another_comes(
    page: Any, sample_book: Book, code_of: Any
) -> None:
    note(sample_book, code_of("6.2"), 81)
    choose(page, "Ghi tiến độ 6.2")
    chosen = row_at(page.ui.stepList.currentIndex())
    note(sample_book, code_of("7.2"), 40)
    assert row_at(page.ui.stepList.currentIndex()) == chosen
    assert page.ui.stepTitle.text() == "Ghi tiến độ 6.2"


def test_where_a_step_fails_the_dialog_says_how_far_it_came(
    sample_path: Path, sample_book: Book, code_of: Any, window: MainWindow, qtbot: QtBot
) -> None:
    for percent in (81, 82, 83):
        note(sample_book, code_of("6.2"), percent)
    edit_behind_the_back(sample_path, "UPDATE progress_entry SET percent = 99 WHERE percent = 82")
    first = next(step.id for step in sample_book.steps(3)[2:])
    told: list[Changed] = []
    sample_book.listen(told.append)
    dialog = WayDialog(sample_book, way_to(sample_book, first), window)
    dialog.show()
    agree = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    agree.click()
    qtbot.waitUntil(dialog.ui.refusal.isVisible)
    assert dialog.ui.refusal.text().startswith("Đã hoàn tác 1 trong 3 bước rồi dừng lại.")
    assert not agree.isVisible()
    assert [changed.label for changed in told] == ["Hoàn tác 3 bước"], "what was taken back is told all the same"
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert not dialog.isVisible()
    dialog.deleteLater()


def test_going_back_can_be_stopped_on_the_way(
    sample_book: Book, opening: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    many = 400  # seconds of work: on a busy machine sixty steps were over before the stop was heard
    row = find_deliverable(sample_book, 2023, "6.2")
    for number in range(many):
        note(sample_book, row, 30, f"Lần {number}")
    window = opening()
    first = sample_book.steps(many)[-1].id
    dialog = WayDialog(sample_book, way_to(sample_book, first), window)
    dialog.show()
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: dialog.ui.progress.value() >= 3)
    dialog.reject()
    qtbot.waitUntil(dialog.ui.refusal.isVisible, timeout=10_000)
    assert dialog.ui.refusal.text().endswith(f"trong {many} bước rồi dừng theo yêu cầu.")
    undone = [step for step in sample_book.steps() if step.standing == "undone"]
    assert 3 <= len(undone) < many
    assert dialog.ui.refusal.text().startswith(f"Đã hoàn tác {len(undone)} trong {many}")
    dialog.reject()
    assert not dialog.isVisible()
    dialog.deleteLater()
