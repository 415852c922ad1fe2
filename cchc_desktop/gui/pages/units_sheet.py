"""The right side of Đơn vị: the sheet of a unit, or the members of a group."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.progress import CONCLUDED
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.units_page import Ui_UnitsPage
from cchc_desktop.gui.models.due_list import DueList, Row, row_of
from cchc_desktop.gui.models.unit_rows import facts_line, member_rows, sheet_rows, summary_line
from cchc_desktop.gui.pages.units_actions import SheetActions
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.view_commands import add_key, fill_menu
from cchc_desktop.services.calendar.working_days import counted, read_calendar
from cchc_desktop.services.units.duties import PRESSING_STATES
from cchc_desktop.services.units.sheet import GroupLine, UnitLine, UnitSheet, read_sheet

NO_CHOICE = "Chọn một đơn vị để xem việc phải làm, vấn đề cần khắc phục và các lần nhắc."
GROUP_GONE = "Nhóm này không còn trong sổ (vừa bị xóa hoặc hoàn tác); hãy chọn nhóm khác trong danh sách."
NO_MEMBERS = "Nhóm chưa có thành viên. Bấm Đơn vị đang chọn › Sửa nhóm… để chọn các đơn vị."


class UnitSheetPlace(QObject):
    """Reads what it shows each time; selection and scroll of its list stay where rows stay."""

    deliverableWanted = Signal(int)
    unitWanted = Signal(int)
    paperWanted = Signal(object)
    """A PaperRequest."""

    def __init__(self, ui: Ui_UnitsPage, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._context, self._page = ui, context, page
        self._low = False
        self._unit: int | None = None
        self._sheet: UnitSheet | None = None
        self.rows = DueList(parent=self)
        self.actions = SheetActions(context, lambda: self._sheet, page)
        self.menu = QMenu(page)
        self._empty = EmptyPlace(NO_CHOICE)
        ui.sheetPlaces.addWidget(self._empty)
        self._connect()

    def show_unit(self, unit: int | None) -> None:
        """The unit's sheet, or the sentence that says why there is none."""
        self._unit, self._sheet = unit, None
        try:
            self._sheet = self._read(unit) if unit is not None else None
        except Refusal as refusal:  # it went in the change that is just being told, or the book was edited outside
            self._say(str(refusal))
            return
        if self._sheet is None:
            self._say(NO_CHOICE)
            return
        today, calendar = self._context.today(), counted(read_calendar(self._context.book))
        self._show(self._sheet.line.name, facts_line(self._sheet), summary_line(self._sheet))
        self.rows.show(sheet_rows(self._sheet, today, calendar))
        self._offer()

    def show_group(self, group: GroupLine | None, lines: Iterable[UnitLine]) -> None:
        """The members of a group with what presses at each."""
        self._unit = self._sheet = None
        if group is None:
            self._say(GROUP_GONE)
            return
        rows = member_rows(lines, group)
        self._show(group.name, f"Nhóm {len(group.members)} đơn vị", "" if rows else NO_MEMBERS)
        self.rows.show(rows)
        self._offer()

    def ask_paper(self) -> None:
        """The unit's sheet on paper, of the year that runs; a group has none."""
        from cchc_desktop.services.papers.request import PaperRequest  # noqa: PLC0415 (only when asked for)
        from cchc_desktop.services.units.duties import running_year  # noqa: PLC0415

        if self._sheet is not None:
            today = self._context.today()
            year = running_year(self._context.book, today)
            self.paperWanted.emit(PaperRequest("unit-sheet", year, today, unit=self._sheet.line.name))

    def fit(self, *, low: bool) -> None:
        """In a low page the list has the room of what the unit is; that stands in the tooltip of its name."""
        if low != self._low:
            self._low = low
            half, edge = space(self._page, 0.5), space(self._page, 0.5 if low else 1)
            self._ui.sheetLayout.setContentsMargins(edge, edge, edge, edge)
            self._ui.sheetLayout.setSpacing(half // 2 if low else half)
            self._show_labels()

    def _show_labels(self) -> None:
        ui = self._ui
        ui.unitFacts.setVisible(bool(ui.unitFacts.text()) and not self._low)
        ui.unitSummary.setVisible(bool(ui.unitSummary.text()))

    def _read(self, unit: int) -> UnitSheet:
        helping = self._ui.helpingToo.isChecked()
        return read_sheet(self._context.book, unit, self._context.today(), helping=helping)

    def _say(self, sentence: str) -> None:
        self._empty.say(sentence)
        self._ui.sheetPlaces.setCurrentWidget(self._empty)

    def _show(self, name: str, facts: str, summary: str) -> None:
        ui = self._ui
        ui.unitName.setText(name)
        for label, words in ((ui.unitFacts, facts), (ui.unitSummary, summary)):
            label.setText(words)
        ui.unitName.setToolTip(f"{name}\n{facts}".strip())
        self._show_labels()
        for control in (ui.remindButton, ui.letterButton, ui.findingButton, ui.printSheetButton, ui.helpingToo):
            control.setVisible(self._sheet is not None)
        ui.sheetPlaces.setCurrentWidget(ui.sheet)

    # -- commands

    def _chosen_row(self) -> Row | None:
        return row_of(self._ui.sheetList.currentIndex())

    def _offer(self) -> None:
        """Only what can be done on the sheet as it is shown."""
        duties = self._sheet.duties if self._sheet else ()
        self._ui.remindButton.setEnabled(any(one.state not in CONCLUDED for one in duties))
        self._ui.letterButton.setEnabled(any(one.state in PRESSING_STATES for one in duties))
        fill_menu(self.menu, self._ui.rowButton, self.actions.offers(self._chosen_row()))

    def _show_menu(self, place: QPoint) -> None:
        if not self.menu.isEmpty():
            self.menu.popup(self._ui.sheetList.viewport().mapToGlobal(place))

    def _connect(self) -> None:
        ui, actions = self._ui, self.actions
        ui.sheetList.setModel(self.rows)
        ui.helpingToo.toggled.connect(lambda: self.show_unit(self._unit))
        ui.sheetList.activated.connect(lambda index: actions.activate(row_of(index)))
        ui.sheetList.selectionModel().currentChanged.connect(lambda *_: self._offer())
        ui.sheetList.customContextMenuRequested.connect(self._show_menu)
        ui.remindButton.clicked.connect(actions.remind)
        ui.letterButton.clicked.connect(actions.write_letter)
        ui.findingButton.clicked.connect(actions.add_finding)
        ui.printSheetButton.clicked.connect(self.ask_paper)
        ui.rowButton.setMenu(self.menu)
        actions.deliverableWanted.connect(self.deliverableWanted)
        actions.unitWanted.connect(self.unitWanted)
        add_key(ui.sheetList, "Del", lambda: actions.delete(self._chosen_row()))
