"""The page Đơn vị: the list with what presses, the sheet, and the ways to it and from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from cchc_desktop.gui.models.due_entry import DueEntry
from cchc_desktop.gui.models.due_list import Heading
from cchc_desktop.gui.models.finding_entry import FindingEntry
from cchc_desktop.gui.models.unit_rows import UnitRow
from cchc_desktop.services import findings
from cchc_desktop.services.findings import FindingDraft
from cchc_desktop.services.history import undo
from cchc_desktop.services.units import find_unit
from tests.gui.papers import DAY

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed


@pytest.fixture(name="page")
def _page(window: MainWindow, qapp: QApplication) -> Any:
    page: Any = window.show_page("units")
    qapp.processEvents()
    return page


@pytest.fixture(name="commune")
def _commune(sample_book: Book) -> int:
    found = find_unit(sample_book, "Nghĩa Phú")
    assert found is not None
    return found


def units(page: Any) -> list[str]:
    return [row.title for row in page._rows.rows if isinstance(row, UnitRow)]


def headings(page: Any) -> list[str]:
    return [row.words for row in page.sheet.rows.rows if isinstance(row, Heading)]


def test_the_page_opens_with_the_first_unit_that_is_late(page: Any) -> None:
    assert page.ui.countLine.text() == "31 đơn vị"
    assert page.ui.unitName.text() == "Phòng Nội vụ"
    assert page.ui.unitFacts.text() == "Phòng, ban · Thuộc nhóm Các cơ quan, đơn vị"
    assert page.ui.unitSummary.text() == ("Chủ trì: xong 4/16 sản phẩm, 2/13 nhiệm vụ · 2 quá hạn · 2 sắp đến hạn")
    assert headings(page)[:2] == ["Quá hạn (2)", "Sắp đến hạn (2)"]
    [chosen] = [row for row in page._rows.rows if row.title == "Phòng Nội vụ"]
    assert chosen.state_words == "2 sản phẩm quá hạn, 2 sản phẩm sắp đến hạn"


def test_words_without_accents_narrow_the_list_and_leave_the_sheet(page: Any, typed: Typed) -> None:
    typed(page.ui.wordsBox, "nghia ph")
    assert units(page) == ["UBND xã Nghĩa Phong", "UBND xã Nghĩa Phú"]
    assert page.ui.countLine.text() == "2 trong 31 đơn vị"
    assert page.ui.unitName.text() == "Phòng Nội vụ"
    page.ui.unitList.setCurrentIndex(page._rows.index(1))
    assert page.ui.unitName.text() == "UBND xã Nghĩa Phú"


def test_a_deliverable_of_the_sheet_opens_in_the_plan(
    page: Any, window: MainWindow, plan_page_code: Callable[[], str]
) -> None:
    row = next(at for at, one in enumerate(page.sheet.rows.rows) if isinstance(one, DueEntry) and one.code == "3.1")
    page.ui.sheetList.activated.emit(page.sheet.rows.index(row))
    assert window.ui.pageStack.currentWidget() is window._pages["plan"]
    assert plan_page_code() == "3.1"


@pytest.fixture(name="plan_page_code")
def _plan_page_code(window: MainWindow) -> Callable[[], str]:
    """The code of the deliverable that is chosen in Kế hoạch."""

    def code() -> str:
        page: Any = window._pages["plan"]
        label: str = page.ui.planTree.currentIndex().data()
        return label.split(maxsplit=1)[0]

    return code


def test_a_finding_leads_here_from_the_calendar_and_from_the_search(
    window: MainWindow, sample_book: Book, commune: int, typed: Typed
) -> None:
    findings.add_finding(sample_book, FindingDraft(commune, DAY, "Chưa niêm yết thủ tục hành chính", mend_by=DAY))
    calendar: Any = window.show_page("calendar")
    [entry] = [one for one in calendar._day_rows.rows if isinstance(one, FindingEntry)]
    calendar._open_entry(entry)
    page: Any = window._pages["units"]
    assert page.isVisible()
    assert page.ui.unitName.text() == "UBND xã Nghĩa Phú"
    assert "Vấn đề cần khắc phục (1)" in headings(page)
    for words, name in (
        ("niem yet thu tuc", "UBND xã Nghĩa Phú"),
        ("dai truyen thanh huyen", "Đài Truyền thanh huyện"),
    ):
        window.show_page("overview")
        typed(window.ui.searchBox, words)
        popup: Any = window._search_popup
        popup.search_now()
        rows = [row for row in popup._rows.rows if not isinstance(row, Heading)]
        at = next(row for row in rows if row.found.unit_id is not None)
        popup._open(popup._rows.index(popup._rows.rows.index(at)))
        assert page.isVisible()
        assert page.ui.unitName.text() == name
        window.ui.searchBox.clear()


def test_what_is_undone_elsewhere_shows_here(page: Any, sample_book: Book, commune: int) -> None:
    page.show_record_of(commune)
    assert "Vấn đề cần khắc phục (1)" not in headings(page)
    findings.add_finding(sample_book, FindingDraft(commune, DAY, "Chưa niêm yết", mend_by=DAY))
    assert "Vấn đề cần khắc phục (1)" in headings(page)
    undo(sample_book)
    assert "Vấn đề cần khắc phục (1)" not in headings(page)
    assert page.ui.unitName.text() == "UBND xã Nghĩa Phú"


def test_the_sheet_tells_what_the_unit_helps_with_when_asked(page: Any, qtbot: QtBot) -> None:
    assert not [one for one in headings(page) if one.startswith("Phối hợp")]
    page.ui.helpingToo.click()
    assert [one for one in headings(page) if one.startswith("Phối hợp")]


def test_the_models_hold_what_qt_asks(page: Any, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page._rows)  # type: ignore[no-untyped-call]
    qtmodeltester.check(page.sheet.rows)  # type: ignore[no-untyped-call]
