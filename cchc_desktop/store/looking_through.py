"""Whether a book is whole: SQLite's quick check, at once or, for a large book, behind the window (decision 0021)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from cchc_desktop.store.connection import READER_PRAGMAS, BookConnection
from cchc_desktop.store.faults import damaged, spoken, tells_of_damage
from cchc_desktop.store.header import reading_uri

LARGE = 16_000_000
"""Bytes of a book whose check would be felt at the start; a year's own book is far below and is checked at once."""
BYTES_OF_FILES = "blob_piece"


def is_sound(connection: BookConnection) -> bool:
    """SQLite's quick check, table by table; the files' bytes are checked by their hashes when they are read."""
    try:
        return all(_is_whole(connection, name) for name in _tables_checked(connection))
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if tells_of_damage(error):
            return False
        raise


def check_may_wait(path: Path) -> bool:
    """Whether a book can be looked through after the window is painted: it is large, and was closed in order."""
    log = path.with_name(f"{path.name}-wal")
    return path.stat().st_size >= LARGE and not (log.is_file() and log.stat().st_size)


def look_through(path: Path) -> None:
    """Raise BookFault when the open book at `path` is damaged; reads through a connection of its own."""
    with spoken(path):
        connection = BookConnection(reading_uri(path), READER_PRAGMAS, uri=True)
        try:
            if not is_sound(connection):
                raise damaged(path)
        finally:
            connection.close()


def _tables_checked(connection: BookConnection) -> list[str]:
    """The tables that are looked through at every opening: all but the bytes of files, which may be gigabytes."""
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name")
    return [name for (name,) in found.fetchall() if name != BYTES_OF_FILES]


def _is_whole(connection: BookConnection, table: str) -> bool:
    return bool(connection.execute(f"PRAGMA quick_check('{table}')").fetchone()[0] == "ok")
