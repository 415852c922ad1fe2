"""Paints the plan tree's cells: titles on two lines, completion bars, and states as shape, word and colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.models.plan_rows import PlanRow, RowKind
from cchc_desktop.gui.models.plan_tree import Column, RowRole, is_area
from cchc_desktop.gui.theme import QUIET_SCALE, colours_of, scaled_font
from cchc_desktop.gui.widgets.completion_bar import paint_completion
from cchc_desktop.gui.widgets.doubt_mark import paint_doubt
from cchc_desktop.gui.widgets.plan_tree_view import PlanTreeView
from cchc_desktop.gui.widgets.state_icon import paint_state
from cchc_desktop.gui.widgets.two_lines import text_lines, two_lines

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

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The title gives a row its height; Qt's own answer would ask the model eight times."""
        return QSize(0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = row_of(index)
        if row is None:
            return
        colours = colours_of(option.palette)
        selected = self._view.selectionModel().isSelected(index)
        painter.save()
        if selected:
            painter.fillRect(option.rect, colours.selection)
        elif self._view.underMouse() and _is_hovered(option):
            painter.fillRect(option.rect, colours.ground)
        self.write(painter, option, row, colours, selected=selected)
        painter.restore()

    def write(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PlanRow, colours: Colours, *, selected: bool
    ) -> None:
        """Paint the cell's own content."""
        raise NotImplementedError


def _is_hovered(option: QStyleOptionViewItem) -> bool:
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 (its 400 names are learnt after the first paint)

    return bool(option.state & QStyle.StateFlag.State_MouseOver)


class Lettering:
    """The fonts of a title cell with what is measured in them; measuring is what a plan of 2,000 rows waits for."""

    def __init__(self, font: QFont, *, semi_bold: bool) -> None:
        self.title, self.quiet = scaled_font(font, 1.0, semi_bold=semi_bold), scaled_font(font, QUIET_SCALE)
        self.quiet_metrics = QFontMetrics(self.quiet)
        self.height, self.quiet_height = QFontMetrics(self.title).height(), self.quiet_metrics.height()
        self._metrics = QFontMetrics(self.title)
        self._widths: dict[str, int] = {}

    def width(self, text: str) -> int:
        """Of the text on one line, in pixels."""
        known = self._widths.get(text)
        if known is None:
            known = self._widths[text] = self._metrics.horizontalAdvance(text)
        return known

    def code_width(self, row: PlanRow) -> int:
        """The room of the code before the title: numbers of one and two digits have the same."""
        return self.width("00" if len(row.code) < 3 else row.code) + self.height // 2

    def lines(self, row: PlanRow, width: int) -> tuple[str, ...]:
        """The title as it is written into a room of `width`."""
        return two_lines(row.title, self.title, self._title_width(row, width))

    def line_count(self, row: PlanRow, width: int) -> int:
        """How many lines `lines` gives, without breaking them."""
        return 1 if self.width(row.title) <= max(self._title_width(row, width), 1) else 2

    def _title_width(self, row: PlanRow, width: int) -> int:
        """What the code, and the mark of a doubt at the end of the line, leave to the title."""
        return width - self.code_width(row) - (self.height if row.doubt else 0)


class TitleDelegate(RowDelegate):
    """Code and title on one or two lines; what of unit and deadline no column tells stands in quiet text under them."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._apart: frozenset[Column] = frozenset()
        self._letterings: dict[tuple[str, bool], Lettering] = {}
        self._sizes: dict[str, tuple[PlanRow, QSize]] = {}
        """By the row's uid: the row that was measured. Qt asks for each row at every turn of the layout."""
        view.header().sectionResized.connect(self._forget_sizes)
        if isinstance(view, PlanTreeView):
            view.refonted.connect(self._forget_sizes)

    @property
    def apart(self) -> frozenset[Column]:
        """The columns that are shown."""
        return self._apart

    @apart.setter
    def apart(self, columns: frozenset[Column]) -> None:
        self._apart = columns
        self._forget_sizes()

    def _forget_sizes(self, *_section: int) -> None:
        self._sizes.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = row_of(index)
        if row is None:
            return QSize()
        measured = self._sizes.get(row.uid)
        if measured is None or measured[0] is not row:
            measured = self._sizes[row.uid] = (row, self._measured(option.font, row))
        return measured[1]

    def _measured(self, font: QFont, row: PlanRow) -> QSize:
        letters = self._lettering(font, row)
        quiet_height = letters.quiet_height if any(self._quiet(row)) else 0
        lines = letters.line_count(row, self._room(row))
        return QSize(0, lines * letters.height + quiet_height + round(letters.height * 0.75))

    def write(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PlanRow, colours: Colours, *, selected: bool
    ) -> None:
        letters = self._lettering(option.font, row)
        height = letters.height
        room = option.rect.adjusted(height // 4, round(height * 0.375), -height // 2, 0)
        line = QRect(room.left(), room.top(), room.width(), height)
        painter.setFont(letters.title)
        painter.setPen(colours.text if is_area(row) else colours.quiet)
        painter.drawText(line, LEFT, row.code)
        painter.setPen(colours.text)
        line.setLeft(line.left() + letters.code_width(row))
        for words in letters.lines(row, room.width()):
            painter.drawText(line, LEFT, words)
            line.translate(0, height)
        if row.doubt:
            mark = QRectF(room.right() + 1 - height * 0.8, room.top() + height * 0.1, height * 0.8, height * 0.8)
            paint_doubt(painter, mark, colours.soon)
        self._write_quiet(painter, line, row, letters, colours)

    def _write_quiet(self, painter: QPainter, line: QRect, row: PlanRow, letters: Lettering, colours: Colours) -> None:
        metrics = letters.quiet_metrics
        painter.setFont(letters.quiet)
        painter.setPen(colours.quiet)
        line.setHeight(metrics.height())
        leads, deadline = self._quiet(row)
        end = f" · {deadline}" if leads and deadline else deadline
        room = line.width() - metrics.horizontalAdvance(end)
        words = metrics.elidedText(leads, Qt.TextElideMode.ElideRight, room) + end
        painter.drawText(line, LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width()))

    def _quiet(self, row: PlanRow) -> tuple[str, str]:
        leads = "" if Column.LEADS in self.apart else row.quiet
        return leads, "" if Column.DEADLINE in self.apart else row.deadline

    def _lettering(self, font: QFont, row: PlanRow) -> Lettering:
        look = (font.key(), is_area(row))
        if look not in self._letterings:
            self._letterings[look] = Lettering(font, semi_bold=is_area(row))
        return self._letterings[look]

    def _room(self, row: PlanRow) -> int:
        """The width the title has, as `write` will find it."""
        depth = DEPTHS[row.key.kind]
        height = self._view.fontMetrics().height()
        return self._view.columnWidth(0) - depth * self._view.indentation() - height // 4 - (height + 1) // 2


class WordsDelegate(RowDelegate):
    """The unit or the deadline as signed, in a column of its own, on two lines where the row is high enough."""

    def __init__(self, view: QTreeView, column: Column) -> None:
        super().__init__(view)
        self._column = column

    def write(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PlanRow, colours: Colours, *, selected: bool
    ) -> None:
        words = row.quiet if self._column is Column.LEADS else row.deadline
        height = QFontMetrics(option.font).height()
        room = option.rect.adjusted(height // 3, 0, -height // 3, 0)
        lines = text_lines(words, option.font, room.width(), 2 if room.height() >= 2 * height else 1)
        line = QRect(room.left(), room.center().y() - len(lines) * height // 2, room.width(), height)
        painter.setPen(colours.text if selected else colours.quiet)
        for each in lines:
            painter.drawText(line, LEFT, each)
            line.translate(0, height)


class CompletionDelegate(RowDelegate):
    """A bar and n/m for areas and tasks; the officer's own percentage for a deliverable."""

    def write(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PlanRow, colours: Colours, *, selected: bool
    ) -> None:
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

    def write(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PlanRow, colours: Colours, *, selected: bool
    ) -> None:
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
        painter.setPen(colours.text if selected else colours.of_state(row.state))
        words = room.adjusted(size + metrics.height() // 3, 0, 0, 0)
        painter.drawText(words, LEFT, metrics.elidedText(row.state_words, Qt.TextElideMode.ElideRight, words.width()))
