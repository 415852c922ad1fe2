"""A copy counts only when it is whole, and a bad one never takes a good one's place."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_desktop.services.book.checking import check_book
from cchc_desktop.store.backup import copy_verified
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import BookFault
from tests.store.small_books import SmallPlan, journal_rows, journalled_rows, put_setting, raw, raw_value


@pytest.fixture
def copy_path(book_path: Path) -> Path:
    return book_path.with_name("ban-sao.sqlite")


def test_copy_holds_what_is_still_in_the_log(small: SmallPlan, book_path: Path, copy_path: Path) -> None:
    with Book.open(book_path) as book:
        put_setting(book, "a", "b")
        copy_verified(book_path, copy_path)
        rows = journalled_rows(book), journal_rows(book)
    assert raw_value(copy_path, "PRAGMA journal_mode") == "delete"
    with Book.open(copy_path) as copy:
        assert (journalled_rows(copy), journal_rows(copy)) == rows
        assert check_book(copy) == ()


def test_copy_replaces_an_older_one_and_leaves_nothing_beside(
    small: SmallPlan, book_path: Path, copy_path: Path
) -> None:
    for value in ("1", "2"):
        with Book.open(book_path) as book:
            put_setting(book, value, value)
        copy_verified(book_path, copy_path)
    assert raw_value(copy_path, "SELECT count(*) FROM setting") == 2
    names = {each.name for each in book_path.parent.iterdir()} - {"so.sqlite.lock"}
    assert names == {"so.sqlite", "ban-sao.sqlite"}


def cut_to_nothing(path: Path) -> None:
    path.write_bytes(b"")


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 40 * 4096])


def scratch_a_page(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    page = int(raw_value(path, "SELECT rootpage FROM sqlite_master WHERE name = 'task'"))
    start = (page - 1) * 4096
    whole[start : start + 4096] = b"\xa5" * 4096
    path.write_bytes(whole)


def unfit_an_index(path: Path) -> None:
    """An index that no longer agrees with its table: quick_check would pass over it."""
    raw(
        path,
        "PRAGMA writable_schema = 1",
        """UPDATE sqlite_master SET sql = 'CREATE INDEX "task_area_id" ON "task" ("number" + 7)' """
        "WHERE name = 'task_area_id'",
    )
    assert raw_value(path, "PRAGMA quick_check") == "ok"


def take_its_name_away(path: Path) -> None:
    raw(path, "PRAGMA application_id = 0")


DAMAGE = (cut_to_nothing, cut_short, scratch_a_page, unfit_an_index, take_its_name_away)


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_book_never_replaces_a_good_copy(
    damage: object, small: SmallPlan, book_path: Path, copy_path: Path
) -> None:
    copy_verified(book_path, copy_path)
    good = copy_path.read_bytes()
    assert callable(damage)
    damage(book_path)
    with pytest.raises(BookFault, match=r"hỏng|không phải là sổ|rỗng|không đạt"):
        copy_verified(book_path, copy_path)
    assert copy_path.read_bytes() == good
    assert list(book_path.parent.glob("*.part*")) == []


def test_missing_book_is_not_made_by_copying_it(book_path: Path, copy_path: Path) -> None:
    with pytest.raises(BookFault, match="Không thấy sổ"):
        copy_verified(book_path, copy_path)
    assert list(book_path.parent.iterdir()) == []
