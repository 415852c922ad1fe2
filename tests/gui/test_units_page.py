"""The page Đơn vị: the list with what presses, the sheet, and the ways to it and from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.due_list import Heading
from cchc_desktop.gui.models.finding_entry import FindingEntry
from cchc_desktop.gui.models.unit_rows import DutyRow, UnitRow
from cchc_desktop.gui.models.unit_table import Column
from cchc_desktop.gui.pages.units_page import UnitsPage
from cchc_desktop.services.book.books import create_empty
from cchc_desktop.services.history.history import undo
from cchc_desktop.services.registers import findings
from cchc_desktop.services.registers.findings import FindingDraft
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.models import Unit
from tests.gui.papers import DAY, answer

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
    row = next(at for at, one in enumerate(page.sheet.rows.rows) if isinstance(one, DutyRow) and one.code == "3.1")
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


def test_the_table_tells_of_every_unit_and_leads_to_its_sheet(page: Any, sample_book: Book, commune: int) -> None:
    ui, table = page.ui, page.overview.table
    assert table.rowCount() == 0
    ui.tabs.setCurrentWidget(ui.tableTab)
    assert table.rowCount() == 31
    assert not ui.unitButton.isEnabled()
    at = table.row_of(find_unit(sample_book, "Phòng Nội vụ"))
    assert [table.index(at, column).data() for column in range(8)] == [
        *("Phòng Nội vụ", "Phòng, ban", "16", "4", "2", "2", "", "")
    ]
    ui.unitTable.sortByColumn(Column.LATE, Qt.SortOrder.DescendingOrder)
    assert table.index(0, Column.NAME).data() == "Phòng Nội vụ"
    ui.unitTable.setCurrentIndex(table.index(table.row_of(commune), 0))
    for matter in ("Chưa niêm yết", "Chưa có sổ theo dõi"):
        findings.add_finding(sample_book, FindingDraft(commune, DAY, matter))
    assert table.unit_at(ui.unitTable.currentIndex()) == commune
    assert table.index(table.row_of(commune), Column.TO_MEND).data() == "2"
    assert table.index(table.row_of(find_unit(sample_book, "UBND xã Hoàng Nam")), Column.TO_MEND).data() == "1"
    ui.unitTable.sortByColumn(Column.TO_MEND, Qt.SortOrder.DescendingOrder)
    assert ui.unitTable.currentIndex().row() == 0
    ui.unitTable.activated.emit(ui.unitTable.currentIndex())
    assert ui.tabs.currentWidget() is ui.sheetsTab
    assert ui.unitName.text() == "UBND xã Nghĩa Phú"


def test_the_table_tells_its_view_of_the_unit_that_changed(page: Any, sample_book: Book, commune: int) -> None:
    ui, table = page.ui, page.overview.table
    ui.tabs.setCurrentWidget(ui.tableTab)
    told: list[int | None] = []
    table.dataChanged.connect(lambda first, last: told.extend(map(table.unit_at, (first, last))))
    findings.add_finding(sample_book, FindingDraft(commune, DAY, "Chưa niêm yết"))
    assert told == [commune, commune]


class Painted(QObject):
    """Where a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return super().eventFilter(watched, event)


def test_the_unit_chosen_before_loses_its_mark_on_the_screen(page: Any, qapp: QApplication) -> None:
    view = page.ui.unitList
    painted, before = Painted(view.viewport()), view.visualRect(view.currentIndex())
    page._chosen = page._rows.rows[0]
    page._mark_chosen()  # by itself: another sheet beside it may have the whole page painted
    qapp.processEvents()
    now = view.visualRect(view.currentIndex())
    assert before != now
    assert painted.region.contains(before)
    assert painted.region.contains(now)


