"""The triggers that write every row's image before and after into the journal, made from the tables as they stand.

A trigger takes the change's id from `open_change`, which holds a row only inside `Book.change()`'s own transaction;
elsewhere it stops the write with RAISE(ABORT), which no OR IGNORE of the statement can soften.
"""

from __future__ import annotations

from peewee import Database

from cchc_desktop.store.models import JOURNALLED, table_name

EVENTS = {"insert": (None, "NEW"), "update": ("OLD", "NEW"), "delete": ("OLD", None)}
TABLES = tuple(table_name(model) for model in JOURNALLED)
OUTSIDE = "a row of the book is written only inside Book.change()"


def columns_of(database: Database, table: str) -> tuple[str, ...]:
    """The table's columns on disk: a book of a newer minor format may have more than the models know."""
    rows = database.execute_sql("SELECT name FROM pragma_table_info(?) ORDER BY cid", (table,))
    return tuple(name for (name,) in rows.fetchall())


def image_of(columns: tuple[str, ...], alias: str) -> str:
    """The SQL expression for a row's image: a JSON object of all its columns in table order."""
    pairs = ", ".join(f"'{column}', {alias}.\"{column}\"" for column in columns)
    return f"json_object({pairs})"


def present_tables(database: Database) -> list[str]:
    """The journalled tables that this file has; one of an older format may lack some."""
    found = database.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return [table for table in TABLES if (table,) in found]


def trigger_name(table: str, event: str) -> str:
    return f"journal_{table}_{event}"


def trigger_names() -> set[str]:
    return {trigger_name(table, event) for table in TABLES for event in EVENTS}


def trigger_sql(table: str, event: str, columns: tuple[str, ...]) -> str:
    old, new = EVENTS[event]
    before = image_of(columns, old) if old else "NULL"
    after = image_of(columns, new) if new else "NULL"
    # An update that changes nothing is not a step of work and leaves no trace.
    differs = " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in columns)
    condition = f"WHEN {differs} " if event == "update" else ""
    return (
        f'CREATE TRIGGER "{trigger_name(table, event)}" AFTER {event.upper()} ON "{table}" {condition}BEGIN '
        f"SELECT RAISE(ABORT, '{OUTSIDE}') WHERE NOT EXISTS (SELECT 1 FROM open_change); "
        "INSERT INTO change_row (change_id, table_name, row_id, before_image, after_image) "
        f"VALUES ((SELECT change_id FROM open_change), '{table}', {new or old}.id, {before}, {after}); END"
    )


def wanted_triggers(database: Database) -> dict[str, str]:
    """The SQL of every trigger that the journal needs, by name."""
    wanted: dict[str, str] = {}
    for table in present_tables(database):
        columns = columns_of(database, table)
        wanted |= {trigger_name(table, event): trigger_sql(table, event, columns) for event in EVENTS}
    return wanted


def make_triggers(database: Database) -> None:
    """Make, or make anew, every trigger that is missing or is not what it should be."""
    standing = _standing_triggers(database)
    for name, sql in wanted_triggers(database).items():
        if standing.get(name) != sql:
            database.execute_sql(f'DROP TRIGGER IF EXISTS "{name}"')
            database.execute_sql(sql)


def make_sure(database: Database) -> None:
    """Make what is missing of the journal's triggers; a book whose journal stands is not written to."""
    if present_triggers(database) != trigger_names():
        with database.atomic("IMMEDIATE"):
            make_triggers(database)


def drop_triggers(database: Database) -> None:
    for name in _standing_triggers(database):
        database.execute_sql(f'DROP TRIGGER "{name}"')


def present_triggers(database: Database) -> set[str]:
    """The names of the journal's triggers that stand and are exactly what they should be."""
    standing = _standing_triggers(database)
    return {name for name, sql in wanted_triggers(database).items() if standing.get(name) == sql}


def _standing_triggers(database: Database) -> dict[str, str]:
    rows = database.execute_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal!_%' ESCAPE '!'"
    )
    return dict(rows.fetchall())
