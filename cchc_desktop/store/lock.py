"""A book's lock: SQLite's exclusive lock on a side file; it goes with the program that holds it, also when killed."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from shutil import disk_usage

from cchc_desktop.store.faults import SENTENCES, BookFault, BookInUse

TAKEN = ("SQLITE_BUSY", "SQLITE_LOCKED")


class BookLock:
    """Held from its making until `release()`. The side file stays; it is empty and means nothing by itself."""

    def __init__(self, book: Path, patience: float = 0) -> None:
        """Lock `book` for writing, waiting up to `patience` seconds; raises BookInUse, or BookFault where it cannot."""
        # The lock may be given back on another thread than took it: a window closes where it likes.
        try:
            self._held = sqlite3.connect(
                lock_path(book), timeout=patience, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise _cannot_lock(book) from error
        try:
            self._held.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            self._held.close()
            raise (_in_use(book) if error.sqlite_errorname.startswith(TAKEN) else _cannot_lock(book)) from error

    def release(self) -> None:
        self._held.close()


def lock_path(book: Path) -> Path:
    """The side file that is locked; one for a book however it was named, through a link or not."""
    real = book.resolve()
    return real.with_name(f"{real.name}.lock")


def _in_use(book: Path) -> BookInUse:
    return BookInUse(
        f"Sổ {book.name} đang mở ở một cửa sổ CCHC Desktop khác; hãy làm việc ở cửa sổ đó hoặc đóng nó trước."
    )


def _cannot_lock(book: Path) -> BookFault:
    folder = book.resolve().parent
    # SQLite says of a full disk only that it cannot open the side file.
    if folder.is_dir() and disk_usage(folder).free == 0:
        return BookFault(SENTENCES["SQLITE_FULL"].format(book=book.name))
    return BookFault(f"Không khóa được sổ {book.name} để ghi; hãy kiểm tra bạn có quyền ghi trong thư mục {folder}.")
