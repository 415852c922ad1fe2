"""Báo cáo: what the officer types is kept, never overwritten, survives a crash, and is in the PDF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.report_sections import Hand
from cchc_desktop.gui.pages.report_page import ReportPage
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.history.history import redo, undo
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress
from cchc_desktop.services.reports.reporting import read_report
from cchc_desktop.services.rows import find_deliverable
from tests.documents.pages import opened

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

TODAY = date(2023, 10, 20)
Opened = Callable[["Book"], ReportPage]


@pytest.fixture
def open_page(qtbot: QtBot) -> Opened:
    """Opens the page over a book; it hears of every change as the main window would tell it."""

    def make(book: Book) -> ReportPage:
        context = Context(book, lambda: TODAY, is_sample=True)
        page = ReportPage(context)

        def tell(changed: object) -> None:
            context.forget()
            page.refresh(None)

        page.destroyed.connect(book.listen(tell))
        qtbot.addWidget(page)
        page.resize(1168, 690)
        page.show_year(2023)
        page.show()
        return page

    return make


def type_text(field: QWidget, text: str) -> None:
    """As Unikey or ibus would: one committed string."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def open_section(page: ReportPage, key: str) -> None:
    model = page.ui.sectionList.model()
    row = next(row for row, shown in enumerate(page._sections.sections) if shown.section.key == key)
    page.ui.sectionList.setCurrentIndex(model.index(row, 0))


def area_key(page: ReportPage) -> str:
    """A drafted section that tells of area 2, where 6.2 stands."""
    shown = next(each for each in page._sections.sections if each.section.heading.endswith("Cải cách thể chế"))
    return shown.section.key


def test_the_period_of_now_is_chosen_and_its_days_are_told(open_page: Opened, sample_book: Book) -> None:
    page = open_page(sample_book)
    chooser = page.ui.periodChooser
    assert [chooser.itemText(at) for at in range(chooser.count())] == ["Quý I", "6 tháng", "Quý III", "Năm"]
    assert page.kind == PeriodKind.YEAR
    assert page.ui.reportTitle.text() == "Báo cáo cải cách hành chính năm 2023"
    assert page.ui.stateLabel.text() == "Dự thảo"
    assert "15/12/2022 – 14/12/2023" in page.ui.windowLabel.text()
    assert "20/12/2023" in page.ui.windowLabel.text()
    chooser.setCurrentIndex(2)
    assert page.ui.reportTitle.text() == "Báo cáo cải cách hành chính quý III năm 2023"


def test_typing_makes_a_section_ones_own_once_the_field_is_left(open_page: Opened, sample_book: Book) -> None:
    page = open_page(sample_book)
    key = area_key(page)
    open_section(page, key)
    drafted = page.ui.sectionText.toPlainText()
    assert drafted
    type_text(page.ui.sectionText, "Nhận định của Phòng Nội vụ: ")
    open_section(page, "I")
    open_section(page, key)
    assert page.ui.sectionText.toPlainText() == f"Nhận định của Phòng Nội vụ: {drafted}"
    section = next(one for one in read_report(sample_book, 2023, PeriodKind.YEAR, TODAY).sections if one.key == key)
    assert section.own == f"Nhận định của Phòng Nội vụ: {drafted}"
    assert page.shown is not None
    assert page.shown.hand is Hand.OWN


def test_a_new_draft_stands_beside_and_never_over_the_own_text(open_page: Opened, sample_book: Book) -> None:
    page = open_page(sample_book)
    key = area_key(page)
    open_section(page, key)
    type_text(page.ui.sectionText, "Bản của tôi. ")
    page.leave()
    own = page.ui.sectionText.toPlainText()
    deliverable = find_deliverable(sample_book, 2023, "6.2")
    record_progress(sample_book, deliverable, ProgressDraft(TODAY, 80, "Đã rà soát 42/46 văn bản mới"))
    assert page.ui.sectionText.toPlainText() == own
    assert page.ui.draftTitle.text() == "Dự thảo mới khác bản đang viết"
    assert "Đã rà soát 42/46 văn bản mới" in page.ui.draftText.toPlainText()
    assert page.ui.useDraft.isVisible()


def test_using_the_draft_can_be_undone(open_page: Opened, sample_book: Book) -> None:
    page = open_page(sample_book)
    open_section(page, area_key(page))
    drafted = page.ui.sectionText.toPlainText()
    type_text(page.ui.sectionText, "Bản của tôi. ")
    page.leave()
    page.ui.useDraft.click()
    assert page.ui.sectionText.toPlainText() == drafted
    undo(sample_book)
    assert page.ui.sectionText.toPlainText() == f"Bản của tôi. {drafted}"
    redo(sample_book)
    assert page.ui.sectionText.toPlainText() == drafted


def test_half_typed_text_survives_a_crash(open_page: Opened, sample_book: Book) -> None:
    page = open_page(sample_book)
    key = area_key(page)
    open_section(page, key)
    type_text(page.ui.sectionText, "Đang viết dở ")
    page._drafts.write_now()  # what the rest in typing does; then the program dies, and nothing is left properly
    again = open_page(sample_book)
    open_section(again, key)
    assert again.ui.sectionText.toPlainText().startswith("Đang viết dở ")
    view = read_report(sample_book, 2023, PeriodKind.YEAR, TODAY)
    assert all(section.own is None for section in view.sections)


def test_looking_without_typing_makes_nothing_ones_own(open_page: Opened, sample_book: Book) -> None:
    page = open_page(sample_book)
    before = sample_book.next_undo()
    for row in range(len(page._sections.sections)):
        page.ui.sectionList.setCurrentIndex(page._sections.index(row))
    page.ui.periodChooser.setCurrentIndex(0)
    assert sample_book.next_undo() == before


def test_each_period_has_texts_of_its_own(open_page: Opened, sample_book: Book) -> None:
    page = open_page(sample_book)
    key = area_key(page)
    open_section(page, key)
    type_text(page.ui.sectionText, "Chỉ của báo cáo năm. ")
    page.ui.periodChooser.setCurrentIndex(0)
    open_section(page, key)
    assert "Chỉ của báo cáo năm." not in page.ui.sectionText.toPlainText()
    page.ui.periodChooser.setCurrentIndex(3)
    assert page.ui.sectionText.toPlainText().startswith("Chỉ của báo cáo năm. ")


def test_the_paper_shown_and_saved_holds_what_was_just_typed(
    open_page: Opened, sample_book: Book, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "bao-cao.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page = open_page(sample_book)
    open_section(page, area_key(page))
    type_text(page.ui.sectionText, "Câu vừa viết xong. ")
    page.ui.previewButton.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewWindow)), timeout=60_000)
    paper = page.findChildren(PreviewWindow)
    assert paper[0].windowTitle() == "Báo cáo năm 2023"
    with qtbot.waitSignal(page._printing.printed, timeout=10_000):
        paper[0].ui.savePaper.click()
    page._printing.stop()
    with opened(target.read_bytes()) as pdf:
        text = " ".join(" ".join((sheet.extract_text() or "").split()) for sheet in pdf.pages)
    assert "Câu vừa viết xong." in text


def test_a_book_that_can_only_be_read_is_shown_and_not_written(open_page: Opened, sample_path: Path) -> None:
    with open_book(sample_path, read_only=True) as book:
        page = open_page(book)
        open_section(page, area_key(page))
        drafted = page.ui.sectionText.toPlainText()
        QTest.keyClicks(page.ui.sectionText, "abc")
        assert page.ui.sectionText.toPlainText() == drafted
        page.leave()
        page.hide()
