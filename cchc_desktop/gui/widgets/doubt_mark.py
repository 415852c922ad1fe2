"""The mark of what the officer should look at again: a little flag, unlike every state's shape."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

UNIT = 16.0
"""The flag is drawn in a square of this many units and scaled to the room."""


def paint_doubt(painter: QPainter, room: QRectF, colour: QColor) -> None:
    """Draw the flag into the square `room`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.topLeft())
    painter.scale(room.width() / UNIT, room.height() / UNIT)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawLine(QPointF(4, 2), QPointF(4, 14.5))
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(4, 2.5), QPointF(13, 5.5), QPointF(4, 8.5)]))
    painter.restore()


def doubt_icon(colour: QColor, size: int, ratio: float) -> QIcon:
    """The flag as an icon of `size` pixels, sharp at the screen's `ratio`."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_doubt(painter, QRectF(0, 0, size, size), colour)
    painter.end()
    return QIcon(pixmap)
