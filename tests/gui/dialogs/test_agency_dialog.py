"""Thông tin cơ quan: both letterheads, signers and recipients edited, drawn as they will print, written as one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from cchc_desktop.documents.fonts import find_faces
from cchc_desktop.documents.layout import DECREE_30
from cchc_desktop.documents.typesetting import Typesetter
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.signing import AuthorityForm, Signer
from cchc_desktop.gui.agency.signers_page import SignersPage
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.agency_dialog import AgencyDialog
from cchc_desktop.services.agency.issuing import read_agency, write_agency
from cchc_desktop.services.agency.paper_sample import letterhead_sample
from cchc_desktop.services.history.history import history

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)


def opened(book: Book, qtbot: QtBot) -> AgencyDialog:
    made = AgencyDialog(Context(book, lambda: DAY))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(sample_book: Book, qtbot: QtBot) -> AgencyDialog:
    return opened(sample_book, qtbot)


def save(dialog: AgencyDialog) -> None:
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save).click()


def write(field: QLineEdit, text: str) -> None:
    """As typed: the field tells of it."""
    field.setText(text)
    field.textEdited.emit(text)


def choose_form(page: SignersPage, form: AuthorityForm | None) -> None:
    page.ui.formChooser.setCurrentIndex(page.ui.formChooser.findData(form))


def test_opening_and_saving_changes_nothing(dialog: AgencyDialog, sample_book: Book) -> None:
    before, steps = read_agency(sample_book), len(history(sample_book))
    assert dialog.agency == before
    for tab in range(dialog.ui.tabs.count()):
        dialog.ui.tabs.setCurrentIndex(tab)
    for kind in range(dialog.tabs.recipients.ui.kindChooser.count()):
        dialog.tabs.recipients.ui.kindChooser.setCurrentIndex(kind)
    save(dialog)
    assert dialog.isHidden()
    assert read_agency(sample_book) == before
    assert len(history(sample_book)) == steps


def test_fields_are_written_as_one_step(dialog: AgencyDialog, sample_book: Book) -> None:
    before, steps = read_agency(sample_book), len(history(sample_book))
    write(dialog.tabs.signers.ui.signerName, "Nguyễn Văn Ấn")
    dialog.tabs.recipients.ui.recipients.setPlainText("Như trên\n\n  UBND các xã  ")
    dialog.tabs.names.ui.contactLines.setPlainText("Thị trấn Liễu Đề")
    save(dialog)
    wanted = replace(
        before,
        signer_name="Nguyễn Văn Ấn",
        recipients=("Như trên", "UBND các xã"),
        contact_lines=("Thị trấn Liễu Đề",),
    )
    assert read_agency(sample_book) == wanted
    assert len(history(sample_book)) == steps + 1


def test_the_letterhead_is_drawn_while_it_is_typed(dialog: AgencyDialog) -> None:
    names = dialog.tabs.names.ui
    names.issuerLines.setPlainText("ỦY BAN NHÂN DÂN\nXÃ ĐỒNG THỊNH")
    names.place.setText("Đồng Thịnh")
    names.symbol.setText("UB")
    assert names.headStrip.lines[1] == "XÃ ĐỒNG THỊNH"
    assert "Số: 05/BC-UB" in names.headStrip.lines
    assert any(line.startswith("Đồng Thịnh, ngày") for line in names.headStrip.lines)
    assert "công văn 12/UB-NV" in names.numberWords.text()
    assert any(line.startswith("Đồng Thịnh,") for line in dialog.tabs.office.names.ui.headStrip.lines)


@pytest.mark.parametrize(
    "name",
    [
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG VÀ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH",
        "PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ",
        "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN",
    ],
)
def test_a_long_name_is_broken_as_on_paper(dialog: AgencyDialog, name: str) -> None:
    dialog.tabs.names.ui.issuerLines.setPlainText(name)
    sample = letterhead_sample(dialog.agency, DAY)
    printed = Typesetter(find_faces()).lines(name, DECREE_30.agency, sample.columns[0][1])
    drawn = dialog.tabs.names.ui.headStrip.lines[: len(printed)]
    assert len(printed) > 1
    assert drawn == [line.text for line in printed]


def test_a_second_signer_is_composed_by_the_decree(dialog: AgencyDialog, sample_book: Book) -> None:
    page = dialog.tabs.signers
    page.ui.addButton.click()
    write(page.ui.signerName, "Phạm Văn C")
    choose_form(page, AuthorityForm.BY_MANDATE)
    assert page.ui.body.isHidden(), "by mandate one signs for the head, not for the body"
    write(page.ui.signedFor, "Chủ tịch")
    write(page.ui.position, "Trưởng phòng Nội vụ")
    assert page.ui.footStrip.lines[-3:] == ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ", "Phạm Văn C"]
    save(dialog)
    added = Signer("Phạm Văn C", ("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ"))
    assert read_agency(sample_book).other_signers == (added,)


def test_another_can_be_the_usual_signer_and_one_can_go(sample_book: Book, qtbot: QtBot) -> None:
    chairman = Signer("Trần Văn A", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"))
    usual = read_agency(sample_book).signers[0]
    write_agency(sample_book, read_agency(sample_book).with_signers((usual, chairman)))
    dialog = opened(sample_book, qtbot)
    page = dialog.tabs.signers
    page.ui.signerList.setCurrentRow(1)
    assert page.ui.signerName.text() == "Trần Văn A"
    page.ui.firstButton.click()
    assert list(dialog.agency.signers) == [chairman, usual]
    page.ui.signerList.setCurrentRow(1)
    page.ui.removeButton.click()
    assert list(dialog.agency.signers) == [chairman]
    page.ui.removeButton.click()
    assert list(dialog.agency.signers) == []
    assert page.ui.signerList.count() == 1, "an empty row waits for the next"


def test_lines_of_no_form_stay_as_the_officer_wrote_them(sample_book: Book, qtbot: QtBot) -> None:
    lines = ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "Phó Chánh Văn phòng")
    write_agency(sample_book, replace(read_agency(sample_book), authority_lines=lines))
    dialog = opened(sample_book, qtbot)
    page = dialog.tabs.signers
    assert page.ui.formChooser.currentData() is None
    assert page.ui.authorityLines.toPlainText() == "\n".join(lines)
    assert page.ui.position.isHidden()
    page.ui.authorityLines.setPlainText("TRƯỞNG BAN\nCHỦ TỊCH UBND HUYỆN")
    assert dialog.agency.authority_lines == ("TRƯỞNG BAN", "CHỦ TỊCH UBND HUYỆN")


def test_free_lines_begin_with_what_was_composed(dialog: AgencyDialog) -> None:
    before = dialog.agency.authority_lines
    choose_form(dialog.tabs.signers, None)
    assert dialog.agency.authority_lines == before


def test_a_kind_gets_recipients_of_its_own_and_loses_them(dialog: AgencyDialog) -> None:
    page, before = dialog.tabs.recipients, dialog.agency
    page.ui.kindChooser.setCurrentIndex(page.ui.kindChooser.findData("KH"))
    assert page.ui.recipients.toPlainText() == ""
    assert "- Lãnh đạo UBND huyện;" in page.ui.footStrip.lines, "without a list of its own it goes to all"
    page.ui.recipients.setPlainText("UBND tỉnh\nLưu: VT")
    assert "riêng" in page.ui.kindChooser.currentText()
    assert "- UBND tỉnh;" in page.ui.footStrip.lines
    assert dialog.agency == replace(before, kind_recipients=(("KH", ("UBND tỉnh", "Lưu: VT")),))
    page.ui.recipients.clear()
    assert dialog.agency == before


def test_the_office_paper_is_edited_apart(dialog: AgencyDialog, sample_book: Book) -> None:
    office = dialog.tabs.office
    office.names.ui.symbol.setText("NV")
    write(office.signers.ui.signerName, "Phạm Văn C")
    papers = office.papers.ui.paperList
    row = next(papers.item(at) for at in range(papers.count()) if papers.item(at).text() == "Báo cáo định kỳ")
    row.setCheckState(Qt.CheckState.Checked)
    save(dialog)
    found = read_agency(sample_book)
    assert (found.symbol, found.signer_name) == ("UBND", "")
    paper = found.paper_for(Paper.REPORT)
    assert (paper.symbol, paper.signer_name, paper.parent) == ("NV", "Phạm Văn C", "UBND HUYỆN NGHĨA HƯNG")


def test_a_book_of_before_is_offered_an_office_paper_by_its_name(sample_book: Book, qtbot: QtBot) -> None:
    write_agency(sample_book, replace(read_agency(sample_book), office=None))
    dialog = opened(sample_book, qtbot)
    office = dialog.tabs.office
    assert not office.ui.parts.isEnabled()
    office.ui.hasPaper.click()
    assert dialog.agency.on_office_paper().name_lines == ("PHÒNG NỘI VỤ",)
    assert office.names.ui.headStrip.lines[:2] == ["UBND HUYỆN NGHĨA HƯNG", "PHÒNG NỘI VỤ"]
    office.names.ui.symbol.setText("NV")
    office.ui.hasPaper.click()
    assert dialog.agency.office is None
    office.ui.hasPaper.click()
    assert dialog.agency.on_office_paper().symbol == "NV", "what was there comes back"


def test_what_paper_cannot_do_without_is_asked_for(dialog: AgencyDialog, sample_book: Book) -> None:
    before = read_agency(sample_book)
    dialog.ui.tabs.setCurrentIndex(2)
    dialog.tabs.names.ui.place.clear()
    save(dialog)
    assert "địa danh" in dialog.ui.refusal.text()
    assert dialog.focusWidget() is dialog.tabs.names.ui.place
    dialog.tabs.names.ui.place.setText(before.place)
    dialog.tabs.office.names.ui.issuerLines.clear()
    save(dialog)
    assert "Giấy của phòng chưa có tên" in dialog.ui.refusal.text()
    assert dialog.focusWidget() is dialog.tabs.office.names.ui.issuerLines
    assert read_agency(sample_book) == before
