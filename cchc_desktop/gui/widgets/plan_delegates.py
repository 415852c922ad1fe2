"""Paints the plan tree's cells: titles on two lines, completion bars, and states as shape, word and colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from cchc_desktop.gui.models.plan_rows import PlanRow, RowKind
from cchc_desktop.gui.models.plan_tree import RowRole, is_area
from cchc_desktop.gui.theme import QUIET_SCALE, Colours, colours_of, scaled_font
from cchc_desktop.gui.widgets.completion_bar import paint_completion
from cchc_desktop.gui.widgets.state_icon import paint_state
from cchc_desktop.gui.widgets.two_lines import two_lines

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


DEPTHS = {RowKind.AREA: 1, RowKind.TASK: 2, RowKind.DELIVERABLE: 3}
"""How many times the tree indents a row."""


def row_of(index: Index) -> PlanRow | None:
    """The row behind a cell."""
    row = index.data(RowRole)
    return row if isinstance(row, PlanRow) else None


class RowDelegate(QStyledItemDelegate):
    """The ground of a cell; subclasses write on it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = row_of(index)
        if row is None:
            return
        colours = colours_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colours.ground)
        self.write(painter, option, row, colours)
        painter.restore()

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: PlanRow, colours: Colours) -> None:
        """Paint the cell's own content."""
        raise NotImplementedError


class TitleDelegate(RowDelegate):
    """Code and title on one or two lines, unit and deadline as signed in quiet text under them."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._sizes: dict[tuple[str, str, bool, int, str], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = row_of(index)
        if row is None:
            return QSize()
        # Qt asks for every row several times while the window takes its place.
        look = (row.code, row.title, bool(row.quiet or row.deadline), self._view.columnWidth(0), option.font.key())
        size = self._sizes.get(look)
        if size is None:
            size = self._sizes[look] = self._measured(option.font, row)
        return size

    def forget(self) -> None:
        """The column has another width: old sizes are of no use."""
        self._sizes.clear()

    def _measured(self, font: QFont, row: PlanRow) -> QSize:
        title, quiet = self._fonts(font, row)
        height = QFontMetrics(title).height()
        lines = len(self._lines(row, title, self._room(row)))
        quiet_height = QFontMetrics(quiet).height() if row.quiet or row.deadline else 0
        return QSize(0, lines * height + quiet_height + round(height * 0.75))

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: PlanRow, colours: Colours) -> None:
        title, quiet = self._fonts(option.font, row)
        height = QFontMetrics(title).height()
        code_width = _code_width(row, title)
        room = option.rect.adjusted(height // 4, round(height * 0.375), -height // 2, 0)
        line = QRect(room.left(), room.top(), room.width(), height)
        painter.setFont(title)
        painter.setPen(colours.text if is_area(row) else colours.quiet)
        painter.drawText(line, LEFT, row.code)
        painter.setPen(colours.text)
        line.setLeft(line.left() + code_width)
        for words in self._lines(row, title, room.width()):
            painter.drawText(line, LEFT, words)
            line.translate(0, height)
        self._write_quiet(painter, line, row, quiet, colours)

    def _write_quiet(self, painter: QPainter, line: QRect, row: PlanRow, font: QFont, colours: Colours) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(colours.quiet)
        line.setHeight(metrics.height())
        end = f" · {row.deadline}" if row.quiet and row.deadline else row.deadline
        room = line.width() - metrics.horizontalAdvance(end)
        words = metrics.elidedText(row.quiet, Qt.TextElideMode.ElideRight, room) + end
        painter.drawText(line, LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width()))

    def _lines(self, row: PlanRow, font: QFont, width: int) -> tuple[str, ...]:
        return two_lines(row.title, font, width - _code_width(row, font))

    def _room(self, row: PlanRow) -> int:
        """The width the title has, as `write` will find it."""
        depth = DEPTHS[row.key.kind]
        height = self._view.fontMetrics().height()
        return self._view.columnWidth(0) - depth * self._view.indentation() - height // 4 - (height + 1) // 2

    @staticmethod
    def _fonts(font: QFont, row: PlanRow) -> tuple[QFont, QFont]:
        return scaled_font(font, 1.0, semi_bold=is_area(row)), scaled_font(font, QUIET_SCALE)


def _code_width(row: PlanRow, font: QFont) -> int:
    metrics = QFontMetrics(font)
    sample = {1: "00", 2: "00"}.get(len(row.code), row.code)
    return metrics.horizontalAdvance(sample) + metrics.height() // 2


class CompletionDelegate(RowDelegate):
    """A bar and n/m for areas and tasks; the officer's own percentage for a deliverable."""

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: PlanRow, colours: Colours) -> None:
        metrics = QFontMetrics(option.font)
        room = option.rect.adjusted(metrics.height() // 3, 0, -metrics.height() // 2, 0)
        painter.setPen(colours.quiet)
        if row.share is None:
            if row.percent is not None:
                painter.drawText(room, RIGHT, f"{row.percent} %")
            return
        words_width = metrics.horizontalAdvance("00/00")
        thick = metrics.height() / 3
        bar = QRectF(room.left(), room.center().y() - thick / 2 + 1, room.width() - words_width - thick, thick)
        paint_completion(painter, bar, row.share, colours)
        painter.drawText(room, RIGHT, row.share.words)


class StateDelegate(RowDelegate):
    """Shape, then words; on a selected row the words take the text's colour, for contrast."""

    def write(self, painter: QPainter, option: QStyleOptionViewItem, row: PlanRow, colours: Colours) -> None:
        if row.state is None:
            return
        metrics = QFontMetrics(option.font)
        size = metrics.ascent()
        room = option.rect.adjusted(metrics.height() // 3, 0, 0, 0)
        paint_state(
            painter,
            QRectF(room.left(), room.center().y() - size / 2 + 1, size, size),
            row.state,
            colours.of_state(row.state),
        )
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(colours.text if selected else colours.of_state(row.state))
        words = room.adjusted(size + metrics.height() // 3, 0, 0, 0)
        painter.drawText(words, LEFT, metrics.elidedText(row.state_words, Qt.TextElideMode.ElideRight, words.width()))
