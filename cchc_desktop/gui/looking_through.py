"""A large book is looked through for damage behind the window; what is found is told in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from cchc_desktop.gui.jobs import Job
from cchc_desktop.services.book.soundness import look_through_book

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book


class LookingThrough(QObject):
    """Begins at once; `stop` waits for its end, for SQLite cannot be asked to hurry."""

    def __init__(self, book: Book, window: QWidget) -> None:
        super().__init__(window)
        self._book, self._window = book, window
        self._job: Job | None = Job(lambda _tick: look_through_book(book.path), self)
        self._job.finished.connect(self._sound)
        self._job.failed.connect(self._damaged)
        self._job.start()

    def stop(self) -> None:
        """Wait until the worker is done: the book is about to be closed."""
        if self._job is not None:
            self._job.wait()

    @Slot(object)
    def _sound(self, _result: object) -> None:
        self._job = None
        self._book.found_sound()

    @Slot(str)
    def _damaged(self, sentence: str) -> None:
        self._job = None
        self._book.found_damaged()
        QMessageBox(QMessageBox.Icon.Warning, "CCHC Desktop", sentence, parent=self._window).exec()
