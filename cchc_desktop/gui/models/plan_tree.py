"""The tree of Kế hoạch as a Qt model: nodes hold rows ready to show, and an ordinary edit never resets it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from operator import attrgetter
from time import monotonic

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from cchc_desktop.gui.models.plan_moves import ROWS_DRAGGED, RowMove, draggable, move_of
from cchc_desktop.gui.models.plan_rows import PlanRow, RowKind

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    TITLE = 0
    LEADS = 1
    DEADLINE = 2
    COMPLETION = 3
    STATE = 4


COLUMNS = len(Column)
HEADINGS = ("Nội dung kế hoạch", "Đơn vị chủ trì", "Thời hạn", "Tiến độ", "Trạng thái")
MOST_STEPS = 200
MOST_TOLD, SLICE = 100, 0.015
"""Changed rows that are told at once; more are told in slices of so many seconds, so that the window goes on."""
_look = attrgetter(*(name for name in PlanRow._fields if name not in ("uid", "children")))
"""What of a row can be seen or heard."""
RowRole = Qt.ItemDataRole.UserRole


# Joined once: Qt asks for the flags of each row while it lays out, and Python joins flags slowly.
TAKES_DROPS = Qt.ItemFlag.ItemIsDropEnabled
OF_PRODUCT = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
OF_BRANCH = OF_PRODUCT | TAKES_DROPS


class PlanNode:
    """A row in its place. `number` is what a QModelIndex carries, so that a stale index can be told from a live one.

    `waiting`: the rows under it as long as no one has asked for their nodes; a folded branch may wait for ever.
    """

    __slots__ = ("children", "number", "parent", "row", "waiting")

    def __init__(self, row: PlanRow | None, number: int, parent: PlanNode | None) -> None:
        self.row = row
        self.number = number
        self.parent = parent
        self.children: list[PlanNode] = []
        self.waiting = row.children if row is not None else ()

    def count(self) -> int:
        """How many rows are right under it."""
        return len(self.waiting) or len(self.children)

    def position(self) -> int:
        return self.parent.children.index(self) if self.parent else 0

    def walk(self) -> Iterator[PlanNode]:
        """The node and everything under it that does not wait."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))


