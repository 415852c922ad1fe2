"""Filtering the plan by more than its chips: by the dialog, by another page, under a name; and out of it again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import State
from cchc_desktop.gui.dialogs.filter_dialog import FilterDialog
from cchc_desktop.services.plan.saved_filters import saved_filters

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book


def shown(page: Any) -> set[int]:
    """The deliverables that the tree shows."""
    return {row.key.deliverable_id for row in page._tree.model.rows() if row.key.deliverable_id is not None}


def wanted(window: MainWindow, conditions: PlanConditions) -> set[int]:
    outline = window._context.outline(2023)
    return {one.id for task in outline.tasks for one in task.deliverables if conditions.meets(task, one)}


def dialog_of(page: Any, qtbot: QtBot) -> FilterDialog:
    dialog = FilterDialog(page._context.book, page._outline(), page._filter.conditions, page._filter.ask_further, page)
    qtbot.addWidget(dialog)
    return dialog


def tick(items: Any, words: str) -> None:
    (item,) = items.findItems(words, Qt.MatchFlag.MatchContains)
    item.setCheckState(Qt.CheckState.Checked)


def test_conditions_of_another_page_show_those_rows_say_so_and_can_be_left(window: MainWindow, plan_page: Any) -> None:
    asked = PlanConditions(kinds=frozenset({DeadlineKind.QUARTER}), due_from=date(2023, 7, 1))
    window.show_page("overview")
    window.show_plan_of(asked)
    assert shown(plan_page) == wanted(window, asked)
    assert 0 < len(shown(plan_page)) < 51
    assert plan_page.ui.filterStrip.isVisible()
    assert "loại thời hạn: Quý" in plan_page.ui.filterWords.text()
    assert "01/07/2023" in plan_page.ui.filterWords.text()
    plan_page.ui.clearFilterButton.click()
    assert len(shown(plan_page)) == 51
    assert not plan_page.ui.filterStrip.isVisible()


def test_a_state_asked_for_by_another_page_is_shown_by_its_chip(window: MainWindow, plan_page: Any) -> None:
    asked = PlanConditions(states=frozenset({State.LATE}))
    plan_page.show_filtered(asked)
    assert plan_page.findChild(QPushButton, "chip_late").isChecked()
    assert shown(plan_page) == wanted(window, asked)
    assert not plan_page.ui.filterStrip.isVisible()


def test_a_unit_that_leads_is_shown_by_the_chooser_and_a_member_of_a_group_in_words(
    window: MainWindow, plan_page: Any
) -> None:
    units = {unit.name: unit for task in window._context.outline(2023).tasks for unit in task.leads}
    justice = PlanConditions(unit_id=units["Phòng Tư pháp"].id)
    plan_page.show_filtered(justice)
    assert plan_page.ui.leadChooser.currentText() == "Phòng Tư pháp"
    assert shown(plan_page) == wanted(window, justice)
    member = next(unit for unit in units.values() if unit.is_group).members[0]
    plan_page.show_filtered(PlanConditions(unit_id=member.id))
    assert plan_page.ui.leadChooser.currentIndex() == 0
    assert f"{member.name} chủ trì" in plan_page.ui.filterWords.text()
    assert shown(plan_page) == wanted(window, PlanConditions(unit_id=member.id)) != set()


def test_the_dialog_narrows_by_area_kind_and_days_and_keeps_it_under_a_name(
    window: MainWindow, plan_page: Any, qtbot: QtBot, sample_book: Book
) -> None:
    dialog = dialog_of(plan_page, qtbot)
    tick(dialog.ui.areaList, "2. ")
    dialog.ui.dueFrom.setDate(QDate(2023, 10, 1))
    dialog.ui.dueTo.setDate(QDate(2023, 12, 31))
    dialog.ui.filterName.setText("Thể chế quý IV")
    dialog.ui.buttons.accepted.emit()
    asked = plan_page._filter.conditions
    area = next(area for area in plan_page._outline().areas if area.number == 2)
    assert asked == PlanConditions(area_ids=frozenset({area.id}), due_from=date(2023, 10, 1), due_to=date(2023, 12, 31))
    assert shown(plan_page) == wanted(window, asked) != set()
    assert [one.name for one in saved_filters(sample_book)] == ["Thể chế quý IV"]
    plan_page.ui.clearFilterButton.click()
    again = dialog_of(plan_page, qtbot)
    again.ui.savedChooser.setCurrentIndex(1)
    again.ui.savedChooser.activated.emit(1)
    again.ui.buttons.accepted.emit()
    assert plan_page._filter.conditions == asked


def test_a_last_day_before_the_first_is_refused_and_nothing_changes(plan_page: Any, qtbot: QtBot) -> None:
    dialog = dialog_of(plan_page, qtbot)
    dialog.show()
    dialog.ui.dueFrom.setDate(QDate(2023, 10, 2))
    dialog.ui.dueTo.setDate(QDate(2023, 10, 1))
    dialog.ui.buttons.accepted.emit()
    assert dialog.isVisible()
    assert "sớm hơn" in dialog.ui.refusal.text()
    assert len(shown(plan_page)) == 51


def test_this_month_and_this_quarter_are_those_of_the_day(plan_page: Any, qtbot: QtBot) -> None:
    dialog = dialog_of(plan_page, qtbot)
    dialog.ui.monthButton.click()
    assert (dialog.conditions.due_from, dialog.conditions.due_to) == (date(2023, 10, 1), date(2023, 10, 31))
    dialog.ui.quarterButton.click()
    assert (dialog.conditions.due_from, dialog.conditions.due_to) == (date(2023, 10, 1), date(2023, 12, 31))


def test_a_filter_is_deleted_from_the_dialog(plan_page: Any, qtbot: QtBot, sample_book: Book) -> None:
    dialog = dialog_of(plan_page, qtbot)
    dialog.ui.monthButton.click()
    dialog.ui.filterName.setText("Tháng này")
    dialog.ui.buttons.accepted.emit()
    again = dialog_of(plan_page, qtbot)
    assert not again.ui.deleteButton.isEnabled()
    again.ui.savedChooser.setCurrentIndex(1)
    again.ui.savedChooser.activated.emit(1)
    again.ui.deleteButton.click()
    assert saved_filters(sample_book) == ()
    assert again.ui.savedChooser.currentText() == "Chưa lưu bộ lọc nào"
