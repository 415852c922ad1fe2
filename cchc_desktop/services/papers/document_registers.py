"""The registers of a year's outgoing and incoming documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.documents.forms.document_registers import RegisterContent, RegisterEntry, register_document
from cchc_desktop.documents.forms.wording import issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.document_kinds import kind_and_abstract
from cchc_desktop.domain.document_registers import Direction
from cchc_desktop.domain.numbering import read_document_number
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.documents.conditions import DocumentConditions, own_issuers
from cchc_desktop.services.documents.documents import DocumentLine, document_ids, document_lines
from cchc_desktop.services.documents.numbers import Gap, register_gaps
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document

AT_ONCE = 400
"""Lines read in one query."""


def outgoing_register_paper(book: Book, request: PaperRequest) -> Document:
    """The agency's own documents of the year, or its office's, in the order of their days and numbers."""
    agency = read_agency(book)
    paper = _paper_asked(agency, request)
    names = own_issuers(book)
    key = names.issuer_key(issuer(paper))
    lines = _lines(book, Direction.OUTGOING, request.year)
    own = [one for one in lines if names.issuer_key(one.issuer) == key]
    numbered = [one for one in own if one.reference]
    if not numbered:
        raise Refusal(
            f"Năm {request.year} chưa có văn bản đi nào của {issuer(paper)} đã có số; "
            "hãy ghi cơ quan ban hành và số của văn bản ở trang Văn bản."
        )
    numbered.sort(key=lambda one: (one.issued_on or date.max, _number(one), one.reference))
    gaps = [gap for gap in register_gaps(book, Direction.OUTGOING, request.year) if gap.issuer == key]
    notes = (_gaps_told(gaps), _unnumbered(len(own) - len(numbered), "văn bản đi chưa lấy số"))
    return register_document(_content(paper, Direction.OUTGOING, request.year, numbered, notes))


def incoming_register_paper(book: Book, request: PaperRequest) -> Document:
    """What came in in the year, in the order of the numbers of arrival, then what has none yet."""
    agency = read_agency(book).on_office_paper()
    lines = list(_lines(book, Direction.INCOMING, request.year))
    if not lines:
        raise Refusal(f"Năm {request.year} chưa có văn bản đến nào; hãy thêm văn bản ở trang Văn bản.")
    never, last = 10**9, date.max
    lines.sort(key=lambda one: (one.arrival_number or never, one.arrived_on or last, one.issued_on or last))
    gaps = register_gaps(book, Direction.INCOMING, request.year)
    without = sum(one.arrival_number is None for one in lines)
    notes = (_gaps_told(gaps), _unnumbered(without, "văn bản đến chưa ghi số đến"))
    return register_document(_content(agency, Direction.INCOMING, request.year, lines, notes))


def _paper_asked(agency: Agency, request: PaperRequest) -> Agency:
    if request.choice != "office":
        return agency
    if not agency.has_office_paper:
        raise Refusal("Cơ quan không có giấy riêng của phòng nên không có sổ riêng; hãy in sổ của cơ quan.")
    return agency.on_office_paper()


def _lines(book: Book, direction: Direction, year: int) -> Iterable[DocumentLine]:
    ids = document_ids(book, DocumentConditions(year=year, direction=direction), "added", descending=False)
    for start in range(0, len(ids), AT_ONCE):
        yield from document_lines(book, ids[start : start + AT_ONCE])


def _number(line: DocumentLine) -> int:
    number = read_document_number(line.reference)
    return number.number if number else 0


def _content(
    agency: Agency, direction: Direction, year: int, lines: Sequence[DocumentLine], notes: Iterable[str]
) -> RegisterContent:
    outgoing = direction is Direction.OUTGOING
    numbers = [_number(one) if outgoing else one.arrival_number or 0 for one in lines]
    given = sorted(number for number in numbers if number)
    return RegisterContent(
        agency,
        direction,
        year,
        tuple(_entry(one) for one in lines),
        (given[0], given[-1]) if given else None,
        tuple(note for note in notes if note),
    )


def _entry(line: DocumentLine) -> RegisterEntry:
    return RegisterEntry(
        reference=line.reference,
        issued_on=line.issued_on,
        about=kind_and_abstract(line.kind, line.abstract, line.reference),
        issuer=line.issuer,
        signer=line.signer,
        recipients=line.recipients,
        drafter=line.drafter,
        arrived_on=line.arrived_on,
        arrival_number=line.arrival_number,
    )


def _gaps_told(gaps: Sequence[Gap]) -> str:
    words = "; ".join(gap.words for gap in gaps)
    return f"Số chưa có trong sổ: {words}." if words else ""


def _unnumbered(count: int, what: str) -> str:
    return f"Có {count} {what}." if count else ""
