"""How a form of the catalogue is asked for where nothing particular is wanted: for tests and for pictures of all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cchc_desktop.domain.document_registers import Direction
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.services.documents.documents import DocumentConditions, DocumentLine, document_ids, document_lines
from cchc_desktop.services.documents.edits import draft_of, edit_document
from cchc_desktop.services.evidence.dossier_edits import add_dossiers, file_by_plan, proposed_dossiers
from cchc_desktop.services.papers.request import Form, Need, PaperRequest
from cchc_desktop.store.book import Book

SAME_PAGES = {("report", "frozen"), ("report", "draft")}
"""Variants that tell which state of a paper is meant; its pages look like the usual one's."""


def fill_dossiers(book: Book, year: int) -> None:
    """The dossiers that the plan of `year` usually makes, with the documents that prove its products."""
    add_dossiers(book, year, proposed_dossiers(book, year))
    file_by_plan(book, year)


def fill_document_registers(book: Book, year: int) -> None:
    """Give what came in numbers of arrival, and what went out recipients, drafter and signer."""
    came = {"recipients": "Nguyễn Thị Hồng Vân"}
    for number, line in enumerate(_of(book, year, Direction.INCOMING), start=1):
        _edit(book, line, came | {"arrival_number": number, "arrived_on": line.issued_on})
    for line in _of(book, year, Direction.OUTGOING):
        _edit(book, line, {"recipients": "UBND tỉnh;\nSở Nội vụ", "drafter": "Phòng Nội vụ", "signer": "Trần Văn Bình"})


def _of(book: Book, year: int, direction: Direction) -> tuple[DocumentLine, ...]:
    wanted = DocumentConditions(year=year, direction=direction)
    return document_lines(book, document_ids(book, wanted, descending=False))


def _edit(book: Book, line: DocumentLine, told: dict[str, object]) -> None:
    edit_document(book, line.id, replace(draft_of(line), **told))  # type: ignore[arg-type]


def usual_request(form: Form, book: Book, day: date) -> PaperRequest:
    """The form's usual variant, for a year's report and some unit where it asks for one."""
    period = PeriodKind.YEAR if Need.PERIOD in form.needs else None
    unit = _some_unit(book) if Need.UNIT in form.needs else ""
    return PaperRequest(form.name, day.year, day, period, unit=unit)


def _some_unit(book: Book) -> str:
    """One that an inspection goes to, so that its minutes can be made; else the first."""
    units = book.read("""
        SELECT name FROM unit LEFT JOIN inspection_visit AS visit ON visit.unit_id = unit.id
        ORDER BY visit.id IS NULL, visit.id, unit.id LIMIT 1
    """)
    return str(units[0][0]) if units else "Phòng Nội vụ"


def all_requests(form: Form, book: Book, day: date) -> Iterator[PaperRequest]:
    """The form in each variant that looks different."""
    usual = usual_request(form, book, day)
    for choice in form.choices:
        if (form.name, choice.name) not in SAME_PAGES:
            yield replace(usual, choice=choice.name)
    if not form.choices:
        yield usual
