"""Tổng quan tells what is true of the book: counts, what is late, what comes, doubts, the report of now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QBoxLayout
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.progress import CONCLUDED
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.due_list import DueList
from cchc_desktop.gui.pages.overview_page import OverviewPage
from cchc_desktop.gui.widgets.area_table import AreaDelegate
from cchc_desktop.gui.widgets.due_rows import DueView
from cchc_desktop.services.book.books import create_empty
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.rows import find_deliverable

if TYPE_CHECKING:
    from pathlib import Path

    from cchc_desktop.store.book import Book

TODAY = date(2023, 10, 20)


@pytest.fixture
def page(qtbot: QtBot, sample_book: Book) -> OverviewPage:
    made = OverviewPage(Context(sample_book, lambda: TODAY, is_sample=True))
    qtbot.addWidget(made)
    made.resize(1168, 690)
    made.show_year(2023)
    made.show()
    return made


def words(view: DueView) -> list[str]:
    model = view.model()
    assert isinstance(model, DueList)
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_no_row_of_a_list_is_cut_in_half(page: OverviewPage) -> None:
    page.resize(1168, 520)
    QApplication.processEvents()
    soon = page.ui.soonList
    rows = [soon.visualRect(soon.model().index(row, 0)) for row in range(soon.model().rowCount())]
    whole = [room for room in rows if room.bottom() < soon.viewport().height()]
    begun = [room for room in rows if room.top() < soon.viewport().height()]
    assert whole
    assert len(rows) > len(whole), "the list is longer than its room"
    assert begun == whole


def test_completion_is_told_in_products_and_tasks(page: OverviewPage, sample_book: Book) -> None:
    outline = read_outline(sample_book, 2023, TODAY)
    done = sum(deliverable.state in CONCLUDED for deliverable in outline.deliverables)
    title = page.ui.areasTitle.text()
    assert title.startswith(f"Năm 2023: hoàn thành {done}/51 sản phẩm (có 1 không phát sinh), ")
    assert page.ui.areasTitle.text().endswith("/40 nhiệm vụ")


def test_every_area_is_in_view_with_its_counts(page: OverviewPage) -> None:
    table = page.ui.areaTable
    assert table.rows.rowCount() == 9
    assert table.visualRect(table.rows.index(8, 0)).bottom() <= table.viewport().height()
    assert table.rows.index(0, 0).data() == "1. Công tác chỉ đạo, điều hành cải cách hành chính"
    delegate = table.itemDelegate()
    assert isinstance(delegate, AreaDelegate)
    shown = [delegate.title_lines(table.rows.index(row, 0), table.font()) for row in range(9)]
    assert not [lines for lines in shown if "…" in "".join(lines)], "titles are read whole at 1366 by 768"
    assert str(table.rows.index(0, 2).data()).endswith("/6")


def test_late_and_soon_lead_to_the_deliverable(page: OverviewPage, sample_book: Book, qtbot: QtBot) -> None:
    assert any(line.startswith("3.2 ") for line in words(page.ui.lateList))
    assert any(line.startswith("6.2 ") for line in words(page.ui.soonList))
    assert page.ui.soonTitle.text() == f"Đến hạn trong 30 ngày ({len(words(page.ui.soonList))})"
    row = next(at for at, line in enumerate(words(page.ui.soonList)) if line.startswith("6.2 "))
    with qtbot.waitSignal(page.deliverableWanted) as wanted:
        page.ui.soonList.activated.emit(page.ui.soonList.model().index(row, 0))
    assert wanted.args == [find_deliverable(sample_book, 2023, "6.2")]


def test_doubts_name_task_16_and_20_2(page: OverviewPage) -> None:
    codes = [line.split(" ", 1)[0] for line in words(page.ui.doubtsList)]
    assert {"16", "20.2"} <= set(codes)


def test_the_report_of_now_has_its_cut_off_and_its_day(page: OverviewPage) -> None:
    assert page.ui.reportTitle.text() == "Báo cáo năm 2023"
    assert "14/12/2023" in page.ui.reportDays.text()
    assert "20/12/2023" in page.ui.reportDays.text()


def test_columns_stand_under_one_another_where_there_is_no_width(page: OverviewPage) -> None:
    page.resize(700, 440)
    assert page.ui.columns.direction() == QBoxLayout.Direction.TopToBottom
    page.resize(1168, 690)
    assert page.ui.columns.direction() == QBoxLayout.Direction.LeftToRight


def test_titles_are_whole_at_150_percent_too(page: OverviewPage) -> None:
    page.resize(870, 470)
    QApplication.processEvents()
    table = page.ui.areaTable
    delegate = table.itemDelegate()
    assert isinstance(delegate, AreaDelegate)
    shown = [delegate.title_lines(table.rows.index(row, 0), table.font()) for row in range(9)]
    assert not [lines for lines in shown if "…" in "".join(lines)]


def test_the_table_takes_the_room_of_its_rows_and_no_more(page: OverviewPage) -> None:
    for width in (1168, 760, 1168):
        page.resize(width, 690)
        QApplication.processEvents()
        QApplication.processEvents()
        table = page.ui.areaTable
        below = table.viewport().height() - table.visualRect(table.rows.index(8, 0)).bottom()
        assert 0 < below < table.fontMetrics().height(), f"at {width}"


def test_an_empty_plan_is_told_in_sentences(qtbot: QtBot, tmp_path: Path, opened: Callable[[Path], Book]) -> None:
    create_empty(tmp_path / "moi.sqlite", 2026)
    page = OverviewPage(Context(opened(tmp_path / "moi.sqlite"), lambda: date(2026, 1, 5)))
    qtbot.addWidget(page)
    page.show_year(2026)
    assert page.ui.lateEmpty.text() == "Không có sản phẩm nào quá hạn."
    assert "trang Kế hoạch" in page.ui.areasTitle.text()
    page.resize(1168, 690)
    page.show()
    QApplication.processEvents()
    assert not page.ui.areaTable.isVisible()
    for title, empty in ((page.ui.soonTitle, page.ui.soonEmpty), (page.ui.doubtsTitle, page.ui.doubtsEmpty)):
        assert empty.y() - title.geometry().bottom() < 2 * title.height(), "the sentence stands under its title"
