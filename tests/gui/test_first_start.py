"""The first start: the sample, or a book of one's own in three steps; and the dialog of a plan's own words."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from cchc_desktop import app
from cchc_desktop.domain.agency import BLANK, Agency
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.gui.dialogs.first_start import HEAD, KIND, SIGN, EmptyPlan, FirstStartDialog, Sample
from cchc_desktop.gui.dialogs.plan_heading_dialog import PlanHeadingDialog
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.agency.profiles import read_profiles
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.history.history import next_undo
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.plans import PlanDraft, edit_plan

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

Button = QDialogButtonBox.StandardButton


@pytest.fixture
def first_start(qtbot: QtBot) -> FirstStartDialog:
    dialog = FirstStartDialog(date(2026, 12, 3))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def begin(dialog: FirstStartDialog, place: str = "", province: str = "") -> None:
    """Choose a book of one's own and fill in the first step."""
    dialog.ui.emptyChoice.click()
    dialog.ui.nextButton.click()
    dialog.ui.placeName.setText(place)
    dialog.ui.province.setText(province)


def finished(dialog: FirstStartDialog) -> EmptyPlan:
    dialog.ui.finishButton.click()
    assert isinstance(dialog.choice, EmptyPlan)
    assert dialog.isHidden()
    return dialog.choice


def test_the_sample_is_one_click_away(first_start: FirstStartDialog) -> None:
    assert first_start.choice is None
    assert first_start.ui.nextButton.isHidden()
    first_start.ui.finishButton.click()
    assert first_start.choice == Sample()


def test_in_december_the_empty_plan_is_next_years(first_start: FirstStartDialog) -> None:
    assert first_start.ui.planYear.value() == 2027


