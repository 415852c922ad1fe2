"""A list of deadlines under headings, for views; what stays the same keeps its row, so selection and scroll stay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics

from cchc_desktop.domain.progress import State

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1


class ListedRow(Protocol):
    """What the delegate paints of a row and what leads on from it."""

    @property
    def code(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def quiet(self) -> str: ...
    @property
    def state(self) -> State | None: ...
    @property
    def state_words(self) -> str: ...
    @property
    def tooltip(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Heading:
    """A group's head: cannot be chosen."""

    title: str
    count: int

    @property
    def words(self) -> str:
        return f"{self.title} ({self.count})"

    def words_within(self, metrics: QFontMetrics, room: int) -> str:
        """Where the room is short the title gives way, never the count."""
        count = f" ({self.count})"
        room -= metrics.horizontalAdvance(count)
        return metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, room) + count


Row = ListedRow | Heading


class DueList(QAbstractListModel):
    """Rows in the order given; `row_of` an index gives back the dataclass."""

    def __init__(self, rows: Iterable[Row] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = list(rows)

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def show(self, rows: Sequence[Row]) -> None:
        """Replace only the stretch of rows that differs."""
        start, old_end, new_end = _difference(self._rows, rows)
        if old_end - start == new_end - start:
            self._rows[start:old_end] = rows[start:new_end]
            if old_end > start:
                self.dataChanged.emit(self.index(start), self.index(old_end - 1))
            return
        if old_end > start:
            self.beginRemoveRows(QModelIndex(), start, old_end - 1)
            del self._rows[start:old_end]
            self.endRemoveRows()
        if new_end > start:
            self.beginInsertRows(QModelIndex(), start, new_end - 1)
            self._rows[start:start] = rows[start:new_end]
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if isinstance(row, Heading):
            return row.words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        return _words(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        never_parent = Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled | never_parent
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never_parent


def row_of(index: Index) -> Row | None:
    """The dataclass behind an index."""
    row: Row | None = index.data(RowRole)
    return row


def _words(row: ListedRow, role: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return f"{row.code} {row.title}".strip()
    if role == Qt.ItemDataRole.ToolTipRole:
        return row.tooltip
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return ", ".join(part for part in (f"{row.code} {row.title}".strip(), row.state_words, row.quiet) if part)
    return None


def _difference(old: Sequence[Row], new: Sequence[Row]) -> tuple[int, int, int]:
    """Start of the differing stretch, its end in `old`, its end in `new`."""
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    tail = next((at for at in range(shorter - start) if old[-1 - at] != new[-1 - at]), shorter - start)
    return start, len(old) - tail, len(new) - tail
