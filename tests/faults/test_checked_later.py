"""A large book opens before it has been looked through; damaged, it is said in a sentence and never written to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from cchc_desktop.gui.looking_through import LookingThrough
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.view_state import write_view
from cchc_desktop.store import looking_through
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import BookFault
from tests.store.small_books import create_small, put_setting, raw_value

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAGE = 4096


@pytest.fixture(name="path")
def _path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A book that counts as large."""
    monkeypatch.setattr(looking_through, "LARGE", 1)
    made = tmp_path / "so.sqlite"
    create_small(made)
    return made


def spoil(path: Path, table: str) -> bytes:
    root = int(raw_value(path, f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'"))
    whole = bytearray(path.read_bytes())
    whole[(root - 1) * PAGE : root * PAGE] = b"\xa5" * PAGE
    path.write_bytes(whole)
    return bytes(whole)


def test_a_damaged_book_is_not_written_to_even_in_the_first_second(path: Path) -> None:
    damaged = spoil(path, "report_section")
    with open_book(path, check_later=True) as book:
        assert book.unchecked
        with pytest.raises(BookFault, match="bị hỏng nên không dùng tiếp"):
            put_setting(book, "khoa", "x")
    assert path.read_bytes() == damaged


def test_how_a_window_was_left_is_not_written_into_a_damaged_book(path: Path) -> None:
    damaged = spoil(path, "report_section")
    with open_book(path, check_later=True) as book:
        write_view(book, "window/page", "plan")
    assert path.read_bytes() == damaged


def test_the_window_says_that_the_book_is_damaged(path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    damaged = spoil(path, "report_section")
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    with open_book(path, check_later=True) as book:
        window = looked_through(book, qtbot, told)
        with pytest.raises(BookFault, match="hỏng"):
            put_setting(book, "khoa", "x")
        window.deleteLater()
    assert len(told) == 1
    assert "bị hỏng nên không dùng tiếp" in told[0]
    assert path.read_bytes() == damaged


def looked_through(book: Book, qtbot: QtBot, told: list[str]) -> LookingThrough:
    window = QApplication.activeWindow() or QMessageBox()
    qtbot.addWidget(window)
    looking = LookingThrough(book, window)
    qtbot.waitUntil(lambda: bool(told) or not book.unchecked, timeout=5000)
    looking.stop()
    return looking


def test_a_sound_book_is_written_to_after_it_was_looked_through(path: Path, qtbot: QtBot) -> None:
    with open_book(path, check_later=True) as book:
        looked_through(book, qtbot, [])
        put_setting(book, "khoa", "x")


def test_a_book_that_was_not_closed_in_order_is_checked_at_once(path: Path) -> None:
    with open_book(path) as book:
        put_setting(book, "khoa", "x")
        log = path.with_name(f"{path.name}-wal").read_bytes()
        file = path.read_bytes()
    path.write_bytes(file)
    path.with_name(f"{path.name}-wal").write_bytes(log)
    with open_book(path, check_later=True) as book:
        assert not book.unchecked
