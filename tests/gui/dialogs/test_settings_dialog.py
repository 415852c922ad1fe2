"""Thiết lập: nothing is written before Lưu, deadlines move only when that was said, all in one step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.settings_dialog import SettingsDialog
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.office_settings import read_office_settings
from tests.services.looking import item

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)


@pytest.fixture
def dialog(seed_book: Book, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(Context(seed_book, lambda: DAY))
    qtbot.addWidget(made)
    made.show()
    return made


def save(dialog: SettingsDialog) -> None:
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save).click()


def test_closing_writes_nothing(dialog: SettingsDialog, seed_book: Book) -> None:
    steps = len(history(seed_book))
    dialog.ui.beforeInclusive.setChecked(True)
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert len(history(seed_book)) == steps


def test_moving_deadlines_is_said_before_it_is_done(dialog: SettingsDialog, seed_book: Book) -> None:
    dialog.ui.beforeInclusive.setChecked(True)
    steps = len(history(seed_book))
    save(dialog)
    assert dialog.isVisible()
    words = dialog.ui.rereading.text()
    assert "6.2" in words
    assert "hoàn tác được" in words
    assert len(history(seed_book)) == steps
    assert dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save).text() == "&Lưu và đọc lại thời hạn"
    save(dialog)
    assert not dialog.isVisible()
    assert item(seed_book, "6.2", DAY).due_on == date(2023, 10, 31)
    assert history(seed_book, 1)[0].label == "Sửa thiết lập"
    undo(seed_book)
    assert item(seed_book, "6.2", DAY).due_on == date(2023, 10, 30)
    assert not read_office_settings(seed_book).before_inclusive


def test_another_value_asks_anew(dialog: SettingsDialog, seed_book: Book) -> None:
    dialog.ui.beforeInclusive.setChecked(True)
    save(dialog)
    dialog.rows[0].made.setChecked(False)
    assert dialog.ui.rereading.isHidden()
    save(dialog)
    assert dialog.isVisible(), "the reports moved other deadlines than those agreed to"


def test_what_moves_nothing_is_saved_at_once(dialog: SettingsDialog, seed_book: Book) -> None:
    dialog.ui.soonDays.setValue(4)
    dialog.agency.signers.ui.signerName.setText("Nguyễn Văn An")
    dialog.agency.signers.ui.signerName.textEdited.emit("Nguyễn Văn An")
    save(dialog)
    assert not dialog.isVisible()
    saved = read_office_settings(seed_book)
    assert (saved.soon_days, saved.agency.signer_name) == (4, "Nguyễn Văn An")
    assert history(seed_book, 1)[0].label == "Sửa thiết lập"


def test_refusals_lead_to_their_place(dialog: SettingsDialog, seed_book: Book) -> None:
    for row in dialog.rows:
        row.made.setChecked(False)
    save(dialog)
    assert dialog.isVisible()
    assert "ít nhất một loại" in dialog.ui.refusal.text()
    dialog.ui.defaultsButton.click()
    dialog.agency.names.ui.place.setText("")
    save(dialog)
    assert dialog.isVisible()
    assert "địa danh" in dialog.ui.refusal.text()
    assert dialog.ui.tabs.currentWidget() is dialog.agency.names


def test_the_defaults_come_back(dialog: SettingsDialog) -> None:
    assert not dialog.ui.defaultsButton.isEnabled()
    dialog.rows[3].made.setChecked(True)
    assert dialog.ui.defaultsButton.isEnabled()
    assert "khác ngày ghi sẵn" in dialog.ui.reportCustom.text()
    dialog.ui.defaultsButton.click()
    assert not dialog.rows[3].made.isChecked()
    assert not dialog.ui.defaultsButton.isEnabled()


def test_saving_shows_in_the_window_at_once(window: MainWindow, sample_book: Book, qtbot: QtBot) -> None:
    report: Any = window.show_page("report")
    labels = [report.ui.periodChooser.itemText(at) for at in range(report.ui.periodChooser.count())]
    assert "9 tháng" not in labels
    met: list[SettingsDialog] = []

    def work() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        met.append(dialog)
        dialog.rows[3].made.setChecked(True)
        save(dialog)
        if dialog.isVisible():
            save(dialog)

    QTimer.singleShot(0, work)
    window.ui.settingsButton.click()
    assert met
    labels = [report.ui.periodChooser.itemText(at) for at in range(report.ui.periodChooser.count())]
    assert "9 tháng" in labels
    report.ui.periodChooser.setCurrentIndex(labels.index("9 tháng"))
    undo(sample_book)
    labels = [report.ui.periodChooser.itemText(at) for at in range(report.ui.periodChooser.count())]
    assert "9 tháng" not in labels
    assert report.kind != "9-thang"
