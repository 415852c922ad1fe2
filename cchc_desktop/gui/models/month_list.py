"""The months of a year for a view: each with its mốc, its reports, and the sentence that a screen reader reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cchc_desktop.domain.periods import period_words
from cchc_desktop.domain.progress import Completion
from cchc_desktop.domain.timeline import MonthProgress

Index = QModelIndex | QPersistentModelIndex
MonthRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month as a column; `most` is the number of mốc in the fullest month, which a full column stands for."""

    first: date
    milestones: Completion
    reports: tuple[str, ...]
    is_now: bool
    most: int

    @property
    def label(self) -> str:
        return f"T{self.first.month}"

    @property
    def sentence(self) -> str:
        """ "Tháng 10/2023: 7 mốc đến hạn, 3 hoàn thành đúng hạn, 4 chưa hoàn thành."."""
        counts = self.milestones
        ended = counts.nothing_arose + counts.stopped
        parts = (
            (counts.done, "hoàn thành đúng hạn"),
            (counts.done_late, "hoàn thành quá hạn"),
            (ended, "không phát sinh hoặc dừng"),
            (counts.late, "quá hạn, chưa hoàn thành"),
            (counts.open, "chưa hoàn thành"),
        )
        told = [f"{count} {words}" for count, words in parts if count]
        due = f"{counts.total} mốc đến hạn" if counts.total else "không có mốc nào đến hạn"
        month = f"Tháng {self.first:%m/%Y}{' (tháng này)' if self.is_now else ''}"
        return (
            "; ".join([f"{month}: {', '.join([due, *told])}", *(f"nộp báo cáo {name}" for name in self.reports)]) + "."
        )


def month_rows(months: Sequence[MonthProgress], today: date) -> tuple[MonthRow, ...]:
    """The months in their order, that of `today` marked."""
    most = max((month.milestones.total for month in months), default=0)
    now = today.replace(day=1)
    return tuple(
        MonthRow(month.first, month.milestones, tuple(map(period_words, month.reports)), month.first == now, most)
        for month in months
    )


class MonthList(QAbstractListModel):
    """The months in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MonthRow, ...] = ()

    @property
    def rows(self) -> tuple[MonthRow, ...]:
        return self._rows

    def show(self, rows: Sequence[MonthRow]) -> None:
        """A reset only at the first time: every year has as many months."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
        elif rows:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.sentence
        return row if role == MonthRole else None
