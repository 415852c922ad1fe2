"""Closes the window once the tree has been painted, for measuring the start."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTreeView

from cchc_desktop.gui.main_window import MainWindow


class _FirstPaint(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._window.close)
        return False


def close_after_paint(window: MainWindow) -> None:
    """Show Kế hoạch; the window closes right after the tree's first paint."""
    window.show_page("plan")
    tree = window.findChild(QTreeView, "planTree")
    assert tree is not None
    tree.viewport().installEventFilter(_FirstPaint(window))
