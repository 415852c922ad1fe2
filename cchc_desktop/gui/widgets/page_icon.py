"""Paints the icon of each page in the palette's colours, so that it is right in light and dark and at every scale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

UNIT = 16.0


def page_icon(name: str, colour: QColor, chosen: QColor, size: int, ratio: float) -> QIcon:
    """`name` is one of `PAGE_ICONS`; `chosen` paints it for the selected row."""
    icon = QIcon(_pixmap(name, colour, size, ratio))
    icon.addPixmap(_pixmap(name, chosen, size, ratio), QIcon.Mode.Selected)
    return icon


def _pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / UNIT, size / UNIT)
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    PAGE_ICONS[name](painter)
    painter.end()
    return pixmap


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _overview(painter: QPainter) -> None:
    _line(painter, (2, 2), (2, 14), (14, 14))
    for x, top in ((5.2, 9), (8.6, 6), (12, 3)):
        _line(painter, (x, 11.2), (x, top))


def _plan(painter: QPainter) -> None:
    for y in (3.5, 8, 12.5):
        _line(painter, (1.6, y), (2.8, y + 1.2), (4.8, y - 1.2))
        _line(painter, (7.5, y), (14.4, y))


def _calendar(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(1.8, 3, 12.4, 11.2), 1.8, 1.8)
    _line(painter, (1.8, 6.6), (14.2, 6.6))
    _line(painter, (5, 1.4), (5, 4.2))
    _line(painter, (11, 1.4), (11, 4.2))
    painter.drawPoint(QPointF(5, 10.2))
    painter.drawPoint(QPointF(8, 10.2))
    painter.drawPoint(QPointF(11, 10.2))


def _documents(painter: QPainter) -> None:
    """A paper with a clip."""
    _line(painter, (7, 1.8), (13.4, 1.8), (13.4, 14.2), (3.4, 14.2), (3.4, 8.8))
    painter.drawRoundedRect(QRectF(2, 1.6, 2.8, 6), 1.4, 1.4)
    for y in (6, 9):
        _line(painter, (7.4, y), (10.8, y))


def _report(painter: QPainter) -> None:
    _line(painter, (9.6, 1.6), (3, 1.6), (3, 14.4), (13, 14.4), (13, 5), (9.6, 1.6), (9.6, 5), (13, 5))
    for y in (8, 11):
        _line(painter, (5.6, y), (10.4, y))


def _units(painter: QPainter) -> None:
    """An office with its flag, and the door."""
    _line(painter, (2, 14.2), (14, 14.2))
    _line(painter, (3.4, 14), (3.4, 7.4), (8, 4.8), (12.6, 7.4), (12.6, 14))
    _line(painter, (8, 4.6), (8, 1.6), (11, 2.4), (8.2, 3.2))
    _line(painter, (6.6, 14), (6.6, 10), (9.4, 10), (9.4, 14))


def _registers(painter: QPainter) -> None:
    """A bound book with a mark between its leaves."""
    painter.drawRoundedRect(QRectF(2.4, 1.8, 11.2, 12.4), 1.4, 1.4)
    _line(painter, (5, 2), (5, 14))
    _line(painter, (9, 2), (9, 7.4), (10.4, 6), (11.8, 7.4), (11.8, 2))


def _undo(painter: QPainter) -> None:
    _line(painter, (5.5, 2.5), (2, 6), (5.5, 9.5))
    _line(painter, (2, 6), (9.5, 6))
    painter.drawArc(QRectF(5.5, 6, 8, 7.5), -90 * 16, 180 * 16)
    _line(painter, (9.5, 13.5), (6, 13.5))


def _redo(painter: QPainter) -> None:
    painter.translate(UNIT, 0)
    painter.scale(-1, 1)
    _undo(painter)


def _history(painter: QPainter) -> None:
    painter.drawArc(QRectF(2.4, 2, 12, 12), 200 * 16, 300 * 16)
    _line(painter, (1.2, 7.4), (3, 9.6), (5.4, 8))
    _line(painter, (8.4, 4.8), (8.4, 8.2), (11, 9.8))


def _settings(painter: QPainter) -> None:
    for y, knob in ((4, 10.5), (8, 5.5), (12, 9)):
        _line(painter, (1.8, y), (knob - 1.6, y))
        _line(painter, (knob + 1.6, y), (14.2, y))
        painter.drawEllipse(QPointF(knob, y), 1.5, 1.5)


PAGE_ICONS: dict[str, Callable[[QPainter], None]] = {
    "overview": _overview,
    "plan": _plan,
    "calendar": _calendar,
    "documents": _documents,
    "report": _report,
    "units": _units,
    "registers": _registers,
    "history": _history,
    "settings": _settings,
    "undo": _undo,
    "redo": _redo,
}
