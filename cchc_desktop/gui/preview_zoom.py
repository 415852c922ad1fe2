"""The buttons, the list and the keys that make a paper larger or smaller."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.forms.preview_window import Ui_PreviewWindow
from cchc_desktop.gui.widgets.page_places import Fit

FITS = (("Vừa chiều rộng", Fit.WIDTH), ("Vừa trang", Fit.PAGE))
PERCENTS = (50, 75, 100, 125, 150, 200, 300, 400)


class PreviewZoom(QObject):
    """The list shows how the paper fits, or the percentage it is at."""

    def __init__(self, ui: Ui_PreviewWindow, window: QWidget) -> None:
        super().__init__(window)
        self._ui, self._preview = ui, ui.documentPreview
        for words, fit in FITS:
            ui.zoomChooser.addItem(words, fit)
        for percent in PERCENTS:
            ui.zoomChooser.addItem(f"{percent} %", percent)
        ui.zoomChooser.activated.connect(self._choose)
        ui.zoomIn.clicked.connect(self._larger)
        ui.zoomOut.clicked.connect(self._smaller)
        self._preview.zoomChanged.connect(self._show)
        keys = (
            ("Ctrl++", self._larger),
            ("Ctrl+=", self._larger),
            ("Ctrl+-", self._smaller),
            ("Ctrl+0", lambda: self._preview.set_fit(Fit.WIDTH)),
        )
        for key, way in keys:
            QShortcut(QKeySequence(key), window).activated.connect(way)

    def _larger(self, *_checked: bool) -> None:
        self._preview.zoom_in()

    def _smaller(self, *_checked: bool) -> None:
        self._preview.zoom_out()

    def _choose(self, row: int) -> None:
        chosen = self._ui.zoomChooser.itemData(row)
        if isinstance(chosen, int):
            self._preview.set_zoom(chosen / 100)
        else:
            self._preview.set_fit(Fit(chosen))

    def _show(self, zoom: float) -> None:
        chooser, percent = self._ui.zoomChooser, round(zoom * 100)
        shown = percent if self._preview.fit is Fit.NONE else self._preview.fit
        # A percentage that is not in the list stands there all the same.
        chooser.setPlaceholderText(f"{percent} %")
        chooser.setCurrentIndex(chooser.findData(shown))
