"""Ends the process once the tree has been painted, for measuring the start."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

from cchc_desktop.gui.main_window import MainWindow
from cchc_desktop.gui.widgets.plan_tree_view import PlanTreeView


class _Exit(QObject):
    """Its event stands before all that waits for the paint, and comes when the whole window is painted."""

    def ask(self) -> None:
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            # What the start costs is measured, not the end: the book is whole without it, as after a pulled plug.
            os._exit(0)
        return super().event(event)


def exit_after_paint(window: MainWindow) -> None:
    """Show Kế hoạch; the process ends with 0 right after the tree's first paint."""
    window.show_page("plan")
    tree = window.findChild(PlanTreeView, "planTree")
    assert tree is not None
    tree.painted.connect(_Exit(window).ask)
