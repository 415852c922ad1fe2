"""Asks where a paper is to be saved, and remembers the folder in the book."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from cchc_desktop.services.view_state import read_view, write_view

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

LAST_FOLDER = "print/folder"


KINDS = {".pdf": "PDF", ".docx": "Word", ".xlsx": "Excel"}


def ask_place(book: Book | None, file_name: str, window: QWidget) -> Path | None:
    """The file the officer chose, where the last paper went at first; None when the dialog was cancelled.

    It has the ending that `file_name` proposes, also where she typed none.
    """
    suffix = Path(file_name).suffix
    kind, proposed = KINDS[suffix], str(last_folder(book) / file_name)
    chosen, _ = QFileDialog.getSaveFileName(window, f"Lưu {kind}", proposed, f"Tệp {kind} (*{suffix})")
    if not chosen:
        return None
    to = Path(chosen if chosen.lower().endswith(suffix) else f"{chosen}{suffix}")
    _remember(book, to.parent)
    return to


def ask_folder(book: Book | None, title: str, window: QWidget) -> Path | None:
    """The folder the officer chose for several files, where the last paper went at first; None when she cancelled."""
    chosen = QFileDialog.getExistingDirectory(window, title, str(last_folder(book)))
    if not chosen:
        return None
    _remember(book, Path(chosen))
    return Path(chosen)


def _remember(book: Book | None, folder: Path) -> None:
    if book is not None and not book.read_only:
        write_view(book, LAST_FOLDER, str(folder))


def last_folder(book: Book | None) -> Path:
    """Where the last paper went; at first the PC's own folder for documents."""
    last = read_view(book, LAST_FOLDER) if book is not None else None
    if last and Path(last).is_dir():
        return Path(last)
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
