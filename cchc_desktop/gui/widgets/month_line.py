"""The year as a line of months: a column of what falls due in each, its count, what is late, the reports' days."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cchc_desktop.domain.progress import Completion, State
from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.models.month_list import Index, MonthList, MonthRole, MonthRow
from cchc_desktop.gui.theme import QUIET_SCALE, colours_of, scaled_font
from cchc_desktop.gui.widgets.state_icon import paint_state

COLUMN_LINES, HEIGHT_LINES = 2.4, 5.0
CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


class MonthDelegate(QStyledItemDelegate):
    """From the top: the count (after ▲ and the late ones), the column, the month's name, a mark for each report."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The months share the width among them."""
        months, width = max(index.model().rowCount(), 1), self._view.viewport().width()
        left = width * index.row() // months
        return QSize(width * (index.row() + 1) // months - left, self._view.viewport().height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(MonthRole)
        if not isinstance(row, MonthRow):
            return
        colours, line = colours_of(option.palette), QFontMetrics(option.font).height()
        room = QRect(option.rect)
        painter.save()
        self._paint_ground(painter, option, row, colours)
        self._write_counts(painter, option, QRect(room.left(), room.top(), room.width(), line), row, colours)
        column = QRectF(0, room.top() + 1.15 * line, min(room.width() * 0.6, 1.6 * line), COLUMN_LINES * line)
        column.moveLeft(room.left() + (room.width() - column.width()) / 2)
        paint_column(painter, column, row, colours)
        painter.setFont(scaled_font(option.font, QUIET_SCALE, semi_bold=row.is_now))
        painter.setPen(colours.text if row.is_now else colours.quiet)
        name = QRect(room.left(), round(column.bottom() + line * 0.1), room.width(), line)
        painter.drawText(name, CENTRE, row.label)
        paint_reports(painter, QPointF(name.center().x(), name.bottom() + 0.2 * line), line, row, colours)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, row: MonthRow, colours: Colours) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colours.ground)
        if row.is_now or option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 2 if option.state & QStyle.StateFlag.State_HasFocus else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)

    @staticmethod
    def _write_counts(
        painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: MonthRow, colours: Colours
    ) -> None:
        counts, font = row.milestones, scaled_font(option.font, QUIET_SCALE)
        if not counts.total:
            return
        metrics, size = QFontMetrics(font), QFontMetrics(font).ascent()
        late = str(counts.late) if counts.late else ""
        gap = metrics.horizontalAdvance(" ") if late else 0
        width = metrics.horizontalAdvance(late + str(counts.total)) + (size + gap if late else 0)
        left = room.left() + max(room.width() - width, 0) // 2
        painter.setFont(font)
        if late:
            icon = QRectF(left, room.center().y() - size / 2, size, size)
            paint_state(painter, icon, State.LATE, colours.late)
            painter.setPen(colours.late)
            painter.drawText(QPointF(left + size, _baseline(room, metrics)), late)
            left += size + metrics.horizontalAdvance(late) + gap
        painter.setPen(colours.text)
        painter.drawText(QPointF(left, _baseline(room, metrics)), str(counts.total))


def _baseline(room: QRect, metrics: QFontMetrics) -> float:
    return room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent()


def paint_column(painter: QPainter, room: QRectF, row: MonthRow, colours: Colours) -> None:
    """What is done stands at the bottom, then done late (hatched), late, and what is still to come."""
    painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), colours.line)
    bottom = room.bottom()
    for count, colour, hatched in parts_of(row.milestones, colours):
        height = room.height() * count / max(row.most, 1)
        part = QRectF(room.left(), bottom - height, room.width(), height)
        painter.fillRect(part, colour)
        if hatched:
            painter.fillRect(part, QBrush(colours.surface, Qt.BrushStyle.BDiagPattern))
        bottom -= height


def parts_of(counts: Completion, colours: Colours) -> Iterator[tuple[int, QColor, bool]]:
    """Count, colour and whether hatched, from the bottom."""
    yield counts.concluded - counts.done_late, colours.done, False
    yield counts.done_late, colours.done, True
    yield counts.late, colours.late, False
    yield counts.open, colours.line, False


def paint_reports(painter: QPainter, at: QPointF, line: int, row: MonthRow, colours: Colours) -> None:
    """A small rhomb for every report due in the month, side by side, the first one's top at `at`."""
    half = line * 0.2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent)
    for place in range(len(row.reports)):
        left = at.x() + (place - (len(row.reports) - 1) / 2) * 3 * half
        corners = ((left, at.y() - half), (left + half, at.y()), (left, at.y() + half), (left - half, at.y()))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


class MonthLine(QListView):
    """Thirteen months beside one another; arrows go from one to the next, Enter and a click open one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.months = MonthList(self)
        self.setModel(self.months)
        self.setItemDelegate(MonthDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { border: none; }")
        self.setFixedHeight(round(self.fontMetrics().height() * HEIGHT_LINES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another share for each month."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
