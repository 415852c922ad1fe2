"""A label of at most so many lines; what is cut short stands whole in the tooltip and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cchc_desktop.gui.widgets.two_lines import text_lines


class ClampedLabel(QLabel):
    """`text()` is always the whole text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = 1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def clamp(self, lines: int) -> None:
        """Show at most `lines` lines."""
        if lines != self._most:
            self._most = lines
            self.updateGeometry()
            self.update()

    def setText(self, text: str) -> None:
        self.setToolTip(text)
        if text != self.text():  # the same words ask for no other room
            super().setText(text)
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * self.fontMetrics().height()

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 4, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self.fontMetrics().height()
        lines = self._lines(self.width())
        top = max((self.height() - height * len(lines)) // 2, 0)
        for number, words in enumerate(lines):
            line = QRect(0, top + number * height, self.width(), height)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _lines(self, width: int) -> tuple[str, ...]:
        return text_lines(self.text(), self.font(), width, self._most)
