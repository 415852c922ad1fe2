"""Enter in a title: it goes on to the next field, and agrees where there is none; a title has no second line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.deadline import Deadline, read_deadline
from cchc_desktop.gui.dialogs.area_dialog import AreaDialog
from cchc_desktop.gui.dialogs.deliverable_dialog import DeliverableDialog
from cchc_desktop.services.plan.planning import DeliverableDraft


def test_enter_agrees_to_the_only_field(qtbot: QtBot) -> None:
    saved: list[str] = []
    dialog = AreaDialog("Thêm nội dung", "Cải cách thể chế", saved.append, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.areaTitle.setFocus()
    QTest.keyClick(dialog.ui.areaTitle, Qt.Key.Key_Return)
    assert saved == ["Cải cách thể chế"]
    assert not dialog.isVisible()


def test_enter_goes_on_where_more_is_asked(qtbot: QtBot) -> None:
    saved: list[DeliverableDraft] = []

    def read(text: str) -> Deadline:
        return read_deadline(text, 2026)

    dialog = DeliverableDialog(1, read, saved.append, None)
    qtbot.addWidget(dialog)
    dialog.show()
    ui = dialog.ui
    ui.newTitle.setFocus()
    ui.newTitle.setPlainText("Báo cáo")
    QTest.keyClick(ui.newTitle, Qt.Key.Key_Return)
    assert dialog.focusWidget() is ui.newDeadline
    assert not saved
    ui.newDeadline.setText("Quý II")
    QTest.keyClick(ui.newDeadline, Qt.Key.Key_Return)
    assert [(one.title, one.deadline_text) for one in saved] == [("Báo cáo", "Quý II")]
