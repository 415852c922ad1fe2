"""Waits until the window has nothing left to do: no longer, and on a busy machine as long as it takes."""

from __future__ import annotations

import time
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from cchc_desktop.gui.jobs import Job

PATIENCE_SECONDS = 30
STILL_TURNS = 3
"""Turns in a row in which nothing came: what the last turn asked for would be there in the next."""

Kind = TypeVar("Kind", bound=QObject)


def rest() -> None:
    """Return when Qt is still, nothing is put off for a moment, and no work is done in a thread."""
    loop, still = QEventLoop(), 0
    end = time.monotonic() + PATIENCE_SECONDS
    while still < STILL_TURNS:
        still = 0 if loop.processEvents() or _is_put_off() or _is_at_work() else still + 1
        assert time.monotonic() < end, "the window never came to rest"


def _is_put_off() -> bool:
    """Timers that run again and again (a clock's) are no reason to wait."""
    return any(timer.isActive() and timer.isSingleShot() for timer in _in_windows(QTimer))


def _is_at_work() -> bool:
    return any(job.running for job in _in_windows(Job))


def _in_windows(kind: type[Kind]) -> list[Kind]:
    """Lists that drop down and menus are windows too, hundreds of them: only what is open works."""
    opened = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return [each for window in opened for each in window.findChildren(kind)]
