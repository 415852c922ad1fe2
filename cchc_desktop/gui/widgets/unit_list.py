"""Paints a unit's line: its name, and at the right how much is late and how much is due soon."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from cchc_desktop.domain.progress import State
from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.models.due_list import Index, ListedRow, row_of
from cchc_desktop.gui.models.unit_rows import GroupRow, UnitRow
from cchc_desktop.gui.widgets.due_rows import LEFT, DueRowDelegate, DueView
from cchc_desktop.gui.widgets.state_icon import paint_state

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class UnitDelegate(DueRowDelegate):
    """One line a unit, so that a district's are seen at a glance; the whole name stands in the tooltip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if not isinstance(row_of(index), UnitRow | GroupRow):
            return super().sizeHint(option, index)
        return QSize(0, round(QFontMetrics(option.font).height() * 1.75))

    def _write_row(self, painter: QPainter, option: QStyleOptionViewItem, row: ListedRow, colours: Colours) -> None:
        metrics = QFontMetrics(option.font)
        room = option.rect.adjusted(metrics.height() // 2, 0, -(metrics.height() // 2), 0)
        serving = True
        if isinstance(row, UnitRow):
            serving = row.serving
            for state, count in ((State.SOON, row.soon), (State.LATE, row.late)):
                if count:
                    self._write_count(painter, room, state, count, colours)
        elif isinstance(row, GroupRow):
            painter.setPen(colours.quiet)
            painter.drawText(room, RIGHT, row.state_words)
            room.setRight(room.right() - metrics.horizontalAdvance(row.state_words) - metrics.height() // 2)
        painter.setPen(colours.text if serving else colours.quiet)
        painter.drawText(room, LEFT, metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room.width()))

    @staticmethod
    def _write_count(painter: QPainter, room: QRect, state: State, count: int, colours: Colours) -> None:
        """At the right end of `room`, which is the narrower afterwards."""
        metrics = painter.fontMetrics()
        icon, words = metrics.ascent(), str(count)
        painter.setPen(colours.of_state(state))
        painter.drawText(room, RIGHT, words)
        left = room.right() - metrics.horizontalAdvance(words) - icon - metrics.height() // 4
        paint_state(painter, QRectF(left, room.center().y() - icon / 2 + 1, icon, icon), state, colours.of_state(state))
        room.setRight(left - metrics.height() // 2)


class UnitListView(DueView):
    """The list of units."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(UnitDelegate(self))
