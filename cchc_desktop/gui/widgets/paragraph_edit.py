"""A text field of a few lines that Tab leaves, and that asks for room by lines of text, never by pixels."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget


class ParagraphEdit(QPlainTextEdit):
    """Used for titles, units as signed, results: text the officer may break into lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 2
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def ask_lines(self, lines: int) -> None:
        """How many lines of text are in view without scrolling."""
        self._lines = lines
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        margins = 2 * round(self.document().documentMargin()) + round(line * 0.5)
        return QSize(line * 10, line * self._lines + margins + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
