"""Every text field alike: it saves when left, keeps its own undo while half typed, and touches no letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""A context menu or another program's window in front does not mean that the officer has finished."""


class TextField(QObject):
    """Watches a line or paragraph field. Never writes into it while the officer types (Unikey sends backspaces)."""

    left = Signal(str)
    typed = Signal(str)
    given_up = Signal()
    """Escape put the saved text back."""
    entered = Signal()
    """Enter in a text that has no lines of its own."""

    def __init__(self, edit: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(edit)
        self.edit = edit
        self._shown = ""
        self._writing = False
        self._is_name = False
        edit.installEventFilter(self)
        edit.textChanged.connect(self._on_text)

    def be_name(self) -> None:
        """A name is one run of words: Enter ends it, Escape puts back the one that is saved."""
        self._is_name = True

    @property
    def text(self) -> str:
        return self.edit.text() if isinstance(self.edit, QLineEdit) else self.edit.toPlainText()

    @property
    def half_typed(self) -> bool:
        """Whether the field holds something that has not been saved."""
        return self.text != self._shown

    def show(self, text: str) -> None:
        """Show the saved text, unless the officer is in the middle of another one."""
        if self.half_typed and self._shown == text:
            return
        if self.half_typed and self.edit.hasFocus():
            self._shown = text
            return
        self.replace(text)

    def replace(self, text: str) -> None:
        """Show `text` whatever stood there; only for another record or after an undo."""
        self._shown = text
        if self.text != text:
            self._write(text)
        self._forget_undo()

    def restore(self, draft: str) -> None:
        """Put back what was half typed, over the saved text."""
        self._write(draft)

    def saved(self) -> None:
        """The text as it stands has been saved."""
        self._shown = self.text
        self._forget_undo()

    def leave(self) -> None:
        """Save what is half typed now."""
        if self.half_typed:
            self.left.emit(self.text)

    def give_up(self) -> None:
        """The saved text again, for what is half typed."""
        self.replace(self._shown)
        self.given_up.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_name and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._ends_name(event) or super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in STAYING:
                self.leave()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._gives_way(event)
        return super().eventFilter(watched, event)

    def _gives_way(self, event: QKeyEvent) -> bool:
        """With nothing half typed, undo and redo are the book's: the field must not claim the keys."""
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        if self.half_typed or not (event.matches(undo) or event.matches(redo)):
            return False
        event.ignore()
        return True

    def _ends_name(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        if event.key() == Qt.Key.Key_Escape and self.half_typed:
            self.give_up()
            return True
        return False

    def _on_text(self) -> None:
        if not self._writing:
            self.typed.emit(self.text)

    def _write(self, text: str) -> None:
        self._writing = True
        try:
            if isinstance(self.edit, QLineEdit):
                self.edit.setText(text)
                self.edit.setCursorPosition(0)
            else:
                self.edit.setPlainText(text)
        finally:
            self._writing = False

    def _forget_undo(self) -> None:
        if isinstance(self.edit, QPlainTextEdit):
            self.edit.document().clearUndoRedoStacks()
        elif not self.half_typed and not self.edit.hasFocus():
            self._write(self.text)
