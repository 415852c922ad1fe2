"""Số liệu, còn thiếu…: what stands behind a figure is shown and gone to; its mark goes into the text being written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.report_check_dialog import ReportCheckDialog
from cchc_desktop.gui.pages.report_page import ReportPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)


@pytest.fixture
def page(sample_book: Book, qtbot: QtBot) -> ReportPage:
    shown = ReportPage(Context(sample_book, lambda: DAY))
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show_year(2023)
    shown.show()
    return shown


def with_dialog(page: ReportPage, act: Callable[[ReportCheckDialog], None]) -> None:
    """Click the button and act in the dialog that opens."""
    seen: list[ReportCheckDialog] = []

    def found() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReportCheckDialog)
        seen.append(dialog)
        act(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, found)
    page.ui.checkButton.click()
    assert seen


def row_of(dialog: ReportCheckDialog, name: str) -> int:
    model = dialog.ui.figures.model()
    return next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)


def test_the_products_behind_a_figure_are_listed_and_gone_to(page: ReportPage, sample_book: Book) -> None:
    wanted: list[int] = []
    page.deliverableWanted.connect(wanted.append)

    def act(dialog: ReportCheckDialog) -> None:
        row = row_of(dialog, "Sản phẩm quá hạn, chưa hoàn thành")
        dialog.ui.figures.selectRow(row)
        products = dialog.ui.products.model()
        assert str(products.rowCount()) == dialog.ui.figures.model().index(row, 1).data()
        assert not dialog.ui.goToProduct.isEnabled()
        dialog.ui.products.setCurrentIndex(products.index(0, 0))
        dialog.ui.goToProduct.click()

    with_dialog(page, act)
    (product,) = wanted
    ((title,),) = sample_book.read("SELECT title FROM deliverable WHERE id = ?", (product,))
    assert title


def test_a_mark_goes_where_the_cursor_stands_and_is_saved(page: ReportPage) -> None:
    last = page.ui.sectionList.model().rowCount() - 1
    page.ui.sectionList.setCurrentIndex(page.ui.sectionList.model().index(last, 0))
    page.ui.sectionText.selectAll()

    def act(dialog: ReportCheckDialog) -> None:
        dialog.ui.figures.selectRow(row_of(dialog, "Sản phẩm hoàn thành"))
        QTest.keyClick(dialog.ui.figures, Qt.Key.Key_Return)

    with_dialog(page, act)
    assert page.ui.sectionText.toPlainText() == "{sản phẩm hoàn thành}"
    page.leave()
    page.refresh(None)
    assert page.shown is not None
    assert page.shown.section.own == "{sản phẩm hoàn thành}"
    assert page.shown.section.printed.text.isdecimal()


def test_what_is_missing_leads_to_its_product(page: ReportPage) -> None:
    wanted: list[int] = []
    page.deliverableWanted.connect(wanted.append)

    def act(dialog: ReportCheckDialog) -> None:
        dialog.ui.tabs.setCurrentIndex(1)
        assert dialog.ui.noGaps.isHidden()
        assert not dialog.ui.insertFigure.isEnabled()
        dialog.ui.gaps.selectRow(0)
        dialog.ui.goToProduct.click()

    with_dialog(page, act)
    assert len(wanted) == 1


def test_what_is_missing_leaves_room_for_the_products(page: ReportPage) -> None:
    def look(dialog: ReportCheckDialog) -> None:
        dialog.ui.tabs.setCurrentIndex(1)
        dialog.resize(800, 600)
        QApplication.processEvents()
        gaps = dialog.ui.gaps
        widths = [gaps.columnWidth(column) for column in (1, 2, 3)]
        assert max(widths) - min(widths) <= 1
        assert min(widths) > gaps.fontMetrics().horizontalAdvance("Sản phẩm, mục") * 1.2
        longest = max(range(gaps.model().rowCount()), key=lambda row: len(gaps.model().index(row, 1).data()))
        assert gaps.rowHeight(longest) > 1.9 * gaps.fontMetrics().height()

    with_dialog(page, look)
