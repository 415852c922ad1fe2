"""The menu In…: a PDF is written in a worker and opened; a refusal is said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow


@pytest.fixture
def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have been shown in the PDF viewer."""
    files: list[str] = []

    def open_url(url: QUrl) -> bool:
        files.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return files


def choose(window: MainWindow, words: str) -> None:
    """Pick an entry of the menu In…."""
    menu = window.ui.printButton.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if words in action.text()).trigger()


@pytest.mark.parametrize("words", ["Phụ lục phân công", "Nghị định 30", "Báo cáo năm 2023"])
def test_a_pdf_is_written_and_opened(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened_files: list[str],
    words: str,
) -> None:
    to = tmp_path / "in thử"
    proposed: list[str] = []

    def save_as(_window: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        proposed.append(name)
        return str(to) if to.name else "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as)
    choose(window, words)
    qtbot.waitUntil(lambda: bool(opened_files), timeout=30_000)
    written = to.with_name("in thử.pdf")
    assert opened_files == [str(written)]
    assert written.read_bytes().startswith(b"%PDF")
    assert Path(proposed[0]).is_absolute(), "not in whatever folder the program was started from"
    to = Path()
    choose(window, words)
    assert Path(proposed[1]).parent == tmp_path, "the next paper goes where the last one went"


def test_a_folder_that_is_gone_is_said_in_words(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened_files: list[str]
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mất" / "in.pdf"), ""))
    said: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            box.close()
        else:
            QTimer.singleShot(50, read)

    QTimer.singleShot(50, read)
    choose(window, "Phụ lục phân công")
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    assert "mất" in said[0]
    assert not opened_files


def test_where_no_viewer_opens_it_the_place_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = tmp_path / "in.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    choose(window, "Phụ lục phân công")

    def told() -> QMessageBox:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        return box

    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=30_000)
    assert str(to) in told().text()
    assert to.exists()
    told().close()
