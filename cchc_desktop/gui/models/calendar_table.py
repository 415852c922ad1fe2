"""The calendar as a table of days: what the view paints, and what Qt tells screen readers cell by cell."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from cchc_desktop.domain.workdays import DAY_HEADS, DAY_NAMES
from cchc_desktop.gui.models.calendar_day import CalendarDay
from cchc_desktop.gui.models.calendar_span import CalendarShown, CalendarSpan, Cell, Rows, Words, is_title
from cchc_desktop.gui.models.due_list import Index

CellRole = Qt.ItemDataRole.UserRole + 1
Role = Qt.ItemDataRole
CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class CalendarTable(QAbstractTableModel):
    """Weeks in rows; a year as small months side by side with an empty column between them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = CalendarShown(CalendarSpan.MONTH, date(2000, 1, 1), ())
        self._rows: Rows = ()
        self._months_a_row = 0
        self._places: dict[date, tuple[int, int]] = {}

    @property
    def shown(self) -> CalendarShown:
        return self._shown

    @property
    def rows(self) -> Rows:
        return self._rows

    def show(self, shown: CalendarShown, months_a_row: int) -> bool:
        """Another span, or the same read anew; where the table keeps its shape only its cells change (True)."""
        if shown is self._shown and self._rows and months_a_row == self._months_a_row:
            return True
        self._months_a_row = months_a_row
        rows = shown.rows(months_a_row)
        same_shape = shown.span is self._shown.span and _shape(rows) == _shape(self._rows)
        if not same_shape:
            self.beginResetModel()
        self._shown, self._rows = shown, rows
        self._places = {
            cell.day: (row, column)
            for row, cells in enumerate(rows)
            for column, cell in enumerate(cells)
            if isinstance(cell, CalendarDay)
        }
        if not same_shape:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(rows[0]) - 1))
        return same_shape

    def place_of(self, day: date) -> QModelIndex:
        """Where a day stands; an invalid index when it is not shown."""
        place = self._places.get(day)
        return self.index(*place) if place else QModelIndex()

    def titles(self) -> list[tuple[int, int]]:
        """Where the names of the small months stand."""
        return [
            (row, column) for row, cells in enumerate(self._rows) for column, cell in enumerate(cells) if is_title(cell)
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def cell(self, index: Index) -> Cell:
        return self._rows[index.row()][index.column()] if index.isValid() else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        cell = self.cell(index)
        if role == CellRole:
            return cell
        if isinstance(cell, Words):
            return cell.text if role in (Role.DisplayRole, Role.AccessibleTextRole) else None
        return _day_words(cell, role) if cell is not None else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return CHOOSABLE if isinstance(self.cell(index), CalendarDay) else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical or self._shown.span is CalendarSpan.YEAR:
            return None
        words = {Role.DisplayRole: DAY_HEADS, Role.AccessibleTextRole: DAY_NAMES, Role.ToolTipRole: DAY_NAMES}
        heads = words.get(Role(role))
        return heads[section % 7] if heads else None


def _day_words(day: CalendarDay, role: int) -> str | None:
    if role == Role.DisplayRole:
        return str(day.day.day)
    if role == Role.AccessibleTextRole:
        return day.sentence
    return day.tooltip if role == Role.ToolTipRole else None


def _shape(rows: Rows) -> tuple[int, int]:
    return len(rows), len(rows[0]) if rows else 0
