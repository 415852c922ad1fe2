"""The index of what proves a year's plan."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.documents.forms.evidence_index import EvidenceIndexContent, evidence_index_document
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.evidence_index import IndexEntry, index_entries
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.evidence.proofs import proven_of_plan
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document


def evidence_index_paper(book: Book, request: PaperRequest) -> Document:
    """The documents of the plan's products in their order, numbered as the folders of an evidence pack are."""
    outline = read_outline(book, request.year, request.today)
    return index_document(book, request.year, request.today, index_entries(proven_of_plan(book, outline)))


def index_document(
    book: Book, year: int, today: date, entries: tuple[IndexEntry, ...], remarks: tuple[str, ...] = ()
) -> Document:
    """The index of these entries, under the letterhead it goes out on."""
    agency = read_agency(book).paper_for(Paper.EVIDENCE_INDEX)
    return evidence_index_document(EvidenceIndexContent(agency, year, today, entries, remarks))
