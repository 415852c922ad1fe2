"""Breaks a title into at most two lines for a given width; what does not fit ends in an ellipsis."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout


def two_lines(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """One or two lines no wider than `width` pixels."""
    return _broken(text, font.toString(), max(width, 1))


@lru_cache(maxsize=4096)
def _broken(text: str, face: str, width: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(face)
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    first = line.textLength()
    layout.endLayout()
    rest = metrics.elidedText(text[first:].strip(), Qt.TextElideMode.ElideRight, width)
    return (text[:first].strip(), rest) if rest else (text[:first].strip(),)
