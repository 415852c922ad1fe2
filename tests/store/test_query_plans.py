"""What runs at every edit, undo or opening finds its rows by an index: a book may hold 100,000 milestones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from cchc_desktop.store import journal
from cchc_desktop.store import journal_reading as reading
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book
from cchc_desktop.store.journal_reading import StepConditions
from cchc_desktop.store.strays import ImageReader, stray_rows
from tests.store.scans import statements, whole_scans


def an_edit(book: Book) -> None:
    with book.change("Sửa nhiệm vụ 1") as change:
        change.update(tables.Task, 1, title="Tên khác")


def undo_and_redo(book: Book) -> None:
    book.undo()
    book.redo()


WORK: dict[str, Callable[[Book], Any]] = {
    "edit": an_edit,
    "undo and redo": undo_and_redo,
    "next steps": lambda book: (book.next_undo(), book.next_redo()),
    "one row's image": lambda book: ImageReader(book.database)("task", 1),
    "a page of the history": lambda book: reading.steps_before(book.database, 9, 60, StepConditions(newest=9)),
    "what came since": lambda book: reading.steps_after(book.database, 2, StepConditions()),
    "the history of a day": lambda book: reading.bounded(
        book.database, StepConditions(date(2024, 1, 1), date(2024, 1, 2))
    ),
    "the history of a deliverable": lambda book: reading.steps_before(
        book.database, None, 60, StepConditions(deliverable=1)
    ),
    "what a step did to it": lambda book: reading.rows_about(book.database, 1, 1, 9),
    "one step's rows": lambda book: reading.rows_of_step(book.database, 2, 0, 20),
    "the way back": lambda book: reading.standing_edits_from(book.database, 2, 100),
    "the way forth": lambda book: reading.undone_edits_to(book.database, 2),
    "forget": lambda book: journal.forget_undone(book.database),
}


@pytest.mark.parametrize("what", WORK)
def test_everyday_work_scans_no_growing_table(what: str, small_book: Book) -> None:
    scans = whole_scans(small_book, lambda: WORK[what](small_book))
    growing = {f"SCAN {name}" for name in ("change", "change_row", "task", "milestone", "deliverable", "t")}
    assert not scans & growing


def test_latest_steps_are_read_from_the_end(small_book: Book) -> None:
    plan = small_book.database.execute_sql(f"EXPLAIN QUERY PLAN {journal.STEP_COLUMNS} ORDER BY id DESC LIMIT 10")
    assert [row[3] for row in plan] == ["SCAN change"], "no sorting of the whole journal"


def test_looking_for_foreign_edits_reads_each_table_once(small_book: Book) -> None:
    """No plan step may repeat a whole scan for every row: that is what makes a check quadratic."""
    with statements(small_book) as seen:
        stray_rows(small_book.database)
    for statement in (each for each in seen if not each.startswith("--")):
        plan = [row[3] for row in small_book.database.execute_sql(f"EXPLAIN QUERY PLAN {statement}").fetchall()]
        assert not [step for step in plan if "CORRELATED" in step], plan
        if "GROUP BY row_id" in statement:
            assert any("change_row_table_name_row_id_id" in step for step in plan), plan
            assert "USE TEMP B-TREE FOR GROUP BY" not in plan
