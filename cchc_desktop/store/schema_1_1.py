"""The tables that file format 1.1 adds, frozen: later formats change them by a migration of their own, never here."""

from __future__ import annotations

from peewee import Database

from cchc_desktop.store.statements import run_statements

# A number is no longer required: photographs and minutes have none. SQLite cannot take a CHECK off a column.
DOCUMENT_ANEW = """
CREATE TABLE "document_1_1" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "issued_on" DATE CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "abstract" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "signer" TEXT NOT NULL
);
INSERT INTO document_1_1 (id, uid, reference, year, issued_on, abstract, issuer, kind, signer)
    SELECT id, uid, reference, year, issued_on, abstract, issuer, '', '' FROM document;
DROP TABLE document;
ALTER TABLE document_1_1 RENAME TO document;
CREATE UNIQUE INDEX "document_uid" ON "document" ("uid");
CREATE UNIQUE INDEX "document_issuer_reference_year" ON "document" ("issuer", "reference", "year")
    WHERE reference <> '';
"""

TABLES_ADDED = """
CREATE TABLE "unit_succession" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "successor_id" INTEGER NOT NULL,
    "on_day" DATE NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("successor_id") REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CHECK (unit_id <> successor_id)
);
CREATE UNIQUE INDEX "unit_succession_uid" ON "unit_succession" ("uid");
CREATE INDEX "unit_succession_unit_id" ON "unit_succession" ("unit_id");
CREATE INDEX "unit_succession_successor_id" ON "unit_succession" ("successor_id");
CREATE UNIQUE INDEX "unit_succession_unit_id_successor_id" ON "unit_succession" ("unit_id", "successor_id");
CREATE TABLE "document_link" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "document_id" INTEGER NOT NULL,
    "deliverable_id" INTEGER NOT NULL,
    "milestone_id" INTEGER,
    FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("deliverable_id") REFERENCES "deliverable" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("milestone_id") REFERENCES "milestone" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "document_link_uid" ON "document_link" ("uid");
CREATE INDEX "document_link_document_id" ON "document_link" ("document_id");
CREATE INDEX "document_link_deliverable_id" ON "document_link" ("deliverable_id");
CREATE INDEX "document_link_milestone_id" ON "document_link" ("milestone_id");
CREATE UNIQUE INDEX "document_link_document_id_deliverable_id_milestone_id"
    ON "document_link" ("document_id", "deliverable_id", "milestone_id");
CREATE TABLE "evidence_file" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "document_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL CHECK (length(trim(name)) > 0),
    "sha256" TEXT NOT NULL CHECK (length(sha256) = 64),
    "size" INTEGER NOT NULL CHECK (size >= 0),
    "added_on" DATE NOT NULL CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "evidence_file_uid" ON "evidence_file" ("uid");
CREATE INDEX "evidence_file_document_id" ON "evidence_file" ("document_id");
CREATE INDEX "evidence_file_sha256" ON "evidence_file" ("sha256");
CREATE TABLE "reminder" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "day" DATE NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "means" TEXT NOT NULL CHECK (means IN ('letter', 'telephone', 'message')),
    "note" TEXT NOT NULL,
    "document_id" INTEGER,
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "reminder_uid" ON "reminder" ("uid");
CREATE INDEX "reminder_unit_id" ON "reminder" ("unit_id");
CREATE INDEX "reminder_document_id" ON "reminder" ("document_id");
CREATE TABLE "reminder_item" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "reminder_id" INTEGER NOT NULL,
    "deliverable_id" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    FOREIGN KEY ("reminder_id") REFERENCES "reminder" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("deliverable_id") REFERENCES "deliverable" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "reminder_item_uid" ON "reminder_item" ("uid");
CREATE INDEX "reminder_item_reminder_id" ON "reminder_item" ("reminder_id");
CREATE INDEX "reminder_item_deliverable_id" ON "reminder_item" ("deliverable_id");
CREATE UNIQUE INDEX "reminder_item_reminder_id_deliverable_id_label"
    ON "reminder_item" ("reminder_id", "deliverable_id", "label");
CREATE TABLE "finding" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "found_on" DATE NOT NULL CHECK (found_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "source" TEXT NOT NULL,
    "text" TEXT NOT NULL CHECK (length(trim(text)) > 0),
    "mend_by" DATE CHECK (mend_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "mended_on" DATE CHECK (mended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "remedy" TEXT NOT NULL,
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "finding_uid" ON "finding" ("uid");
CREATE INDEX "finding_unit_id" ON "finding" ("unit_id");
CREATE INDEX "finding_mend_by" ON "finding" ("mend_by");
CREATE TABLE "saved_filter" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "name" TEXT NOT NULL CHECK (length(trim(name)) > 0),
    "conditions" TEXT NOT NULL CHECK (length(trim(conditions)) > 0)
);
CREATE UNIQUE INDEX "saved_filter_uid" ON "saved_filter" ("uid");
CREATE UNIQUE INDEX "saved_filter_name" ON "saved_filter" ("name");
CREATE TABLE "blob" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sha256" TEXT NOT NULL CHECK (length(sha256) = 64),
    "size" INTEGER NOT NULL CHECK (size >= 0),
    "whole" INTEGER NOT NULL,
    "text" TEXT NOT NULL
);
CREATE UNIQUE INDEX "blob_sha256" ON "blob" ("sha256");
CREATE TABLE "blob_piece" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "blob_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL CHECK (number >= 0),
    "bytes" BLOB NOT NULL,
    FOREIGN KEY ("blob_id") REFERENCES "blob" ("id") ON DELETE CASCADE
);
CREATE INDEX "blob_piece_blob_id" ON "blob_piece" ("blob_id");
CREATE UNIQUE INDEX "blob_piece_blob_id_number" ON "blob_piece" ("blob_id", "number");
CREATE INDEX "milestone_due_on" ON "milestone" ("due_on");
ALTER TABLE "unit" ADD COLUMN "contact" TEXT NOT NULL DEFAULT '';
"""


def add_documents_and_units(database: Database) -> None:
    """Documents with files and links, reminders, findings, saved filters, and who follows whom among the units."""
    run_statements(database, DOCUMENT_ANEW)
    run_statements(database, TABLES_ADDED)
