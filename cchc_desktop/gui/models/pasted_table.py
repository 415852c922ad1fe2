"""What a pasted table was understood as, row by row, for looking over: the annex's columns and what is in doubt."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cchc_desktop.domain.pasted_rows import Meaning
from cchc_desktop.gui.wording import day_words
from cchc_desktop.services.plan.pasting import SeenRow

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """From left to right."""

    LINE = 0
    MEANING = 1
    TITLE = 2
    LEADS = 3
    COORDINATING = 4
    PRODUCT = 5
    DEADLINE = 6
    FUNDING = 7
    DOUBTS = 8


HEADINGS = (
    "Dòng",
    "Hiểu là",
    "Nội dung, nhiệm vụ",
    "Chủ trì",
    "Phối hợp",
    "Sản phẩm",
    "Thời hạn",
    "Kinh phí",
    "Cần xem lại",
)
MEANINGS = {
    Meaning.AREA: "Nội dung",
    Meaning.TASK: "Nhiệm vụ",
    Meaning.PRODUCT: "Sản phẩm",
    Meaning.NOTHING: "Không dán",
}


class PastedTableModel(QAbstractTableModel):
    """Rows that never change while they are shown."""

    def __init__(self, rows: tuple[SeenRow, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._cells = [_cells(seen) for seen in rows]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section] if 0 <= section < len(HEADINGS) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cells = self._cells[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return cells[index.column()] or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{HEADINGS[index.column()]}: {cells[index.column()] or 'trống'}"
        return None

    def meaning(self, row: int) -> Meaning:
        """What the row begins."""
        return self._rows[row].row.meaning

    def is_doubted(self, row: int) -> bool:
        """Whether the officer should look at the row."""
        return bool(self._rows[row].doubts)


def _cells(seen: SeenRow) -> tuple[str, ...]:
    row = seen.row
    deadline = f"{row.deadline} (hạn {day_words(seen.due_on)})" if seen.due_on else row.deadline
    return (
        str(row.line),
        MEANINGS[row.meaning],
        row.title,
        row.leads,
        row.coordinating,
        row.product,
        deadline,
        row.funding,
        " ".join(seen.doubts),
    )
