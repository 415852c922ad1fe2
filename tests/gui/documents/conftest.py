"""The page Văn bản in front, and a document that is chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cchc_desktop.services.documents import edits as document_edits
from tests.gui.documents.register import LETTER
from tests.gui.papers import DAY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from cchc_desktop.gui.main_window import MainWindow
    from cchc_desktop.store.book import Book


@pytest.fixture(name="page")
def _page(window: MainWindow, qapp: QApplication) -> Any:
    page: Any = window.show_page("documents")
    qapp.processEvents()
    return page


@pytest.fixture(name="letter")
def _letter(page: Any, sample_book: Book) -> int:
    """A document that is chosen in the register."""
    document = document_edits.add_document(sample_book, LETTER, DAY)
    page.show_record_of(document)
    return document
