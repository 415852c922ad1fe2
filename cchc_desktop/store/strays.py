"""Rows edited behind the program's back: what the journal last saw of a row against what stands there now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from peewee import Database

from cchc_desktop.store.triggers import columns_of, image_of, present_tables


@dataclass(frozen=True, slots=True)
class StrayRow:
    """A row that is not what the journal last saw: `how` is changed, added or removed."""

    table: str
    row: int
    how: str


@dataclass(frozen=True, slots=True)
class StrayImage:
    """A stray row and its image now; null where it was removed."""

    table: str
    row: int
    image: str | None


def stray_rows(database: Database) -> list[StrayRow]:
    """Rows edited behind the program's back: the live image is not the journal's last one, or the chain breaks."""
    found = [stray for table in present_tables(database) for stray in _stray_rows_of(database, table)]
    return found + _broken_chains(database, {(stray.table, stray.row) for stray in found})


def _readable_image(columns: Sequence[str]) -> str:
    """A live row's image; JSON holds no bytes, so those that somebody put there stand as their figures."""
    pairs = (
        f'\'{name}\', CASE typeof(t."{name}") WHEN \'blob\' THEN hex(t."{name}") ELSE t."{name}" END'
        for name in columns
    )
    return f"json_object({', '.join(pairs)})"


def _stray_rows_of(database: Database, table: str) -> list[StrayRow]:
    last = (
        "SELECT row_id, after_image FROM change_row WHERE id IN "
        f"(SELECT max(id) FROM change_row WHERE table_name = '{table}' GROUP BY row_id)"
    )
    live = f'SELECT t.id AS row_id, {_readable_image(columns_of(database, table))} AS image FROM "{table}" AS t'
    rows = database.execute_sql(
        f"WITH last AS MATERIALIZED ({last}) "
        "SELECT live.row_id, CASE WHEN last.after_image IS NULL THEN 'added' ELSE 'changed' END "
        f"FROM ({live}) live LEFT JOIN last USING (row_id) WHERE last.after_image IS NOT live.image "
        "UNION ALL SELECT last.row_id, 'removed' FROM last "
        f'WHERE last.after_image IS NOT NULL AND last.row_id NOT IN (SELECT id FROM "{table}")'
    ).fetchall()
    return [StrayRow(table, row, how) for row, how in rows]


def _broken_chains(database: Database, known: set[tuple[str, int]]) -> list[StrayRow]:
    """Rows whose image before one change is not the image after the one before it."""
    rows = database.execute_sql(
        "SELECT DISTINCT table_name, row_id FROM (SELECT table_name, row_id, before_image, "
        "lag(after_image) OVER (PARTITION BY table_name, row_id ORDER BY id) AS previous FROM change_row) "
        "WHERE before_image IS NOT previous"
    ).fetchall()
    return [StrayRow(table, row, "changed") for table, row in rows if (table, row) not in known]


def strays_with_images(database: Database) -> list[StrayImage]:
    """What a migration must remember before it changes the shape of rows."""
    if not present_tables(database):
        return []
    image = ImageReader(database)
    return [StrayImage(stray.table, stray.row, image(stray.table, stray.row)) for stray in stray_rows(database)]


def pin_strays(database: Database, change_id: int, strays: Sequence[StrayImage]) -> None:
    """Write the strays into the journal as they stood, so that their chains stay broken after the migration too."""
    for stray in strays:
        database.execute_sql(
            "INSERT INTO change_row (change_id, table_name, row_id, before_image, after_image) VALUES (?, ?, ?, ?, ?)",
            (change_id, stray.table, stray.row, stray.image, stray.image),
        )


def reimage(database: Database, change_id: int, tables: Sequence[str]) -> None:
    """After a migration rebuilt tables: note every row's new image, so that later checks compare like with like."""
    for table in tables:
        last = f"SELECT max(id) FROM change_row WHERE table_name = '{table}' GROUP BY row_id"
        live = f'SELECT t.id AS row_id, {image_of(columns_of(database, table), "t")} AS image FROM "{table}" AS t'
        known = f"SELECT row_id, after_image FROM change_row WHERE id IN ({last})"
        database.execute_sql(
            "INSERT INTO change_row (change_id, table_name, row_id, before_image, after_image) "
            f"WITH live AS MATERIALIZED ({live}), last AS MATERIALIZED ({known}), "
            "every AS (SELECT row_id FROM live UNION SELECT row_id FROM last) "
            f"SELECT ?, '{table}', every.row_id, last.after_image, live.image FROM every "
            "LEFT JOIN last USING (row_id) LEFT JOIN live USING (row_id) WHERE last.after_image IS NOT live.image",
            (change_id,),
        )


class ImageReader:
    """Reads rows' images as they stand now; looks a table's columns up once, for a step may hold 100,000 rows."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._columns: dict[str, tuple[str, ...]] = {}
        self._queries: dict[str, str] = {}

    def columns(self, table: str) -> tuple[str, ...]:
        if table not in self._columns:
            self._columns[table] = columns_of(self._database, table)
        return self._columns[table]

    def __call__(self, table: str, row: int) -> str | None:
        """The row's image; None where there is no such row or table."""
        if not self.columns(table):
            return None
        if table not in self._queries:
            image = _readable_image(self.columns(table))
            self._queries[table] = f'SELECT {image} FROM "{table}" AS t WHERE id = ?'
        found = self._database.execute_sql(self._queries[table], (row,)).fetchone()
        return found[0] if found else None
