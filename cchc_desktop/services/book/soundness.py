"""Looks a book through for damage, on any thread, while the window is open on it."""

from __future__ import annotations

from pathlib import Path

from cchc_desktop.store.looking_through import look_through


def look_through_book(path: Path) -> None:
    """Refused in one sentence when the book is damaged."""
    look_through(path)
