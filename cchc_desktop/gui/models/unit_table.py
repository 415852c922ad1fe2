"""All units side by side as a table that can be put in order by any of its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import cache

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cchc_desktop.domain.text import SortKey, sort_key
from cchc_desktop.gui.models.unit_rows import KIND_WORDS
from cchc_desktop.services.units.overview import UnitTotals

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Column(IntEnum):
    """From left to right."""

    NAME = 0
    KIND = 1
    OWES = 2
    DONE = 3
    LATE = 4
    SOON = 5
    TO_MEND = 6
    REMINDERS = 7


TITLES = ("Đơn vị", "Loại", "Chủ trì", "Đã xong", "Quá hạn", "Sắp đến hạn", "Cần khắc phục", "Lần nhắc")
COUNTS: dict[int, Callable[[UnitTotals], int]] = {
    Column.OWES: lambda row: row.owes,
    Column.DONE: lambda row: row.done,
    Column.LATE: lambda row: row.line.late,
    Column.SOON: lambda row: row.line.soon,
    Column.TO_MEND: lambda row: row.to_mend,
    Column.REMINDERS: lambda row: row.reminders,
}
ALIGNMENT, ALOUD = Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.AccessibleTextRole
ANSWERED = frozenset({ALIGNMENT, ALOUD, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
"""The view asks seven things of each cell at each paint."""


class UnitTable(QAbstractTableModel):
    """Rows keep their unit through every new order, so that what is chosen stays chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[UnitTotals] = []
        self._column, self._descending = int(Column.NAME), False

    def show(self, rows: Sequence[UnitTotals]) -> None:
        """Other units start the table anew; the same ones keep their rows, and those that differ are told."""
        ordered = self._ordered(rows)
        if [row.line.id for row in ordered] == [row.line.id for row in self._rows]:
            self._tell_changes(ordered)
        elif {row.line.id for row in rows} == {row.line.id for row in self._rows}:
            self._put(ordered)
        else:
            self.beginResetModel()
            self._rows = ordered
            self.endResetModel()

    def _tell_changes(self, ordered: list[UnitTotals]) -> None:
        before, self._rows = self._rows, ordered
        for at, (old, new) in enumerate(zip(before, ordered, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(TITLES) - 1))

    def unit_at(self, index: Index) -> int | None:
        """The unit of a row."""
        return self._rows[index.row()].line.id if index.isValid() and index.row() < len(self._rows) else None

    def row_of(self, unit: int | None) -> int | None:
        """Where a unit stands."""
        return next((at for at, row in enumerate(self._rows) if row.line.id == unit), None)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(TITLES):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return TITLES[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        if role not in ANSWERED or not index.isValid() or index.row() >= len(self._rows):
            return None
        column = index.column()
        if role == ALIGNMENT:
            return _alignment(column)
        words = _words(self._rows[index.row()], column)
        return f"{TITLES[column]}: {words or '0'}" if role == ALOUD else words

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._put(self._ordered(self._rows))

    def _ordered(self, rows: Sequence[UnitTotals]) -> list[UnitTotals]:
        """By name where the column says the same of several."""
        by_name = sorted(rows, key=lambda row: sort_key(row.line.name))
        return sorted(by_name, key=lambda row: _key(row, self._column), reverse=self._descending)

    def _put(self, ordered: list[UnitTotals]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {row.line.id: at for at, row in enumerate(ordered)}
        after = [self.index(places[self._rows[each.row()].line.id], each.column()) for each in before]
        self._rows = ordered
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _key(row: UnitTotals, column: int) -> int | SortKey:
    return COUNTS[column](row) if column in COUNTS else sort_key(_words(row, column))


def _words(row: UnitTotals, column: int) -> str:
    """A count of nothing is left blank, so that what there is stands out."""
    if column in COUNTS:
        return str(COUNTS[column](row) or "")
    return row.line.name if column == Column.NAME else KIND_WORDS.get(row.line.kind, row.line.kind)


@cache
def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in COUNTS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
