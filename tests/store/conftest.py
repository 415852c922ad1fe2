"""Books of a few rows for the store's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cchc_desktop.store.book import Book
from tests.store.small_books import SmallPlan, create_bare, create_small


@pytest.fixture
def book_path(tmp_path: Path) -> Path:
    """Where the test's book will stand; nothing is there yet."""
    return tmp_path / "so.sqlite"


@pytest.fixture
def book(book_path: Path) -> Iterator[Book]:
    """An empty book, open for writing."""
    create_bare(book_path)
    with Book.open(book_path) as made:
        yield made


@pytest.fixture
def small(book_path: Path) -> SmallPlan:
    """A closed book at `book_path` with one area, task, deliverable and milestone."""
    return create_small(book_path)


@pytest.fixture
def small_book(small: SmallPlan, book_path: Path) -> Iterator[Book]:
    """The small plan, open for writing."""
    with Book.open(book_path) as opened:
        yield opened
