"""Paints one day of the year: heat by how much is due, the worst state's colour and shape, report days as lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from cchc_desktop.gui.models.calendar_day import CalendarDay
from cchc_desktop.gui.models.calendar_span import Words
from cchc_desktop.gui.theme import QUIET_SCALE, Colours, scaled_font
from cchc_desktop.gui.widgets.month_paint import day_ground, frame_today, tinted
from cchc_desktop.gui.widgets.state_icon import paint_state

LEAST_SHAPE = 6
LIGHTEST, STEP, STRONGEST = 0.16, 0.06, 0.40
"""Shares of the state's colour in the ground: one deadline, each further one, and the most that leaves text legible."""


class YearPainter:
    """Measures of the small cells for one font."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.small = scaled_font(font, QUIET_SCALE)
        self.strong = scaled_font(font, 1.0, semi_bold=True)
        self.metrics = QFontMetrics(self.small)

    @property
    def least_width(self) -> int:
        """Two digits with the state's shape beside them."""
        return self.metrics.horizontalAdvance("30") + LEAST_SHAPE + 4

    @property
    def least_height(self) -> int:
        return self.metrics.height() + 4

    def paint_words(self, painter: QPainter, cell: QRect, words: Words, colours: Colours) -> None:
        """A month's name, a weekday's head."""
        painter.setFont(self.strong if words.is_title else self.small)
        painter.setPen(colours.text if words.is_title else colours.quiet)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words.text)

    def paint(self, painter: QPainter, cell: QRect, day: CalendarDay, colours: Colours, current: str) -> None:
        """`current` as in a month's cell."""
        painter.save()
        room = cell.adjusted(1, 1, 0, 0)
        painter.fillRect(room, self._ground(day, colours))
        self._write_number(painter, room, day, colours)
        self._paint_state(painter, room, day, colours)
        self._paint_marks(painter, room, day, colours)
        if current:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(colours.accent if current == "focused" else colours.quiet, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -1, -1))
        painter.restore()

    @staticmethod
    def _ground(day: CalendarDay, colours: Colours) -> QColor:
        ground, worst = day_ground(day, colours, ""), day.worst
        if worst is None:
            return ground
        share = min(LIGHTEST + STEP * (len(day.entries) - 1), STRONGEST)
        return tinted(colours.surface, colours.of_state(worst), share)

    def _write_number(self, painter: QPainter, room: QRect, day: CalendarDay, colours: Colours) -> None:
        place, is_off = self._number_room(room, day), bool(day.holiday) and not day.is_working
        painter.setFont(self.small)
        painter.setPen(colours.late if is_off and not day.entries else colours.text)
        if not day.is_working and not is_off and not day.entries:
            painter.setPen(colours.quiet)
        if day.is_today:
            frame_today(painter, place.adjusted(-1, 0, 1, 0), colours)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day.day))

    def _number_room(self, room: QRect, day: CalendarDay) -> QRect:
        """In the middle; with the shape of a state at its right, the two together."""
        width = self.metrics.horizontalAdvance(str(day.day.day)) + 2
        taken = width + (self._shape(room) if day.entries else 0)
        left = room.left() + max((room.width() - taken) // 2, 0)
        return QRect(left, room.center().y() - self.metrics.height() // 2, width, self.metrics.height())

    def _shape(self, room: QRect) -> int:
        """As large as a narrow cell allows beside two digits."""
        return min(round(self.metrics.ascent() * 0.75), room.width() - self.metrics.horizontalAdvance("30") - 3)

    def _paint_state(self, painter: QPainter, room: QRect, day: CalendarDay, colours: Colours) -> None:
        worst, size = day.worst, self._shape(room)
        if worst is None or size < LEAST_SHAPE:
            return
        left = self._number_room(room, day).right() + 1
        square = QRectF(left, room.center().y() - size / 2 + 1, size, size)
        paint_state(painter, square, worst, tinted(colours.of_state(worst), colours.text, 0.25))

    @staticmethod
    def _paint_marks(painter: QPainter, room: QRect, day: CalendarDay, colours: Colours) -> None:
        """Figures close: a line under the day. A report is due: a broken one."""
        for mark in day.marks:
            style = Qt.PenStyle.SolidLine if mark.is_cut_off else Qt.PenStyle.DotLine
            painter.setPen(QPen(colours.accent, 2, style))
            painter.drawLine(room.left() + 1, room.bottom() - 1, room.right() - 1, room.bottom() - 1)
