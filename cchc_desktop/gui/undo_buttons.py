"""The two buttons that go back and forth through what was done, each with the name of its step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.page_icon import page_icon

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

WIDE_LINES = 70
"""From this width on the top bar has room for longer names."""


class UndoButtons(QObject):
    """`before` saves what is half typed, so that undo takes back what the officer sees."""

    def __init__(
        self, book: Book, undo: QToolButton, redo: QToolButton, before: Callable[[], None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._book, self._before, self._window = book, before, window
        self._undo_button, self._redo_button = undo, redo
        self._told = {undo: "", redo: ""}
        self._undo = self._command(undo, ["Ctrl+Z"], book.undo)
        self._redo = self._command(redo, ["Ctrl+Y", "Ctrl+Shift+Z"], book.redo)

    def refresh(self) -> None:
        """Name the steps that are next."""
        from cchc_desktop.services.history import history  # noqa: PLC0415 (follows the first paint)

        barrier = history.undo_stopped_by(self._book)
        why = f"Không hoàn tác qua bước “{barrier}” được" if barrier else "Không có gì để hoàn tác"
        self._name(self._undo_button, self._undo, "Hoàn tác", "Ctrl+Z", history.next_undo(self._book), why)
        redo = history.next_redo(self._book)
        self._name(self._redo_button, self._redo, "Làm lại", "Ctrl+Y", redo, "Không có gì để làm lại")

    def give_icons(self, colours: Colours, size: int, ratio: float) -> None:
        """Arrows in the scheme's colours."""
        for button, name in ((self._undo_button, "undo"), (self._redo_button, "redo")):
            button.setIconSize(QSize(size, size))
            button.setIcon(page_icon(name, colours.text, colours.text, size, ratio))

    def _command(self, button: QToolButton, keys: list[str], act: Callable[[], object]) -> QAction:
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda: self._do(act))
        self._window.addAction(action)
        button.clicked.connect(action.trigger)
        return action

    def _do(self, act: Callable[[], object]) -> None:
        self._before()
        try:
            act()
        except Refusal as refusal:
            from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 (start-up stays light)

            QMessageBox(QMessageBox.Icon.Information, "CCHC Desktop", str(refusal), parent=self._window).exec()

    def _name(self, button: QToolButton, action: QAction, verb: str, keys: str, step: str | None, why: str) -> None:
        """`why` is said where there is no step."""
        action.setEnabled(step is not None)
        button.setEnabled(step is not None)
        self._told[button] = f"{verb}: {step}" if step else ""
        told = self._told[button] or why
        button.setToolTip(f"{told} ({keys})")
        button.setAccessibleName(told)
        self.fit()

    def fit(self) -> None:
        """Write as much of the steps' names as the window has room for; the whole name stands in the tooltip."""
        wide = self._window.width() >= space(self._window, WIDE_LINES)
        for button, told in self._told.items():
            room = space(button, 12 if wide else 8)
            words = button.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room)
            button.setText(words.replace("&", "&&"))
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
            button.setToolButtonStyle(style)
