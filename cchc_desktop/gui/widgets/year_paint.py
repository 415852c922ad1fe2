"""Paints one day of the year: heat by how much is due, the worst state's colour and shape, report days as lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from cchc_desktop.domain.progress import State
from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.models.calendar_day import CalendarDay
from cchc_desktop.gui.models.calendar_span import Words
from cchc_desktop.gui.theme import QUIET_SCALE, scaled_font
from cchc_desktop.gui.widgets.month_paint import day_ground, frame_today, tinted
from cchc_desktop.gui.widgets.state_icon import paint_state

LEAST_SHAPE = 6
LIGHTEST, STEP, STRONGEST = 0.16, 0.06, 0.40
"""Shares of the state's colour in the ground: one deadline, each further one, and the most that leaves text legible."""
CENTRE = Qt.AlignmentFlag.AlignCenter


class YearPainter:
    """Measures of the small cells for one font; their colours are mixed once, for a year has hundreds of cells."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.small = scaled_font(font, QUIET_SCALE)
        self.strong = scaled_font(font, 1.0, semi_bold=True)
        metrics = QFontMetrics(self.small)
        self._height, self._two_digits = metrics.height(), metrics.horizontalAdvance("30")
        self._largest_shape = round(metrics.ascent() * 0.75)
        self._inks: dict[tuple[State, bool], QColor] = {}
        self._grounds: dict[tuple[State, int, bool], QColor] = {}

    @property
    def least_width(self) -> int:
        """Two digits with the state's shape beside them."""
        return self._two_digits + LEAST_SHAPE + 4

    @property
    def least_height(self) -> int:
        return self._height + 4

    def paint_words(self, painter: QPainter, cell: QRect, words: Words, colours: Colours) -> None:
        """A month's name, a weekday's head."""
        painter.setFont(self.strong if words.is_title else self.small)
        painter.setPen(colours.text if words.is_title else colours.quiet)
        painter.drawText(cell, CENTRE, words.text)

    def paint(self, painter: QPainter, cell: QRect, day: CalendarDay, colours: Colours, current: str) -> None:
        """`current` as in a month's cell."""
        if current:
            painter.fillRect(cell, colours.selection)
        room, worst = cell.adjusted(1, 1, 0, 0), day.worst
        painter.fillRect(room, self._ground(day, colours))
        shape = self._shape(room) if worst is not None else 0
        number = self._number_room(room, shape)
        self._write_number(painter, number, day, colours)
        if worst is not None and shape >= LEAST_SHAPE:
            square = QRectF(number.right() + 1, room.center().y() - shape // 2 + 1, shape, shape)
            paint_state(painter, square, worst, self._ink(worst, colours))
        self._paint_marks(painter, room, day, colours)
        if current:
            self._frame(painter, room, colours.accent if current == "focused" else colours.quiet)

    @staticmethod
    def _frame(painter: QPainter, room: QRect, colour: QColor) -> None:
        painter.save()
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room.adjusted(1, 1, -1, -1))
        painter.restore()

    def _ground(self, day: CalendarDay, colours: Colours) -> QColor:
        if day.worst is None:
            return day_ground(day, colours, "")
        strength = min(day.amount - 1, round((STRONGEST - LIGHTEST) / STEP))
        key = (day.worst, strength, colours.dark)
        if key not in self._grounds:
            self._grounds[key] = tinted(colours.surface, colours.of_state(day.worst), LIGHTEST + STEP * strength)
        return self._grounds[key]

    def _ink(self, state: State, colours: Colours) -> QColor:
        """Of a shape on its own colour's ground."""
        key = (state, colours.dark)
        if key not in self._inks:
            self._inks[key] = tinted(colours.of_state(state), colours.text, 0.25)
        return self._inks[key]

    def _write_number(self, painter: QPainter, place: QRect, day: CalendarDay, colours: Colours) -> None:
        pen = colours.text
        if not day.is_working and not day.amount:
            pen = colours.late if day.holiday else colours.quiet
        painter.setFont(self.small)
        if day.is_today:
            painter.save()
            frame_today(painter, place.adjusted(-1, 0, 1, 0), colours)
            painter.drawText(place, CENTRE, str(day.day.day))
            painter.restore()
        else:
            painter.setPen(pen)
            painter.drawText(place, CENTRE, str(day.day.day))

    def _number_room(self, room: QRect, shape: int) -> QRect:
        """In the middle; with the shape of a state at its right, the two together."""
        width = self._two_digits + 2
        left = room.left() + max((room.width() - width - shape) // 2, 0)
        return QRect(left, room.center().y() - self._height // 2, width, self._height)

    def _shape(self, room: QRect) -> int:
        """As large as a narrow cell allows beside two digits."""
        return min(self._largest_shape, room.width() - self._two_digits - 3)

    @staticmethod
    def _paint_marks(painter: QPainter, room: QRect, day: CalendarDay, colours: Colours) -> None:
        """Figures close: a line under the day. A report is due: a broken one."""
        for mark in day.marks:
            style = Qt.PenStyle.SolidLine if mark.is_cut_off else Qt.PenStyle.DotLine
            painter.setPen(QPen(colours.accent, 2, style))
            painter.drawLine(room.left() + 1, room.bottom() - 1, room.right() - 1, room.bottom() - 1)
