"""Dọn tệp không còn dùng: says how much it is, asks, and clears it away in a worker."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from cchc_desktop.domain.numbers import size_words
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.jobs import Job, show_progress
from cchc_desktop.services.evidence.evidence import clear_unused, unused_files

NOTHING = "Không có tệp nào để dọn: mọi tệp trong sổ đều thuộc một văn bản."


class Clearing(QObject):
    """Bytes go on the officer's command only; what undo may still need stays, and is said."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._job: Job | None = None

    def offer(self) -> None:
        """Say what could go, and do it when the officer agrees."""
        unused = unused_files(self._context.book)
        held = ""
        if unused.held:
            held = f" {unused.held} tệp ({size_words(unused.held_bytes)}) đã gỡ được giữ lại để còn hoàn tác được."
        if not unused.free:
            self._tell((NOTHING if not held else "Chưa có tệp nào dọn được.") + held)
            return
        words = f"Dọn {unused.free} tệp không thuộc văn bản nào, {size_words(unused.free_bytes)}?{held} "
        box = QMessageBox(QMessageBox.Icon.Question, "Dọn tệp không còn dùng", words.strip(), parent=self._page)
        box.setInformativeText("Việc này không hoàn tác được. Chỗ trống trong sổ được dùng lại cho tệp mới.")
        clear = box.addButton("Dọn", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton("Giữ lại", QMessageBox.ButtonRole.RejectRole))
        box.exec()
        agreed = box.clickedButton() is clear
        box.deleteLater()
        if agreed:
            self._clear()

    def _clear(self) -> None:
        book = self._context.book
        self._job = Job(lambda tick: clear_unused(book, tick), self)
        show_progress(self._job, "Đang dọn tệp…", self._page).setModal(True)
        self._job.failed.connect(self._tell)
        self._job.start()

    def _tell(self, sentence: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, "Dọn tệp không còn dùng", sentence, parent=self._page)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
