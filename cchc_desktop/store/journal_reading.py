"""Reads the journal a page at a time: it may hold 200,000 steps, one of them a hundred thousand rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from peewee import Database

from cchc_desktop.store.journal import STEP_COLUMNS, JournalStep
from cchc_desktop.store.schema_1_2 import reference_in_image

_OF_DELIVERABLE, _OF_MILESTONE = reference_in_image("deliverable_id"), reference_in_image("milestone_id")
_ROWS_OF_DELIVERABLE = (
    "SELECT id, change_id, table_name, row_id FROM change_row "
    "WHERE table_name = 'deliverable' AND row_id = :deliverable "
    f"UNION SELECT id, change_id, table_name, row_id FROM change_row WHERE {_OF_DELIVERABLE} = :deliverable "
    "UNION SELECT id, change_id, table_name, row_id FROM change_row "
    f"WHERE {_OF_MILESTONE} IN (SELECT row_id FROM change_row "
    f"WHERE {_OF_DELIVERABLE} = :deliverable AND table_name = 'milestone')"
)
"""Also what is gone: a deleted milestone stands in its images only."""


@dataclass(frozen=True, slots=True)
class StepConditions:
    """Which steps are wanted: done from `first` to `last` (both included), touching one deliverable.

    `oldest` and `newest` bound the ids of what is read back: `bounded` finds them for the days.
    """

    first: date | None = None
    last: date | None = None
    deliverable: int | None = None
    oldest: int | None = None
    newest: int | None = None


EVERY_STEP = StepConditions()


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One line of a step: the `id` of the line itself and the row it tells of."""

    id: int
    table: str
    row: int


def bounded(database: Database, wanted: StepConditions) -> StepConditions:
    """The same with the ids between which its days lie: by the index of times once, by the ids in order from then on.

    Not only the ends of the index: where the PC's clock was set back, later steps have earlier times.
    """
    clauses, values = _clauses(replace(wanted, deliverable=None))
    if not clauses:
        return wanted
    span = f'SELECT min(id), max(id) FROM "change" WHERE {" AND ".join(clauses)}'.replace("+at", "at")
    oldest, newest = _run(database, span, values)[0]
    return replace(wanted, oldest=oldest or 0, newest=newest or 0)


def steps_before(database: Database, before: int | None, limit: int, wanted: StepConditions) -> list[JournalStep]:
    """The newest steps older than step `before` (None: the newest of all), newest first."""
    clauses, values = _clauses(wanted)
    ends = {"id < :before": before, "id >= :oldest": wanted.oldest, "id <= :newest": wanted.newest}
    for clause, end in ends.items():
        if end is not None:
            clauses.append(clause)
            values[clause.partition(":")[2]] = end
    where = f"WHERE {' AND '.join(clauses)} " if clauses else ""
    return _steps(database, f"{where}ORDER BY id DESC LIMIT :limit", {**values, "limit": limit})


def steps_after(database: Database, after: int, wanted: StepConditions) -> list[JournalStep]:
    """What has been done since step `after`, newest first."""
    clauses, values = _clauses(wanted)
    where = " AND ".join([*clauses, "id > :after"])
    return _steps(database, f"WHERE {where} ORDER BY id DESC", {**values, "after": after})


def newest_step(database: Database) -> int:
    """The id of the last step done, 0 in a journal without any."""
    return int(database.execute_sql('SELECT coalesce(max(id), 0) FROM "change"').fetchone()[0])


def standings(database: Database, oldest: int, newest: int) -> dict[int, str]:
    """How the edits between two steps stand now, where not simply done."""
    rows = database.execute_sql(
        "SELECT id, standing FROM \"change\" WHERE nature = 'edit' AND standing IN ('undone', 'dropped') "
        "AND id BETWEEN ? AND ?",
        (oldest, newest),
    )
    return dict(rows.fetchall())


def standing_edits_from(database: Database, step: int, limit: int) -> list[JournalStep]:
    """The edits from `step` on that stand, newest first: what undoing up to it takes back."""
    return _steps(
        database,
        "WHERE nature = 'edit' AND standing = 'done' AND id >= :step ORDER BY id DESC LIMIT :limit",
        {"step": step, "limit": limit},
    )


def undone_edits_to(database: Database, step: int) -> list[JournalStep]:
    """The edits up to `step` that are undone, oldest first: what redoing up to it does again."""
    return _steps(
        database,
        "WHERE nature = 'edit' AND standing = 'undone' AND id <= :step ORDER BY id",
        {"step": step},
    )


