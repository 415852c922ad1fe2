"""Folded full-text index over every text of the plan and the documents.

A row's place in the index is its id and its kind in one number, so it is found and replaced without a lookup.
SQLite folds no đ in any mode, so both the text and the query are folded by `domain.text`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import Database

from cchc_desktop.domain.text import fold, search_text

KINDS = (
    "area",
    "task",
    "deliverable",
    "progress",
    "milestone",
    "document",
    "unit",
    "group",
    "section",
    "checklist",
    "file",
    "finding",
    "reminder",
    "inspection",
    "visit",
    "initiative",
    "legal_document",
    "survey",
    "dossier",
)
"""Only ever added to: a kind's place in this list is part of its rows' place in the index."""

SLOT = 64
"""Room for kinds; format 1.1 had 16, and its index is made anew when a book of it is brought up to date."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of the book that holds the words sought."""

    kind: str
    row: int


@dataclass(frozen=True, slots=True)
class Source:
    """Where a kind's words come from: its table and a query that gives (id, text, text, …).

    With `folded_last` the last text is in the index's own form already: folding a scan's pages again at every change
    would stop the window.
    """

    kind: str
    table: str
    query: str
    folded_last: bool = False


# Deliverable 9.5 of 2023 states a rate for each of four plans, whose names alone are its labels.
RATE_WORDS = "CASE kind WHEN 'rate' THEN 'Tỷ lệ hoàn thành Kế hoạch' ELSE '' END"

FILE_TEXT = "coalesce((SELECT blob.text FROM blob WHERE blob.sha256 = evidence_file.sha256), '')"

SOURCES = (
    Source("area", "content_area", "SELECT id, title FROM content_area"),
    Source("task", "task", "SELECT id, title, leads_text, coordinating_text, search_also FROM task"),
    Source("deliverable", "deliverable", "SELECT id, title, deadline_text, funding_text, search_also FROM deliverable"),
    Source("progress", "progress_entry", "SELECT id, result, difficulty, proposal FROM progress_entry"),
    Source("milestone", "milestone", "SELECT id, label, reason FROM milestone"),
    Source("document", "document", "SELECT id, reference, abstract, issuer, signer, recipients, drafter FROM document"),
    Source("unit", "unit", "SELECT id, name, short_name, contact FROM unit"),
    Source("group", "unit_group", "SELECT id, name, short_name FROM unit_group"),
    Source("section", "report_section", "SELECT id, text FROM report_section"),
    Source("file", "evidence_file", f"SELECT id, name, {FILE_TEXT} FROM evidence_file", folded_last=True),
    Source("finding", "finding", "SELECT id, text, source, remedy FROM finding"),
    Source("reminder", "reminder", "SELECT id, note FROM reminder"),
    Source("inspection", "inspection", "SELECT id, title, field, team_lead, members, conclusion FROM inspection"),
    Source(
        "visit",
        "inspection_visit",
        "SELECT id, place, team_lead, members, secretary, unit_people, conclusion FROM inspection_visit",
    ),
    Source("initiative", "initiative", "SELECT id, title, authors, field, effect, level FROM initiative"),
    Source(
        "legal_document",
        "legal_document",
        "SELECT id, reference, kind, abstract, issuer, part, reason, handling_note FROM legal_document",
    ),
    Source("dossier", "dossier", "SELECT id, code, title, heading, subheading, keeper, note FROM dossier"),
    Source("survey", "survey", "SELECT id, name, field, note FROM survey"),
    Source("checklist", "checklist_item", f"SELECT id, label, {RATE_WORDS} FROM checklist_item"),
)
SOURCE_BY_TABLE = {source.table: source for source in SOURCES}


def place_of(kind: str, row: int) -> int:
    return row * SLOT + KINDS.index(kind)


def refresh(database: Database, touched: dict[str, set[int]]) -> None:
    """Bring the index up to date with the rows a change wrote, in the same transaction."""
    for table, rows in touched.items():
        source = SOURCE_BY_TABLE.get(table)
        if source is not None:
            _refresh_rows(database, source, rows)


ROWS_A_QUERY = 500


def _refresh_rows(database: Database, source: Source, rows: set[int]) -> None:
    waiting = sorted(rows)
    for start in range(0, len(waiting), ROWS_A_QUERY):
        part = waiting[start : start + ROWS_A_QUERY]
        marks = ", ".join("?" * len(part))
        places = [place_of(source.kind, row) for row in part]
        database.execute_sql(f"DELETE FROM search WHERE rowid IN ({marks})", places)
        live = database.execute_sql(f"{source.query} WHERE id IN ({marks})", part).fetchall()
        _index(database, source, live)


def _index(database: Database, source: Source, live: Iterable[Sequence[Any]]) -> None:
    for row, *texts in live:
        ready = texts.pop() if source.folded_last else ""
        words = f"{search_text(*texts)} {ready}" if ready else search_text(*texts)
        database.execute_sql("INSERT INTO search (rowid, folded) VALUES (?, ?)", (place_of(source.kind, row), words))


def rebuild(database: Database) -> None:
    """Make the whole index anew from the tables."""
    database.execute_sql("DELETE FROM search")
    for source in SOURCES:
        _index(database, source, database.execute_sql(source.query).fetchall())


def find(database: Database, words: str, limit: int) -> list[Hit]:
    """Rows that hold every one of `words` (accents optional, the beginnings of words suffice), best first."""
    query = match_expression(words)
    if not query:
        return []
    rows = database.execute_sql(
        "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank, rowid LIMIT ?", (query, limit)
    ).fetchall()
    # A kind that a newer program has added is none of this one's.
    return [Hit(KINDS[place % SLOT], place // SLOT) for (place,) in rows if place % SLOT < len(KINDS)]


def rows_found(kind: str, words: str) -> tuple[str, tuple[object, ...]]:
    """SQL for the ids of a kind's rows that hold every one of `words`, for use inside a larger query; none if blank."""
    query = match_expression(words)
    if not query:
        return "SELECT NULL WHERE 0", ()
    place = KINDS.index(kind)
    return f"SELECT rowid / {SLOT} FROM search WHERE search MATCH ? AND rowid % {SLOT} = {place}", (query,)


def match_expression(words: str) -> str:
    """FTS5's query for `words`: every word as a quoted prefix, so no character of it can be an operator.

    What stands inside the quotes is cut into tokens by the index's own rules, so a word such as "06/BC-UBND" or
    "(2023)" is found as it was indexed.
    """
    parts = [word.replace('"', " ").replace("\0", " ") for word in fold(words).split()]
    return " ".join(f'"{part}"*' for part in parts if any(letter.isalnum() for letter in part))
