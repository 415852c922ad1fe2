"""One program writes a book at a time; others are told so, and may read."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import BookFault, BookInUse
from tests.store.small_books import SmallPlan, put_setting

HOLDER = """
import sys
from pathlib import Path
from cchc_desktop.store.book import Book
book = Book.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
book.close()
"""


@contextmanager
def held(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the book open for writing."""
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            process.kill()


def test_second_program_is_refused_in_words_and_may_read(small: SmallPlan, book_path: Path) -> None:
    with held(book_path):
        with pytest.raises(BookInUse, match="đang mở ở một cửa sổ CCHC Desktop khác; hãy"):
            Book.open(book_path)
        with Book.open(book_path, read_only=True) as book:
            assert [row.title for row in book.rows(tables.Task.select())] == ["Rà soát văn bản"]


def test_lock_goes_with_a_killed_process(small: SmallPlan, book_path: Path) -> None:
    with held(book_path) as process:
        process.kill()
        process.wait()
        with Book.open(book_path) as book:
            put_setting(book, "a", "b")


def test_lock_goes_with_closing(small: SmallPlan, book_path: Path) -> None:
    for _ in range(2):
        with Book.open(book_path):
            pass


def test_one_program_does_not_open_its_book_twice(small: SmallPlan, book_path: Path) -> None:
    with Book.open(book_path), pytest.raises(BookInUse):
        Book.open(book_path)


def test_a_link_to_the_book_is_the_same_book(small: SmallPlan, book_path: Path) -> None:
    link = book_path.parent / "loi-tat.sqlite"
    link.symlink_to(book_path)
    with Book.open(book_path), pytest.raises(BookInUse):
        Book.open(link)


def test_nothing_takes_the_place_of_a_book_in_use(small: SmallPlan, book_path: Path) -> None:
    with Book.open(book_path), pytest.raises(BookInUse), Book.replacing(book_path):
        pass


def test_reader_sees_what_the_writer_confirmed(small: SmallPlan, book_path: Path) -> None:
    with Book.open(book_path) as writer, Book.open(book_path, read_only=True) as reader:
        put_setting(writer, "a", "b")
        assert [row.value for row in reader.rows(tables.Setting.select())] == ["b"]


def test_folder_where_no_lock_can_be_made_is_said_in_words(small: SmallPlan, book_path: Path) -> None:
    lock = book_path.with_name("so.sqlite.lock")
    lock.unlink(missing_ok=True)
    lock.mkdir()
    with pytest.raises(BookFault, match="Không khóa được sổ"):
        Book.open(book_path)
