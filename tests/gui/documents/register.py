"""What the tests of Văn bản share: a letter from above, and what the register and the book hold."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from cchc_desktop.gui.models.document_table import Column
from cchc_desktop.services.documents.edits import DocumentDraft

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

LETTER = DocumentDraft("12/UBND-NV", "", date(2023, 3, 9), "Sở Nội vụ", "Phạm Văn Bình", "V/v đôn đốc báo cáo")


def shown(page: Any) -> list[str]:
    """The numbers in the register, from above."""
    model = page.ui.documentTable.model()
    return [str(model.index(row, Column.REFERENCE).data()) for row in range(model.rowCount())]


def blobs(book: Book) -> int:
    """How many files the book keeps."""
    return int(book.database.execute_sql("SELECT count(*) FROM blob").fetchone()[0])
