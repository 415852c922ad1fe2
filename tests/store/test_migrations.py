"""A book of an older format is brought up to date without losing a row, or is left exactly as it was."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from peewee import Database, SqliteDatabase

from cchc_desktop.services.book.checking import check_book
from cchc_desktop.store import models as tables
from cchc_desktop.store import search
from cchc_desktop.store.book import Book
from cchc_desktop.store.connection import WRITER_PRAGMAS
from cchc_desktop.store.faults import BookFault
from cchc_desktop.store.header import NEWEST, check_format, words_of
from cchc_desktop.store.migrations import STEPS, Step, migrate, newest
from cchc_desktop.store.schema_1_2 import reference_in_image
from cchc_desktop.store.strays import StrayRow, stray_rows
from cchc_desktop.store.triggers import drop_triggers, make_triggers, present_triggers, trigger_names
from tests.store.small_books import Rows, create_small, edit_behind_the_back, journal_rows, journalled_rows, raw_value

OLD_BOOKS = Path(__file__).parents[1] / "data" / "books"


def rebuild_task(database: Database) -> None:
    """A parent table made anew with one column more and one title mended, as SQLite's own recipe has it."""
    sql = database.execute_sql("SELECT sql FROM sqlite_master WHERE name = 'task'").fetchone()[0]
    database.execute_sql(
        sql.replace('"task"', '"task_new"', 1).replace(
            '"search_also" TEXT NOT NULL', '"search_also" TEXT NOT NULL, "color" TEXT'
        )
    )
    columns = ", ".join(f'"{column}"' for column in tables.column_names(tables.Task))
    database.execute_sql(f"INSERT INTO task_new ({columns}) SELECT {columns} FROM task")
    database.execute_sql("UPDATE task_new SET title = title || ' (2)'")
    database.execute_sql("DROP TABLE task")
    database.execute_sql("ALTER TABLE task_new RENAME TO task")
    database.execute_sql('CREATE UNIQUE INDEX "task_uid" ON "task" ("uid")')
    database.execute_sql('CREATE INDEX "task_area_id" ON "task" ("area_id")')


def lose_children(database: Database) -> None:
    database.execute_sql("DELETE FROM deliverable")


def stumble(database: Database) -> None:
    database.execute_sql("DELETE FROM milestone")
    raise sqlite3.OperationalError("giữa chừng")


REBUILD = (*STEPS, Step(2000, "Thêm màu cho nhiệm vụ", rebuild_task, rebuilt=("task",)))


def make_old(path: Path) -> None:
    """Format 0.9, that never was: tasks have no `search_also`, and no report table exists."""
    create_small(path)
    database = SqliteDatabase(str(path), pragmas={"foreign_keys": 0})
    drop_triggers(database)
    for statement in (
        "ALTER TABLE task DROP COLUMN search_also",
        "DROP TABLE report_section",
        "DROP TABLE report",
        "UPDATE change_row SET after_image = json_remove(after_image, '$.search_also') WHERE table_name = 'task'",
        "PRAGMA user_version = 9",
    ):
        database.execute_sql(statement)
    make_triggers(database)
    database.execute_sql("PRAGMA journal_mode = delete")
    database.close()


def from_old(database: Database) -> None:
    """0.9 to 1.0."""
    database.execute_sql("ALTER TABLE task ADD COLUMN \"search_also\" TEXT NOT NULL DEFAULT ''")
    wanted = SqliteDatabase(":memory:")
    with wanted.bind_ctx(tables.ALL_TABLES):
        wanted.create_tables(tables.ALL_TABLES)
    rows = wanted.execute_sql(
        "SELECT sql FROM sqlite_master WHERE tbl_name IN ('report', 'report_section') AND sql <> ''"
    )
    for (statement,) in rows.fetchall():
        database.execute_sql(statement)
    wanted.close()


FROM_OLD = (Step(NEWEST, "Thêm từ khóa tìm kiếm", from_old, rebuilt=("task",)),)


