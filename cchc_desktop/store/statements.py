"""Runs the statements of a schema one by one, inside whatever transaction is open."""

from __future__ import annotations

from peewee import Database


def run_statements(database: Database, script: str) -> None:
    """`script` has a semicolon at the end of each statement's last line (sqlite3's own executescript would commit)."""
    for statement in script.split(";\n"):
        if statement.strip():
            database.execute_sql(statement)
