"""Whatever somebody edits in the file without the program is named by the check, also long afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_desktop.services.book.checking import check_book
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book
from cchc_desktop.store.journal import RowMovedOn
from cchc_desktop.store.strays import StrayRow, stray_rows
from tests.store.small_books import SmallPlan, edit_behind_the_back, put_setting, raw

EDITS = {
    "changed": ("UPDATE task SET title = 'Lén'", StrayRow("task", 1, "changed")),
    "added": (
        "INSERT INTO setting (uid, key, value) VALUES ('u', 'lén', 'x')",
        StrayRow("setting", 1, "added"),
    ),
    "removed": ("DELETE FROM milestone", StrayRow("milestone", 1, "removed")),
}
EVENTS = {"changed": "update", "added": "insert", "removed": "delete"}


def test_sound_book_has_no_findings(small_book: Book) -> None:
    put_setting(small_book, "a", "1")
    small_book.undo()
    small_book.redo()
    small_book.undo()
    assert check_book(small_book) == ()


@pytest.mark.parametrize("how", EDITS)
@pytest.mark.parametrize("remade", [True, False], ids=["triggers remade", "triggers dropped"])
def test_row_edited_behind_the_back_is_named(how: str, remade: bool, small: SmallPlan, book_path: Path) -> None:
    statement, expected = EDITS[how]
    if remade:
        edit_behind_the_back(book_path, statement)
    else:
        raw(book_path, f"DROP TRIGGER journal_{expected.table}_{EVENTS[how]}", statement)
    with Book.open(book_path) as book:
        assert stray_rows(book.database) == [expected]
        finding = check_book(book)[0]
    words = {"changed": "bị sửa", "added": "được thêm", "removed": "bị xóa"}[how]
    assert f"{words} bên ngoài chương trình" in finding.what
    assert f"(bảng {expected.table})" in finding.where
    assert finding.advice.startswith("Hãy")


def test_the_finding_says_which_row_in_the_officers_words(small: SmallPlan, book_path: Path) -> None:
    edit_behind_the_back(book_path, "UPDATE deliverable SET funding_text = 'Lén'")
    with Book.open(book_path) as book:
        assert "1.1 Báo cáo rà soát" in check_book(book)[0].where


def test_an_edit_stays_known_after_the_program_edited_the_row_too(small: SmallPlan, book_path: Path) -> None:
    edit_behind_the_back(book_path, "UPDATE task SET title = 'Lén'")
    with Book.open(book_path) as book:
        with book.change("Sửa nhiệm vụ 1") as change:
            change.update(tables.Task, small.task, title="Sửa lại")
        assert stray_rows(book.database) == [StrayRow("task", small.task, "changed")]


def test_an_added_row_stays_known_after_the_program_deleted_it(small: SmallPlan, book_path: Path) -> None:
    edit_behind_the_back(book_path, "INSERT INTO setting (id, uid, key, value) VALUES (7, 'u', 'lén', 'x')")
    with Book.open(book_path) as book:
        with book.change("Xóa") as change:
            change.delete(tables.Setting, 7)
        assert stray_rows(book.database) == [StrayRow("setting", 7, "changed")]


def test_a_removed_row_put_back_by_hand_as_it_was_is_no_stray(small: SmallPlan, book_path: Path) -> None:
    edit_behind_the_back(
        book_path,
        "CREATE TEMP TABLE giu AS SELECT * FROM milestone",
        "DELETE FROM milestone",
        "INSERT INTO milestone SELECT * FROM giu",
    )
    with Book.open(book_path) as book:
        assert check_book(book) == ()


def test_dropped_triggers_are_named_by_a_check_that_only_reads(small: SmallPlan, book_path: Path) -> None:
    raw(book_path, "DROP TRIGGER journal_task_update")
    with Book.open(book_path, read_only=True) as book:
        assert [(finding.what, finding.where) for finding in check_book(book)] == [
            ("Thiếu bộ ghi lịch sử thay đổi", "journal_task_update")
        ]


def test_row_whose_parent_is_gone_is_named(small: SmallPlan, book_path: Path) -> None:
    edit_behind_the_back(book_path, "DELETE FROM deliverable")
    with Book.open(book_path) as book:
        assert any("trỏ tới Sản phẩm không còn" in finding.what for finding in check_book(book))


@pytest.mark.parametrize("image", ["hỏng", "[1]", "null", "{}", '{"không có cột": 2}', "[" * 100_000])
def test_a_journal_written_over_is_named_and_never_replayed(image: str, small: SmallPlan, book_path: Path) -> None:
    with Book.open(book_path) as book, book.change("Sửa nhiệm vụ 1") as change:
        change.update(tables.Task, small.task, title="Tên mới")
    newest = "(SELECT max(id) FROM change_row WHERE table_name = 'task')"
    raw(book_path, f"UPDATE change_row SET before_image = '{image}' WHERE id = {newest}")
    with Book.open(book_path) as book:
        assert "Nhiệm vụ, dòng 1 (bảng task)" in check_book(book)[0].where
        with pytest.raises(RowMovedOn, match="Kiểm tra sổ"):
            book.undo()
        assert book.rows(tables.Task.select(tables.Task.title).tuples()) == [("Tên mới",)]
    raw(book_path, f"UPDATE change_row SET after_image = '{image}' WHERE id = {newest}")
    with Book.open(book_path) as book:
        assert "Nhiệm vụ, dòng 1 (bảng task)" in check_book(book)[0].where


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE task SET title = x'41ff'",
        "UPDATE change_row SET table_name = 'x\" y' WHERE table_name = 'task'",
        "UPDATE change_row SET table_name = 'x' WHERE id = (SELECT max(id) FROM change_row)",
    ],
    ids=["bytes in a text", "a table that is none", "an entry moved to a table that is none"],
)
def test_the_check_stands_whatever_was_put_there(statement: str, small: SmallPlan, book_path: Path) -> None:
    with Book.open(book_path) as book, book.change("Sửa nhiệm vụ 1") as change:
        change.update(tables.Task, small.task, title="Tên mới")
    edit_behind_the_back(book_path, statement)
    with Book.open(book_path) as book:
        assert any("(bảng task)" in finding.where for finding in check_book(book))
        with pytest.raises(RowMovedOn):
            book.undo()
