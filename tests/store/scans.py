"""What SQLite runs for a piece of work, and which tables it reads from end to end for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from cchc_desktop.store.book import Book


@contextmanager
def statements(book: Book) -> Iterator[list[str]]:
    """Every statement SQLite runs meanwhile, with its values filled in; triggers' own show as comments."""
    seen: list[str] = []
    connection = book.database.connection()
    connection.set_trace_callback(seen.append)
    try:
        yield seen
    finally:
        connection.set_trace_callback(None)


def whole_scans(book: Book, work: Callable[[], Any]) -> set[str]:
    """Tables that `work` reads from end to end."""
    with statements(book) as seen:
        work()
    found: set[str] = set()
    for statement in seen:
        if statement.lstrip().startswith(("SELECT", "UPDATE", "DELETE", "INSERT", "WITH")):
            plan = book.database.execute_sql(f"EXPLAIN QUERY PLAN {statement}").fetchall()
            found |= {row[3] for row in plan if row[3].startswith("SCAN") and "USING" not in row[3]}
    return found - {"SCAN CONSTANT ROW", "SCAN search VIRTUAL TABLE INDEX 0:="}
