"""What the colours, shapes and lines of the calendar mean, in words; only what the shown days hold."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cchc_desktop.domain.progress import STATE_WORDS, State
from cchc_desktop.gui.colours import Colours
from cchc_desktop.gui.models.calendar_span import CalendarShown, CalendarSpan
from cchc_desktop.gui.theme import QUIET_SCALE, colours_of, space
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.state_icon import state_icon

HEAT = "Nền đậm: nhiều việc đến hạn"
CUT_OFF, REPORT = "Chốt số liệu", "Nộp báo cáo"
ORDER: dict[State | str, int] = {what: place for place, what in enumerate((*State, CUT_OFF, REPORT, HEAT))}
DRESSING = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange)
"""What a part's picture and room are made for."""


class CalendarLegend(QWidget):
    """A line of shapes with their words; it wraps where the calendar is narrow.

    A part is made when it is first needed and kept: parts made anew at every turn of the calendar have no size until
    they are shown, so that the legend would shrink and grow again, and the grid above it be painted twice.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._held: tuple[State | str, ...] = ()
        self._parts: dict[State | str, QWidget] = {}

    def explain(self, shown: CalendarShown) -> None:
        """Speak of what these days hold."""
        held = tuple(_held(shown))
        if held != self._held:
            self._held = held
            self._show_held()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in DRESSING and hasattr(self, "_parts"):
            self._forget_parts()
            self._show_held()

    def _show_held(self) -> None:
        """Hidden before shown: there are never more lines than before or after."""
        for what, part in self._parts.items():
            if what not in self._held:
                part.hide()
        for what in self._held:
            self._kept_part(what).show()
        self.setVisible(bool(self._held))
        self.updateGeometry()

    def _kept_part(self, what: State | str) -> QWidget:
        if what not in self._parts:
            self._parts[what] = self._part(what)
            before = sum(ORDER[other] < ORDER[what] for other in self._parts)
            self._flow.insert_widget(before, self._parts[what])
        return self._parts[what]

    def _forget_parts(self) -> None:
        for part in self._parts.values():
            self._flow.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts.clear()

    def _part(self, what: State | str) -> QWidget:
        part = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, space(self, 0.75), 0)
        row.setSpacing(space(self, 0.25))
        colours, size = colours_of(self.palette()), space(self, 0.75)
        icon = self._icon(what, colours, size)
        if icon is not None:
            picture = QLabel(part)
            picture.setPixmap(icon.pixmap(QSize(size, size), self.devicePixelRatioF()))
            row.addWidget(picture)
        words = QLabel(STATE_WORDS[what] if isinstance(what, State) else what, part)
        words.setProperty("quiet", True)
        keep_font(words, QUIET_SCALE)
        row.addWidget(words)
        return part

    def _icon(self, what: State | str, colours: Colours, size: int) -> QIcon | None:
        ratio = self.devicePixelRatioF()
        if isinstance(what, State):
            return state_icon(what, colours, size, ratio)
        if what not in (CUT_OFF, REPORT):
            return None
        style = Qt.PenStyle.SolidLine if what == CUT_OFF else Qt.PenStyle.DotLine
        return _line_icon(QPen(colours.accent, 2, style), size, ratio)


def _line_icon(pen: QPen, size: int, ratio: float) -> QIcon:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setPen(pen)
    painter.drawLine(QPointF(0, size * 0.6), QPointF(size, size * 0.6))
    painter.end()
    return QIcon(pixmap)


def _held(shown: CalendarShown) -> Iterator[State | str]:
    """States in the order of the words' own list, then report days; months write their words themselves."""
    present = {entry.state for day in shown.days for entry in day.entries}
    present |= {state for day in shown.days for state, _ in day.counts}
    yield from (state for state in State if state in present)
    if shown.span is CalendarSpan.YEAR:
        marks = {mark.is_cut_off for day in shown.days for mark in day.marks}
        yield from (words for words, kind in ((CUT_OFF, True), (REPORT, False)) if kind in marks)
        if present:
            yield HEAT
