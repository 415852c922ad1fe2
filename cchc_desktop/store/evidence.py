"""Files inside the book, once each under their SHA-256, in pieces of a megabyte outside the journal.

Every piece is a short transaction of a connection of its own, so that the window goes on working while a large scan
comes in. A blob counts only when it is `whole`: what a crash or a cancelled work left is removed at the next attach.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from peewee import Database, SqliteDatabase

from cchc_desktop.domain.ticking import Tick
from cchc_desktop.store.faults import spoken
from cchc_desktop.store.header import reading_uri

PIECE = 1 << 20
PRAGMAS = {"foreign_keys": 1, "synchronous": 2, "busy_timeout": 5000}

UNUSED = "sha256 NOT IN (SELECT sha256 FROM evidence_file UNION ALL SELECT frozen_sha256 FROM report)"
# Undo can bring back the row of a file, and redo too, until a barrier or a new edit ends the chance.
FREE = f"""{UNUSED} AND NOT EXISTS (
SELECT 1 FROM change_row r JOIN "change" c ON c.id = r.change_id
WHERE r.table_name = 'evidence_file' AND json_valid(coalesce(r.after_image, r.before_image))
AND json_extract(coalesce(r.after_image, r.before_image), '$.sha256') = blob.sha256
AND c.nature = 'edit' AND c.standing IN ('done', 'undone')
AND c.id > coalesce((SELECT max(id) FROM "change" WHERE nature = 'barrier'), 0))"""


class ChangedWhileReadError(Exception):
    """The file outside is not what it was when the reading began: somebody is still writing it."""


class DamagedBlobError(Exception):
    """The bytes kept in the book are not those that were put in: pieces are missing, or differ."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes that are whole in the book; `new` when this very work put them in."""

    sha256: str
    size: int
    new: bool


@dataclass(frozen=True, slots=True)
class Unused:
    """Files that nothing refers to: those that may go, and those that undo or redo may still ask for. In bytes."""

    free: int
    free_bytes: int
    held: int
    held_bytes: int


@contextmanager
def second_connection(book: Path, *, writes: bool) -> Iterator[SqliteDatabase]:
    """A connection for a worker; who writes holds the book's lock, since its window is open."""
    where = str(book) if writes else reading_uri(book)
    database = SqliteDatabase(where, pragmas=PRAGMAS, uri=not writes)
    with spoken(book):
        database.connect()
        try:
            yield database
        finally:
            database.close()