@pytest.fixture
def database(book_path: Path) -> Iterator[SqliteDatabase]:
    """A connection as the book makes it, to whatever file the test puts at `book_path`."""
    made = SqliteDatabase(str(book_path), pragmas=WRITER_PRAGMAS)
    yield made
    made.close()


def rows_of(path: Path) -> Rows:
    with Book.open(path) as book:
        return journalled_rows(book)


def copy_beside(path: Path, version: str) -> Path:
    return path.with_name(f"{path.stem}-truoc-nang-cap-{version}{path.suffix}")


def test_book_of_an_older_format_is_brought_up_to_date(book_path: Path, database: SqliteDatabase) -> None:
    make_old(book_path)
    assert check_format(book_path, newest(FROM_OLD)) == 9
    migrate(database, book_path, 9, FROM_OLD)
    database.close()
    with Book.open(book_path) as book:
        assert check_book(book) == ()
        assert journalled_rows(book)["task"][0][5:] == ("Rà soát văn bản", "Phòng Tư pháp", "", "")
        assert len(journalled_rows(book)["milestone"]) == 1
        assert book.steps()[0].label == "Thêm từ khóa tìm kiếm"
        assert book.next_undo() is None, "undo must not reach behind a migration"
        with book.change("Sửa") as change:
            change.update(tables.Task, 1, search_also="ra soat")
        book.undo()
        assert check_book(book) == ()
    assert raw_value(book_path, "PRAGMA user_version") == NEWEST


def test_verified_copy_is_made_before_anything_changes(book_path: Path, database: SqliteDatabase) -> None:
    make_old(book_path)
    seen: list[int] = []

    def look(migrating: Database) -> None:
        seen.append(raw_value(copy_beside(book_path, "0.9"), "PRAGMA user_version"))
        from_old(migrating)

    migrate(database, book_path, 9, (Step(NEWEST, "Thêm", look, rebuilt=("task",)),))
    assert seen == [9]
    assert raw_value(copy_beside(book_path, "0.9"), "SELECT title FROM task") == "Rà soát văn bản"
    assert raw_value(copy_beside(book_path, "0.9"), "PRAGMA journal_mode") == "delete"


def test_rebuilt_parent_keeps_its_children(book_path: Path, database: SqliteDatabase) -> None:
    create_small(book_path)
    before = rows_of(book_path)
    migrate(database, book_path, NEWEST, REBUILD)
    rows = {name: database.execute_sql(f"SELECT count(*) FROM {name}").fetchone()[0] for name in before}
    assert rows == {name: len(kept) for name, kept in before.items()}
    assert database.execute_sql("SELECT title, color FROM task").fetchone() == ("Rà soát văn bản (2)", None)
    assert present_triggers(database) == trigger_names()
    assert stray_rows(database) == []
    with pytest.raises(Exception, match="only inside"):
        database.execute_sql("UPDATE task SET color = 'red'")
    assert database.pragma("foreign_keys") == 1


def test_row_that_a_migration_drops_is_no_stray(book_path: Path, database: SqliteDatabase) -> None:
    create_small(book_path)
    step = Step(2000, "Bỏ mốc", lambda on: on.execute_sql("DELETE FROM milestone"), rebuilt=("milestone",))
    migrate(database, book_path, NEWEST, (*STEPS, step))
    assert stray_rows(database) == []


def test_edit_behind_the_back_stays_known_after_a_migration(book_path: Path, database: SqliteDatabase) -> None:
    create_small(book_path)
    edit_behind_the_back(book_path, "UPDATE task SET leads_text = 'Lén'", "DELETE FROM milestone")
    migrate(database, book_path, NEWEST, REBUILD)
    assert {(stray.table, stray.row) for stray in stray_rows(database)} == {("task", 1), ("milestone", 1)}


def test_table_rebuilt_without_saying_so_is_found_by_the_check(book_path: Path, database: SqliteDatabase) -> None:
    create_small(book_path)
    migrate(database, book_path, NEWEST, (*STEPS, Step(2000, "Quên", rebuild_task)))
    assert stray_rows(database) == [StrayRow("task", 1, "changed")]