class PlanTreeModel(QAbstractItemModel):
    """Columns of `Column`; `RowRole` gives the whole `PlanRow` to delegates.

    Rows let go elsewhere are not moved here: `moveWanted` asks for it, and the plan as changed comes by `update`.
    """

    moveWanted = Signal(object)
    """A `RowMove`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = PlanNode(None, 0, None)
        self._by_number: dict[int, PlanNode] = {0: self._root}
        self._by_uid: dict[str, PlanNode] = {}
        self._rows: tuple[PlanRow, ...] = ()
        self._uids: set[str] = set()
        """Of all rows, those without a node among them."""
        self._last_number = 0
        self._waiting = 0
        """Nodes whose rows wait."""
        self._untold: deque[int] = deque()
        """Numbers of the rows that look otherwise and of which no view has been told."""

    # -- what Qt asks

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        # What hasIndex asks, without its way through Qt and back: Qt asks for each row four times while it lays out.
        if parent is not None and parent.column() > 0:
            return QModelIndex()
        children = self._children(self._node(parent) if parent is not None else self._root)
        if not (0 <= row < len(children) and 0 <= column < COLUMNS):
            return QModelIndex()
        return self.createIndex(row, column, children[row].number)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        node = self._node(index)
        if node is self._root or node.parent is None:
            return QModelIndex()
        return self._index_of(node.parent)

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._root.children)
        return self._node(parent).count() if parent.column() == 0 else 0

    def hasChildren(self, parent: Index | None = None) -> bool:
        # Qt's own answer counts rows and columns: two more questions for each row that is laid out.
        if parent is None or not parent.isValid():
            return bool(self._root.children)
        return parent.column() == 0 and self._node(parent).count() > 0

    def columnCount(self, _parent: Index | None = None) -> int:
        return COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section] if 0 <= section < len(HEADINGS) else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._node(index).row
        if row is None:
            return TAKES_DROPS
        return OF_PRODUCT if row.key.kind is RowKind.DELIVERABLE else OF_BRANCH

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._node(index).row if index.isValid() else None
        if row is None:
            return None
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tooltip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return None

    # -- rows dragged

    def mimeTypes(self) -> list[str]:
        return [ROWS_DRAGGED]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The rows that go together; nothing where those chosen do not."""
        cells = (self.row_at(index) for index in indexes if index.column() == 0)
        rows = draggable(self.in_order(row for row in cells if row is not None))
        dragged = QMimeData()
        if rows:
            dragged.setData(ROWS_DRAGGED, "\n".join(row.uid for row in rows).encode())
        return dragged

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        return action == Qt.DropAction.MoveAction and self._meant(data, row, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        move = self._meant(data, row, parent) if action == Qt.DropAction.MoveAction else None
        if move is not None:
            self.moveWanted.emit(move)
        return move is not None

    def _meant(self, data: QMimeData, position: int, parent: Index) -> RowMove | None:
        uids = bytes(data.data(ROWS_DRAGGED).data()).decode().split("\n")
        rows = [node.row for uid in uids if (node := self._node_of(uid)) is not None and node.row is not None]
        under = self._node(parent)
        beside = [child.row for child in self._children(under) if child.row is not None]
        return move_of(rows, under.row, beside, position)

    def in_order(self, rows: Iterable[PlanRow]) -> tuple[PlanRow, ...]:
        """The same rows in the order of the tree, in whatever order they were chosen."""
        return tuple(sorted(rows, key=lambda row: self._path(row.uid)))

    def _path(self, uid: str) -> list[int]:
        node = self._node_of(uid)
        path: list[int] = []
        while node is not None and node.parent is not None:
            path.insert(0, node.position())
            node = node.parent
        return path

    # -- what the page asks

    def row_at(self, index: Index) -> PlanRow | None:
        """The row of any of its cells; None for an index outside the tree."""
        return self._node(index).row if index.isValid() else None

    def index_of_uid(self, uid: str) -> QModelIndex:
        """Where a record stands; invalid when the tree does not show it."""
        node = self._node_of(uid)
        return self._index_of(node) if node else QModelIndex()

    def index_of_deliverable(self, deliverable_id: int) -> QModelIndex:
        """The row that shows a deliverable, be it a row of its own or its task's."""
        wanted = (row.uid for row in self.rows() if row.key.deliverable_id == deliverable_id)
        return self.index_of_uid(next(wanted, ""))

    def rows_in(self, selection: QItemSelection) -> Iterator[PlanRow]:
        """The rows of a selection; Qt's own list of them looks at every range for every row."""
        for place in range(selection.count()):
            part = selection.at(place)
            parent = self._node(part.topLeft()).parent
            for node in parent.children[part.top() : part.bottom() + 1] if parent else ():
                if node.row is not None:
                    yield node.row

    def rows(self) -> Iterator[PlanRow]:
        """All rows in the order of the tree."""
        return _all(self._rows)

    def branches(self) -> Iterator[tuple[PlanRow, QModelIndex]]:
        """The rows that have others under them and where they stand, in the order of the tree."""
        for place, area in enumerate(self._root.children):
            for position, node in ((place, area), *enumerate(self._children(area))):
                if node.count() and node.row is not None:
                    yield node.row, self.createIndex(position, 0, node.number)

    def update(self, rows: tuple[PlanRow, ...]) -> None:
        """Bring the tree to `rows` by inserts, removals, moves and changes alone; indexes and selection live on.

        Where more than `MOST_STEPS` rows come or go (another year, a filter over a large plan) the tree starts anew: a
        view with thousands of open branches spends a hundredth of a second on each row that it sees removed.
        """
        before, self._rows, self._uids = self._uids, rows, (wanted := set(_uids(rows)))
        if before and len(wanted ^ before) > MOST_STEPS:
            self._start_anew(rows)
        else:
            self._wait_for_none()
            self._remove_unwanted(self._root, wanted)
            self._place(self._root, rows)
            if len(self._untold) <= MOST_TOLD:
                self._tell_changed()
            else:
                QTimer.singleShot(0, self, self._tell_changed)

    def _start_anew(self, rows: tuple[PlanRow, ...]) -> None:
        self.beginResetModel()
        self._by_number, self._by_uid, self._waiting = {0: self._root}, {}, 0
        self._root.children = [self._new_node(row, self._root) for row in rows]
        self.endResetModel()

    # -- how it gets there

    def _remove_unwanted(self, parent: PlanNode, wanted: set[str]) -> None:
        for position in reversed(range(len(parent.children))):
            child = parent.children[position]
            self._remove_unwanted(child, wanted)
            if child.row is not None and child.row.uid not in wanted:
                # A child that is wanted elsewhere would go down with its parent: it waits at the parent's end.
                self._rescue_children(child, parent)
                self._remove(parent, parent.children.index(child))

    def _rescue_children(self, node: PlanNode, to: PlanNode) -> None:
        while node.children:
            self._move(node, 0, to, len(to.children))

    def _place(self, parent: PlanNode, rows: tuple[PlanRow, ...]) -> None:
        for position, row in enumerate(rows):
            node = self._by_uid.get(row.uid)
            if node is None:
                node = self._insert(parent, position, row)
            elif node.parent is not parent or node.position() != position:
                assert node.parent is not None
                self._move(node.parent, node.position(), parent, position)
            if node.row is not row:
                self._show(node, row)
                self._place(node, row.children)

    def _insert(self, parent: PlanNode, position: int, row: PlanRow) -> PlanNode:
        self.beginInsertRows(self._index_of(parent), position, position)
        node = self._node_for(row, parent)
        parent.children.insert(position, node)
        self.endInsertRows()
        return node

    def _node_for(self, row: PlanRow, parent: PlanNode) -> PlanNode:
        """A new node, with all that is under it when none of that stands elsewhere: one insert for a whole branch."""
        whole = all(child.uid not in self._by_uid for child in _all(row.children))
        return self._new_node(row if whole else row._replace(children=()), parent)

    def _new_node(self, row: PlanRow, parent: PlanNode) -> PlanNode:
        self._last_number += 1
        node = PlanNode(row, self._last_number, parent)
        self._by_number[node.number] = node
        self._by_uid[row.uid] = node
        self._waiting += bool(row.children)
        return node

    def _children(self, node: PlanNode) -> list[PlanNode]:
        """The nodes under it, made when they are first asked for: thousands of rows stand in folded branches."""
        if node.waiting:
            self._waiting -= 1
            rows, node.waiting = node.waiting, ()
            node.children = [self._new_node(row, node) for row in rows]
        return node.children

    def _all_nodes(self) -> Iterator[PlanNode]:
        """In the order of the tree; those that wait are made on the way."""
        ahead = [self._root]
        while ahead:
            node = ahead.pop()
            yield node
            ahead.extend(reversed(self._children(node)))

    def _wait_for_none(self) -> None:
        if self._waiting:
            deque(self._all_nodes(), maxlen=0)

    def _node_of(self, uid: str) -> PlanNode | None:
        """The node of a record; None when the tree does not show it."""
        node = self._by_uid.get(uid)
        if node is None and self._waiting and uid in self._uids:
            node = next((each for each in self._all_nodes() if each.row is not None and each.row.uid == uid), None)
        return node

    def _remove(self, parent: PlanNode, position: int) -> None:
        self.beginRemoveRows(self._index_of(parent), position, position)
        for node in parent.children.pop(position).walk():
            del self._by_number[node.number]
            if node.row is not None:
                del self._by_uid[node.row.uid]
        self.endRemoveRows()

    def _move(self, source: PlanNode, old: int, target: PlanNode, new: int) -> None:
        # Qt counts the target in positions before the move: down within one parent it is one further.
        before = new + 1 if source is target and new > old else new
        self.beginMoveRows(self._index_of(source), old, old, self._index_of(target), before)
        node = source.children.pop(old)
        target.children.insert(new, node)
        node.parent = target
        self.endMoveRows()

    def _show(self, node: PlanNode, row: PlanRow) -> None:
        before, node.row = node.row, row
        if before is None or _look(before) != _look(row):
            self._untold.append(node.number)

    def _tell_changed(self) -> None:
        """Say which rows look otherwise; what a slice of time leaves is told in the next."""
        end = monotonic() + SLICE
        while self._untold and monotonic() < end:
            node = self._by_number.get(self._untold.popleft())
            if node is not None:
                first = self._index_of(node)
                self.dataChanged.emit(first, first.siblingAtColumn(Column.STATE))
        if self._untold:
            QTimer.singleShot(0, self, self._tell_changed)

    def _node(self, index: Index) -> PlanNode:
        # An invalid index carries 0, as the root does: asking for it first would cost a way through Qt.
        return self._by_number.get(index.internalId(), self._root)

    def _index_of(self, node: PlanNode) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.position(), 0, node.number)


