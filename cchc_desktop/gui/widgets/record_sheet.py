"""All of a record to be read: every field that says something, its words before it."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from cchc_desktop.domain.registers.fields import Register
from cchc_desktop.gui.theme import colours_of, space


class RecordSheet(QTextBrowser):
    """Nothing is typed here; words can be chosen and copied."""

    def __init__(self, register: Register[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._record: Any = None
        self.setObjectName("recordSheet")
        self.setAccessibleName(f"Nội dung {register.one} đang chọn")
        self.setProperty("card", True)
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.setMinimumHeight(space(self, 4))

    def show_record(self, record: Any) -> None:
        """Another record, or the same one after a change; None leaves nothing."""
        self._record = record
        words = self._register.words_of(record) if record is not None else {}
        rows = [self._row(field.words, words[field.name]) for field in self._register.fields if words.get(field.name)]
        self.setHtml(f"<table cellspacing='0' cellpadding='{space(self, 0.15)}'>{''.join(rows)}</table>")

    def _row(self, what: str, words: str) -> str:
        quiet = colours_of(self.palette()).quiet.name()
        lines = escape(words).replace("\n", "<br>")
        gap = "&nbsp;" * 4
        return f"<tr><td style='color: {quiet}; white-space: nowrap'>{escape(what)}{gap}</td><td>{lines}</td></tr>"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._record is not None:
            self.show_record(self._record)
