"""The one dialog for a paper: what it proves or ends, for whom and for which period, and several files at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QFileDialog

from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.document_dialog import DocumentDialog
from cchc_desktop.gui.widgets.day_field import show_day
from cchc_desktop.services.documents.documents import read_document
from cchc_desktop.services.history.history import history
from cchc_desktop.services.rows import find_deliverable
from tests.gui.papers import DAY, paper
from tests.services.looking import item

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.store.book import Book
    from tests.gui.conftest import Typed

Opened = Callable[..., DocumentDialog]


@pytest.fixture(name="opened_dialog")
def _opened_dialog(qtbot: QtBot, seed_book: Book) -> Opened:
    def open_one(code: str = "", paths: tuple[Path, ...] = ()) -> DocumentDialog:
        product = find_deliverable(seed_book, 2023, code) if code else None
        context = Context(seed_book, lambda: DAY)
        dialog = DocumentDialog(context, None, paths=paths, deliverable_id=product)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_one


def words_of(chooser: QComboBox) -> list[str]:
    return [chooser.itemText(at) for at in range(chooser.count())]


def test_a_paper_without_a_file_is_filed_for_the_next_milestone(
    opened_dialog: Opened, seed_book: Book, typed: Typed
) -> None:
    dialog = opened_dialog("2.1")
    assert dialog.ui.milestone.currentText().startswith("Quý I")
    typed(dialog.ui.reference, "41/BC-UBND")
    show_day(dialog.ui.issuedOn, date(2023, 3, 17))
    dialog.accept()
    assert dialog.document_id is not None
    [proof] = read_document(seed_book, dialog.document_id).proofs
    assert (proof.code, proof.concludes) == ("2.1", False)
    assert proof.label.startswith("Quý I")


def test_an_ongoing_product_is_concluded_for_the_running_period(
    opened_dialog: Opened, seed_book: Book, typed: Typed
) -> None:
    dialog = opened_dialog("35.1")
    assert dialog.ui.milestone.currentText() == "Kỳ Năm/2023"
    dialog.ui.milestone.setCurrentText("Kỳ Quý III/2023")
    dialog.ui.concludes.setChecked(True)
    typed(dialog.ui.reference, "53/BC-VHTT")
    dialog.accept()
    assert "Chưa có ngày văn bản" in dialog.ui.refusal.text()
    show_day(dialog.ui.issuedOn, date(2023, 9, 12))
    dialog.accept()
    [milestone] = item(seed_book, "35.1", DAY).milestones
    assert (milestone.label, milestone.conclusion) == ("Quý III/2023", Conclusion.DONE)
    assert milestone.document is not None
    assert milestone.document.number == "53/BC-VHTT"


def test_of_a_group_the_unit_is_asked_for(opened_dialog: Opened, seed_book: Book, typed: Typed) -> None:
    dialog = opened_dialog("36.1")
    assert not dialog.ui.unit.isVisible()
    dialog.ui.concludes.setChecked(True)
    assert dialog.ui.unit.isVisible()
    assert words_of(dialog.ui.unit)[-1] == "Tất cả đơn vị còn lại (25)"
    typed(dialog.ui.reference, "12/BC-UBND")
    show_day(dialog.ui.issuedOn, date(2023, 9, 12))
    dialog.accept()
    assert "Chưa chọn đơn vị" in dialog.ui.refusal.text()
    dialog.ui.unit.setCurrentIndex(2)
    dialog.accept()
    [milestone] = item(seed_book, "36.1", DAY).milestones
    assert [one.unit.name for one in milestone.units if one.conclusion] == [words_of(dialog.ui.unit)[2]]


def test_what_has_ended_can_be_proved_and_not_ended_again(opened_dialog: Opened, seed_book: Book) -> None:
    first = opened_dialog("3.1")
    first.ui.reference.setText("87/KH-UBND")
    show_day(first.ui.issuedOn, date(2023, 6, 1))
    first.ui.concludes.setChecked(True)
    first.accept()
    again = opened_dialog("3.1")
    again.ui.milestone.setCurrentIndex(1)
    assert again.ui.milestone.currentText().endswith("đã kết thúc")
    assert not again.ui.concludes.isEnabled()


def test_several_files_become_one_document_or_one_each(
    opened_dialog: Opened, seed_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    photographs = (paper(tmp_path, "ảnh 1.pdf", ("Ảnh",)), paper(tmp_path, "ảnh 2.pdf", ("Hình",)))
    together = opened_dialog("3.1", photographs)
    assert words_of(together.ui.several) == ["Một văn bản có 2 tệp", "Mỗi tệp một văn bản"]
    together.accept()
    qtbot.waitUntil(lambda: together.document_id is not None, timeout=20_000)
    assert together.document_id is not None
    detail = read_document(seed_book, together.document_id)
    assert [file.name for file in detail.files] == ["ảnh 1.pdf", "ảnh 2.pdf"]
    assert detail.line.abstract == "ảnh 1.pdf"
    each = opened_dialog("3.1", photographs)
    each.ui.several.setCurrentIndex(1)
    each.accept()
    qtbot.waitUntil(lambda: each.document_id is not None, timeout=20_000)
    assert history(seed_book, 1)[0].label == "Gắn 2 văn bản"
    assert each.document_id is not None
    assert [file.name for file in read_document(seed_book, each.document_id).files] == ["ảnh 1.pdf"]


def blobs(book: Book) -> int:
    return int(book.database.execute_sql("SELECT count(*) FROM blob").fetchone()[0])


def choose(dialog: DocumentDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, *paths: Path) -> None:
    """Press "Chọn tệp…" by key, choose these, and wait until they have been read or refused."""
    answer = ([str(path) for path in paths], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: answer)
    dialog._files_button.setFocus()
    QTest.keyClick(dialog._files_button, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog._files_button.isEnabled, timeout=20_000)


def test_the_first_words_typed_are_the_number(opened_dialog: Opened, qapp: QApplication) -> None:
    for dialog in (opened_dialog(), opened_dialog("3.1")):
        dialog.activateWindow()
        qapp.processEvents()
        assert dialog.focusWidget() is dialog.ui.reference


def test_enter_after_a_file_was_read_saves_it(
    opened_dialog: Opened, seed_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = opened_dialog("3.1")
    choose(dialog, monkeypatch, qtbot, paper(tmp_path))
    focused = dialog.focusWidget()
    assert focused is dialog.ui.reference
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert dialog.document_id is not None
    assert read_document(seed_book, dialog.document_id).line.reference == "215/BC-UBND"


def test_enter_on_the_button_that_closes_discards_nothing(
    opened_dialog: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = opened_dialog()
    choose(dialog, monkeypatch, qtbot, paper(tmp_path))
    close = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.refusal.text().startswith("Văn bản chưa được lưu")
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_another_file_takes_the_place_of_a_wrong_one(
    opened_dialog: Opened,
    seed_book: Book,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    typed: Typed,
) -> None:
    dialog = opened_dialog()
    choose(dialog, monkeypatch, qtbot, paper(tmp_path, "nhầm.pdf"))
    typed(dialog.ui.signer, "TM. ")
    choose(dialog, monkeypatch, qtbot, paper(tmp_path, "đúng.pdf", ("Số: 87/TB-UBND", "THÔNG BÁO")))
    assert "đúng.pdf" in dialog.ui.status.text()
    assert "nhầm.pdf" not in dialog.ui.status.text()
    assert dialog.ui.reference.text() == "87/TB-UBND"
    assert dialog.ui.signer.text() == "TM. Trần Văn Khánh"  # hers, since she wrote in it
    assert dialog.ui.issuedOn.text().strip() in ("", "—")
    dialog.accept()
    assert dialog.document_id is not None
    assert [file.name for file in read_document(seed_book, dialog.document_id).files] == ["đúng.pdf"]
    assert blobs(seed_book) == 1


def test_a_refused_file_leaves_the_earlier_one(
    opened_dialog: Opened, seed_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = opened_dialog()
    choose(dialog, monkeypatch, qtbot, paper(tmp_path))
    choose(dialog, monkeypatch, qtbot, tmp_path)
    assert "là một thư mục" in dialog.ui.refusal.text()
    assert "quét-215.pdf" in dialog.ui.status.text()
    dialog.accept()
    assert dialog.document_id is not None
    assert [file.name for file in read_document(seed_book, dialog.document_id).files] == ["quét-215.pdf"]


@pytest.mark.parametrize("second", ["quét-215.pdf", "khác.pdf", ""])
def test_closed_after_choosing_twice_no_bytes_stay(
    opened_dialog: Opened,
    seed_book: Book,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    second: str,
) -> None:
    dialog = opened_dialog()
    choose(dialog, monkeypatch, qtbot, paper(tmp_path))
    choose(
        dialog, monkeypatch, qtbot, paper(tmp_path, second, (second,)) if second == "khác.pdf" else tmp_path / second
    )
    assert blobs(seed_book) == 1
    dialog.reject()
    qtbot.waitUntil(lambda: blobs(seed_book) == 0, timeout=20_000)


def test_closed_while_the_second_choice_comes_in_no_bytes_stay(
    opened_dialog: Opened, seed_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = opened_dialog()
    choose(dialog, monkeypatch, qtbot, paper(tmp_path))
    dialog.take_files([paper(tmp_path, "khác.pdf", ("Khác",))])
    dialog.reject()
    qtbot.waitUntil(lambda: blobs(seed_book) == 0, timeout=20_000)
