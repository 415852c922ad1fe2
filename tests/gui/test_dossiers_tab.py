"""Hồ sơ lưu trữ: dossiers proposed, made, mended; documents found and filed; the papers of the archive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from cchc_desktop.gui.models.due_list import Heading
from cchc_desktop.gui.models.search_results import FoundRow
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.gui.widgets.check_list import check, checked
from cchc_desktop.services.documents.conditions import DocumentConditions
from cchc_desktop.services.documents.documents import document_ids, document_lines
from cchc_desktop.services.evidence.dossiers import dossiers_of, filed_in
from cchc_desktop.services.history.history import history, undo
from cchc_desktop.services.searching import search
from tests.gui.papers import answer
from tests.papers import fill_dossiers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book


@pytest.fixture(name="tab")
def _tab(window: MainWindow, qapp: QApplication) -> Any:
    page: Any = window.show_page("documents")
    page.ui.tabs.setCurrentWidget(page.dossiers)
    qapp.processEvents()
    return page.dossiers


@pytest.fixture(name="filled")
def _filled(tab: Any, sample_book: Book) -> Any:
    """The tab with the usual dossiers of the sample's plan, filled."""
    fill_dossiers(sample_book, 2023)
    return tab


def agree(dialog: Any) -> None:
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def codes(tab: Any) -> list[str]:
    return [row.code for row in tab._rows.rows if not isinstance(row, Heading)]


def choose(tab: Any, code: str) -> None:
    at = next(at for at, row in enumerate(tab._rows.rows) if not isinstance(row, Heading) and row.code == code)
    tab.ui.dossierList.setCurrentIndex(tab._rows.index(at))


def filed(tab: Any) -> list[str]:
    return [row.code for row in tab._filed.rows]


def row_of_reference(book: Book, reference: str) -> int:
    lines = document_lines(book, document_ids(book, DocumentConditions()))
    return next(line.id for line in lines if line.reference == reference)


def test_an_empty_year_offers_the_usual_dossiers(tab: Any) -> None:
    assert tab.ui.dossierPlaces.currentWidget() is tab._nothing
    assert not tab.ui.printDossiers.isEnabled()
    seen: list[int] = []

    def look(dialog: Any) -> None:
        seen.append(len(checked(dialog.ui.dossiers)))
        check(dialog.ui.dossiers, [0, 2])
        agree(dialog)

    answer(look)
    tab.ui.proposeDossiers.click()
    assert seen == [11], "all are ticked at first"
    assert codes(tab) == ["01.CCHC", "03.CCHC"]
    assert tab.ui.yearLine.text() == "Năm 2023: 2 hồ sơ, 0 văn bản; 2 hồ sơ nộp lưu."


def test_when_all_are_there_it_is_said(filled: Any) -> None:
    filled.ui.proposeDossiers.click()
    assert filled.ui.dossierRefusal.text().startswith("Năm 2023 đã có đủ các hồ sơ thường lập")


def test_the_list_stands_under_its_headings(filled: Any) -> None:
    headings = [row.words for row in filled._rows.rows if isinstance(row, Heading)]
    assert headings == ["Kế hoạch, báo cáo (2)", "Thực hiện các nội dung của Kế hoạch (9)"]
    choose(filled, "02.CCHC")
    assert filled.ui.dossierHeading.text().startswith("02.CCHC  Báo cáo cải cách hành chính định kỳ")
    assert "từ 17/03/2023 đến 18/09/2023" in filled.ui.dossierFacts.text()
    assert filed(filled) == ["41/BC-UBND", "98/BC-UBND", "163/BC-UBND"]


