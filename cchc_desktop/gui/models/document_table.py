"""The register as a table: ids in their order at once, their lines in pages as the view asks for more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cchc_desktop.gui.wording import day_words
from cchc_desktop.services.documents import DocumentLine, Order

Index = QModelIndex | QPersistentModelIndex
ReadLines = Callable[[Sequence[int]], Sequence[DocumentLine]]
PAGE = 100
LineRole = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """From left to right."""

    REFERENCE = 0
    DAY = 1
    KIND = 2
    ABSTRACT = 3
    ISSUER = 4
    SIGNER = 5
    PROVES = 6
    FILES = 7


TITLES = ("Số, ký hiệu", "Ngày", "Loại", "Trích yếu", "Cơ quan ban hành", "Người ký", "Chứng minh cho", "Tệp")
ORDERS: dict[int, Order] = {
    Column.REFERENCE: "reference",
    Column.DAY: "issued_on",
    Column.KIND: "kind",
    Column.ISSUER: "issuer",
    Column.SIGNER: "signer",
    Column.FILES: "files",
}
"""Columns that the register can be put in order by."""


class DocumentTable(QAbstractTableModel):
    """`show` another selection, `renew` the same one after a change; `data` only looks up what has been read."""

    sortWanted = Signal(int, bool)
    """Column and whether descending: the view's header was pressed."""

    def __init__(self, read: ReadLines, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._ids: list[int] = []
        self._lines: list[DocumentLine] = []

    @property
    def total(self) -> int:
        """How many documents there are, read or not."""
        return len(self._ids)

    def show(self, ids: Sequence[int]) -> None:
        """Another selection or order: the first page of it."""
        self.beginResetModel()
        self._ids = list(ids)
        self._lines = list(self._read(self._ids[:PAGE]))
        self.endResetModel()

    def renew(self, ids: Sequence[int]) -> None:
        """The same selection after a change: rows that stay keep their place in the view."""
        wanted = list(self._read_in_pages(ids[: max(len(self._lines), PAGE)]))
        self._ids = list(ids)
        kept = {line.id for line in wanted}
        for row in reversed(range(len(self._lines))):
            if self._lines[row].id not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._lines[row]
                self.endRemoveRows()
        self._reorder([line.id for line in wanted])
        for row, line in enumerate(wanted):
            if row >= len(self._lines) or self._lines[row].id != line.id:
                self.beginInsertRows(QModelIndex(), row, row)
                self._lines.insert(row, line)
                self.endInsertRows()
            elif self._lines[row] != line:
                self._lines[row] = line
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def _read_in_pages(self, ids: Sequence[int]) -> list[DocumentLine]:
        return [line for at in range(0, len(ids), PAGE) for line in self._read(ids[at : at + PAGE])]

    def _reorder(self, order: list[int]) -> None:
        place = {row: at for at, row in enumerate(order)}
        wanted = sorted(self._lines, key=lambda line: place[line.id])
        if wanted == self._lines:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = {line.id: at for at, line in enumerate(wanted)}
        after = [self.index(rows[self._lines[each.row()].id], each.column()) for each in before]
        self._lines = wanted
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def row_of(self, document: int) -> int | None:
        """Where a document stands, reading on as far as it takes; None when it is not among those shown."""
        if document not in self._ids:
            return None
        while not any(line.id == document for line in self._lines) and self.canFetchMore(QModelIndex()):
            self.fetchMore(QModelIndex())
        return next((row for row, line in enumerate(self._lines) if line.id == document), None)

    def line_at(self, index: Index) -> DocumentLine | None:
        """The document of a row."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    # -- what Qt asks

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._lines) < len(self._ids)

    def fetchMore(self, parent: Index) -> None:
        begun = len(self._lines)
        more = list(self._read(self._ids[begun : begun + PAGE]))
        if len(more) < len(self._ids[begun : begun + PAGE]):  # some went meanwhile; the change that took them is told
            self._ids[begun : begun + PAGE] = [line.id for line in more]
        if more:
            self.beginInsertRows(QModelIndex(), begun, begun + len(more) - 1)
            self._lines += more
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(TITLES):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        line = self.line_at(index)
        if line is None:
            return None
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        words = cell_words(line, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{TITLES[index.column()]}: {words or 'để trống'}"
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sortWanted.emit(column, order == Qt.SortOrder.DescendingOrder)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == Column.FILES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def cell_words(line: DocumentLine, column: int) -> str:
    """What a cell shows."""
    return {
        Column.REFERENCE: line.reference,
        Column.DAY: day_words(line.issued_on) if line.issued_on else "",
        Column.KIND: line.kind_words,
        Column.ABSTRACT: " ".join(line.abstract.split()),
        Column.ISSUER: line.issuer,
        Column.SIGNER: line.signer,
        Column.FILES: str(line.files) if line.files else "",
        Column.PROVES: ", ".join(line.proves),
    }[Column(column)]
