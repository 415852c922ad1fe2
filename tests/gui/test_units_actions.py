"""On a unit's sheet: reminders and findings through their dialogs, and the same from the plan's tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.gui.models.due_list import Heading
from cchc_desktop.gui.models.finding_entry import FindingEntry
from cchc_desktop.gui.models.unit_rows import ReminderRow
from cchc_desktop.gui.widgets.check_list import checked
from cchc_desktop.gui.widgets.day_field import show_day
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.letters.reading import read_letters
from cchc_desktop.services.letters.sent import SentLetter, log_letters
from cchc_desktop.services.plan.planning import set_window
from cchc_desktop.services.plan.recording import ConclusionDraft, conclude
from cchc_desktop.services.registers.findings import FindingDraft, add_finding
from cchc_desktop.services.units.mergers import merge_units
from cchc_desktop.services.units.reminders import Means, ReminderDraft, add_reminder
from cchc_desktop.services.units.units import find_unit
from tests.gui.papers import DAY, answer
from tests.gui.test_units_page import headings
from tests.services.looking import item

if TYPE_CHECKING:
    from collections.abc import Callable

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed


@pytest.fixture(name="page")
def _page(window: MainWindow, qapp: QApplication) -> Any:
    """The sheet of Phòng Nội vụ, which has two products late and two due soon."""
    page: Any = window.show_page("units")
    qapp.processEvents()
    return page


def row_of_kind(page: Any, kind: type) -> Any:
    [row] = [row for row in page.sheet.rows.rows if isinstance(row, kind)]
    page.ui.sheetList.setCurrentIndex(page.sheet.rows.index(page.sheet.rows.rows.index(row)))
    return row


def choose(page: Any, words: str) -> None:
    """What the menu of the chosen row offers under these words."""
    [action] = [one for one in page.sheet.menu.actions() if one.text().replace("&", "") == words]
    action.trigger()


def test_what_presses_is_ticked_and_the_reminder_is_counted(page: Any, typed: Typed, sample_book: Book) -> None:
    def fill(dialog: Any) -> None:
        ticked = {deliverable for deliverable, _ in checked(dialog.ui.items)}
        pressing = {one.deliverable_id for one in page.sheet._sheet.duties if one.state in ("late", "soon")}
        assert ticked == pressing
        assert len(pressing) == 4
        assert dialog.ui.means.currentText() == "Điện thoại"
        what, standing = dialog.ui.items.item(0).text().split("\n")
        assert what.startswith("3.1 · Kế hoạch kiểm tra")
        assert standing.startswith("Quá hạn 78 ngày làm việc")
        typed(dialog.ui.note, "Đồng chí Trưởng phòng hẹn gửi trước 25/10")
        dialog.accept()

    answer(fill)
    page.ui.remindButton.click()
    assert history(sample_book, 1)[0].label == "Ghi nhắc việc"
    row = row_of_kind(page, ReminderRow)
    assert row.title == "20/10/2023 · Điện thoại"
    assert row.quiet == "về 3.1, 3.2, 37.1, 39.1 · Đồng chí Trưởng phòng hẹn gửi trước 25/10"
    late = page.sheet.rows.rows[1]
    assert late.quiet.endswith("đã nhắc 1 lần, gần nhất 20/10/2023")
    choose(page, "Xóa lần nhắc này")
    assert "Các lần nhắc việc (1)" not in headings(page)
    undo(sample_book)
    assert "Các lần nhắc việc (1)" in headings(page)


def test_nothing_ticked_is_refused_in_the_dialog(page: Any, sample_book: Book) -> None:
    steps, said = len(history(sample_book)), []

    def fill(dialog: Any) -> None:
        for row in range(dialog.ui.items.count()):
            dialog.ui.items.item(row).setCheckState(Qt.CheckState.Unchecked)
        dialog.accept()
        said.append((dialog.isVisible(), dialog.ui.refusal.text()))
        dialog.reject()

    answer(fill)
    page.ui.remindButton.click()
    assert said == [(True, "Chưa chọn sản phẩm nào để nhắc; hãy đánh dấu ít nhất một sản phẩm.")]
    assert len(history(sample_book)) == steps


def test_a_finding_is_added_mended_edited_and_deleted(page: Any, typed: Typed, sample_book: Book) -> None:
    def add(dialog: Any) -> None:
        typed(dialog.ui.text, "Chưa niêm yết thủ tục")
        typed(dialog.ui.source, "Kiểm tra quý III")
        show_day(dialog.ui.foundOn, DAY.replace(month=9))
        show_day(dialog.ui.mendBy, DAY.replace(day=12))
        dialog.accept()

    answer(add)
    page.ui.findingButton.click()
    row = row_of_kind(page, FindingEntry)
    assert row.state_words == "Quá hạn 6 ngày làm việc"
    assert row.quiet == "Kiểm tra quý III, khắc phục trước hoặc trong ngày 12/10/2023"

    def mend(dialog: Any) -> None:
        typed(dialog.ui.remedy, "Đã niêm yết bổ sung")
        dialog.accept()

    answer(mend)
    choose(page, "Đã khắc phục…")
    row = row_of_kind(page, FindingEntry)
    assert row.state_words == "Đã khắc phục, quá hạn"
    assert row.quiet == "Kiểm tra quý III · ngày 20/10/2023 · Đã niêm yết bổ sung"
    assert "Vấn đề đã khắc phục (1)" in headings(page)
    choose(page, "Chưa khắc phục xong")
    assert "Vấn đề cần khắc phục (1)" in headings(page)

    def edit(dialog: Any) -> None:
        assert dialog.ui.text.toPlainText() == "Chưa niêm yết thủ tục"
        show_day(dialog.ui.mendBy, None)
        dialog.accept()

    row_of_kind(page, FindingEntry)
    answer(edit)
    choose(page, "Sửa…")
    assert row_of_kind(page, FindingEntry).state_words == "Chưa khắc phục"
    page.window().activateWindow()
    page.ui.sheetList.setFocus()
    QApplication.processEvents()
    QTest.keyClick(page.ui.sheetList, Qt.Key.Key_Delete)
    assert not [row for row in page.sheet.rows.rows if isinstance(row, FindingEntry)]
    undo(sample_book)
    assert row_of_kind(page, FindingEntry)


def test_on_the_heirs_sheet_it_is_told_where_it_was_found_and_mended_there(
    page: Any, typed: Typed, sample_book: Book
) -> None:
    old = find_unit(sample_book, "Phòng Tư pháp") or 0
    add_finding(sample_book, FindingDraft(old, DAY.replace(month=9), "Chưa niêm yết", "Kiểm tra quý III"))
    add_reminder(sample_book, ReminderDraft(old, DAY, Means.TELEPHONE, [(item(sample_book, "3.1", DAY).id, "")]), DAY)
    heir = merge_units(sample_book, [old], "Phòng Tư pháp - Hộ tịch", DAY)
    page.show_record_of(heir)
    row = row_of_kind(page, FindingEntry)
    assert row.quiet == "Phòng Tư pháp · Kiểm tra quý III, không định hạn"
    assert row_of_kind(page, ReminderRow).quiet == "nhắc Phòng Tư pháp · về 3.1"
    row_of_kind(page, FindingEntry)
    answer(lambda dialog: dialog.accept())
    choose(page, "Đã khắc phục…")
    assert row_of_kind(page, FindingEntry).quiet == "Phòng Tư pháp · Kiểm tra quý III · ngày 20/10/2023"
    assert "Vấn đề đã khắc phục (1)" in headings(page)


def test_a_unit_that_owes_nothing_cannot_be_reminded(page: Any, sample_book: Book) -> None:
    radio = find_unit(sample_book, "Đài Truyền thanh huyện")
    assert radio is not None
    merge_units(sample_book, [radio], "Trung tâm Văn hóa - Thông tin", DAY.replace(day=10))
    page.show_record_of(radio)
    assert page.ui.unitFacts.text().endswith("Nay là Trung tâm Văn hóa - Thông tin")
    assert page.ui.unitSummary.text() == "Không chủ trì sản phẩm nào trong các kế hoạch đang thực hiện."
    assert not page.ui.remindButton.isEnabled()
    assert page.ui.findingButton.isEnabled()


def test_a_heading_offers_nothing(page: Any) -> None:
    at = next(at for at, row in enumerate(page.sheet.rows.rows) if isinstance(row, Heading))
    page.ui.sheetList.setCurrentIndex(page.sheet.rows.index(at))
    assert not page.ui.rowButton.isEnabled()
    page.ui.sheetList.setCurrentIndex(page.sheet.rows.index(at + 1))
    assert page.ui.rowButton.isEnabled()
    assert [one.text().replace("&", "") for one in page.sheet.menu.actions()] == [
        "Mở trong Kế hoạch",
        "Ghi nhắc việc này…",
    ]


def test_the_tree_offers_the_units_that_still_owe(
    plan_page: Any, code_of: Callable[[str], int], sample_book: Book
) -> None:
    set_window(sample_book, code_of("36.1"), None, DAY.replace(day=6))
    commune = find_unit(sample_book, "Nghĩa Phú")
    conclude(sample_book, code_of("36.1"), ConclusionDraft(Conclusion.DONE, DAY, "12/BC", unit_id=commune), DAY)
    seen: list[tuple[int, str, list[int]]] = []

    def look(dialog: Any) -> None:
        names = [dialog.ui.unitChooser.itemText(at) for at in range(dialog.ui.unitChooser.count())]
        assert "UBND xã Nghĩa Phú" not in names
        dialog.ui.unitChooser.setCurrentIndex(names.index("UBND xã Nghĩa Hải"))
        seen.append((len(names), names[0], [deliverable for deliverable, _ in checked(dialog.ui.items)]))
        dialog.accept()

    plan_page.show_deliverable(code_of("36.1"))
    answer(look)
    plan_page._commands._remind.trigger()
    assert seen == [(24, "Đài Truyền thanh huyện", [code_of("36.1")])]
    assert history(sample_book, 1)[0].label == "Ghi nhắc việc"


def test_a_finished_deliverable_says_that_nobody_is_left(
    plan_page: Any, code_of: Callable[[str], int], sample_book: Book
) -> None:
    said: list[str] = []

    def read(box: Any) -> None:
        said.append(box.text())
        box.accept()

    done = next(one for one in plan_page._outline().deliverables if one.state == "done")
    plan_page.show_deliverable(done.id)
    answer(read)
    plan_page._commands._remind.trigger()
    assert said == [
        f"Sản phẩm {plan_page._tree.chosen_row().code} không còn đơn vị chủ trì nào phải nhắc; "
        "hãy xem lại đơn vị chủ trì của nhiệm vụ, hoặc mở lại mốc đã kết thúc."
    ]


def test_a_letter_that_was_sent_is_told_with_its_number(page: Any, sample_book: Book) -> None:
    [letter] = [one for one in read_letters(sample_book, DAY) if one.unit == "Văn phòng HĐND&UBND huyện"]
    log_letters(sample_book, [SentLetter(letter, "45")], DAY, DAY)
    page.show_record_of(letter.unit_id)
    assert row_of_kind(page, ReminderRow).title == "20/10/2023 · Công văn số 45/PNV-CCHC"
