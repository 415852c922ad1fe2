"""Concluding a period of what a group leads: unit by unit, or for all that are left, never for all by one key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.plan import Deliverable, Milestone
from cchc_desktop.gui.dialogs.conclusion_dialog import ConclusionDialog
from cchc_desktop.services.history.history import next_undo
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)
Open = Callable[..., ConclusionDialog]


def kept(book: Book, code: str) -> Deliverable:
    return next(one for one in read_outline(book, 2023, DAY).deliverables if one.code == code)


@pytest.fixture
def opened(qapp: QApplication, seed_book: Book) -> Iterator[Open]:
    """Opens the dialog on a deliverable of the plan as signed, nothing recorded."""
    made: list[ConclusionDialog] = []

    def open_it(code: str, milestone: Milestone | None = None, unit_id: int | None = None) -> ConclusionDialog:
        one = kept(seed_book, code)
        dialog = ConclusionDialog(
            one,
            2023,
            DAY,
            lambda draft: recording.conclude(seed_book, one.id, draft, DAY),
            None,
            milestone=milestone,
            unit_id=unit_id,
        )
        dialog.show()
        made.append(dialog)
        return dialog

    yield open_it
    for dialog in made:
        dialog.close()
        dialog.deleteLater()


def choose_period(dialog: ConclusionDialog, kind: PeriodKind) -> None:
    dialog.ui.periodChooser.setCurrentIndex(dialog.ui.periodChooser.findData(kind))


def choose_unit(dialog: ConclusionDialog, name: str) -> None:
    dialog.ui.unitChooser.setCurrentIndex(dialog.ui.unitChooser.findText(name))


def units_of(dialog: ConclusionDialog) -> list[str]:
    return [dialog.ui.unitChooser.itemText(row) for row in range(dialog.ui.unitChooser.count())]


def test_a_period_of_a_group_is_not_ended_for_all_by_one_key(opened: Open, seed_book: Book) -> None:
    dialog = opened("36.1")
    dialog.accept()
    assert "Chưa chọn đơn vị" in dialog.ui.refusal.text()
    assert kept(seed_book, "36.1").milestones == ()


def test_a_period_of_a_group_is_ended_unit_by_unit(opened: Open, seed_book: Book) -> None:
    first = opened("36.1")
    choose_period(first, PeriodKind.Q3)
    assert units_of(first)[0] == "Chọn đơn vị…"
    assert units_of(first)[-1] == "Tất cả đơn vị còn lại (25)"
    choose_unit(first, "UBND xã Nghĩa Sơn")
    first.accept()
    (quarter,) = kept(seed_book, "36.1").milestones
    assert quarter.conclusion is None, "24 units still owe it"
    assert [one.unit.name for one in quarter.units if one.conclusion] == ["UBND xã Nghĩa Sơn"]
    assert next_undo(seed_book) == "Hoàn thành 36.1 (UBND xã Nghĩa Sơn)"

    second = opened("36.1")
    choose_period(second, PeriodKind.Q3)
    assert "UBND xã Nghĩa Sơn" not in units_of(second)
    choose_period(second, PeriodKind.Q1)
    assert len(units_of(second)) == 27, "the other periods stay open to everyone"
    choose_period(second, PeriodKind.Q3)
    choose_unit(second, "Tất cả đơn vị còn lại (24)")
    second.accept()
    (quarter,) = kept(seed_book, "36.1").milestones
    assert quarter.conclusion is not None
    assert all(one.conclusion for one in quarter.units)

    third = opened("36.1")
    assert third.ui.periodChooser.findData(PeriodKind.Q3) == -1, "a period that has ended is not offered again"


def test_a_unit_chosen_in_the_list_of_milestones_is_the_one_meant(opened: Open, seed_book: Book) -> None:
    first = opened("36.1")
    choose_period(first, PeriodKind.Q1)
    choose_unit(first, "UBND xã Nghĩa Sơn")
    first.accept()
    (quarter,) = kept(seed_book, "36.1").milestones
    waiting = next(one.unit for one in quarter.units if one.conclusion is None)
    dialog = opened("36.1", quarter, waiting.id)
    assert dialog.ui.periodChooser.currentData() == PeriodKind.Q1
    assert dialog.ui.unitChooser.currentText() == waiting.name


def test_what_one_unit_leads_asks_for_no_unit(opened: Open, seed_book: Book) -> None:
    dialog = opened("10.1")
    choose_period(dialog, PeriodKind.Q1)
    assert not dialog.ui.unitChooser.isVisible()
    dialog.accept()
    assert [one.label for one in kept(seed_book, "10.1").milestones] == ["Quý I/2023"]
    again = opened("10.1")
    assert again.ui.periodChooser.isVisible()
    assert again.ui.periodChooser.findData(PeriodKind.Q1) == -1


def test_the_milestone_that_ends_is_named_also_when_it_is_the_last_one_open(opened: Open, seed_book: Book) -> None:
    for _ in range(3):
        dialog = opened("2.1")
        assert dialog.ui.milestoneChooser.isVisible()
        dialog.ui.deliverableDoneOn.setDate(QDate(2023, 3, 1))
        dialog.accept()
    assert opened("2.1").ui.milestoneChooser.currentText().startswith("Năm")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_empty_day_opens_its_calendar_at_today(opened: Open, qapp: QApplication) -> None:
    from PySide6.QtCore import QPoint, Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    dialog = opened("3.1")
    field = dialog.ui.newDueOn
    assert field.text() == "—"
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 6, field.height() // 2))
    qapp.processEvents()
    calendar = field.calendarWidget()
    assert calendar.isVisible()
    assert (calendar.yearShown(), calendar.monthShown()) == (2023, 10)
    assert field.date() == QDate(1900, 1, 1), "looking chooses nothing"
    field.hide()


def test_the_dash_of_the_signed_list_does_not_follow_the_code(opened: Open) -> None:
    assert opened("7.2").ui.subject.text().startswith("7.2  Báo cáo kết quả kiểm tra")