def _uids(rows: tuple[PlanRow, ...]) -> Iterator[str]:
    """Of the rows and all under them, in no order; a large plan's thousands are gone through at every filter."""
    level: Sequence[PlanRow] = rows
    while level:
        yield from [row.uid for row in level]
        level = [child for row in level for child in row.children]


def _all(rows: tuple[PlanRow, ...]) -> Iterator[PlanRow]:
    for row in rows:
        yield row
        yield from _all(row.children)


def _words(row: PlanRow, column: int) -> str:
    if column == Column.TITLE:
        return f"{row.code} {row.title}"
    if column == Column.STATE:
        return row.state_words
    if column == Column.LEADS:
        return row.quiet
    if column == Column.DEADLINE:
        return row.deadline
    if row.share is not None:
        return row.share.words
    return "" if row.percent is None else f"{row.percent} %"


def _spoken(row: PlanRow) -> str:
    """The whole row for a screen reader."""
    told = row.state_words or (row.share.sentence if row.share else "")
    doubt = f"Cần xem lại: {row.doubt}" if row.doubt else ""
    return ". ".join(part for part in (f"{row.code} {row.title}", row.quiet, row.deadline, told, doubt) if part)


def is_area(row: PlanRow) -> bool:
    """Areas are painted semi-bold on one line."""
    return row.key.kind is RowKind.AREA
