"""A program killed in the middle of its work loses nothing that it had confirmed."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from cchc_desktop.services.book.checking import check_book
from cchc_desktop.store import models as tables
from cchc_desktop.store import search
from cchc_desktop.store.book import Book
from tests.store.small_books import create_small, index_rows

# Each edit writes several rows of several tables; every fifth step is undone again. A line is printed after the commit.
OFFICER = """
import sys
from pathlib import Path
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book

with Book.open(Path(sys.argv[1])) as book:
    while True:
        with book.change("Ghi tiến độ 1.1") as change:
            change.update(tables.Deliverable, 1, search_also="x" * (len(book.uid) + 1))
            entry = change.insert(tables.ProgressEntry, deliverable=1, day="2024-06-01", result="Kết quả " * 40)
            change.update(tables.ProgressEntry, entry, percent=entry % 100)
        print("+", entry, flush=True)
        if entry % 5 == 0:
            book.undo()
            print("-", entry, flush=True)
"""


def work_until_killed(path: Path, moment: random.Random) -> set[int]:
    """Run the officer on the book, kill -9 at a random moment; return the entries that must be there."""
    with subprocess.Popen([sys.executable, "-c", OFFICER, str(path)], stdout=subprocess.PIPE, text=True) as officer:
        assert officer.stdout is not None
        lines = [officer.stdout.readline()]
        with closing(officer.stdout):
            for _ in range(moment.randrange(60)):
                lines.append(officer.stdout.readline())
            until = time.perf_counter() + moment.random() * 0.002
            while time.perf_counter() < until:
                pass
            officer.kill()
            lines += officer.stdout.readlines()
        officer.wait()
    return entries_confirmed(lines)


def entries_confirmed(lines: list[str]) -> set[int]:
    confirmed: set[int] = set()
    for line in lines:
        if line.endswith("\n"):  # a line cut by the kill confirms nothing
            sign, entry = line.split()
            (confirmed.add if sign == "+" else confirmed.discard)(int(entry))
    return confirmed


def entries_in(book: Book) -> set[int]:
    return {row for (row,) in book.rows(tables.ProgressEntry.select(tables.ProgressEntry.id).tuples())}


def refuse_half_a_change(book: Book) -> None:
    """Every entry got its percent in the same step that made it, and no step is left open."""
    entries = book.rows(tables.ProgressEntry.select(tables.ProgressEntry.id, tables.ProgressEntry.percent).tuples())
    assert [(row, percent) for row, percent in entries if percent != row % 100] == []
    assert book.rows(tables.OpenChange.select()) == []


def kill_rounds(path: Path, rounds: int) -> None:
    """Confirmed entries are all there; at most the one step that was under way may be there besides, or be undone."""
    create_small(path)
    moment = random.Random(20231020)
    expected: set[int] = set()
    for _ in range(rounds):
        expected |= work_until_killed(path, moment)
        with Book.open(path) as book:
            present = entries_in(book)
            # The edit, or the undo, whose line the kill cut off may have reached the disk.
            unsaid = present ^ expected
            assert len(unsaid) <= 1
            assert all(entry % 5 == 0 for entry in expected - present), "a confirmed edit is gone"
            assert check_book(book) == ()
            refuse_half_a_change(book)
            kept = index_rows(book)
            search.rebuild(book.database)
            assert index_rows(book) == kept
            expected = present


def test_confirmed_edits_survive_kill_9(tmp_path: Path) -> None:
    kill_rounds(tmp_path / "so.sqlite", 20)


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_confirmed_edits_survive_kill_9_two_hundred_times(tmp_path: Path) -> None:
    kill_rounds(tmp_path / "so.sqlite", 200)
