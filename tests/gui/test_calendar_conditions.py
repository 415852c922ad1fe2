"""Filtering the calendar by all that Kế hoạch is filtered by: the dialog, saved filters, words, and out of it again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.doubts import doubted_in
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import State
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.filter_dialog import FilterDialog
from cchc_desktop.gui.models.calendar_span import CalendarSpan
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.models.due_list import DueList
from cchc_desktop.gui.pages.calendar_page import CalendarPage
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.saved_filters import save_filter, saved_filters

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.widgets.due_rows import DueView
    from cchc_desktop.store.book import Book

TODAY, CROWDED = date(2023, 10, 20), date(2023, 10, 30)


@pytest.fixture
def page(qtbot: QtBot, sample_book: Book) -> CalendarPage:
    made = CalendarPage(Context(sample_book, lambda: TODAY, is_sample=True))
    qtbot.addWidget(made)
    made.resize(1168, 690)
    made.show()
    made.go_to(CROWDED)
    return made


def codes(view: DueView) -> set[str]:
    model = view.model()
    assert isinstance(model, DueList)
    return {row.code for row in model.rows if isinstance(row, DueEntry)}


def answer(page: CalendarPage, ask: Callable[[], None], fill: Callable[[FilterDialog], None]) -> None:
    """What the officer does in the dialog that `ask` opens, and its button Lọc."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FilterDialog)
        fill(dialog)
        dialog.ui.buttons.accepted.emit()

    QTimer.singleShot(0, page, act)
    ask()


