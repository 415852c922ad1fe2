"""The page Văn bản: the register, the document chosen with files and proofs, the one dialog, and what is missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QTabBar, QToolButton

from cchc_desktop.gui.models.document_table import Column
from cchc_desktop.services.documents import edits as document_edits
from cchc_desktop.services.documents.documents import missing_proof, read_document
from cchc_desktop.services.documents.edits import DocumentDraft, Target
from cchc_desktop.services.history.history import history, undo
from tests.gui.documents.register import blobs, shown
from tests.gui.papers import DAY, answer, drop_files, paper

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed

CITED = ("10/BB-PNV", "09/BB-PNV", "2431/QĐ-UBND", "1420/QĐ-UBND")
"""What the sample's registers cite, the newest first; it proves no product."""


def test_the_register_shows_what_the_sample_was_concluded_by_and_what_its_registers_cite(page: Any) -> None:
    assert page.ui.countLine.text() == "50 văn bản"
    assert shown(page)[0] == "15/HD-PNV"
    row = shown(page).index("163/BC-UBND")
    cells = [page.ui.documentTable.model().index(row, column).data() for column in Column]
    assert cells[:4] == ["163/BC-UBND", "18/09/2023", "Báo cáo", cells[3]]
    assert cells[Column.PROVES] == "2.1"


def test_words_year_and_what_is_missing_narrow_the_register(page: Any, letter: int, typed: Typed, qtbot: QtBot) -> None:
    typed(page.ui.wordsBox, "đôn đốc báo cáo")
    qtbot.waitUntil(lambda: shown(page) == ["12/UBND-NV"])
    assert page.ui.countLine.text() == "1 trong 51 văn bản"
    page.ui.clearButton.click()
    assert len(shown(page)) == 51
    cross = page.ui.wordsBox.findChild(QToolButton)
    qtbot.waitUntil(lambda: not cross.property("opacity"))  # nothing is left to be cleared
    page.ui.unlinked.setChecked(True)
    assert shown(page) == [*CITED, "12/UBND-NV"]
    page.ui.clearButton.click()
    page.ui.issuerChooser.setCurrentIndex(page.ui.issuerChooser.findText("Sở Nội vụ"))
    page.ui.issuerChooser.activated.emit(page.ui.issuerChooser.currentIndex())
    assert shown(page) == ["12/UBND-NV"]
    typed(page.ui.wordsBox, "không có chữ này")
    qtbot.waitUntil(lambda: shown(page) == [])
    assert page.ui.registerPlaces.currentWidget() is page._nothing


def test_a_field_left_saves_itself_and_undo_brings_it_back(
    page: Any, letter: int, typed: Typed, sample_book: Book
) -> None:
    page.ui.signer.selectAll()
    typed(page.ui.signer, "Trần Thị Hồng Vân")
    page.ui.issuer.setFocus()
    assert read_document(sample_book, letter).line.signer == "Trần Thị Hồng Vân"
    assert history(sample_book, 1)[0].label == "Sửa văn bản 12/UBND-NV"
    undo(sample_book)
    assert page.ui.signer.text() == "Phạm Văn Bình"


def test_a_refused_number_is_said_and_kept_in_the_field(page: Any, letter: int, typed: Typed) -> None:
    page.ui.reference.selectAll()
    typed(page.ui.reference, "mười hai")
    page.ui.issuer.setFocus()
    assert "không đúng dạng" in page.ui.refusal.text()
    assert page.ui.reference.text() == "mười hai"
    page.ui.reference.selectAll()
    typed(page.ui.reference, "13/UBND-NV")
    page.ui.issuer.setFocus()
    assert page.ui.refusal.text() == ""


def test_the_day_is_saved_from_the_field(page: Any, letter: int, sample_book: Book) -> None:
    from cchc_desktop.gui.widgets.day_field import show_day  # noqa: PLC0415

    show_day(page.ui.issuedOn, date(2023, 4, 1))
    page.ui.issuedOn.editingFinished.emit()
    assert read_document(sample_book, letter).line.issued_on == date(2023, 4, 1)


def test_a_change_elsewhere_keeps_the_choice_and_resets_nothing(
    page: Any, letter: int, sample_book: Book, qtbot: QtBot
) -> None:
    model = page.ui.documentTable.model()
    with qtbot.assertNotEmitted(model.modelReset):
        document_edits.add_document(sample_book, DocumentDraft("99/KH-UBND", issued_on=DAY), DAY)
        document_edits.delete_document(
            sample_book, document_edits.add_document(sample_book, DocumentDraft("98/KH-UBND", issued_on=DAY), DAY)
        )
    page.ui.documentTable.scrollToTop()  # lines are read where the view has come to
    assert shown(page)[0] == "99/KH-UBND"
    assert page.ui.documentHeading.text() == "12/UBND-NV"


