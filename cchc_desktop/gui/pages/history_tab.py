"""The form's tab Lịch sử, which costs nothing before it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cchc_desktop.gui.context import Context

if TYPE_CHECKING:
    from cchc_desktop.gui.pages.history_panel import HistoryPanel


class HistoryTab(QWidget):
    """Makes its panel when it is first shown: most deliverables are worked on without a look at their history."""

    historyWanted = Signal(int)
    """The deliverable whose history is wanted on its own page."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._deliverable: int | None = None
        self._panel: HistoryPanel | None = None

    @property
    def panel(self) -> HistoryPanel:
        """The list of changes and what is above it."""
        if self._panel is None:
            from cchc_desktop.gui.pages.history_panel import HistoryPanel  # noqa: PLC0415 (with the tab)

            self._panel = HistoryPanel(self._context, self)
            self._panel.historyWanted.connect(self.historyWanted)
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._panel)
            if self._deliverable is not None:
                self._panel.show_deliverable(self._deliverable)
        return self._panel

    def show_deliverable(self, deliverable: int) -> None:
        """Tell of this deliverable, or of the same one anew."""
        self._deliverable = deliverable
        if self._panel is not None:
            self._panel.show_deliverable(deliverable)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.panel.show()
