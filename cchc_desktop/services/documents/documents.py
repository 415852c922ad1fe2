"""The register of documents: what it holds, in which order, what each paper proves, and what still lacks its proof.

The list is read in two steps, so that 10,000 documents cost no more than the page in view: first the ids in their
order, then the lines of a few of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from cchc_desktop.domain.document_kinds import OFFICIAL_LETTER, kind_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import sort_key
from cchc_desktop.services.documents.conditions import WITHOUT_KIND, DocumentConditions, conditions_sql
from cchc_desktop.services.evidence.missing_proof import MissingProof, missing_proof
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import spoken

__all__ = [
    "DocumentConditions",
    "DocumentDetail",
    "DocumentLine",
    "KeptFile",
    "MissingProof",
    "Order",
    "Proof",
    "count_documents",
    "document_ids",
    "document_issuers",
    "document_lines",
    "document_signers",
    "document_years",
    "documents_of",
    "missing_proof",
    "present_kinds",
    "read_document",
]

Order = Literal["reference", "kind", "issued_on", "arrival", "issuer", "signer", "files", "added"]
GONE = "Văn bản này không còn trong sổ (vừa bị xóa); hãy chọn văn bản khác."


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing that a document proves. `link_id` is None where it is a conclusion that names the document itself."""

    deliverable_id: int
    milestone_id: int | None
    code: str
    year: int
    title: str
    label: str
    link_id: int | None = None
    unit_conclusion_id: int | None = None
    stopped: int = 0
    """1 where the conclusion is "dừng thực hiện", which must have a document."""

    @property
    def concludes(self) -> bool:
        return self.link_id is None


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document as a line of the register; `files` is how many it has."""

    id: int
    reference: str
    kind: str
    issued_on: date | None
    issuer: str
    signer: str
    abstract: str
    files: int
    year: int
    arrival_number: int | None = None
    arrived_on: date | None = None
    recipients: str = ""
    drafter: str = ""
    proofs: tuple[Proof, ...] = ()

    @property
    def kind_words(self) -> str:
        return kind_words(self.kind, self.reference)

    @property
    def proves(self) -> tuple[str, ...]:
        """The codes of the deliverables that it proves, each once."""
        return tuple(dict.fromkeys(proof.code for proof in self.proofs))

    @property
    def name(self) -> str:
        """What the officer calls it: its number, else what it is about."""
        return self.reference or self.abstract or self.kind_words or "Văn bản chưa có số"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of a document; its bytes lie under `sha256`."""

    id: int
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class DocumentDetail:
    """A document with all that hangs on it."""

    line: DocumentLine
    files: tuple[KeptFile, ...]

    @property
    def proofs(self) -> tuple[Proof, ...]:
        return self.line.proofs


# What a document proves: a link, a milestone's conclusion, or the conclusion of one unit of a group.
PROVED = """
SELECT document_id, deliverable_id, milestone_id, id AS link_id, NULL AS unit_conclusion_id FROM document_link
UNION ALL SELECT document_id, deliverable_id, id, NULL, NULL FROM milestone WHERE document_id IS NOT NULL
UNION ALL SELECT u.document_id, m.deliverable_id, m.id, NULL, u.id
FROM milestone_unit u JOIN milestone m ON m.id = u.milestone_id WHERE u.document_id IS NOT NULL
"""
COUNT_FILES = "(SELECT count(*) FROM evidence_file f WHERE f.document_id = d.id)"
NUMBERED_FIRST = "d.reference = '', CAST(d.reference AS INTEGER) {way}, d.reference {way}"


def document_ids(
    book: Book, conditions: DocumentConditions, order: Order = "issued_on", *, descending: bool = True
) -> tuple[int, ...]:
    """The documents that meet the conditions, in order; the newest first when nothing else is asked."""
    where, values = conditions_sql(book, conditions)
    way = "DESC" if descending else "ASC"
    if order in ("issuer", "signer"):
        return _by_name(book, order, where, values, reverse=descending)
    terms = {
        "reference": NUMBERED_FIRST.format(way=way),
        "kind": f"d.kind {way}",
        "issued_on": f"d.issued_on IS NULL, d.issued_on {way}",
        "arrival": f"d.arrival_number IS NULL, substr(d.arrived_on, 1, 4) {way}, d.arrival_number {way}",
        "files": f"{COUNT_FILES} {way}",
        "added": f"d.id {way}",
    }
    rows = _sql(book, f"SELECT d.id FROM document d WHERE {where} ORDER BY {terms[order]}, d.id {way}", values)
    return tuple(row for (row,) in rows)


def _by_name(book: Book, column: str, where: str, values: Sequence[Any], *, reverse: bool) -> tuple[int, ...]:
    """Names are few and repeat: only the different ones are put into the Vietnamese order."""
    rows = _sql(book, f"SELECT d.id, d.{column} FROM document d WHERE {where} ORDER BY d.issued_on DESC, d.id", values)
    ranks = {name: rank for rank, name in enumerate(sorted({name for _, name in rows}, key=sort_key))}
    rows.sort(key=lambda row: ranks[row[1]], reverse=reverse)
    return tuple(row for row, _ in rows)


