"""Half-typed text, kept in the book through a crash until it is recorded or given up."""

from __future__ import annotations

from cchc_desktop.store.book import Book
from cchc_desktop.store.models import Draft


def read_draft(book: Book, key: str) -> str | None:
    found = book.read("SELECT text FROM draft WHERE key = ?", (key,))
    return str(found[0][0]) if found else None


def write_draft(book: Book, key: str, text: str) -> None:
    """Keep `text` exactly as typed (but half characters, which no file can hold); it is not yet a word of the plan."""
    book.write_aside(Draft, key, "text", text.encode("utf-8", "ignore").decode("utf-8"))


def drop_draft(book: Book, key: str) -> None:
    book.write_aside(Draft, key, "text", None)
