"""Breaks a title into a few lines for a given width; what does not fit ends in an ellipsis."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout


def text_lines(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """At most `most` lines, none wider than `width` pixels."""
    return _broken(text, font.toString(), max(width, 1), most)


def two_lines(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """What rows of lists and trees show."""
    return text_lines(text, font, width, 2)


@lru_cache(maxsize=4096)
def _broken(text: str, face: str, width: int, most: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(face)
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most - 1:
        length = _first_line(rest, font, width)
        lines.append(rest[:length].strip())
        rest = rest[length:].strip()
    if rest:
        lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return tuple(lines)


def _first_line(text: str, font: QFont, width: int) -> int:
    """How many letters of `text` stand on a line of `width`."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return max(line.textLength(), 1)