def newest_barrier(database: Database) -> JournalStep | None:
    """The step that undo does not pass."""
    found = _steps(database, "WHERE nature = 'barrier' ORDER BY id DESC LIMIT 1", {})
    return found[0] if found else None


def step_of(database: Database, step: int) -> JournalStep | None:
    found = _steps(database, "WHERE id = :step", {"step": step})
    return found[0] if found else None


def count_rows(database: Database, step: int) -> int:
    """How many lines a step has."""
    return int(database.execute_sql("SELECT count(*) FROM change_row WHERE change_id = ?", (step,)).fetchone()[0])


def rows_of_step(database: Database, step: int, after: int, limit: int) -> list[JournalRow]:
    """The lines of a step behind line `after`, in the order they were written."""
    query = "SELECT id, table_name, row_id FROM change_row WHERE change_id = ? AND id > ? ORDER BY id LIMIT ?"
    return [JournalRow(*row) for row in database.execute_sql(query, (step, after, limit)).fetchall()]


def texts_of_step(database: Database, step: int, after: int, limit: int) -> list[tuple[int, str | None, str | None]]:
    """The images of a step's lines behind line `after`: the line's id, before, after."""
    query = "SELECT id, before_image, after_image FROM change_row WHERE change_id = ? AND id > ? ORDER BY id LIMIT ?"
    return [(row[0], row[1], row[2]) for row in database.execute_sql(query, (step, after, limit)).fetchall()]


def rows_about(database: Database, deliverable: int, oldest: int, newest: int) -> dict[int, list[JournalRow]]:
    """The lines that tell of a deliverable and what belongs to it, by step, of the steps between the two given."""
    query = f"SELECT * FROM ({_ROWS_OF_DELIVERABLE}) WHERE change_id BETWEEN :oldest AND :newest ORDER BY id"
    found: dict[int, list[JournalRow]] = {}
    values = {"deliverable": deliverable, "oldest": oldest, "newest": newest}
    for line, step, table, row in _run(database, query, values):
        found.setdefault(step, []).append(JournalRow(line, table, row))
    return found


def images_in_step(database: Database, step: int, table: str, row: int) -> tuple[int, str | None, str | None]:
    """The first line of a row in a step, its image before the whole step and after it."""
    lines = database.execute_sql(
        "SELECT id, before_image, after_image FROM change_row "
        "WHERE table_name = ? AND row_id = ? AND change_id = ? ORDER BY id",
        (table, row, step),
    ).fetchall()
    return int(lines[0][0]), lines[0][1], lines[-1][2]


def last_image(database: Database, table: str, row: int) -> str | None:
    """What the journal last saw of a row: as it stands, or as it was when it went."""
    found = database.execute_sql(
        "SELECT coalesce(after_image, before_image) FROM change_row WHERE table_name = ? AND row_id = ? "
        "ORDER BY id DESC LIMIT 1",
        (table, row),
    ).fetchone()
    return found[0] if found else None


def _clauses(wanted: StepConditions) -> tuple[list[str], dict[str, Any]]:
    clauses: list[str] = []
    values: dict[str, Any] = {}
    if wanted.first is not None:
        # The plus keeps SQLite from the index of times, which would have to be sorted by id.
        clauses.append("+at >= :first")
        values["first"] = wanted.first.isoformat()
    if wanted.last is not None:
        clauses.append("+at < :end")
        values["end"] = _day_after(wanted.last)
    if wanted.deliverable is not None:
        clauses.append(f"id IN (SELECT change_id FROM ({_ROWS_OF_DELIVERABLE}))")
        values["deliverable"] = wanted.deliverable
    return clauses, values


def _day_after(day: date) -> str:
    """A time is text with the day first, so the first text that is too late is the next day's."""
    return (day + timedelta(days=1)).isoformat() if day < date.max else "9999-99"


def _steps(database: Database, condition: str, values: dict[str, Any]) -> list[JournalStep]:
    return [JournalStep(*row) for row in _run(database, f"{STEP_COLUMNS} {condition}", values)]


def _run(database: Database, query: str, values: dict[str, Any]) -> list[Any]:
    # peewee hands the values on as they are; sqlite3 takes them by name.
    return list(database.execute_sql(query, values).fetchall())
