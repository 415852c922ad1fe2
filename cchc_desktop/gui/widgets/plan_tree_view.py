"""The plan tree's view: it says when it has been painted for the first time and when it has another width."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTreeView, QWidget


class PlanTreeView(QTreeView):
    """Signals in place of filters on the viewport: asking for the viewport makes Python know every kind of widget."""

    painted = Signal()
    """Once, at the end of the first paint."""
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()
        super().resizeEvent(event)