def test_three_steps_make_an_agency_with_both_its_papers(first_start: FirstStartDialog) -> None:
    begin(first_start, "Đồng Thịnh", "Ninh Bình")
    assert first_start.ui.headStrip.lines[:2] == ["ỦY BAN NHÂN DÂN", "XÃ ĐỒNG THỊNH"]
    first_start.ui.nextButton.click()
    assert first_start.names.ui.place.text() == "Đồng Thịnh"
    first_start.names.ui.contactLines.setPlainText("Điện thoại: 0229")
    first_start.ui.nextButton.click()
    assert first_start.ui.nextButton.isHidden()
    first_start.signers.ui.signerName.setText("Trần Văn A")
    first_start.signers.ui.signerName.textEdited.emit("Trần Văn A")
    assert "Trần Văn A" in first_start.signers.ui.footStrip.lines
    choice = finished(first_start)
    agency = choice.agency
    assert choice.year == 2027
    assert (agency.name_lines, agency.symbol) == (("ỦY BAN NHÂN DÂN", "XÃ ĐỒNG THỊNH"), "UBND")
    assert (agency.signer_name, agency.authority_lines) == ("Trần Văn A", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"))
    assert agency.addressees == ("UBND tỉnh Ninh Bình", "Sở Nội vụ tỉnh Ninh Bình")
    assert agency.paper_for(Paper.REMINDER).name_lines == ("PHÒNG VĂN HÓA - XÃ HỘI",)
    assert agency.paper_for(Paper.REMINDER).contact_lines == ("Điện thoại: 0229",)


def test_a_name_is_enough(first_start: FirstStartDialog) -> None:
    begin(first_start, "phường Hoa Lư")
    agency = finished(first_start).agency
    assert agency.name_lines == ("ỦY BAN NHÂN DÂN", "PHƯỜNG HOA LƯ")
    assert agency.place == "Hoa Lư"


def test_all_steps_can_be_skipped_and_nothing_is_made_up(first_start: FirstStartDialog) -> None:
    begin(first_start)
    first_start.ui.nextButton.click()
    first_start.ui.nextButton.click()
    assert finished(first_start).agency == BLANK


def test_what_was_edited_stays_when_the_officer_goes_back(first_start: FirstStartDialog) -> None:
    ui = first_start.ui
    begin(first_start, "Đồng Thnh", "Ninh Bình")
    ui.nextButton.click()
    first_start.names.ui.draftingSymbol.setText("VX")
    first_start.office.names.ui.symbol.setText("VHXH")
    ui.backButton.click()
    ui.placeName.setText("Đồng Thịnh")
    agency = finished(first_start).agency
    assert (agency.name_lines[1], agency.drafting_symbol) == ("XÃ ĐỒNG THỊNH", "VX")
    assert agency.office is not None
    assert (agency.office.parent, agency.office.symbol) == ("UBND XÃ ĐỒNG THỊNH", "VHXH")


@pytest.mark.parametrize(
    ("key", "place", "lines", "symbol", "signs", "reminders"),
    [
        ("commune", "Đồng Thịnh", ("ỦY BAN NHÂN DÂN", "XÃ ĐỒNG THỊNH"), "UBND", "TM. ỦY BAN NHÂN DÂN", "PVHXH"),
        ("district", "Nghĩa Hưng", ("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"), "UBND", "TM. ỦY BAN NHÂN DÂN", "PNV"),
        ("department", "Nội vụ", ("SỞ NỘI VỤ",), "SNV", "GIÁM ĐỐC", "SNV"),
    ],
)
def test_every_kind_of_agency_begins_with_a_symbol_and_a_signature(
    first_start: FirstStartDialog,
    key: str,
    place: str,
    lines: tuple[str, ...],
    symbol: str,
    signs: str,
    reminders: str,
) -> None:
    begin(first_start, "", "Ninh Bình")
    ui = first_start.ui
    ui.kindChooser.setCurrentIndex(ui.kindChooser.findData(key))
    if key != "department":
        ui.placeName.setText(place)
    assert ui.placeName.text() == place
    agency = finished(first_start).agency
    assert (agency.name_lines, agency.symbol, agency.authority_lines[0]) == (lines, symbol, signs)
    assert agency.paper_for(Paper.REMINDER).symbol == reminders


def test_in_2023_a_district_is_proposed_and_from_2025_a_commune(qtbot: QtBot) -> None:
    for day, key in ((date(2023, 1, 5), "district"), (date(2025, 7, 1), "commune")):
        dialog = FirstStartDialog(day)
        qtbot.addWidget(dialog)
        assert dialog.ui.kindChooser.currentData() == key


def test_a_unit_typed_with_the_name_is_chosen_and_the_text_left_alone(first_start: FirstStartDialog) -> None:
    begin(first_start, "phường Hoa Lư")
    first_start.ui.placeName.editingFinished.emit()
    assert first_start.ui.unitChooser.currentText() == "phường"
    assert first_start.ui.placeName.text() == "phường Hoa Lư"


def test_a_place_that_was_cleared_is_asked_for_where_it_stands(first_start: FirstStartDialog, qtbot: QtBot) -> None:
    begin(first_start, "Đồng Thịnh", "Ninh Bình")
    first_start.ui.nextButton.click()
    place = first_start.names.ui.place
    place.clear()
    first_start.ui.nextButton.click()
    first_start.ui.finishButton.click()
    assert first_start.choice is None
    assert "địa danh" in first_start.ui.refusal.text()
    assert first_start.step == HEAD
    assert first_start.focusWidget() is place
    qtbot.waitUntil(lambda: place.visibleRegion().boundingRect().height() == place.height())


def test_enter_goes_on_and_finishes_at_the_last_step(first_start: FirstStartDialog) -> None:
    first_start.ui.emptyChoice.click()
    for step in (KIND, HEAD, SIGN):
        QTest.keyClick(first_start, Qt.Key.Key_Return)
        assert first_start.step == step
    QTest.keyClick(first_start, Qt.Key.Key_Return)
    assert isinstance(first_start.choice, EmptyPlan)


def test_closing_chooses_nothing(first_start: FirstStartDialog) -> None:
    begin(first_start, "Đồng Thịnh")
    first_start.ui.closeButton.click()
    assert first_start.choice is None


def test_the_plans_own_words_are_edited_and_the_day_can_stay_blank(qtbot: QtBot, sample_book: Book) -> None:
    heading = read_heading(sample_book, 2023)

    def save(draft: PlanDraft) -> None:
        edit_plan(sample_book, heading.id, draft)

    dialog = PlanHeadingDialog(heading, save, None)
    qtbot.addWidget(dialog)
    assert dialog.draft.issued_on == heading.issued_on
    dialog.ui.planNumber.setText("168/KH-UBND")
    dialog.ui.buttons.button(Button.Ok).click()
    assert read_heading(sample_book, 2023) == heading._replace(number="168/KH-UBND")


def test_a_plan_without_a_title_is_refused_in_the_dialog(qtbot: QtBot, sample_book: Book) -> None:
    heading = read_heading(sample_book, 2023)
    dialog = PlanHeadingDialog(heading, lambda draft: edit_plan(sample_book, heading.id, draft), None)
    qtbot.addWidget(dialog)
    dialog.ui.planTitle.clear()
    dialog.ui.buttons.button(Button.Ok).click()
    assert dialog.ui.refusal.text()
    assert read_heading(sample_book, 2023) == heading


# --- what is written when the officer has finished


def book_after(monkeypatch: pytest.MonkeyPatch, home: Path, place: str) -> Agency:
    """The agency of the book that the first start makes when only `place` is filled in."""

    def filled_in(dialog: FirstStartDialog) -> int:
        begin(dialog, place, "Ninh Bình" if place else "")
        dialog.ui.finishButton.click()
        return dialog.result()

    monkeypatch.setenv("CCHC_DESKTOP_HOME", str(home))
    monkeypatch.setattr(FirstStartDialog, "exec", filled_in)
    path = app._own_book(date(2026, 3, 1))
    assert path is not None
    with open_book(path) as book:
        assert next_undo(book) is None, "the agency belongs to making the book"
        return read_agency(book)


def test_the_book_made_knows_the_whole_agency(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    agency = book_after(monkeypatch, tmp_path, "Đồng Thịnh")
    assert agency == next(each for each in read_profiles() if each.key == "commune").agency(
        "xã", "Đồng Thịnh", "Ninh Bình"
    )


def test_a_book_made_without_a_name_waits_for_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert book_after(monkeypatch, tmp_path, "").name_lines == ()
