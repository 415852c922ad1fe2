"""Xuất hồ sơ tài liệu kiểm chứng: asks where to, makes the numbered folder in a worker, says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.jobs import Job, show_progress
from cchc_desktop.gui.save_place import ask_folder
from cchc_desktop.services.evidence.pack import BROKEN_WORDS, Pack, export_pack, pack_folder

TITLE = "Hồ sơ tài liệu kiểm chứng"
NAMED = 8
"""Damaged files that the message names; the index names all."""


class PackExport(QObject):
    """One export at a time; `year` gives the plan that is meant."""

    def __init__(self, context: Context, year: Callable[[], int], page: QWidget) -> None:
        super().__init__(page)
        self._context, self._year, self._page = context, year, page
        self._job: Job | None = None

    def offer(self) -> None:
        """Ask for the folder, and about a pack that stands there already; then make it."""
        if self._job is not None:
            return
        year = self._year()
        title = f"Chọn thư mục để xuất hồ sơ tài liệu kiểm chứng năm {year}"
        into = ask_folder(self._context.book, title, self._page)
        if into is None:
            return
        there = pack_folder(year, into).exists()
        if not there or self._agreed(pack_folder(year, into)):
            self._start(year, into, force=there)

    def stop(self) -> None:
        """The window closes: cancel what runs and wait for it."""
        if self._job is not None:
            self._job.wait()

    def _agreed(self, folder: Path) -> bool:
        words = f"Đã có {folder}. Thay bằng hồ sơ mới?"
        box = QMessageBox(QMessageBox.Icon.Question, TITLE, words, parent=self._page)
        replace = box.addButton("Thay", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton("Giữ lại", QMessageBox.ButtonRole.RejectRole))
        box.exec()
        agreed = box.clickedButton() is replace
        box.deleteLater()
        return agreed

    def _start(self, year: int, into: Path, *, force: bool) -> None:
        context = self._context
        self._job = Job(lambda tick: _export(context, year, into, force=force, tick=tick), self)
        show_progress(self._job, "Đang xuất hồ sơ tài liệu kiểm chứng…", self._page).setModal(True)
        for over in (self._job.finished, self._job.failed, self._job.cancelled):
            over.connect(self._forget)
        self._job.finished.connect(self._tell)
        self._job.failed.connect(self._refuse)
        self._job.start()

    def _forget(self) -> None:
        self._job = None

    def _tell(self, pack: Pack) -> None:
        words = f"Đã xuất {pack.files} tệp của {pack.documents} văn bản vào {pack.folder}."
        icon = QMessageBox.Icon.Warning if pack.broken else QMessageBox.Icon.Information
        box = QMessageBox(icon, TITLE, words, parent=self._page)
        if pack.broken:
            named = "\n".join(pack.broken[:NAMED]) + ("\n…" if len(pack.broken) > NAMED else "")
            box.setInformativeText(f"{BROKEN_WORDS.format(count=len(pack.broken))}\n{named}")
        show = box.addButton("Mở thư mục", QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(box.addButton("Đóng", QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if box.clickedButton() is show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(pack.folder)))
        box.deleteLater()

    def _refuse(self, sentence: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, TITLE, sentence, parent=self._page)
        box.exec()
        box.deleteLater()


def _export(context: Context, year: int, into: Path, *, force: bool, tick: Tick) -> Pack:
    from cchc_desktop.services.book.books import open_book  # noqa: PLC0415 (start-up stays light)

    # The worker reads through a connection of its own.
    with open_book(context.book.path, read_only=True) as reader:
        return export_pack(reader, year, into, context.today(), force=force, tick=tick)
