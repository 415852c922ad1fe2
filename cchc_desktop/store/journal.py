"""The journal: every row's image before and after each change, kept by triggers; undo and redo replay it.

A trigger takes the change's id from `open_change`, which holds a row only inside `Book.change()`'s own transaction;
elsewhere the id is null, `change_row` refuses it, and with it the write.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from peewee import Database, Model

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.store.models import JOURNALLED, column_names, new_uid, table_name

EVENTS = {"insert": (None, "NEW"), "update": ("OLD", "NEW"), "delete": ("OLD", None)}


class RowMovedOn(Refusal):
    """A row no longer is what the journal says it is, so the step cannot be replayed."""


@dataclass(frozen=True, slots=True)
class JournalStep:
    """One line of the journal; `at` is local time with its offset, ISO 8601."""

    id: int
    at: str
    label: str
    nature: str
    standing: str


def image_of(model: type[Model], alias: str) -> str:
    """The SQL expression for a row's image: a JSON object of all its columns in table order."""
    pairs = ", ".join(f"'{column}', {alias}.\"{column}\"" for column in column_names(model))
    return f"json_object({pairs})"


def trigger_names() -> set[str]:
    return {f"journal_{table_name(model)}_{event}" for model in JOURNALLED for event in EVENTS}


def make_triggers(database: Database) -> None:
    for model in JOURNALLED:
        for event in EVENTS:
            database.execute_sql(trigger_sql(model, event))


def drop_triggers(database: Database) -> None:
    for name in present_triggers(database):
        database.execute_sql(f'DROP TRIGGER "{name}"')


def present_triggers(database: Database) -> set[str]:
    rows = database.execute_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal!_%' ESCAPE '!'"
    )
    return {name for (name,) in rows.fetchall()}


def trigger_sql(model: type[Model], event: str) -> str:
    table = table_name(model)
    old, new = EVENTS[event]
    before = image_of(model, old) if old else "NULL"
    after = image_of(model, new) if new else "NULL"
    # An update that changes nothing is not a step of work and leaves no trace.
    differs = " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in column_names(model))
    condition = f"WHEN {differs} " if event == "update" else ""
    return (
        f'CREATE TRIGGER "journal_{table}_{event}" AFTER {event.upper()} ON "{table}" {condition}BEGIN '
        "INSERT INTO change_row (change_id, table_name, row_id, before_image, after_image) "
        f"VALUES ((SELECT change_id FROM open_change), '{table}', {new or old}.id, {before}, {after}); END"
    )


def begin(database: Database, book_uid: str, at: str, label: str, nature: str, of: int | None = None) -> int:
    """Open a change inside the running transaction; return its id."""
    cursor = database.execute_sql(
        "INSERT INTO \"change\" (uid, book_uid, at, label, nature, standing, of_id) VALUES (?, ?, ?, ?, ?, 'done', ?)",
        (new_uid(), book_uid, at, label, nature, of),
    )
    change_id = int(cursor.lastrowid)
    database.execute_sql("INSERT INTO open_change (change_id) VALUES (?)", (change_id,))
    return change_id


def finish(database: Database, change_id: int) -> dict[str, set[int]]:
    """Close a change; return the rows it wrote, by table. A change that wrote nothing leaves no entry."""
    touched = rows_touched(database, change_id)
    database.execute_sql("DELETE FROM open_change")
    if not touched:
        database.execute_sql('DELETE FROM "change" WHERE id = ?', (change_id,))
    return touched


def rows_touched(database: Database, change_id: int) -> dict[str, set[int]]:
    touched: dict[str, set[int]] = {}
    rows = database.execute_sql("SELECT table_name, row_id FROM change_row WHERE change_id = ?", (change_id,))
    for table, row in rows.fetchall():
        touched.setdefault(table, set()).add(row)
    return touched


def forget_undone(database: Database) -> None:
    """A new edit ends the chance to redo what was undone before it."""
    database.execute_sql("UPDATE \"change\" SET standing = 'dropped' WHERE standing = 'undone'")


def next_to_undo(database: Database) -> JournalStep | None:
    """The newest edit that stands, unless a barrier (seed, migration, …) came after it."""
    return _one(
        database,
        "WHERE nature = 'edit' AND standing = 'done' "
        "AND id > coalesce((SELECT max(id) FROM \"change\" WHERE nature = 'barrier'), 0) ORDER BY id DESC LIMIT 1",
    )


def next_to_redo(database: Database) -> JournalStep | None:
    """The edit undone last: undo runs backwards, so it is the oldest of those undone."""
    return _one(database, "WHERE nature = 'edit' AND standing = 'undone' ORDER BY id LIMIT 1")