def test_files_are_attached_opened_as_a_read_only_copy_and_taken_off(
    page: Any, letter: int, sample_book: Book, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    scan = paper(tmp_path, "Công văn số 12.tiff")
    assert drop_files(page.ui.filesPlace, [scan])
    qtbot.waitUntil(lambda: len(read_document(sample_book, letter).files) == 1, timeout=20_000)
    assert history(sample_book, 1)[0].label == "Gắn tệp Công văn số 12.tiff"
    page.ui.openButton.click()
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened[0].name == "Công văn số 12.tiff"
    assert opened[0].read_bytes() == scan.read_bytes()
    assert not opened[0].stat().st_mode & 0o222
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ra.pdf"), ""))
    with qtbot.waitSignal(page.files.opener.saved, timeout=20_000):
        page.ui.saveButton.click()
    assert (tmp_path / "ra.pdf").read_bytes() == scan.read_bytes()
    page.ui.removeButton.click()
    assert read_document(sample_book, letter).files == ()
    undo(sample_book)
    assert [file.name for file in read_document(sample_book, letter).files] == ["Công văn số 12.tiff"]
    page.files.opener._folder.clear()
    assert not opened[0].exists()


def test_a_pdf_opens_in_the_window_for_papers(
    page: Any, letter: int, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    titles: list[str] = []

    def look(preview: Any) -> None:
        qtbot.waitUntil(lambda: preview.ui.documentPreview.page_count == 1, timeout=20_000)
        titles.append(preview.windowTitle())
        preview.close()

    drop_files(page.ui.filesPlace, [paper(tmp_path, "Công văn số 12.pdf")])
    qtbot.waitUntil(lambda: len(read_document(sample_book, letter).files) == 1, timeout=20_000)
    answer(look)
    page.ui.openButton.click()
    qtbot.waitUntil(lambda: bool(titles), timeout=20_000)
    assert titles == ["Công văn số 12.pdf"]


def test_a_document_is_linked_through_the_chooser_and_followed(
    window: MainWindow, page: Any, letter: int, sample_book: Book, typed: Typed, code_of: Callable[[str], int]
) -> None:
    def choose(dialog: Any) -> None:
        typed(dialog.ui.words, "15.1")
        dialog.accept()

    answer(choose)
    page.ui.linkButton.click()
    assert read_document(sample_book, letter).line.proves == ("15.1",)
    page.ui.goButton.click()
    plan: Any = window._pages["plan"]
    assert plan.form.deliverable.id == code_of("15.1")
    plan.form.documents.ui.showDocument.click()
    assert window.ui.pageStack.currentWidget() == page
    assert page.ui.documentHeading.text() == "12/UBND-NV"
    page.ui.unlinkButton.click()
    assert read_document(sample_book, letter).proofs == ()


def test_what_proves_a_conclusion_is_deleted_only_when_the_officer_says_so(page: Any, sample_book: Book) -> None:
    document = page._table._ids[shown(page).index("163/BC-UBND")]
    page.show_record_of(document)
    said: list[str] = []

    def keep(box: Any) -> None:
        said.append(box.text())
        next(button for button in box.buttons() if button.text() == "Giữ lại").click()

    answer(keep)
    page.ui.deleteButton.click()
    assert "đang chứng minh kết quả của 2.1" in said[0]
    assert "163/BC-UBND" in shown(page)
    answer(lambda box: next(button for button in box.buttons() if button.text() == "Gỡ và xóa").click())
    page.ui.deleteButton.click()
    assert "163/BC-UBND" not in shown(page)
    undo(sample_book)
    assert "163/BC-UBND" in shown(page)


def test_the_list_of_what_is_missing_leads_to_the_document_that_needs_a_file(
    page: Any, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    before = page.ui.missingList.model().rowCount()
    assert page.ui.tabs.tabText(1) == f"Thiế&u minh chứng ({before})"
    page.ui.tabs.setCurrentIndex(1)
    row = page.ui.missingList.model().rows[0]
    page.ui.missingAttach.click()
    assert page.ui.documentHeading.text() == row.missing.document
    drop_files(page.ui.filesPlace, [paper(tmp_path)])
    qtbot.waitUntil(lambda: page.ui.missingList.model().rowCount() < before, timeout=20_000)


def test_search_opens_the_register_at_the_document_whose_file_says_it(
    window: MainWindow, page: Any, letter: int, sample_book: Book, tmp_path: Path, qtbot: QtBot, typed: Typed
) -> None:
    drop_files(page.ui.filesPlace, [paper(tmp_path, lines=("Chuyện riêng của kho lưu trữ",))])
    qtbot.waitUntil(lambda: len(read_document(sample_book, letter).files) == 1, timeout=20_000)
    window.show_page("plan")
    typed(window.ui.searchBox, "kho lưu trữ chuyen rieng")
    popup: Any = window._search_popup
    popup.search_now()
    popup._enter()
    assert window.ui.pageStack.currentWidget() == page
    assert page.ui.documentHeading.text() == "12/UBND-NV"


def test_an_empty_register_says_what_to_do_first(page: Any, sample_book: Book) -> None:
    for document in list(page._table._ids):
        document_edits.delete_document(sample_book, document, unlinking=True)
    assert page.ui.registerPlaces.currentWidget() is page._nothing
    assert page._nothing._sentence.text() == "Chưa có văn bản nào. Kéo tệp vào đây hoặc bấm Thêm văn bản…"
    assert not page.ui.filters.isVisible()


def test_unused_files_are_told_before_they_go(
    page: Any, letter: int, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    from cchc_desktop.services.evidence.evidence import store_file  # noqa: PLC0415

    store_file(sample_book, paper(tmp_path))
    said: list[str] = []

    def agree(box: Any) -> None:
        said.append(box.text())
        next(button for button in box.buttons() if button.text() == "Dọn").click()

    answer(agree)
    page._clearing.offer()
    qtbot.waitUntil(lambda: blobs(sample_book) == 0, timeout=20_000)
    assert said[0].startswith("Dọn 1 tệp không thuộc văn bản nào")


def test_one_paper_proves_many(page: Any, letter: int, sample_book: Book, code_of: Callable[[str], int]) -> None:
    document_edits.link_document(sample_book, letter, [Target(code_of(code)) for code in ("6.2", "7.2", "9.5")])
    assert page.ui.linksHeading.text() == "Chứng minh cho 3 sản phẩm"
    assert page.ui.proofList.model().rowCount() == 3


def whole_rows(page: Any) -> int:
    table = page.ui.documentTable
    return int(table.viewport().height() // table.verticalHeader().defaultSectionSize())


def parts_seen(page: Any) -> list[bool]:
    return [part.isVisible() for part in (page.ui.fieldsScroll, page.ui.filesPlace, page.ui.linksPlace)]


def test_a_low_page_keeps_rows_of_the_register_and_shows_the_details_beside_it(
    window: MainWindow, page: Any, letter: int, qapp: QApplication
) -> None:
    """1366 by 768 at 150 %."""
    window.resize(910, 512)
    qapp.processEvents()
    assert whole_rows(page) >= 5
    assert parts_seen(page) == [True, False, False]
    assert page.ui.details.geometry().bottom() <= page.ui.documentsSplitter.height()
    for at, seen in ((1, page.ui.attachButton), (2, page.ui.linkButton), (0, page.ui.reference)):
        page.findChild(QTabBar, "partsBar").setCurrentIndex(at)
        assert seen.isVisible()
    window.resize(1366, 768)
    qapp.processEvents()
    assert parts_seen(page) == [True, True, True]
    assert not page.findChild(QTabBar, "partsBar").isVisible()
    assert whole_rows(page) >= 5


def test_in_a_low_page_a_refusal_is_seen_whichever_part_is_in_front(
    window: MainWindow, page: Any, letter: int, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    window.resize(910, 512)
    qapp.processEvents()
    page.findChild(QTabBar, "partsBar").setCurrentIndex(1)
    drop_files(page.ui.filesPlace, [tmp_path])
    qtbot.waitUntil(lambda: "là một thư mục" in page.ui.refusal.text(), timeout=20_000)
    assert page.ui.refusal.isVisible()
    assert page.ui.filesPlace.isVisible()


def test_in_a_low_page_what_lacks_its_file_opens_at_the_files(
    window: MainWindow, page: Any, letter: int, qapp: QApplication, sample_book: Book
) -> None:
    window.resize(910, 512)
    qapp.processEvents()
    [first, *_] = [one for one in missing_proof(sample_book, 2023) if one.document_id is not None]
    page.show_missing()
    page._mend(first)
    assert page.ui.attachButton.isVisible()
    assert page.ui.attachButton.hasFocus()
