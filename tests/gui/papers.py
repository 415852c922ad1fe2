"""What the tests of documents share: a signed paper as a PDF, and dialogs that are answered while they are open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget
from reportlab.pdfgen.canvas import Canvas

from cchc_desktop.documents.fonts import find_faces

DAY = date(2023, 10, 20)
LINES = (
    "ỦY BAN NHÂN DÂN",
    "HUYỆN NGHĨA HƯNG",
    "Số: 215/BC-UBND",
    "Nghĩa Hưng, ngày 18 tháng 10 năm 2023",
    "BÁO CÁO",
    "Kết quả rà soát văn bản quy phạm pháp luật",
    "Thực hiện Kế hoạch số 156/KH-UBND, Ủy ban nhân dân huyện báo cáo như sau:",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
    "Trần Văn Khánh",
)


def paper(folder: Path, name: str = "quét-215.pdf", lines: tuple[str, ...] = LINES) -> Path:
    """A PDF with these lines of text."""
    path = folder / name
    canvas = Canvas(str(path))
    canvas.setFont(find_faces().regular, 12)
    for place, line in enumerate(lines):
        canvas.drawString(80, 780 - 24 * place, line)
    canvas.save()
    return path


def answer(act: Callable[[Any], object]) -> None:
    """When a dialog stands open, do `act` with it; asked for before it opens, since opening waits for its end."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or isinstance(dialog, QProgressDialog):  # of slow work, before the dialog that is meant
            QTimer.singleShot(20, look)
        else:
            act(dialog)

    QTimer.singleShot(20, look)


def drop_files(target: QWidget, paths: list[Path], place: QPoint | None = None) -> bool:
    """Let files go on a widget, as the system's file manager does; whether it took them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at = place or target.rect().center()
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, button, keys)
    QApplication.sendEvent(target, enter)
    drop = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, button, keys)
    QApplication.sendEvent(target, drop)
    return enter.isAccepted() and drop.isAccepted()
