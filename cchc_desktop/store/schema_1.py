"""The tables of file format 1, frozen: later formats change them by a migration of their own, never here."""

from __future__ import annotations

SCHEMA_1 = """
CREATE TABLE "setting" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL
);
CREATE UNIQUE INDEX "setting_uid" ON "setting" ("uid");
CREATE UNIQUE INDEX "setting_key" ON "setting" ("key");
CREATE TABLE "unit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "first_day" DATE CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "last_day" DATE CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
CREATE UNIQUE INDEX "unit_uid" ON "unit" ("uid");
CREATE UNIQUE INDEX "unit_name" ON "unit" ("name");
CREATE TABLE "unit_group" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL
);
CREATE UNIQUE INDEX "unit_group_uid" ON "unit_group" ("uid");
CREATE UNIQUE INDEX "unit_group_name" ON "unit_group" ("name");
CREATE TABLE "unit_group_member" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "group_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    FOREIGN KEY ("group_id") REFERENCES "unit_group" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "unit_group_member_uid" ON "unit_group_member" ("uid");
CREATE INDEX "unit_group_member_group_id" ON "unit_group_member" ("group_id");
CREATE INDEX "unit_group_member_unit_id" ON "unit_group_member" ("unit_id");
CREATE UNIQUE INDEX "unit_group_member_group_id_unit_id" ON "unit_group_member" ("group_id", "unit_id");
CREATE TABLE "unit_alias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "unit_id" INTEGER,
    "group_id" INTEGER,
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("group_id") REFERENCES "unit_group" ("id") ON DELETE RESTRICT,
    CHECK ((unit_id IS NULL) <> (group_id IS NULL))
);
CREATE UNIQUE INDEX "unit_alias_uid" ON "unit_alias" ("uid");
CREATE UNIQUE INDEX "unit_alias_folded" ON "unit_alias" ("folded");
CREATE INDEX "unit_alias_unit_id" ON "unit_alias" ("unit_id");
CREATE INDEX "unit_alias_group_id" ON "unit_alias" ("group_id");
CREATE TABLE "plan" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "year" INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    "title" TEXT NOT NULL CHECK (length(trim(title)) > 0),
    "number" TEXT NOT NULL,
    "issued_on" DATE CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "state" TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'amended')),
    "annex_title" TEXT NOT NULL,
    "annex_basis" TEXT NOT NULL
);
CREATE UNIQUE INDEX "plan_uid" ON "plan" ("uid");
CREATE UNIQUE INDEX "plan_year" ON "plan" ("year");
CREATE TABLE "content_area" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL CHECK (length(trim(title)) > 0),
    FOREIGN KEY ("plan_id") REFERENCES "plan" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "content_area_uid" ON "content_area" ("uid");
CREATE INDEX "content_area_plan_id" ON "content_area" ("plan_id");
CREATE TABLE "task" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "area_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL CHECK (length(trim(title)) > 0),
    "leads_text" TEXT NOT NULL,
    "coordinating_text" TEXT NOT NULL,
    "search_also" TEXT NOT NULL,
    FOREIGN KEY ("area_id") REFERENCES "content_area" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "task_uid" ON "task" ("uid");
CREATE INDEX "task_area_id" ON "task" ("area_id");
CREATE TABLE "task_unit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "task_id" INTEGER NOT NULL,
    "role" TEXT NOT NULL CHECK (role IN ('lead', 'coordinating')),
    "position" INTEGER NOT NULL,
    "unit_id" INTEGER,
    "group_id" INTEGER,
    FOREIGN KEY ("task_id") REFERENCES "task" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("group_id") REFERENCES "unit_group" ("id") ON DELETE RESTRICT,
    CHECK ((unit_id IS NULL) <> (group_id IS NULL))
);
CREATE UNIQUE INDEX "task_unit_uid" ON "task_unit" ("uid");
CREATE INDEX "task_unit_task_id" ON "task_unit" ("task_id");
CREATE INDEX "task_unit_unit_id" ON "task_unit" ("unit_id");
CREATE INDEX "task_unit_group_id" ON "task_unit" ("group_id");
CREATE TABLE "deliverable" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "task_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL CHECK (length(trim(title)) > 0),
    "deadline_text" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK (length(trim(kind)) > 0),
    "opens_on" DATE CHECK (opens_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "due_on" DATE CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "set_by_hand" INTEGER NOT NULL,
    "funding_text" TEXT NOT NULL,
    "funding_amount" INTEGER CHECK (funding_amount >= 0),
    "search_also" TEXT NOT NULL,
    FOREIGN KEY ("task_id") REFERENCES "task" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "deliverable_uid" ON "deliverable" ("uid");
CREATE INDEX "deliverable_task_id" ON "deliverable" ("task_id");
CREATE TABLE "checklist_item" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "deliverable_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('rate', 'handling')),
    "label" TEXT NOT NULL CHECK (length(trim(label)) > 0),
    "rate" INTEGER CHECK (rate BETWEEN 0 AND 10000),
    "handling" TEXT CHECK (handling IN ('handled', 'proposed', 'nothing')),
    FOREIGN KEY ("deliverable_id") REFERENCES "deliverable" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "checklist_item_uid" ON "checklist_item" ("uid");
CREATE INDEX "checklist_item_deliverable_id" ON "checklist_item" ("deliverable_id");
CREATE TABLE "document" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "reference" TEXT NOT NULL CHECK (length(trim(reference)) > 0),
    "year" INTEGER NOT NULL,
    "issued_on" DATE CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "abstract" TEXT NOT NULL,
    "issuer" TEXT NOT NULL
);
CREATE UNIQUE INDEX "document_uid" ON "document" ("uid");
CREATE UNIQUE INDEX "document_issuer_reference_year" ON "document" ("issuer", "reference", "year");
CREATE TABLE "milestone" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "deliverable_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL CHECK (length(trim(label)) > 0),
    "opens_on" DATE CHECK (opens_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "due_on" DATE CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "origin" TEXT NOT NULL CHECK (origin IN ('wording', 'hand', 'period')),
    "period" TEXT CHECK (period IN ('quy-1', '6-thang', 'quy-3', '9-thang', 'nam')),
    "confirmed" INTEGER NOT NULL,
    "conclusion" TEXT CHECK (conclusion IN ('done', 'nothing_arose', 'stopped')),
    "done_on" DATE CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "document_id" INTEGER,
    "reason" TEXT NOT NULL,
    "new_due_on" DATE CHECK (new_due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    FOREIGN KEY ("deliverable_id") REFERENCES "deliverable" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE RESTRICT,
    CHECK ((conclusion IS NULL) = (done_on IS NULL))
);
CREATE UNIQUE INDEX "milestone_uid" ON "milestone" ("uid");
CREATE INDEX "milestone_deliverable_id" ON "milestone" ("deliverable_id");
CREATE INDEX "milestone_document_id" ON "milestone" ("document_id");
CREATE TABLE "milestone_unit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "milestone_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "conclusion" TEXT NOT NULL CHECK (conclusion IN ('done', 'nothing_arose', 'stopped')),
    "done_on" DATE NOT NULL CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "document_id" INTEGER,
    "reason" TEXT NOT NULL,
    FOREIGN KEY ("milestone_id") REFERENCES "milestone" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "milestone_unit_uid" ON "milestone_unit" ("uid");
CREATE INDEX "milestone_unit_milestone_id" ON "milestone_unit" ("milestone_id");
CREATE INDEX "milestone_unit_unit_id" ON "milestone_unit" ("unit_id");
CREATE INDEX "milestone_unit_document_id" ON "milestone_unit" ("document_id");
CREATE UNIQUE INDEX "milestone_unit_milestone_id_unit_id" ON "milestone_unit" ("milestone_id", "unit_id");
CREATE TABLE "progress_entry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "deliverable_id" INTEGER NOT NULL,
    "milestone_id" INTEGER,
    "unit_id" INTEGER,
    "day" DATE NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "percent" INTEGER CHECK (percent BETWEEN 0 AND 100),
    "result" TEXT NOT NULL,
    "difficulty" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    FOREIGN KEY ("deliverable_id") REFERENCES "deliverable" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("milestone_id") REFERENCES "milestone" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("unit_id") REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "progress_entry_uid" ON "progress_entry" ("uid");
CREATE INDEX "progress_entry_deliverable_id" ON "progress_entry" ("deliverable_id");
CREATE INDEX "progress_entry_milestone_id" ON "progress_entry" ("milestone_id");
CREATE INDEX "progress_entry_unit_id" ON "progress_entry" ("unit_id");
CREATE TABLE "holiday" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "day" DATE NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "name" TEXT NOT NULL,
    "is_working" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "holiday_uid" ON "holiday" ("uid");
CREATE UNIQUE INDEX "holiday_day" ON "holiday" ("day");
CREATE TABLE "report" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "period" TEXT NOT NULL CHECK (period IN ('quy-1', '6-thang', 'quy-3', '9-thang', 'nam')),
    "number" TEXT NOT NULL,
    "signed_on" DATE CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    FOREIGN KEY ("plan_id") REFERENCES "plan" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "report_uid" ON "report" ("uid");
CREATE INDEX "report_plan_id" ON "report" ("plan_id");
CREATE UNIQUE INDEX "report_plan_id_period" ON "report" ("plan_id", "period");
CREATE TABLE "report_section" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "report_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL CHECK (length(trim(key)) > 0),
    "text" TEXT NOT NULL,
    FOREIGN KEY ("report_id") REFERENCES "report" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "report_section_uid" ON "report_section" ("uid");
CREATE INDEX "report_section_report_id" ON "report_section" ("report_id");
CREATE UNIQUE INDEX "report_section_report_id_key" ON "report_section" ("report_id", "key");
CREATE TABLE "book_mark" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL
);
CREATE UNIQUE INDEX "book_mark_key" ON "book_mark" ("key");
CREATE TABLE "view_state" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL
);
CREATE UNIQUE INDEX "view_state_key" ON "view_state" ("key");
CREATE TABLE "draft" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL
);
CREATE UNIQUE INDEX "draft_key" ON "draft" ("key");
CREATE TABLE "change" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "book_uid" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "nature" TEXT NOT NULL CHECK (nature IN ('edit', 'undo', 'redo', 'barrier')),
    "standing" TEXT NOT NULL CHECK (standing IN ('done', 'undone', 'dropped')),
    "of_id" INTEGER,
    FOREIGN KEY ("of_id") REFERENCES "change" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "change_uid" ON "change" ("uid");
CREATE INDEX "change_of_id" ON "change" ("of_id");
CREATE INDEX "change_nature_standing" ON "change" ("nature", "standing");
CREATE TABLE "change_row" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "change_id" INTEGER NOT NULL,
    "table_name" TEXT NOT NULL,
    "row_id" INTEGER NOT NULL,
    "before_image" TEXT,
    "after_image" TEXT,
    FOREIGN KEY ("change_id") REFERENCES "change" ("id") ON DELETE RESTRICT
);
CREATE INDEX "change_row_change_id" ON "change_row" ("change_id");
CREATE INDEX "change_row_table_name_row_id_id" ON "change_row" ("table_name", "row_id", "id");
CREATE TABLE "open_change" (
    "change_id" INTEGER NOT NULL PRIMARY KEY,
    FOREIGN KEY ("change_id") REFERENCES "change" ("id") ON DELETE RESTRICT
);
CREATE VIRTUAL TABLE search USING fts5(folded, tokenize = "unicode61 remove_diacritics 0");
"""