def test_long_names_and_many_units_stand_in_list_and_table(page: Any, sample_book: Book, qapp: QApplication) -> None:
    with sample_book.change("Nhiều đơn vị") as change:
        for number in range(300):
            name = f"Đơn vị số {number:03d} " + "tên rất dài " * 33
            change.insert(Unit, name=name.strip(), short_name="", kind="khối cũ")
    assert page.ui.countLine.text() == "331 đơn vị"
    page.ui.tabs.setCurrentWidget(page.ui.tableTab)
    qapp.processEvents()
    assert page.overview.table.rowCount() == 331
    bar = page.ui.unitTable.horizontalScrollBar()
    assert not bar.isVisible()
    page.show_record_of(find_unit(sample_book, "Đơn vị số 299 " + ("tên rất dài " * 33).strip()))
    qapp.processEvents()
    assert page.ui.unitFacts.text() == "khối cũ"
    assert page.ui.unitName.height() <= 3 * page.ui.unitName.fontMetrics().height()


def test_an_empty_book_says_what_to_do_first(qtbot: QtBot, tmp_path: Path, opened: Callable[[Path], Book]) -> None:
    create_empty(tmp_path / "moi.sqlite", 2024)
    page = UnitsPage(Context(opened(tmp_path / "moi.sqlite"), lambda: DAY))
    qtbot.addWidget(page)
    page.show_year(2024)
    page.show()
    page._context.book.listen(page.refresh)
    place: Any = page.ui.places.currentWidget()
    [button] = place.findChildren(QPushButton)
    assert button.text() == "Thêm đơn vị…"

    def fill(dialog: Any) -> None:
        dialog.ui.name.setPlainText("Phòng Nội vụ")
        dialog.accept()

    answer(fill)
    button.click()
    assert page.ui.places.currentWidget() is page.ui.tabs
    assert page.ui.unitName.text() == "Phòng Nội vụ"
    undo(page._context.book)
    assert page.ui.places.currentWidget() is place


def edit_outside(book: Book, statement: str) -> None:
    """As another program would, past the journal."""
    connection = book.database.connection()
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')
    connection.execute(statement)


def test_a_day_spoilt_from_outside_is_told_in_a_sentence(page: Any, sample_book: Book) -> None:
    edit_outside(sample_book, "UPDATE unit SET first_day = '2023-99-99' WHERE id = 2")
    page.refresh(None)
    place = page.ui.places.currentWidget()
    assert place is not page.ui.tabs
    assert "bị sửa bên ngoài chương trình" in place.findChildren(QLabel)[0].text()


def test_a_plan_spoilt_from_outside_is_told_above_the_table(page: Any, sample_book: Book) -> None:
    edit_outside(sample_book, "UPDATE deliverable SET kind = 'x' WHERE id = 1")
    page.refresh(None)
    page.ui.tabs.setCurrentWidget(page.ui.tableTab)
    assert "bị sửa bên ngoài chương trình" in page.ui.tableLine.text()
    assert page.overview.table.rowCount() == 0


def test_a_low_page_gives_its_room_to_the_list(window: MainWindow, page: Any, qapp: QApplication) -> None:
    assert page.ui.unitFacts.isVisible()
    window.resize(700, 400)
    qapp.processEvents()
    assert not page.ui.unitFacts.isVisible()
    assert "Thuộc nhóm Các cơ quan, đơn vị" in page.ui.unitName.toolTip()
    commands = page.ui.sheetCommands
    assert commands.height() >= commands.layout().heightForWidth(commands.width())
    assert page.ui.sheetList.height() > 3 * page.fontMetrics().height()
    window.resize(1366, 768)
    qapp.processEvents()
    assert page.ui.unitFacts.isVisible()


def test_the_models_hold_what_qt_asks(page: Any, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page._rows)  # type: ignore[no-untyped-call]
    page.ui.tabs.setCurrentWidget(page.ui.tableTab)
    qtmodeltester.check(page.overview.table)  # type: ignore[no-untyped-call]
    qtmodeltester.check(page.sheet.rows)  # type: ignore[no-untyped-call]
