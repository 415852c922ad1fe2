"""Marks over the words of a page: looked for, chosen, pointed at. Nothing of them is in the paper."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

HIT, CURRENT_HIT, SELECTED = QColor(255, 214, 64, 110), QColor(255, 140, 0, 150), QColor(60, 130, 200, 90)
LEADING = QColor(90, 160, 230, 80)
"""Marks lie on white paper in both themes."""
CURRENT_EDGE, LEADING_EDGE = CURRENT_HIT.darker(180), QColor(20, 80, 160)


def fill_marks(painter: QPainter, marks: Iterable[tuple[QColor, Iterable[QRectF]]]) -> None:
    """Colours over the words, which stay as black as they are."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for colour, boxes in marks:
        for box in boxes:
            painter.fillRect(box, colour)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def edge_marks(painter: QPainter, marks: Iterable[tuple[QColor, Iterable[QRectF]]]) -> None:
    """Frames about the words that keys have come to."""
    for colour, boxes in marks:
        painter.setPen(QPen(colour, 1))
        for box in boxes:
            painter.drawRect(box)
