"""The annex that assigns the plan's tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.papers.request import AnnexHeading, PaperRequest
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document


def assignment_paper(book: Book, request: PaperRequest) -> Document:
    """Phụ lục phân công, headed as the plan heads it or as the decree does."""
    from cchc_desktop.documents.forms.assignment import (  # noqa: PLC0415 - only for printing
        AssignmentContent,
        assignment_document,
    )

    outline = read_outline(book, request.year, request.today)
    heading: AnnexHeading = "decree" if request.choice == "decree" else "plan"
    return assignment_document(AssignmentContent(read_agency(book), outline, heading))
