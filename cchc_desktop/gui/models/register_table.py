"""A register as a table that can be put in order by any of its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cchc_desktop.domain.registers.fields import DAYS, NUMBERS, Register
from cchc_desktop.domain.text import sort_key, spaces_folded
from cchc_desktop.gui.models.register_columns import COLUMNS, Shown
from cchc_desktop.services.registers.registers import Kept

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
Counts = Mapping[int, tuple[str, ...]]
"""By record: the words of the columns that count what stands beside it."""


class RegisterTable(QAbstractTableModel):
    """`data` only looks up; rows keep their record through every new order, so that what is chosen stays chosen."""

    def __init__(self, register: Register[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self.columns: tuple[Shown, ...] = COLUMNS[register.name]
        self.titles = tuple(
            shown.field if shown.is_count else shown.title or register.field(shown.field).words
            for shown in self.columns
        )
        self._rows: list[Kept[Any]] = []
        self._cells: dict[int, tuple[str, ...]] = {}
        self._sorting: tuple[int, bool] | None = None

    def show(self, rows: Sequence[Kept[Any]], counts: Counts = {}) -> None:  # noqa: B006 (never written to)
        """Other records start the table anew; the same ones keep their rows."""
        cells = {kept.id: self._cells_of(kept, counts) for kept in rows}
        same = {kept.id for kept in rows} == {kept.id for kept in self._rows} and len(rows) == len(self._rows)
        if not same:
            self.beginResetModel()
        self._cells = cells
        ordered = self._ordered(rows)
        if same:
            self._put(ordered)
            self.dataChanged.emit(self.index(0, 0), self.index(len(ordered) - 1, len(self.columns) - 1))
        else:
            self._rows = ordered
            self.endResetModel()

    def kept_at(self, index: Index) -> Kept[Any] | None:
        """The record of a row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def row_of(self, record: int | None) -> int | None:
        """Where a record stands; None when it is not among those shown."""
        return next((at for at, kept in enumerate(self._rows) if kept.id == record), None)

    # -- what Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.titles):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self.titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        kept = self.kept_at(index)
        if kept is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in WORDS:
            return None
        words = self._cells[kept.id][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles[index.column()]}: {words or 'để trống'}"
        return words

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; by none (-1) the records stand as the book gives them."""
        self._sorting = (column, order == Qt.SortOrder.DescendingOrder) if 0 <= column < len(self.columns) else None
        self._put(self._ordered(self._rows))

    # -- order

    def _ordered(self, rows: Sequence[Kept[Any]]) -> list[Kept[Any]]:
        if self._sorting is None:
            return list(rows)
        column, descending = self._sorting
        return sorted(rows, key=lambda kept: self._key(kept, column), reverse=descending)

    def _key(self, kept: Kept[Any], column: int) -> tuple[bool, Any]:
        """What is empty stands before all else."""
        shown = self.columns[column]
        if shown.is_count or self._register.field(shown.field).kind not in DAYS | NUMBERS:
            words = self._cells[kept.id][column]
            return bool(words), sort_key(words)
        value: date | int | None = getattr(kept.record, shown.field)
        return value is not None, value

    def _put(self, ordered: list[Kept[Any]]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {kept.id: at for at, kept in enumerate(ordered)}
        after = [self.index(places[self._rows[each.row()].id], each.column()) for each in before]
        self._rows = ordered
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _cells_of(self, kept: Kept[Any], counts: Counts) -> tuple[str, ...]:
        told = iter(counts.get(kept.id, ()))
        words = self._register.words_of(kept.record)
        return tuple(next(told, "") if shown.is_count else _in_one_line(words[shown.field]) for shown in self.columns)

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        shown = self.columns[column]
        is_number = shown.is_count or (shown.field != "year" and self._register.field(shown.field).kind in NUMBERS)
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def _in_one_line(words: str) -> str:
    """People stand one a line in the dialog, and one after the other in a cell."""
    return "; ".join(filter(None, map(spaces_folded, words.splitlines())))
