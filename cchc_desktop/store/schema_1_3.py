"""Format 1.3: the registers; a report that is frozen, then signed; documents that came in and went out; dossiers that
they are filed in."""

from __future__ import annotations

from peewee import Database

from cchc_desktop.store.schema_1_3_archive import add_archive
from cchc_desktop.store.schema_1_3_registers import add_registers
from cchc_desktop.store.statements import run_statements

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


def add_frozen_reports(database: Database) -> None:
    """Reports keep what they held when they were frozen, and the copy that was signed."""
    run_statements(database, FROZEN_REPORTS)


def add_registered_documents(database: Database) -> None:
    """Documents keep when and under which number they came in, who is sent them and who drafted them."""
    run_statements(database, REGISTERED_DOCUMENTS)
    database.execute_sql(ARRIVAL_NUMBERS)


def extend(database: Database) -> None:
    """From 1.2 to 1.3."""
    add_registers(database)
    add_frozen_reports(database)
    add_registered_documents(database)
    add_archive(database)
