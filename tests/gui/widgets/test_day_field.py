"""An empty date field is no trap for the keyboard."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QWidget

from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(("key", "wanted"), [(Qt.Key.Key_Tab, "after"), (Qt.Key.Key_Backtab, "before")])
def test_tab_leaves_an_empty_field(qtbot: QtBot, key: Qt.Key, wanted: str) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    row = QHBoxLayout(place)
    day = QDateEdit()
    day.setDisplayFormat("dd/MM/yyyy")
    allow_no_day(day)
    show_day(day, None)
    for name, widget in (("before", QLineEdit()), ("day", day), ("after", QLineEdit())):
        widget.setObjectName(name)
        row.addWidget(widget)
    place.show()
    place.activateWindow()
    day.setFocus()
    QTest.keyClick(day, key)
    focus = place.focusWidget()
    assert focus is not None
    assert focus.objectName() == wanted
    assert day_of(day) is None
    show_day(day, date(2023, 10, 20))
    assert day_of(day) == date(2023, 10, 20)


def test_a_day_is_typed_into_the_dash_and_deleted_again(qtbot: QtBot) -> None:
    day = QDateEdit()
    qtbot.addWidget(day)
    day.setDisplayFormat("dd/MM/yyyy")
    allow_no_day(day, date(2023, 10, 20))
    show_day(day, None)
    day.show()
    day.setFocus()
    for words, wanted in (("18/09/2023", date(2023, 9, 18)), ("05/11/2024", date(2024, 11, 5))):
        QTest.keyClick(day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(day, words)
        assert day_of(day) == wanted
        QTest.keyClick(day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(day, Qt.Key.Key_Delete)
        assert day_of(day) is None
