"""The lists and minutes of a year's dossiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc_desktop.documents.forms.dossier_lists import (
    DossierContent,
    dossier_list_document,
    filed_documents_document,
)
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.dossiers import Dossier
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.agency import read_agency
from cchc_desktop.services.dossiers import find_dossiers
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document


def dossier_list_paper(book: Book, request: PaperRequest) -> Document:
    """Danh mục hồ sơ of the year."""
    return dossier_list_document(_content(book, request, find_dossiers(book, request.year, "")))


def filed_documents_paper(book: Book, request: PaperRequest) -> Document:
    """Mục lục văn bản of the dossier asked for, else of every one of the year that has documents."""
    found = find_dossiers(book, request.year, request.code)
    if not request.code.strip():
        found = tuple(one for one in found if one.documents)
    if not found:
        raise Refusal(
            f"Các hồ sơ năm {request.year} chưa có văn bản nào; hãy xếp văn bản vào hồ sơ ở trang Văn bản, thẻ Hồ sơ."
        )
    return filed_documents_document(_content(book, request, found))


def _content(book: Book, request: PaperRequest, dossiers: tuple[Dossier, ...]) -> DossierContent:
    agency = read_agency(book)
    return DossierContent(agency.paper_for(Paper.ARCHIVE), agency, request.year, dossiers)
