"""A full disk is spoken of as such, nothing confirmed is lost, and work goes on when there is room again."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from cchc_desktop.services.book.checking import check_book
from cchc_desktop.store import models as tables
from cchc_desktop.store.backup import copy_verified
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import BookFault
from tests.store.small_books import create_small, journal_rows, journalled_rows, put_setting, side_files

FULL = "đã đầy"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes, twice a new book with its log, where the machine lets a test mount one."""
    disk = tmp_path / "dia"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("this machine lets no test mount a disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


def fill(disk: Path) -> Path:
    filler = disk / "phim.mp4"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            return filler


def write_until_full(book: Book) -> int:
    """Write confirmed edits until the disk refuses one; return how many were confirmed."""
    confirmed = 0

    def go_on() -> None:
        nonlocal confirmed
        while confirmed < 10_000:
            put_setting(book, f"khoa-{confirmed}", "x" * 5000)
            confirmed += 1

    with pytest.raises(BookFault, match=f"{FULL}.*hãy giải phóng dung lượng"):
        go_on()
    return confirmed


def test_full_disk_is_said_and_nothing_confirmed_is_lost(small_disk: Path) -> None:
    path = small_disk / "so.sqlite"
    create_small(path)
    with Book.open(path) as book:
        filler = fill(small_disk)
        confirmed = write_until_full(book)
        before = journalled_rows(book), journal_rows(book)
        assert len(before[0]["setting"]) == confirmed
        with pytest.raises(BookFault, match=FULL):
            book.undo()
        assert (journalled_rows(book), journal_rows(book)) == before
        filler.unlink()
        put_setting(book, "sau", "lại ghi được")
        assert check_book(book) == ()
    with Book.open(path) as book:
        assert len(journalled_rows(book)["setting"]) == confirmed + 1
        assert check_book(book) == ()


def test_closing_on_a_full_disk_keeps_what_is_in_the_log(small_disk: Path) -> None:
    path = small_disk / "so.sqlite"
    create_small(path)
    book = Book.open(path)
    filler = fill(small_disk)
    confirmed = write_until_full(book)
    with suppress(BookFault):
        book.close()
    filler.unlink()
    with Book.open(path) as again:
        assert len(journalled_rows(again)["setting"]) == confirmed
        assert check_book(again) == ()


def test_copy_onto_a_full_disk_leaves_the_older_copy(small_disk: Path, tmp_path: Path) -> None:
    path, copy = tmp_path / "so.sqlite", small_disk / "ban-sao.sqlite"
    create_small(path)
    copy_verified(path, copy)
    good = copy.read_bytes()
    fill(small_disk)
    with pytest.raises(BookFault, match=FULL):
        copy_verified(path, copy)
    assert copy.read_bytes() == good
    assert sorted(each.name for each in small_disk.iterdir()) == ["ban-sao.sqlite", "phim.mp4"]


def test_new_book_on_a_full_disk_is_refused_and_leaves_nothing(small_disk: Path) -> None:
    fill(small_disk)
    with pytest.raises(BookFault, match=FULL):
        Book.create(small_disk / "so.sqlite")
    assert not (small_disk / "so.sqlite").exists()
    assert side_files(small_disk / "so.sqlite") == []


def test_book_that_may_not_grow_says_the_same(tmp_path: Path) -> None:
    """SQLite's own limit stands for the disk's end, on machines where no disk can be mounted."""
    path = tmp_path / "so.sqlite"
    create_small(path)
    with Book.open(path) as book:
        pages = book.database.pragma("page_count")
        book.database.execute_sql(f"PRAGMA max_page_count = {pages + 8}")
        confirmed = write_until_full(book)
        assert len(journalled_rows(book)["setting"]) == confirmed
        book.database.execute_sql("PRAGMA max_page_count = 1000000")
        with book.change("Sau") as change:
            change.insert(tables.Setting, key="sau", value="lại ghi được")
        assert check_book(book) == ()
