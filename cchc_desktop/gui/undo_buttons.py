"""The two buttons that go back and forth through what was done, each with the name of its step."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.page_icon import page_icon

MANY_ROWS = 300
"""A step of more rows than these is written in a worker, and what stands around the pages follows it later."""
WIDE_LINES = 70
"""From this width on the top bar has room for longer names."""


class UndoButtons(QObject):
    """`before` saves what is half typed, so that undo takes back what the officer sees.

    `read_ahead` is called in the worker that takes back or does again a step of many rows.
    """

    def __init__(
        self,
        context: Context,
        undo: QToolButton,
        redo: QToolButton,
        before: Callable[[], None],
        read_ahead: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context, self._book, self._window = context, context.book, window
        self._before, self._read_ahead = before, read_ahead
        self._undo_button, self._redo_button = undo, redo
        self._told = {undo: "", redo: ""}
        self._undo = self._command(undo, ["Ctrl+Z"], self._take_back)
        self._redo = self._command(redo, ["Ctrl+Y", "Ctrl+Shift+Z"], self._do_again)

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

    def _take_back(self) -> None:
        from cchc_desktop.services.history.history import rows_of_undo  # noqa: PLC0415 (follows the first paint)

        self._step("Đang hoàn tác", self._book.undo, rows_of_undo(self._book))

    def _do_again(self) -> None:
        from cchc_desktop.services.history.history import rows_of_redo  # noqa: PLC0415 (follows the first paint)

        self._step("Đang làm lại", self._book.redo, rows_of_redo(self._book))

    def _step(self, words: str, step: Callable[[Tick], object], rows: int) -> None:
        """A step of many rows goes in a worker, as it was written: in the window's thread it would stand still."""
        if rows <= MANY_ROWS:
            step(no_tick)
            return
        from cchc_desktop.gui.worker_change import write_in_worker  # noqa: PLC0415 (start-up stays light)

        def step_and_read(tick: Tick) -> None:
            step(tick)
            with suppress(Refusal):  # it is written: what cannot be read again is told by the page that reads it
                self._read_ahead()

        try:
            write_in_worker(self._book, words, step_and_read, self._window)
        finally:
            self._context.drop_ahead()

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
