"""A state's shape painted from the picture kept of it is the shape as it would be drawn there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from cchc_desktop.domain.progress import State
from cchc_desktop.gui.colours import DARK, LIGHT
from cchc_desktop.gui.widgets.state_icon import draw_state, paint_state

Painted = Callable[[QPainter, QRectF, State, QColor], None]
UNSEEN = 2
"""Of 255 levels: what rounding twice may change."""


def painted(how: Painted, ratio: float, left: float, top: float) -> QImage:
    """Every state in a row on the ground of a chosen day, light and dark below one another."""
    image = QImage(round(250 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(LIGHT.selection)
    painter = QPainter(image)
    for row, colours in enumerate((LIGHT, DARK)):
        for column, state in enumerate(State):
            room = QRectF(left + column * 20, top + row * 25, 12, 12)
            how(painter, room, state, colours.of_state(state))
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> int:
    """The widest between two pixels at the same place, in any colour."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(first - second) for first, second in pairs)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize(("left", "top"), [(3, 3), (3, 3.5), (4.25, 5.75)])
@pytest.mark.usefixtures("qapp")
def test_it_looks_as_if_it_were_drawn_there(ratio: float, left: float, top: float) -> None:
    drawn = painted(draw_state, ratio, left, top)
    assert difference(painted(paint_state, ratio, left, top), drawn) <= UNSEEN
    # A second time from the pictures that are kept now, elsewhere on the same screen.
    assert difference(painted(paint_state, ratio, left, top), drawn) <= UNSEEN


@pytest.mark.usefixtures("qapp")
def test_a_moved_painter_moves_it() -> None:
    """As every widget's is that lies somewhere in its window."""
    images = []
    for shift in (0.0, 7.5):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.translate(shift, shift)
        paint_state(painter, QRectF(10 - shift, 10 - shift, 12, 12), State.LATE, LIGHT.late)
        painter.end()
        images.append(image)
    assert images[0] == images[1]
