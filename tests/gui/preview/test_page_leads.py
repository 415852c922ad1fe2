"""Clicking at what a report tells: a figure shows the products behind it, a product is gone to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.leads import FigureLead, LedPaper, Place, ProductLead, Target
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.gui.dialogs.report_check_dialog import ReportCheckDialog
from cchc_desktop.gui.main_window import MainWindow
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.gui.widgets.page_leads import PageLeads, Stop, lead_words
from tests.gui.preview.conftest import ShowPaper

LATE = FigureLead("Sản phẩm quá hạn, chưa hoàn thành")


def stop_of(window: PreviewWindow, to: Target) -> Stop:
    return next(stop for stop in window.ui.documentPreview.leads._leads.stops if stop.to == to)


def place_of(window: PreviewWindow, to: Target) -> QPoint:
    """The middle of the first words that lead there, brought into view."""
    preview, stop = window.ui.documentPreview, stop_of(window, to)
    preview._show_stop(stop)
    return preview._on_screen(stop.page, stop.on_page(stop.page))[0].center().toPoint()


def move(window: PreviewWindow, to: QPoint) -> None:
    """Without a button, which QTest.mouseMove does not send on every platform."""
    viewport, none = window.ui.documentPreview.viewport(), Qt.MouseButton.NoButton
    place = QPointF(to), QPointF(viewport.mapToGlobal(to))
    moved = QMouseEvent(QEvent.Type.MouseMove, *place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, moved)


@pytest.fixture
def shown(show_paper: ShowPaper, led_report: LedPaper) -> PreviewWindow:
    return show_paper(led_report.pdf, led_report.places)


@pytest.fixture
def wanted(shown: PreviewWindow) -> list[Target]:
    found: list[Target] = []
    shown.leadWanted.connect(found.append)
    return found


def test_words_that_lead_somewhere_show_the_hand_and_say_where(shown: PreviewWindow) -> None:
    viewport = shown.ui.documentPreview.viewport()
    place = place_of(shown, LATE)
    before = viewport.grab().toImage().pixelColor(place - QPoint(0, 6))
    move(shown, place)
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert viewport.grab().toImage().pixelColor(place - QPoint(0, 6)) != before, "marked while pointed at"
    assert viewport.toolTip() == "Sản phẩm quá hạn, chưa hoàn thành: xem các sản phẩm đứng sau số liệu này"
    move(shown, QPoint(3, 3))
    assert viewport.cursor().shape() is Qt.CursorShape.IBeamCursor
    assert viewport.toolTip() == ""


def test_a_click_goes_there_and_a_drag_over_the_words_does_not(shown: PreviewWindow, wanted: list[Target]) -> None:
    viewport, place = shown.ui.documentPreview.viewport(), place_of(shown, LATE)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place - QPoint(12, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place + QPoint(12, 0))
    assert wanted == []
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=place)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert wanted == []
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert wanted == [LATE]


def test_places_stand_where_they_are_at_every_zoom_and_after_scrolling(
    shown: PreviewWindow, wanted: list[Target]
) -> None:
    for zoom in (0.5, 2.0):
        shown.ui.documentPreview.set_zoom(zoom)
        QTest.mouseClick(shown.ui.documentPreview.viewport(), Qt.MouseButton.LeftButton, pos=place_of(shown, LATE))
    assert wanted == [LATE, LATE]


def test_keys_walk_from_one_to_the_next_and_enter_goes_there(shown: PreviewWindow, wanted: list[Target]) -> None:
    ui = shown.ui
    stops = ui.documentPreview.leads._leads.stops
    assert ui.leadActions.isVisible()
    QTest.keyClick(ui.documentPreview, Qt.Key.Key_Return)
    assert wanted == []
    QTest.keyClick(shown, Qt.Key.Key_F4)
    assert ui.told.text().startswith(f"1/{len(stops)} · ")
    QTest.keyClick(shown, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert ui.told.text() == f"{len(stops)}/{len(stops)} · {lead_words(stops[-1].to)} (Enter)"
    assert "mở trong Kế hoạch" in ui.told.text()
    assert ui.documentPreview.page == stops[-1].page, "brought into view"
    ui.previousLead.click()
    assert ui.documentPreview.hasFocus()
    QTest.keyClick(ui.documentPreview, Qt.Key.Key_Return)
    assert wanted == [stops[-2].to]
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible(), "Esc ends the walk first"
    assert not ui.told.isVisible()
    QTest.keyClick(ui.documentPreview, Qt.Key.Key_Return)
    assert len(wanted) == 1


def test_the_walk_begins_at_the_page_in_view(shown: PreviewWindow) -> None:
    preview = shown.ui.documentPreview
    stops = preview.leads._leads.stops
    last = stops[-1].page
    preview.go_to(last)
    QTest.keyClick(shown, Qt.Key.Key_F4)
    assert preview.leads.current is next(stop for stop in stops if stop.page == last)


def test_what_was_searched_for_is_gone_to_by_keys_alone(
    shown: PreviewWindow, wanted: list[Target], typed: Callable[[QWidget, str], None], qtbot: QtBot
) -> None:
    ui = shown.ui
    QTest.keyClick(shown, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    typed(ui.findField, "chua hoan thanh 02")
    qtbot.waitUntil(lambda: ui.hitCount.text() == "1/1", timeout=20_000)
    QTest.keyClick(shown, Qt.Key.Key_F4)
    QTest.keyClick(ui.documentPreview, Qt.Key.Key_Return)
    assert wanted == [LATE]


def test_a_paper_whose_words_lead_nowhere_shows_no_ways(show_paper: ShowPaper, led_report: LedPaper) -> None:
    window = show_paper(led_report.pdf)
    assert not window.ui.leadActions.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert not window.ui.told.isVisible()
    move(window, QPoint(300, 300))
    QTest.mouseClick(window.ui.documentPreview.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert window.ui.documentPreview.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_words_over_two_lines_are_one_stop() -> None:
    to, box = FigureLead("a"), (0.0, 0.0, 10.0, 10.0)
    leads = PageLeads((Place(0, box, to), Place(1, box, to, goes_on=True), Place(1, (20.0, 0.0, 30.0, 10.0), to)))
    assert [stop.boxes for stop in leads.stops] == [((0, box), (1, box)), ((1, (20.0, 0.0, 30.0, 10.0)),)]
    assert leads.at(1, 5, 5) is leads.stops[0]
    assert leads.at(1, 25, 5) is leads.stops[1]
    assert leads.at(1, 15, 5) is None
    assert leads.at(2, 5, 5) is None


# -- the whole way


def printed_report(window: MainWindow, qtbot: QtBot) -> PreviewWindow:
    """The report of the year, asked for on its page as the officer does."""
    page = window.show_page("report")
    page.ui.periodChooser.setCurrentIndex(page.ui.periodChooser.findData(PeriodKind.YEAR))
    page.ui.previewButton.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewWindow)), timeout=60_000)
    paper: PreviewWindow = page.findChildren(PreviewWindow)[0]
    qtbot.waitUntil(lambda: paper.ui.documentPreview.is_drawn, timeout=20_000)
    return paper


def in_dialog(act: Callable[[ReportCheckDialog], None]) -> list[bool]:
    """Acts in the dialog that the next click opens."""
    seen: list[bool] = []

    def found() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReportCheckDialog)
        try:
            act(dialog)
            seen.append(True)
        finally:
            dialog.reject()

    QTimer.singleShot(0, found)
    return seen


def test_from_a_figure_to_the_products_behind_it_to_one_in_the_plan(window: MainWindow, qtbot: QtBot) -> None:
    paper = printed_report(window, qtbot)
    viewport, place = paper.ui.documentPreview.viewport(), place_of(paper, LATE)
    chosen: list[str] = []

    def look(dialog: ReportCheckDialog) -> None:
        figures = dialog.ui.figures
        assert figures.model().index(figures.currentIndex().row(), 0).data() == LATE.name
        assert not dialog.ui.insertFigure.isVisible(), "there is no text being written here"

    seen = in_dialog(look)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert seen
    assert paper.isVisible(), "back at the paper where no product was chosen"

    def go(dialog: ReportCheckDialog) -> None:
        assert dialog.focusWidget() is dialog.ui.products
        QTest.keyClick(dialog.ui.products, Qt.Key.Key_Down)
        chosen.append(dialog.ui.products.currentIndex().data())
        QTest.keyClick(dialog.ui.products, Qt.Key.Key_Return)

    seen = in_dialog(go)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert seen
    assert_in_plan(window, chosen[0].split()[0])


def test_from_a_code_of_the_annex_to_its_product_in_the_plan(
    window: MainWindow, qtbot: QtBot, code_of: Callable[[str], int]
) -> None:
    paper = printed_report(window, qtbot)
    stops = paper.ui.documentPreview.leads._leads.stops
    annex = [stop for stop in stops if isinstance(stop.to, ProductLead) and stop.to.code == "6.2"][-1]
    assert annex.to == ProductLead(code_of("6.2"), "6.2")
    paper.ui.documentPreview._show_stop(annex)
    (box,) = paper.ui.documentPreview._on_screen(annex.page, annex.on_page(annex.page))
    QTest.mouseClick(paper.ui.documentPreview.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert_in_plan(window, "6.2")


def assert_in_plan(window: MainWindow, code: str) -> None:
    assert window.ui.pageStack.currentWidget() is window._pages["plan"]
    plan: Any = window.show_page("plan")
    assert plan.form.deliverable.code == code
