"""What the officer meets on opening a file: a sound book opens, anything else is refused in words and left alone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.store import models as tables
from cchc_desktop.store.backup import copy_verified
from cchc_desktop.store.book import Book, is_book, remove_book
from cchc_desktop.store.faults import BookFault
from cchc_desktop.store.header import APPLICATION_ID, NEWEST, words_of
from cchc_desktop.store.migrations import STEPS
from tests.store.small_books import SmallPlan, journalled_rows, put_setting, raw, raw_value, side_files


def foreign_database(path: Path) -> None:
    raw(path, "CREATE TABLE anh (ten TEXT)", "INSERT INTO anh VALUES ('x')")


def write_newer(path: Path, version: int) -> None:
    raw(path, "CREATE TABLE moi (x)", f"PRAGMA application_id = {APPLICATION_ID}", f"PRAGMA user_version = {version}")


NOT_BOOKS: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.write_bytes(b""), "rỗng"),
    "foreign": (foreign_database, "không phải là sổ CCHC"),
    "text": (lambda path: path.write_text("Kế hoạch năm 2024\n" * 400, encoding="utf-8"), "không phải là sổ CCHC"),
    "short text": (lambda path: path.write_text("x", encoding="utf-8"), "không phải là sổ CCHC"),
    "newer": (lambda path: write_newer(path, 2003), f"định dạng 2.3, chương trình này đọc đến {words_of(NEWEST)}"),
}


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("what", NOT_BOOKS)
def test_what_is_no_book_of_ours_is_refused_and_left_byte_for_byte(what: str, read_only: bool, book_path: Path) -> None:
    make, words = NOT_BOOKS[what]
    make(book_path)
    before = book_path.read_bytes()
    with pytest.raises(BookFault, match=words):
        Book.open(book_path, read_only=read_only)
    assert book_path.read_bytes() == before
    assert side_files(book_path) == []
    assert not is_book(book_path)


def test_missing_book_is_refused_and_not_made(book_path: Path) -> None:
    with pytest.raises(BookFault, match="Không thấy sổ"):
        Book.open(book_path)
    with pytest.raises(BookFault, match="Không thấy sổ"):
        Book.open(book_path.parent)
    assert list(book_path.parent.iterdir()) == []
    assert not is_book(book_path)


def test_new_book_takes_no_ones_place(small: SmallPlan, book_path: Path) -> None:
    before = book_path.read_bytes()
    with pytest.raises(Refusal, match="Đã có tệp"):
        Book.create(book_path)
    assert book_path.read_bytes() == before
    with pytest.raises(Refusal, match="Không có thư mục"):
        Book.create(book_path.parent / "không có" / "so.sqlite")


def test_failed_creation_leaves_no_file(book_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("hỏng")

    monkeypatch.setattr("cchc_desktop.store.migrations.migrate", fail)
    with pytest.raises(RuntimeError):
        Book.create(book_path)
    assert not book_path.exists()
    monkeypatch.undo()
    Book.create(book_path).close()


def test_newer_minor_opens_and_keeps_journalling_its_own_columns(small: SmallPlan, book_path: Path) -> None:
    with Book.open(book_path):
        pass
    with closing(sqlite3.connect(book_path)) as connection:
        connection.executescript('ALTER TABLE task ADD COLUMN "color" TEXT; PRAGMA user_version = 1004;')
        for event in ("insert", "update", "delete"):
            connection.execute(f"DROP TRIGGER journal_task_{event}")
    with Book.open(book_path) as book:
        with book.change("Sửa nhiệm vụ 1") as change:
            change.update(tables.Task, small.task, title="Tên mới")
        assert '"color":null' in raw_value(book_path, "SELECT after_image FROM change_row ORDER BY id DESC LIMIT 1")
        book.undo()
        assert raw_value(book_path, "SELECT title FROM task") == "Rà soát văn bản"
    assert raw_value(book_path, "PRAGMA user_version") == 1004


def test_reading_leaves_no_trace(small: SmallPlan, book_path: Path) -> None:
    before = book_path.read_bytes()
    with Book.open(book_path, read_only=True) as book:
        assert book.read_only
        assert [row.title for row in book.rows(tables.Task.select())] == ["Rà soát văn bản"]
        assert book.next_undo() is not None
    assert side_files(book_path) == []
    assert book_path.read_bytes() == before


def test_book_open_to_read_refuses_every_way_of_writing(small: SmallPlan, book_path: Path) -> None:
    with Book.open(book_path, read_only=True) as book:
        for write in (lambda: put_setting(book, "a", "b"), book.undo):
            with pytest.raises(BookFault, match="chỉ để đọc"):
                write()
        with pytest.raises(Refusal, match="Không còn bước nào để làm lại"):
            book.redo()
        book.write_aside(tables.ViewState, "page", "value", "plan")
        assert book.rows(tables.ViewState.select()) == []


def test_closing_leaves_the_file_alone_whole(small: SmallPlan, book_path: Path) -> None:
    book = Book.open(book_path)
    put_setting(book, "a", "b")
    assert f"{book_path.name}-wal" in side_files(book_path)
    book.close()
    book.close()
    assert side_files(book_path) == []
    copy = Path(shutil.copy(book_path, book_path.with_name("chep.sqlite")))
    assert raw_value(copy, "SELECT value FROM setting") == "b"


@pytest.fixture
def read_only_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder on a mount that is really read-only; `chmod` would not stop root."""
    source, target = tmp_path / "nguon", tmp_path / "dia"
    source.mkdir()
    target.mkdir()
    with Book.create(source / "so.sqlite") as book:
        put_setting(book, "a", "b")
    bound = subprocess.run(["mount", "--bind", source, target], capture_output=True, check=False)
    if bound.returncode:
        pytest.skip("this machine lets no test mount a folder")
    subprocess.run(["mount", "-o", "remount,bind,ro", target], check=True, capture_output=True)
    yield target
    subprocess.run(["umount", target], check=True)