def test_a_new_dossier_follows_the_last_and_is_chosen(filled: Any, sample_book: Book) -> None:
    def fill(dialog: Any) -> None:
        assert dialog.ui.code.text() == "12.CCHC"
        assert dialog.ui.heading.currentText() == "Cải cách hành chính"
        agree(dialog)
        assert "Tiêu đề hồ sơ đang để trống" in dialog.ui.refusal.text()
        dialog.ui.title.setPlainText("Hồ sơ kiểm tra")
        dialog.ui.retention.setEditText("5")
        dialog.ui.sheets.setText("nhiều")
        agree(dialog)
        assert "không phải số" in dialog.ui.refusal.text()
        dialog.ui.sheets.setText("120")
        dialog.ui.goesToArchive.setChecked(False)
        agree(dialog)

    answer(fill)
    filled.ui.addDossier.click()
    added = dossiers_of(sample_book, 2023)[-1]
    assert (added.title, added.draft.retention, added.draft.sheets) == ("Hồ sơ kiểm tra", "5 năm", 120)
    assert filled._chosen().id == added.id
    assert "không nộp lưu" in filled.ui.dossierFacts.text()


def test_a_dossier_is_mended_deleted_and_brought_back(filled: Any, sample_book: Book) -> None:
    choose(filled, "04.CCHC")
    before = dossiers_of(sample_book, 2023)[3]

    def keep(dialog: Any) -> None:
        assert dialog._draft() == before.draft, "the dialog changes nothing by itself"
        dialog.ui.keeper.setText("Trần Thị Hoa")
        agree(dialog)

    answer(keep)
    filled.ui.editDossier.click()
    assert "người lập: Trần Thị Hoa" in filled.ui.dossierFacts.text()
    filled.window().activateWindow()
    filled.ui.dossierList.setFocus()
    QApplication.processEvents()
    QTest.keyClick(filled.ui.dossierList, Qt.Key.Key_Delete)
    assert "04.CCHC" not in codes(filled)
    undo(sample_book)
    assert "04.CCHC" in codes(filled)


def test_documents_are_found_ticked_and_filed(filled: Any, sample_book: Book, qtbot: QtBot) -> None:
    choose(filled, "08.CCHC")
    assert filled.ui.filedStack.currentWidget() is filled._no_document
    report, letter = (row_of_reference(sample_book, number) for number in ("41/BC-UBND", "96/UBND-VP"))

    def fill(dialog: Any) -> None:
        ui = dialog.ui
        assert ui.documents.count() == 4, "all that proves a product is in a dossier already"
        ui.onlyUnfiled.setChecked(False)
        assert ui.documents.count() == 50
        agree(dialog)
        assert "Chưa chọn văn bản nào" in ui.refusal.text()
        for words, document in (("41/BC-UBND", report), ("96/UBND-VP", letter)):
            ui.words.setText(words)
            dialog._search()
            item = next(
                ui.documents.item(row)
                for row in range(ui.documents.count())
                if ui.documents.item(row).data(Qt.ItemDataRole.UserRole) == document
            )
            item.setCheckState(Qt.CheckState.Checked)
        assert ui.documents.item(0).text().startswith("96/UBND-VP, ")
        assert "đã ở 05.CCHC" in ui.documents.item(0).text()
        assert ui.countLine.text() == "Đã chọn 2 văn bản."
        ui.words.clear()
        ui.onlyUnfiled.setChecked(True)
        assert sorted(checked(ui.documents)) == sorted((report, letter)), "what is ticked stays in sight, and ticked"
        agree(dialog)

    answer(fill)
    filled.ui.fileDocuments.click()
    assert sorted(filed(filled)) == ["41/BC-UBND", "96/UBND-VP"], "what another search hid was filed too"


def test_where_a_document_stands_is_noted(filled: Any) -> None:
    choose(filled, "01.CCHC")

    def fill(dialog: Any) -> None:
        dialog.ui.sheets.setText("01-03")
        agree(dialog)

    answer(fill)
    filled.ui.editFiled.click()
    assert filled._filed.rows[0].quiet == "28/12/2022 · UBND huyện Nghĩa Hưng · tờ 01-03 · chưa có tệp"


