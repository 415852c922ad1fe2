"""Looks for what no one needs any more while the officer rests, and never from another thread than the window's."""

from __future__ import annotations

import gc
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

BEAT_MS = 1000
FEW = 5_000
"""New objects of which a look through the young ones takes about a millisecond."""
MANY, FAR_TOO_MANY = 50_000, 2_000_000
"""New objects since the last look through everything: worth one at rest, and whatever the officer does."""
REST = 3.0
"""Seconds without a key or a move of the mouse."""
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class GarbageWatch(QObject):
    """Takes the place of Python's own collector from when it is made until it is stopped or goes with its window.

    Python would look through everything in the midst of a click, for a tenth of a second over a large book; or on a
    worker's thread, where a widget found there to be garbage would be taken apart and bring the program down.
    """

    def __init__(self, window: QWidget) -> None:
        """`window` is shown: its keys and mouse tell whether the officer rests."""
        super().__init__(window)
        self._window = window
        self._last_input = monotonic()
        self._since = 0
        gc.disable()
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        # What an input method makes of the keys comes past the window; the text cursor goes on with it.
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._note_input)
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self.look)
        self._beat.start()

    def stop(self) -> None:
        """Python's own collector goes on from here."""
        self._beat.stop()
        gc.enable()

    def look(self) -> None:
        """Through the young ones when there are many of them; through all when that is due and no one waits."""
        young = gc.get_count()[0]
        if young > FEW:
            self._since += young
            gc.collect(1)
        if self._since > FAR_TOO_MANY or (self._since > MANY and self._rests()):
            self._since = 0
            gc.collect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._note_input()
        return super().eventFilter(watched, event)

    def _note_input(self) -> None:
        self._last_input = monotonic()

    def _rests(self) -> bool:
        """Another program is in front, or nothing is done in this window; in a dialog she is at work."""
        active = QApplication.activeWindow()
        return active is None or (active is self._window and monotonic() - self._last_input > REST)
