"""The models and the tables that migrations make are one and the same shape."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from peewee import Model, SqliteDatabase

from cchc_desktop.paths import packaged
from cchc_desktop.store.book import Book
from cchc_desktop.store.header import NEWEST, words_of
from cchc_desktop.store.models import ALL_TABLES, JOURNALLED, column_names, table_name
from cchc_desktop.store.triggers import columns_of

OLD_BOOKS = Path(__file__).parents[1] / "data" / "books"


def made_by_models() -> SqliteDatabase:
    database = SqliteDatabase(":memory:")
    with database.bind_ctx(ALL_TABLES):
        database.create_tables(ALL_TABLES)
    return database


def pragma(database: Any, name: str, of: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in database.execute_sql(f'SELECT * FROM pragma_{name}("{of}")').fetchall()]


def columns(database: Any, table: str) -> list[tuple[Any, ...]]:
    """(place, name, type, not null, default, part of the key)"""
    return pragma(database, "table_info", table)


def foreign_keys(database: Any, table: str) -> set[tuple[Any, ...]]:
    """(parent, own column, parent's column, on delete)"""
    return {(row[2], row[3], row[4] or "id", row[6]) for row in pragma(database, "foreign_key_list", table)}


def indexes(database: Any, table: str) -> Counter[tuple[bool, tuple[str, ...]]]:
    listed = pragma(database, "index_list", table)
    return Counter((bool(row[2]), tuple(part[2] for part in pragma(database, "index_info", row[1]))) for row in listed)


def statement(database: Any, table: str) -> str:
    query = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?"
    return str(database.execute_sql(query, (table,)).fetchone()[0])


def checks(sql: str) -> Counter[str]:
    """Every CHECK's expression, whether it stands with its column or at the end."""
    found: Counter[str] = Counter()
    for start in re.finditer(r"CHECK \(", sql):
        depth, end = 1, start.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(sql[end], 0)
            end += 1
        found[sql[start.end() : end - 1]] += 1
    return found


@pytest.mark.parametrize("model", ALL_TABLES, ids=table_name)
def test_table_on_disk_is_the_model(model: type[Model], book: Book) -> None:
    table, models = table_name(model), made_by_models()
    assert columns(book.database, table) == columns(models, table)
    assert foreign_keys(book.database, table) == foreign_keys(models, table)
    assert indexes(book.database, table) == indexes(models, table)
    assert checks(statement(book.database, table)) == checks(statement(models, table))
    assert ("AUTOINCREMENT" in statement(book.database, table)) == ("AUTOINCREMENT" in statement(models, table))
    models.close()


def test_no_table_stands_without_a_model(book: Book) -> None:
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'"
    )
    assert {row[0] for row in book.database.execute_sql(query)} == set(map(table_name, ALL_TABLES))


@pytest.mark.parametrize("model", JOURNALLED, ids=table_name)
def test_journalled_rows_hold_only_what_an_image_keeps_exactly(model: type[Model], book: Book) -> None:
    types = {row[2] for row in columns(book.database, table_name(model))}
    assert types <= {"INTEGER", "TEXT", "DATE"}, "a BLOB or REAL column would not come back from JSON exactly"
    assert columns_of(book.database, table_name(model)) == column_names(model)
    assert "uid" in column_names(model)


def test_new_book_is_marked_as_one(book: Book) -> None:
    assert book.database.pragma("application_id") == int.from_bytes(b"CCHC", "big")
    assert book.database.pragma("user_version") == NEWEST
    assert re.fullmatch(r"[0-9a-f]{32}", book.uid)


def test_an_open_book_keeps_what_a_pulled_plug_would_take(book: Book) -> None:
    assert book.database.pragma("journal_mode") == "wal"
    assert book.database.pragma("synchronous") == 2
    assert book.database.pragma("foreign_keys") == 1


@pytest.mark.parametrize(
    "kept", [packaged("data/seed.sqlite"), OLD_BOOKS / f"format-{words_of(NEWEST)}.sqlite"], ids=lambda path: path.name
)
def test_committed_book_has_todays_tables_indexes_and_triggers(kept: Path, book: Book) -> None:
    """A format changed without building the committed books anew would go unnoticed until an officer opens one."""
    query = "SELECT type, name, sql FROM sqlite_master"
    with closing(sqlite3.connect(f"{kept.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        assert set(connection.execute(query)) == set(book.database.execute_sql(query))
