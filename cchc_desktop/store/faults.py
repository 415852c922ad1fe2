"""Faults of the surroundings (locked, full, damaged, newer file) as sentences for the officer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cchc_desktop.domain.refusal import Refusal


class BookFault(Refusal):
    """The book cannot be read or written now; the file itself was left as it was."""


class BookInUse(BookFault):
    """Another program holds the book's lock."""


SENTENCES = {
    "SQLITE_FULL": "Ổ đĩa chứa sổ {book} đã đầy, chưa ghi được gì; hãy giải phóng dung lượng rồi làm lại.",
    "SQLITE_BUSY": "Sổ {book} đang được chương trình khác ghi; hãy đóng chương trình đó rồi làm lại.",
    "SQLITE_LOCKED": "Sổ {book} đang được chương trình khác ghi; hãy đóng chương trình đó rồi làm lại.",
    "SQLITE_READONLY": "Sổ {book} chỉ cho phép đọc; hãy chép sổ sang thư mục ghi được rồi mở lại.",
    "SQLITE_CANTOPEN": "Không mở được sổ {book}; hãy kiểm tra tệp còn đó và bạn có quyền đọc.",
    "SQLITE_IOERR": "Ổ đĩa báo lỗi khi đọc, ghi sổ {book}, thay đổi này chưa được ghi; hãy kiểm tra ổ đĩa rồi làm lại.",
    "SQLITE_CORRUPT": "Sổ {book} bị hỏng nên không dùng tiếp; hãy mở một bản sao lưu, giữ tệp này lại để cứu dữ liệu.",
    "SQLITE_NOTADB": "Tệp {book} không phải là sổ CCHC; hãy chọn đúng tệp sổ.",
    "SQLITE_TOOBIG": "Nội dung quá dài nên sổ {book} không nhận; hãy rút ngắn rồi ghi lại.",
}


def sentence_for(error: BaseException, book: Path) -> str | None:
    """The officer's sentence for a fault of SQLite, or None when the error is a defect of the program.

    On a full disk peewee raises "cannot rollback"; the real fault stands in `__context__`.
    """
    found: str | None = None
    cause: BaseException | None = error
    while cause is not None:
        name = _name_of(cause)
        found = next((words for start, words in SENTENCES.items() if name.startswith(start)), found)
        cause = cause.__cause__ or cause.__context__
    return found.format(book=book.name) if found else None


def _name_of(error: BaseException) -> str:
    """SQLite's own name of a fault. Python raises an OperationalError without one for text that is not UTF-8, and a
    UnicodeDecodeError when it cannot even read out SQLite's message: both mean a damaged file.
    """
    if isinstance(error, UnicodeDecodeError):
        return "SQLITE_CORRUPT"
    if isinstance(error, sqlite3.OperationalError):
        return getattr(error, "sqlite_errorname", None) or "SQLITE_CORRUPT"
    return (getattr(error, "sqlite_errorname", None) or "") if isinstance(error, sqlite3.Error) else ""


def tells_of_damage(error: BaseException) -> bool:
    """Whether a fault is the file's own: a disk that is full or a lock is not."""
    return _name_of(error).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def damaged(book: Path) -> BookFault:
    return BookFault(SENTENCES["SQLITE_CORRUPT"].format(book=book.name))


@contextmanager
def spoken(book: Path) -> Iterator[None]:
    """Turn SQLite's faults into `BookFault`; let everything else through as it is."""
    try:
        yield
    except Exception as error:
        from peewee import DatabaseError  # noqa: PLC0415 - only a fault needs it

        of_the_file = isinstance(error, (DatabaseError, sqlite3.Error, UnicodeDecodeError))
        sentence = sentence_for(error, book) if of_the_file else None
        if sentence is None:
            raise
        raise BookFault(sentence) from error
