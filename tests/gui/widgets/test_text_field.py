"""Fields that save when left, keep their own undo while half typed, and give the keys away otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from cchc_desktop.gui.widgets.text_field import TextField
from tests.gui.conftest import Typed


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def field(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[TextField]:
    edit = request.param()
    edit.show()
    made = TextField(edit)
    made.replace("Quý II")
    yield made
    edit.close()
    edit.deleteLater()


def leave(field: TextField, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
    QApplication.sendEvent(field.edit, QFocusEvent(QEvent.Type.FocusOut, reason))


def claims_undo(field: TextField) -> bool:
    """Whether the field takes Ctrl+Z for itself."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(field.edit, event)
    return event.isAccepted()


def test_leaving_saves_what_was_typed_letter_for_letter(field: TextField, typed: Typed) -> None:
    saved: list[str] = []
    field.left.connect(saved.append)
    field.edit.clear()
    typed(field.edit, " Quý  III ")
    assert saved == []
    leave(field)
    assert saved == [" Quý  III "]


def test_leaving_untouched_saves_nothing(field: TextField) -> None:
    saved: list[str] = []
    field.left.connect(saved.append)
    leave(field)
    assert saved == []


def test_a_context_menu_is_not_leaving(field: TextField, typed: Typed) -> None:
    saved: list[str] = []
    field.left.connect(saved.append)
    typed(field.edit, "I")
    leave(field, Qt.FocusReason.PopupFocusReason)
    assert saved == []


def test_a_refresh_leaves_half_typed_text_alone(field: TextField, typed: Typed) -> None:
    field.edit.clear()
    typed(field.edit, "đang gõ")
    field.show("Quý II")
    assert field.text == "đang gõ"


def test_undo_belongs_to_the_field_only_while_half_typed(field: TextField, typed: Typed) -> None:
    assert not claims_undo(field)
    typed(field.edit, "x")
    assert claims_undo(field)
    field.saved()
    assert not claims_undo(field)
