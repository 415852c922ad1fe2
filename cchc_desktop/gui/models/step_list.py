"""The steps of the history under a heading for each day, read as far as the list is scrolled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from time import perf_counter

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from cchc_desktop.services.history.history import Standing, StepLine, StepSource

Index = QModelIndex | QPersistentModelIndex
StepRole = Qt.ItemDataRole.UserRole + 1

PAGE = 60
"""Steps added at a time."""
BREATH = 0.02
"""Seconds of looking for words before the window gets its turn."""

STANDING_WORDS = {
    Standing.DONE: "",
    Standing.UNDONE: "Đã hoàn tác",
    Standing.DROPPED: "Đã hoàn tác, không làm lại được",
    Standing.UNDO: "Lần hoàn tác",
    Standing.REDO: "Lần làm lại",
    Standing.BARRIER: "Không hoàn tác được",
}


@dataclass(frozen=True, slots=True)
class DayHeading:
    """The head of a day's steps; cannot be chosen."""

    day: date


Row = StepLine | DayHeading


class StepList(QAbstractListModel):
    """`read` starts anew; what was done meanwhile comes in at the top by `refresh`, keeping every row."""

    busy = Signal(bool)
    """True while words are looked for and the page is not full yet."""

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: list[Row] = []
        self._reader: StepSource | None = None
        self._more: Iterator[StepLine | int] | None = None
        self._missing = 0
        self._newest = 0
        self._go_on = QTimer(self)
        self._go_on.setSingleShot(True)
        self._go_on.timeout.connect(self._look_on)

    def read(self, reader: StepSource) -> None:
        """Show the steps of `reader` from the newest on."""
        self._go_on.stop()
        self._missing = 0
        self.beginResetModel()
        self._rows.clear()
        self._reader, self._more = reader, reader.older()
        self._newest = reader.newest()
        self.endResetModel()
        self.fetchMore()

    def refresh(self) -> None:
        """Put what has been done since on top, and tell anew how the steps stand and which day is today."""
        if self._reader is None:
            return
        # What was looked through already is not looked through again, however long ago the last step found was.
        seen, self._newest = self._newest, self._reader.newest()
        for line in reversed(self._reader.newer(seen)):
            self._put_on_top(line)
        self._tell_standings()

    def stop(self) -> None:
        """Leave off looking for words."""
        self._go_on.stop()
        self._missing = 0
        self.busy.emit(False)

    @property
    def is_looking(self) -> bool:
        return self._missing > 0

    # -- Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return not parent.isValid() and self._more is not None and not self.is_looking

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        if self.canFetchMore(parent):
            self._missing = PAGE
            self._look_on()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == StepRole:
            return row
        if isinstance(row, DayHeading):
            told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return heading_words(row.day, self._today()) if told else None
        return _words(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        never_parent = Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(self._rows[index.row()], DayHeading):
            return Qt.ItemFlag.ItemIsEnabled | never_parent
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never_parent

    # -- reading

    def _look_on(self) -> None:
        """Read until the page is full, nothing is left, or the window wants its turn."""
        started, found = perf_counter(), list[StepLine]()
        while self._more is not None and len(found) < self._missing:
            step = next(self._more, None)
            if step is None:
                self._more = None
            elif isinstance(step, StepLine):
                found.append(step)
            if perf_counter() - started > BREATH:
                break
        self._append(found)
        self._missing = 0 if self._more is None else self._missing - len(found)
        if self._missing:
            self._go_on.start(0)
        self.busy.emit(self.is_looking)

    def _append(self, lines: list[StepLine]) -> None:
        day = self._day_of(len(self._rows) - 1)
        fresh: list[Row] = []
        for line in lines:
            if line.at.date() != day:
                day = line.at.date()
                fresh.append(DayHeading(day))
            fresh.append(line)
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()

    def _put_on_top(self, line: StepLine) -> None:
        same_day = self._day_of(0) == line.at.date()
        at = 1 if same_day else 0
        fresh: list[Row] = [line] if same_day else [DayHeading(line.at.date()), line]
        self.beginInsertRows(QModelIndex(), at, at + len(fresh) - 1)
        self._rows[at:at] = fresh
        self.endInsertRows()

    def _day_of(self, row: int) -> date | None:
        if not 0 <= row < len(self._rows):
            return None
        found = self._rows[row]
        return found.day if isinstance(found, DayHeading) else found.at.date()

    def _tell_standings(self) -> None:
        steps = [row for row in self._rows if isinstance(row, StepLine)]
        if not steps or self._reader is None:
            return
        standings = self._reader.standings(steps[-1].id, steps[0].id)
        edits = (Standing.DONE, Standing.UNDONE, Standing.DROPPED)
        for at, row in enumerate(self._rows):
            if isinstance(row, StepLine) and row.standing in edits:
                standing = standings.get(row.id, Standing.DONE)
                if standing is not row.standing:
                    self._rows[at] = replace(row, standing=standing)
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def pc_day() -> date:
    """The journal tells when the officer worked, whatever day the book is set to."""
    return datetime.now().astimezone().date()


def row_at(index: Index) -> Row | None:
    """The step or the heading behind an index."""
    row: Row | None = index.data(StepRole)
    return row


def heading_words(day: date, today: date) -> str:
    """ "Hôm nay", "Hôm qua", else the day."""
    near = {today: "Hôm nay", today - timedelta(days=1): "Hôm qua"}
    words = f"{day:%d/%m/%Y}"
    return f"{near[day]}, {words}" if day in near else words


def _words(row: StepLine, role: int) -> str | None:
    told = [row.label, STANDING_WORDS[row.standing], row.touched]
    if role == Qt.ItemDataRole.DisplayRole:
        return row.label
    if role == Qt.ItemDataRole.ToolTipRole:
        return "\n".join(part for part in told if part)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return ", ".join(part for part in (f"{row.at:%H:%M}", *told) if part)
    return None
