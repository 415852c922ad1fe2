"""A damaged book is refused in words; nobody works on in it, and nothing of it is changed."""

from __future__ import annotations

import random
import sqlite3
from contextlib import suppress
from pathlib import Path

import peewee
import pytest

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import BookFault, sentence_for, spoken
from tests.store.small_books import create_small, put_setting, raw_value

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "so.sqlite"
    create_small(made)
    with Book.open(made) as book:
        for number in range(40):
            put_setting(book, f"khoa-{number}", "x" * 500)
    return made


def overwrite(path: Path, start: int, junk: bytes) -> bytes:
    whole = bytearray(path.read_bytes())
    whole[start : start + len(junk)] = junk
    path.write_bytes(whole)
    return bytes(whole)


@pytest.mark.parametrize("table", ["task", "setting", "change_row", "setting_key"])
def test_damaged_page_is_refused_in_words(table: str, path: Path) -> None:
    root = int(raw_value(path, f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'"))
    damaged = overwrite(path, (root - 1) * PAGE, b"\xa5" * PAGE)
    with pytest.raises(BookFault, match="bị hỏng nên không dùng tiếp; hãy mở một bản sao lưu"):
        Book.open(path)
    assert path.read_bytes() == damaged


def test_book_cut_short_is_refused_in_words(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 20 * PAGE])
    with pytest.raises(BookFault, match="hỏng"):
        Book.open(path)


@pytest.mark.parametrize("seed", range(12))
def test_junk_anywhere_never_shows_a_traceback(seed: int, path: Path) -> None:
    """Opened or refused; and what still opens is checked and read without anything but words coming out."""
    chance = random.Random(seed)
    for _ in range(6):
        start = chance.randrange(100, path.stat().st_size - 64)
        overwrite(path, start, chance.randbytes(64))
    for read_only in (False, True):
        with suppress(Refusal), Book.open(path, read_only=read_only) as book:
            check_book(book)
            book.rows(tables.Setting.select())
            book.next_undo()
            book.undo()


def test_damage_that_only_a_reader_meets_is_spoken_of_too(path: Path) -> None:
    root = int(raw_value(path, "SELECT rootpage FROM sqlite_master WHERE name = 'setting'"))
    overwrite(path, (root - 1) * PAGE, b"\xa5" * PAGE)
    with Book.open(path, read_only=True) as book, pytest.raises(BookFault, match="hỏng"):
        book.rows(tables.Setting.select())


def sqlite_error(name: str) -> sqlite3.Error:
    error = sqlite3.OperationalError("whatever words SQLite uses")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("SQLITE_FULL", "đã đầy"),
        ("SQLITE_BUSY_SNAPSHOT", "chương trình khác"),
        ("SQLITE_READONLY_DBMOVED", "chỉ cho phép đọc"),
        ("SQLITE_IOERR_WRITE", "Ổ đĩa báo lỗi"),
        ("SQLITE_CORRUPT_VTAB", "bị hỏng"),
        ("SQLITE_NOTADB", "không phải là sổ"),
        ("SQLITE_CANTOPEN_ISDIR", "Không mở được"),
        ("SQLITE_TOOBIG", "quá dài"),
    ],
)
def test_faults_of_the_surroundings_are_sentences(name: str, words: str) -> None:
    sentence = sentence_for(sqlite_error(name), Path("so.sqlite"))
    assert sentence is not None
    assert words in sentence
    assert "so.sqlite" in sentence


def test_the_real_fault_is_found_behind_cannot_rollback() -> None:
    def roll_back() -> None:
        try:
            raise sqlite_error("SQLITE_FULL")
        except sqlite3.Error:
            raise peewee.OperationalError("cannot rollback - no transaction is active")  # noqa: B904 - as peewee does

    with pytest.raises(BookFault, match="đã đầy"), spoken(Path("so.sqlite")):
        roll_back()


def test_a_defect_of_the_program_is_no_fault_of_the_surroundings() -> None:
    with pytest.raises(peewee.IntegrityError), spoken(Path("so.sqlite")):
        raise peewee.IntegrityError("UNIQUE constraint failed")
    assert sentence_for(sqlite_error("SQLITE_CONSTRAINT_UNIQUE"), Path("so.sqlite")) is None
