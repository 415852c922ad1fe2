"""Đơn vị: every unit with what presses, and the sheet of the one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.progress import CONCLUDED
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.units_page import Ui_UnitsPage
from cchc_desktop.gui.models.due_list import DueList, Row, row_of
from cchc_desktop.gui.models.unit_rows import UnitRow, facts_line, sheet_rows, summary_line, unit_rows
from cchc_desktop.gui.pages.units_actions import SheetActions
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, TITLE_SCALE, colours_of, space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.unit_sheet import UNIT_GONE, UnitLine, UnitSheet, read_sheet, unit_lines
from cchc_desktop.services.working_days import counted, read_calendar

if TYPE_CHECKING:
    from cchc_desktop.store.book import Changed

NOTHING_YET = "Chưa có đơn vị nào. Đơn vị được ghi vào sổ khi anh/chị ghi đơn vị chủ trì của một nhiệm vụ."
NO_CHOICE = "Chọn một đơn vị để xem việc phải làm, vấn đề cần khắc phục và các lần nhắc."


class UnitsPage(QWidget):
    """Goes by today across all plans, whatever year is chosen at the top."""

    deliverableWanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lines: tuple[UnitLine, ...] = ()
        self._unit: int | None = None
        self._sheet: UnitSheet | None = None
        self._rows = DueList(parent=self)
        self._sheet_rows = DueList(parent=self)
        self.ui = Ui_UnitsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._actions = SheetActions(context, lambda: self._sheet, self)
        self._row_menu = QMenu(self)
        self._nothing = EmptyPlace(NOTHING_YET)
        self._no_sheet = EmptyPlace(NO_CHOICE)
        self.ui.places.addWidget(self._nothing)
        self.ui.sheetPlaces.addWidget(self._no_sheet)
        self._dress()
        self._connect()

    # -- what the main window asks

    def show_year(self, year: int) -> None:
        """Units go by today, not by the year chosen at the top."""
        if not self._lines:
            self.refresh(None)

    def refresh(self, changed: Changed | None) -> None:
        """Read anew; the unit chosen stays chosen, and says so when it is gone."""
        self._lines = unit_lines(self._context.book, self._context.today())
        self._show_list()
        if self._unit is None:
            self._choose_first()
        self._show_sheet()

    def show_record_of(self, unit: int) -> None:
        """A unit found elsewhere: chosen in the list, words that hide it dropped."""
        if self._row_of(unit) is None:
            self.ui.wordsBox.clear()
        self._unit = unit
        self._mark_chosen()
        self._show_sheet()
        self.ui.unitList.setFocus()

    # -- list

    def _show_list(self) -> None:
        ui = self.ui
        blocked = ui.unitList.selectionModel().blockSignals(True)
        self._rows.show(unit_rows(self._lines, ui.wordsBox.text()))
        ui.unitList.selectionModel().blockSignals(blocked)
        found = sum(isinstance(row, UnitRow) for row in self._rows.rows)
        every = len(self._lines)
        ui.countLine.setText(f"{every} đơn vị" if found == every else f"{found} trong {every} đơn vị")
        ui.places.setCurrentWidget(ui.unitsSplitter if every else self._nothing)
        self._mark_chosen()

    def _row_of(self, unit: int | None) -> int | None:
        rows = enumerate(self._rows.rows)
        return next((at for at, row in rows if isinstance(row, UnitRow) and row.unit_id == unit), None)

    def _mark_chosen(self) -> None:
        """The list shows the unit whose sheet stands beside it, or none where the words hide it."""
        view, row = self.ui.unitList, self._row_of(self._unit)
        blocked = view.selectionModel().blockSignals(True)
        view.setCurrentIndex(self._rows.index(row) if row is not None else QModelIndex())
        view.selectionModel().blockSignals(blocked)
        view.viewport().update()

    def _choose_first(self) -> None:
        """What presses most stands first in the mind: the first unit that is late, else the first at all."""
        serving = [line for line in self._lines if line.serving] or self._lines
        first = next((line for line in serving if line.late), serving[0] if serving else None)
        self._unit = first.id if first else None
        self._mark_chosen()

    def _choose(self, index: QModelIndex) -> None:
        row = row_of(index)
        if isinstance(row, UnitRow) and row.unit_id != self._unit:
            self._unit = row.unit_id
            self._show_sheet()
            self.ui.sheetList.scrollToTop()

    # -- sheet

    def _show_sheet(self) -> None:
        ui, today = self.ui, self._context.today()
        self._sheet = self._read()
        if self._sheet is None:
            self._no_sheet.say(UNIT_GONE if self._unit is not None else NO_CHOICE)
            ui.sheetPlaces.setCurrentWidget(self._no_sheet)
            return
        ui.unitName.setText(self._sheet.line.name)
        facts = facts_line(self._sheet)
        ui.unitFacts.setText(facts)
        ui.unitFacts.setVisible(bool(facts))
        ui.unitSummary.setText(summary_line(self._sheet))
        self._sheet_rows.show(sheet_rows(self._sheet, today, counted(read_calendar(self._context.book))))
        self._offer()
        ui.sheetPlaces.setCurrentWidget(ui.sheet)

    def _read(self) -> UnitSheet | None:
        if self._unit is None:
            return None
        helping = self.ui.helpingToo.isChecked()
        try:
            return read_sheet(self._context.book, self._unit, self._context.today(), helping=helping)
        except Refusal:  # it went in the change that is just being told
            return None

    def _chosen_row(self) -> Row | None:
        return row_of(self.ui.sheetList.currentIndex())

    def _offer(self) -> None:
        """Only what can be done on the sheet as it is shown."""
        open_duties = [one for one in self._sheet.duties if one.state not in CONCLUDED] if self._sheet else []
        self.ui.remindButton.setEnabled(bool(open_duties))
        self._row_menu.clear()
        for words, act in self._actions.offers(self._chosen_row()):
            self._row_menu.addAction(words, act)
        self.ui.rowButton.setEnabled(not self._row_menu.isEmpty())

    def _show_menu(self, place: QPoint) -> None:
        if not self._row_menu.isEmpty():
            self._row_menu.popup(self.ui.sheetList.viewport().mapToGlobal(place))

    # -- making it

    def _connect(self) -> None:
        ui = self.ui
        ui.unitList.setModel(self._rows)
        ui.sheetList.setModel(self._sheet_rows)
        ui.wordsBox.textChanged.connect(self._show_list)
        ui.unitList.selectionModel().currentChanged.connect(self._choose)
        ui.helpingToo.toggled.connect(self._show_sheet)
        ui.sheetList.activated.connect(lambda index: self._actions.activate(row_of(index)))
        ui.sheetList.selectionModel().currentChanged.connect(lambda *_: self._offer())
        ui.sheetList.customContextMenuRequested.connect(self._show_menu)
        ui.remindButton.clicked.connect(self._actions.remind)
        ui.findingButton.clicked.connect(self._actions.add_finding)
        self._actions.deliverableWanted.connect(self.deliverableWanted)
        ui.rowButton.setMenu(self._row_menu)
        delete = QAction(ui.sheetList)
        delete.setShortcut(QKeySequence("Del"))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(lambda: self._actions.delete(self._chosen_row()))
        ui.sheetList.addAction(delete)

    def _dress(self) -> None:
        ui, line, half = self.ui, space(self, 1), space(self, 0.5)
        ui.pageLayout.setContentsMargins(line, line, line, line)
        ui.pageLayout.setSpacing(half)
        ui.listLayout.setContentsMargins(0, 0, half, 0)
        ui.listLayout.setSpacing(half)
        ui.sheetLayout.setContentsMargins(line, line, line, line)
        ui.sheetLayout.setSpacing(half)
        keep_font(ui.unitsTitle, TITLE_SCALE, semi_bold=True)
        keep_font(ui.unitName, FORM_TITLE_SCALE, semi_bold=True)
        ui.unitName.clamp(2)
        ui.sheetList.lose_frame()
        ui.unitsSplitter.setHandleWidth(half)
        ui.unitsSplitter.setSizes([3400, 6600])
        ui.listPlace.setMinimumWidth(space(self, 11))
        self._draw_boxes()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sheet_rows"):
            self._draw_boxes()

    def _draw_boxes(self) -> None:
        box = self.ui.helpingToo
        box.setStyleSheet(visible_box(colours_of(self.palette()), self.fontMetrics().ascent()))
