"""Number, date and choice fields that leave the wheel to the form, and undo to the book while nothing is half typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget


class WheelGuard(QObject):
    """A field takes the wheel only while it has the focus, and Ctrl+Z only while there is typing to take back."""

    def guard(self, root: QWidget) -> None:
        """Watch every number, date and choice under `root`."""
        for kind in (QAbstractSpinBox, QComboBox):
            for field in root.findChildren(kind):
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_the_books(watched, event)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_the_books(field: QObject, event: QKeyEvent) -> bool:
    if not (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)):
        return False
    edit = field.findChild(QLineEdit)
    return edit is None or not edit.isModified()
