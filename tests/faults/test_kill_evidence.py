"""A program killed while a scan comes in: the book is sound, half a file is never there, the next attach clears it."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.evidence.evidence import store_file
from cchc_desktop.store import evidence
from cchc_desktop.store.book import Book
from tests.store.small_books import create_small

OFFICER = """
import sys
from pathlib import Path
from cchc_desktop.services.evidence.evidence import store_file
from cchc_desktop.store.book import Book

with Book.open(Path(sys.argv[1])) as book:
    store_file(book, Path(sys.argv[2]), lambda done, total: print(done, flush=True))
"""


@pytest.mark.parametrize("seed", range(6))
def test_half_a_file_is_never_there(tmp_path: Path, seed: int) -> None:
    path, scan, moment = tmp_path / "so.sqlite", tmp_path / "scan.pdf", random.Random(seed)
    create_small(path)
    scan.write_bytes(os.urandom(12_000_000))
    command = [sys.executable, "-c", OFFICER, str(path), str(scan)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as officer:
        assert officer.stdout is not None
        with closing(officer.stdout):
            for _ in range(moment.randrange(1, 25)):
                officer.stdout.readline()
            time.sleep(moment.random() * 0.004)
            officer.kill()
        officer.wait()
    with Book.open(path) as book:
        assert check_book(book) == ()
        for sha256, whole in book.database.execute_sql("SELECT sha256, whole FROM blob").fetchall():
            assert evidence.is_sound(book.database, sha256) == bool(whole)
        stored = store_file(book, scan)
        assert b"".join(evidence.read(book.database, stored.sha256)) == scan.read_bytes()
        assert book.database.execute_sql("SELECT count(*) FROM blob_piece").fetchone()[0] == 12
