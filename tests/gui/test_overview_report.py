"""Tổng quan tells how far the report of now is, and what is done without its proof."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.gui.pages.overview_page import report_state
from cchc_desktop.services.documents.documents import missing_proof
from cchc_desktop.services.evidence.missing_proof import count_missing_proof
from cchc_desktop.services.reports.calendar import report_period
from cchc_desktop.services.reports.reporting import ReportProgress, drop_own_text, write_section

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow


@pytest.fixture
def overview_page(window: MainWindow) -> Any:
    return window.show_page("overview")


def test_sections_written_are_counted_as_they_are_written(window: MainWindow, overview_page: Any) -> None:
    book, state = window._context.book, overview_page.ui.reportState
    before = state.text()
    write_section(book, 2023, PeriodKind.YEAR, "II.1", "Đã ban hành đầy đủ.")
    assert state.text() == "Dự thảo · cán bộ đã viết 1 mục" != before
    write_section(book, 2023, PeriodKind.H1, "II.1", "Kỳ khác.")
    assert state.text() == "Dự thảo · cán bộ đã viết 1 mục"
    drop_own_text(book, 2023, PeriodKind.YEAR, "II.1")
    assert state.text() == "Dự thảo · chưa có mục nào được viết riêng"


@pytest.mark.parametrize(
    ("today", "signed_on", "words"),
    [
        (date(2023, 12, 14), None, "Dự thảo · cán bộ đã viết 2 mục"),
        (date(2023, 12, 15), None, "Đã chốt số liệu · cán bộ đã viết 2 mục"),
        (date(2023, 12, 20), date(2023, 12, 19), "Đã ký ngày 19/12/2023"),
    ],
)
def test_the_state_of_a_report(sample_book: Any, today: date, signed_on: date | None, words: str) -> None:
    period = report_period(sample_book, PeriodKind.YEAR, 2023)
    assert report_state(ReportProgress(period, 2, "", signed_on), today) == words


def test_missing_proof_is_counted_and_leads_to_its_list(window: MainWindow, overview_page: Any) -> None:
    missing = missing_proof(window._context.book, 2023)
    assert len(missing) == count_missing_proof(window._context.book, 2023) > 0
    assert f"{len(missing)} mốc" in overview_page.ui.proofLine.text()
    overview_page.ui.openProofButton.click()
    page: Any = window.ui.pageStack.currentWidget()
    assert page.ui.tabs.currentWidget() is page.ui.missingTab
    assert page.ui.missingList.model().rowCount() == len(missing)


def test_a_year_without_anything_missing_offers_no_way(window: MainWindow, overview_page: Any) -> None:
    overview_page._show_proof(0)
    assert overview_page.ui.openProofButton.isHidden()
    assert overview_page.ui.proofLine.text() == "Mọi mốc đã hoàn thành đều có văn bản và tệp."
