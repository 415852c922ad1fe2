"""How a table of records looks: whole rows, one line each, columns as wide as their usual words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from cchc_desktop.gui.models.register_table import RegisterTable
from cchc_desktop.gui.theme import space


def dress_record_view(view: QTableView, table: RegisterTable) -> None:
    """Call once, when the view is made: gives it the table."""
    view.setModel(table)
    view.verticalHeader().hide()
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(view.SelectionBehavior.SelectRows)
    view.setSelectionMode(view.SelectionMode.SingleSelection)
    view.setEditTriggers(view.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    # The arrow of the order stands at the right of a heading: words and numbers keep clear of it.
    left, right = space(view, 0.35), space(view, 1)
    view.setStyleSheet(
        f"QTableView::item {{ padding: 0 {left}px 0 {left}px; }}"
        f"QHeaderView::section {{ padding-left: {left}px; padding-right: {right}px; }}"
    )
    header = view.horizontalHeader()
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    header.setSortIndicatorClearable(True)
    view.setSortingEnabled(True)
    header.setHighlightSections(False)
    header.setStretchLastSection(False)
    _fit_columns(view, table, left + right)
    view.verticalHeader().setDefaultSectionSize(round(view.fontMetrics().height() * 1.75))


def _fit_columns(view: QTableView, table: RegisterTable, edges: int) -> None:
    header, metrics = view.horizontalHeader(), view.fontMetrics()
    for at, shown in enumerate(table.columns):
        if not shown.usual:
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
            continue
        header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
        widest = max(shown.usual, table.titles[at], key=metrics.horizontalAdvance)
        view.setColumnWidth(at, metrics.horizontalAdvance(widest) + edges + metrics.height() // 2)


def hide_columns(view: QTableView, table: RegisterTable, width: int, *, every_year: bool) -> None:
    """In a narrow page what a record is called keeps its room; the rest stands below the table and in the dialog."""
    for at, shown in enumerate(table.columns):
        is_needless = shown.only_among_years and not every_year
        view.setColumnHidden(at, is_needless or width < space(view, shown.hide_below))
