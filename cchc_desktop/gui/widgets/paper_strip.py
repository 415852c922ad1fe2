"""A strip of paper as it will be printed, small: black on white in every scheme, for it is paper."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from cchc_desktop.gui.theme import colours_of, line_height
from cchc_desktop.services.agency.paper_sample import SampleLine, SampleStrip

FACES = ["Times New Roman", "Tinos", "Liberation Serif", "serif"]
PAPER, INK = QColor("#FFFFFF"), QColor("#000000")
MARGIN = 10.0
"""Of the strip, in the paper's points."""
LARGEST = 0.085
"""Points of the paper for a text line of the interface, so that a sample never outgrows the words around it."""
RULE_DROP, RULE_ROOM = 3.0, 6.0


@dataclass(frozen=True, slots=True)
class _Placed:
    """A printed line: its text, where its top left stands, its height; and the rule under it, from x to x."""

    text: str
    font: QFont
    place: QRectF
    rule: tuple[float, float] | None


class PaperStrip(QWidget):
    """Shows a `SampleStrip`; its height follows from its width, lines break as wide as on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lines: list[_Placed] = []
        self._width = self._height = 1.0

    def show_sample(self, sample: SampleStrip) -> None:
        """What to draw; screen readers read its lines, the left column first."""
        self._width = sample.width + 2 * MARGIN
        (left, left_width), (right, right_width) = sample.columns
        columns = ((sample.left, MARGIN + left, left_width), (sample.right, MARGIN + right, right_width))
        if sample.level:
            columns = _levelled(columns)
        placed = [_column(*column) for column in columns]
        self._lines = [line for column in placed for line in column]
        self._height = max((line.place.bottom() for line in self._lines), default=0) + MARGIN + RULE_ROOM
        self.setAccessibleDescription("; ".join(line.text for line in (*sample.left, *sample.right)))
        self.updateGeometry()
        self.update()

    @property
    def lines(self) -> list[str]:
        """The lines as they are broken, for who looks at what is drawn."""
        return [line.text for line in self._lines]

    def heightForWidth(self, width: int) -> int:
        return round(self._height * self._scale(width)) + 2

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = round(self._width * self._scale(None))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self.width()
        return QSize(round(self._width * self._scale(None) / 2), self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale(self.width())
        painter.translate((self.width() - self._width * scale) / 2, 1)
        painter.setPen(QPen(colours_of(self.palette()).line))
        painter.setBrush(PAPER)
        painter.drawRect(QRectF(0.5, 0, self._width * scale - 1, self._height * scale))
        painter.scale(scale, scale)
        painter.setPen(QPen(INK, 0.7))
        for line in self._lines:
            painter.setFont(line.font)
            painter.drawText(line.place, Qt.AlignmentFlag.AlignCenter, line.text)
            if line.rule is not None:
                y = line.place.bottom() + RULE_DROP
                painter.drawLine(QPointF(line.rule[0], y), QPointF(line.rule[1], y))

    def _scale(self, width: int | None) -> float:
        """Pixels for a point of the paper."""
        most = line_height(self) * LARGEST
        return most if width is None else min(max(width, 1) / self._width, most)


Column = tuple[tuple[SampleLine, ...], float, float]
"""Lines, where they begin, how wide they may be."""


def _levelled(columns: tuple[Column, Column]) -> tuple[Column, Column]:
    """The column whose last line stands higher gets the room that it lacks above it."""
    tops = [_column(*column)[-1].place.top() for column in columns]
    first, second = (
        ((*lines[:-1], replace(lines[-1], gap=lines[-1].gap + max(tops) - top)), x, width)
        for (lines, x, width), top in zip(columns, tops, strict=True)
    )
    return first, second


def _column(lines: tuple[SampleLine, ...], x: float, width: float) -> list[_Placed]:
    placed, top = [], MARGIN
    for line in lines:
        font = _font(line)
        metrics = QFontMetricsF(font)
        top += line.gap
        pieces = _broken(line.text, font, width)
        for piece in pieces:
            long = metrics.horizontalAdvance(piece)
            at = x if line.left else x + max(width - long, 0) / 2
            rule = None
            if line.rule and piece is pieces[-1]:
                short = long * line.rule
                rule = (at + (long - short) / 2, at + (long + short) / 2)
            placed.append(_Placed(piece, font, QRectF(at - 1, top, long + 2, metrics.height()), rule))
            top += metrics.height()
        top += RULE_ROOM if line.rule else 0
    return placed


def _font(line: SampleLine) -> QFont:
    font = QFont()
    font.setFamilies(FACES)
    font.setPixelSize(round(line.size))
    font.setBold(line.bold)
    font.setItalic(line.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _broken(text: str, font: QFont, width: float) -> list[str]:
    """The lines a text of the paper takes in a column of `width` points."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    pieces = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        pieces.append(text[line.textStart() : line.textStart() + line.textLength()].strip(" "))
    layout.endLayout()
    return pieces
