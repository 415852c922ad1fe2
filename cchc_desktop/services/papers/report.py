"""The periodic report of a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.reporting import report_content
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document


def report_paper(book: Book, request: PaperRequest) -> Document:
    """The report with its annex of results, as of the day asked for."""
    from cchc_desktop.documents.forms.report import report_document  # noqa: PLC0415 - only for printing

    return report_document(report_content(book, request.year, request.wanted_period, request.today))
