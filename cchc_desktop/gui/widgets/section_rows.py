"""Paints a section of the report: its heading indented by level, then a shape and a word for whose text it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.models.report_sections import Hand, Index, SectionRole, ShownSection
from cchc_desktop.gui.theme import QUIET_SCALE, colours_of, scaled_font
from cchc_desktop.gui.widgets.two_lines import two_lines

if TYPE_CHECKING:
    from cchc_desktop.services.reports.reporting import ReportSection

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SectionDelegate(QStyledItemDelegate):
    """Headings on at most two lines; the word stands under them, so that the heading has the whole width."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        shown = shown_at(index)
        section = shown.section
        font = _heading_font(option.font, section)
        lines = two_lines(section.heading, font, self._room(option.font, section))
        height = QFontMetrics(option.font).height()
        quiet = _hand_height(option.font, shown)
        return QSize(0, len(lines) * height + quiet + round(height * 0.6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = shown_at(index)
        section = shown.section
        colours = colours_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colours.ground)
        height = QFontMetrics(option.font).height()
        left = option.rect.left() + height // 2 + _indent(option.font, section)
        line = QRect(left, option.rect.top() + round(height * 0.3), self._room(option.font, section), height)
        font = _heading_font(option.font, section)
        painter.setFont(font)
        painter.setPen(colours.text)
        for words in two_lines(section.heading, font, line.width()):
            painter.drawText(line, LEFT, words)
            line.translate(0, height)
        if _hand_height(option.font, shown):
            _write_hand(painter, line, shown.hand, scaled_font(option.font, QUIET_SCALE), colours)
        painter.restore()

    def _room(self, font: QFont, section: ReportSection) -> int:
        return self._view.viewport().width() - QFontMetrics(font).height() - _indent(font, section)


def shown_at(index: Index) -> ShownSection:
    """The section behind a row."""
    shown: ShownSection = index.data(SectionRole)
    return shown


def _indent(font: QFont, section: ReportSection) -> int:
    return QFontMetrics(font).height() * max(section.level - 1, 0)


def _hand_height(font: QFont, shown: ShownSection) -> int:
    """A mere heading needs no word under it."""
    return 0 if shown.hand is Hand.HEAD else QFontMetrics(scaled_font(font, QUIET_SCALE)).height()


def _heading_font(font: QFont, section: ReportSection) -> QFont:
    return scaled_font(font, 1.0, semi_bold=section.level <= 1)


def _write_hand(painter: QPainter, line: QRect, hand: Hand, font: QFont, colours: Colours) -> None:
    metrics = QFontMetrics(font)
    size = metrics.ascent()
    colour = {Hand.OUTDATED: colours.soon, Hand.OWN: colours.done}.get(hand, colours.quiet)
    line.setHeight(metrics.height())
    paint_hand(painter, QRectF(line.left(), line.center().y() - size / 2 + 1, size, size), hand, colour)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(line.adjusted(size + size // 2, 0, 0, 0), LEFT, hand)


def paint_hand(painter: QPainter, room: QRectF, hand: Hand, colour: QColor) -> None:
    """A pencil for the officer's own text, a loop for a draft, both for a draft that has moved on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.topLeft())
    painter.scale(room.width() / 16, room.height() / 16)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    if hand is Hand.OWN:
        _line(painter, (3, 13), (3.8, 9.8), (11, 2.6), (13.4, 5), (6.2, 12.2), (3, 13))
    elif hand is Hand.EMPTY:
        _line(painter, (4, 8), (12, 8))
    else:
        painter.drawArc(QRectF(2, 2, 12, 12), 30 * 16, 290 * 16)
        _line(painter, (13.9, 1.9), (13.4, 5.2), (10.1, 4.7))
        if hand is Hand.OUTDATED:
            _line(painter, (8, 5), (8, 8.6))
            painter.drawPoint(QPointF(8, 11))
    painter.restore()


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
