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


# A milestone that a group's units concluded one by one is proved when each of them that is done names a document.
STATEMENT = """
WITH done AS (
    SELECT m.id, m.label, m.done_on, m.deliverable_id, m.document_id, plan.year, k.number AS task, d.number, d.title
    FROM milestone m JOIN deliverable d ON d.id = m.deliverable_id JOIN task k ON k.id = d.task_id
    JOIN content_area a ON a.id = k.area_id JOIN plan ON plan.id = a.plan_id
    WHERE m.conclusion = 'done' AND (:year IS NULL OR plan.year = :year)
), proof AS (
    SELECT id AS milestone_id, document_id FROM done WHERE document_id IS NOT NULL
    UNION SELECT done.id, l.document_id FROM done JOIN document_link l ON l.deliverable_id = done.deliverable_id
        AND (l.milestone_id IS NULL OR l.milestone_id = done.id)
    UNION SELECT done.id, u.document_id FROM done JOIN milestone_unit u ON u.milestone_id = done.id
        WHERE u.document_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM milestone_unit w
            WHERE w.milestone_id = done.id AND w.conclusion = 'done' AND w.document_id IS NULL)
), summed AS (
    SELECT milestone_id, min(document_id) AS document_id,
        max(EXISTS (SELECT 1 FROM evidence_file f WHERE f.document_id = proof.document_id)) AS has_file
    FROM proof GROUP BY milestone_id
)
SELECT done.year, done.deliverable_id, done.id, done.task || '.' || done.number, done.title, done.label, done.done_on,
    summed.document_id, CASE WHEN document.reference <> '' THEN document.reference ELSE document.abstract END
FROM done LEFT JOIN summed ON summed.milestone_id = done.id LEFT JOIN document ON document.id = summed.document_id
WHERE summed.milestone_id IS NULL OR NOT summed.has_file
ORDER BY done.year DESC, done.task, done.number, done.done_on, done.id
"""


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
