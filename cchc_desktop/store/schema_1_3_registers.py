"""The registers that file format 1.3 adds, frozen: inspections, initiatives, reviewed legal documents, surveys."""

from __future__ import annotations

from peewee import Database

from cchc_desktop.store.statements import run_statements

REGISTERS_ADDED = """
CREATE TABLE "inspection" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "year" INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    "title" TEXT NOT NULL CHECK (length(trim(title)) > 0),
    "kind" TEXT NOT NULL CHECK (kind IN ('planned', 'surprise', 'repeated')),
    "field" TEXT NOT NULL,
    "first_day" DATE CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "last_day" DATE CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "team_lead" TEXT NOT NULL,
    "members" TEXT NOT NULL,
    "decision_id" INTEGER,
    "deliverable_id" INTEGER,
    "conclusion" TEXT NOT NULL,
    FOREIGN KEY ("decision_id") REFERENCES "document" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("deliverable_id") REFERENCES "deliverable" ("id") ON DELETE RESTRICT,
    CHECK (last_day >= first_day)
);
CREATE UNIQUE INDEX "inspection_uid" ON "inspection" ("uid");
CREATE INDEX "inspection_decision_id" ON "inspection" ("decision_id");
CREATE INDEX "inspection_deliverable_id" ON "inspection" ("deliverable_id");
CREATE UNIQUE INDEX "inspection_year_title" ON "inspection" ("year", "title");
CREATE TABLE "inspection_visit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "inspection_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "state" TEXT NOT NULL CHECK (state IN ('planned', 'done', 'concluded')),
    "first_day" DATE CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "last_day" DATE CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "place" TEXT NOT NULL,
    "team_lead" TEXT NOT NULL,
    "members" TEXT NOT NULL,
    "secretary" TEXT NOT NULL,
    "unit_people" TEXT NOT NULL,
    "minutes_id" INTEGER,
    "conclusion" TEXT NOT NULL,
    FOREIGN KEY ("inspection_id") REFERENCES "inspection" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("minutes_id") REFERENCES "document" ("id") ON DELETE RESTRICT,
    CHECK (last_day >= first_day)
);
CREATE UNIQUE INDEX "inspection_visit_uid" ON "inspection_visit" ("uid");
CREATE INDEX "inspection_visit_inspection_id" ON "inspection_visit" ("inspection_id");
CREATE INDEX "inspection_visit_unit_id" ON "inspection_visit" ("unit_id");
CREATE INDEX "inspection_visit_minutes_id" ON "inspection_visit" ("minutes_id");
CREATE UNIQUE INDEX "inspection_visit_inspection_id_unit_id" ON "inspection_visit" ("inspection_id", "unit_id");
CREATE TABLE "initiative" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "year" INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    "title" TEXT NOT NULL CHECK (length(trim(title)) > 0),
    "authors" TEXT NOT NULL,
    "unit_id" INTEGER,
    "field" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "state" TEXT NOT NULL CHECK (state IN ('proposed', 'recognised', 'refused')),
    "level" TEXT NOT NULL,
    "decision_id" INTEGER,
    "deliverable_id" INTEGER,
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("decision_id") REFERENCES "document" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("deliverable_id") REFERENCES "deliverable" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "initiative_uid" ON "initiative" ("uid");
CREATE INDEX "initiative_unit_id" ON "initiative" ("unit_id");
CREATE INDEX "initiative_decision_id" ON "initiative" ("decision_id");
CREATE INDEX "initiative_deliverable_id" ON "initiative" ("deliverable_id");
CREATE TABLE "legal_document" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "year" INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    "kind" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "issued_on" DATE CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "issuer" TEXT NOT NULL,
    "abstract" TEXT NOT NULL CHECK (length(trim(abstract)) > 0),
    "effective_on" DATE CHECK (effective_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "result" TEXT CHECK (result IN ('in_force', 'expired', 'partly_expired')),
    "part" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "expired_on" DATE CHECK (expired_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "handling" TEXT CHECK (handling IN ('handled', 'proposed')),
    "handling_note" TEXT NOT NULL,
    "deliverable_id" INTEGER,
    FOREIGN KEY ("deliverable_id") REFERENCES "deliverable" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "legal_document_uid" ON "legal_document" ("uid");
CREATE INDEX "legal_document_deliverable_id" ON "legal_document" ("deliverable_id");
CREATE UNIQUE INDEX "legal_document_year_issuer_reference" ON "legal_document" ("year", "issuer", "reference")
    WHERE reference <> '';
CREATE TABLE "survey" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "year" INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    "name" TEXT NOT NULL CHECK (length(trim(name)) > 0),
    "first_day" DATE CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "last_day" DATE CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "unit_id" INTEGER,
    "field" TEXT NOT NULL,
    "sheets_out" INTEGER CHECK (sheets_out >= 0),
    "sheets_in" INTEGER CHECK (sheets_in >= 0),
    "rate" INTEGER CHECK (rate BETWEEN 0 AND 10000),
    "note" TEXT NOT NULL,
    "deliverable_id" INTEGER,
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("deliverable_id") REFERENCES "deliverable" ("id") ON DELETE RESTRICT,
    CHECK (sheets_in <= sheets_out),
    CHECK (last_day >= first_day)
);
CREATE UNIQUE INDEX "survey_uid" ON "survey" ("uid");
CREATE INDEX "survey_unit_id" ON "survey" ("unit_id");
CREATE INDEX "survey_deliverable_id" ON "survey" ("deliverable_id");
ALTER TABLE "finding" ADD COLUMN "inspection_id" INTEGER REFERENCES "inspection" ("id") ON DELETE RESTRICT;
CREATE INDEX "finding_inspection_id" ON "finding" ("inspection_id");
"""


def add_registers(database: Database) -> None:
    """Tables of their own, and of a finding the inspection that made it."""
    run_statements(database, REGISTERS_ADDED)
