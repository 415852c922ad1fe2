"""What reading an Excel file into a register would do, row by row, for looking over."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cchc_desktop.services.registers.excel_import import Fate, SeenRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NOTHING = "(trống)"
LONGEST = 160
"""Letters of a value that a change shows; the whole of it stands in the tooltip."""


class Column(IntEnum):
    """From left to right."""

    SHEET = 0
    LINE = 1
    FATE = 2
    NAME = 3
    WHAT = 4


HEADINGS = ("Trang", "Dòng", "Việc", "Tên", "Thay đổi, hoặc chỗ cần sửa trong tệp")
FATE_WORDS = {
    Fate.NEW: "Thêm mới",
    Fate.CHANGED: "Sửa",
    Fate.SAME: "Không đổi",
    Fate.REFUSED: "Cần sửa tệp",
}


class SheetReviewTable(QAbstractTableModel):
    """Rows that never change while they are shown."""

    def __init__(self, rows: Sequence[SeenRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)
        self._cells = [_cells(row, LONGEST) for row in self._rows]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section] if 0 <= section < len(HEADINGS) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        if not index.isValid():
            return None
        words = self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return _cells(self._rows[index.row()], None)[index.column()] or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{HEADINGS[index.column()]}: {words or 'trống'}"
        return None

    def fate(self, row: int) -> Fate:
        """What becomes of a row."""
        return self._rows[row].fate


def _cells(row: SeenRow, longest: int | None) -> tuple[str, ...]:
    told = row.refusal or "\n".join(
        f"{change.words}: {_shown(change.before, longest)} → {_shown(change.after, longest)}" for change in row.changes
    )
    return (row.sheet, str(row.line), FATE_WORDS[row.fate], row.name, told)


def _shown(words: str, longest: int | None) -> str:
    if longest is not None and len(words) > longest:
        words = f"{words[: longest - 1].rstrip()}…"
    return words or NOTHING
