"""Lays a window out before it paints, so that what changed is painted once and not twice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QWidget

DEEPEST = 12
"""Layouts within layouts, from the window down to a field of a form."""


class OnePaint(QObject):
    """Does what Qt would do only in the midst of a paint or after it, and then paint everything again for.

    A layout that asks the one around it for more room is heard after the paint that is due: Qt puts a question asked
    while it answers others behind all of them. A list or tree whose rows changed lays them out as it is painted, which
    makes it due for another paint.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._views: list[QAbstractItemView] = []
        window.installEventFilter(self)

    def watch(self, *places: QWidget) -> None:
        """Their lists and trees from now on, as far as they are made; they must live as long as the window.

        A list that drops down from a choice is a window of its own, and goes with its choice when a form is made anew.
        """
        views = (view for place in places for view in place.findChildren(QAbstractItemView))
        self._views = [view for view in views if view.window() is self.parent()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self._lay_out()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        # Each round answers what was asked before it; what a layout asks of the one around it is for the next.
        for _ in range(DEEPEST):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for view in self._views:
            if view.isVisible():
                view.executeDelayedItemsLayout()
