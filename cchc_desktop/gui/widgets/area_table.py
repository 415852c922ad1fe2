"""A table of areas, or of units that lead, with their completion: title, a bar, sản phẩm, nhiệm vụ, what is late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.gui.theme import colours_of
from cchc_desktop.gui.widgets.completion_bar import Share, paint_completion
from cchc_desktop.gui.widgets.two_lines import two_lines

Index = QModelIndex | QPersistentModelIndex
AREAS, UNITS = "Nội dung", "Đơn vị chủ trì"
HEADS = (AREAS, "Hoàn thành", "Sản phẩm", "Nhiệm vụ", "Quá hạn")
TITLE, BAR, DELIVERABLES, TASKS, LATE = range(5)
ShareRole = Qt.ItemDataRole.UserRole + 1
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One area, or (without a number) one unit; `share` counts sản phẩm, the task counts are n of m.

    `conditions` are what Kế hoạch shows when the row is opened.
    """

    number: int | None
    title: str
    share: Share
    tasks_done: int
    tasks: int
    conditions: PlanConditions = field(default_factory=PlanConditions)

    @property
    def name(self) -> str:
        return self.title if self.number is None else f"{self.number}. {self.title}"

    def words(self, column: int) -> str:
        return (
            self.name,
            "",
            self.share.words,
            f"{self.tasks_done}/{self.tasks}",
            str(self.share.late or ""),
        )[column]

    @property
    def sentence(self) -> str:
        return f"{self.name}: {self.share.sentence}; {self.tasks_done}/{self.tasks} nhiệm vụ"


class AreaModel(QAbstractTableModel):
    """The rows in the plan's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AreaRow, ...] = ()
        self._what = AREAS

    @property
    def rows(self) -> tuple[AreaRow, ...]:
        return self._rows

    def show(self, rows: Sequence[AreaRow], what: str = AREAS) -> None:
        """A reset only when rows were added or removed; `what` heads the first column."""
        if what != self._what:
            self._what = what
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, TITLE, TITLE)
        if len(rows) == len(self._rows):
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, LATE))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section >= DELIVERABLES else LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._what if section == TITLE else HEADS[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words(index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.sentence
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() >= DELIVERABLES else LEFT
        return row.share if role == ShareRole else None


class AreaDelegate(QStyledItemDelegate):
    """Ground, words and, in its column, the bar; its counts stand in the columns beside it.

    A title is read whole: it takes a second line where one is too narrow.
    """

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        lines = len(self.title_lines(index, option.font))
        width = metrics.horizontalAdvance(str(index.data() or "")) + metrics.height()
        return QSize(metrics.height() * 5 if index.column() == BAR else width, round(metrics.height() * (lines + 0.4)))

    def title_lines(self, index: Index, font: QFont) -> tuple[str, ...]:
        """Number and title as the row shows them."""
        title = str(index.model().index(index.row(), TITLE).data() or "")
        height = QFontMetrics(font).height()
        return two_lines(title, font, self._view.columnWidth(TITLE) - 2 * (height // 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.selection)
        share = index.data(ShareRole)
        metrics = QFontMetrics(option.font)
        room = option.rect.adjusted(metrics.height() // 4, 0, -(metrics.height() // 4), 0)
        if index.column() == BAR and isinstance(share, Share):
            thick = metrics.height() / 3
            bar = QRectF(room.left(), room.center().y() - thick / 2 + 1, room.width(), thick)
            paint_completion(painter, bar, share, colours)
        elif index.column() == TITLE:
            painter.setPen(colours.text)
            painter.drawText(room, LEFT, "\n".join(self.title_lines(index, option.font)))
        else:
            painter.setPen(colours.late if index.column() == LATE else colours.text)
            words = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), words)
        painter.restore()


class AreaTable(QTreeView):
    """The title gets the room; the other columns are as narrow as their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AreaModel(self)
        self.setModel(self.rows)
        self.setStyleSheet("QTreeView { border: none; }")
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemDelegate(AreaDelegate(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        header.sectionResized.connect(self._fit_width)

    def show_rows(self, rows: Sequence[AreaRow], what: str = AREAS) -> None:
        """All rows are in view at once: the table is as tall as they are."""
        self.rows.show(rows, what)
        self._fit()

    def _fit_width(self, column: int) -> None:
        """Another width breaks titles elsewhere, so the rows ask for another height."""
        if column == TITLE:
            self.scheduleDelayedItemsLayout()
            self._fit()

    def doItemsLayout(self) -> None:
        """While the columns share out a new width the title has several; what counts is the one that stays."""
        super().doItemsLayout()
        self._fit()

    def _fit(self) -> None:
        rows = sum(self.sizeHintForIndex(self.rows.index(row, TITLE)).height() for row in range(self.rows.rowCount()))
        height = self.header().sizeHint().height() + rows + 2
        if (height, height) != (self.minimumHeight(), self.maximumHeight()):
            self.setFixedHeight(height)
