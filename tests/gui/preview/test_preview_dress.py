"""The preview dressed as in the program: names, no clipped words, keyboard alone, marks and ground in both themes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.gui.colours import DARK, LIGHT, Colours
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.gui.style_sheet import style_sheet
from cchc_desktop.gui.theme import palette_of
from tests.gui.preview.conftest import ShowPaper


def dress(app: QApplication, colours: Colours) -> None:
    app.setPalette(palette_of(colours))
    app.setStyleSheet(style_sheet(colours, QFontMetrics(app.font()).height()))


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    """Takes the dress off again, and large letters with it."""
    font = qapp.font()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())
    qapp.setFont(font)


def clipped(window: PreviewWindow) -> list[str]:
    """Labels and buttons that have less room than their words need."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton) and widget.objectName()[:3] != "qt_":
            wraps = isinstance(widget, QLabel) and widget.wordWrap()
            needs = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
            if widget.height() < needs or (not wraps and widget.width() < widget.sizeHint().width()):
                found.append(widget.objectName())
            inside = widget.mapTo(window, widget.rect().bottomRight())
            if not window.rect().contains(inside):
                found.append(f"{widget.objectName()} beyond the edge")
    return found


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1366, 768, 1.0), (800, 600, 1.0), (910, 512, 1.0), (900, 700, 2.0)]
)
def test_no_word_is_clipped_at_any_size(
    report: bytes, show_paper: ShowPaper, undressed: QApplication, width: int, height: int, scale: float
) -> None:
    font = QFont(undressed.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    undressed.setFont(font)
    dress(undressed, LIGHT)
    window = show_paper(report)
    window.ui.findButton.click()
    window._tell("Đã lưu C:\\Users\\Nguyễn Thị Lan\\Documents\\Báo cáo\\bao-cao-cchc-nam-2023.pdf")
    window.resize(width, height)
    undressed.processEvents()
    assert window.width() <= width, "it fits the screen"
    assert clipped(window) == []


def test_every_control_has_a_name(report: bytes, show_paper: ShowPaper) -> None:
    window = show_paper(report)
    controls = [each for each in window.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [
        each.objectName()
        for each in controls
        if not each.accessibleName() and not each.objectName().startswith("qt_") and not _is_inner(each)
    ]
    assert nameless == []


def _is_inner(widget: QWidget) -> bool:
    """The list that a chooser opens, the field inside a spin box: parts of their control."""
    parents = []
    parent = widget.parentWidget()
    while parent is not None:
        parents.append(parent)
        parent = parent.parentWidget()
    return any(isinstance(each, QComboBox) for each in parents) or isinstance(widget, QLineEdit)


def test_all_is_reached_by_tab(report: bytes, show_paper: ShowPaper, qtbot: QtBot) -> None:
    window = show_paper(report)
    window.activateWindow()
    window.ui.documentPreview.setFocus()
    seen = []
    for _ in range(12):
        focus = window.focusWidget()
        if focus.objectName() in seen:
            break
        seen.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen[0] == "documentPreview"
    assert {"printPaper", "savePaper", "openElsewhere", "pageNumber", "zoomChooser", "zoomIn", "findButton"} <= set(
        seen
    )


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_white_paper_lies_on_the_themes_ground(
    report: bytes, show_paper: ShowPaper, undressed: QApplication, colours: Colours
) -> None:
    dress(undressed, colours)
    window = show_paper(report)
    undressed.processEvents()
    image = window.ui.documentPreview.viewport().grab().toImage()
    paper = window.ui.documentPreview._places.rect(0)
    assert image.pixelColor(4, image.height() // 2) == colours.ground
    assert image.pixelColor(int(paper.left()) + 20, int(paper.top()) + 20) == QColor("white")


def test_the_keyboard_is_seen_on_the_paper(report: bytes, show_paper: ShowPaper, undressed: QApplication) -> None:
    dress(undressed, LIGHT)
    window = show_paper(report)
    preview = window.ui.documentPreview
    window.activateWindow()
    preview.setFocus()
    undressed.processEvents()
    focused = preview.viewport().grab().toImage().pixelColor(1, 60)
    window.ui.savePaper.setFocus()
    undressed.processEvents()
    assert focused == LIGHT.accent
    assert preview.viewport().grab().toImage().pixelColor(1, 60) == LIGHT.ground
