"""Văn bản as two registers: numbers taken after signing, doubles refused, undo stopped, arrivals, printed books."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.document_dialog import DocumentDialog
from cchc_desktop.gui.models.document_table import Column
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.services.documents.documents import read_document
from cchc_desktop.services.documents.edits import DocumentDraft, add_document
from cchc_desktop.services.history.history import history
from tests.gui.documents.register import shown
from tests.gui.papers import DAY, answer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed

OURS, OFFICE, THEIRS = "UBND huyện Nghĩa Hưng", "Phòng Nội vụ", "Sở Nội vụ tỉnh Nam Định"


@pytest.fixture(name="draft")
def _draft(page: Any, sample_book: Book) -> int:
    """A report of the agency's own that has no number yet, chosen in the register."""
    document = add_document(sample_book, DocumentDraft(kind="BC", issuer=OURS, abstract="Báo cáo tháng 10"), DAY)
    page.show_record_of(document)
    return document


def choose(chooser: QComboBox, words: str) -> None:
    chooser.setCurrentIndex(chooser.findText(words))
    assert chooser.currentText() == words
    chooser.activated.emit(chooser.currentIndex())


def agree(dialog: Any) -> None:
    dialog.accept()
    if dialog.isVisible():
        dialog.reject()


# -- a number taken


def test_a_number_is_blank_until_it_is_taken_and_then_no_step_to_undo(
    page: Any, draft: int, window: MainWindow, sample_book: Book
) -> None:
    assert page.ui.reference.text() == ""
    assert page.ui.takeNumber.isVisible()

    told: list[str] = []

    def look(dialog: Any) -> None:
        told.extend(each.text() for each in (dialog.ui.about, dialog.ui.reference, dialog.ui.note))
        show_day(dialog.ui.signedOn, date(2023, 10, 18))
        agree(dialog)

    answer(look)
    page.ui.takeNumber.click()
    assert told[:2] == ["Báo cáo tháng 10", "172/BC-UBND"]
    assert "đối chiếu với văn thư" in told[2]
    line = read_document(sample_book, draft).line
    assert (line.reference, line.issued_on, line.issuer) == ("172/BC-UBND", date(2023, 10, 18), OURS)
    assert page.ui.reference.text() == "172/BC-UBND"
    assert not page.ui.takeNumber.isVisible()
    assert history(sample_book, 1)[0].label == "Cấp số 172/BC-UBND"
    assert sample_book.next_undo() is None
    assert not window.ui.undoButton.isEnabled()


def test_a_taken_number_is_refused_in_the_dialog_by_the_name_of_its_document(
    page: Any, draft: int, sample_book: Book, typed: Typed
) -> None:
    said, kept = list[str](), list[str]()

    def look(dialog: Any) -> None:
        dialog.ui.reference.selectAll()
        typed(dialog.ui.reference, "163/BC-UBND")
        dialog.ui.kind.setCurrentIndex(dialog.ui.kind.findData("KH"))
        kept.append(dialog.ui.reference.text())
        agree(dialog)
        said.append(dialog.ui.refusal.text())

    answer(look)
    page.ui.takeNumber.click()
    assert kept == ["163/BC-UBND"], "what the officer typed is not proposed over"
    assert "Sổ đã có văn bản 163/BC-UBND năm 2023 của UBND huyện Nghĩa Hưng" in said[0]
    assert "ngày 18/09/2023" in said[0]
    assert read_document(sample_book, draft).line.reference == ""


def test_the_proposal_follows_paper_kind_and_year(page: Any, draft: int) -> None:
    told: list[str] = []

    def look(dialog: Any) -> None:
        ui = dialog.ui
        ui.kind.setCurrentIndex(ui.kind.findData(""))
        told.append(ui.reference.text())
        ui.paper.setCurrentIndex(ui.paper.findText(OFFICE))
        told.append(ui.reference.text())
        ui.kind.setCurrentIndex(ui.kind.findData("HD"))
        told.append(ui.reference.text())
        ui.signedOn.setDate(ui.signedOn.date().addYears(1))
        told.append(ui.reference.text())
        dialog.reject()

    answer(look)
    page.ui.takeNumber.click()
    assert told == ["572/UBND-NV", "01/PNV-CCHC", "16/HD-PNV", "01/HD-PNV"]


