"""Đơn vị: every unit and group with what presses, and the sheet of the one chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.units_page import Ui_UnitsPage
from cchc_desktop.gui.models.due_list import DueList, Row, row_of
from cchc_desktop.gui.models.unit_rows import GroupRow, UnitRow, unit_rows
from cchc_desktop.gui.pages.units_overview import UnitsOverview
from cchc_desktop.gui.pages.units_register import RegisterActions
from cchc_desktop.gui.pages.units_sheet import UnitSheetPlace
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, TITLE_SCALE, colours_of, space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.view_commands import add_key, fill_menu
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.units.sheet import GroupLine, UnitLine, group_lines, unit_lines

if TYPE_CHECKING:
    from cchc_desktop.store.book import Changed

NOTHING_YET = (
    "Chưa có đơn vị nào. Bấm Thêm đơn vị, hoặc ghi đơn vị chủ trì của một nhiệm vụ: tên chưa có thành đơn vị mới."
)
NOBODY_FOUND = "Không có đơn vị hay nhóm nào khớp; hãy bớt chữ, hoặc gõ không dấu."
ROWS_AT_ONCE = 30
LOW_LINES = 26
"""A page lower than this many lines of text gives the sheet's list the room of what the unit is."""


class UnitsPage(QWidget):
    """Goes by today across all plans, whatever year is chosen at the top."""

    deliverableWanted = Signal(int)
    paperWanted = Signal(object)
    """A PaperRequest."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lines: tuple[UnitLine, ...] = ()
        self._groups: tuple[GroupLine, ...] = ()
        self._chosen: UnitRow | GroupRow | None = None
        self._shown = False
        self._rows = DueList(parent=self)
        self.ui = Ui_UnitsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.entrance: QWidget = self.ui.unitList
        self.sheet = UnitSheetPlace(self.ui, context, self)
        self.register = RegisterActions(context, lambda: self._lines, self)
        self.overview = UnitsOverview(self.ui, context, self)
        self._unit_menu = QMenu(self)
        self._nothing = EmptyPlace(NOTHING_YET, "Thêm đơn vị…")
        self.ui.places.addWidget(self._nothing)
        self._dress()
        self._connect()

    # -- what the main window asks

    def show_year(self, year: int) -> None:
        """Units go by today, not by the year chosen at the top."""
        if not self._shown:
            self._shown = True
            self.refresh(None)

    def refresh(self, changed: Changed | None) -> None:
        """Read anew; what is chosen stays chosen, and says so when it is gone."""
        try:
            book = self._context.book
            self._lines, self._groups = unit_lines(book, self._context.today()), group_lines(book)
        except Refusal as refusal:  # the book was edited outside: what was read before is no longer to be trusted
            self._nothing.say(str(refusal))
            self.ui.places.setCurrentWidget(self._nothing)
            return
        self._nothing.say(NOTHING_YET)
        self._show_list()
        if self._chosen is None:
            self._choose_first()
        self._show_sheet()
        self.overview.refresh(self._lines)

    def show_record_of(self, unit: int) -> None:
        """A unit found elsewhere: chosen in the list, words that hide it dropped."""
        self._go_to(lambda row: isinstance(row, UnitRow) and row.unit_id == unit)

    def show_group(self, group: int) -> None:
        """The same for a group of units."""
        self._go_to(lambda row: isinstance(row, GroupRow) and row.group_id == group)

    # -- list

    def _go_to(self, is_meant: Callable[[Row], bool]) -> None:
        self.ui.tabs.setCurrentWidget(self.ui.sheetsTab)
        if not any(map(is_meant, self._rows.rows)):
            self.ui.wordsBox.clear()
        found = next((row for row in self._rows.rows if is_meant(row)), None)
        if isinstance(found, UnitRow | GroupRow):
            self._chosen = found
            self._mark_chosen()
            self._show_sheet()
            self.ui.unitList.setFocus()

    def _show_list(self) -> None:
        ui = self.ui
        blocked = ui.unitList.selectionModel().blockSignals(True)
        self._rows.show(unit_rows(self._lines, self._groups, ui.wordsBox.text()))
        ui.unitList.selectionModel().blockSignals(blocked)
        found = sum(isinstance(row, UnitRow) for row in self._rows.rows)
        every = len(self._lines)
        counts = f"{every} đơn vị" if found == every else f"{found} trong {every} đơn vị"
        ui.countLine.setText(counts if self._rows.rows else NOBODY_FOUND)
        ui.places.setCurrentWidget(ui.tabs if self._lines or self._groups else self._nothing)
        self._mark_chosen()

    def _mark_chosen(self) -> None:
        """The list shows whose sheet stands beside it, or none where the words hide it."""
        view, at = self.ui.unitList, self._place_of_chosen()
        before, now = view.currentIndex(), self._rows.index(at) if at is not None else QModelIndex()
        blocked = view.selectionModel().blockSignals(True)
        view.setCurrentIndex(now)
        view.selectionModel().blockSignals(blocked)
        for index in (before, now):
            view.update(index)
        self._offer()

    def _place_of_chosen(self) -> int | None:
        """Found by what it is: its counts and its name may have changed."""
        wanted = _key(self._chosen)
        for at, row in enumerate(self._rows.rows):
            if wanted is not None and _key(row) == wanted:
                return at
        return None

    def _choose_first(self) -> None:
        """The first unit that is late, else the first at all."""
        units = [row for row in self._rows.rows if isinstance(row, UnitRow)]
        self._chosen = next((row for row in units if row.late), units[0] if units else None)
        self._mark_chosen()

    def _choose(self, index: QModelIndex) -> None:
        row = row_of(index)
        if isinstance(row, UnitRow | GroupRow) and _key(row) != _key(self._chosen):
            self._chosen = row
            self._offer()
            self._show_sheet()
            self.ui.sheetList.scrollToTop()

    def _show_sheet(self) -> None:
        if isinstance(self._chosen, GroupRow):
            group = next((one for one in self._groups if one.id == self._chosen.group_id), None)
            self.sheet.show_group(group, self._lines)
        else:
            self.sheet.show_unit(self._chosen.unit_id if self._chosen else None)

    # -- commands

    def _chosen_row(self) -> Row | None:
        """What is chosen and still in the book; it may be hidden by the words."""
        unit_ids, group_ids = {line.id for line in self._lines}, {group.id for group in self._groups}
        if isinstance(self._chosen, UnitRow):
            return self._chosen if self._chosen.unit_id in unit_ids else None
        return self._chosen if self._chosen and self._chosen.group_id in group_ids else None

    def _offer(self) -> None:
        in_front = self.ui.tabs.currentWidget() is self.ui.sheetsTab
        fill_menu(self._unit_menu, self.ui.unitButton, self.register.offers(self._chosen_row()) if in_front else ())

    def _show_menu(self, place: QPoint) -> None:
        if not self._unit_menu.isEmpty():
            self._unit_menu.popup(self.ui.unitList.viewport().mapToGlobal(place))

    def _set_up_commands(self) -> None:
        ui, register = self.ui, self.register
        add = QMenu(self)
        add.addAction("Thêm đơn &vị…", register.add_unit)
        add.addAction("Thêm &nhóm…", register.add_group)
        ui.addButton.setMenu(add)
        ui.unitButton.setMenu(self._unit_menu)
        for view in (ui.unitList, ui.sheetList):
            add_key(view, "Ctrl+P", self.sheet.ask_paper)
        self.sheet.paperWanted.connect(self.paperWanted)
        add_key(ui.unitList, "Ins", register.add_unit)
        add_key(ui.unitList, "F2", lambda: register.edit(self._chosen_row()))
        add_key(ui.unitList, "Del", lambda: register.delete(self._chosen_row()))
        ui.unitList.activated.connect(lambda index: register.edit(row_of(index)))
        register.unitWanted.connect(self.show_record_of)
        register.groupWanted.connect(self.show_group)
        ui.lettersButton.clicked.connect(self._write_letters)
        self._nothing.acted.connect(register.add_unit)

    def _write_letters(self) -> None:
        from cchc_desktop.gui.dialogs.letters_dialog import write_reminder_letters  # noqa: PLC0415 (only when asked for)

        write_reminder_letters(self._context, self)

    # -- making it

    def _connect(self) -> None:
        ui = self.ui
        ui.unitList.setModel(self._rows)
        ui.wordsBox.textChanged.connect(self._show_list)
        ui.unitList.selectionModel().currentChanged.connect(self._choose)
        ui.unitList.customContextMenuRequested.connect(self._show_menu)
        self.sheet.deliverableWanted.connect(self.deliverableWanted)
        self.sheet.unitWanted.connect(self.show_record_of)
        self.overview.unitWanted.connect(self.show_record_of)
        ui.tabs.currentChanged.connect(lambda *_: self._offer())
        self._set_up_commands()

    def _dress(self) -> None:
        ui, line, half = self.ui, space(self, 1), space(self, 0.5)
        ui.pageLayout.setContentsMargins(line, line, line, line)
        ui.pageLayout.setSpacing(half)
        ui.headRow.setSpacing(half)
        ui.sheetsLayout.setContentsMargins(0, half, 0, 0)
        ui.listLayout.setContentsMargins(0, 0, half, 0)
        ui.listLayout.setSpacing(half)
        ui.sheetLayout.setContentsMargins(line, line, line, line)
        ui.sheetLayout.setSpacing(half)
        ui.lettersButton.setMinimumHeight(ui.addButton.sizeHint().height())
        commands = FlowLayout(ui.sheetCommands, holds_room=True)
        commands.setSpacing(half)
        commanding = (ui.remindButton, ui.letterButton, ui.findingButton, ui.printSheetButton, ui.rowButton)
        for control in (*commanding, ui.helpingToo):
            control.setMinimumHeight(ui.rowButton.sizeHint().height())
            commands.addWidget(control)
        keep_font(ui.unitsTitle, TITLE_SCALE, semi_bold=True)
        keep_font(ui.unitName, FORM_TITLE_SCALE, semi_bold=True)
        ui.unitName.clamp(2)
        ui.sheetList.lose_frame()
        # Of a sheet with hundreds of rows those in view are laid out at once, the rest after they are painted.
        ui.sheetList.setLayoutMode(ui.sheetList.LayoutMode.Batched)
        ui.sheetList.setBatchSize(ROWS_AT_ONCE)
        ui.unitsSplitter.setHandleWidth(half)
        ui.unitsSplitter.setSizes([3400, 6600])
        ui.listPlace.setMinimumWidth(space(self, 11))
        self._draw_boxes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.overview.fit()
        self.sheet.fit(low=self.height() < space(self, LOW_LINES))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_unit_menu"):
            self._draw_boxes()

    def _draw_boxes(self) -> None:
        box = visible_box(colours_of(self.palette()), self.fontMetrics().ascent())
        self.ui.helpingToo.setStyleSheet(box)


def _key(row: Row | None) -> tuple[bool, int] | None:
    if isinstance(row, UnitRow):
        return False, row.unit_id
    return (True, row.group_id) if isinstance(row, GroupRow) else None