@pytest.mark.parametrize(("run", "error"), [(stumble, Exception), (lose_children, BookFault)])
def test_failing_step_leaves_the_book_as_it_was(
    run: object, error: type[Exception], book_path: Path, database: SqliteDatabase
) -> None:
    create_small(book_path)
    with Book.open(book_path) as book:
        before = journalled_rows(book), journal_rows(book)
    with pytest.raises(error):
        migrate(database, book_path, NEWEST, (*STEPS, Step(2000, "Hỏng", run)))  # type: ignore[arg-type]
    assert database.pragma("foreign_keys") == 1
    database.close()
    with Book.open(book_path) as book:
        assert (journalled_rows(book), journal_rows(book)) == before
        assert present_triggers(book.database) == trigger_names()
        assert check_book(book) == ()
    assert raw_value(book_path, "PRAGMA user_version") == NEWEST


def test_second_step_is_not_tried_when_the_first_fails(book_path: Path, database: SqliteDatabase) -> None:
    create_small(book_path)
    steps = (*STEPS, Step(NEWEST + 1, "Hỏng", stumble), Step(2000, "Sau", rebuild_task, rebuilt=("task",)))
    with pytest.raises(sqlite3.OperationalError):
        migrate(database, book_path, NEWEST, steps)
    assert database.pragma("user_version") == NEWEST


def test_book_of_todays_format_is_left_alone(book_path: Path, database: SqliteDatabase) -> None:
    create_small(book_path)
    migrate(database, book_path, NEWEST)
    assert not copy_beside(book_path, words_of(NEWEST)).exists()


@pytest.mark.parametrize("old", sorted(OLD_BOOKS.glob("*.sqlite")), ids=lambda path: path.stem)
def test_every_format_ever_released_opens(old: Path, book_path: Path) -> None:
    """One small real book for every format; docs/data-format.md says what is in them."""
    shutil.copy(old, book_path)
    with Book.open(book_path) as book:
        assert check_book(book) == ()
        assert [row.title for row in book.rows(tables.Task.select())] == ["Rà soát văn bản"]
        assert [row.reason for row in book.rows(tables.Milestone.select())] == ["Chờ ý kiến của Sở Tư pháp"]
        with book.change("Sửa nhiệm vụ 1") as change:
            change.update(tables.Task, 1, title="Rà soát, hệ thống hóa văn bản")
        book.undo()
        assert check_book(book) == ()


def test_a_book_of_todays_format_is_kept_for_later() -> None:
    assert (OLD_BOOKS / f"format-{STEPS[-1].version // 1000}.{STEPS[-1].version % 1000}.sqlite").is_file()


def test_search_is_made_anew_by_a_migration(database: SqliteDatabase, book_path: Path) -> None:
    create_small(book_path)
    database.execute_sql("DELETE FROM search")
    migrate(database, book_path, NEWEST, REBUILD)
    assert search.find(database, "ra soat", 10)


def test_the_format_that_opens_without_migrations_is_the_last_of_them() -> None:
    assert newest(STEPS) == NEWEST


def test_the_journals_indexes_suffer_an_image_that_a_hand_wrote(book_path: Path, database: SqliteDatabase) -> None:
    """An image that is no JSON belongs to nothing; it does not keep the book from being brought up to date."""
    shutil.copy(OLD_BOOKS / "format-1.1.sqlite", book_path)
    edit_behind_the_back(book_path, "UPDATE change_row SET after_image = 'hỏng' WHERE table_name = 'milestone'")
    migrate(database, book_path, 1001)
    assert database.pragma("user_version") == NEWEST
    plan = database.execute_sql(
        f"EXPLAIN QUERY PLAN SELECT change_id FROM change_row WHERE {reference_in_image('deliverable_id')} = 1"
    ).fetchall()
    assert "change_row_of_deliverable" in plan[0][3]
