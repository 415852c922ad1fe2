"""Lịch thời hạn: the month, the deadlines of the chosen day, and the list of what has no day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.calendar_page import Ui_CalendarPage
from cchc_desktop.gui.models.calendar_month import CalendarDay, month_of, next_month, same_day_in
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.models.due_list import DueList, row_of
from cchc_desktop.gui.models.undated_list import undated_counts, undated_rows
from cchc_desktop.gui.pages.calendar_reading import DeadlineReading
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, TITLE_SCALE, space
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.rest_of_room import take_the_rest

if TYPE_CHECKING:
    from cchc_desktop.store.book import Changed


class CalendarPage(QWidget):
    """Goes by today across all plans (the officer closes one year while planning the next)."""

    deliverableWanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reading = DeadlineReading(context)
        self._day_rows = DueList(parent=self)
        self._undated_rows = DueList(parent=self)
        self.ui = Ui_CalendarPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._dress()
        self._connect()
        self.ui.deadlineCalendar.setFocus()
        self._show_undated()
        self.go_to(self._reading.today)

    @property
    def current(self) -> date:
        """The chosen day."""
        return self.ui.deadlineCalendar.current

    def show_year(self, year: int) -> None:
        """The calendar goes by today, not by the year chosen at the top."""

    def refresh(self, changed: Changed | None) -> None:
        """Read anew; the month and the day in view stay."""
        self._reading = DeadlineReading(self._context)
        self._show_undated()
        self.go_to(self.current)

    def go_to(self, day: date) -> None:
        """Choose a day and show its month."""
        first = day.replace(day=1)
        month = month_of(first, self._reading.today, self._reading.round(first))
        self.ui.monthTitle.setText(month.title)
        self.ui.deadlineCalendar.show_month(month, day)
        cell = month.day(day)
        if cell is not None:
            self._show_day(cell)

    def _dress(self) -> None:
        ui, line = self.ui, space(self, 1)
        ui.pageLayout.setContentsMargins(line, line, line, line)
        keep_font(ui.monthTitle, TITLE_SCALE, semi_bold=True)
        widest = ui.monthTitle.fontMetrics().horizontalAdvance("Tháng 12/2000")
        ui.monthTitle.setMinimumWidth(widest + line)
        ui.monthTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for title in (ui.dayTitle, ui.undatedTitle):
            keep_font(title, FORM_TITLE_SCALE, semi_bold=True)
        take_the_rest(ui.noneUndated)
        ui.undatedTitle.setContentsMargins(0, line // 2, 0, 0)
        ui.dayList.setModel(self._day_rows)
        ui.undatedList.setModel(self._undated_rows)
        ui.listLayout.setContentsMargins(line // 2, 0, 0, 0)
        ui.calendarSplitter.setStretchFactor(0, 5)
        ui.calendarSplitter.setStretchFactor(1, 2)
        ui.calendarSplitter.setSizes([5000, 2200])

    def _connect(self) -> None:
        ui, calendar = self.ui, self.ui.deadlineCalendar
        calendar.dayWanted.connect(self.go_to)
        calendar.deliverableWanted.connect(self.deliverableWanted)
        calendar.dayOpened.connect(self._open_day)
        ui.previousMonth.clicked.connect(lambda: self._step(-1))
        ui.nextMonth.clicked.connect(lambda: self._step(1))
        ui.todayButton.clicked.connect(lambda: self.go_to(self._context.today()))
        for view in (ui.dayList, ui.undatedList):
            view.activated.connect(self._open_row)

    def _step(self, months: int) -> None:
        self.go_to(same_day_in(next_month(self.current, months), self.current.day))

    def _show_day(self, day: CalendarDay) -> None:
        ui = self.ui
        ui.dayTitle.setText(day.heading)
        ui.dayMarks.setText("\n".join(day.notes))
        ui.dayMarks.setVisible(bool(day.notes))
        ui.dayEmpty.setText(self._empty_words())
        ui.dayEmpty.setVisible(not day.entries)
        ui.dayList.setVisible(bool(day.entries))
        self._day_rows.show(day.entries)

    def _empty_words(self) -> str:
        if self._reading.holds_something:
            return "Ngày này không có sản phẩm nào đến hạn."
        return "Kế hoạch chưa có sản phẩm nào. Hãy thêm nội dung, nhiệm vụ, sản phẩm ở trang Kế hoạch."

    def _show_undated(self) -> None:
        undated = self._reading.undated()
        self.ui.undatedCounts.setText(undated_counts(undated))
        self.ui.undatedCounts.setVisible(bool(undated))
        self.ui.noneUndated.setVisible(not undated)
        self._undated_rows.show(undated_rows(undated))
        self.ui.undatedList.setVisible(bool(undated))

    def _open_day(self, day: date) -> None:
        """One deadline opens at once; among several the officer chooses in the list."""
        entries = [row for row in self._day_rows.rows if isinstance(row, DueEntry)]
        if len(entries) == 1:
            self.deliverableWanted.emit(entries[0].deliverable_id)
        elif entries:
            self.ui.dayList.setCurrentIndex(self._day_rows.index(0))
            self.ui.dayList.setFocus()

    def _open_row(self, index: QModelIndex) -> None:
        row = row_of(index)
        if isinstance(row, DueEntry):
            self.deliverableWanted.emit(row.deliverable_id)
