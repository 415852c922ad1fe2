"""The units that reminder letters can go to, each with a tick, what presses there, and how often it was reminded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.reminder_letters import ReminderLetter

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class Column(IntEnum):
    """From left to right."""

    UNIT = 0
    LATE = 1
    SOON = 2
    REMINDED = 3


TITLES = ("Đơn vị", "Quá hạn", "Sắp đến hạn", "Đã nhắc")


class LetterTable(QAbstractTableModel):
    """Letters that are held back are not ticked at first; `ticked` tells that other ones are chosen now."""

    ticked = Signal()

    def __init__(self, letters: Sequence[ReminderLetter], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters = tuple(letters)
        only = len(self._letters) == 1
        self._chosen = {letter.unit_id for letter in self._letters if only or not letter.held_back}

    @property
    def chosen(self) -> tuple[ReminderLetter, ...]:
        """The letters that are ticked, in the order of the table."""
        return tuple(letter for letter in self._letters if letter.unit_id in self._chosen)

    def show(self, letters: Sequence[ReminderLetter]) -> None:
        """The same units as they stand now; ticks stay."""
        self.beginResetModel()
        self._letters = tuple(letters)
        self.endResetModel()
        self.ticked.emit()

    def tick(self, units: Iterable[int]) -> None:
        """Tick these units and no other."""
        self._chosen = set(units)
        last = self.index(max(len(self._letters) - 1, 0), Column.UNIT)
        self.dataChanged.emit(self.index(0, Column.UNIT), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def tick_all(self) -> None:
        self.tick(letter.unit_id for letter in self._letters)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._letters)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.UNIT else usual

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(TITLES):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return TITLES[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        if not index.isValid() or index.row() >= len(self._letters):
            return None
        letter, column = self._letters[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.UNIT:
            return Qt.CheckState.Checked if letter.unit_id in self._chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role not in WORDS:
            return None
        words = _words(letter, column)
        return f"{TITLES[column]}: {words or '0'}" if role == Qt.ItemDataRole.AccessibleTextRole else words

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        unit = self._letters[index.row()].unit_id
        is_ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.tick(self._chosen | {unit} if is_ticked else self._chosen - {unit})
        return True


def _words(letter: ReminderLetter, column: int) -> str:
    """A count of nothing is left blank, so that what there is stands out."""
    if column == Column.UNIT:
        return f"{letter.unit} ({letter.held_back})" if letter.held_back else letter.unit
    if column == Column.REMINDED:
        reminded = letter.reminded
        return f"{len(reminded)} lần, gần nhất {day_words(reminded[-1].day)}" if reminded else ""
    return str(letter.products(State.LATE if column == Column.LATE else State.SOON) or "")


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (Column.LATE, Column.SOON) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
