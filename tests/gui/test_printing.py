"""The menu In…: every paper is shown first, and saved from there; a refusal is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pdfplumber
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox

from cchc_desktop.gui.preview_window import PreviewWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow


def entries(menu: QMenu) -> Iterator[QAction]:
    """What can be chosen in a menu and in the menus under it."""
    for action in menu.actions():
        under = action.menu()
        if isinstance(under, QMenu):
            yield from entries(under)
        else:
            yield action


def choose(window: MainWindow, words: str, qtbot: QtBot) -> PreviewWindow:
    """Pick an entry of the menu In… and wait for its paper."""
    menu = window.ui.printButton.menu()
    menu.aboutToShow.emit()
    next(action for action in entries(menu) if words in action.text()).trigger()

    def in_front() -> bool:
        return isinstance(QApplication.activeModalWidget(), PreviewWindow)

    qtbot.waitUntil(in_front, timeout=30_000)
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, PreviewWindow)
    qtbot.waitUntil(lambda: shown.ui.documentPreview.is_drawn, timeout=30_000)
    return shown


@pytest.mark.parametrize(
    ("words", "title", "begins"),
    [
        ("Phụ lục phân công", "Phụ lục phân công năm 2023", "Phụ lục"),
        ("Nghị định 30", "Phụ lục phân công năm 2023", "Phụ lục"),
        ("lấy ý kiến", "Công văn lấy ý kiến dự thảo kế hoạch năm 2023", "ỦY BAN NHÂN DÂN"),
        ("Tổng quan", "Tổng quan năm 2023", "UBND HUYỆN NGHĨA HƯNG"),
        ("Báo cáo năm 2023", "Báo cáo năm 2023", "ỦY BAN NHÂN DÂN"),
    ],
)
def test_a_paper_is_shown_and_saved_as_it_was_shown(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    title: str,
    begins: str,
) -> None:
    to = tmp_path / "in thử"
    proposed: list[str] = []

    def save_as(_window: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        proposed.append(name)
        return str(to) if to.name else "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as)
    paper = choose(window, words, qtbot)
    assert paper.windowTitle() == title
    written = to.with_name("in thử.pdf")
    with qtbot.waitSignal(paper.saved, timeout=10_000):
        QTest.keyClick(paper, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert str(written) in paper.ui.told.text()
    assert written.read_bytes() == paper._source, "what was looked at, byte for byte"
    with pdfplumber.open(BytesIO(written.read_bytes())) as pdf:
        assert (pdf.pages[0].extract_text() or "").lower().startswith(begins.lower())
        assert len(pdf.pages) == paper.ui.documentPreview.page_count
    assert Path(proposed[0]).is_absolute(), "not in whatever folder the program was started from"
    to = Path()
    paper.ui.savePaper.click()
    assert Path(proposed[1]).parent == tmp_path, "the next paper goes where the last one went"
    paper.close()


def test_a_paper_is_saved_for_word_with_the_same_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def save_as(_window: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        proposed.append(name)
        return str(tmp_path / "báo cáo"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as)
    paper = choose(window, "Báo cáo năm 2023", qtbot)
    with qtbot.waitSignal(paper.saved, timeout=20_000):
        paper.ui.saveWord.click()
    assert Path(proposed[0]).name == "bao-cao-cchc-nam-2023.docx"
    assert str(tmp_path / "báo cáo.docx") in paper.ui.told.text()
    with ZipFile(tmp_path / "báo cáo.docx") as word:
        words = word_text(word.read("word/document.xml"))
    assert isinstance(paper._source, bytes)
    with pdfplumber.open(BytesIO(paper._source)) as pdf:
        shown = " ".join(page.extract_text() or "" for page in pdf.pages[:1])
    heading = "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH"
    assert heading in shown
    assert heading in words
    paper.close()


def word_text(part: bytes) -> str:
    """The text runs of a Word document's body, one after another."""
    return "".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", part.decode()))


def test_a_folder_that_is_gone_is_said_in_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mất" / "in.pdf"), ""))
    paper = choose(window, "Phụ lục phân công", qtbot)
    paper.ui.savePaper.click()
    qtbot.waitUntil(paper.ui.refusal.isVisible, timeout=10_000)
    assert "mất" in paper.ui.refusal.text()
    paper.close()


def test_another_program_gets_the_saved_file_or_a_copy(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return len(opened) < 3

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    paper = choose(window, "Phụ lục phân công", qtbot)
    paper.ui.openElsewhere.click()
    assert opened[0].name == "phu-luc-phan-cong-2023.pdf"
    assert opened[0].read_bytes() == paper._source
    to = tmp_path / "in.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    with qtbot.waitSignal(paper.saved, timeout=10_000):
        paper.ui.savePaper.click()
    paper.ui.openElsewhere.click()
    assert opened[1] == to
    paper.ui.openElsewhere.click()
    assert "chương trình xem PDF" in paper.ui.refusal.text(), "no program for PDF on this PC"
    paper.close()


def test_closing_the_window_behind_ends_the_preview(window: MainWindow, qtbot: QtBot) -> None:
    paper = choose(window, "Phụ lục phân công", qtbot)
    preview = paper.ui.documentPreview
    window.close()
    assert preview._worker is None
    assert not paper.isVisible()


def test_a_paper_that_cannot_be_made_is_said_in_words(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cchc_desktop.documents import fonts  # noqa: PLC0415
    from cchc_desktop.domain.refusal import Refusal  # noqa: PLC0415

    def no_faces(_folders: object) -> object:
        raise Refusal("Máy không có phông chữ Times New Roman.")

    monkeypatch.setattr(fonts, "find_faces", no_faces)
    monkeypatch.setattr("cchc_desktop.documents.pdf.find_faces", no_faces)
    menu = window.ui.printButton.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if "Phụ lục" in action.text()).trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=30_000)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "Times New Roman" in box.text()
    box.close()
    assert window._printing is not None
    assert window._printing._preview is None, "the menu can be used again"