def test_a_new_document_takes_its_number_when_it_is_saved(sample_book: Book, qtbot: QtBot, typed: Typed) -> None:
    dialog = DocumentDialog(Context(sample_book, lambda: DAY), None)
    qtbot.addWidget(dialog)
    dialog.show()
    typed(dialog.ui.abstract, "Hướng dẫn chấm điểm")
    dialog.ui.issuer.setText(OFFICE)
    dialog.ui.kind.setCurrentIndex(dialog.ui.kind.findData("HD"))

    def look(asking: Any) -> None:
        assert "Số được ghi vào sổ khi bấm Lưu" in asking.ui.note.text(), "nothing is given before that"
        assert asking.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).text() == "Dùng số này"
        agree(asking)

    answer(look)
    dialog.ui.takeNumber.click()
    assert (dialog.ui.reference.text(), day_of(dialog.ui.issuedOn)) == ("16/HD-PNV", DAY)
    assert sample_book.read("SELECT count(*) FROM document WHERE reference = '16/HD-PNV'") == [(0,)]
    dialog.accept()
    assert dialog.document_id is not None
    assert read_document(sample_book, dialog.document_id).line.issuer == OFFICE
    assert (history(sample_book, 1)[0].label, sample_book.next_undo()) == ("Cấp số 16/HD-PNV", None)


def test_a_number_typed_over_the_one_taken_is_an_ordinary_step(sample_book: Book, qtbot: QtBot, typed: Typed) -> None:
    dialog = DocumentDialog(Context(sample_book, lambda: DAY), None)
    qtbot.addWidget(dialog)
    dialog.show()
    answer(agree)
    dialog.ui.takeNumber.click()
    dialog.ui.reference.selectAll()
    typed(dialog.ui.reference, "90/HD-PNV")
    dialog.accept()
    assert history(sample_book, 1)[0].label == "Thêm văn bản 90/HD-PNV"
    assert sample_book.next_undo() is not None


# -- came in


