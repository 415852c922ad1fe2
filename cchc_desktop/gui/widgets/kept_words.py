"""Widths and shortened words of one font, kept: measuring was a third of painting a full month."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

KEPT = 2048
"""More than the widest window shows at once."""
SPARE = 8
"""So many letters beyond the last one shown, those that are shown do not depend on what follows."""


class KeptWords:
    """What was measured in a font; the longest unused is forgotten."""

    def __init__(self, font: QFont) -> None:
        self.font, metrics = font, QFontMetrics(font)
        self.height, self.ascent = metrics.height(), metrics.ascent()
        self.width: Callable[[str], int] = lru_cache(KEPT)(partial(_width, metrics))
        """Of the text on one line, in pixels."""
        self.shortened: Callable[[str, int], str] = lru_cache(KEPT)(partial(shortened, metrics))
        """What of a text fits into a width, with an ellipsis where that is not all."""


def _width(metrics: QFontMetrics, text: str) -> int:
    return metrics.horizontalAdvance(text)


def shortened(metrics: QFontMetrics, text: str, width: int) -> str:
    """As `QFontMetrics.elidedText` gives it, which lays out a long title to its end only to show a few letters."""
    start = text[: max(2 * width // max(metrics.averageCharWidth(), 1), 0) + SPARE]
    if len(start) < len(text):
        words = metrics.elidedText(start, Qt.TextElideMode.ElideRight, width)
        if len(words) < len(start) - SPARE:
            return words
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
