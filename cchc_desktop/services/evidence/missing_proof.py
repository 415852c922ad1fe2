"""Milestones concluded as done whose proof is missing: no document at all, or documents without a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import spoken


class Lack(StrEnum):
    """What is missing, in the words of the list."""

    DOCUMENT = "Chưa có văn bản"
    FILE = "Văn bản chưa có tệp"


@dataclass(frozen=True, slots=True)
class MissingProof:
    """A milestone told to be done that nothing in the book proves yet. `document` names the paper without a file."""

    year: int
    deliverable_id: int
    milestone_id: int
    code: str
    title: str
    label: str
    done_on: date
    lack: Lack
    document_id: int | None = None
    document: str = ""


HAS_FILE = "EXISTS (SELECT 1 FROM evidence_file f WHERE f.document_id = {document})"
# A milestone that a group's units concluded one by one is proved when each of them that is done names a document.
BY_UNITS = """u.milestone_id = m.id AND u.document_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM milestone_unit w WHERE w.milestone_id = m.id AND w.conclusion = 'done' AND w.document_id IS NULL)"""
BY_LINK = "l.deliverable_id = m.deliverable_id AND (l.milestone_id IS NULL OR l.milestone_id = m.id)"
# CROSS JOIN keeps SQLite to this order: one year's plan first, never all milestones of all years.
UNPROVED = f"""
    FROM plan CROSS JOIN content_area a ON a.plan_id = plan.id CROSS JOIN task k ON k.area_id = a.id
    CROSS JOIN deliverable d ON d.task_id = k.id CROSS JOIN milestone m ON m.deliverable_id = d.id
    WHERE m.conclusion = 'done' AND (:year IS NULL OR plan.year = :year)
    AND NOT (m.document_id IS NOT NULL AND {HAS_FILE.format(document="m.document_id")})
    AND NOT EXISTS (SELECT 1 FROM document_link l WHERE {BY_LINK} AND {HAS_FILE.format(document="l.document_id")})
    AND NOT EXISTS (SELECT 1 FROM milestone_unit u WHERE {BY_UNITS} AND {HAS_FILE.format(document="u.document_id")})
"""
STATEMENT = f"""
SELECT found.*, CASE WHEN document.reference <> '' THEN document.reference ELSE document.abstract END FROM (
    SELECT plan.year, m.deliverable_id, m.id, k.number || '.' || d.number, d.title, m.label, m.done_on,
        coalesce(m.document_id, (SELECT min(l.document_id) FROM document_link l WHERE {BY_LINK}),
            (SELECT min(u.document_id) FROM milestone_unit u WHERE {BY_UNITS})) AS document_id
    {UNPROVED}
    ORDER BY plan.year DESC, k.number, d.number, m.done_on, m.id
) found LEFT JOIN document ON document.id = found.document_id
"""


def count_missing_proof(book: Book, year: int | None) -> int:
    """How many `missing_proof` would tell of, without telling."""
    with spoken(book.path):
        count: int = book.database.execute_sql(f"SELECT count(*) {UNPROVED}", {"year": year}).fetchone()[0]
    return count


def missing_proof(book: Book, year: int | None) -> tuple[MissingProof, ...]:
    """What `year`'s plan (every plan when None) says is done without a document, or with one that has no file."""
    with spoken(book.path):
        rows = book.database.execute_sql(STATEMENT, {"year": year}).fetchall()
    return tuple(_missing(row) for row in rows)


def _missing(row: tuple[Any, ...]) -> MissingProof:
    year, deliverable, milestone, code, title, label, done_on, document, name = row
    lack = Lack.DOCUMENT if document is None else Lack.FILE
    day = date.fromisoformat(done_on)
    return MissingProof(year, deliverable, milestone, code, title, label, day, lack, document, name or "")
