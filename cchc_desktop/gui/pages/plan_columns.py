"""Which columns the plan's trees show beside the title, and how wide: the officer's choice, kept in the book."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from cchc_desktop.gui.models.plan_tree import Column
from cchc_desktop.services.view_state import read_view, write_view

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

KEY = "plan/columns"
USUAL = frozenset({Column.COMPLETION, Column.STATE})
CHOICES = tuple(column for column in Column if column is not Column.TITLE)
MOST_WIDTH = 4000
"""Pixels; wider was never a column."""


class PlanColumns(QObject):
    """Shared by both trees; what cannot be read is as if never chosen."""

    changed = Signal()

    def __init__(self, book: Book, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        kept = _read(read_view(book, KEY))
        names = kept.get("shown")
        known = frozenset(column for column in CHOICES if column.name in names) if isinstance(names, list) else USUAL
        self.shown = known
        self.widths = _widths(kept.get("widths"))
        self._kept = self._written()

    def choose(self, column: Column, shown: bool) -> None:
        """Show a column from now on, or do without it."""
        self.shown = self.shown | {column} if shown else self.shown - {column}
        self.keep()
        self.changed.emit()

    def take_width(self, column: Column, width: int) -> None:
        """The officer has drawn its edge; written when the page is left."""
        self.widths[column] = width

    def forget_widths(self) -> None:
        """Every column as wide as its words again."""
        self.widths.clear()
        self.keep()
        self.changed.emit()

    def keep(self) -> None:
        """Write what has changed."""
        text = self._written()
        if text != self._kept:
            self._kept = text
            write_view(self._book, KEY, text)

    def _written(self) -> str:
        shown = [column.name for column in CHOICES if column in self.shown]
        widths = {column.name: self.widths[column] for column in CHOICES if column in self.widths}
        return json.dumps({"shown": shown, "widths": widths})


def _read(text: str | None) -> dict[str, Any]:
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _widths(kept: object) -> dict[Column, int]:
    if not isinstance(kept, dict):
        return {}
    found = ((column, kept.get(column.name)) for column in CHOICES)
    return {column: width for column, width in found if isinstance(width, int) and 0 < width <= MOST_WIDTH}
