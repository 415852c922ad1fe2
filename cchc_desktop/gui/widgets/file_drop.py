"""Files dropped from the system's file manager onto a widget, beside whatever else the widget takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

Dropped = Callable[[list[Path], QPoint], None]
Accepts = Callable[[QPoint], bool]


def local_files(mime: QMimeData) -> list[Path]:
    """The paths of what is dragged; empty where something else is dragged, as a row of the tree."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile()]


class FileDrop(QObject):
    """Watches `target` (of a view its viewport) for files; every other drag goes on to the widget itself.

    `dropped` gets the files and the place in the target; `accepts` says whether files may be let go there.
    """

    def __init__(self, target: QWidget, dropped: Dropped, accepts: Accepts = lambda _place: True) -> None:
        super().__init__(target)
        self._dropped = dropped
        self._accepts = accepts
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDragMoveEvent):
            return self._over(event)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        return False

    def _over(self, event: QDragMoveEvent) -> bool:
        if not local_files(event.mimeData()):
            return False
        # Entering is always taken: a refused entry would bring no move to the rows that do take files.
        if event.type() == QEvent.Type.DragEnter or self._accepts(_place(event.position())):
            event.acceptProposedAction()
        else:
            event.ignore()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        files, place = local_files(event.mimeData()), _place(event.position())
        if not files:
            return False
        if self._accepts(place):
            event.acceptProposedAction()
            # Not inside the drop: the file manager would wait for as long as a dialog is open.
            QTimer.singleShot(0, self, lambda: self._dropped(files, place))
        return True


def take_files_anywhere(root: QWidget, dropped: Callable[[list[Path]], None]) -> None:
    """Files may be let go anywhere on `root`: a text field under them would write their address as its text."""
    places = [root, *root.findChildren(QLineEdit), *(edit.viewport() for edit in root.findChildren(QPlainTextEdit))]
    for place in places:
        FileDrop(place, lambda paths, _: dropped(paths))


def _place(position: QPointF) -> QPoint:
    return position.toPoint()
