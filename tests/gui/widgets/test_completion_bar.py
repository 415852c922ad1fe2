"""The completion bar: what was done late is hatched in the ground's own colour, in light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from cchc_desktop.gui.colours import DARK, LIGHT, Colours
from cchc_desktop.gui.widgets.completion_bar import Share, paint_completion


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_done_late_is_hatched_without_a_strange_colour(qapp: QApplication, colours: Colours) -> None:
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(colours.surface)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_completion(painter, QRectF(0, 0, 60, 20), Share(done=2, done_late=2, late=0, total=2), colours)
    painter.end()
    seen = {image.pixelColor(x, 10).name() for x in range(20, 40)}
    assert colours.done.name() in seen
    assert colours.surface.name() in seen
    strange = QColor(Qt.GlobalColor.black).name()
    assert strange not in seen
