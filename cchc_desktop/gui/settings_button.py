"""The button Thiết lập of the top bar, also by Ctrl+,."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.widgets.page_icon import page_icon


class SettingsButton(QObject):
    """`before` saves what is half typed before the dialog opens."""

    def __init__(self, context: Context, button: QToolButton, before: Callable[[], None], window: QWidget) -> None:
        super().__init__(window)
        self._context, self._button, self._before, self._window = context, button, before, window
        action = QAction(window)
        action.setShortcut(QKeySequence("Ctrl+,"))
        action.triggered.connect(self._open)
        window.addAction(action)
        button.clicked.connect(action.trigger)
        button.setDisabled(context.book.read_only)

    def give_icon(self, colours: Colours, size: int, ratio: float) -> None:
        """The sliders in the scheme's colours."""
        self._button.setIconSize(QSize(size, size))
        self._button.setIcon(page_icon("settings", colours.text, colours.text, size, ratio))

    def _open(self) -> None:
        from cchc_desktop.gui.dialogs.settings_dialog import SettingsDialog  # noqa: PLC0415 (start-up stays light)

        self._before()
        if not self._context.book.read_only:
            SettingsDialog(self._context, self._window).ask()
