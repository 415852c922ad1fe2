"""The plan tree's view: it says when it has been painted for the first time and when it has another width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTreeView, QWidget

Index = QModelIndex | QPersistentModelIndex

MOST_TASKS = 100
"""Open branches whose rows are chosen one by one; Qt compares every branch with every other."""


class PlanTreeView(QTreeView):
    """Signals in place of filters on the viewport: asking for the viewport makes Python know every kind of widget."""

    painted = Signal()
    """Once, at the end of the first paint."""
    resized = Signal()
    refonted = Signal()
    """The letters have another face or size."""
    focused = Signal()
    """The keyboard works in it from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painted = False
        self._waits = True
        """The rows are not laid out before the view is painted, or someone goes to one of them."""
        # Whoever resizes a column has the rows laid out anew; the view's own way would paint them all once more.
        self.header().sectionResized.disconnect()

    def selectAll(self) -> None:
        """In a large plan the areas alone, which mean everything under them: row by row it would take seconds."""
        model = self.model()
        areas = [model.index(row, 0) for row in range(model.rowCount())]
        if sum(map(model.rowCount, areas)) <= MOST_TASKS:
            super().selectAll()
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(QItemSelection(areas[0], areas[-1]), flags)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._wait_no_more()
        return super().event(event)

    def scrollTo(self, index: Index, hint: QTreeView.ScrollHint = QTreeView.ScrollHint.EnsureVisible) -> None:
        if index.isValid():
            self._wait_no_more()
        super().scrollTo(index, hint)

    def doItemsLayout(self) -> None:
        """A window finds its first size in several steps, and Qt would lay out all rows at each.

        What waits is not asked for again here: a window that starts minimised would ask without end.
        """
        if not self._waits:
            super().doItemsLayout()

    def _wait_no_more(self) -> None:
        if self._waits:
            self._waits = False
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.refonted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()
        super().resizeEvent(event)
