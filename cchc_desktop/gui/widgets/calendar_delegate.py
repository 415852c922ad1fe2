"""Paints the cells of the calendar: days of a month or quarter with their lines, days of a year as heat."""

from __future__ import annotations

from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from cchc_desktop.gui.models.calendar_day import CalendarDay
from cchc_desktop.gui.models.calendar_span import Words
from cchc_desktop.gui.models.calendar_table import CellRole
from cchc_desktop.gui.models.due_list import Index
from cchc_desktop.gui.theme import colours_of
from cchc_desktop.gui.widgets.month_paint import DayPainter
from cchc_desktop.gui.widgets.year_paint import YearPainter


class CalendarDelegate(QStyledItemDelegate):
    """One for all spans; its painters are made once a font."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.is_year = self.parts_months = False
        self.measure(view.font())

    def measure(self, font: QFont) -> None:
        """The view's font has changed."""
        self.days, self.year = DayPainter(font), YearPainter(font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, colours = index.data(CellRole), colours_of(option.palette)
        if isinstance(cell, Words):
            self.year.paint_words(painter, option.rect, cell, colours)
        elif isinstance(cell, CalendarDay):
            day_painter = self.year if self.is_year else self.days
            day_painter.paint(painter, option.rect, cell, colours, self._current(index))
            if self.parts_months:
                self.days.part_months(painter, option.rect, cell, colours)

    def _current(self, index: Index) -> str:
        if index != self._view.currentIndex():
            return ""
        return "focused" if self._view.hasFocus() else "chosen"
