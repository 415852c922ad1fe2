"""Xuất hồ sơ tài liệu kiểm chứng from the page Văn bản: into the folder chosen, over an older pack only when agreed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from cchc_desktop.services.documents.conditions import DocumentConditions
from cchc_desktop.services.documents.documents import document_ids, document_lines
from cchc_desktop.services.documents.edits import attach_files
from cchc_desktop.services.evidence.evidence import store_file
from tests.gui.papers import DAY, answer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book

NAME = "Ho so tai lieu kiem chung CCHC 2023"


@pytest.fixture(name="into")
def _into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the officer chooses."""
    made = tmp_path / "xuat"
    made.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(made))
    return made


@pytest.fixture(name="page")
def _page(window: MainWindow, sample_book: Book, tmp_path: Path, qapp: QApplication) -> Any:
    """The page of a book in which 41/BC-UBND has a scan."""
    (tmp_path / "quet.pdf").write_bytes(b"%PDF-1.4 quet")
    lines = document_lines(sample_book, document_ids(sample_book, DocumentConditions()))
    report = next(line.id for line in lines if line.reference == "41/BC-UBND")
    attach_files(sample_book, report, [store_file(sample_book, tmp_path / "quet.pdf")], DAY)
    page: Any = window.show_page("documents")
    qapp.processEvents()
    return page


def choose(page: Any) -> None:
    """The entry in the menu Khác."""
    next(action for action in page.ui.moreButton.menu().actions() if "Xuất hồ sơ" in action.text()).trigger()


def test_the_pack_is_made_and_can_be_opened(
    page: Any, into: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)

    def look(box: Any) -> None:
        said.append(box.text())
        next(button for button in box.buttons() if button.text() == "Mở thư mục").click()

    answer(look)
    choose(page)
    qtbot.waitUntil(lambda: bool(opened), timeout=30_000)
    assert said == [f"Đã xuất 1 tệp của 46 văn bản vào {into / NAME}."]
    assert opened == [str(into / NAME)]
    assert (into / NAME / "00 Danh muc.pdf").is_file()


def test_an_older_pack_is_kept_unless_she_agrees(page: Any, into: Path, qtbot: QtBot) -> None:
    (into / NAME).mkdir()
    (into / NAME / "00 Danh muc.pdf").write_bytes(b"cu")
    said: list[str] = []

    def press(words: str) -> Any:
        def act(box: Any) -> None:
            said.append(box.text())
            next(button for button in box.buttons() if button.text() == words).click()

        return act

    answer(press("Giữ lại"))
    choose(page)
    assert said == [f"Đã có {into / NAME}. Thay bằng hồ sơ mới?"]
    assert (into / NAME / "00 Danh muc.pdf").read_bytes() == b"cu"
    answer(press("Thay"))
    choose(page)
    answer(press("Đóng"))
    qtbot.waitUntil(lambda: len(said) == 3, timeout=30_000)
    assert (into / NAME / "00 Danh muc.pdf").read_bytes() != b"cu"


def test_damaged_files_are_named(page: Any, into: Path, sample_book: Book, qtbot: QtBot) -> None:
    sample_book.database.execute_sql("UPDATE blob_piece SET bytes = CAST('x' AS BLOB)")
    said: list[str] = []

    def look(box: Any) -> None:
        said.append(box.informativeText())
        next(button for button in box.buttons() if button.text() == "Đóng").click()

    answer(look)
    choose(page)
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    assert said[0].startswith("1 tệp giữ trong sổ đã bị hỏng nên không xuất được")
    assert said[0].endswith("02.1 41/BC-UBND: quet.pdf")


def test_a_folder_that_is_not_a_pack_is_refused(page: Any, into: Path, qtbot: QtBot) -> None:
    (into / NAME).mkdir()
    said: list[str] = []

    def look(box: Any) -> None:
        said.append(box.text())
        next((button for button in box.buttons() if button.text() == "Thay"), box.buttons()[0]).click()

    answer(look)
    choose(page)
    answer(look)
    qtbot.waitUntil(lambda: len(said) == 2, timeout=30_000)
    assert "không phải hồ sơ do chương trình xuất ra" in said[1]
    assert list((into / NAME).iterdir()) == []
