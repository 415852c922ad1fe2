"""Small books for the store's tests, made through the store alone, and their rows as plain tuples to compare."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change
from tests.made_once import made_once

Rows = dict[str, list[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class SmallPlan:
    """Ids of the rows that `put_small_plan` wrote."""

    plan: int
    area: int
    task: int
    deliverable: int
    milestone: int


def put_small_plan(change: Change) -> SmallPlan:
    """One area, one task, one deliverable, one milestone."""
    plan = change.insert(tables.Plan, year=2024, title="Kế hoạch cải cách hành chính năm 2024", state="draft")
    area = change.insert(tables.ContentArea, plan=plan, number=1, position=0, title="Cải cách thể chế")
    task = change.insert(
        tables.Task, area=area, number=1, position=0, title="Rà soát văn bản", leads_text="Phòng Tư pháp"
    )
    deliverable = change.insert(
        tables.Deliverable,
        task=task,
        number=1,
        position=0,
        title="Báo cáo rà soát",
        deadline_text="Tháng 6",
        kind="window",
        due_on=date(2024, 6, 30),
    )
    milestone = change.insert(
        tables.Milestone,
        deliverable=deliverable,
        position=0,
        label="Tháng 6",
        due_on=date(2024, 6, 30),
        origin="wording",
    )
    return SmallPlan(plan, area, task, deliverable, milestone)


@made_once
def create_bare(path: Path) -> None:
    """A closed book at `path` with nothing in it."""
    Book.create(path).close()


@made_once
def create_small(path: Path) -> SmallPlan:
    """A closed book at `path` with the small plan in it, written by one undoable step."""
    with Book.create(path) as book, book.change("Tạo kế hoạch năm 2024") as change:
        return put_small_plan(change)


def put_setting(book: Book, key: str, value: str) -> int:
    with book.change(f"Đặt {key}") as change:
        return change.insert(tables.Setting, key=key, value=value)


def journalled_rows(book: Book) -> Rows:
    """Every row of every journalled table, as it stands."""
    return {
        name: [tuple(row) for row in book.database.execute_sql(f'SELECT * FROM "{name}" ORDER BY id').fetchall()]
        for name in map(tables.table_name, tables.JOURNALLED)
    }


def journal_rows(book: Book) -> Rows:
    return {
        name: [tuple(row) for row in book.database.execute_sql(f'SELECT * FROM "{name}" ORDER BY id').fetchall()]
        for name in ("change", "change_row")
    }


def index_rows(book: Book) -> list[tuple[int, str]]:
    return [tuple(row) for row in book.database.execute_sql("SELECT rowid, folded FROM search ORDER BY rowid")]


def raw(path: Path, *statements: str) -> None:
    """Write to the file behind the program's back; committed only when every statement went through."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def raw_value(path: Path, query: str) -> Any:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchone()[0]


def edit_behind_the_back(path: Path, *statements: str) -> None:
    """What a knowing hand would do: the triggers away, the edit, the very same triggers back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        kept = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in kept:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            connection.execute(statement)
        for _, sql in kept:
            connection.execute(sql)


def side_files(path: Path) -> list[str]:
    """SQLite's files beside the book; the lock's file is not one of them."""
    return sorted(each.name for each in path.parent.glob(f"{path.name}-*"))
