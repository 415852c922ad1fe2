"""The month: a grid of days painted from deadlines, walked with the keyboard, opened by Enter or a double click."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cchc_desktop.gui.models.calendar_month import DAY_HEADS, CalendarDay, CalendarMonth, next_month, same_day_in
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.theme import Colours, colours_of
from cchc_desktop.gui.widgets.month_paint import DayPainter

Key = Qt.Key
STEPS = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Up: -7, Key.Key_Down: 7}


class MonthView(QWidget):
    """Shows a `CalendarMonth`; a day outside it is asked for with `dayWanted`, and the page gives the next month."""

    dayWanted = Signal(object)
    """date: the officer moved to this day, by key or mouse."""
    deliverableWanted = Signal(int)
    dayOpened = Signal(object)
    """date: Enter, or a double click beside a deadline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month = CalendarMonth(date(2000, 1, 1), ())
        self._current = self._month.first
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def month(self) -> CalendarMonth:
        return self._month

    @property
    def current(self) -> date:
        return self._current

    def show_month(self, month: CalendarMonth, current: date) -> None:
        """Paint `month` with `current` chosen; both are told to screen readers."""
        self._month, self._current = month, current
        day = month.day(current)
        self.setAccessibleName(f"Lịch thời hạn, {month.title}")
        self.setAccessibleDescription(day.sentence if day else "")
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 42, line * 32)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 24, line * 16)

    def cell_of(self, day: date) -> QRect:
        """Where a day stands; an empty rectangle when the month does not show it."""
        for row, week in enumerate(self._month.weeks):
            for column, cell in enumerate(week):
                if cell.day == day:
                    return self._cell(row, column)
        return QRect()

    def entry_at(self, spot: QPoint) -> DueEntry | None:
        """The deadline painted under a point."""
        day = self._day_at(spot)
        if day is None:
            return None
        lines = DayPainter(self.font()).lines(self.cell_of(day.day), day)
        return next((line.entry for line in lines if line.room.contains(spot)), None)

    def tooltip_at(self, spot: QPoint) -> str:
        """The whole deadline under a point, or everything its day holds."""
        day, entry = self._day_at(spot), self.entry_at(spot)
        return entry.tooltip if entry else (day.tooltip if day else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.surface)
        self._paint_heads(painter, colours)
        days = DayPainter(self.font())
        chosen = "focused" if self.hasFocus() else "chosen"
        for row, week in enumerate(self._month.weeks):
            for column, day in enumerate(week):
                current = chosen if day.day == self._current else ""
                days.paint(painter, self._cell(row, column), day, colours, current)
        self._paint_lines(painter, colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        if key in STEPS:
            self.dayWanted.emit(self._current + timedelta(days=STEPS[key]))
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            first = next_month(self._current, -1 if key == Key.Key_PageUp else 1)
            self.dayWanted.emit(same_day_in(first, self._current.day))
        elif key in (Key.Key_Home, Key.Key_End):
            self.dayWanted.emit(same_day_in(self._month.first, 1 if key == Key.Key_Home else 31))
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.dayOpened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.dayWanted.emit(day.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        entry, day = self.entry_at(spot), self._day_at(spot)
        if entry is not None:
            self.deliverableWanted.emit(entry.deliverable_id)
        elif day is not None:
            self.dayOpened.emit(day.day)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos()), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _head_height(self) -> int:
        return round(self.fontMetrics().height() * 1.6)

    def _cell(self, row: int, column: int) -> QRect:
        """Cells share the room without gaps, to the pixel."""
        head, weeks = self._head_height(), max(len(self._month.weeks), 1)
        left, right = (self.width() * at // 7 for at in (column, column + 1))
        top, bottom = (head + (self.height() - head) * at // weeks for at in (row, row + 1))
        return QRect(left, top, right - left, bottom - top)

    def _day_at(self, spot: QPoint) -> CalendarDay | None:
        for row, week in enumerate(self._month.weeks):
            for column, day in enumerate(week):
                if self._cell(row, column).contains(spot):
                    return day
        return None

    def _paint_heads(self, painter: QPainter, colours: Colours) -> None:
        painter.setPen(colours.quiet)
        for column, words in enumerate(DAY_HEADS):
            room = self._cell(0, column)
            room.setTop(0)
            room.setHeight(self._head_height())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_lines(self, painter: QPainter, colours: Colours) -> None:
        painter.setPen(QPen(colours.line, 1))
        for row in range(len(self._month.weeks)):
            top = self._cell(row, 0).top()
            painter.drawLine(0, top, self.width(), top)
        for column in range(1, 7):
            left = self._cell(0, column).left()
            painter.drawLine(left, self._head_height(), left, self.height())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
