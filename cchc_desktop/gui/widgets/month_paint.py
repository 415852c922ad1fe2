"""Paints one day of the calendar: number, holiday, report days, then as many deadlines as there is room for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from cchc_desktop.gui.models.calendar_month import CalendarDay
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.theme import QUIET_SCALE, Colours, scaled_font
from cchc_desktop.gui.widgets.state_icon import paint_state

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ELIDE = Qt.TextElideMode.ElideRight


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell: a report day or a deadline; `more` on the last one counts what has no room."""

    room: QRect
    mark: str = ""
    entry: DueEntry | None = None
    more: int = 0


class DayPainter:
    """Measures of the cells for one font; `lines` is used by painting and by the mouse alike."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.small = scaled_font(font, QUIET_SCALE)
        self.strong = scaled_font(font, 1.0, semi_bold=True)
        self.metrics = QFontMetrics(self.small)
        self.height = QFontMetrics(font).height()
        self.pad = max(self.height // 4, 2)

    def lines(self, cell: QRect, day: CalendarDay) -> Iterator[Line]:
        """The lines under the day's number, top down."""
        height = self.metrics.height()
        top = cell.top() + self.height + self.pad + 2
        fitting = max((cell.bottom() - top) // height, 1)
        held: list[str | DueEntry] = [*day.marks, *day.entries]
        room = QRect(cell.left() + self.pad, top, cell.width() - 2 * self.pad, height)
        for row, each in enumerate(held[:fitting], start=1):
            more = len(held) - fitting if row == fitting else 0
            yield Line(QRect(room), each, more=more) if isinstance(each, str) else Line(QRect(room), "", each, more)
            room.translate(0, height)

    def paint(self, painter: QPainter, cell: QRect, day: CalendarDay, colours: Colours, current: str) -> None:
        """`current`: "" for any day, "chosen" for the current one, "focused" when the keyboard is here too."""
        painter.save()
        painter.setClipRect(cell)
        painter.fillRect(cell, self._ground(day, colours, current))
        self._write_number(painter, cell, day, colours)
        for line in self.lines(cell, day):
            self._write_line(painter, line, colours)
        if current == "focused":
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(1, 1, -1, -1))
        painter.restore()

    @staticmethod
    def _ground(day: CalendarDay, colours: Colours, current: str) -> QColor:
        if current:
            return colours.selection
        if day.holiday and not day.is_working:
            return tinted(colours.surface, colours.late, 0.10)
        return colours.ground if not day.in_month or not day.is_working else colours.surface

    def _write_number(self, painter: QPainter, cell: QRect, day: CalendarDay, colours: Colours) -> None:
        font = self.strong if day.is_today or day.in_month else self.font
        metrics = QFontMetrics(font)
        words = f"{day.day.day}" if day.in_month else f"{day.day.day}/{day.day.month}"
        room = QRect(cell.left() + self.pad, cell.top() + self.pad, 0, self.height)
        room.setWidth(metrics.horizontalAdvance(words) + self.pad * 2)
        painter.setFont(font)
        painter.setPen(colours.text if day.in_month else colours.quiet)
        if day.is_today:
            self._frame_today(painter, room, colours)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        left = room.right() + self.pad
        self._write_holiday(painter, QRect(left, room.top(), cell.right() - self.pad - left, self.height), day, colours)

    @staticmethod
    def _frame_today(painter: QPainter, room: QRect, colours: Colours) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(QRectF(room), 4, 4)
        painter.setPen(colours.on_accent)

    def _write_holiday(self, painter: QPainter, room: QRect, day: CalendarDay, colours: Colours) -> None:
        painter.setFont(self.small)
        painter.setPen(colours.quiet if day.is_working else colours.late)
        painter.drawText(room, LEFT, self.metrics.elidedText(day.holiday, ELIDE, room.width()))

    def _write_line(self, painter: QPainter, line: Line, colours: Colours) -> None:
        painter.setFont(self.small)
        room = QRect(line.room)
        if line.more > 0:
            painter.setPen(colours.text)
            painter.drawText(room, RIGHT, f"+{line.more}")
            room.setRight(room.right() - self.metrics.horizontalAdvance(f"+{line.more}") - self.pad)
        if line.entry is not None:
            self._write_entry(painter, room, line.entry, colours)
        else:
            self._write_mark(painter, room, line.mark, colours)

    def _write_entry(self, painter: QPainter, room: QRect, entry: DueEntry, colours: Colours) -> None:
        icon = self.metrics.ascent()
        if entry.state is not None:
            square = QRectF(room.left(), room.center().y() - icon / 2 + 1, icon, icon)
            paint_state(painter, square, entry.state, colours.of_state(entry.state))
        words = room.adjusted(icon + self.pad, 0, 0, 0)
        painter.setPen(colours.text)
        painter.drawText(words, LEFT, entry.code)
        words.setLeft(words.left() + self.metrics.horizontalAdvance(f"{entry.code} "))
        painter.setPen(colours.quiet)
        painter.drawText(words, LEFT, self.metrics.elidedText(entry.title, ELIDE, words.width()))

    def _write_mark(self, painter: QPainter, room: QRect, words: str, colours: Colours) -> None:
        painter.fillRect(QRect(room.left(), room.top() + 2, 3, room.height() - 4), colours.accent)
        text = room.adjusted(3 + self.pad, 0, 0, 0)
        painter.setPen(colours.accent)
        painter.drawText(text, LEFT, self.metrics.elidedText(words, ELIDE, text.width()))


def tinted(ground: QColor, colour: QColor, share: float) -> QColor:
    """`ground` with `share` of `colour` in it."""
    pairs = zip(_channels(ground), _channels(colour), strict=True)
    return QColor.fromRgbF(*(below * (1 - share) + above * share for below, above in pairs))


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
