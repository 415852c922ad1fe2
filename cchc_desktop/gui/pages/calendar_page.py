"""Lịch thời hạn: month, quarter or year, the deadlines of the chosen day, and the list of what has no day."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QWidget

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.calendar_page import Ui_CalendarPage
from cchc_desktop.gui.models.calendar_day import CalendarDay
from cchc_desktop.gui.models.calendar_paper import shown_paper
from cchc_desktop.gui.models.calendar_span import EARLIEST, LATEST, CalendarSpan
from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.models.due_list import DueList, row_of
from cchc_desktop.gui.models.finding_entry import FindingEntry
from cchc_desktop.gui.models.undated_list import undated_counts, undated_rows
from cchc_desktop.gui.pages.calendar_conditions import ask_conditions, tell_conditions
from cchc_desktop.gui.pages.calendar_filter import CalendarFilter
from cchc_desktop.gui.pages.calendar_reading import DeadlineReading
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, TITLE_SCALE, space
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.gui.widgets.rest_of_room import take_the_rest
from cchc_desktop.services.plan.lead_choices import lead_choices
from cchc_desktop.services.view_state import read_view, write_view

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from cchc_desktop.gui.printing import Printing
    from cchc_desktop.store.book import Changed

SPAN_KEY = "calendar/span"


class CalendarPage(QWidget):
    """Goes by today across all plans (the officer closes one year while planning the next)."""

    deliverableWanted = Signal(int)
    recordWanted = Signal(str, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reading = DeadlineReading(context, PlanConditions())
        self._span = CalendarSpan(read_view(context.book, SPAN_KEY) or CalendarSpan.MONTH)
        self._printing: Printing | None = None
        self._day_rows = DueList(parent=self)
        self._undated_rows = DueList(parent=self)
        self.ui = Ui_CalendarPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.entrance: QWidget = self.ui.deadlineCalendar
        ui = self.ui
        self._filter = CalendarFilter(ui.stateFilter, ui.unitFilter, ui.coordinatingToo, ui.clearFilter, self)
        self._filter.offer(lead_choices(context.book))
        name_parts(self)
        self._dress()
        self._connect()
        self.ui.deadlineCalendar.setFocus()
        self.go_to(self._reading.today)

    @property
    def current(self) -> date:
        """The chosen day."""
        return self.ui.deadlineCalendar.current

    @property
    def span(self) -> CalendarSpan:
        return self._span

    @property
    def wanted(self) -> PlanConditions:
        """The conditions that hold for every view, for the .ics file and in print."""
        return self._filter.wanted

    def show_year(self, year: int) -> None:
        """The calendar goes by today, not by the year chosen at the top."""

    def refresh(self, changed: Changed | None) -> None:
        """Read anew; the span and the day in view stay."""
        self._filter.offer(lead_choices(self._context.book))
        self._read_anew()

    def show_filtered(self, wanted: PlanConditions) -> None:
        """Show only what meets the conditions."""
        self._filter.show_wanted(wanted)
        self._read_anew()

    def go_to(self, day: date) -> None:
        """Choose a day and show the month, quarter or year that holds it."""
        day = min(max(day, EARLIEST), LATEST)
        shown = self._reading.shown(self._span, day)
        self.ui.monthTitle.setText(shown.title)
        cell = shown.day(day)
        chosen = self._reading.full(cell) if cell else None
        # Before the grid, which then knows what room the legend leaves it and scrolls the chosen day into that.
        self.ui.legend.explain(shown)
        self.ui.deadlineCalendar.show_span(shown, day, chosen.sentence if chosen else "")
        if chosen is not None:
            self._show_day(chosen)
        self._show_undated(day)

    def show_span(self, span: CalendarSpan) -> None:
        """Month, quarter or year of the chosen day; remembered for the next time."""
        if span is not self._span:
            self._span = span
            write_view(self._context.book, SPAN_KEY, span.value)
        self._mark_span()
        self.go_to(self.current)

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
        bar = FlowLayout(ui.filterBar)
        bar.setSpacing(space(self, 0.3))
        for part in (ui.stateFilter, ui.unitFilter, ui.coordinatingToo, ui.moreFilter, ui.clearFilter):
            bar.addWidget(part)
        ui.filterWords.hide()
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
        calendar.full_day = self._full_day
        calendar.entryWanted.connect(self._open_entry)
        calendar.dayOpened.connect(self._open_day)
        ui.previousMonth.clicked.connect(lambda: self.go_to(self._span.step(self.current, -1)))
        ui.nextMonth.clicked.connect(lambda: self.go_to(self._span.step(self.current, 1)))
        ui.todayButton.clicked.connect(self._go_to_today)
        ui.dayButton.clicked.connect(self._ask_day)
        ui.holidaysButton.clicked.connect(self._edit_holidays)
        ui.printCalendar.clicked.connect(self._print)
        ui.exportButton.clicked.connect(self._export)
        ui.moreFilter.clicked.connect(self._ask_filter)
        self._filter.changed.connect(self._read_anew)
        self._connect_spans()
        keyed = (("Ctrl+T", self._go_to_today), ("Ctrl+G", self._ask_day), ("Ctrl+L", self._ask_filter))
        for keys, act in (*keyed, ("Ctrl+P", self._print)):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for view in (ui.dayList, ui.undatedList):
            view.activated.connect(self._open_row)

    def _connect_spans(self) -> None:
        group = QButtonGroup(self)
        for span, button in self._span_buttons().items():
            group.addButton(button)
            button.clicked.connect(partial(self.show_span, span))
        self._mark_span()

    def _span_buttons(self) -> dict[CalendarSpan, QPushButton]:
        ui = self.ui
        buttons = (ui.monthSpan, ui.quarterSpan, ui.yearSpan)
        return dict(zip(CalendarSpan, buttons, strict=True))

    def _mark_span(self) -> None:
        self._span_buttons()[self._span].setChecked(True)
        for button, where, key in (
            (self.ui.previousMonth, "trước", "PageUp"),
            (self.ui.nextMonth, "sau", "PageDown"),
        ):
            button.setAccessibleName(f"{self._span.word} {where}")
            button.setToolTip(f"{self._span.word} {where} ({key})")

    def _read_anew(self) -> None:
        self._reading = DeadlineReading(self._context, self.wanted)
        tell_conditions(self._context, self.wanted, self.ui.filterWords, worth_words=self._filter.worth_words)
        self.go_to(self.current)

    def _go_to_today(self) -> None:
        self.go_to(self._context.today())

    def _ask_filter(self) -> None:
        ask_conditions(self._context, self.current, self.wanted, self.show_filtered, self)

    def _ask_day(self) -> None:
        from cchc_desktop.gui.dialogs.day_dialog import DayDialog  # noqa: PLC0415 (only when asked for)

        DayDialog(self.current, self.go_to, self).ask()

    def _edit_holidays(self) -> None:
        from cchc_desktop.gui.dialogs.holidays_dialog import HolidaysDialog  # noqa: PLC0415 (only when asked for)

        HolidaysDialog(self._context, self.current.year, self).ask()

    def _print(self) -> None:
        if self._printing is None:
            from cchc_desktop.gui.printing import Printing  # noqa: PLC0415 (only when asked for)

            self._printing = Printing(self._context, lambda: self.current.year, self)
            if (app := QCoreApplication.instance()) is not None:
                app.aboutToQuit.connect(self._printing.stop)
        title, request = shown_paper(self._span, self.current, self._context.today(), self.wanted)
        self._printing.print_form(request, title)

    def _export(self) -> None:
        from cchc_desktop.gui.pages.calendar_export import export_calendar  # noqa: PLC0415 (only when asked for)

        export_calendar(self._context, self._span, self.current, self.wanted, self)

    def _full_day(self, day: CalendarDay) -> CalendarDay:
        return self._reading.full(day)

    def _show_day(self, day: CalendarDay) -> None:
        ui = self.ui
        ui.dayTitle.setText(day.heading)
        lunar = (f"{day.lunar.spoken[:1].upper()}{day.lunar.spoken[1:]}",) if day.lunar else ()
        notes = [*lunar, *day.notes]
        ui.dayMarks.setText("\n".join(notes))
        ui.dayMarks.setVisible(bool(notes))
        ui.dayEmpty.setText(self._empty_words())
        ui.dayEmpty.setVisible(not day.entries)
        ui.dayList.setVisible(bool(day.entries))
        self._day_rows.show(day.entries)

    def _empty_words(self) -> str:
        if not self._reading.holds_something:
            return "Kế hoạch chưa có sản phẩm nào. Hãy thêm nội dung, nhiệm vụ, sản phẩm ở trang Kế hoạch."
        if not self.wanted.asks_nothing:
            return "Ngày này không có sản phẩm nào đến hạn khớp với bộ lọc."
        return "Ngày này không có sản phẩm nào đến hạn."

    def _show_undated(self, day: date) -> None:
        years = self._reading.undated_years(self._span, day)
        undated = self._reading.undated(years)
        of = f" trong kế hoạch năm {' và '.join(map(str, years))}" if years else ""
        self.ui.undatedTitle.setText(f"Không có ngày{of}")
        self.ui.undatedCounts.setText(undated_counts(undated))
        self.ui.undatedCounts.setVisible(bool(undated))
        self.ui.noneUndated.setVisible(not undated)
        self._undated_rows.show(undated_rows(undated))
        self.ui.undatedList.setVisible(bool(undated))

    def _open_day(self, day: date) -> None:
        """One deadline opens at once; among several the officer chooses in the list."""
        rows = [row for row in self._day_rows.rows if isinstance(row, (DueEntry, FindingEntry))]
        if len(rows) == 1:
            self._open_entry(rows[0])
        elif rows:
            self.ui.dayList.setCurrentIndex(self._day_rows.index(0))
            self.ui.dayList.setFocus()

    def _open_row(self, index: QModelIndex) -> None:
        self._open_entry(row_of(index))

    def _open_entry(self, entry: object) -> None:
        """The deliverable in Kế hoạch, or the unit that has to mend."""
        if isinstance(entry, DueEntry):
            self.deliverableWanted.emit(entry.deliverable_id)
        elif isinstance(entry, FindingEntry):
            self.recordWanted.emit("units", entry.unit_id)