def press_ctrl_l(page: CalendarPage) -> None:
    page.ui.deadlineCalendar.setFocus()
    QTest.keyClick(page.ui.deadlineCalendar, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def tick(items: QListWidget, words: str) -> None:
    (item,) = items.findItems(words, Qt.MatchFlag.MatchStartsWith)
    item.setCheckState(Qt.CheckState.Checked)


def due_on_crowded(book: Book, wanted: PlanConditions) -> set[str]:
    """By the plan's own rules."""
    outline = read_outline(book, 2023, TODAY)
    doubted = doubted_in(outline)
    return {
        one.code
        for task in outline.tasks
        for one in task.deliverables
        if wanted.meets(task, one, doubted) and any(mark.due_on == CROWDED for mark in one.milestones)
    }


def test_the_dialog_of_the_plan_narrows_the_calendar_which_says_so_and_can_be_left(
    page: CalendarPage, qtbot: QtBot, sample_book: Book
) -> None:
    everything = codes(page.ui.dayList)
    area = next(area for area in read_outline(sample_book, 2023, TODAY).areas if area.number == 2)

    def fill(dialog: FilterDialog) -> None:
        tick(dialog.ui.areaList, "2. ")
        tick(dialog.ui.kindList, "Trước một ngày")
        dialog.ui.dueFrom.setDate(QDate(2023, 10, 1))
        dialog.ui.dueTo.setDate(QDate(2023, 10, 31))

    page.activateWindow()
    qtbot.waitActive(page)
    answer(page, lambda: press_ctrl_l(page), fill)
    asked = PlanConditions(
        area_ids=frozenset({area.id}),
        kinds=frozenset({DeadlineKind.BEFORE}),
        due_from=date(2023, 10, 1),
        due_to=date(2023, 10, 31),
    )
    assert page.wanted == asked
    assert codes(page.ui.dayList) == due_on_crowded(sample_book, asked) < everything
    assert page.ui.filterWords.isVisible()
    assert page.ui.filterWords.text() == (
        "Đang lọc: nội dung 2; loại thời hạn: Trước một ngày; đến hạn từ 01/10/2023 đến 31/10/2023. "
        "Nội dung đã chọn thuộc kế hoạch năm 2023."
    )
    page.ui.clearFilter.click()
    assert codes(page.ui.dayList) == everything
    assert not page.ui.filterWords.isVisible()


def test_a_filter_saved_in_one_page_serves_the_other(page: CalendarPage, sample_book: Book) -> None:
    area = read_outline(sample_book, 2023, TODAY).areas[0]
    saved = PlanConditions(area_ids=frozenset({area.id}), states=frozenset({State.SOON, State.LATE}))
    save_filter(sample_book, "Nội dung 1, gấp", saved)

    def choose(dialog: FilterDialog) -> None:
        dialog.ui.savedChooser.setCurrentIndex(1)
        dialog.ui.savedChooser.activated.emit(1)

    answer(page, page.ui.moreFilter.click, choose)
    assert page.wanted == saved
    assert "quá hạn, chưa hoàn thành" in page.ui.filterWords.text()
    assert page.ui.stateFilter.currentText() == "Nhiều trạng thái"

    def keep(dialog: FilterDialog) -> None:
        dialog.ui.monthButton.click()
        dialog.ui.filterName.setText("Tháng mười")

    page.ui.clearFilter.click()
    answer(page, page.ui.moreFilter.click, keep)
    assert [one.name for one in saved_filters(sample_book)] == ["Nội dung 1, gấp", "Tháng mười"]


@pytest.mark.parametrize("span", CalendarSpan)
def test_it_holds_in_every_span_and_in_the_file(
    page: CalendarPage, sample_book: Book, span: CalendarSpan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = next(area for area in read_outline(sample_book, 2023, TODAY).areas if area.number == 2)
    asked = PlanConditions(area_ids=frozenset({area.id}), kinds=frozenset({DeadlineKind.BEFORE}))
    page.show_span(span)
    before = page.ui.deadlineCalendar.shown.day(CROWDED)
    page.show_filtered(asked)
    after = page.ui.deadlineCalendar.shown.day(CROWDED)
    assert before is not None
    assert after is not None
    assert after.amount == len(due_on_crowded(sample_book, asked)) < before.amount
    to = tmp_path / "lich.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    page.ui.exportButton.click()
    written = to.read_text(encoding="utf-8")
    for code in due_on_crowded(sample_book, PlanConditions()):
        assert (f"SUMMARY:{code} " in written) is (code in due_on_crowded(sample_book, asked))


def test_what_is_doubtful_is_chosen_in_the_bar_and_holds_for_what_has_no_day(
    page: CalendarPage, sample_book: Book
) -> None:
    ui = page.ui
    without_day = codes(ui.undatedList)
    ui.stateFilter.setCurrentIndex(ui.stateFilter.findText("Cần xem lại"))
    ui.stateFilter.activated.emit(ui.stateFilter.currentIndex())
    outline = read_outline(sample_book, 2023, TODAY)
    doubted = {one.code for one in outline.deliverables if one.id in doubted_in(outline)}
    assert codes(ui.undatedList) == without_day & doubted < without_day
    assert codes(ui.dayList) == due_on_crowded(sample_book, PlanConditions(doubtful=True))
    assert not ui.filterWords.isVisible()
    page.show_filtered(PlanConditions(doubtful=True, states=frozenset({State.SOON})))
    assert "cần xem lại" in ui.filterWords.text()


def test_a_unit_no_chooser_offers_is_named_and_outlives_another_choice(page: CalendarPage, sample_book: Book) -> None:
    units = [unit for task in read_outline(sample_book, 2023, TODAY).tasks for unit in task.leads]
    leads = {unit.id for unit in units if not unit.is_group}
    member = next(each for unit in units if unit.is_group for each in unit.members if each.id not in leads)
    page.show_filtered(PlanConditions(unit_id=member.id))
    assert f"{member.name} chủ trì" in page.ui.filterWords.text()
    page.ui.stateFilter.setCurrentIndex(1)
    page.ui.stateFilter.activated.emit(1)
    assert page.wanted.unit_id == member.id
    page.show_filtered(PlanConditions(unit_id=987654))
    assert "đơn vị đã chọn chủ trì" in page.ui.filterWords.text()
