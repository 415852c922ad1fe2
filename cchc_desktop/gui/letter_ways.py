"""The ways out for reminder letters: looked at as one paper, saved as files, noted as sent."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.jobs import Job, show_progress
from cchc_desktop.gui.preview import Preview, preview_document
from cchc_desktop.gui.save_place import ask_folder
from cchc_desktop.services.book.books import open_book
from cchc_desktop.services.letters.batch import Batch, batch_bytes
from cchc_desktop.services.letters.files import batch_file_name, taken_files, write_letters

CANCELLED = "Đã dừng theo yêu cầu; chưa có tệp nào được ghi."


class LetterWays(QObject):
    """One thing at a time; whether letters were sent is asked once they have left the program."""

    told = Signal(str)
    refused = Signal(str)
    sent = Signal()
    """The letters were noted as sent: the book has changed."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._preview: Preview | None = None
        self._job: Job | None = None
        self._handed_out = False

    @property
    def busy(self) -> bool:
        """A paper is being made or shown, or files are being written."""
        return self._preview is not None or self._job is not None

    def stop(self) -> None:
        """The window closes: cancel what runs and wait for it."""
        if self._job is not None:
            self._job.wait()
        if self._preview is not None:
            self._preview.stop()

    # -- one paper

    def preview(self, batch: Batch) -> None:
        """All letters as one paper, from where it is printed or saved as PDF or for Word."""
        book = self._context.book
        pdf, word = (partial(_bytes, book.path, batch, suffix) for suffix in (".pdf", ".docx"))
        count = len(batch.letters)
        title = f"Công văn đôn đốc {count} đơn vị" if count > 1 else f"Công văn đôn đốc {batch.letters[0].unit}"
        self._handed_out = False
        self._preview = preview_document(self._window, title, pdf, batch_file_name(batch), book, word)
        self._preview.saved.connect(self._hand_out)
        self._preview.shown.connect(self._watch_printing)
        self._preview.ended.connect(lambda: self._end_preview(batch))

    def _watch_printing(self) -> None:
        if self._preview is not None and self._preview.window is not None:
            self._preview.window.printed.connect(self._hand_out)

    def _hand_out(self, _to: object) -> None:
        self._handed_out = True

    def _end_preview(self, batch: Batch) -> None:
        self._preview = None
        if self._handed_out:
            self._ask_later(batch)

    # -- files

    def save_files(self, batch: Batch, endings: tuple[str, ...]) -> None:
        """A file for each unit and ending, in a folder that is asked for; over files that are there only if agreed."""
        folder = ask_folder(self._context.book, "Chọn thư mục lưu công văn", self._window)
        if folder is None:
            return
        taken = len(taken_files(batch, folder, endings))
        if not taken or self._may_replace(taken):
            self._write(batch, folder, endings, force=taken > 0)

    def _may_replace(self, count: int) -> bool:
        words = f"Thư mục đã có {count} tệp trùng tên. Ghi đè các tệp đó?"
        box = QMessageBox(QMessageBox.Icon.Question, "CCHC Desktop", words, parent=self._window)
        over = box.addButton("&Ghi đè", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton("&Không ghi", QMessageBox.ButtonRole.RejectRole))
        box.exec()
        agreed = box.clickedButton() is over
        box.deleteLater()
        return agreed

    def _write(self, batch: Batch, folder: Path, endings: tuple[str, ...], *, force: bool) -> None:
        work = partial(_written, self._context.book.path, batch, folder, endings, force)
        self._job = job = Job(work, self)
        show_progress(job, f"Đang lưu {len(batch.letters)} công văn…", self._window)
        for over in (job.finished, job.failed, job.cancelled):
            over.connect(self._forget_job)
        job.finished.connect(partial(self._was_written, batch, folder))
        job.failed.connect(self.refused)
        job.cancelled.connect(lambda: self.told.emit(CANCELLED))
        job.start()

    def _was_written(self, batch: Batch, folder: Path, places: object) -> None:
        assert isinstance(places, tuple)
        self.told.emit(f"Đã lưu {len(places)} tệp vào thư mục {folder}")
        self._ask_later(batch)

    def _forget_job(self) -> None:
        self._job = None

    # -- sent

    def ask_sent(self, batch: Batch) -> None:
        """Ask for day and numbers, and note the letters as sent."""
        from cchc_desktop.gui.dialogs.sent_letters_dialog import SentLettersDialog  # noqa: PLC0415 (only when asked)

        if SentLettersDialog(self._context, batch.letters, self._window).ask():
            self.told.emit(f"Đã ghi nhận gửi {len(batch.letters)} công văn.")
            self.sent.emit()

    def _ask_later(self, batch: Batch) -> None:
        """Not within the signal that told it: a dialog's own loop would see its sender deleted."""
        QTimer.singleShot(0, self, lambda: self.ask_sent(batch) if self._window.isVisible() else None)


def _bytes(path: Path, batch: Batch, suffix: str, tick: Tick) -> bytes:
    # The worker reads through a connection of its own.
    with open_book(path, read_only=True) as reader:
        return batch_bytes(reader, batch, tick, suffix=suffix)


def _written(
    path: Path, batch: Batch, folder: Path, endings: tuple[str, ...], force: bool, tick: Tick
) -> tuple[Path, ...]:
    with open_book(path, read_only=True) as reader:
        return write_letters(reader, batch, folder, endings, force=force, tick=tick)
