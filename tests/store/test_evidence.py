"""Files inside the book: once each, whole or not at all, read back as they were, never cleared away too early."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from cchc_desktop.store import evidence
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book

MEGABYTE = 1 << 20
SCAN = bytes(range(256)) * (MEGABYTE // 256) * 2 + b"the end"


@pytest.fixture(name="book")
def _book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "so.sqlite") as book:
        yield book


class StoppedError(Exception):
    pass


def put(book: Book, content: bytes, *, stop_at: int | None = None) -> evidence.Stored:
    def tick(done: int, total: int) -> None:
        assert 0 <= done <= total == 2 * len(content)
        if stop_at is not None and done >= stop_at:
            raise StoppedError

    with evidence.second_connection(book.path, writes=True) as database:
        return evidence.store(database, io.BytesIO(content), len(content), tick)


def count(book: Book, table: str) -> int:
    return int(book.database.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0])


def attach(book: Book, content: bytes, reference: str = "05/BC-UBND") -> int:
    """A document with that file; its row's id."""
    stored = put(book, content)
    with book.change("Gắn tệp") as change:
        document = change.insert(tables.Document, reference=reference, year=2023)
        return change.insert(
            tables.EvidenceFile,
            document=document,
            position=0,
            name="bao-cao.pdf",
            sha256=stored.sha256,
            size=stored.size,
            added_on="2023-10-20",
        )


def test_what_is_read_back_is_what_was_put_in(book: Book) -> None:
    stored = put(book, SCAN)
    assert (stored.sha256, stored.size, stored.new) == (hashlib.sha256(SCAN).hexdigest(), len(SCAN), True)
    assert b"".join(evidence.read(book.database, stored.sha256)) == SCAN
    assert count(book, "blob_piece") == 3


def test_a_file_attached_twice_is_kept_once(book: Book) -> None:
    first, second = put(book, SCAN), put(book, SCAN)
    assert first.sha256 == second.sha256
    assert not second.new
    assert (count(book, "blob"), count(book, "blob_piece")) == (1, 3)


@pytest.mark.parametrize("stop_at", [MEGABYTE, len(SCAN) + MEGABYTE])
def test_a_cancelled_work_leaves_nothing(book: Book, stop_at: int) -> None:
    with pytest.raises(StoppedError):
        put(book, SCAN, stop_at=stop_at)
    assert (count(book, "blob"), count(book, "blob_piece")) == (0, 0)


def test_what_a_crash_left_is_not_there_and_goes_at_the_next_attach(book: Book) -> None:
    sha256 = hashlib.sha256(SCAN).hexdigest()
    blob = book.database.execute_sql(
        "INSERT INTO blob (sha256, size, whole, text) VALUES (?, ?, 0, '')", (sha256, len(SCAN))
    ).lastrowid
    book.database.execute_sql("INSERT INTO blob_piece (blob_id, number, bytes) VALUES (?, 0, ?)", (blob, b"half"))
    with pytest.raises(evidence.DamagedBlobError):
        list(evidence.read(book.database, sha256))
    put(book, b"another file")
    assert (count(book, "blob"), count(book, "blob_piece")) == (1, 1)


def test_a_file_that_changes_while_it_is_read_is_not_taken(book: Book) -> None:
    class Growing(io.BytesIO):
        def seek(self, *place: int) -> int:
            self.getbuffer()[:4] = b"new!"
            return super().seek(*place)

    with (
        evidence.second_connection(book.path, writes=True) as database,
        pytest.raises(evidence.ChangedWhileReadError),
    ):
        evidence.store(database, Growing(SCAN), len(SCAN), lambda *_: None)
    assert count(book, "blob") == 0


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM blob_piece WHERE number = 1",
        "UPDATE blob_piece SET bytes = CAST('x' AS BLOB) WHERE number = 2",
        "UPDATE blob_piece SET bytes = 'words' WHERE number = 0",
        "DELETE FROM blob",
    ],
)
def test_damage_is_seen_and_the_same_file_attached_again_puts_it_right(book: Book, damage: str) -> None:
    attach(book, SCAN)
    assert list(evidence.faulty(book.database)) == []
    book.database.execute_sql(damage)
    [(name, sha256, _)] = evidence.faulty(book.database)
    assert name == "bao-cao.pdf"
    assert put(book, SCAN).new
    assert b"".join(evidence.read(book.database, sha256)) == SCAN
    assert list(evidence.faulty(book.database)) == []


def test_only_what_neither_a_document_nor_undo_needs_is_cleared_away(book: Book) -> None:
    row = attach(book, SCAN)
    put(book, b"never linked")
    assert evidence.unused(book.database) == evidence.Unused(1, len(b"never linked"), 0, 0)
    with book.change("Gỡ tệp") as change:
        change.delete(tables.EvidenceFile, row)
    assert evidence.unused(book.database) == evidence.Unused(1, len(b"never linked"), 1, len(SCAN))
    evidence.remove_unused(book.database, lambda *_: None)
    book.undo()
    [file] = book.rows(tables.EvidenceFile.select())
    assert b"".join(evidence.read(book.database, file.sha256)) == SCAN


def test_behind_a_barrier_undo_needs_nothing(book: Book) -> None:
    row = attach(book, SCAN)
    with book.change("Gỡ tệp") as change:
        change.delete(tables.EvidenceFile, row)
    with book.change("Nâng cấp", undoable=False) as change:
        change.insert(tables.Setting, key="x", value="y")
    assert evidence.unused(book.database).free == 1
    evidence.remove_unused(book.database, lambda *_: None)
    assert (count(book, "blob"), count(book, "blob_piece")) == (0, 0)


def test_a_step_that_can_no_longer_be_redone_needs_nothing(book: Book) -> None:
    attach(book, SCAN)
    book.undo()
    assert evidence.unused(book.database).free == 0
    with book.change("Việc khác") as change:
        change.insert(tables.Setting, key="x", value="y")
    assert evidence.unused(book.database).free == 1


def test_a_document_not_made_after_all_leaves_no_bytes(book: Book) -> None:
    attach(book, SCAN)
    stored = put(book, b"not wanted")
    evidence.discard(book.database, stored.sha256)
    evidence.discard(book.database, hashlib.sha256(SCAN).hexdigest())  # a document has it
    assert count(book, "blob") == 1


def test_the_window_can_write_while_a_file_comes_in(book: Book) -> None:
    wrote: list[int] = []

    def tick(done: int, total: int) -> None:
        with book.change("Ghi trong lúc gắn tệp") as change:
            wrote.append(change.insert(tables.Setting, key=str(len(wrote)), value="x"))

    with evidence.second_connection(book.path, writes=True) as database:
        stored = evidence.store(database, io.BytesIO(SCAN), len(SCAN), tick)
    assert len(wrote) == 6
    assert b"".join(evidence.read(book.database, stored.sha256)) == SCAN
