"""Format 1.2: indexes by which history is found in a journal of any length, and open milestones among all years' own.

A row that is gone stands in no table any more: that it belonged to a deliverable is known from its images alone.
"""

from __future__ import annotations

from peewee import Database

_IMAGE = 'coalesce("after_image", "before_image")'


def reference_in_image(column: str) -> str:
    """The SQL expression for what a journalled row refers to; NULL where it does not, or where its image is no JSON."""
    return f"CASE WHEN json_valid({_IMAGE}) THEN json_extract({_IMAGE}, '$.{column}') END"


def _by_reference(column: str) -> str:
    reference = reference_in_image(column)
    name = f"change_row_of_{column.removesuffix('_id')}"
    return f'CREATE INDEX "{name}" ON "change_row" ({reference}, "change_id") WHERE {reference} IS NOT NULL'


INDEXES_1_2 = (
    'CREATE INDEX "change_at" ON "change" ("at")',
    _by_reference("deliverable_id"),
    _by_reference("milestone_id"),
)


OPEN_MILESTONES = 'CREATE INDEX "milestone_open" ON "milestone" ("due_on") WHERE conclusion IS NULL AND confirmed'
"""What is late is a handful among the milestones of all years: found without passing through those concluded."""


def add_indexes(database: Database) -> None:
    """From 1.1 to 1.2: nothing but indexes, so a program of 1.1 goes on reading and writing the book."""
    for statement in (*INDEXES_1_2, OPEN_MILESTONES):
        database.execute_sql(statement)
