"""Paints a step of the history: its time, a shape and a word for how it stands, its name, and what it touched."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.models.step_list import STANDING_WORDS, DayHeading, Index, row_at
from cchc_desktop.gui.theme import QUIET_SCALE, colours_of, scaled_font
from cchc_desktop.gui.widgets.page_icon import PAGE_ICONS
from cchc_desktop.services.history.history import Standing, StepLine

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
UNIT = 16.0
GONE = (Standing.UNDONE, Standing.DROPPED)


class StepDelegate(QStyledItemDelegate):
    """One line for the name, one for the rest: every step is as high as the other, however many there are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(option.font).height()
        return QSize(0, round(height * (1.9 if isinstance(row_at(index), DayHeading) else 2.6)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = row_at(index)
        if row is None:
            return
        colours = colours_of(option.palette)
        painter.save()
        if isinstance(row, DayHeading):
            _write_heading(painter, option, str(index.data()), colours)
        else:
            _write_ground(painter, option, colours)
            _write_step(painter, option, row, colours)
        painter.restore()


class StepView(QListView):
    """The list of steps; it reads on when its end comes into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(StepDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setMinimumWidth(self.fontMetrics().height() * 12)


def _write_ground(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, colours.selection)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, colours.ground)


def _write_heading(painter: QPainter, option: QStyleOptionViewItem, words: str, colours: Colours) -> None:
    height = QFontMetrics(option.font).height()
    painter.setFont(scaled_font(option.font, QUIET_SCALE, semi_bold=True))
    painter.setPen(colours.quiet)
    painter.drawText(option.rect.adjusted(height // 2, height // 4, 0, 0), LEFT, words)


def _write_step(painter: QPainter, option: QStyleOptionViewItem, row: StepLine, colours: Colours) -> None:
    metrics = QFontMetrics(option.font)
    height, icon = metrics.height(), metrics.ascent()
    line = QRect(option.rect.left() + height // 2, option.rect.top() + round(height * 0.3), 0, height)
    line.setRight(option.rect.right() - height // 2)
    quiet = scaled_font(option.font, QUIET_SCALE)
    painter.setFont(quiet)
    painter.setPen(colours.quiet)
    painter.drawText(line, LEFT, f"{row.at:%H:%M}")
    line.setLeft(line.left() + metrics.horizontalAdvance("00:00") + height // 4)
    _paint_standing(painter, QRectF(line.left(), line.center().y() - icon / 2 + 1, icon, icon), row.standing, colours)
    line.setLeft(line.left() + icon + height // 3)
    painter.setFont(option.font)
    painter.setPen(colours.quiet if row.standing in GONE else colours.text)
    painter.drawText(line, LEFT, metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, line.width()))
    line.translate(0, height)
    _write_quiet(painter, line, row, quiet, colours)


def _write_quiet(painter: QPainter, line: QRect, row: StepLine, font: QFont, colours: Colours) -> None:
    metrics = QFontMetrics(font)
    words = " · ".join(part for part in (STANDING_WORDS[row.standing], row.touched) if part)
    painter.setFont(font)
    painter.setPen(colours.quiet)
    painter.drawText(line, LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width()))


def _paint_standing(painter: QPainter, room: QRectF, standing: Standing, colours: Colours) -> None:
    colour = {Standing.DONE: colours.done, Standing.BARRIER: colours.soon}.get(standing, colours.quiet)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.topLeft())
    painter.scale(room.width() / UNIT, room.height() / UNIT)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _SHAPES[standing](painter)
    painter.restore()


def _done(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(QRectF(5.4, 5.4, 5.2, 5.2))


def _undone(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(2, 2, 12, 12))
    _lines(painter, (7.6, 5.2), (4.8, 8), (7.6, 10.8))
    _lines(painter, (4.8, 8), (11.2, 8))


def _dropped(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(2, 2, 12, 12))
    _lines(painter, (5.6, 5.6), (10.4, 10.4))
    _lines(painter, (10.4, 5.6), (5.6, 10.4))


def _barrier(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(3, 7.2, 10, 7), 1.4, 1.4)
    painter.drawArc(QRectF(5, 2, 6, 9), 0, 180 * 16)


def _lines(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


_SHAPES: dict[Standing, Callable[[QPainter], None]] = {
    Standing.DONE: _done,
    Standing.UNDONE: _undone,
    Standing.DROPPED: _dropped,
    Standing.UNDO: PAGE_ICONS["undo"],
    Standing.REDO: PAGE_ICONS["redo"],
    Standing.BARRIER: _barrier,
}
