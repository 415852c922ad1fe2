"""The journal: one entry a change, every row's image before and after it; undo and redo replay the images."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from peewee import Database

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick, no_tick, ticking
from cchc_desktop.store.models import new_uid

if TYPE_CHECKING:
    from cchc_desktop.store.strays import ImageReader


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


def local_time() -> str:
    """Local time with its offset: the journal tells when the officer worked, whatever day the book is set to."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


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
    database.execute_sql("UPDATE \"change\" SET standing = 'dropped' WHERE nature = 'edit' AND standing = 'undone'")


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


def replay_backward(database: Database, step: JournalStep, tick: Tick = no_tick) -> None:
    """Undo: put back every row's image from before the step, last written first."""
    image = _reader(database)
    for table, row, before, after in ticking(_images(database, step.id, newest_first=True), tick):
        _put(database, step, image, (table, row), expected=after, wanted=before)
    _mark(database, step.id, "undone")


def replay_forward(database: Database, step: JournalStep, tick: Tick = no_tick) -> None:
    """Redo: put back every row's image from after the step, in the order they were written."""
    image = _reader(database)
    for table, row, before, after in ticking(_images(database, step.id, newest_first=False), tick):
        _put(database, step, image, (table, row), expected=before, wanted=after)
    _mark(database, step.id, "done")


def _reader(database: Database) -> ImageReader:
    from cchc_desktop.store.strays import ImageReader  # noqa: PLC0415 - only undo and redo need it

    return ImageReader(database)


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
    database: Database,
    step: JournalStep,
    read: ImageReader,
    place: tuple[str, int],
    *,
    expected: str | None,
    wanted: str | None,
) -> None:
    table, row = place
    if not read.columns(table) or read(table, row) != expected:
        raise _moved_on(step)
    if wanted is None:
        database.execute_sql(f'DELETE FROM "{table}" WHERE id = ?', (row,))
        return
    image = image_read(wanted)
    if not image or not image.keys() <= set(read.columns(table)):
        raise _moved_on(step)
    if expected is None:
        columns = ", ".join(f'"{column}"' for column in image)
        marks = ", ".join("?" * len(image))
        database.execute_sql(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', tuple(image.values()))
        return
    sets = ", ".join(f'"{column}" = ?' for column in image)
    database.execute_sql(f'UPDATE "{table}" SET {sets} WHERE id = ?', (*image.values(), row))


def image_read(text: str) -> dict[str, Any]:
    """A row's image by column; empty when somebody wrote over the journal and it is none any more."""
    try:
        image = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return image if isinstance(image, dict) else {}


def _moved_on(step: JournalStep) -> RowMovedOn:
    return RowMovedOn(
        f"Không hoàn tác, làm lại được bước “{step.label}” vì dữ liệu đã bị sửa bên ngoài chương trình; "
        "hãy chạy “Kiểm tra sổ” để xem chỗ khác."
    )
