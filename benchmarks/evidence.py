"""Attaching a scan of 50 MB: how long the window stands still at most, and the whole beside the bare copy in SQLite."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.measure import Measure, seconds
from cchc_desktop.services.book.books import create_from_seed, open_book
from cchc_desktop.services.documents.edits import DocumentDraft, Filing, file_document
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.printing import print_paper
from cchc_desktop.store.book import Book

SCAN = 50_000_000
PAUSE = 0.05
TIMES = 5
DAY = date(2023, 10, 20)


def attach(book: Book, scan: Path) -> float:
    """Take the scan in and link it to a document while an event loop runs; the longest time between two beats."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - the environment is set first

    from cchc_desktop.gui.intake import Intake, Taken  # noqa: PLC0415

    loop, beats = QEventLoop(), [perf_counter()]
    heart = QTimer(loop)
    heart.timeout.connect(lambda: beats.append(perf_counter()))

    def link(taken: Taken) -> None:
        file_document(book, Filing(DocumentDraft(abstract=scan.name), taken.files), DAY)
        QTimer.singleShot(20, loop.quit)

    intake = Intake(book, [scan])
    intake.taken.connect(link)
    heart.start(1)
    loop.exec()
    heart.stop()
    return max(after - before for before, after in pairwise(beats))


def scan_of(paper: Path, to: Path) -> Path:
    """A signed paper as a scanner makes it: some pages with text under 50 MB of picture, other bytes each time."""
    import pikepdf  # noqa: PLC0415 - only the benchmark makes such a file

    with pikepdf.open(paper) as document:
        document.Root.Picture = document.make_stream(os.urandom(SCAN))
        document.save(to)
    return to


def bare_copy(scan: Path, to: Path) -> Callable[[], None]:
    """The same bytes in pieces of a megabyte into a table, a commit each."""

    def copy() -> None:
        with closing(sqlite3.connect(to)) as raw, scan.open("rb") as source:
            raw.execute("PRAGMA journal_mode = WAL")
            raw.execute("PRAGMA synchronous = FULL")
            raw.execute("CREATE TABLE IF NOT EXISTS piece (bytes BLOB)")
            while piece := source.read(1 << 20):
                raw.execute("INSERT INTO piece VALUES (?)", (piece,))
                raw.commit()

    return copy


def measures() -> list[Measure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.sqlite"
        create_from_seed(path)
        pauses, ours, theirs = [], [], []
        with open_book(path) as book:
            paper = print_paper(book, PaperRequest("assignment", DAY.year, DAY), Path(folder) / "paper.pdf")
            for number in range(TIMES):
                scan = scan_of(paper, Path(folder) / f"scan-{number}.pdf")
                theirs.append(seconds(bare_copy(scan, Path(folder) / "bare.sqlite")))
                begun = perf_counter()
                pauses.append(attach(book, scan))
                ours.append(perf_counter() - begun)
        del app
    return [
        Measure("attaching 50 MB: the longest pause of the window / 50 ms", max(pauses) / PAUSE, 1.0),
        Measure("attaching 50 MB: the whole / a bare copy into SQLite", median(ours) / median(theirs), 4.0),
    ]