def store(database: Database, source: BinaryIO, size: int, tick: Tick) -> Stored:
    """Put the bytes of `source` into the book, once; `tick` may raise to cancel, and nothing of them is left then.

    Raises ChangedWhileReadError when `source` gives other bytes at its second reading.
    """
    remove_unfinished(database)
    sha256 = _hash(source, size, lambda done: tick(done, 2 * size))
    known = database.execute_sql("SELECT id, whole FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    if known and is_sound(database, sha256):
        return Stored(sha256, size, new=False)
    if known:  # what was damaged is put right by the same file attached again
        _drop(database, int(known[0]))
    source.seek(0)
    _write(database, source, Stored(sha256, size, new=True), lambda done: tick(size + done, 2 * size))
    return Stored(sha256, size, new=True)


def _hash(source: BinaryIO, size: int, tell: Callable[[int], None]) -> str:
    """Never reads on behind `size`: a file that somebody keeps writing would have no end."""
    digest, done = hashlib.sha256(), 0
    while done <= size and (piece := source.read(PIECE)):
        digest.update(piece)
        done += len(piece)
        tell(min(done, size))
    if done != size:
        raise ChangedWhileReadError
    return digest.hexdigest()


def _write(database: Database, source: BinaryIO, wanted: Stored, tell: Callable[[int], None]) -> None:
    insert = "INSERT INTO blob (sha256, size, whole, text) VALUES (?, ?, 0, '')"
    blob = int(database.execute_sql(insert, (wanted.sha256, wanted.size)).lastrowid)
    try:
        digest, number = hashlib.sha256(), 0
        while number * PIECE <= wanted.size and (piece := source.read(PIECE)):
            digest.update(piece)
            database.execute_sql(
                "INSERT INTO blob_piece (blob_id, number, bytes) VALUES (?, ?, ?)", (blob, number, piece)
            )
            number += 1
            tell(min(number * PIECE, wanted.size))
        if digest.hexdigest() != wanted.sha256:
            raise ChangedWhileReadError
        database.execute_sql("UPDATE blob SET whole = 1 WHERE id = ?", (blob,))
    except BaseException:
        _drop(database, blob)
        raise


def write_text(database: Database, sha256: str, text: str) -> None:
    """Keep what could be read from a file, for the search."""
    database.execute_sql("UPDATE blob SET text = ? WHERE sha256 = ?", (text, sha256))


def read(database: Database, sha256: str) -> Iterator[bytes]:
    """The pieces of a file in order; raises DamagedBlobError after the last one when they are not what was put in."""
    row = database.execute_sql("SELECT id, size, whole FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None or not row[2]:
        raise DamagedBlobError
    digest, done, number = hashlib.sha256(), 0, 0
    while piece := _piece(database, int(row[0]), number):
        digest.update(piece)
        done += len(piece)
        number += 1
        yield piece
    if digest.hexdigest() != sha256 or done != row[1]:
        raise DamagedBlobError


def size_of(database: Database, sha256: str) -> int:
    """How many bytes a file has; 0 when the book does not know it."""
    row = database.execute_sql("SELECT size FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    return int(row[0]) if row else 0


def _piece(database: Database, blob: int, number: int) -> bytes | None:
    found = database.execute_sql(
        "SELECT bytes FROM blob_piece WHERE blob_id = ? AND number = ?", (blob, number)
    ).fetchone()
    # Whoever wrote into the file from outside may have left a text where bytes belong.
    return found[0] if found and isinstance(found[0], bytes) else None


def is_sound(database: Database, sha256: str) -> bool:
    """Whether the bytes are all there and are what they were."""
    try:
        for _ in read(database, sha256):
            pass
    except DamagedBlobError:
        return False
    return True


def remove_unfinished(database: Database) -> None:
    """Take out what a crash in the middle of an attach left; it was never visible."""
    for (blob,) in database.execute_sql("SELECT id FROM blob WHERE NOT whole").fetchall():
        _drop(database, int(blob))


def _drop(database: Database, blob: int) -> None:
    """Piece by piece, each a short transaction, and never half visible."""
    database.execute_sql("UPDATE blob SET whole = 0 WHERE id = ?", (blob,))
    pieces = database.execute_sql("SELECT id FROM blob_piece WHERE blob_id = ?", (blob,)).fetchall()
    for (piece,) in pieces:
        database.execute_sql("DELETE FROM blob_piece WHERE id = ?", (piece,))
    database.execute_sql("DELETE FROM blob WHERE id = ?", (blob,))


def unused(database: Database) -> Unused:
    """What the book keeps although no document has it any more."""
    count = "SELECT count(*), coalesce(sum(size), 0) FROM blob WHERE"
    free, free_bytes = database.execute_sql(f"{count} {FREE}").fetchone()
    every, every_bytes = database.execute_sql(f"{count} {UNUSED}").fetchone()
    return Unused(free, free_bytes, every - free, every_bytes - free_bytes)


def remove_unused(database: Database, tick: Tick) -> Unused:
    """Remove every file that neither a document nor undo and redo can ask for; return what there was."""
    found = unused(database)
    waiting = database.execute_sql(f"SELECT id FROM blob WHERE {FREE}").fetchall()
    for done, (blob,) in enumerate(waiting):
        tick(done, len(waiting))
        _drop(database, int(blob))
    return found


def discard(database: Database, sha256: str) -> None:
    """Take out again what was put in for a document that was not made after all."""
    row = database.execute_sql(f"SELECT id FROM blob WHERE sha256 = ? AND {FREE}", (sha256,)).fetchone()
    if row:
        _drop(database, int(row[0]))


def faulty(database: Database) -> Iterator[tuple[str, str, int]]:
    """(name, sha256, document id) of every file whose bytes are missing or damaged; reads all of them."""
    rows = database.execute_sql("SELECT name, sha256, document_id FROM evidence_file ORDER BY id").fetchall()
    known: dict[str, bool] = {}
    for name, sha256, document in rows:
        if sha256 not in known:
            known[sha256] = is_sound(database, sha256)
        if not known[sha256]:
            yield name, sha256, document


def faulty_reports(database: Database) -> Iterator[int]:
    """The ids of frozen reports whose PDF is missing or damaged; reads all of them."""
    rows = database.execute_sql("SELECT id, frozen_sha256 FROM report WHERE frozen_sha256 <> '' ORDER BY id").fetchall()
    for report, sha256 in rows:
        if not is_sound(database, sha256):
            yield int(report)
