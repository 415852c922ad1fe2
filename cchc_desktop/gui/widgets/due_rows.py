"""Paints a listed deadline: state's shape, code and title on at most two lines, then state and whose it is."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.models.due_list import Heading, Index, ListedRow, row_of
from cchc_desktop.gui.theme import QUIET_SCALE, colours_of, scaled_font
from cchc_desktop.gui.widgets.state_icon import paint_state
from cchc_desktop.gui.widgets.two_lines import two_lines

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DueRowDelegate(QStyledItemDelegate):
    """For lists of `ListedRow` and `Heading`; the height follows the view's width."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = row_of(index)
        height = QFontMetrics(option.font).height()
        if row is None or isinstance(row, Heading):
            return QSize(0, round(height * 1.75))
        lines = len(self._title_lines(row, option.font))
        quiet = QFontMetrics(scaled_font(option.font, QUIET_SCALE)).height() if row.state_words or row.quiet else 0
        return QSize(0, lines * height + quiet + round(height * 0.6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = row_of(index)
        if row is None:
            return
        colours = colours_of(option.palette)
        painter.save()
        if isinstance(row, Heading):
            self._write_heading(painter, option, row, colours)
        else:
            self._write_ground(painter, option, colours)
            self._write_row(painter, option, row, colours)
        painter.restore()

    @staticmethod
    def _write_ground(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colours.ground)

    @staticmethod
    def _write_heading(painter: QPainter, option: QStyleOptionViewItem, row: Heading, colours: Colours) -> None:
        metrics = QFontMetrics(option.font)
        font = scaled_font(option.font, QUIET_SCALE, semi_bold=True)
        painter.setFont(font)
        painter.setPen(colours.quiet)
        room = option.rect.adjusted(metrics.height() // 2, metrics.height() // 4, 0, 0)
        painter.drawText(room, LEFT, row.words_within(QFontMetrics(font), room.width()))

    def _write_row(self, painter: QPainter, option: QStyleOptionViewItem, row: ListedRow, colours: Colours) -> None:
        metrics = QFontMetrics(option.font)
        height, icon = metrics.height(), metrics.ascent()
        line = QRect(option.rect.left() + height // 2, option.rect.top() + round(height * 0.3), 0, height)
        line.setRight(option.rect.right() - height // 2)
        if row.state is not None:
            room = QRectF(line.left(), line.center().y() - icon / 2 + 1, icon, icon)
            paint_state(painter, room, row.state, colours.of_state(row.state))
            line.setLeft(line.left() + _icon_room(metrics))
        painter.setPen(colours.text)
        for words in self._title_lines(row, option.font):
            painter.drawText(line, LEFT, words)
            line.translate(0, height)
        self._write_quiet(painter, line, row, scaled_font(option.font, QUIET_SCALE), colours)

    @staticmethod
    def _write_quiet(painter: QPainter, line: QRect, row: ListedRow, font: QFont, colours: Colours) -> None:
        metrics = QFontMetrics(font)
        line.setHeight(metrics.height())
        painter.setFont(font)
        painter.setPen(colours.of_state(row.state) if row.state is not None else colours.quiet)
        painter.drawText(line, LEFT, metrics.elidedText(row.state_words, Qt.TextElideMode.ElideRight, line.width()))
        if not row.quiet:
            return
        joined = f" · {row.quiet}" if row.state_words else row.quiet
        line.setLeft(line.left() + metrics.horizontalAdvance(row.state_words))
        painter.setPen(colours.quiet)
        painter.drawText(line, LEFT, metrics.elidedText(joined, Qt.TextElideMode.ElideRight, line.width()))

    def _title_lines(self, row: ListedRow, font: QFont) -> tuple[str, ...]:
        """Broken for the width that is left beside a scroll bar, so that one coming or going breaks no line anew."""
        metrics = QFontMetrics(font)
        view = self._view
        width = view.width() - 2 * view.frameWidth() - view.verticalScrollBar().sizeHint().width()
        room = width - 2 * (metrics.height() // 2) - (_icon_room(metrics) if row.state is not None else 0)
        return two_lines(f"{row.code}  {row.title}".strip(), font, room)


def _icon_room(metrics: QFontMetrics) -> int:
    return metrics.ascent() + metrics.height() // 3


class DueView(QListView):
    """A list of deadlines that keeps its rows' heights right while it is resized. Enter and double click open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows_in_view = 4
        self._fills = False
        self.setItemDelegate(DueRowDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setMinimumWidth(self.fontMetrics().height() * 10)

    def keep_in_view(self, rows: int) -> None:
        """Ask for so much height that the first `rows` rows are whole without scrolling."""
        self._rows_in_view = rows
        self.setMinimumHeight(self._height_of(rows))
        self.updateGeometry()
        self._show_whole_rows()

    def _show_whole_rows(self) -> None:
        """Of a list that is longer than its room, no row is cut in half at rest: the room below it stays blank."""
        if not self.minimumHeight() or self.model() is None:
            return
        room, held = self.height() - 2 * self.frameWidth(), 0
        for row in range(self.model().rowCount()):
            height = self.sizeHintForRow(row)
            if held + height > room:
                break
            held += height
        else:
            held = room
        if (blank := max(room - held, 0)) != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, blank)

    def sizeHint(self) -> QSize:
        """As tall as the rows to be kept in view, so that a short list asks for little."""
        return QSize(super().sizeHint().width(), self._height_of(self._rows_in_view))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks titles elsewhere, so the rows ask for another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.minimumHeight():
            self.keep_in_view(self._rows_in_view)
        self._show_whole_rows()

    def _height_of(self, rows: int) -> int:
        count = self.model().rowCount() if self.model() is not None else 0
        return sum(self.sizeHintForRow(row) for row in range(min(rows, count))) + self.fontMetrics().height() // 2

    def lose_frame(self) -> None:
        """For a list inside a card, which has a frame already."""
        self.setStyleSheet("QListView { border: none; }")
        # A row that changes has nothing painted again that lies beneath: the list covers all of its room.
        self._fills = True
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._fills:
            painter = QPainter(self.viewport())
            painter.fillRect(event.rect(), colours_of(self.palette()).surface)
            painter.end()
        super().paintEvent(event)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.dataChanged.connect(self.scheduleDelayedItemsLayout)