def steps(database: Database, limit: int) -> list[JournalStep]:
    rows = database.execute_sql(f"{STEP_COLUMNS} ORDER BY id DESC LIMIT ?", (limit,))
    return [JournalStep(*row) for row in rows.fetchall()]


STEP_COLUMNS = 'SELECT id, at, label, nature, standing FROM "change"'


def _one(database: Database, condition: str) -> JournalStep | None:
    row = database.execute_sql(f"{STEP_COLUMNS} {condition}").fetchone()
    return JournalStep(*row) if row else None


def replay_backward(database: Database, step: JournalStep) -> None:
    """Undo: put back every row's image from before the step, last written first."""
    for table, row, before, after in _images(database, step.id, newest_first=True):
        _put(database, step, table, row, expected=after, wanted=before)
    _mark(database, step.id, "undone")


def replay_forward(database: Database, step: JournalStep) -> None:
    """Redo: put back every row's image from after the step, in the order they were written."""
    for table, row, before, after in _images(database, step.id, newest_first=False):
        _put(database, step, table, row, expected=before, wanted=after)
    _mark(database, step.id, "done")


def _mark(database: Database, change_id: int, standing: str) -> None:
    database.execute_sql('UPDATE "change" SET standing = ? WHERE id = ?', (standing, change_id))


def _images(database: Database, change_id: int, *, newest_first: bool) -> list[Any]:
    order = "DESC" if newest_first else "ASC"
    return list(
        database.execute_sql(
            "SELECT table_name, row_id, before_image, after_image FROM change_row "
            f"WHERE change_id = ? ORDER BY id {order}",
            (change_id,),
        )
    )


def _put(
    database: Database, step: JournalStep, table: str, row: int, *, expected: str | None, wanted: str | None
) -> None:
    if current_image(database, table, row) != expected:
        raise RowMovedOn(
            f"Không hoàn tác, làm lại được bước “{step.label}” vì dữ liệu đã bị sửa bên ngoài chương trình; "
            "hãy chạy “Kiểm tra sổ” để xem chỗ khác."
        )
    if wanted is None:
        database.execute_sql(f'DELETE FROM "{table}" WHERE id = ?', (row,))
        return
    image = json.loads(wanted)
    if expected is None:
        columns = ", ".join(f'"{column}"' for column in image)
        marks = ", ".join("?" * len(image))
        database.execute_sql(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', tuple(image.values()))
        return
    sets = ", ".join(f'"{column}" = ?' for column in image)
    database.execute_sql(f'UPDATE "{table}" SET {sets} WHERE id = ?', (*image.values(), row))


def current_image(database: Database, table: str, row: int) -> str | None:
    model = MODELS_BY_TABLE[table]
    found = database.execute_sql(f'SELECT {image_of(model, "t")} FROM "{table}" AS t WHERE id = ?', (row,)).fetchone()
    return found[0] if found else None


MODELS_BY_TABLE = {table_name(model): model for model in JOURNALLED}


@dataclass(frozen=True, slots=True)
class StrayRow:
    """A row that is not what the journal last saw: `how` is changed, added or removed."""

    table: str
    row: int
    how: str


def stray_rows(database: Database) -> list[StrayRow]:
    """Rows edited behind the program's back: the live image is not the journal's last one, or the chain breaks."""
    found = [stray for model in JOURNALLED for stray in _stray_rows_of(database, model)]
    return found + _broken_chains(database, {(stray.table, stray.row) for stray in found})


def _stray_rows_of(database: Database, model: type[Model]) -> list[StrayRow]:
    table = table_name(model)
    last = (
        "SELECT row_id, after_image FROM change_row WHERE id IN "
        f"(SELECT max(id) FROM change_row WHERE table_name = '{table}' GROUP BY row_id)"
    )
    live = f'SELECT t.id AS row_id, {image_of(model, "t")} AS image FROM "{table}" AS t'
    rows = database.execute_sql(
        "SELECT live.row_id, CASE WHEN last.after_image IS NULL THEN 'added' ELSE 'changed' END "
        f"FROM ({live}) live LEFT JOIN ({last}) last USING (row_id) WHERE last.after_image IS NOT live.image "
        f"UNION ALL SELECT last.row_id, 'removed' FROM ({last}) last "
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


def reimage(database: Database, change_id: int, models: tuple[type[Model], ...]) -> None:
    """After a migration rebuilt tables: note every row's new image, so that later checks compare like with like."""
    for model in models:
        table = table_name(model)
        database.execute_sql(
            "INSERT INTO change_row (change_id, table_name, row_id, before_image, after_image) "
            f"SELECT ?, '{table}', t.id, (SELECT after_image FROM change_row WHERE table_name = '{table}' "
            f'AND row_id = t.id ORDER BY id DESC LIMIT 1), {image_of(model, "t")} FROM "{table}" AS t',
            (change_id,),
        )
