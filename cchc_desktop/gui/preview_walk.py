"""The buttons and keys that walk from one figure or product of a paper to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.forms.preview_window import Ui_PreviewWindow


class PreviewWalk(QObject):
    """Not shown for a paper whose words lead nowhere."""

    told = Signal(str)
    """Where the words lead that the walk has come to; nothing when it ends."""

    def __init__(self, ui: Ui_PreviewWindow, window: QWidget) -> None:
        super().__init__(window)
        self._ui, self._leads = ui, ui.documentPreview.leads
        ui.leadActions.setVisible(self._leads.count > 0)
        for button, keys, forward in ((ui.nextLead, "F4", True), (ui.previousLead, "Shift+F4", False)):
            button.clicked.connect(lambda *_checked, forward=forward: self._step(forward=forward))
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(lambda forward=forward: self._step(forward=forward))

    def close(self) -> bool:
        """End the walk; False when there was none."""
        self.told.emit("")
        return bool(self._leads.let_go())

    def _step(self, *, forward: bool) -> None:
        """Enter then goes where the words lead: the paper has the keys."""
        if self._leads.count and self._ui.leadActions.isEnabled():
            self._leads.step(forward=forward)
            self._ui.documentPreview.setFocus()
            self.told.emit(self._leads.words)
