"""The register on the page Đơn vị: units and groups written, merged, folded and deleted, and a whole officer's way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from cchc_desktop.gui.models.due_list import Heading
from cchc_desktop.gui.models.unit_rows import GroupRow, UnitRow
from cchc_desktop.gui.widgets.check_list import check, checked
from cchc_desktop.gui.widgets.day_field import show_day
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.plan.planning import TaskDraft, edit_task, set_window
from cchc_desktop.services.units.edits import read_group, read_unit
from cchc_desktop.services.units.units import find_unit
from tests.gui.papers import DAY, answer
from tests.gui.test_units_page import headings, units
from tests.services.looking import content, item, task

if TYPE_CHECKING:
    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed


@pytest.fixture(name="page")
def _page(window: MainWindow, qapp: QApplication) -> Any:
    page: Any = window.show_page("units")
    qapp.processEvents()
    return page


def choose(page: Any, words: str) -> None:
    """What the menu of the chosen unit offers under these words."""
    [action] = [one for one in page._unit_menu.actions() if one.text().replace("&", "") == words]
    action.trigger()


def told(page: Any, words: str) -> str:
    """What the box says that comes when this is chosen."""
    said: list[str] = []

    def read(box: Any) -> None:
        said.append(box.text())
        box.accept()

    answer(read)
    choose(page, words)
    return said[0]


def press(page: Any, key: Qt.Key) -> None:
    page.window().activateWindow()
    page.ui.unitList.setFocus()
    QApplication.processEvents()
    QTest.keyClick(page.ui.unitList, key)


def test_a_new_unit_is_chosen_and_can_be_edited_and_deleted(page: Any, typed: Typed, sample_book: Book) -> None:
    def fill(dialog: Any) -> None:
        typed(dialog.ui.name, "Ban Dân vận Huyện ủy")
        typed(dialog.ui.contact, "Bà Hoa, 0912 345 678")
        dialog.ui.kind.setCurrentText("Phòng, ban")
        dialog.accept()

    answer(fill)
    press(page, Qt.Key.Key_Insert)
    assert page.ui.unitName.text() == "Ban Dân vận Huyện ủy"
    assert page.ui.unitFacts.text() == "Phòng, ban · Liên hệ: Bà Hoa, 0912\N{NO-BREAK SPACE}345\N{NO-BREAK SPACE}678"
    assert units(page)[0] == "Ban Dân vận Huyện ủy"

    def rename(dialog: Any) -> None:
        dialog.ui.name.clear()
        typed(dialog.ui.name, "Ban Tuyên giáo và Dân vận")
        dialog.accept()

    answer(rename)
    press(page, Qt.Key.Key_F2)
    assert page.ui.unitName.text() == "Ban Tuyên giáo và Dân vận"
    assert find_unit(sample_book, "Ban Dân vận Huyện ủy") == find_unit(sample_book, "Ban Tuyên giáo và Dân vận")
    press(page, Qt.Key.Key_Delete)
    [sentence] = page.ui.sheetPlaces.currentWidget().findChildren(QLabel)
    assert sentence.text().startswith("Đơn vị này không còn trong sổ")
    assert not page.ui.unitButton.isEnabled()
    undo(sample_book)
    assert page.ui.sheetPlaces.currentWidget() is page.ui.sheet
    assert page.ui.unitName.text() == "Ban Tuyên giáo và Dân vận"


def test_a_spelling_that_is_taken_is_refused_in_the_dialog(page: Any, typed: Typed, sample_book: Book) -> None:
    before, said = content(sample_book), []

    def fill(dialog: Any) -> None:
        typed(dialog.ui.aliases, "Phòng Tư pháp")
        dialog.accept()
        said.append(dialog.ui.refusal.text())
        dialog.reject()

    answer(fill)
    choose(page, "Sửa đơn vị…")
    assert said == [
        "Cách ghi “Phòng Tư pháp” đã là tên hoặc cách viết của Phòng Tư pháp; hãy ghi tên khác, hoặc bỏ cách viết này."
    ]
    assert content(sample_book) == before


def test_a_used_unit_says_why_it_stays(page: Any, sample_book: Book) -> None:
    before = content(sample_book)
    assert told(page, "Xóa đơn vị").startswith("Chưa xóa được Phòng Nội vụ vì đơn vị có tên ở ")
    assert content(sample_book) == before


def test_a_group_shows_its_members_and_leads_to_them(page: Any, sample_book: Book) -> None:
    page.show_group(2)
    assert page.ui.unitName.text() == "UBND các xã, thị trấn"
    assert headings(page) == ["Thành viên (24)"]
    assert not page.ui.remindButton.isVisible()
    page.ui.sheetList.activated.emit(page.sheet.rows.index(1))
    assert page.ui.unitName.text() == "UBND thị trấn Liễu Đề"
    assert page.ui.remindButton.isVisible()
    page.show_group(2)
    assert told(page, "Xóa nhóm").startswith("Chưa xóa được nhóm UBND các xã, thị trấn vì có tên ở 36 nhiệm vụ")


def test_members_are_ticked_and_keep_their_order(page: Any, typed: Typed, sample_book: Book) -> None:
    before = read_group(sample_book, 1).members

    def fill(dialog: Any) -> None:
        assert set(checked(dialog.ui.members)) == set(before)
        check(dialog.ui.members, [*before[1:], 8])
        dialog.accept()

    page.show_group(1)
    answer(fill)
    choose(page, "Sửa nhóm…")
    assert read_group(sample_book, 1).members == (*before[1:], 8)

    def add(dialog: Any) -> None:
        typed(dialog.ui.name, "Khối nội chính")
        check(dialog.ui.members, [3])
        dialog.accept()

    answer(add)
    page.register.add_group()
    assert page.ui.unitName.text() == "Khối nội chính"
    assert headings(page) == ["Thành viên (1)"]
    assert "Nhóm đơn vị (4)" in [row.words for row in page._rows.rows if isinstance(row, Heading)]


def test_a_group_is_found_by_the_search(window: MainWindow, page: Any, typed: Typed) -> None:
    typed(window.ui.searchBox, "cac xa thi tran")
    popup: Any = window._search_popup
    popup.search_now()
    rows = popup._rows.rows
    at = next(at for at, row in enumerate(rows) if not isinstance(row, Heading) and row.found.group_id == 2)
    popup._open(popup._rows.index(at))
    assert page.ui.unitName.text() == "UBND các xã, thị trấn"
    assert isinstance(page._rows.rows[page.ui.unitList.currentIndex().row()], GroupRow)


def test_a_slip_is_folded_into_the_unit_meant(page: Any, sample_book: Book) -> None:
    first = task(sample_book, 1, DAY)
    edit_task(sample_book, first.id, TaskDraft(first.title, "Phòng Nội vụu", ""))
    slip = find_unit(sample_book, "Phòng Nội vụu")
    page.show_record_of(slip)
    said: list[str] = []

    def fill(dialog: Any) -> None:
        dialog.accept()
        said.append(dialog.ui.refusal.text())
        dialog.ui.into.setCurrentText("Phòng Nội vụ")
        dialog.accept()

    answer(fill)
    choose(page, "Nhập vào đơn vị khác…")
    assert said == ["Chưa chọn đơn vị đúng; hãy chọn đơn vị nhận các việc này."]
    assert page.ui.unitName.text() == "Phòng Nội vụ"
    assert "Phòng Nội vụu" not in units(page)


def write_commune(page: Any, typed: Typed, book: Book) -> int:
    """A commune of the group that leads 36.1, which is late."""

    def write(dialog: Any) -> None:
        typed(dialog.ui.name, "UBND xã Nghĩa An")
        dialog.ui.kind.setCurrentText("Xã")
        typed(dialog.ui.aliases, "Xã Nghĩa An")
        dialog.accept()

    answer(write)
    page.register.add_unit()
    commune = find_unit(book, "Xã Nghĩa An")
    assert commune is not None

    def join(dialog: Any) -> None:
        check(dialog.ui.members, [*read_group(book, 2).members, commune])
        dialog.accept()

    page.show_group(2)
    answer(join)
    choose(page, "Sửa nhóm…")
    set_window(book, item(book, "36.1", DAY).id, None, DAY.replace(day=6))
    page.show_record_of(commune)
    return commune


def remind_find_and_mend(page: Any, typed: Typed) -> None:
    """What the officer notes on the sheet in front."""

    def find(dialog: Any) -> None:
        typed(dialog.ui.text, "Chưa niêm yết")
        dialog.accept()

    answer(lambda dialog: dialog.accept())
    page.ui.remindButton.click()
    answer(find)
    page.ui.findingButton.click()
    assert headings(page) == ["Quá hạn (1)", "Vấn đề cần khắc phục (1)", "Các lần nhắc việc (1)"]
    page.ui.sheetList.setCurrentIndex(page.sheet.rows.index(3))
    answer(lambda dialog: dialog.accept())
    page.sheet.menu.actions()[0].trigger()


def test_an_officers_way_from_a_new_commune_to_a_merger_and_back(page: Any, typed: Typed, sample_book: Book) -> None:
    start = content(sample_book)
    commune = write_commune(page, typed, sample_book)
    assert headings(page) == ["Quá hạn (1)"]
    remind_find_and_mend(page, typed)
    assert "Vấn đề đã khắc phục (1)" in headings(page)
    neighbour = find_unit(sample_book, "Nghĩa Phú")

    def merge(dialog: Any) -> None:
        assert checked(dialog.ui.merged) == [commune]
        check(dialog.ui.merged, [commune, neighbour])
        typed(dialog.ui.name, "UBND xã An Phú")
        show_day(dialog.ui.onDay, DAY.replace(day=16))
        dialog.accept()

    answer(merge)
    choose(page, "Sáp nhập, đổi tên…")
    assert page.ui.unitName.text() == "UBND xã An Phú"
    assert "Kế thừa UBND xã Nghĩa An, UBND xã Nghĩa Phú" in page.ui.unitFacts.text()
    taken_over = ["Quá hạn (1)", "Vấn đề đã khắc phục (1)", "Các lần nhắc việc (1)"]
    assert headings(page) == taken_over, "what was found at the commune and noted of it is the heir's"
    ended = [row.title for row in page._rows.rows if isinstance(row, UnitRow) and not row.serving]
    assert ended == ["UBND xã Nghĩa An", "UBND xã Nghĩa Phú"]
    assert read_unit(sample_book, commune).last_day == DAY.replace(day=15)
    assert history(sample_book, 1)[0].label == "Sáp nhập, đổi tên đơn vị"
    for _ in range(7):
        undo(sample_book)
    assert content(sample_book) == start
    assert page.ui.countLine.text() == "31 đơn vị"
