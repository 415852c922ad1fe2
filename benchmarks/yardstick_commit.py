"""The yardstick of recording: one bare INSERT committed to SQLite as durably as the book does (WAL, FULL)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path


def bare_commit(path: Path) -> Callable[[], None]:
    """A function that commits one progress entry's worth of text to a table without journal, triggers or search."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE entry (id INTEGER PRIMARY KEY, deliverable INTEGER, day TEXT, percent INTEGER, result TEXT)"
    )

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO entry (deliverable, day, percent, result) VALUES (1, '2023-10-20', 80, ?)",
            ("Đã rà soát 12/15 văn bản quy phạm pháp luật",),
        )
        connection.execute("COMMIT")

    return commit
