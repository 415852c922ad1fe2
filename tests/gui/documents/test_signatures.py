"""The page Văn bản tells how a file is signed: who, when, whole or changed since."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from cchc_desktop.domain.digital_signature import Integrity, SignatureCheck
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.models.document_rows import file_row
from cchc_desktop.services.documents import edits as document_edits
from cchc_desktop.services.documents.documents import KeptFile
from cchc_desktop.services.evidence import evidence
from cchc_desktop.services.signing import extra as signing_extra
from cchc_desktop.services.signing import kept_signatures
from cchc_desktop.services.signing.digital_signature import sign_pdf
from cchc_desktop.services.signing.kept_signatures import FileSignatures
from tests.gui.documents.register import LETTER
from tests.gui.papers import DAY, paper
from tests.services.signing.keys import NOW, PASSWORD, p12, signing_key

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

Show = Callable[..., Any]


@pytest.fixture(name="signed")
def _signed(tmp_path: Path) -> bytes:
    return sign_pdf(paper(tmp_path).read_bytes(), p12(tmp_path, signing_key()), PASSWORD, at=NOW)


@pytest.fixture(name="show")
def _show(window: MainWindow, sample_book: Book, tmp_path: Path, qapp: QApplication) -> Show:
    """Puts files of such content into one document and shows it."""

    def show(**contents: bytes) -> Any:
        stored = []
        for name, content in contents.items():
            (tmp_path / f"{name}.pdf").write_bytes(content)
            stored.append(evidence.store_file(sample_book, tmp_path / f"{name}.pdf"))
        document = document_edits.add_document(sample_book, LETTER, DAY)
        document_edits.attach_files(sample_book, document, tuple(stored), DAY)
        page: Any = window.show_page("documents")
        page.show_record_of(document)
        qapp.processEvents()
        return page

    return show


def row(page: Any, number: int = 0) -> Any:
    return page.files._rows.rows[number]


def read(qtbot: QtBot, page: Any) -> None:
    qtbot.waitUntil(lambda: not page.files.signatures.running, timeout=30_000)


def asked(page: Any) -> str:
    """What the button Chữ ký số… tells."""
    page.ui.signaturesButton.click()
    (box,) = page.findChildren(QMessageBox)
    words: str = box.text()
    box.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return words


def test_a_signed_file_tells_who_when_and_whole(show: Show, signed: bytes, qtbot: QtBot) -> None:
    page = show(cong_van=signed)
    read(qtbot, page)
    assert row(page).state_words == "Ký số, nguyên vẹn"
    assert row(page).quiet.startswith("Nguyễn Văn Thử, 20/10/2023 08:05:11 · ")
    assert asked(page) == (
        "Nguyễn Văn Thử (Ủy ban nhân dân quận Thử)\n"
        "Ký lúc 20/10/2023 08:05:11, theo giờ của máy người ký\n"
        "Chứng thư do Cơ quan cấp chứng thư thử cấp\n"
        "Nguyên vẹn từ khi ký; chưa kiểm tra được chứng thư gốc\n\n"
        "Kiểm tra không qua mạng nên không biết chứng thư đã bị thu hồi hay chưa."
    )
    assert "Chứng thư do Cơ quan cấp chứng thư thử cấp" in row(page).tooltip


def test_a_file_that_was_changed_says_so_in_the_row(show: Show, signed: bytes, qtbot: QtBot) -> None:
    page = show(bi_sua=signed.replace(b"/Creator", b"/Kreator", 1))
    read(qtbot, page)
    assert row(page).state_words == "Ký số, đã thay đổi sau khi ký"
    assert "Đã thay đổi sau khi ký" in asked(page)


def test_files_are_read_one_after_another_and_only_once(
    show: Show, signed: bytes, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_files: list[str] = []
    real = kept_signatures.kept_signatures

    def noted(book: Book, file: KeptFile, tick: Tick) -> FileSignatures:
        read_files.append(file.name)
        return real(book, file, tick)

    monkeypatch.setattr(kept_signatures, "kept_signatures", noted)
    page = show(a=signed, b=paper(tmp_path).read_bytes())
    qtbot.waitUntil(lambda: len(read_files) == 2 and not page.files.signatures.running, timeout=30_000)
    assert [each.state_words for each in page.files._rows.rows] == ["Ký số, nguyên vẹn", ""]
    page.files.show(page.files._detail)
    assert not page.files.signatures.running
    page.ui.fileList.setCurrentIndex(page.files._rows.index(1))
    assert not page.ui.signaturesButton.isVisible(), "the second file is not signed"
    page.ui.fileList.setCurrentIndex(page.files._rows.index(0))
    assert page.ui.signaturesButton.isVisible()
    assert read_files == ["a.pdf", "b.pdf"]


def test_without_the_extra_it_is_said_how_to_have_it_checked(
    show: Show, signed: bytes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signing_extra, "find_spec", lambda _name: None)
    page = show(cong_van=signed)
    read(qtbot, page)
    assert row(page).quiet.startswith("Có chữ ký số · ")
    assert asked(page) == signing_extra.HOW_TO_GET


def test_the_window_closes_while_a_file_is_read(show: Show, signed: bytes, window: MainWindow) -> None:
    page = show(cong_van=signed)
    assert page.files.signatures.running
    window.close()
    assert not page.files.signatures._job.running


FILE = KeptFile(1, "a.pdf", 1234, "0" * 64)


def check(integrity: Integrity) -> SignatureCheck:
    return SignatureCheck("A", "", "", datetime.now().astimezone(), integrity, None)


@pytest.mark.parametrize(
    ("all_of_them", "words"),
    [
        ((Integrity.SIGNED_AGAIN, Integrity.WHOLE), "2 chữ ký số, nguyên vẹn"),
        ((Integrity.CHANGED, Integrity.CHANGED), "2 chữ ký số, đã thay đổi sau khi ký"),
        ((Integrity.CHANGED, Integrity.WHOLE), "1 trong 2 chữ ký số đã thay đổi sau khi ký"),
    ],
)
def test_several_signatures_in_one_line(all_of_them: tuple[Integrity, ...], words: str) -> None:
    assert file_row(FILE, FileSignatures(tuple(check(each) for each in all_of_them))).state_words == words
