"""Opens files kept in the book: a read-only copy in a folder of the session; PDFs in the window for papers, every other
file in the system's own program.
"""

from __future__ import annotations

import atexit
import shutil
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.jobs import Job, show_progress
from cchc_desktop.gui.preview import preview_file
from cchc_desktop.services.documents.documents import KeptFile
from cchc_desktop.services.evidence.evidence import safe_name, save_file

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book


class SessionFolder:
    """A folder that is made at its first use and gone with the program; copies for looking at lie in it."""

    def __init__(self) -> None:
        self._path: Path | None = None

    def place_for(self, file: KeptFile) -> Path:
        """Where the copy of a file stands; a folder of its own each, so that the name can stay."""
        if self._path is None:
            self._path = Path(tempfile.mkdtemp(prefix="cchc-xem-"))
            atexit.register(self.clear)
        folder = self._path / file.sha256[:16]
        folder.mkdir(exist_ok=True)
        return folder / safe_name(file.name)

    def clear(self) -> None:
        """Remove what was looked at; what another program still holds open (Windows) stays for the system to clear."""
        if self._path is not None:
            shutil.rmtree(self._path, onerror=_make_writable)
            self._path = None


def _make_writable(act: Callable[..., object], path: str, _error: object) -> None:
    try:
        Path(path).chmod(stat.S_IWRITE)
        act(path)
    except OSError:
        return


class FileOpener(QObject):
    """Brings a file out of the book in a worker, then opens it or leaves it where the officer wants it."""

    saved = Signal(Path)

    def __init__(self, book: Book, window: QWidget) -> None:
        super().__init__(window)
        self._book = book
        self._window = window
        self._folder = SessionFolder()
        self._job: Job | None = None
        self.destroyed.connect(self._folder.clear)

    def open(self, file: KeptFile) -> None:
        """Show the file: a PDF at once, anything else in the program that the system has for it."""
        to = self._folder.place_for(file)
        if to.exists():
            self._show(to)
        else:
            self._bring(file, to, self._show_read_only)

    def save_as(self, file: KeptFile) -> None:
        """Ask where to, and write the file there."""
        proposed = str(Path.home() / safe_name(file.name))
        chosen, _ = QFileDialog.getSaveFileName(self._window, "Lưu tệp ra", proposed)
        if chosen:
            self._bring(file, Path(chosen), self.saved.emit)

    def _bring(self, file: KeptFile, to: Path, then: Callable[[Path], object]) -> None:
        if self._job is not None:
            return

        def work(tick: Tick) -> Path:
            return save_file(self._book, file.sha256, to, tick)

        self._job = Job(work, self)
        show_progress(self._job, f"Đang lấy {file.name}…", self._window).setModal(True)
        for over in (self._job.finished, self._job.failed, self._job.cancelled):
            over.connect(self._forget)
        self._job.finished.connect(then)
        self._job.failed.connect(self._say)
        self._job.start()

    def _forget(self) -> None:
        self._job = None

    def _show_read_only(self, to: Path) -> None:
        # What is mended in the copy would be lost: the other program must say so, and offer to save it elsewhere.
        to.chmod(stat.S_IREAD)
        self._show(to)

    def _show(self, to: Path) -> None:
        if to.suffix.casefold() == ".pdf":
            preview_file(self._window, to.name, to, to.name, self._book)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(to))):
            self._say(f"Máy không có chương trình mở tệp “{to.name}”; hãy lưu tệp ra rồi mở bằng chương trình khác.")

    def _say(self, sentence: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "CCHC Desktop", sentence, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
