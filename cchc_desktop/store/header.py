"""What a file says of itself before it is opened as a book: whose it is, its format, whether it may be written."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from cchc_desktop.store.faults import BookFault

APPLICATION_ID = 0x43434843  # "CCHC"
MAJOR_UNIT = 1000
NEWEST = 1 * MAJOR_UNIT + 3
"""The format this program writes, the last of `migrations.STEPS`: named here, a book of it opens without them."""


def words_of(version: int) -> str:
    """The format as people write it: 1002 is "1.2"."""
    return f"{version // MAJOR_UNIT}.{version % MAJOR_UNIT}"


def is_writable(book: Path) -> bool:
    """Whether SQLite could write the book: it needs the file and its folder, for the side files."""
    return os.access(book, os.W_OK) and os.access(book.parent, os.W_OK)


def reading_uri(book: Path) -> str:
    """The URI by which the book is read; a missing file is never made.

    Where SQLite cannot make its side files the file is told to be immutable. Then a write-ahead log beside it would
    be passed over in silence, and with it the newest work: such a book is refused.
    """
    if is_writable(book):
        return f"{book.absolute().as_uri()}?mode=rw"
    log = book.with_name(f"{book.name}-wal")
    if log.is_file() and log.stat().st_size:
        raise BookFault(
            f"Sổ {book.name} nằm ở nơi chỉ đọc mà còn phần chưa gộp ({log.name}); "
            "hãy chép cả hai tệp sang thư mục ghi được rồi mở ở đó."
        )
    return f"{book.absolute().as_uri()}?mode=ro&immutable=1"


def connect_to_read(book: Path) -> sqlite3.Connection:
    """A connection that writes nothing to the book and leaves no side files behind (plain mode=ro would)."""
    connection = sqlite3.connect(reading_uri(book), uri=True)
    connection.execute("PRAGMA query_only = 1")
    return connection


def check_format(book: Path, newest: int = NEWEST) -> int:
    """The format of the file, read without changing a byte of it.

    Raises BookFault for an empty file, a foreign or a newer one.
    """
    application, version = read_header(book)
    refuse_foreign(book, application)
    if version // MAJOR_UNIT > newest // MAJOR_UNIT:
        raise BookFault(
            f"Sổ {book.name} được ghi bằng chương trình mới hơn (định dạng {words_of(version)}, chương trình này đọc "
            f"đến {words_of(newest)}); hãy cập nhật CCHC Desktop rồi mở lại."
        )
    return version


def read_header(book: Path) -> tuple[int, int]:
    """(application id, format) of the file; an empty file is refused, for SQLite takes it for an empty database."""
    if book.stat().st_size == 0:
        raise BookFault(f"Tệp {book.name} rỗng, không phải là sổ CCHC; hãy chọn tệp khác hoặc mở bản sao lưu.")
    connection = connect_to_read(book)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    return int(application), int(version)


def refuse_foreign(book: Path, application: int) -> None:
    if application != APPLICATION_ID:
        raise BookFault(f"Tệp {book.name} không phải là sổ CCHC; hãy chọn đúng tệp sổ.")
