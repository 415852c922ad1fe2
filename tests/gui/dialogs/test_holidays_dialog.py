"""Ngày nghỉ, ngày làm bù as the officer edits it: rows put, taken away, proposed, saved as one step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.holidays_dialog import HolidaysDialog
from cchc_desktop.services.calendar.holidays import holidays_of, proposed_holidays
from cchc_desktop.services.history import history

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from cchc_desktop.store.book import Book

    Typed = Callable[[QWidget, str], None]

TODAY = date(2023, 10, 20)
NEW = date(2023, 10, 25)


@pytest.fixture
def dialog(qtbot: QtBot, sample_book: Book) -> HolidaysDialog:
    made = HolidaysDialog(Context(sample_book, lambda: TODAY), 2023, None)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(dialog: HolidaysDialog, typed: Typed, day: date, name: str, kind: int = 0) -> None:
    dialog.ui.day.setDate(QDate(day.year, day.month, day.day))
    dialog.ui.name.clear()
    typed(dialog.ui.name, name)
    dialog.ui.kind.setCurrentIndex(kind)


def test_a_day_is_put_shown_and_saved_as_one_step(dialog: HolidaysDialog, sample_book: Book, typed: Typed) -> None:
    kept = holidays_of(sample_book, 2023)
    assert dialog.ui.refusal.isHidden()
    fill(dialog, typed, NEW, "Nghỉ theo quyết định")
    dialog.ui.put.click()
    row = dialog.ui.table.selectedItems()[0].row()
    model = dialog.ui.table.model()
    shown = [model.index(row, column).data() for column in range(4)]
    assert shown == ["25/10/2023", "Thứ Tư", "Nghỉ theo quyết định", "Ngày nghỉ"]
    fill(dialog, typed, date(2023, 10, 28), "Làm bù", 1)
    dialog.accept()
    assert {each.day: each.name for each in holidays_of(sample_book, 2023)} == {
        **{each.day: each.name for each in kept},
        NEW: "Nghỉ theo quyết định",
        date(2023, 10, 28): "Làm bù",
    }
    history.undo(sample_book)
    assert holidays_of(sample_book, 2023) == kept


def test_a_day_is_taken_away_and_closing_writes_nothing(dialog: HolidaysDialog, sample_book: Book) -> None:
    kept = holidays_of(sample_book, 2023)
    dialog.ui.table.selectRow(0)
    assert dialog.ui.name.text() == kept[0].name
    dialog.ui.remove.click()
    assert dialog.rows == kept[1:]
    dialog.reject()
    assert holidays_of(sample_book, 2023) == kept


def test_what_cannot_stand_is_said_in_the_dialog(dialog: HolidaysDialog, sample_book: Book, typed: Typed) -> None:
    kept = holidays_of(sample_book, 2023)
    fill(dialog, typed, NEW, "Làm bù", 1)
    dialog.accept()
    assert dialog.isVisible()
    assert "vốn là ngày làm việc" in dialog.ui.refusal.text()
    assert holidays_of(sample_book, 2023) == kept


def test_the_proposal_says_first_what_it_changes(dialog: HolidaysDialog, sample_book: Book, typed: Typed) -> None:
    fill(dialog, typed, NEW, "Nghỉ theo quyết định")
    dialog.ui.put.click()
    dialog.ui.takeProposal.click()
    assert "− 25/10/2023: bỏ “Nghỉ theo quyết định”" in dialog.ui.preview.text()
    assert any(row.day == NEW for row in dialog.rows)
    dialog.ui.takeProposal.click()
    assert dialog.rows == proposed_holidays(2023)


def test_a_coming_year_is_a_forecast_and_unsaved_rows_are_not_left(dialog: HolidaysDialog, typed: Typed) -> None:
    dialog.ui.year.setValue(2024)
    assert dialog.ui.forecast.text() == "dự kiến"
    fill(dialog, typed, date(2024, 6, 3), "Nghỉ bù")
    dialog.ui.put.click()
    dialog.ui.year.setValue(2025)
    assert dialog.ui.year.value() == 2024
    assert "chưa lưu" in dialog.ui.refusal.text()