def test_what_came_in_is_asked_for_day_and_number_of_arrival(sample_book: Book, qtbot: QtBot, typed: Typed) -> None:
    dialog = DocumentDialog(Context(sample_book, lambda: DAY), None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.ui.arrivalNumber.isVisible()
    typed(dialog.ui.reference, "812/SNV-CCHC")
    typed(dialog.ui.issuer, THEIRS)
    dialog.ui.signer.setFocus()
    assert dialog.ui.arrivalNumber.isVisible()
    assert not dialog.ui.takeNumber.isVisible()
    dialog.ui.takeArrival.click()
    dialog.accept()
    assert dialog.document_id is not None
    line = read_document(sample_book, dialog.document_id).line
    assert (line.arrival_number, line.arrived_on) == (1, DAY)


def test_a_document_that_came_in_is_entered_from_the_menu_without_its_issuer(page: Any, sample_book: Book) -> None:
    def fill(dialog: Any) -> None:
        ui = dialog.ui
        assert dialog.windowTitle() == "Thêm văn bản đến"
        assert ui.arrivalNumber.isVisible()
        assert day_of(ui.arrivedOn) == DAY
        seen = ui.dialogScroll.viewport().rect()
        assert seen.contains(ui.arrivalNumber.mapTo(ui.dialogScroll.viewport(), ui.arrivalNumber.rect().bottomLeft()))
        ui.abstract.setPlainText("Giấy mời họp")
        ui.takeArrival.click()
        dialog.accept()

    answer(fill)
    next(one for one in page.ui.moreButton.menu().actions() if one.text() == "&Thêm văn bản đến…").trigger()
    [kept] = sample_book.read("SELECT abstract, arrival_number, arrived_on FROM document ORDER BY id DESC LIMIT 1")
    assert kept == ("Giấy mời họp", 1, DAY.isoformat())


def test_the_dialog_grows_with_the_fields_of_arrival(sample_book: Book, qtbot: QtBot, typed: Typed) -> None:
    dialog = DocumentDialog(Context(sample_book, lambda: DAY), None)
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.height()
    dialog.ui.issuer.setText(THEIRS)
    dialog.ui.issuer.editingFinished.emit()
    assert dialog.ui.arrivalNumber.isVisible()
    assert dialog.height() >= before + dialog.ui.arrivalNumber.height() + dialog.ui.arrivedOn.height()


def test_day_and_number_of_arrival_save_themselves_and_a_double_is_refused(page: Any, sample_book: Book) -> None:
    first = add_document(sample_book, DocumentDraft("1/SNV", "", DAY, THEIRS, arrival_number=1, arrived_on=DAY), DAY)
    other = add_document(sample_book, DocumentDraft("2/SNV", "", DAY, THEIRS), DAY)
    page.show_record_of(other)
    assert page.ui.arrivalNumber.isVisible()
    assert page.ui.recipientsLabel.text() == "Người nhận"
    assert not page.ui.drafter.isVisible()
    page.ui.arrivalNumber.setValue(1)
    page.ui.arrivalNumber.editingFinished.emit()
    assert "Số đến 1 năm 2023 đã ghi cho văn bản 01/SNV" in page.ui.refusal.text()
    page.ui.takeArrival.click()
    line = read_document(sample_book, other).line
    assert (line.arrival_number, line.arrived_on) == (2, DAY)
    assert page.ui.refusal.text() == ""
    page.show_record_of(first)
    assert page.ui.arrivalNumber.value() == 1


def test_recipients_and_drafter_of_what_goes_out_save_themselves(
    page: Any, draft: int, sample_book: Book, typed: Typed
) -> None:
    assert page.ui.recipientsLabel.text() == "Nơi nhận"
    assert not page.ui.arrivalNumber.isVisible()
    typed(page.ui.recipients, "UBND tỉnh; Sở Nội vụ")
    typed(page.ui.drafter, "Trần Thị Hồng Vân")
    page.ui.issuer.setFocus()
    line = read_document(sample_book, draft).line
    assert (line.recipients, line.drafter) == ("UBND tỉnh; Sở Nội vụ", "Trần Thị Hồng Vân")


# -- the two registers


def test_the_register_shows_what_went_out_what_came_in_or_both(page: Any, sample_book: Book) -> None:
    arrived = DocumentDraft("812/SNV-CCHC", "", DAY, THEIRS, arrival_number=3, arrived_on=DAY)
    add_document(sample_book, arrived, DAY)
    table = page.ui.documentTable
    assert table.isColumnHidden(Column.ARRIVAL)
    choose(page.ui.directionChooser, "Văn bản đến")
    assert not table.isColumnHidden(Column.ARRIVAL)
    assert "812/SNV-CCHC" in shown(page)
    assert "163/BC-UBND" not in shown(page)
    assert table.model().index(shown(page).index("812/SNV-CCHC"), Column.ARRIVAL).data() == "3"
    assert table.horizontalHeader().visualIndex(Column.ARRIVAL) == 0
    choose(page.ui.directionChooser, "Văn bản đi")
    assert table.isColumnHidden(Column.ARRIVAL)
    assert "163/BC-UBND" in shown(page)
    assert "812/SNV-CCHC" not in shown(page)
    page.ui.clearButton.click()
    assert page.ui.countLine.text() == "51 văn bản"


def test_numbers_left_out_are_told_for_one_register_of_one_year(page: Any) -> None:
    assert page.ui.gapsLine.text() == ""
    choose(page.ui.directionChooser, "Văn bản đi")
    assert page.ui.gapsLine.text() == ""
    choose(page.ui.yearChooser, "Năm 2023")
    assert page.ui.gapsLine.text().startswith("Số chưa có trong sổ: BC-UBND: 01–40, 42–97")
    page.ui.clearButton.click()
    assert page.ui.gapsLine.text() == ""


def test_the_registers_are_printed_for_the_year_that_is_shown(page: Any, qtbot: QtBot) -> None:
    menu = next(
        action.menu()
        for action in page.ui.moreButton.menu().actions()
        if action.menu() and action.text() == "&In sổ đăng ký văn bản"
    )
    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions()]
    assert words == [f"Văn bản đi &1 – {OURS}…", f"Văn bản đi &2 – {OFFICE}…", "Văn bản đế&n…"]
    choose(page.ui.yearChooser, "Năm 2022")
    with qtbot.waitSignal(page.paperWanted) as asked:
        menu.actions()[1].trigger()
    request = asked.args[0]
    assert (request.form, request.choice, request.year) == ("outgoing-register", "office", 2022)
