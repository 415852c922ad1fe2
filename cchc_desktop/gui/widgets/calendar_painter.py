"""Paints the cells of the calendar: days of a month or quarter with their lines, days of a year as heat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.models.calendar_day import CalendarDay
from cchc_desktop.gui.models.calendar_span import CalendarSpan, Cell, Words
from cchc_desktop.gui.widgets.month_paint import DayPainter
from cchc_desktop.gui.widgets.year_paint import YearPainter


@dataclass(frozen=True, slots=True)
class Look:
    """What the cells have in common: the span shown, the chosen day and whether the keyboard is there, the colours."""

    span: CalendarSpan
    chosen: date
    has_focus: bool
    colours: Colours

    def current(self, day: date) -> str:
        """How a day is marked: not at all (""), "chosen", or "focused" when the keyboard is here too."""
        if day != self.chosen:
            return ""
        return "focused" if self.has_focus else "chosen"


class CalendarPainter:
    """One for all spans, for one font."""

    def __init__(self, font: QFont) -> None:
        self.days, self.year = DayPainter(font), YearPainter(font)

    def paint(self, painter: QPainter, room: QRect, cell: Cell, look: Look) -> None:
        if isinstance(cell, CalendarDay):
            self._paint_day(painter, room, cell, look)
        elif isinstance(cell, Words):
            self.year.paint_words(painter, room, cell, look.colours)

    def _paint_day(self, painter: QPainter, room: QRect, day: CalendarDay, look: Look) -> None:
        days = self.year if look.span is CalendarSpan.YEAR else self.days
        days.paint(painter, room, day, look.colours, look.current(day.day))
        if look.span is CalendarSpan.QUARTER:
            self.days.part_months(painter, room, day, look.colours)
