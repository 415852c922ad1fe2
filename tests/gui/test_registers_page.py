"""Sổ theo dõi: records through their dialogs, what is chosen, what the filter says, and the ways in and out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel

from cchc_desktop.domain.registers.initiatives import INITIATIVES, Initiative
from cchc_desktop.domain.registers.inspections import INSPECTIONS, MATTERS, VISITS, FoundMatter, Inspection, Visit
from cchc_desktop.domain.registers.surveys import SURVEYS, Survey
from cchc_desktop.gui.models.finding_entry import FindingEntry
from cchc_desktop.gui.widgets.check_list import check
from cchc_desktop.gui.widgets.day_field import show_day
from cchc_desktop.services.history.history import undo
from cchc_desktop.services.papers.catalogue import document_of
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.registers import registers
from cchc_desktop.services.registers.sheets import export_register
from tests.dress.faults import clashing
from tests.gui.papers import answer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed

TITLE = "Kiểm tra công tác cải cách hành chính năm 2023"
SON, LAC = "UBND xã Nghĩa Sơn", "UBND xã Nghĩa Lạc"
DAY = date(2023, 8, 7)


@pytest.fixture(name="sample_path")
def _sample_path(bare_sample_path: Path) -> Path:
    """The tests fill the registers themselves."""
    return bare_sample_path


@pytest.fixture(name="page")
def _page(window: MainWindow, qapp: QApplication) -> Any:
    page: Any = window.show_page("registers")
    qapp.processEvents()
    return page


def add_inspection(book: Book) -> tuple[int, int]:
    """An inspection with one unit, where two matters were found, one of them mended."""
    inspection = registers.add_record(book, INSPECTIONS, Inspection(2023, TITLE, deliverable="3.2"))
    visit = registers.add_record(book, VISITS, Visit(2023, TITLE, SON, "done", DAY))
    registers.add_record(book, MATTERS, FoundMatter(2023, TITLE, SON, DAY, "Thiếu sổ theo dõi"))
    mended = FoundMatter(2023, TITLE, SON, DAY, "Chưa niêm yết", mended_on=date(2023, 9, 1), remedy="Đã niêm yết")
    registers.add_record(book, MATTERS, mended)
    return inspection, visit


def asked(act: Callable[[Any], object], ask: Callable[[], object]) -> None:
    """Do what opens a dialog, and `act` with it."""
    answer(act)
    ask()


def press(view: Any, key: Qt.Key) -> None:
    """A key of the list that has the keyboard."""
    view.window().activateWindow()
    view.setFocus()
    QApplication.processEvents()
    QTest.keyClick(view, key)


def cells(table: Any, row: int = 0) -> list[str]:
    return [table.index(row, column).data() for column in range(table.columnCount())]


def choose(menu: Any, words: str) -> None:
    [action] = [one for one in menu.actions() if one.text().replace("&", "") == words]
    action.trigger()


def test_an_empty_register_says_what_to_do_and_its_button_does_it(page: Any, typed: Typed, sample_book: Book) -> None:
    tab = page.tabs[3]
    page.ui.tabs.setCurrentWidget(tab)
    assert tab.ui.places.currentWidget() is tab._nothing

    def fill(dialog: Any) -> None:
        assert dialog.editor("year").text() == "2023"
        typed(dialog.editor("name"), "Khảo sát <hài lòng> & “một cửa” 😀")
        dialog.editor("unit").setCurrentText(SON)
        show_day(dialog.editor("first_day"), DAY)
        dialog.editor("sheets_out").setText("1.200")
        dialog.editor("sheets_in").setText("1300")
        dialog.editor("rate").setText("91,35")
        dialog.accept()
        assert "1300 nhiều hơn số phiếu phát ra 1200" in dialog.ui.refusal.text()
        dialog.editor("sheets_in").setText("1100")
        dialog.accept()

    asked(fill, tab._nothing.acted.emit)
    (kept,) = registers.read_records(sample_book, SURVEYS)
    wanted = Survey(2023, "Khảo sát <hài lòng> & “một cửa” 😀", SON, "", DAY, None, 1200, 1100, 9135)
    assert kept.record == wanted
    assert tab.chosen == kept
    assert cells(tab.table)[-1] == "91,35 %"
    undo(sample_book)
    assert tab.ui.places.currentWidget() is tab._nothing


def test_enter_edits_and_delete_deletes_and_undo_brings_back(page: Any, typed: Typed, sample_book: Book) -> None:
    tab = page.tabs[1]
    page.ui.tabs.setCurrentWidget(tab)
    row = registers.add_record(sample_book, INITIATIVES, Initiative(2023, "Mã QR", "Lê Văn Cường\nPhạm Thu Hà"))
    tab.ui.table.setFocus()
    assert cells(tab.table)[2] == "Lê Văn Cường; Phạm Thu Hà"
    assert "Mã QR" in tab.sheet.toPlainText()

    def fill(dialog: Any) -> None:
        assert dialog.editor("title").toPlainText() == "Mã QR"
        dialog.editor("level").setEditText("Cấp khu vực")
        typed(dialog.editor("effect"), "Tra cứu mọi lúc")
        dialog.accept()

    asked(fill, lambda: QTest.keyClick(tab.ui.table, Qt.Key.Key_Return))
    record = registers.read_record(sample_book, INITIATIVES, row).record
    assert (record.level, record.effect) == ("Cấp khu vực", "Tra cứu mọi lúc")
    assert "Cấp khu vực" in tab.sheet.toPlainText()
    press(tab.ui.table, Qt.Key.Key_Delete)
    assert registers.read_records(sample_book, INITIATIVES) == ()
    undo(sample_book)
    assert tab.chosen.id == row


def test_filter_by_words_and_year(page: Any, window: MainWindow, qapp: QApplication, sample_book: Book) -> None:
    tab = page.tabs[1]
    page.ui.tabs.setCurrentWidget(tab)
    for year, title in ((2022, "Sáng kiến cũ"), (2023, "Mã QR"), (2023, "Trả kết quả tại nhà")):
        registers.add_record(sample_book, INITIATIVES, Initiative(year, title))
    assert tab.ui.countLine.text() == "2 sáng kiến"
    tab.ui.wordsBox.setText("ma qr")
    tab.show_selection()
    assert tab.ui.countLine.text() == "1 trong 2 sáng kiến"
    tab.ui.wordsBox.setText("không có chữ này")
    tab.show_selection()
    assert tab.ui.places.currentWidget() is tab._nothing
    assert "Không có dòng nào khớp" in tab._nothing._sentence.text()
    tab.ui.wordsBox.clear()
    tab.ui.yearChooser.setCurrentIndex(tab.ui.yearChooser.findText("Mọi năm"))
    tab.show_selection()
    assert [cells(tab.table, row)[1] for row in range(3)] == ["Mã QR", "Trả kết quả tại nhà", "Sáng kiến cũ"]
    assert not tab.ui.table.isColumnHidden(0), "among several years each row says its own"
    tab.ui.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [cells(tab.table, row)[1] for row in range(3)] == ["Trả kết quả tại nhà", "Sáng kiến cũ", "Mã QR"]


def test_units_are_ticked_and_what_was_found_is_noted_at_the_one_chosen(
    page: Any, typed: Typed, sample_book: Book
) -> None:
    registers.add_record(sample_book, INSPECTIONS, Inspection(2023, TITLE))
    parts = page.inspections.parts
    assert not parts.ui.addFindingButton.isEnabled()

    def tick(dialog: Any) -> None:
        dialog.ui.words.setText("nghia son")
        names = {dialog.ui.units.item(row).text(): dialog.ui.units.item(row) for row in range(dialog.ui.units.count())}
        assert [name for name, item in names.items() if not item.isHidden()] == [SON]
        check(dialog.ui.units, [names[name].data(Qt.ItemDataRole.UserRole) for name in (SON, LAC)])
        dialog.accept()

    asked(tick, parts.ui.addVisitsButton.click)
    assert [cells(parts.visits, row)[0] for row in range(2)] == [LAC, SON]
    assert cells(page.inspections.table)[-2:] == ["0/2", ""]

    def note(dialog: Any) -> None:
        assert dialog.ui.subject.text() == f"Đơn vị: {LAC}"
        assert dialog.ui.source.text() == TITLE
        typed(dialog.ui.text, "Hồ sơ quá hạn")
        dialog.accept()

    asked(note, parts.ui.addFindingButton.click)
    [entry] = parts.findings.rows
    assert isinstance(entry, FindingEntry)
    assert entry.title == "Hồ sơ quá hạn"
    (kept,) = registers.read_records(sample_book, MATTERS)
    assert (kept.record.inspection, kept.record.unit) == (TITLE, LAC)

    def result(dialog: Any) -> None:
        assert dialog.ui.subject.text() == f"{LAC} – {TITLE}"
        dialog.editor("state").setCurrentText("Đã kết luận")
        typed(dialog.editor("conclusion"), "Chấp hành tốt")
        dialog.accept()

    asked(result, lambda: choose(parts._visit_menu, "Ghi kết quả kiểm tra…"))
    assert cells(page.inspections.table)[-2:] == ["1/2", "0/1"]


def test_a_matter_is_mended_edited_and_keeps_its_inspection(page: Any, typed: Typed, sample_book: Book) -> None:
    add_inspection(sample_book)
    parts = page.inspections.parts
    assert cells(page.inspections.table)[-2:] == ["1/1", "1/2"]
    at = [row.title for row in parts.findings.rows].index("Thiếu sổ theo dõi")
    parts.ui.findingList.setCurrentIndex(parts.findings.index(at))
    asked(lambda dialog: dialog.accept(), lambda: choose(parts._finding_menu, "Đã khắc phục…"))
    assert cells(page.inspections.table)[-1] == "2/2"
    parts.ui.findingList.setCurrentIndex(parts.findings.index(at))

    def mend(dialog: Any) -> None:
        dialog.ui.text.setPlainText("Thiếu sổ theo dõi hồ sơ")
        dialog.accept()

    asked(mend, lambda: choose(parts._finding_menu, "Sửa…"))
    found = {kept.record.text: kept.record.inspection for kept in registers.read_records(sample_book, MATTERS)}
    assert found["Thiếu sổ theo dõi hồ sơ"] == TITLE
    press(parts.ui.visitTable, Qt.Key.Key_Delete)
    assert parts.visits.rowCount() == 0
    assert parts.findings.rows == (), "what was found is the unit's alone now"
    undo(sample_book)
    assert len(parts.findings.rows) == 2


def test_a_hit_of_the_search_opens_its_register(window: MainWindow, typed: Typed, sample_book: Book) -> None:
    _, visit = add_inspection(sample_book)
    registers.edit_record(sample_book, VISITS, visit, Visit(2023, TITLE, SON, "done", DAY, conclusion="Nghiêm túc lắm"))
    old = registers.add_record(sample_book, INITIATIVES, Initiative(2021, "Xe buýt văn thư"))
    window._need_popup()
    popup: Any = window._search_popup
    for words, tab_at, row in (("xe buyt", 1, old), ("nghiem tuc lam", 0, visit)):
        window.ui.searchBox.setText(words)
        popup.search_now()
        QTest.keyClick(window.ui.searchBox, Qt.Key.Key_Return)
        page: Any = window.ui.pageStack.currentWidget()
        assert page.objectName() == "registersPage"
        assert page.ui.tabs.currentIndex() == tab_at
        chosen = page.tabs[1].chosen if tab_at else page.inspections.parts._visit
        assert chosen.id == row


def test_ways_out_to_the_plan_and_to_the_units_sheet(page: Any, window: MainWindow, sample_book: Book) -> None:
    add_inspection(sample_book)
    choose(page.inspections.menu, "Mở sản phẩm 3.2 trong Kế hoạch")
    assert window.ui.pageStack.currentWidget() is window._pages["plan"]
    window.show_page("registers")
    choose(page.inspections.parts._visit_menu, "Mở phiếu đơn vị")
    units: Any = window.ui.pageStack.currentWidget()
    assert units.objectName() == "unitsPage"
    assert units.ui.unitName.text() == SON


def test_a_product_of_another_year_is_refused_at_once(page: Any, sample_book: Book) -> None:
    def fill(dialog: Any) -> None:
        dialog._choose_product = lambda _: (2022, "1.1")
        dialog._take_product()
        assert "thuộc kế hoạch năm 2022" in dialog.ui.refusal.text()
        dialog._choose_product = lambda _: (2023, "3.2")
        dialog._take_product()
        assert dialog.editor("deliverable").text() == "3.2"
        dialog.reject()

    asked(fill, page.inspections.add)


def test_what_lies_behind_is_read_when_it_comes_forward(page: Any, sample_book: Book) -> None:
    registers.add_record(sample_book, INITIATIVES, Initiative(2023, "Mã QR"))
    assert page.tabs[1].table.rowCount() == 0
    page.ui.tabs.setCurrentIndex(1)
    assert page.tabs[1].table.rowCount() == 1


def test_each_tab_prints_its_own_papers(page: Any, sample_book: Book) -> None:
    wanted: list[PaperRequest] = []
    page.paperWanted.disconnect()  # from the window, which would make the papers
    page.paperWanted.connect(wanted.append)
    add_inspection(sample_book)
    for tab in page.tabs:
        page.ui.tabs.setCurrentWidget(tab)
        tab._paper_menu.aboutToShow.emit()
        for action in tab._paper_menu.actions():
            action.trigger()
    choose(page.inspections.parts._visit_menu, "In biên bản…")
    assert [(one.form, one.choice) for one in wanted] == [
        ("inspection-plan", ""),
        ("inspection-decision", ""),
        ("inspection-report", ""),
        ("initiatives", "every"),
        ("initiatives", "proposed"),
        ("initiatives", "recognised"),
        ("legal-documents", "reviewed"),
        ("legal-documents", "expired"),
        ("legal-documents", "partly-expired"),
        ("survey", ""),
        ("inspection-minutes", ""),
    ]
    assert {one.code for one in wanted if one.form.startswith("inspection")} == {TITLE}
    assert wanted[-1].unit == SON
    for request in wanted:
        assert document_of(sample_book, request).blocks


def test_out_to_excel_and_back(page: Any, sample_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tab = page.tabs[1]
    page.ui.tabs.setCurrentWidget(tab)
    for title in ("Mã QR", "Sổ tay"):
        registers.add_record(sample_book, INITIATIVES, Initiative(2023, title))
    path = tmp_path / "so-sang-kien"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    choose(tab._excel_menu, "Xuất ra Excel…")
    path = path.with_suffix(".xlsx")
    assert tab.ui.countLine.text() == "2 sáng kiến · Đã lưu so-sang-kien.xlsx"
    assert tab.ui.countLine.isVisible()
    tab.show_selection()
    assert tab.ui.countLine.text() == "2 sáng kiến"
    workbook = load_workbook(path)
    sheet = workbook.worksheets[0]
    sheet["B2"], sheet["A4"], sheet["B4"] = "Mã QR tra cứu", 2023, "Trả tại nhà"
    workbook.save(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    def look(dialog: Any) -> None:
        assert dialog.ui.summary.text() == (
            "Sẽ thêm 1 dòng, sửa 1 dòng; dòng không có trong tệp vẫn giữ. 1 dòng không thay đổi."
        )
        rows = dialog.ui.rows
        hidden = [rows.isRowHidden(row) for row in range(rows.model().rowCount())]
        assert hidden == [False, True, False]
        assert cells(rows.model(), 0) == [
            "Sáng kiến",
            "2",
            "Sửa",
            "Mã QR tra cứu",
            "Tên sáng kiến: Mã QR → Mã QR tra cứu",
        ]
        dialog.ui.sameToo.setChecked(True)
        assert not rows.isRowHidden(1)
        dialog.accept()

    asked(look, lambda: choose(tab._excel_menu, "Nhập từ Excel…"))
    titles = {kept.record.title for kept in registers.read_records(sample_book, INITIATIVES)}
    assert titles == {"Mã QR tra cứu", "Sổ tay", "Trả tại nhà"}
    assert tab.table.rowCount() == 3
    undo(sample_book)
    assert {kept.record.title for kept in registers.read_records(sample_book, INITIATIVES)} == {"Mã QR", "Sổ tay"}


def test_a_file_with_a_bad_cell_cannot_be_written(
    page: Any, sample_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = page.tabs[3]
    page.ui.tabs.setCurrentWidget(tab)
    registers.add_record(sample_book, SURVEYS, Survey(2023, "Khảo sát"))
    path = export_register(sample_book, SURVEYS, tmp_path / "a.xlsx")
    workbook = load_workbook(path)
    workbook.worksheets[0]["G2"] = "ba trăm"
    workbook.save(path)

    def look(dialog: Any) -> None:
        assert "1 dòng cần sửa trong tệp nên chưa nhập được" in dialog.ui.summary.text()
        assert "ô G2: Số phiếu phát ra “ba trăm”" in cells(dialog.ui.rows.model())[-1]
        button = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        assert (button.text(), button.isEnabled()) == ("Ghi vào sổ", False)
        dialog.reject()

    asked(look, lambda: tab.excel.take_file(path))
    said: list[str] = []
    monkeypatch.setattr("cchc_desktop.gui.pages.register_excel.tell", lambda sentence, _: said.append(sentence))
    page.tabs[1].excel.take_file(path)
    assert said == ["Trang “Khảo sát” không có cột “Tên sáng kiến”; hãy xuất sổ ra Excel để có đủ các cột."]


def test_every_button_of_a_register_answers_to_a_letter_of_its_own(page: Any) -> None:
    for tab in page.tabs:
        page.ui.tabs.setCurrentWidget(tab)
        buttons = (tab.ui.addButton, tab.ui.rowButton, tab.ui.excelButton, tab.ui.printButton)
        letters = [button.shortcut().toString() for button in buttons]
        assert letters == ["Alt+T", "Alt+C", "Alt+X", "Alt+S"]
        assert not clashing(page.window())


@pytest.mark.parametrize("place", range(4))
def test_every_field_of_a_record_answers_to_a_letter_of_its_own(page: Any, place: int, qtbot: QtBot) -> None:
    def is_active(dialog: Any) -> bool:
        dialog.activateWindow()
        return QApplication.activeWindow() is dialog

    page.ui.tabs.setCurrentWidget(page.tabs[place])
    missed: list[str] = []
    clashes: list[str] = []

    def look(dialog: Any) -> None:
        qtbot.waitUntil(lambda: is_active(dialog))
        labels = [label for label in dialog.ui.fields.findChildren(QLabel) if label.buddy() is not None]
        if len(labels) < len(dialog._editors):
            missed.append("a field without its label")
        for label in labels:
            letter = label.text().partition("&")[2][:1] or "-"
            QTest.keyClick(dialog, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier)
            there = dialog.focusWidget()
            if label.buddy() not in (there, there.parentWidget()):
                missed.append(label.text())
        clashes.extend(clashing(dialog))
        dialog.reject()

    asked(look, page.tabs[place].ui.addButton.click)
    assert (missed, clashes) == ([], [])
