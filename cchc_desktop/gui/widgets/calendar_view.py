"""The calendar's grid: a table of days walked with the keyboard, opened by Enter or a double click."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip, QWidget

from cchc_desktop.gui.models.calendar_day import CalendarDay, CalendarEntry
from cchc_desktop.gui.models.calendar_span import WEEK, CalendarShown, CalendarSpan, Cell, is_title
from cchc_desktop.gui.models.calendar_table import CalendarTable
from cchc_desktop.gui.theme import colours_of
from cchc_desktop.gui.widgets.calendar_painter import CalendarPainter, Look
from cchc_desktop.gui.widgets.month_paint import Line

Key = Qt.Key
STEPS = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Up: -7, Key.Key_Down: 7}
ABREAST = (4, 3, 2)
"""Small months side by side, as many as there is room for."""


class CalendarView(QTableView):
    """Shows a `CalendarShown`; a day outside it is asked for with `dayWanted`, and the page gives what holds it.

    A table and not one painted field, so that Qt itself tells screen readers its cells.
    """

    dayWanted = Signal(object)
    """date: the officer moved to this day, by key or mouse."""
    entryWanted = Signal(object)
    """CalendarEntry: a double click on it."""
    dayOpened = Signal(object)
    """date: Enter, a double click beside a deadline, or a click on "+3 nữa"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = date(2000, 1, 1)
        self._table = CalendarTable(self)
        self._months_a_row = 0
        self.full_day: Callable[[CalendarDay], CalendarDay] = lambda day: day
        """Names what is due on a day of which a year knows only how much; asked when the mouse rests on it."""
        self.setModel(self._table)
        self._cells = CalendarPainter(self.font())
        self._set_up()

    @property
    def shown(self) -> CalendarShown:
        return self._table.shown

    @property
    def _is_year(self) -> bool:
        return self.shown.span is CalendarSpan.YEAR

    @property
    def current(self) -> date:
        return self._current

    def show_span(self, shown: CalendarShown, current: date, sentence: str) -> None:
        """Paint `shown` with `current` chosen; both are told to screen readers, the day by `sentence`."""
        self._current = current
        self._months_a_row = self._room_for_months()
        if not self._table.show(shown, self._months_a_row):
            self._arrange()
        self._choose()
        self.setAccessibleName(f"Lịch thời hạn, {shown.title}")
        self.setAccessibleDescription(sentence)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 42, line * 32)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 24, line * 16)

    def cell_of(self, day: date) -> QRect:
        """Where a day stands in the viewport; an empty rectangle when it is not shown."""
        return self.visualRect(self._table.place_of(day))

    def entry_at(self, spot: QPoint) -> CalendarEntry | None:
        """The deadline painted under a point."""
        line = self._line_at(spot)
        return line.entry if line else None

    def tooltip_at(self, spot: QPoint) -> str:
        """The whole deadline under a point, or everything its day holds."""
        day, entry = self._day_at(spot), self.entry_at(spot)
        return entry.tooltip if entry else (self.full_day(day).tooltip if day else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, span = Key(event.key()), self.shown.span
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif key in STEPS:
            self.dayWanted.emit(self._current + timedelta(days=STEPS[key]))
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            self.dayWanted.emit(span.step(self._current, -1 if key == Key.Key_PageUp else 1))
        elif key in (Key.Key_Home, Key.Key_End):
            self.dayWanted.emit(span.first(self._current) if key == Key.Key_Home else span.last(self._current))
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.dayOpened.emit(self._current)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        day, line = self._day_at(spot), self._line_at(spot)
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.dayWanted.emit(day.day)
        if line is not None and line.more and line.entry is None and line.mark is None:
            self.dayOpened.emit(day.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Days are chosen by a click; nothing is dragged out over several."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """All was done at the press."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        entry, day = self.entry_at(spot), self._day_at(spot)
        if entry is not None:
            self.entryWanted.emit(entry)
        elif day is not None:
            self.dayOpened.emit(day.day)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the table's own rows: on its way to a delegate Qt asks the model five times for each cell of a year."""
        painter = QPainter(self.viewport())
        look = Look(self.shown.span, self._current, self.hasFocus(), colours_of(self.palette()))
        for room, cell in self._rooms(event.rect()):
            self._cells.paint(painter, room, cell, look)

    def _rooms(self, dirty: QRect) -> Iterator[tuple[QRect, Cell]]:
        """Every cell of the rows that `dirty` meets, where it stands in the viewport; a month's name has a week."""
        across = list(_edges(self.horizontalHeader()))
        for cells, (top, bottom) in zip(self._table.rows, _edges(self.verticalHeader()), strict=True):
            if top <= dirty.bottom() and bottom > dirty.top():
                for column, cell in enumerate(cells):
                    if cell is not None:
                        left, right = across[column][0], across[column + WEEK - 1 if is_title(cell) else column][1]
                        yield QRect(left, top, right - left, bottom - top), cell

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_year and self._room_for_months() != self._months_a_row:
            self.show_span(self.shown, self._current, self.accessibleDescription())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_cells"):
            self._cells = CalendarPainter(self.font())
            self._arrange()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            # A stretched section is a resized viewport, which paints itself: the view's own way would paint it again.
            header.sectionResized.disconnect()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)

    def _arrange(self) -> None:
        """Rows no lower and columns no narrower than their words need; a year's gaps narrow, its titles wide."""
        is_year, days, year = self._is_year, self._cells.days, self._cells.year
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setVisible(not is_year)
        lines = 2 if self.shown.span is CalendarSpan.MONTH else 1
        down.setMinimumSectionSize(year.least_height if is_year else days.least_height(lines))
        across.setMinimumSectionSize(self._gap() if is_year else self.fontMetrics().height() * 3)
        self.clearSpans()
        for row, column in self._table.titles():
            self.setSpan(row, column, 1, WEEK)
        for column in range(self._table.columnCount()):
            is_gap = is_year and column % 8 == 7
            across.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Fixed if is_gap else QHeaderView.ResizeMode.Stretch
            )
            if is_gap:
                across.resizeSection(column, self._gap())
        self.scheduleDelayedItemsLayout()

    def _gap(self) -> int:
        return self.fontMetrics().height() * 3 // 4

    def _room_for_months(self) -> int:
        room, week = self.viewport().width(), 7 * self._cells.year.least_width
        return next((count for count in ABREAST if room >= count * (week + self._gap())), ABREAST[-1])

    def _choose(self) -> None:
        place = self._table.place_of(self._current)
        # The sections get their stretch, and the day its place, only in the layout that is still due.
        self.executeDelayedItemsLayout()
        self.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if place.isValid():
            self.scrollTo(place)

    def _day_at(self, spot: QPoint) -> CalendarDay | None:
        cell = self._table.cell(self.indexAt(spot))
        return cell if isinstance(cell, CalendarDay) else None

    def _line_at(self, spot: QPoint) -> Line | None:
        day = self._day_at(spot)
        if day is None or self._is_year:
            return None
        return next(
            (line for line in self._cells.days.lines(self.cell_of(day.day), day) if line.room.contains(spot)), None
        )

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The page moves by days; Qt's own way by cells would stop at the edge of the table."""
        return self.currentIndex()


def _edges(header: QHeaderView) -> Iterator[tuple[int, int]]:
    """Where each section of a header begins in the viewport, and where the next one does."""
    for section in range(header.count()):
        start = header.sectionViewportPosition(section)
        yield start, start + header.sectionSize(section)
