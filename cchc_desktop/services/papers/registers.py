"""Lists of the registers: initiatives, reviewed legal documents, surveys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.registers.fields import Record, Register
from cchc_desktop.domain.registers.initiatives import INITIATIVES
from cchc_desktop.domain.registers.legal_documents import LEGAL_DOCUMENTS
from cchc_desktop.domain.registers.surveys import SURVEYS
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.registers import registers
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document


def initiatives_paper(book: Book, request: PaperRequest) -> Document:
    """Danh sách sáng kiến: all of the year, those proposed for recognition, or those recognised."""
    from cchc_desktop.documents.forms.initiative_lists import (  # noqa: PLC0415 - only for printing
        InitiativeContent,
        InitiativeList,
        initiative_document,
    )

    agency = read_agency(book)
    content = InitiativeContent(
        agency.paper_for(Paper.REGISTER), agency, request.year, request.today, _of_year(book, request, INITIATIVES)
    )
    return initiative_document(content, InitiativeList(request.choice or InitiativeList.EVERY))


def legal_documents_paper(book: Book, request: PaperRequest) -> Document:
    """Danh mục văn bản: all that were reviewed, those expired in whole, or those expired in part."""
    from cchc_desktop.documents.forms.legal_lists import (  # noqa: PLC0415 - only for printing
        LegalContent,
        LegalList,
        legal_document_list,
    )

    agency = read_agency(book)
    content = LegalContent(
        agency.paper_for(Paper.REGISTER), agency, request.year, request.today, _of_year(book, request, LEGAL_DOCUMENTS)
    )
    return legal_document_list(content, LegalList(request.choice or LegalList.REVIEWED))


def survey_paper(book: Book, request: PaperRequest) -> Document:
    """Bảng tổng hợp kết quả khảo sát."""
    from cchc_desktop.documents.forms.survey_table import SurveyContent, survey_document  # noqa: PLC0415

    paper = read_agency(book).paper_for(Paper.REGISTER)
    return survey_document(SurveyContent(paper, request.year, request.today, _of_year(book, request, SURVEYS)))


def _of_year(book: Book, request: PaperRequest, register: Register[Record]) -> tuple[Record, ...]:
    """The register's records of the year's plan; a year without a plan is refused."""
    read_heading(book, request.year)
    return tuple(kept.record for kept in registers.read_records(book, register, request.year))
