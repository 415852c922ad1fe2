"""Shows what a step wrote in a text, a stretch at a time: a step can have a hundred thousand rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cchc_desktop.gui.widgets.change_text import ChangeText
from cchc_desktop.services.history.step_details import RecordChange, StepDetails, read_details

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

ROWS_MORE = 100
"""Rows of a long step read at a time after the first."""


class StepChanges(QObject):
    """Fills `text` with the step shown, and reads on when its last line asks for more.

    `leads_on` makes the names of records links to their deliverables.
    """

    def __init__(self, book: Book, text: ChangeText, parent: QObject, *, leads_on: bool = True) -> None:
        super().__init__(parent)
        self._book, self._text = book, text
        self._leads_on = leads_on
        self._step = 0
        self._details: StepDetails | None = None
        text.moreWanted.connect(self._read_on)

    def show(self, step: int) -> None:
        """The first rows of a step."""
        self._step = step
        self._details = read_details(self._book, step)
        self._text.show_parts([("", self._told(self._details))], _rest(self._details))

    def _told(self, details: StepDetails) -> tuple[RecordChange, ...]:
        if self._leads_on:
            return details.records
        return tuple(replace(record, deliverable_id=None) for record in details.records)

    def _read_on(self) -> None:
        known = self._details
        if known is None or known.next_after is None:
            return
        self._details = read_details(self._book, self._step, after=known.next_after, read=known.read, limit=ROWS_MORE)
        self._text.add_part(("", self._told(self._details)), _rest(self._details))


def _rest(details: StepDetails) -> str:
    if details.next_after is None:
        return ""
    left = details.rows - details.read
    return f"… và {left:,} dòng nữa. Xem thêm {min(left, ROWS_MORE)} dòng".replace(",", ".")
