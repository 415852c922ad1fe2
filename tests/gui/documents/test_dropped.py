"""Files let go on the register, on a document, on a field, a row of the plan: attached, read, or refused in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from cchc_desktop.services.documents.documents import read_document
from cchc_desktop.services.history.history import history, undo
from tests.gui.documents.register import blobs, shown
from tests.gui.papers import answer, drop_files, paper

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed


def test_a_file_let_go_on_a_text_field_is_attached_and_writes_nothing_into_it(
    page: Any, letter: int, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    assert drop_files(page.ui.abstract.viewport(), [paper(tmp_path)])
    qtbot.waitUntil(lambda: len(read_document(sample_book, letter).files) == 1, timeout=20_000)
    assert page.ui.abstract.toPlainText() == "V/v đôn đốc báo cáo"


def test_an_unfit_file_is_refused_in_the_form(
    page: Any, letter: int, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    assert drop_files(page.ui.filesPlace, [tmp_path])
    qtbot.waitUntil(lambda: "là một thư mục" in page.ui.refusal.text(), timeout=20_000)
    assert blobs(sample_book) == 0


def test_files_let_go_on_the_register_open_the_dialog_that_has_read_them(
    page: Any, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    read: dict[str, str] = {}

    def look(dialog: Any) -> None:
        qtbot.waitUntil(lambda: not dialog._intake.running, timeout=20_000)
        ui = dialog.ui
        read.update(number=ui.reference.text(), signer=ui.signer.text(), issuer=ui.issuer.text())
        read.update(day=ui.issuedOn.text(), kind=ui.kind.currentText(), abstract=ui.abstract.toPlainText())
        read.update(label=ui.referenceLabel.text(), said=ui.reference.accessibleDescription())
        dialog.accept()

    answer(look)
    assert drop_files(page.ui.documentTable.viewport(), [paper(tmp_path)])
    qtbot.waitUntil(lambda: "215/BC-UBND" in shown(page), timeout=20_000)
    assert read == {
        "number": "215/BC-UBND",
        "day": "18/10/2023",
        "kind": "Báo cáo (BC)",
        "abstract": "Kết quả rà soát văn bản quy phạm pháp luật",
        "issuer": "UBND huyện Nghĩa Hưng",
        "signer": "Trần Văn Khánh",
        "label": "Số, &ký hiệu •",
        "said": "Đọc từ tệp, hãy kiểm tra",
    }
    assert page.ui.documentHeading.text() == "215/BC-UBND"
    assert blobs(sample_book) == 1


def test_what_was_typed_before_the_file_was_read_stays(page: Any, tmp_path: Path, typed: Typed, qtbot: QtBot) -> None:
    kept: list[str] = []

    def look(dialog: Any) -> None:
        typed(dialog.ui.abstract, "Báo cáo của tôi")
        qtbot.waitUntil(lambda: not dialog._intake.running, timeout=20_000)
        kept.extend([dialog.ui.abstract.toPlainText(), dialog.ui.abstractLabel.text(), dialog.ui.reference.text()])
        dialog.reject()

    answer(look)
    drop_files(page.ui.documentTable.viewport(), [paper(tmp_path)])
    qtbot.waitUntil(lambda: bool(kept), timeout=20_000)
    assert kept == ["Báo cáo của tôi", "Trích &yếu", "215/BC-UBND"]


def test_a_file_that_cannot_be_taken_is_said_in_the_dialog(
    page: Any, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    said: list[str] = []

    def look(dialog: Any) -> None:
        qtbot.waitUntil(lambda: "là một thư mục" in dialog.ui.refusal.text(), timeout=20_000)
        dialog.accept()
        said.append(dialog.ui.refusal.text())
        dialog.reject()

    answer(look)
    drop_files(page.ui.documentTable.viewport(), [tmp_path])
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said == ["Chưa gắn được tệp nào; hãy đóng, kiểm tra tệp rồi gắn lại."]
    assert page.ui.countLine.text() == "50 văn bản"


def test_the_file_a_document_has_already_is_said(
    page: Any, letter: int, sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    scan = paper(tmp_path)
    drop_files(page.ui.filesPlace, [scan])
    qtbot.waitUntil(lambda: len(read_document(sample_book, letter).files) == 1, timeout=20_000)
    drop_files(page.ui.filesPlace, [scan])
    qtbot.waitUntil(lambda: "đã có tệp" in page.ui.refusal.text(), timeout=20_000)
    assert blobs(sample_book) == 1


@pytest.mark.parametrize("when", ["while it comes in", "afterwards"])
def test_a_dialog_closed_without_saving_leaves_no_bytes(
    page: Any, sample_book: Book, tmp_path: Path, qtbot: QtBot, when: str
) -> None:
    closed: list[bool] = []

    def look(dialog: Any) -> None:
        if when == "afterwards":
            qtbot.waitUntil(lambda: not dialog._intake.running, timeout=20_000)
        dialog.reject()
        closed.append(True)

    answer(look)
    drop_files(page.ui.documentTable.viewport(), [paper(tmp_path)])
    qtbot.waitUntil(lambda: bool(closed) and blobs(sample_book) == 0, timeout=20_000)
    assert len(shown(page)) == 50


def test_a_scan_let_go_on_a_row_of_the_plan_concludes_it_on_the_papers_day(
    window: MainWindow, plan_page: Any, code_of: Callable[[str], int], sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    product = code_of("3.1")
    plan_page.show_deliverable(product)
    tree = plan_page.ui.planTree
    QApplication.processEvents()
    place = tree.visualRect(plan_page._tree.model.index_of_deliverable(product)).center()
    before = len(history(sample_book))
    targets: list[str] = []

    def look(dialog: Any) -> None:
        targets.append(dialog.ui.target.text())
        dialog.ui.concludes.setChecked(True)
        dialog.accept()  # at once: the dialog waits for the file by itself

    answer(look)
    assert drop_files(tree.viewport(), [paper(tmp_path)], place)
    qtbot.waitUntil(lambda: len(history(sample_book)) == before + 1, timeout=20_000)
    assert targets[0].startswith("3.1  Kế hoạch kiểm tra")
    one = next(one for one in window._context.outline(2023).deliverables if one.id == product)
    [milestone] = one.milestones
    assert (milestone.done_on, milestone.document and milestone.document.number) == (date(2023, 10, 18), "215/BC-UBND")
    assert plan_page.form.ui.formTabs.tabText(3) == "&Văn bản (1)"
    undo(sample_book)
    assert plan_page.form.ui.formTabs.tabText(3) == "&Văn bản"


def test_a_row_without_a_product_takes_no_file(plan_page: Any, tmp_path: Path) -> None:
    tree = plan_page.ui.planTree
    tree.scrollToTop()
    place = tree.visualRect(plan_page._tree.model.index(0, 0)).center()
    assert drop_files(tree.viewport(), [paper(tmp_path)], place) is False
    assert QApplication.activeModalWidget() is None
