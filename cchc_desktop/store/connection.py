"""One book's way to SQLite: plain for what the window reads before its first paint, peewee's from the first need on."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from threading import get_ident
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from peewee import SqliteDatabase

Values = Mapping[str, Any] | Sequence[Any]
PATIENCE = 5.0
"""Seconds to wait for another program that is writing."""
WRITER_PRAGMAS: dict[str, str | int] = {
    "journal_mode": "wal",
    "foreign_keys": 1,
    "synchronous": 2,  # FULL: a confirmed edit survives a pulled plug
    "busy_timeout": 5000,
}
READER_PRAGMAS: dict[str, str | int] = {"foreign_keys": 1, "query_only": 1, "busy_timeout": 5000}


class BookConnection:
    """Opened on the thread that opens the book; other threads reach the book through `database` alone."""

    def __init__(self, name: str, pragmas: Mapping[str, str | int], *, uri: bool = False) -> None:
        self._name, self._pragmas, self._uri = name, pragmas, uri
        self._thread = get_ident()
        self._database: SqliteDatabase | None = None
        self.is_open = True
        # A window closes where it likes: the connection may be closed on another thread than opened it.
        self._plain = sqlite3.connect(name, timeout=PATIENCE, isolation_level=None, uri=uri, check_same_thread=False)
        try:
            for pragma, value in pragmas.items():
                self._plain.execute(f"PRAGMA {pragma} = {value}")
        except BaseException:
            self._plain.close()
            raise

    def execute(self, statement: str, values: Values = ()) -> sqlite3.Cursor:
        """Run one statement on this thread's connection."""
        if get_ident() == self._thread:
            return self._plain.execute(statement, values)
        cursor: sqlite3.Cursor = self.database.connection().execute(statement, values)
        return cursor

    @property
    def database(self) -> SqliteDatabase:
        """peewee over the same connection, so that both see one transaction; imported when first asked for."""
        if self._database is None:
            from peewee import SqliteDatabase  # noqa: PLC0415 - the first paint does without

            pragmas = dict(self._pragmas)
            self._database = SqliteDatabase(self._name, pragmas=pragmas, uri=self._uri, factory=self._of_this_thread)
        return self._database

    def _of_this_thread(self, name: str, **options: Any) -> sqlite3.Connection:
        """What peewee gets when it connects: the connection that is open already, elsewhere one of its own."""
        return self._plain if get_ident() == self._thread else sqlite3.Connection(name, **options)

    def close(self) -> None:
        self.is_open = False
        if self._database is not None:
            self._database.close()
        self._plain.close()
