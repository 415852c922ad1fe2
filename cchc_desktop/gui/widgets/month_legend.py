"""What the parts of a column in the line of months mean, in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.theme import QUIET_SCALE, colours_of, scaled_font

WORDS = ("xong", "xong quá hạn", "quá hạn", "còn lại", "nộp báo cáo")
SENTENCE = "Cột: mốc đến hạn trong tháng. " + ", ".join(WORDS[:4]) + "; hình thoi: " + WORDS[4] + "."
DONE, DONE_LATE, LATE, REST, REPORT = range(5)


class MonthLegend(QWidget):
    """A line of swatches with their words, at the right; where there is no room for all, their tooltip tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(SENTENCE)
        self.setAccessibleDescription(SENTENCE)

    def sizeHint(self) -> QSize:
        return QSize(self._whole_width(), self._metrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._metrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics, colours = QPainter(self), self._metrics(), colours_of(self.palette())
        painter.setFont(scaled_font(self.font(), QUIET_SCALE))
        if (left := self.width() - self._whole_width()) < 0:
            return
        for what, words in enumerate(WORDS):
            size = metrics.ascent() * 0.8
            paint_swatch(painter, QRectF(left, (self.height() - size) / 2, size, size), what, colours)
            painter.setPen(colours.quiet)
            left += round(metrics.ascent() * 1.1)
            painter.drawText(QPointF(left, (self.height() - metrics.height()) / 2 + metrics.ascent()), words)
            left += metrics.horizontalAdvance(words) + metrics.height() // 2

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(scaled_font(self.font(), QUIET_SCALE))

    def _whole_width(self) -> int:
        metrics = self._metrics()
        swatch, gap = round(metrics.ascent() * 1.1), metrics.height() // 2
        return sum(swatch + metrics.horizontalAdvance(words) + gap for words in WORDS) - gap


def paint_swatch(painter: QPainter, room: QRectF, what: int, colours: Colours) -> None:
    """The part of a column, or the report's rhomb, as the line paints it."""
    if what == REPORT:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        middle = room.center()
        corners = ((middle.x(), room.top()), (room.right(), middle.y()), (middle.x(), room.bottom()))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in (*corners, (room.left(), middle.y()))]))
        return
    painter.fillRect(room, {LATE: colours.late, REST: colours.line}.get(what, colours.done))
    if what == DONE_LATE:
        painter.fillRect(room, QBrush(colours.surface, Qt.BrushStyle.BDiagPattern))
