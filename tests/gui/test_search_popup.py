"""The search under the box: finds without accents, walks with the keys, never touches what is typed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.due_list import Heading
from cchc_desktop.gui.models.search_results import FoundRow
from cchc_desktop.gui.widgets.search_popup import SearchPopup

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

Key = Qt.Key


class Place:
    """A window with a search box and its popup."""

    def __init__(self, book: Book, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        self.box = QLineEdit()
        column.addWidget(self.box)
        column.addStretch(1)
        self.popup = SearchPopup(self.box, Context(book, lambda: date(2023, 10, 20)))
        self.window.resize(1000, 700)
        self.window.show()
        self.box.setFocus()

    def type(self, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.box, event)

    @property
    def found(self) -> list[FoundRow]:
        return [row for row in self.popup._rows.rows if isinstance(row, FoundRow)]

    @property
    def chosen(self) -> FoundRow:
        row = self.popup._rows.rows[self.popup.view.currentIndex().row()]
        assert isinstance(row, FoundRow)
        return row


@pytest.fixture
def place(sample_book: Book, qtbot: QtBot) -> Place:
    return Place(sample_book, qtbot)


def test_results_come_after_a_rest_in_typing_and_the_box_keeps_its_words(place: Place, qtbot: QtBot) -> None:
    place.type("ra soat")
    assert not place.popup.isVisible()
    qtbot.waitUntil(place.popup.isVisible, timeout=3000)
    assert any("rà soát" in row.title for row in place.found)
    assert place.box.text() == "ra soat"
    assert place.window.focusWidget() is place.box


def test_results_stand_under_headings_and_the_first_place_is_chosen(place: Place) -> None:
    place.box.setText("rà soát")
    place.popup.search_now()
    assert isinstance(place.popup._rows.rows[0], Heading)
    assert place.chosen is place.found[0]


def test_keys_walk_past_headings_and_enter_opens(place: Place, qtbot: QtBot) -> None:
    place.box.setText("rà soát")
    place.popup.search_now()
    for _ in range(3):
        QTest.keyClick(place.box, Key.Key_Down)
    assert place.chosen is place.found[3]
    QTest.keyClick(place.box, Key.Key_Up)
    assert place.chosen is place.found[2]
    with qtbot.waitSignal(place.popup.found) as opened:
        QTest.keyClick(place.box, Key.Key_Return)
    assert opened.args == [place.found[2].found]
    assert not place.popup.isVisible()
    assert place.box.text() == "rà soát"


def test_a_code_typed_and_entered_at_once_opens_that_deliverable(place: Place, qtbot: QtBot) -> None:
    place.type("6.2")
    with qtbot.waitSignal(place.popup.found) as opened:
        QTest.keyClick(place.box, Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].code == "6.2"


def test_escape_and_leaving_close_and_nothing_found_says_so(place: Place, qtbot: QtBot) -> None:
    place.box.setText("xyzzy")
    place.popup.search_now()
    assert place.popup._nothing.isVisible()
    assert "xyzzy" in place.popup._nothing.text()
    QTest.keyClick(place.box, Key.Key_Escape)
    assert not place.popup.isVisible()
    place.popup.search_now()
    place.box.clearFocus()
    assert not place.popup.isVisible()


def test_the_popup_stays_inside_the_window(place: Place) -> None:
    place.box.setText("kế hoạch")
    place.popup.search_now()
    assert place.window.rect().contains(place.popup.geometry())


def test_the_popup_is_as_tall_as_what_it_found_from_its_first_time_on(place: Place, qapp: QApplication) -> None:
    place.box.setText("9.4")
    place.popup.search_now()
    qapp.processEvents()
    rows = place.popup.view
    assert rows.verticalScrollBar().maximum() == 0, "nothing to scroll"
    last = rows.visualRect(place.popup._rows.index(len(place.popup._rows.rows) - 1))
    assert rows.viewport().height() - last.bottom() < rows.fontMetrics().height(), "no blank room under the last row"


class Beneath(QWidget):
    """What lies under the popup, and where it was painted."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.window)
        self.painted = QRegion()
        self.setGeometry(place.window.rect())
        self.lower()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += event.region()


def test_another_search_paints_nothing_beneath_the_list(place: Place, qapp: QApplication) -> None:
    beneath, rows = Beneath(place), place.popup.view.viewport()
    for words, is_painted in (("kế hoạch", True), ("báo cáo", False)):
        beneath.painted = QRegion()
        place.box.setText(words)
        place.popup.search_now()
        qapp.processEvents()
        qapp.processEvents()
        room = QRect(rows.mapTo(place.window, QPoint(0, 0)), rows.size())
        assert beneath.painted.intersects(room) == is_painted
