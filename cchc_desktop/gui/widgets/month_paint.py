"""Paints one day of a month or quarter: number, lunar day, holiday, report days, then deadlines as far as they fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.models.calendar_day import CalendarDay, CalendarEntry, ReportMark
from cchc_desktop.gui.theme import QUIET_SCALE, scaled_font
from cchc_desktop.gui.widgets.kept_words import KeptWords
from cchc_desktop.gui.widgets.state_icon import paint_state

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
HELD_BY_A_LINE = 2
"""From so many lines on, what has no room is counted on a line of its own."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell: a report day or a deadline, or only how many `more` have no room."""

    room: QRect
    mark: ReportMark | None = None
    entry: CalendarEntry | None = None
    more: int = 0


class DayPainter:
    """Measures of the cells for one font; `lines` is used by painting and by the mouse alike."""

    def __init__(self, font: QFont) -> None:
        self._plain = KeptWords(font)
        self._small = KeptWords(scaled_font(font, QUIET_SCALE))
        self._strong = KeptWords(scaled_font(font, 1.0, semi_bold=True))
        self.height = self._plain.height
        self.pad = max(self.height // 4, 2)

    def least_height(self, lines: int) -> int:
        """What a cell needs for its number and so many lines."""
        return self.height + 2 * self.pad + 2 + self._small.height * lines

    def lines(self, cell: QRect, day: CalendarDay) -> Iterator[Line]:
        """The lines under the day's number, top down; the last one counts what has no room."""
        height = self._small.height
        top = cell.top() + self.height + self.pad + 2
        fitting = max((cell.bottom() - top) // height, 1)
        held: list[ReportMark | CalendarEntry] = [*day.marks, *day.entries]
        alone = len(held) > fitting >= HELD_BY_A_LINE
        shown = held[: fitting - 1] if alone else held[:fitting]
        room = QRect(cell.left() + self.pad, top, cell.width() - 2 * self.pad, height)
        for row, each in enumerate(shown, start=1):
            more = len(held) - fitting if row == fitting else 0
            if isinstance(each, ReportMark):
                yield Line(QRect(room), each, None, more)
            else:
                yield Line(QRect(room), None, each, more)
            room.translate(0, height)
        if alone:
            yield Line(QRect(room), more=len(held) - len(shown))

    def paint(self, painter: QPainter, cell: QRect, day: CalendarDay, colours: Colours, current: str) -> None:
        """`current`: "" for any day, "chosen" for the current one, "focused" when the keyboard is here too."""
        painter.save()
        painter.setClipRect(cell)
        painter.fillRect(cell, day_ground(day, colours, current))
        self._write_head(painter, cell, day, colours)
        painter.setFont(self._small.font)
        for line in self.lines(cell, day):
            self._write_line(painter, line, colours)
        self._paint_edges(painter, cell, day, colours)
        if current == "focused":
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(1, 1, -1, -1))
        painter.restore()

    @staticmethod
    def _paint_edges(painter: QPainter, cell: QRect, day: CalendarDay, colours: Colours) -> None:
        """Hairlines between days, the accent's under a day on which figures close."""
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(cell.topRight(), cell.bottomRight())
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        if any(mark.is_cut_off for mark in day.marks):
            painter.fillRect(QRect(cell.left(), cell.bottom() - 2, cell.width(), 3), colours.accent)

    @staticmethod
    def part_months(painter: QPainter, cell: QRect, day: CalendarDay, colours: Colours) -> None:
        """A stronger line above and before the first days of a month, where weeks run on through several."""
        if day.inside and day.day.day <= 7:
            painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), colours.quiet)
            if day.day.day == 1 and day.day.weekday():
                painter.fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), colours.quiet)

    def _write_head(self, painter: QPainter, cell: QRect, day: CalendarDay, colours: Colours) -> None:
        """The day's number at the left, its lunar day at the right, the holiday between them."""
        letters = self._strong if day.is_today or day.inside else self._plain
        words = f"{day.day.day}" if day.inside and day.day.day > 1 else f"{day.day.day}/{day.day.month}"
        width = letters.width(words) + self.pad * 2
        room = QRect(cell.left() + self.pad, cell.top() + self.pad, width, self.height)
        painter.setFont(letters.font)
        painter.setPen(colours.text if day.inside else colours.quiet)
        if day.is_today:
            frame_today(painter, room, colours)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        left = room.right() + self.pad
        painter.setFont(self._small.font)
        self._write_beside(painter, QRect(left, room.top(), cell.right() - left - self.pad, self.height), day, colours)

    def _write_beside(self, painter: QPainter, room: QRect, day: CalendarDay, colours: Colours) -> None:
        """The first and the full moon's day carry their month and stand out."""
        lunar = day.lunar.short if day.lunar else ""
        if lunar:
            painter.setPen(colours.ongoing if "/" in lunar else colours.quiet)
            painter.drawText(room, RIGHT, lunar)
        if day.holiday:
            room.setRight(room.right() - (self._small.width(lunar) + self.pad if lunar else 0))
            painter.setPen(colours.quiet if day.is_working else colours.late)
            painter.drawText(room, LEFT, self._small.shortened(day.holiday, room.width()))

    def _write_line(self, painter: QPainter, line: Line, colours: Colours) -> None:
        room = line.room
        if line.more > 0:
            room = self._write_more(painter, line, colours)
        if line.entry is not None:
            self._write_entry(painter, room, line.entry, colours)
        elif line.mark is not None:
            self._write_mark(painter, room, line.mark.words, colours)

    def _write_more(self, painter: QPainter, line: Line, colours: Colours) -> QRect:
        """How many have no room, at the right end of the line; returns what is left of it."""
        alone = line.entry is None and line.mark is None
        words = f"+{line.more} nữa" if alone else f"+{line.more}"
        painter.setPen(colours.accent)
        painter.drawText(line.room, LEFT if alone else RIGHT, self._small.shortened(words, line.room.width()))
        return line.room.adjusted(0, 0, -self._small.width(words) - self.pad, 0)

    def _write_entry(self, painter: QPainter, room: QRect, entry: CalendarEntry, colours: Colours) -> None:
        """The words stand on their base line: a room to place them in would be half of their cost."""
        icon, left, base = self._small.ascent, room.left(), room.top() + self._small.ascent
        square = QRectF(left, room.center().y() - icon / 2 + 1, icon, icon)
        paint_state(painter, square, entry.state, colours.of_state(entry.state))
        left += icon + self.pad
        painter.setPen(colours.text)
        painter.drawText(left, base, entry.code)
        left += self._small.width(f"{entry.code} ")
        painter.setPen(colours.quiet)
        painter.drawText(left, base, self._small.shortened(entry.title, room.right() + 1 - left))

    def _write_mark(self, painter: QPainter, room: QRect, words: str, colours: Colours) -> None:
        painter.fillRect(QRect(room.left(), room.top() + 2, 3, room.height() - 4), colours.accent)
        left = room.left() + 3 + self.pad
        painter.setPen(colours.accent)
        painter.drawText(left, room.top() + self._small.ascent, self._small.shortened(words, room.right() + 1 - left))


def day_ground(day: CalendarDay, colours: Colours, current: str) -> QColor:
    """The chosen day, days off with a name, weekends and days outside, all others."""
    if current:
        return colours.selection
    if day.holiday and not day.is_working:
        return tinted(colours.surface, colours.late, 0.10)
    return colours.ground if not day.inside or not day.is_working else colours.surface


def frame_today(painter: QPainter, room: QRect, colours: Colours) -> None:
    """Today's number stands in the accent; the pen is left ready to write it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent)
    painter.drawRoundedRect(QRectF(room), 4, 4)
    painter.setPen(colours.on_accent)


def tinted(ground: QColor, colour: QColor, share: float) -> QColor:
    """`ground` with `share` of `colour` in it."""
    pairs = zip(_channels(ground), _channels(colour), strict=True)
    return QColor.fromRgbF(*(below * (1 - share) + above * share for below, above in pairs))


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
