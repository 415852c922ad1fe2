"""What the register of documents is narrowed to, and how that is asked of the book."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cchc_desktop.domain.document_registers import Direction, OwnNames, own_names
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.typed_text import sought
from cchc_desktop.store import search as index
from cchc_desktop.store.book import Book, Change

WITHOUT_KIND = "CV"
"""What stands for the documents that have a number and no kind, in the filter by kind."""
UNLINKED = (
    "NOT EXISTS (SELECT 1 FROM document_link l WHERE l.document_id = d.id) "
    "AND NOT EXISTS (SELECT 1 FROM milestone m WHERE m.document_id = d.id) "
    "AND NOT EXISTS (SELECT 1 FROM milestone_unit u WHERE u.document_id = d.id)"
)
WITHOUT_FILES = "NOT EXISTS (SELECT 1 FROM evidence_file f WHERE f.document_id = d.id)"
YEAR_OF_ARRIVAL = "coalesce(CAST(substr(d.arrived_on, 1, 4) AS INTEGER), d.year)"
"""What came in in January stands in the new year's register, whenever it was signed."""


@dataclass(frozen=True, slots=True)
class DocumentConditions:
    """Every condition given must hold; None and "" ask for nothing. `issuer` is exact, `words` are searched for."""

    year: int | None = None
    kind: str = ""
    issuer: str | None = None
    words: str = ""
    without_files: bool = False
    unlinked: bool = False
    direction: Direction | None = None

    @property
    def asks_nothing(self) -> bool:
        return self == DocumentConditions()


def own_issuers(source: Book | Change) -> OwnNames:
    """Under which names the agency and its office issue."""
    return own_names(read_agency(source))


def conditions_sql(book: Book, asked: DocumentConditions) -> tuple[str, list[Any]]:
    """The condition on `document d`, and its values."""
    terms, values = ["1"], list[Any]()
    if asked.direction is not None:
        _add_direction(book, asked.direction, terms, values)
    if asked.year is not None:
        terms.append(f"{YEAR_OF_ARRIVAL if asked.direction is Direction.INCOMING else 'd.year'} = ?")
        values.append(asked.year)
    if asked.kind == WITHOUT_KIND:
        terms.append("d.kind = '' AND d.reference <> ''")
    elif asked.kind:
        terms.append("d.kind = ?")
        values.append(asked.kind)
    if asked.issuer is not None:
        terms.append("d.issuer = ?")
        values.append(asked.issuer)
    if words := sought(asked.words).strip():
        own, found = index.rows_found("document", words)
        files, found_files = index.rows_found("file", words)
        terms.append(f"(d.id IN ({own}) OR d.id IN (SELECT document_id FROM evidence_file WHERE id IN ({files})))")
        values += [*found, *found_files]
    if asked.without_files:
        terms.append(WITHOUT_FILES)
    if asked.unlinked:
        terms.append(UNLINKED)
    return " AND ".join(terms), values


def _add_direction(book: Book, direction: Direction, terms: list[str], values: list[Any]) -> None:
    """Names are few and repeat: which are the agency's own is told before SQLite looks at the documents."""
    names = own_issuers(book)
    issuers = [issuer for (issuer,) in book.read("SELECT DISTINCT issuer FROM document") if names.is_own(issuer)]
    among = f"d.issuer IN ({', '.join('?' * len(issuers))})"
    values += issuers
    if direction is Direction.OUTGOING:
        terms.append(among)
    else:
        terms.append(f"NOT {among} AND (d.issuer <> '' OR d.arrived_on IS NOT NULL)")
