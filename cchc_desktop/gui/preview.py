"""One call to show any paper before it is saved or printed: made in a worker, with progress and a way to cancel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from cchc_desktop.domain.leads import LedPaper
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.jobs import Job, show_progress

if TYPE_CHECKING:
    from cchc_desktop.domain.leads import Place
    from cchc_desktop.gui.preview_window import PreviewWindow
    from cchc_desktop.store.book import Book

Maker = Callable[[Tick], "bytes | LedPaper"]
"""Makes a paper in a worker, with or without where its words lead, and tells (done, total) on its way."""
WordMaker = Callable[[Tick], bytes]


class Preview(QObject):
    """A paper on its way to the screen, and then in its window. Stops by itself when the window behind it closes."""

    shown = Signal()
    leadWanted = Signal(object)
    """The officer wants to go where words of the paper lead (`Target`)."""
    saved = Signal(Path)
    failed = Signal(str)
    """It could not be made; the officer has been told this sentence."""
    ended = Signal()
    """Closed, cancelled or failed: another one can be asked for."""

    def __init__(
        self, window: QWidget, title: str, file_name: str, book: Book | None, word: WordMaker | None = None
    ) -> None:
        super().__init__(window)
        self._behind, self._title, self._file_name, self._book = window, title, file_name, book
        self._word = word
        self._job: Job | None = None
        self.window: PreviewWindow | None = None
        window.window().installEventFilter(self)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.stop)

    def make(self, make: Maker) -> None:
        """Make the paper in a worker, then show it."""
        self._job = Job(make, self)
        show_progress(self._job, f"Đang lập {self._title}…", self._behind)
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._end)
        self._job.start()

    def show(self, source: bytes | Path, places: tuple[Place, ...] = ()) -> None:
        """Show a paper that is there already; `places` are where its words lead."""
        from cchc_desktop.gui.preview_window import PreviewWindow  # noqa: PLC0415 (start-up stays light)

        paper = (self._title, source, self._file_name, self._book)
        self.window = PreviewWindow(*paper, self._behind, self._word, places)
        self.window.saved.connect(self.saved)
        self.window.leadWanted.connect(self.leadWanted)
        self.window.finished.connect(self._close)
        self.window.open()
        self.shown.emit()

    def stop(self) -> None:
        """The window behind closes: cancel what runs, close what is shown, and wait for both."""
        if self._job is not None:
            self._job.wait()
        if self.window is not None:
            self.window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is not self.window:
            self.stop()
        return False

    def _take(self, made: object) -> None:
        self._job = None
        if isinstance(made, bytes):
            self.show(made)
        else:
            assert isinstance(made, LedPaper)
            self.show(made.pdf, made.places)

    def _fail(self, sentence: str) -> None:
        # Not exec(): a loop inside the job's own signal would see the job deleted under it.
        box = QMessageBox(QMessageBox.Icon.Warning, "CCHC Desktop", sentence, parent=self._behind)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
        self.failed.emit(sentence)
        self._end()

    def _close(self, _result: int) -> None:
        self.window = None
        self._end()

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
        self.deleteLater()


def preview_document(
    window: QWidget, title: str, make: Maker, file_name: str, book: Book | None = None, word: WordMaker | None = None
) -> Preview:
    """Make a paper in a worker and show it over `window`, from where it is printed or saved.

    `title` says what it is ("Báo cáo năm 2023"), `make` gives the bytes of a PDF (services' `…_bytes` functions) and
    calls its argument (done, total) on its way, `file_name` is proposed for saving, and `book` remembers the folder.
    `word` gives the bytes of the same paper as a .docx; without it the paper cannot be saved for Word.
    """
    preview = Preview(window, title, file_name, book, word)
    preview.make(make)
    return preview


def preview_file(
    window: QWidget, title: str, source: bytes | Path, file_name: str, book: Book | None = None
) -> Preview:
    """Show a PDF that is there: bytes, or a file, which stays where it is and is not changed."""
    preview = Preview(window, title, file_name, book)
    preview.show(source)
    return preview
