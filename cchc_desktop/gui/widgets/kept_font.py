"""Keeps a label's own font size: a style sheet takes it away when a page moves into the window or the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.theme import scaled_font

LOSING = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.ParentChange)


class KeptFont(QObject):
    """`scale` and weight count from the interface's font as it is when the label is dressed.

    With Qt 6.11 a style sheet on the application, `QStackedWidget.addWidget(page)` resets the fonts of the page's
    grandchildren to the inherited one; a label that is a direct child of the page keeps its own.
    """

    def __init__(self, widget: QWidget, scale: float, *, semi_bold: bool = False) -> None:
        super().__init__(widget)
        self._widget = widget
        self._font: QFont = scaled_font(widget.font(), scale, semi_bold=semi_bold)
        widget.setFont(self._font)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in LOSING and watched is self._widget and self._lost():
            self._widget.setFont(self._font)
        return False

    def _lost(self) -> bool:
        shown = self._widget.font()
        return (shown.pointSizeF(), shown.weight()) != (self._font.pointSizeF(), self._font.weight())


def keep_font(widget: QWidget, scale: float, *, semi_bold: bool = False) -> None:
    """Give `widget` a font of its own that stays; the keeper lives as long as the widget."""
    KeptFont(widget, scale, semi_bold=semi_bold)
