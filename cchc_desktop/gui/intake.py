"""Takes files into the book off the window's thread, and reads what they seem to be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from cchc_desktop.domain.document_reading import DocumentReading
from cchc_desktop.gui.jobs import Job, Tick
from cchc_desktop.services import evidence
from cchc_desktop.services.guessing import NOTHING_READ, read_file

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book


@dataclass(frozen=True, slots=True)
class Taken:
    """Files whose bytes are in the book, and what the first of them that says anything seems to be."""

    files: tuple[evidence.StoredFile, ...]
    reading: DocumentReading = NOTHING_READ


class Intake(QObject):
    """One lot of files; one of `taken`, `failed` follows, or nothing after `stop`."""

    taken = Signal(object)
    """`Taken`."""
    failed = Signal(str)
    progress = Signal(int)
    """Hundredths of the whole."""

    def __init__(self, book: Book, paths: Sequence[Path], parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._unclaimed: list[Taken] = []
        self._job: Job | None = Job(self._work(paths), self)
        self._job.progress.connect(lambda done, total: self.progress.emit(100 * done // max(total, 1)))
        self._job.finished.connect(self._end)
        self._job.failed.connect(self._fail)
        self._job.start()
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.stop)

    @property
    def running(self) -> bool:
        return self._job is not None

    def stop(self) -> None:
        """The files are not wanted after all: wait for the worker, and leave none of them in the book."""
        if self._job is not None:
            job, self._job = self._job, None
            job.blockSignals(True)
            job.wait()
        for lot in self._unclaimed:
            evidence.discard(self._book, lot.files)
        self._unclaimed.clear()

    def keep(self) -> None:
        """A document has the files now."""
        self._unclaimed.clear()

    def _work(self, paths: Sequence[Path]) -> Callable[[Tick], object]:
        """What is in the book is noted by the worker itself: its message may not have come when the officer cancels."""
        book, unclaimed = self._book, self._unclaimed

        def work(tick: Tick) -> Taken:
            lot = take(book, paths, tick)
            unclaimed.append(lot)
            return lot

        return work

    def _end(self, result: object) -> None:
        self._job = None
        self.taken.emit(result)

    def _fail(self, sentence: str) -> None:
        self._job = None
        self.failed.emit(sentence)


def take(book: Book, paths: Sequence[Path], tick: Tick) -> Taken:
    """The work itself: every file in, its text kept for the search; a cancelled or refused lot leaves nothing."""
    stored: list[evidence.StoredFile] = []
    reading = NOTHING_READ
    total = 100 * len(paths)
    try:
        for place, path in enumerate(paths):
            begun = 100 * place
            stored.append(evidence.store_file(book, path, _part(tick, begun, total)))
            text = read_file(path, lambda done=begun + 90: tick(done, total))  # type: ignore[misc]
            evidence.keep_text(book, stored[-1].sha256, text.folded)
            if not reading.says_something:
                reading = text.reading
    except BaseException:
        evidence.discard(book, tuple(stored))
        raise
    return Taken(tuple(stored), reading)


def _part(tick: Tick, begun: int, total: int) -> Tick:
    return lambda done, whole: tick(begun + 90 * done // max(whole, 1), total)
