"""The archive files (hồ sơ) that file format 1.3 adds, frozen: dossiers, and the documents filed in them."""

from __future__ import annotations

from peewee import Database

from cchc_desktop.store.statements import run_statements

ARCHIVE_ADDED = """
CREATE TABLE "dossier" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "year" INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    "code" TEXT NOT NULL CHECK (length(trim(code)) > 0),
    "heading" TEXT NOT NULL,
    "subheading" TEXT NOT NULL,
    "title" TEXT NOT NULL CHECK (length(trim(title)) > 0),
    "retention" TEXT NOT NULL CHECK (length(trim(retention)) > 0),
    "keeper" TEXT NOT NULL,
    "medium" TEXT NOT NULL CHECK (medium IN ('paper', 'electronic', 'both')),
    "sheets" INTEGER CHECK (sheets >= 0),
    "goes_to_archive" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "area_id" INTEGER,
    FOREIGN KEY ("area_id") REFERENCES "content_area" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "dossier_uid" ON "dossier" ("uid");
CREATE INDEX "dossier_area_id" ON "dossier" ("area_id");
CREATE UNIQUE INDEX "dossier_year_code" ON "dossier" ("year", "code");
CREATE TABLE "dossier_document" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "document_id" INTEGER NOT NULL,
    "sheets" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    FOREIGN KEY ("dossier_id") REFERENCES "dossier" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "dossier_document_uid" ON "dossier_document" ("uid");
CREATE INDEX "dossier_document_dossier_id" ON "dossier_document" ("dossier_id");
CREATE INDEX "dossier_document_document_id" ON "dossier_document" ("document_id");
CREATE UNIQUE INDEX "dossier_document_dossier_id_document_id" ON "dossier_document" ("dossier_id", "document_id");
"""


def add_archive(database: Database) -> None:
    """Tables of their own; no other table differs."""
    run_statements(database, ARCHIVE_ADDED)
