"""Pages by keys: Ctrl and its number opens one, with the keyboard in it; F6 goes between a page and the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QMainWindow, QStackedWidget

WAY = Qt.FocusReason.ShortcutFocusReason


def give_page_keys(pages: QListWidget, stack: QStackedWidget, window: QMainWindow) -> None:
    """A page says by its `entrance` where its work begins. Without a plan the list is off, and the keys with it.

    A focus proxy would say the same, but Qt's Tab then passes over all that stands in the page before the proxy.
    """

    def enter() -> None:
        entrance = getattr(stack.currentWidget(), "entrance", None)
        if entrance is not None:
            entrance.setFocus(WAY)

    def go(row: int) -> None:
        if pages.isEnabled():
            pages.setCurrentRow(row)
            enter()

    def change_sides() -> None:
        if pages.hasFocus():
            enter()
        else:
            pages.setFocus(WAY)

    for row in range(pages.count()):
        item = pages.item(row)
        item.setToolTip(f"{item.text()} (Ctrl+{row + 1})")
        QShortcut(QKeySequence(f"Ctrl+{row + 1}"), window).activated.connect(partial(go, row))
    QShortcut(QKeySequence("F6"), window).activated.connect(change_sides)
