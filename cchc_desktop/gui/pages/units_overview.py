"""The second tab of Đơn vị: all units side by side; read only while it is in front."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.units_page import Ui_UnitsPage
from cchc_desktop.gui.models.unit_table import COUNTS, TITLES, Column, UnitTable
from cchc_desktop.gui.theme import space
from cchc_desktop.services.units.overview import unit_totals
from cchc_desktop.services.units.sheet import UnitLine

WHAT = "Tính theo sản phẩm mà mỗi đơn vị chủ trì; lần nhắc tính từ đầu năm. Bấm đầu cột để xếp, Enter để mở phiếu."
KIND_BELOW = 64
"""A page narrower than this many lines of text is high does without the kind."""


class UnitsOverview(QObject):
    """Double click or Enter asks for the sheet of a unit."""

    unitWanted = Signal(int)

    def __init__(self, ui: Ui_UnitsPage, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._context, self._page = ui, context, page
        self._lines: Sequence[UnitLine] = ()
        self._stale = True
        self.table = UnitTable(self)
        ui.tableLayout.setContentsMargins(0, space(page, 0.5), 0, 0)
        ui.tableLayout.setSpacing(space(page, 0.5))
        self._set_up_view()
        ui.tabs.currentChanged.connect(lambda *_: self._read_in_front())
        ui.unitTable.activated.connect(self._open)

    def refresh(self, lines: Sequence[UnitLine]) -> None:
        """Something has changed: read anew now, or when the table comes to the front."""
        self._lines, self._stale = lines, True
        self._read_in_front()

    def fit(self) -> None:
        """In a narrow page the name keeps its room."""
        self._ui.unitTable.setColumnHidden(Column.KIND, self._page.width() < space(self._page, KIND_BELOW))

    def _read_in_front(self) -> None:
        if self._stale and self._ui.tabs.currentWidget() is self._ui.tableTab:
            self._stale = False
            self._read()

    def _read(self) -> None:
        try:
            totals = unit_totals(self._context.book, self._context.today(), self._lines)
        except Refusal as refusal:  # the book was edited outside
            self._ui.tableLine.setText(str(refusal))
            self.table.show(())
            return
        self._ui.tableLine.setText(WHAT)
        self.table.show(totals)

    def _open(self, index: QModelIndex) -> None:
        unit = self.table.unit_at(index)
        if unit is not None:
            self.unitWanted.emit(unit)

    def _set_up_view(self) -> None:
        view = self._ui.unitTable
        view.setModel(self.table)
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(view.SelectionBehavior.SelectRows)
        view.setSelectionMode(view.SelectionMode.SingleSelection)
        view.setEditTriggers(view.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        # The arrow of the order stands at the right of a heading: words and numbers keep clear of it.
        left, right = space(self._page, 0.35), space(self._page, 1)
        view.setStyleSheet(
            f"QTableView::item {{ padding: 0 {right}px 0 {left}px; }}"
            f"QHeaderView::section {{ padding-left: {left}px; padding-right: {right}px; }}"
        )
        view.setSortingEnabled(True)
        header, metrics = view.horizontalHeader(), view.fontMetrics()
        header.setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        for column in (Column.KIND, *COUNTS):
            widest = "Đơn vị sự nghiệp" if column == Column.KIND else TITLES[column]
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            view.setColumnWidth(column, metrics.horizontalAdvance(widest) + left + right + metrics.height() // 2)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        view.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.75))
