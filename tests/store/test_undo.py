"""Undo and redo: back and forth through the steps, across a restart, up to a barrier, never over a foreign edit."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book
from cchc_desktop.store.journal import RowMovedOn
from tests.store.small_books import (
    SmallPlan,
    edit_behind_the_back,
    journal_rows,
    journalled_rows,
    put_setting,
    raw_value,
)


def retitle(book: Book, task: int, title: str) -> None:
    with book.change(f"Sửa nhiệm vụ: {title}") as change:
        change.update(tables.Task, task, title=title)


def test_undo_and_redo_walk_through_the_steps(small_book: Book, small: SmallPlan) -> None:
    titles = ["Rà soát văn bản", "Một", "Hai"]
    for title in titles[1:]:
        retitle(small_book, small.task, title)
    assert small_book.undo().label == "Sửa nhiệm vụ: Hai"
    assert small_book.undo().label == "Sửa nhiệm vụ: Một"
    assert raw_value(small_book.path, "SELECT title FROM task") == titles[0]
    assert small_book.redo().label == "Sửa nhiệm vụ: Một"
    assert raw_value(small_book.path, "SELECT title FROM task") == titles[1]
    next_undo, next_redo = small_book.next_undo(), small_book.next_redo()
    assert next_undo is not None
    assert next_redo is not None
    assert (next_undo.label, next_redo.label) == ("Sửa nhiệm vụ: Một", "Sửa nhiệm vụ: Hai")
    assert [step.label for step in small_book.steps()][:3] == [
        "Làm lại: Sửa nhiệm vụ: Một",
        "Hoàn tác: Sửa nhiệm vụ: Một",
        "Hoàn tác: Sửa nhiệm vụ: Hai",
    ]


def test_a_whole_plan_goes_and_comes_back(small_book: Book) -> None:
    before = journalled_rows(small_book)
    small_book.undo()
    assert not any(journalled_rows(small_book).values())
    small_book.redo()
    assert journalled_rows(small_book) == before


def test_a_row_touched_twice_in_one_step_comes_back(small_book: Book, small: SmallPlan) -> None:
    before = journalled_rows(small_book)
    with small_book.change("Hai lần") as change:
        extra = change.insert(tables.Setting, key="a", value="1")
        change.update(tables.Setting, extra, value="2")
        change.delete(tables.Setting, extra)
        change.insert(tables.Setting, key="a", value="3")
        change.update(tables.Task, small.task, title="Một")
        change.update(tables.Task, small.task, title="Hai")
    after = journalled_rows(small_book)
    small_book.undo()
    assert journalled_rows(small_book) == before
    small_book.redo()
    assert journalled_rows(small_book) == after


def test_undo_and_redo_survive_a_restart(small: SmallPlan, book_path: Path) -> None:
    with Book.open(book_path) as book:
        retitle(book, small.task, "Một")
        retitle(book, small.task, "Hai")
        book.undo()
    with Book.open(book_path) as book:
        assert book.redo().label == "Sửa nhiệm vụ: Hai"
        assert raw_value(book_path, "SELECT title FROM task") == "Hai"
        book.undo()
    with Book.open(book_path) as book:
        assert book.undo().label == "Sửa nhiệm vụ: Một"
        assert raw_value(book_path, "SELECT title FROM task") == "Rà soát văn bản"


def test_nothing_to_undo_or_redo_is_said_in_words(book: Book) -> None:
    with pytest.raises(Refusal, match="Không còn bước nào để hoàn tác"):
        book.undo()
    with pytest.raises(Refusal, match="Không còn bước nào để làm lại"):
        book.redo()
    assert book.next_undo() is None
    assert book.next_redo() is None


def test_a_barrier_stops_undo(book: Book) -> None:
    put_setting(book, "a", "1")
    with book.change("Nạp kế hoạch", undoable=False) as change:
        change.insert(tables.Setting, key="b", value="2")
    assert book.next_undo() is None
    put_setting(book, "c", "3")
    assert book.undo().label == "Đặt c"
    with pytest.raises(Refusal):
        book.undo()
    assert [row[2] for row in journalled_rows(book)["setting"]] == ["a", "b"]


def test_a_new_edit_ends_redo(book: Book) -> None:
    put_setting(book, "a", "1")
    put_setting(book, "b", "1")
    book.undo()
    put_setting(book, "c", "1")
    with pytest.raises(Refusal, match="làm lại"):
        book.redo()
    assert book.undo().label == "Đặt c"
    assert book.undo().label == "Đặt a"
    assert {step.label: step.standing for step in book.steps()}["Đặt b"] == "dropped"


@pytest.mark.parametrize("way", ["undo", "redo"])
def test_a_row_edited_behind_the_back_is_not_overwritten(way: str, small: SmallPlan, book_path: Path) -> None:
    with Book.open(book_path) as book:
        retitle(book, small.task, "Một")
        put_setting(book, "a", "1")
        with book.change("Nhiều dòng") as change:
            change.update(tables.Plan, small.plan, number="12/KH-UBND")
            change.update(tables.Task, small.task, title="Hai")
        if way == "redo":
            book.undo()
    edit_behind_the_back(book_path, "UPDATE task SET title = 'Lén'")
    with Book.open(book_path) as book:
        before = journalled_rows(book), journal_rows(book)
        with pytest.raises(RowMovedOn, match="“Nhiều dòng” vì dữ liệu đã bị sửa bên ngoài chương trình"):
            book.undo() if way == "undo" else book.redo()
        assert (journalled_rows(book), journal_rows(book)) == before
        assert any(finding.where.startswith("Nhiệm vụ, dòng") for finding in check_book(book))


def test_a_row_removed_behind_the_back_is_not_made_again(small: SmallPlan, book_path: Path) -> None:
    edit_behind_the_back(book_path, "DELETE FROM milestone")
    with Book.open(book_path) as book:
        before = journalled_rows(book)
        with pytest.raises(RowMovedOn):
            book.undo()
        assert journalled_rows(book) == before


@pytest.mark.parametrize(
    "text",
    ["", "Đ", "e\u0301 khác é", "nháy \"kép\" và 'đơn'", "dòng\nhai\t\\", "\u2028 \U0001f600", "x" * 9_999, "1e9"],
)
def test_every_text_comes_back_letter_for_letter(text: str, book: Book) -> None:
    row = put_setting(book, "a", text)
    with book.change("Sửa") as change:
        change.update(tables.Setting, row, value="khác")
    book.undo()
    assert book.rows(tables.Setting.select())[0].value == text
