"""Lists of choices with a box each, as dialogs ask for several of many."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from cchc_desktop.gui.theme import colours_of
from cchc_desktop.gui.widgets.visible_marks import visible_box


def dress_boxes(of: QListWidget) -> None:
    """Boxes that are seen in light and dark, and rows that are easily hit; call when the dialog is made."""
    room = of.fontMetrics().height() // 8
    box = visible_box(colours_of(of.palette()), of.fontMetrics().ascent(), "QListView")
    of.setStyleSheet(f"{box} QListView::item {{ padding: {room}px; }}")


def add_choice(into: QListWidget, words: str, key: object) -> None:
    """One more choice, not ticked; `key` is what `checked` gives back."""
    item = QListWidgetItem(words)
    item.setToolTip(words)
    item.setData(Qt.ItemDataRole.UserRole, key)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked)
    into.addItem(item)


def check(on: QListWidget, keys: Iterable[object]) -> None:
    """Tick these choices and no other, the first of them in view."""
    wanted, first = set(keys), None
    for item in _items(on):
        chosen = item.data(Qt.ItemDataRole.UserRole) in wanted
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        first = first or (item if chosen else None)
    if first is not None:
        on.setCurrentItem(first)
        on.scrollToItem(first)


def checked(on: QListWidget) -> list[Any]:
    """The keys of what is ticked, in the order of the list."""
    return [item.data(Qt.ItemDataRole.UserRole) for item in _items(on) if item.checkState() == Qt.CheckState.Checked]


def _items(of: QListWidget) -> list[QListWidgetItem]:
    return [of.item(row) for row in range(of.count())]
