"""The lists and minutes of a year's dossiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc_desktop.documents.forms.dossier_lists import (
    DossierContent,
    dossier_list_document,
    filed_documents_document,
)
from cchc_desktop.documents.forms.dossier_transfer import transfer_list_document, transfer_minutes_document
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.dossiers import Dossier
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.evidence.dossiers import find_dossiers
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
            f"Các hồ sơ năm {request.year} chưa có văn bản nào; hãy xếp văn bản ở trang Văn bản, thẻ Hồ sơ lưu trữ."
        )
    return filed_documents_document(_content(book, request, found))


def transfer_list_paper(book: Book, request: PaperRequest) -> Document:
    """Mục lục hồ sơ nộp lưu: the two lists, or the one asked for."""
    going = _going(book, request)
    wanted = {"permanent": request.choice != "term", "term": request.choice != "permanent"}
    if not any(wanted["permanent" if one.is_permanent else "term"] for one in going):
        words = "vĩnh viễn" if wanted["permanent"] else "có thời hạn"
        raise Refusal(f"Năm {request.year} không có hồ sơ nộp lưu nào bảo quản {words}; hãy in mục lục kia.")
    return transfer_list_document(_content(book, request, going), request.today, **wanted)


def transfer_minutes_paper(book: Book, request: PaperRequest) -> Document:
    """Biên bản giao nhận of all that is handed over."""
    return transfer_minutes_document(_content(book, request, _going(book, request)), request.today)


def _going(book: Book, request: PaperRequest) -> tuple[Dossier, ...]:
    """The dossiers that go to the archive; which ones do is the officer's word."""
    going = tuple(one for one in find_dossiers(book, request.year, "") if one.draft.goes_to_archive)
    if not going:
        raise Refusal(
            f"Năm {request.year} chưa có hồ sơ nào để nộp lưu; "
            "hãy đánh dấu “Nộp lưu” ở trang Văn bản, thẻ Hồ sơ lưu trữ."
        )
    return going


def _content(book: Book, request: PaperRequest, dossiers: tuple[Dossier, ...]) -> DossierContent:
    agency = read_agency(book)
    return DossierContent(agency.paper_for(Paper.ARCHIVE), agency, request.year, dossiers)
