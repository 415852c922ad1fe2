"""The register as a table: every id in its order at once, their lines in pages, read where the view has come to.

So the scroll bar is as long as the register, and a document far down costs one page to show, not all before it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cchc_desktop.gui.wording import day_words
from cchc_desktop.services.documents.documents import DocumentLine, Order

Index = QModelIndex | QPersistentModelIndex
ReadLines = Callable[[Sequence[int]], Sequence[DocumentLine]]
PAGE = 80
MANY = 300
"""More rows than this come or go only with an import: they are shown anew instead of one by one."""
WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class Column(IntEnum):
    """In the order of the cells; ARRIVAL stands first where it is shown."""

    REFERENCE = 0
    DAY = 1
    KIND = 2
    ABSTRACT = 3
    ISSUER = 4
    SIGNER = 5
    PROVES = 6
    FILES = 7
    ARRIVAL = 8


TITLES = ("Số, ký hiệu", "Ngày", "Loại", "Trích yếu", "Cơ quan ban hành", "Người ký", "Chứng minh cho", "Tệp", "Số đến")
ORDERS: dict[int, Order] = {
    Column.REFERENCE: "reference",
    Column.DAY: "issued_on",
    Column.KIND: "kind",
    Column.ISSUER: "issuer",
    Column.SIGNER: "signer",
    Column.FILES: "files",
    Column.ARRIVAL: "arrival",
}
"""Columns that the register can be put in order by."""


class DocumentTable(QAbstractTableModel):
    """`show` another selection, `renew` the same one after a change; `data` only looks up what has been read.

    The view says where it has come to by `read_around`.
    """

    sortWanted = Signal(int, bool)
    """Column and whether descending: the view's header was pressed."""

    def __init__(self, read: ReadLines, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._ids: list[int] = []
        self._cells: dict[int, tuple[str, ...]] = {}

    def show(self, ids: Sequence[int]) -> None:
        """Another selection or order."""
        self.beginResetModel()
        self._ids = list(ids)
        self._cells = {}
        self.endResetModel()
        self.read_around(0)

    def renew(self, ids: Sequence[int], around: int = 0) -> None:
        """The same selection after a change: rows that stay keep their place in the view, which shows `around`."""
        if len(set(ids) ^ set(self._ids)) > MANY:
            self.show(ids)
            self.read_around(around)
            return
        self._take_out(set(ids))
        self._reorder(list(ids))
        for row, document in enumerate(ids):
            if row >= len(self._ids) or self._ids[row] != document:
                self.beginInsertRows(QModelIndex(), row, row)
                self._ids.insert(row, document)
                self.endInsertRows()
        self._cells = {}
        self.read_around(around)

    def _take_out(self, kept: set[int]) -> None:
        for row in reversed(range(len(self._ids))):
            if self._ids[row] not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._ids[row]
                self.endRemoveRows()

    def _reorder(self, order: list[int]) -> None:
        present = set(self._ids)
        wanted = [document for document in order if document in present]
        if wanted == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = {document: at for at, document in enumerate(wanted)}
        after = [self.index(rows[self._ids[each.row()]], each.column()) for each in before]
        self._ids = wanted
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def read_around(self, row: int) -> None:
        """Read the lines from a little above `row` on that have not been read yet."""
        first = max(row - PAGE // 4, 0)
        missing = [document for document in self._ids[first : first + PAGE] if document not in self._cells]
        if not missing:
            return
        for line in self._read(missing):
            self._cells[line.id] = cells_of(line)
        last = min(first + PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def row_of(self, document: int) -> int | None:
        """Where a document stands; None when it is not among those shown."""
        return self._ids.index(document) if document in self._ids else None

    def id_at(self, index: Index) -> int | None:
        """The document of a row."""
        return self._ids[index.row()] if index.isValid() and index.row() < len(self._ids) else None

    # -- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._ids)

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
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        document = self.id_at(index)
        cells = self._cells.get(document) if document is not None else None
        if cells is None or role not in WORDS:
            return None
        words = cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{TITLES[index.column()]}: {words or 'để trống'}"
        return words

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sortWanted.emit(column, order == Qt.SortOrder.DescendingOrder)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (Column.FILES, Column.ARRIVAL) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def cells_of(line: DocumentLine) -> tuple[str, ...]:
    """What the cells of a document show, from left to right."""
    return (
        line.reference,
        day_words(line.issued_on) if line.issued_on else "",
        line.kind_words,
        " ".join(line.abstract.split()),
        line.issuer,
        line.signer,
        ", ".join(line.proves),
        str(line.files) if line.files else "",
        str(line.arrival_number or ""),
    )
