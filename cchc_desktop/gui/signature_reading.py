"""Reads the signatures of files in the book in a worker, one file after another, and remembers them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.jobs import Job
from cchc_desktop.services.documents.documents import KeptFile

if TYPE_CHECKING:
    from cchc_desktop.services.signing.kept_signatures import FileSignatures
    from cchc_desktop.store.book import Book


class SignatureReading(QObject):
    """`want` files, hear `told`, ask `of` one. It stops by itself when the window closes."""

    told = Signal()
    """The signatures of one more file are known."""

    def __init__(self, book: Book, page: QWidget) -> None:
        super().__init__(page)
        self._book, self._page = book, page
        self._known: dict[str, FileSignatures] = {}
        self._waiting: list[KeptFile] = []
        self._reading: KeptFile | None = None
        self._job: Job | None = None
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.stop)

    @property
    def running(self) -> bool:
        return self._job is not None

    def of(self, file: KeptFile) -> FileSignatures | None:
        """What the file is signed with; None while that is not known."""
        return self._known.get(file.sha256)

    def want(self, files: Iterable[KeptFile]) -> None:
        """These files are looked at now, instead of those that still wait; each is read once."""
        self._waiting = [file for file in files if file.sha256 not in self._known and file != self._reading]
        self._go_on()

    def stop(self) -> None:
        """Nothing more is read; the one being read is given up."""
        self._waiting = []
        if self._job is not None:
            self._job.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.stop()
        return False

    def _go_on(self) -> None:
        if self._job is not None or not self._waiting:
            return
        self._page.window().installEventFilter(self)
        book, file = self._book, self._waiting.pop(0)

        def read(tick: Tick) -> FileSignatures:
            from cchc_desktop.services.signing.kept_signatures import kept_signatures  # noqa: PLC0415 (start-up stays light)

            return kept_signatures(book, file, tick)

        self._reading = file
        self._job = Job(read, self)
        self._job.finished.connect(self._take)
        # A file that the book cannot give back any more is told when it is opened.
        self._job.failed.connect(lambda _sentence: self._end())
        self._job.cancelled.connect(self._end)
        self._job.start()

    def _take(self, read: object) -> None:
        from cchc_desktop.services.signing.kept_signatures import FileSignatures  # noqa: PLC0415

        if self._reading is not None and isinstance(read, FileSignatures):
            self._known[self._reading.sha256] = read
        self._end()
        self.told.emit()

    def _end(self) -> None:
        self._job = self._reading = None
        self._go_on()
