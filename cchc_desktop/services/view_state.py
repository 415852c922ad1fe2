"""How the window was left (columns, branches, last page): kept in the book, outside the journal."""

from __future__ import annotations

from cchc_desktop.store.book import Book
from cchc_desktop.store.models import ViewState


def read_view(book: Book, key: str) -> str | None:
    found = book.rows(ViewState.select(ViewState.value).where(ViewState.key == key).tuples())
    return str(found[0][0]) if found else None


def write_view(book: Book, key: str, value: str) -> None:
    book.write_aside(ViewState, key, "value", value)
