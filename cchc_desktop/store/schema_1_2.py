"""Format 1.2: indexes by which history is found in a journal of any length, and open milestones among all years' own;
the registers; a report that is frozen, then signed; documents that came in and went out; dossiers that they
are filed in.

A row that is gone stands in no table any more: that it belonged to a deliverable is known from its images alone.
"""

from __future__ import annotations

from peewee import Database

from cchc_desktop.store.schema_1_2_archive import add_archive
from cchc_desktop.store.schema_1_2_registers import add_registers
from cchc_desktop.store.statements import run_statements

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


FROZEN_REPORTS = """
ALTER TABLE "report" ADD COLUMN "state" TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'frozen', 'signed'));
ALTER TABLE "report" ADD COLUMN "frozen_on" DATE
    CHECK (frozen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE "report" ADD COLUMN "frozen_content" TEXT NOT NULL DEFAULT '';
ALTER TABLE "report" ADD COLUMN "frozen_sha256" TEXT NOT NULL DEFAULT ''
    CHECK ((state = 'draft') = (frozen_sha256 = ''));
ALTER TABLE "report" ADD COLUMN "signer" TEXT NOT NULL DEFAULT '';
ALTER TABLE "report" ADD COLUMN "document_id" INTEGER REFERENCES "document" ("id") ON DELETE RESTRICT;
ALTER TABLE "report" ADD COLUMN "signed_file_id" INTEGER REFERENCES "evidence_file" ("id") ON DELETE RESTRICT;
CREATE INDEX "report_document_id" ON "report" ("document_id");
CREATE INDEX "report_signed_file_id" ON "report" ("signed_file_id");
"""


REGISTERED_DOCUMENTS = """
ALTER TABLE "document" ADD COLUMN "arrived_on" DATE
    CHECK (arrived_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE "document" ADD COLUMN "arrival_number" INTEGER CHECK (arrival_number > 0)
    CHECK (arrival_number IS NULL OR arrived_on IS NOT NULL);
ALTER TABLE "document" ADD COLUMN "recipients" TEXT NOT NULL DEFAULT '';
ALTER TABLE "document" ADD COLUMN "drafter" TEXT NOT NULL DEFAULT '';
"""
ARRIVAL_NUMBERS = (
    'CREATE UNIQUE INDEX "document_arrival" ON "document" (substr("arrived_on", 1, 4), "arrival_number") '
    "WHERE arrival_number IS NOT NULL"
)
"""Numbers of arrival begin anew each year; each is one document's."""


def add_indexes(database: Database) -> None:
    """Indexes of the journal and of open milestones."""
    for statement in (*INDEXES_1_2, OPEN_MILESTONES):
        database.execute_sql(statement)


def add_frozen_reports(database: Database) -> None:
    """Reports keep what they held when they were frozen, and the copy that was signed."""
    run_statements(database, FROZEN_REPORTS)


def add_registered_documents(database: Database) -> None:
    """Documents keep when and under which number they came in, who is sent them and who drafted them."""
    run_statements(database, REGISTERED_DOCUMENTS)
    database.execute_sql(ARRIVAL_NUMBERS)


def extend(database: Database) -> None:
    """From 1.1 to 1.2."""
    add_registers(database)
    add_indexes(database)
    add_frozen_reports(database)
    add_registered_documents(database)
    add_archive(database)
