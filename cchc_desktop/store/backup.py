"""Verified copies of a book: a consistent copy through SQLite's own backup, opened and checked before it counts."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from cchc_desktop.store.faults import BookFault, spoken
from cchc_desktop.store.header import connect_to_read, read_header, refuse_foreign


def copy_verified(source: Path, to: Path) -> Path:
    """Copy the book at `source` to `to` (replacing it) and check the copy; a bad copy never takes the name.

    Copying the file of a WAL database would lose rows; SQLite's backup reads one consistent state.
    Raises BookFault when the source is missing, foreign or damaged, or the disk is full; `to` is then as it was.
    """
    if not source.is_file():
        raise BookFault(f"Không thấy sổ {source} để sao lưu; hãy kiểm tra đường dẫn.")
    part = to.with_name(to.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with spoken(source):
            _copy(source, part)
            _check(source, part)
        part.replace(to)
    finally:
        for leftover in (part, part.with_name(f"{part.name}-journal")):
            leftover.unlink(missing_ok=True)
    return to


def _copy(source: Path, part: Path) -> None:
    with closing(connect_to_read(source)) as origin, closing(sqlite3.connect(part)) as target:
        origin.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")


def _check(source: Path, part: Path) -> None:
    """A book cut down to nothing copies without complaint, so the copy must also say that it is a book."""
    application, _ = read_header(part)
    refuse_foreign(source, application)
    with closing(sqlite3.connect(part)) as connection:
        verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise BookFault(f"Bản sao của sổ {source.name} không đạt kiểm tra nên không được giữ; sổ có thể đã hỏng.")
