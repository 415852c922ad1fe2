"""Paints a state's shape: every state has its own, so that no one has to tell them apart by colour."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from cchc_desktop.domain.progress import State
from cchc_desktop.gui.colours import Colours

UNIT = 16.0
"""All shapes are drawn in a square of this many units and scaled to the room."""
PARTS = 16
"""Of a pixel, by which the places of shapes are told apart."""
KEPT = 512
"""A dozen kinds in two schemes, a few sizes and some places beside whole pixels."""


def paint_state(painter: QPainter, room: QRectF, state: State, colour: QColor) -> None:
    """Draw the shape of `state` into the square `room`, with a painter that is neither turned nor sheared.

    A page has hundreds of shapes and few kinds of them: each is drawn once as it falls on the screen's pixels.
    """
    to_screen = painter.deviceTransform()
    ratio, right, down = to_screen.m11(), to_screen.dx(), to_screen.dy()
    left, top = room.x() * ratio + right, room.y() * ratio + down
    column, row = floor(left), floor(top)
    picture = _picture(state, colour.rgba(), room.width(), ratio, _share(left - column), _share(top - row))
    painter.drawImage(QPointF((column - right) / ratio, (row - down) / ratio), picture)


def _share(part: float) -> float:
    """Of a pixel, in steps that no eye tells apart."""
    return round(part * PARTS) / PARTS


@lru_cache(KEPT)
def _picture(state: State, rgba: int, size: float, ratio: float, right: float, down: float) -> QImage:
    """The shape, by `right` and `down` beside the first pixel; an image, for no pixmap may outlive the program."""
    side = ceil(size * ratio) + 1
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_state(painter, QRectF(right / ratio, down / ratio, size, size), state, QColor.fromRgba(rgba))
    painter.end()
    return image


def draw_state(painter: QPainter, room: QRectF, state: State, colour: QColor) -> None:
    """The shape itself, by any painter: what the pictures are made with."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.topLeft())
    painter.scale(room.width() / UNIT, room.height() / UNIT)
    pen = QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES[state](painter)
    painter.restore()


def state_icon(state: State, colours: Colours, size: int, ratio: float = 1.0) -> QIcon:
    """The shape as an icon of `size` pixels, sharp at the screen's `ratio`, for buttons and lists."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_state(painter, QRectF(0, 0, size, size), state, colours.of_state(state))
    painter.end()
    return QIcon(pixmap)


def _ring(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(2, 2, 12, 12))


def _lines(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _late(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(8, 2), QPointF(14.5, 13.5), QPointF(1.5, 13.5)]))
    _lines(painter, (8, 6.4), (8, 9.4))
    painter.drawPoint(QPointF(8, 11.6))


def _soon(painter: QPainter) -> None:
    _ring(painter)
    _lines(painter, (8, 4.8), (8, 8.2), (10.6, 9.8))


def _done(painter: QPainter) -> None:
    _ring(painter)
    _lines(painter, (5.2, 8.2), (7.3, 10.3), (11, 6))


def _done_late(painter: QPainter) -> None:
    # The ring stays open above right, where the notch of lateness stands.
    painter.drawArc(QRectF(2, 2, 12, 12), 90 * 16, 290 * 16)
    _lines(painter, (5.2, 8.2), (7.3, 10.3), (10.6, 6.4))
    _lines(painter, (11.2, 1.8), (11.2, 4.4), (13.8, 4.4))


def _in_progress(painter: QPainter) -> None:
    _ring(painter)
    half = QPainterPath(QPointF(8, 2))
    half.arcTo(QRectF(2, 2, 12, 12), 90, -180)
    half.closeSubpath()
    painter.fillPath(half, painter.pen().color())


def _ongoing(painter: QPainter) -> None:
    painter.drawArc(QRectF(2, 2, 12, 12), 30 * 16, 290 * 16)
    _lines(painter, (13.9, 1.9), (13.4, 5.2), (10.1, 4.7))


def _not_yet(painter: QPainter) -> None:
    _ring(painter)


def _unread(painter: QPainter) -> None:
    _ring(painter)
    mark = QPainterPath(QPointF(6.1, 6.6))
    mark.cubicTo(6.1, 3.8, 10, 4, 9.9, 6.6)
    mark.cubicTo(9.9, 8, 8, 8, 8, 9.4)
    painter.drawPath(mark)
    painter.drawPoint(QPointF(8, 11.6))


def _unconfirmed(painter: QPainter) -> None:
    pen = painter.pen()
    pen.setDashPattern([0.1, 2.2])
    pen.setWidthF(1.9)
    painter.setPen(pen)
    _ring(painter)


def _nothing_arose(painter: QPainter) -> None:
    _ring(painter)
    _lines(painter, (5.2, 8), (10.8, 8))


def _stopped(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 2.5, 11, 11), 1.5, 1.5)
    painter.fillRect(QRectF(5.8, 5.8, 4.4, 4.4), painter.pen().color())


_SHAPES: dict[State, Callable[[QPainter], None]] = {
    State.LATE: _late,
    State.SOON: _soon,
    State.DONE: _done,
    State.DONE_LATE: _done_late,
    State.IN_PROGRESS: _in_progress,
    State.ONGOING: _ongoing,
    State.NOT_YET: _not_yet,
    State.UNREAD: _unread,
    State.UNCONFIRMED: _unconfirmed,
    State.NOTHING_AROSE: _nothing_arose,
    State.STOPPED: _stopped,
}
