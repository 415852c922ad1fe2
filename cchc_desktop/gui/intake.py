"""Takes files into the book off the window's thread, and reads what they seem to be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from cchc_desktop.domain.document_reading import DocumentReading
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.jobs import Job
from cchc_desktop.services.documents.guessing import NOTHING_READ, read_file
from cchc_desktop.services.evidence import evidence

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book


@dataclass(frozen=True, slots=True)
class Taken:
    """Files whose bytes are in the book, and what the first of them that says anything seems to be."""

    files: tuple[evidence.StoredFile, ...]
    reading: DocumentReading = NOTHING_READ


class Intake(QObject):
    """One lot of files; one of `taken`, `failed` follows, or nothing after `stop`.

    It belongs to the program and not to the dialog that wants the files: taking 50 MB out again lasts a quarter of a
    second, and the dialog closes at once.
    """

    taken = Signal(object)
    """`Taken`."""
    failed = Signal(str)
    progress = Signal(int)
    """Hundredths of the whole."""

    def __init__(self, book: Book, paths: Sequence[Path]) -> None:
        super().__init__(QCoreApplication.instance())
        self._book = book
        self._lot: Taken | None = None
        self._stopped = False
        self._job: Job | None = None
        self._run(lambda tick: take(book, paths, tick), self._end)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.wait)

    def take_instead(self, paths: Sequence[Path]) -> None:
        """Other files in the place of those that have come in; when they are refused, the earlier ones stay."""
        book, earlier = self._book, self._lot.files if self._lot else ()
        self._run(lambda tick: take_instead(book, earlier, paths, tick), self._end)

    @property
    def running(self) -> bool:
        return self._job is not None

    def stop(self) -> None:
        """The files are not wanted after all: none of them stays in the book, and nothing more is told."""
        self._stopped = True
        self.blockSignals(True)
        if self._job is not None:
            self._job.cancel()
        else:
            self._discard()

    def keep(self) -> None:
        """A document has the files now."""
        self.deleteLater()

    def wait(self) -> None:
        """The program ends: cancel what runs and wait for it."""
        if self._job is not None:
            self._job.wait()

    def _run(self, work: Callable[[Tick], object], then: Callable[[object], object]) -> None:
        job = self._job = Job(work, self)
        job.progress.connect(lambda done, total: self.progress.emit(100 * done // max(total, 1)))
        job.finished.connect(then)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._discard)
        job.start()

    def _end(self, result: object) -> None:
        self._job = None
        self._lot = result if isinstance(result, Taken) else None
        if self._stopped:
            self._discard()
        else:
            self.taken.emit(result)

    def _fail(self, sentence: str) -> None:
        self._job = None
        self.failed.emit(sentence)
        if self._lot is None or self._stopped:
            self._discard()

    def _discard(self) -> None:
        if self._lot is None:
            self.deleteLater()
            return
        book, files, self._lot = self._book, self._lot.files, None
        self._run(lambda _tick: evidence.discard(book, files), lambda _none: self.deleteLater())


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


def take_instead(book: Book, earlier: tuple[evidence.StoredFile, ...], paths: Sequence[Path], tick: Tick) -> Taken:
    """The new lot first, so that a refused one costs nothing; a file of both lots still counts as just come in."""
    taken = take(book, paths, tick)
    fresh = {file.sha256 for file in earlier if file.new}
    files = tuple(replace(file, new=file.new or file.sha256 in fresh) for file in taken.files)
    wanted = {file.sha256 for file in files}
    evidence.discard(book, tuple(file for file in earlier if file.sha256 not in wanted))
    return Taken(files, taken.reading)


def _part(tick: Tick, begun: int, total: int) -> Tick:
    return lambda done, whole: tick(begun + 90 * done // max(whole, 1), total)
