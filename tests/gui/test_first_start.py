"""The first start and the agency's dialog: two choices that work, and fields kept as typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.agency_dialog import AgencyDialog
from cchc_desktop.gui.dialogs.first_start import EmptyPlan, FirstStartDialog, Sample
from cchc_desktop.gui.dialogs.plan_heading_dialog import PlanHeadingDialog
from cchc_desktop.services.agency import read_agency
from cchc_desktop.services.outline import read_heading
from cchc_desktop.services.plans import PlanDraft, edit_plan

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

Button = QDialogButtonBox.StandardButton


@pytest.fixture
def first_start(qtbot: QtBot) -> FirstStartDialog:
    dialog = FirstStartDialog(date(2026, 12, 3))
    qtbot.addWidget(dialog)
    return dialog


def test_the_sample_is_one_click_away(first_start: FirstStartDialog) -> None:
    assert first_start.choice is None
    first_start.ui.buttons.button(Button.Ok).click()
    assert first_start.choice == Sample()


def test_in_december_the_empty_plan_is_next_years(first_start: FirstStartDialog) -> None:
    assert first_start.ui.planYear.value() == 2027


def test_an_empty_plan_takes_the_agency_as_typed(first_start: FirstStartDialog) -> None:
    ui = first_start.ui
    ui.emptyChoice.click()
    assert ui.emptyFields.isEnabled()
    ui.issuerLines.setPlainText("ỦY BAN NHÂN DÂN\nXÃ ĐỒNG THỊNH")
    ui.shortName.setText("UBND xã Đồng Thịnh")
    ui.place.setText("Đồng Thịnh")
    ui.buttons.button(Button.Ok).click()
    choice = first_start.choice
    assert isinstance(choice, EmptyPlan)
    assert choice.year == 2027
    assert choice.agency.name_lines == ("ỦY BAN NHÂN DÂN", "XÃ ĐỒNG THỊNH")
    assert choice.agency.symbol == "UBND"
    assert choice.agency.authority_lines == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")


def test_without_a_name_the_dialog_stays_and_says_what_to_do(first_start: FirstStartDialog) -> None:
    first_start.ui.emptyChoice.click()
    first_start.ui.buttons.button(Button.Ok).click()
    assert first_start.choice is None
    assert "hãy ghi tên cơ quan" in first_start.ui.refusal.text()


def test_what_is_asked_for_is_in_view_and_has_the_cursor(first_start: FirstStartDialog, qtbot: QtBot) -> None:
    first_start.show()
    first_start.ui.emptyChoice.click()
    first_start.ui.issuerLines.setPlainText("ỦY BAN NHÂN DÂN\nXÃ ĐỒNG THỊNH")
    first_start.ui.buttons.button(Button.Ok).click()
    place = first_start.ui.place
    assert "địa danh" in first_start.ui.refusal.text()
    assert first_start.focusWidget() is place
    qtbot.waitUntil(lambda: place.visibleRegion().boundingRect().height() == place.height())


@pytest.mark.parametrize(
    ("parent", "lines", "symbol", "signs"),
    [
        ("UBND TỈNH NINH BÌNH", "ỦY BAN NHÂN DÂN\nXÃ ĐỒNG THỊNH", "UBND", "TM. ỦY BAN NHÂN DÂN"),
        ("UBND HUYỆN NGHĨA HƯNG", "PHÒNG NỘI VỤ", "PNV", "TRƯỞNG PHÒNG"),
        ("UBND TỈNH NINH BÌNH", "SỞ NỘI VỤ", "SNV", "GIÁM ĐỐC"),
        ("UBND XÃ ĐỒNG THỊNH", "PHÒNG VĂN HÓA - XÃ HỘI", "PVHXH", "TRƯỞNG PHÒNG"),
    ],
)
def test_every_kind_of_agency_begins_with_a_symbol_and_a_signature(
    first_start: FirstStartDialog, parent: str, lines: str, symbol: str, signs: str
) -> None:
    ui = first_start.ui
    ui.emptyChoice.click()
    ui.parentName.setText(parent)
    ui.issuerLines.setPlainText(lines)
    ui.place.setText("Đồng Thịnh")
    ui.buttons.button(Button.Ok).click()
    choice = first_start.choice
    assert isinstance(choice, EmptyPlan)
    assert (choice.agency.symbol, choice.agency.authority_lines[0]) == (symbol, signs)


def test_closing_chooses_nothing(first_start: FirstStartDialog) -> None:
    first_start.ui.buttons.button(Button.Cancel).click()
    assert first_start.choice is None


def test_the_agency_is_shown_and_written_as_one_step(qtbot: QtBot, sample_book: Book) -> None:
    dialog = AgencyDialog(Context(sample_book, lambda: date(2023, 10, 20)))
    qtbot.addWidget(dialog)
    before = read_agency(sample_book)
    assert dialog.agency == before
    dialog.ui.signerName.setText("Nguyễn Văn Ấn")
    dialog.ui.recipients.setPlainText("Như trên\n\n  UBND các xã  ")
    dialog.ui.buttons.button(Button.Save).click()
    assert read_agency(sample_book) == replace(
        before, signer_name="Nguyễn Văn Ấn", recipients=("Như trên", "UBND các xã")
    )


def test_an_agency_without_a_place_is_refused_in_the_dialog(qtbot: QtBot, sample_book: Book) -> None:
    dialog = AgencyDialog(Context(sample_book, lambda: date(2023, 10, 20)))
    qtbot.addWidget(dialog)
    before = read_agency(sample_book)
    dialog.ui.place.clear()
    dialog.ui.buttons.button(Button.Save).click()
    assert "địa danh" in dialog.ui.refusal.text()
    assert read_agency(sample_book) == before


def test_the_plans_own_words_are_edited_and_the_day_can_stay_blank(qtbot: QtBot, sample_book: Book) -> None:
    heading = read_heading(sample_book, 2023)

    def save(draft: PlanDraft) -> None:
        edit_plan(sample_book, heading.id, draft)

    dialog = PlanHeadingDialog(heading, save, None)
    qtbot.addWidget(dialog)
    assert dialog.draft.issued_on == heading.issued_on
    dialog.ui.planNumber.setText("168/KH-UBND")
    dialog.ui.buttons.button(Button.Ok).click()
    assert read_heading(sample_book, 2023) == replace(heading, number="168/KH-UBND")


def test_a_plan_without_a_title_is_refused_in_the_dialog(qtbot: QtBot, sample_book: Book) -> None:
    heading = read_heading(sample_book, 2023)
    dialog = PlanHeadingDialog(heading, lambda draft: edit_plan(sample_book, heading.id, draft), None)
    qtbot.addWidget(dialog)
    dialog.ui.planTitle.clear()
    dialog.ui.buttons.button(Button.Ok).click()
    assert dialog.ui.refusal.text()
    assert read_heading(sample_book, 2023) == heading
