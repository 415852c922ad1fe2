"""The book that the words of a command name, opened for one verb."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.paths import default_book, sample_folder
from cchc_desktop.services.book import books
from cchc_desktop.services.book.unspoilt import unspoilt

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book


@contextmanager
def opened(options: argparse.Namespace, *, writing: bool = False) -> Iterator[tuple[Book, date]]:
    """The book the options name and the day that counts as today in it."""
    book = books.open_book(book_path(options), read_only=not writing)
    with book, unspoilt(book):
        yield book, options.today or books.book_day(book) or date.today()


def book_path(options: argparse.Namespace) -> Path:
    """The officer's book, the one named, or the sample (made at its first use)."""
    if options.sample:
        return books.sample_book(sample_folder())
    path: Path = options.book or default_book()
    if options.book is None and not path.exists():
        raise Refusal(
            "Chưa có sổ nào; hãy mở cửa sổ bằng cchc-desktop, tạo sổ bằng cchc-desktop new, hoặc dùng --sample."
        )
    return path
