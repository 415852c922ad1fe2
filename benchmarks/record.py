"""Recording: one progress entry with its journal, search rows and undo step, beside the bare SQLite commit."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Measure, compare
from benchmarks.yardstick_commit import bare_commit
from cchc_desktop.services.book.books import create_from_seed, open_book
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

AT_ONCE = 20  # one commit is too short to time alone
DAY = date(2023, 10, 20)


def recording(book: Book) -> Callable[[], object]:
    """A function that records one entry for 6.2."""
    deliverable = next(each for each in read_outline(book, 2023, DAY).deliverables if each.code == "6.2")
    draft = ProgressDraft(day=DAY, percent=80, result="Đã rà soát 12/15 văn bản quy phạm pháp luật")
    return lambda: record_progress(book, deliverable.id, draft)


def often(work: Callable[[], object]) -> Callable[[], None]:
    def repeated() -> None:
        for _ in range(AT_ONCE):
            work()

    return repeated


def measures() -> list[Measure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.sqlite"
        create_from_seed(path)
        book = open_book(path)
        try:
            ratio = compare(often(recording(book)), often(bare_commit(Path(folder) / "bare.sqlite")))
        finally:
            book.close()
    return [Measure("a recorded progress entry with its journal / a bare commit", ratio, 10.0)]
