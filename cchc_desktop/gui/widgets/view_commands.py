"""Commands of a list: its keys, and the menu of a button that offers what can be done with the chosen row."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolButton


def add_key(view: QAbstractItemView, keys: str, act: Callable[[], object]) -> None:
    """The keys work while the list has the focus, so that they never reach into a field."""
    action = QAction(view)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(act)
    view.addAction(action)


def fill_menu(menu: QMenu, button: QToolButton, offers: Iterable[tuple[str, Callable[[], object]]]) -> None:
    """The menu anew; the button waits where there is nothing to offer."""
    menu.clear()
    for words, act in offers:
        menu.addAction(words, act)
    button.setEnabled(not menu.isEmpty())
