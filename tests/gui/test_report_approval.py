"""Báo cáo from draft to signed in the window: frozen, corrected, compared, opened again, signed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.gui.dialogs.report_signing_dialog import ReportSigningDialog
from cchc_desktop.gui.dialogs.report_step_dialog import ReportStepDialog
from cchc_desktop.gui.opening import FileOpener
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.services.documents.documents import KeptFile
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress
from cchc_desktop.services.printing import paper_bytes
from cchc_desktop.services.rows import find_deliverable

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)
Shown = TypeVar("Shown", bound=QDialog)


@pytest.fixture(name="page")
def _page(window: MainWindow) -> Any:
    page: Any = window.show_page("report")
    return page


def choose(page: Any, words: str) -> None:
    menu = page.ui.approvalButton.menu()
    menu.aboutToShow.emit()
    action = next(each for each in menu.actions() if words in each.text())
    assert action.isEnabled(), words
    action.trigger()


def answering(kind: type[Shown], answer: Callable[[Shown], None]) -> None:
    """Answer the dialog that the next choice opens, and press its verb; what stays open is closed."""

    def found() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, found)
            return
        answer(dialog)
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        (ok if ok.isVisible() else buttons.button(QDialogButtonBox.StandardButton.Cancel)).click()
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, found)


def freeze(page: Any, qtbot: QtBot) -> None:
    answering(ReportStepDialog, lambda dialog: None)
    choose(page, "Chốt số liệu")
    qtbot.waitUntil(lambda: page.ui.stateLabel.text() == "Đã chốt số liệu", timeout=20_000)


def printed(book: Book) -> bytes:
    return paper_bytes(book, PaperRequest("report", 2023, DAY, PeriodKind.YEAR))


def test_a_frozen_report_is_read_and_told_what_differs(page: Any, window: MainWindow, qtbot: QtBot) -> None:
    book = window._context.book
    freeze(page, qtbot)
    assert page.ui.sectionText.isReadOnly()
    before = printed(book)
    record_progress(book, find_deliverable(book, 2023, "6.2"), ProgressDraft(DAY, 85, "Kết quả mới"), DAY)
    assert printed(book) == before
    told: list[str] = []
    answering(ReportStepDialog, lambda dialog: told.append(dialog.ui.lines.toPlainText()))
    choose(page, "Khác biệt")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "6.2" in told[0]
    assert "Kết quả mới" in told[0]


def test_it_is_opened_again_for_a_reason(page: Any, qtbot: QtBot) -> None:
    freeze(page, qtbot)
    answering(ReportStepDialog, lambda dialog: dialog.ui.reason.setText("Bổ sung số liệu của xã"))
    choose(page, "Mở lại")
    assert page.ui.stateLabel.text() == "Dự thảo"
    assert not page.ui.sectionText.isReadOnly()


def test_without_a_reason_it_stays_frozen(page: Any, qtbot: QtBot) -> None:
    freeze(page, qtbot)
    answering(ReportStepDialog, lambda dialog: dialog.ui.reason.clear())
    choose(page, "Mở lại")
    assert page.ui.stateLabel.text() == "Đã chốt số liệu"


def test_it_is_signed_with_number_day_signer_and_copy(
    page: Any, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    freeze(page, qtbot)
    book = window._context.book
    scan = tmp_path / "ban-ky.pdf"
    scan.write_bytes(printed(book))

    def write(dialog: ReportSigningDialog) -> None:
        assert dialog.ui.number.text() == ""
        dialog.ui.nextNumber.click()
        assert dialog.ui.number.text() == "172/BC-UBND"
        dialog.ui.signer.setText("Trần Văn An")
        dialog.take_copy(scan)

    answering(ReportSigningDialog, write)
    choose(page, "Ghi số")
    assert page.ui.stateLabel.text() == "Đã ký"
    assert "Trần Văn An" in page.ui.windowLabel.text()
    assert printed(book) == scan.read_bytes()
    menu = page.ui.approvalButton.menu()
    menu.aboutToShow.emit()
    assert not next(each for each in menu.actions() if "Mở lại" in each.text()).isEnabled()


def test_a_report_signed_in_word_is_looked_at_as_it_was_frozen(
    page: Any, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze(page, qtbot)
    request = PaperRequest("report", 2023, DAY, PeriodKind.YEAR, choice="frozen")
    signed = tmp_path / "bc-nam-da-ky.docx"
    signed.write_bytes(paper_bytes(window._context.book, request, suffix=".docx"))
    frozen = paper_bytes(window._context.book, request)

    def write(dialog: ReportSigningDialog) -> None:
        dialog.ui.number.setText("172/BC-UBND")
        dialog.ui.signer.setText("Trần Văn An")
        dialog.take_copy(signed)

    answering(ReportSigningDialog, write)
    choose(page, "Ghi số")
    page.ui.previewButton.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(PreviewWindow)), timeout=10_000)
    (preview,) = window.findChildren(PreviewWindow)
    assert "bc-nam-da-ky.docx" in page.ui.refusal.text(), "where the official copy is"
    assert preview._source == frozen
    preview.close()
    opened: list[KeptFile] = []
    monkeypatch.setattr(FileOpener, "open", lambda _self, file: opened.append(file))
    choose(page, "Mở &bản đã ký")
    assert [file.name for file in opened] == ["bc-nam-da-ky.docx"]
