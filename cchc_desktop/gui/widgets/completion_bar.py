"""Paints how much of an area or a task is done, done late and late, with the count beside it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath

from cchc_desktop.gui.colours import Colours


class Share(NamedTuple):
    """Counts of sản phẩm; `done` includes what was done late."""

    done: int
    done_late: int
    late: int
    total: int

    @property
    def words(self) -> str:
        return f"{self.done}/{self.total}"

    @property
    def sentence(self) -> str:
        """For tooltips and screen readers."""
        parts = [f"Đã hoàn thành {self.done} trên {self.total} sản phẩm"]
        if self.done_late:
            parts.append(f"trong đó {self.done_late} quá hạn")
        if self.late:
            parts.append(f"còn {self.late} sản phẩm quá hạn")
        return ", ".join(parts)


def paint_completion(painter: QPainter, room: QRectF, share: Share, colours: Colours) -> None:
    """Done, done late (hatched), late and the rest, from the left, into `room`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    corner = room.height() / 2
    outline = QPainterPath()
    outline.addRoundedRect(room, corner, corner)
    painter.setClipPath(outline)
    painter.fillRect(room, colours.line)
    left = room.left()
    for count, colour, hatched in _parts(share, colours):
        width = room.width() * count / max(share.total, 1)
        part = QRectF(left, room.top(), width, room.height())
        painter.fillRect(part, colour)
        if hatched:
            painter.fillRect(part, QBrush(colours.surface, Qt.BrushStyle.BDiagPattern))
        left += width
    painter.restore()


def _parts(share: Share, colours: Colours) -> tuple[tuple[int, QColor, bool], ...]:
    return (
        (share.done - share.done_late, colours.done, False),
        (share.done_late, colours.done, True),
        (share.late, colours.late, False),
    )
