"""Verified copies of a book: a consistent copy through SQLite's own backup, opened and checked before it counts."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from cchc_desktop.store.faults import BookFault, spoken


def copy_verified(source: Path, to: Path) -> Path:
    """Copy the book at `source` to `to` (replacing it) and check the copy; a bad copy never takes the name.

    Copying the file of a WAL database would lose rows; SQLite's backup reads one consistent state.
    """
    part = to.with_name(to.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with spoken(source):
            _copy(source, part)
            _check(part)
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)
    return to


def _copy(source: Path, part: Path) -> None:
    with closing(connect_to_read(source)) as origin, closing(sqlite3.connect(part)) as target:
        origin.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")


def connect_to_read(book: Path) -> sqlite3.Connection:
    """A connection that writes nothing to the book and leaves no side files behind (mode=ro would).

    On read-only media SQLite cannot make its side files; then the file is told to be immutable.
    """
    suffix = "" if os.access(book, os.W_OK) and os.access(book.parent, os.W_OK) else "?mode=ro&immutable=1"
    connection = sqlite3.connect(f"{book.absolute().as_uri()}{suffix}", uri=True)
    connection.execute("PRAGMA query_only = 1")
    return connection


def _check(part: Path) -> None:
    with closing(sqlite3.connect(part)) as connection:
        verdict = connection.execute("PRAGMA quick_check").fetchone()[0]
    if verdict != "ok":
        raise BookFault(f"Bản sao {part.name} không đạt kiểm tra nên không được giữ; hãy kiểm tra ổ đĩa rồi làm lại.")