def test_several_documents_are_taken_out_at_once(filled: Any, sample_book: Book) -> None:
    choose(filled, "02.CCHC")
    model, view = filled._filed, filled.ui.filedList
    for row in (0, 1):
        view.selectionModel().select(model.index(row), QItemSelectionModel.SelectionFlag.Select)
    assert not filled.ui.editFiled.isEnabled(), "where several stand is no one place"
    steps = len(history(sample_book))
    filled.ui.takeOut.click()
    assert len(filed(filled)) == 1
    assert len(history(sample_book)) == steps + 1
    filled.ui.fileByAreas.click()
    assert len(filed(filled)) == 3, "the plan's reports go back"
    filled.ui.fileByAreas.click()
    assert filled.ui.dossierRefusal.text().startswith("Không có văn bản nào để xếp")


def test_a_document_leads_to_the_register(filled: Any, window: MainWindow) -> None:
    choose(filled, "01.CCHC")
    filled.ui.showFiled.click()
    page: Any = window.show_page("documents")
    assert page.ui.tabs.currentWidget() is page.ui.registerTab
    assert page.ui.documentHeading.text() == "168/KH-UBND"


def test_the_register_files_what_is_chosen(filled: Any, window: MainWindow, sample_book: Book) -> None:
    page: Any = window.show_page("documents")
    document = row_of_reference(sample_book, "41/BC-UBND")
    page.show_record_of(document)
    menu = page._filing._menu

    def entry(code: str) -> Any:
        menu.aboutToShow.emit()
        return next(action for action in menu.actions() if action.text().startswith(code))

    assert entry("02.CCHC").isChecked()
    assert not entry("02.CCHC").isEnabled()
    entry("03.CCHC").trigger()
    assert {place.code for place in filed_in(sample_book, [document])[document]} == {"02.CCHC", "03.CCHC"}
    assert not entry("03.CCHC").isEnabled()


def test_the_register_is_deleted_from_only_where_it_is_seen(filled: Any, window: MainWindow) -> None:
    page: Any = window.show_page("documents")
    assert not page.ui.deleteButton.isVisible()
    page.ui.tabs.setCurrentWidget(page.ui.registerTab)
    assert page.ui.deleteButton.isVisible()


def test_what_changes_elsewhere_is_read_when_the_tab_comes_back(
    filled: Any, window: MainWindow, sample_book: Book, code_of: Callable[[str], int]
) -> None:
    window.show_page("plan")
    undo(sample_book)
    window.show_page("documents")
    choose(filled, "03.CCHC")
    assert filed(filled) == []


@pytest.mark.parametrize(
    ("at", "title"), [(0, "Danh mục hồ sơ năm 2023"), (1, "Mục lục văn bản trong hồ sơ “03.CCHC” năm 2023")]
)
def test_its_papers_are_printed(filled: Any, qtbot: QtBot, at: int, title: str) -> None:
    choose(filled, "03.CCHC")
    filled.ui.printDossiers.menu().actions()[at].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewWindow), timeout=30_000)
    paper = QApplication.activeModalWidget()
    assert isinstance(paper, PreviewWindow)
    qtbot.waitUntil(lambda: paper.ui.documentPreview.is_drawn, timeout=30_000)
    assert paper.windowTitle() == title
    assert paper.ui.documentPreview.page_count == 1
    paper.close()


def test_the_search_leads_to_a_dossier(filled: Any, window: MainWindow, sample_book: Book) -> None:
    window.show_page("plan")
    [found] = [one for one in search(sample_book, "ho so thong tin tuyen truyen") if one.kind == "dossier"]
    assert (found.code, found.year) == ("10.CCHC", 2023)
    window._need_popup()
    popup: Any = window._search_popup
    popup._rows.show([FoundRow(found)])
    popup._open(popup._rows.index(0))
    assert filled.isVisible()
    assert filled._chosen().code == "10.CCHC"
