"""How the window was left (columns, branches, last page): kept in the book, outside the journal."""

from __future__ import annotations

from cchc_desktop.store.book import Book


def read_view(book: Book, key: str) -> str | None:
    found = book.read("SELECT value FROM view_state WHERE key = ?", (key,))
    return str(found[0][0]) if found else None


def write_view(book: Book, key: str, value: str) -> None:
    from cchc_desktop.store.models import ViewState  # noqa: PLC0415 - reading does without the models

    book.write_aside(ViewState, key, "value", value)
