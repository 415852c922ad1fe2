"""The line in which words are looked for in a paper, and the keys that walk from one place to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.forms.preview_window import Ui_PreviewWindow


class PreviewFind(QObject):
    """Hidden until Ctrl+F; marks what is typed while it is typed."""

    def __init__(self, ui: Ui_PreviewWindow, window: QWidget) -> None:
        super().__init__(window)
        self._ui = ui
        ui.findButton.toggled.connect(self._toggle)
        ui.findField.textChanged.connect(ui.documentPreview.search)
        ui.findField.returnPressed.connect(self._next)
        ui.nextHit.clicked.connect(self._next)
        ui.previousHit.clicked.connect(self._previous)
        ui.closeFind.clicked.connect(self.close)
        if ui.documentPreview.hits is not None:
            ui.documentPreview.hits.changed.connect(self._show_count)
        for keys, way in (("Ctrl+F", self.open), ("F3", self._next), ("Shift+F3", self._previous)):
            QShortcut(QKeySequence(keys), window).activated.connect(way)
        self._show_count()

    def open(self) -> None:
        """Show the line, ready to type; what stood in it is chosen."""
        if not self._ui.findButton.isEnabled():
            return
        self._ui.findButton.setChecked(True)
        self._ui.findField.setFocus()
        self._ui.findField.selectAll()

    def close(self) -> bool:
        """Hide the line and its marks; False when it was not there."""
        was_there: bool = self._ui.findBar.isVisible()
        self._ui.findButton.setChecked(False)
        return was_there

    def _toggle(self, shown: bool) -> None:
        self._ui.findBar.setVisible(shown)
        if shown:
            self._ui.documentPreview.search(self._ui.findField.text())
            self.open()
        else:
            self._ui.documentPreview.search("")
            self._ui.documentPreview.setFocus()

    def _next(self) -> None:
        self._step(forward=True)

    def _previous(self) -> None:
        self._step(forward=False)

    def _step(self, *, forward: bool) -> None:
        if not self._ui.findBar.isVisible():
            self.open()
        elif self._ui.documentPreview.hits is not None:
            self._ui.documentPreview.hits.step(forward)

    def _show_count(self) -> None:
        hits = self._ui.documentPreview.hits
        words = hits.words if hits is not None else ""
        self._ui.hitCount.setText(words)
        self._ui.nextHit.setEnabled("/" in words)
        self._ui.previousHit.setEnabled("/" in words)