def document_lines(book: Book, ids: Sequence[int]) -> tuple[DocumentLine, ...]:
    """The lines of `ids` (a few hundred at most), in their order; one that is gone is left out."""
    marks = ", ".join("?" * len(ids))
    rows = _sql(
        book,
        f"SELECT d.id, d.reference, d.kind, d.issued_on, d.issuer, d.signer, d.abstract, {COUNT_FILES}, d.year, "
        f"d.arrival_number, d.arrived_on, d.recipients, d.drafter FROM document d WHERE d.id IN ({marks})",
        ids,
    )
    proofs = _proofs(book, ids)
    lines = {row[0]: _line(row, proofs.get(row[0], ())) for row in rows}
    return tuple(lines[row] for row in ids if row in lines)


def _line(row: Sequence[Any], proofs: tuple[Proof, ...]) -> DocumentLine:
    """The columns in the order of the fields, days as SQLite holds them."""
    id_, reference, kind, issued_on, issuer, signer, abstract, files, year, number, arrived_on, sent_to, drafter = row
    return DocumentLine(
        id=id_,
        reference=reference,
        kind=kind,
        issued_on=_day(issued_on),
        issuer=issuer,
        signer=signer,
        abstract=abstract,
        files=files,
        year=year,
        arrival_number=number,
        arrived_on=_day(arrived_on),
        recipients=sent_to,
        drafter=drafter,
        proofs=proofs,
    )


def _proofs(book: Book, ids: Sequence[int]) -> dict[int, tuple[Proof, ...]]:
    marks = ", ".join("?" * len(ids))
    among = f"document_id IN ({marks})"
    parts = [f"{part} {'AND' if 'WHERE' in part else 'WHERE'} {among}" for part in PROVED.split("UNION ALL")]
    parts[2] = parts[2].replace(among, f"u.{among}")
    rows = _sql(
        book,
        "SELECT p.document_id, p.deliverable_id, p.milestone_id, k.number || '.' || d.number, plan.year, d.title, "
        "coalesce(m.label, ''), p.link_id, p.unit_conclusion_id, "
        "coalesce(u.conclusion, m.conclusion, '') = 'stopped' "
        f"FROM ({' UNION ALL '.join(parts)}) p "
        "JOIN deliverable d ON d.id = p.deliverable_id JOIN task k ON k.id = d.task_id "
        "JOIN content_area a ON a.id = k.area_id JOIN plan ON plan.id = a.plan_id "
        "LEFT JOIN milestone m ON m.id = p.milestone_id LEFT JOIN milestone_unit u ON u.id = p.unit_conclusion_id "
        "ORDER BY plan.year DESC, k.number, d.number, p.link_id IS NOT NULL, p.milestone_id",
        [*ids, *ids, *ids],
    )
    found: dict[int, tuple[Proof, ...]] = {}
    for document, *place in rows:
        found[document] = (*found.get(document, ()), Proof(*place))
    return found


def read_document(book: Book, document_id: int) -> DocumentDetail:
    """One document with its files and what it proves; refused when it is gone."""
    lines = document_lines(book, [document_id])
    if not lines:
        raise Refusal(GONE)
    files = _sql(
        book,
        "SELECT id, name, size, sha256 FROM evidence_file WHERE document_id = ? ORDER BY position, id",
        [document_id],
    )
    return DocumentDetail(lines[0], tuple(KeptFile(*row) for row in files))


def documents_of(book: Book, deliverable_id: int) -> tuple[DocumentLine, ...]:
    """The documents that prove a deliverable: those linked to it and those its conclusions name."""
    rows = _sql(
        book,
        "SELECT document_id FROM document_link WHERE deliverable_id = ?1 "
        "UNION SELECT document_id FROM milestone WHERE deliverable_id = ?1 AND document_id IS NOT NULL "
        "UNION SELECT u.document_id FROM milestone_unit u JOIN milestone m ON m.id = u.milestone_id "
        "WHERE m.deliverable_id = ?1 AND u.document_id IS NOT NULL",
        [deliverable_id],
    )
    lines = document_lines(book, [row for (row,) in rows])
    return tuple(sorted(lines, key=lambda line: (line.issued_on or date.max, line.id)))


def document_years(book: Book) -> tuple[int, ...]:
    """The years that documents are of, newest first."""
    return tuple(year for (year,) in _sql(book, "SELECT DISTINCT year FROM document ORDER BY year DESC"))


def document_issuers(book: Book) -> tuple[str, ...]:
    """Who issued the documents, in the Vietnamese order; "" stands for those whose issuer is not written down."""
    return tuple(sorted((name for (name,) in _sql(book, "SELECT DISTINCT issuer FROM document")), key=sort_key))


def document_signers(book: Book) -> tuple[str, ...]:
    names = _sql(book, "SELECT DISTINCT signer FROM document WHERE signer <> ''")
    return tuple(sorted((name for (name,) in names), key=sort_key))


def present_kinds(book: Book) -> tuple[tuple[str, str], ...]:
    """(what the filter asks by, its word) of the kinds that documents have."""
    rows = _sql(book, "SELECT DISTINCT kind FROM document WHERE kind <> '' ORDER BY kind")
    kinds = [(kind, kind_words(kind)) for (kind,) in rows]
    if _sql(book, "SELECT 1 FROM document WHERE kind = '' AND reference <> '' LIMIT 1"):
        kinds.append((WITHOUT_KIND, OFFICIAL_LETTER))
    return tuple(sorted(kinds, key=lambda pair: sort_key(pair[1])))


def count_documents(book: Book) -> int:
    return int(_sql(book, "SELECT count(*) FROM document")[0][0])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _sql(book: Book, statement: str, values: Iterable[Any] = ()) -> list[Any]:
    with spoken(book.path):
        return list(book.database.execute_sql(statement, tuple(values)).fetchall())
