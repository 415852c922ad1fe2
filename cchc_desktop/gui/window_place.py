"""Where the window stands and how large: as it was left, as far as the screen of today has the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.theme import space
from cchc_desktop.services import view_state

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

KEPT = "window/geometry"
FRAME_LINES = 2.5
"""Title bar and borders, whose true height is known only when the window is shown."""


def restore(window: QWidget, book: Book) -> None:
    """Put `window` where it was left, or give it a place of its own at the first time."""
    kept = view_state.read_view(book, KEPT)
    if kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode())):
        _keep_on_screen(window)
    else:
        _take_room(window)


def keep(window: QWidget, book: Book) -> None:
    """Write where `window` stands."""
    view_state.write_view(book, KEPT, bytes(window.saveGeometry().toBase64().data()).decode())


def _take_room(window: QWidget) -> None:
    """A small screen is filled; what its window manager puts around the window may not push it over the edge."""
    room, frame = window.screen().availableGeometry(), space(window, FRAME_LINES)
    wide, high = space(window, 80), space(window, 46)
    window.resize(min(wide, room.width()), min(high, room.height() - frame))
    if room.width() < space(window, 90) or room.height() < high + frame:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _keep_on_screen(window: QWidget) -> None:
    """What was remembered may come from a larger screen, or from one that is no longer there."""
    if window.isMaximized() or window.isFullScreen():
        return
    room, frame = window.screen().availableGeometry(), space(window, FRAME_LINES)
    border = space(window, 0.5)
    window.resize(min(window.width(), room.width() - border), min(window.height(), room.height() - frame))
    left = min(max(window.x(), room.left()), room.right() + 1 - border - window.width())
    top = min(max(window.y(), room.top()), room.bottom() + 1 - frame - window.height())
    if (left, top) != (window.x(), window.y()):
        window.move(left, top)
