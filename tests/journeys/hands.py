"""The officer's hands and eyes in a real window: keys and clicks through the X server, widgets read where they live.

The script runs in a thread of its own, so that a dialog's own event loop cannot hold it up; every look at a widget or
the book is done on the window's thread.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

PATIENCE_S = 15.0
Kind = TypeVar("Kind", bound=QWidget)
Seen = TypeVar("Seen")


class Eyes(QObject):
    """Asks the window's thread."""

    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(lambda look: look(), Qt.ConnectionType.BlockingQueuedConnection)

    def see(self, look: Callable[[], Seen]) -> Seen:
        answer: list[Seen] = []
        fault: list[Exception] = []

        def there() -> None:
            try:
                answer.append(look())
            except Exception as error:
                fault.append(error)

        self._asked.emit(there)
        if fault:
            raise fault[0]
        return answer[0]


class Hands:
    """Drives what stands on the screen. Nothing here calls a slot of the program: every deed is a key or a click."""

    def __init__(self, eyes: Eyes) -> None:
        self.see = eyes.see

    def until(self, holds: Callable[[], Any], what: str) -> Any:
        """Wait for `holds` and return what it gave; an AssertionError names `what` never came."""
        end = time.monotonic() + PATIENCE_S
        while not (found := self.see(holds)):
            assert time.monotonic() < end, f"never came: {what}"
            time.sleep(0.03)
        return found

    def keys(self, *names: str) -> None:
        """Press keys by their X names: "ctrl+k", "Return", "Down"."""
        for name in names:
            self._do("key", "--clearmodifiers", name)

    def write(self, text: str) -> None:
        self._do("type", "--delay", "15", text)

    def click(self, widget: QWidget, spot: QPoint | None = None) -> None:
        """Click the middle of a widget, or `spot` in its coordinates."""
        self.until(widget.isVisible, f"{widget.objectName()} on the screen")
        place = self.see(lambda: widget.mapToGlobal(spot if spot is not None else widget.rect().center()))
        self._point(place)
        self._do("click", "1")

    def _point(self, place: QPoint) -> None:
        """xdotool waits fifteen seconds for a pointer to move that stands there already."""
        if self.see(QCursor.pos) != place:
            self._do("mousemove", "--sync", str(place.x()), str(place.y()))

    def click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        def place() -> QPoint:
            view.scrollTo(index)
            rect = view.visualRect(index)
            return QPoint(rect.left() + min(60, rect.width() // 2), rect.center().y())

        self.see(place)
        time.sleep(0.1)
        self.click(self.see(view.viewport), self.see(place))

    def find(self, kind: type[Kind], name: str, inside: QWidget | None = None) -> Kind:
        """The visible widget of that name."""

        def look() -> Kind | None:
            for root in [inside] if inside is not None else QApplication.topLevelWidgets():
                shown = [each for each in root.findChildren(kind, name) if each.isVisible()]
                if shown:
                    return shown[0]
            return None

        found: Kind = self.until(look, f"{kind.__name__} {name}")
        return found

    def dialog(self, name: str = "") -> QWidget:
        """The dialog in front, once it has the keyboard."""

        def in_front() -> QWidget | None:
            widget = QApplication.activeModalWidget()
            fits = widget is not None and name in ("", widget.objectName()) and widget.isActiveWindow()
            return widget if fits else None

        front: QWidget = self.until(in_front, f"dialog {name}")
        return front

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], check=True, timeout=30)
        time.sleep(0.08)