def test_book_on_read_only_media_opens_to_read(read_only_folder: Path) -> None:
    with Book.open(read_only_folder / "so.sqlite") as book:
        assert book.read_only
        assert [row.value for row in book.rows(tables.Setting.select())] == ["b"]
        with pytest.raises(BookFault, match="hãy chép ra nơi ghi được"):
            put_setting(book, "c", "d")
    assert is_book(read_only_folder / "so.sqlite")


@pytest.fixture
def nothing_writable(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder as a CD shows it, on machines where no test may mount one."""
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)


def test_book_nobody_may_write_opens_to_read(small: SmallPlan, book_path: Path, nothing_writable: None) -> None:
    with Book.open(book_path) as book:
        assert book.read_only
        assert journalled_rows(book)["task"]
        assert side_files(book_path) == []


def test_unmerged_log_on_read_only_media_is_not_passed_over(
    small: SmallPlan, book_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = book_path.parent / "dia"
    elsewhere.mkdir()
    with Book.open(book_path) as book:
        put_setting(book, "a", "b")
        for suffix in ("", "-wal"):
            shutil.copy(f"{book_path}{suffix}", elsewhere)
    monkeypatch.setattr(os, "access", lambda _path, mode: not mode & os.W_OK)
    with pytest.raises(BookFault, match="chưa gộp"):
        Book.open(elsewhere / book_path.name)


def older(path: Path) -> None:
    """A file that says it is ours and of a format before the first one."""
    raw(path, "CREATE TABLE tam (x)", "DROP TABLE tam", f"PRAGMA application_id = {APPLICATION_ID}")


def test_older_book_on_read_only_media_is_refused(book_path: Path, nothing_writable: None) -> None:
    older(book_path)
    with pytest.raises(BookFault, match=r"định dạng cũ 0\.0"):
        Book.open(book_path)


def test_older_book_opened_to_read_is_brought_up_to_date_first(book_path: Path) -> None:
    older(book_path)
    with Book.open(book_path, read_only=True) as book:
        assert book.read_only
        assert book.steps()[0].label == STEPS[-1].name


def test_triggers_that_somebody_dropped_or_changed_are_made_anew(small: SmallPlan, book_path: Path) -> None:
    raw(
        book_path,
        "DROP TRIGGER journal_task_update",
        "DROP TRIGGER journal_plan_delete",
        "CREATE TRIGGER journal_plan_delete AFTER DELETE ON plan BEGIN SELECT 1; END",
    )
    with Book.open(book_path) as book:
        book.next_undo()  # what the window asks right after its first paint; every change comes later
        for statement in ("UPDATE task SET title = 'x'", "DELETE FROM plan"):
            with pytest.raises(sqlite3.IntegrityError, match="only inside"):
                raw(book_path, statement)


def test_marks_are_facts_of_the_file(book_path: Path) -> None:
    with Book.create(book_path) as book:
        assert book.mark("day") is None
        book.write_aside(tables.BookMark, "day", "value", "2023-10-20")
        uid = book.uid
    with Book.open(book_path) as book:
        assert (book.mark("day"), book.uid) == ("2023-10-20", uid)


def test_removed_book_takes_its_side_files_along(small: SmallPlan, book_path: Path) -> None:
    book_path.with_name("so.sqlite-wal").write_bytes(b"x")
    remove_book(book_path)
    assert not book_path.exists()
    assert side_files(book_path) == []


def test_whole_new_file_takes_the_place_without_the_old_side_files(small: SmallPlan, book_path: Path) -> None:
    fresh = copy_verified(book_path, book_path.with_name("moi.sqlite"))
    book_path.with_name("so.sqlite-wal").write_bytes(b"x" * 100)
    with Book.replacing(book_path):
        fresh.replace(book_path)
    with Book.open(book_path) as book:
        assert journalled_rows(book)["task"]
