"""One window a book: a second start brings the first one forward instead."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

WAIT_MS = 1000


def bring_forward(book: Path) -> bool:
    """Ask the window that has `book` open to come forward; False when nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(book))
    answered = socket.waitForConnected(WAIT_MS)
    if answered:
        socket.disconnectFromServer()
    return answered


class ForwardCalls(QObject):
    """Listens for second starts on the same book; a call is the wish itself, no words are exchanged."""

    def __init__(self, book: Path, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._come_forward)
        # The book's lock is ours: a server of that name can only be what a crash left behind.
        QLocalServer.removeServer(_name(book))
        self._server.listen(_name(book))

    def stop(self) -> None:
        """The window closes."""
        self._server.close()

    def _come_forward(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def _name(book: Path) -> str:
    return f"cchc-desktop-{hashlib.sha256(str(book.resolve()).encode()).hexdigest()[:24]}"
