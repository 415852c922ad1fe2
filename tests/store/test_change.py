"""Nothing is written but through `change()`, and a change lands whole, once, with its journal entry."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import peewee
import pytest

from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Changed
from cchc_desktop.store.models import table_name
from cchc_desktop.store.triggers import present_triggers, trigger_names
from tests.store.small_books import (
    SmallPlan,
    journal_rows,
    journalled_rows,
    put_setting,
    put_small_plan,
    raw,
    raw_value,
)

RAW_WRITES = (
    "INSERT INTO setting (uid, key, value) VALUES ('u', 'k', 'v')",
    "INSERT OR IGNORE INTO setting (uid, key, value) VALUES ('u', 'k', 'v')",
    "INSERT OR REPLACE INTO setting (uid, key, value) VALUES ('u', 'k', 'v')",
    "UPDATE task SET title = 'khác'",
    "UPDATE OR IGNORE task SET title = 'khác'",
    "UPDATE OR FAIL task SET title = 'khác'",
    "DELETE FROM milestone",
)


@pytest.mark.parametrize("statement", RAW_WRITES)
def test_write_outside_a_change_is_refused_by_the_file_itself(
    statement: str, small: SmallPlan, book_path: Path
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="only inside"):
        raw(book_path, statement)
    with Book.open(book_path) as book:
        assert [row[5] for row in journalled_rows(book)["task"]] == ["Rà soát văn bản"]
        assert len(journalled_rows(book)["milestone"]) == 1
        assert journalled_rows(book)["setting"] == []


def test_write_through_the_book_outside_a_change_is_refused(small_book: Book) -> None:
    before = journalled_rows(small_book)
    with pytest.raises(peewee.IntegrityError):
        small_book.database.execute_sql("UPDATE task SET title = 'khác'")
    assert journalled_rows(small_book) == before


def test_every_journalled_table_is_guarded_in_all_three_ways(small_book: Book) -> None:
    tables_guarded = {table_name(model) for model in tables.JOURNALLED}
    names = {f"journal_{table}_{event}" for table in tables_guarded for event in ("insert", "update", "delete")}
    assert present_triggers(small_book.database) == trigger_names() == names


def test_a_change_is_one_journal_entry_with_every_row(book: Book) -> None:
    with book.change("Tạo kế hoạch năm 2024") as change:
        small = put_small_plan(change)
        change.update(tables.Task, small.task, title="Rà soát, hệ thống hóa văn bản")
        change.delete(tables.Milestone, small.milestone)
    step = book.steps()[0]
    assert (step.label, step.nature, step.standing) == ("Tạo kế hoạch năm 2024", "edit", "done")
    rows = [row[2:] for row in journal_rows(book)["change_row"]]
    assert [(table, row) for table, row, *_ in rows] == [
        ("plan", small.plan),
        ("content_area", small.area),
        ("task", small.task),
        ("deliverable", small.deliverable),
        ("milestone", small.milestone),
        ("task", small.task),
        ("milestone", small.milestone),
    ]
    before, after = (json.loads(image) for image in rows[5][2:])
    assert (before["title"], after["title"]) == ("Rà soát văn bản", "Rà soát, hệ thống hóa văn bản")
    assert rows[0][2] is None
    assert rows[6][3] is None


def test_nobody_else_sees_half_a_change(small_book: Book, small: SmallPlan) -> None:
    with small_book.change("Sửa nhiệm vụ 1") as change:
        change.update(tables.Task, small.task, title="Tên mới")
        assert raw_value(small_book.path, "SELECT title FROM task") == "Rà soát văn bản"
    assert raw_value(small_book.path, "SELECT title FROM task") == "Tên mới"
    assert raw_value(small_book.path, "SELECT count(*) FROM open_change") == 0


def test_an_exception_inside_leaves_nothing(small_book: Book, small: SmallPlan) -> None:
    before = journalled_rows(small_book), journal_rows(small_book)
    told: list[Changed] = []
    small_book.listen(told.append)

    def half_a_change() -> None:
        with small_book.change("Sửa nhiệm vụ 1") as change:
            change.update(tables.Task, small.task, title="Tên mới")
            raise ValueError("giữa chừng")

    with pytest.raises(ValueError, match="giữa chừng"):
        half_a_change()
    assert (journalled_rows(small_book), journal_rows(small_book)) == before
    assert told == []
    put_setting(small_book, "sau", "vẫn ghi được")


def test_a_row_that_breaks_the_schema_leaves_nothing(small_book: Book, small: SmallPlan) -> None:
    before = journalled_rows(small_book), journal_rows(small_book)

    def with_blank_title() -> None:
        with small_book.change("Sửa nhiệm vụ 1") as change:
            change.insert(tables.Setting, key="a", value="b")
            change.update(tables.Task, small.task, title="   ")

    with pytest.raises(peewee.IntegrityError):
        with_blank_title()
    assert (journalled_rows(small_book), journal_rows(small_book)) == before


@pytest.mark.parametrize("label", ["Lưu lại như cũ", "Không làm gì"])
def test_a_change_that_writes_nothing_leaves_no_entry_and_keeps_redo(
    label: str, small_book: Book, small: SmallPlan
) -> None:
    put_setting(small_book, "a", "b")
    small_book.undo()
    before = journal_rows(small_book)
    told: list[Changed] = []
    small_book.listen(told.append)
    with small_book.change(label) as change:
        if label == "Lưu lại như cũ":
            change.update(tables.Task, small.task, title="Rà soát văn bản")
    assert journal_rows(small_book) == before
    assert told == []
    assert small_book.redo().label == "Đặt a"


def test_listeners_are_told_after_the_commit_which_rows_changed(small_book: Book, small: SmallPlan) -> None:
    seen: list[tuple[Changed, object]] = []
    stop = small_book.listen(
        lambda changed: seen.append((changed, raw_value(small_book.path, "SELECT title FROM task")))
    )
    with small_book.change("Sửa nhiệm vụ 1") as change:
        change.update(tables.Task, small.task, title="Tên mới")
        change.delete(tables.Milestone, small.milestone)
    changed, title_on_disk = seen.pop()
    assert changed.label == "Sửa nhiệm vụ 1"
    assert changed.rows == {"task": frozenset({small.task}), "milestone": frozenset({small.milestone})}
    assert title_on_disk == "Tên mới"
    small_book.undo()
    assert seen.pop()[0].label == "Hoàn tác: Sửa nhiệm vụ 1"
    stop()
    small_book.redo()
    assert seen == []


def test_a_listener_may_write_a_change_of_its_own(small_book: Book) -> None:
    def answer(changed: Changed) -> None:
        if changed.label == "Đặt a":
            put_setting(small_book, "b", "đáp lại")

    small_book.listen(answer)
    put_setting(small_book, "a", "1")
    assert [step.label for step in small_book.steps(2)] == ["Đặt b", "Đặt a"]


def test_a_nested_change_is_a_defect_of_the_program(small_book: Book) -> None:
    before = journalled_rows(small_book)

    def nested() -> None:
        with small_book.change("Ngoài"):
            put_setting(small_book, "trong", "x")

    with pytest.raises(RuntimeError, match="already under way"):
        nested()
    assert journalled_rows(small_book) == before
    put_setting(small_book, "sau", "vẫn ghi được")


def test_ids_are_never_used_again(book: Book) -> None:
    first = put_setting(book, "a", "1")
    with book.change("Xóa") as change:
        change.delete(tables.Setting, first)
    assert put_setting(book, "b", "1") > first


def test_a_change_reads_what_it_wrote(book: Book) -> None:
    with book.change("Đặt") as change:
        change.insert(tables.Setting, key="a", value="1")
        assert [row.value for row in change.rows(tables.Setting.select())] == ["1"]


def test_view_state_and_drafts_are_kept_beside_the_journal(small_book: Book) -> None:
    steps = small_book.steps()
    for text in ("nửa câu", "nửa câu nữa"):
        small_book.write_aside(tables.Draft, "6.2", "text", text)
    assert [row.text for row in small_book.rows(tables.Draft.select())] == ["nửa câu nữa"]
    small_book.write_aside(tables.Draft, "6.2", "text", None)
    assert small_book.rows(tables.Draft.select()) == []
    assert small_book.steps() == steps
