"""The wheel scrolls the form; Ctrl+Z is the book's while a number is not half typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget

from cchc_desktop.gui.widgets.wheel_guard import WheelGuard


@pytest.fixture
def number(qapp: QApplication) -> Iterator[QSpinBox]:
    place = QWidget()
    field = QSpinBox(place)
    field.setValue(50)
    guard = WheelGuard(place)
    guard.guard(place)
    place.show()
    yield field
    place.close()
    place.deleteLater()


def turn_wheel(field: QSpinBox) -> None:
    nothing = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, nothing,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, event)


def claims_undo(field: QSpinBox) -> bool:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_the_wheel_changes_nothing_in_passing(number: QSpinBox) -> None:
    number.clearFocus()
    turn_wheel(number)
    assert number.value() == 50


def test_undo_is_the_fields_only_while_a_number_is_half_typed(number: QSpinBox) -> None:
    assert not claims_undo(number)
    number.selectAll()
    QTest.keyClicks(number, "80")
    assert claims_undo(number)
