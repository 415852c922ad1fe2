"""A register out to Excel and back in: asks where, shows what would change, writes it off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import Register
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import tell
from cchc_desktop.gui.save_place import ask_place, last_folder
from cchc_desktop.gui.worker_change import write_in_worker
from cchc_desktop.services.files.sheet_texts import read_sheets
from cchc_desktop.services.registers.excel_import import SheetReview, import_sheets, look_over
from cchc_desktop.services.registers.sheets import export_register, file_name_of

READING = "Đang đọc tệp Excel"
WRITING = "Đang nhập vào sổ"


class RegisterExcel(QObject):
    """`year` gives the year in the filter, None for all."""

    exported = Signal(object)
    """Path of the file that was written."""

    def __init__(
        self, context: Context, register: Register[Any], year: Callable[[], int | None], page: QWidget
    ) -> None:
        super().__init__(page)
        self._context, self._register, self._year, self._page = context, register, year, page

    def export(self) -> None:
        """The records of the year in the filter, into the file that the officer chooses."""
        name = file_name_of(self._register, self._year())
        to = ask_place(self._context.book, name, self._page)
        if to is None:
            return
        try:
            # The system's dialog has asked already whether a file of that name may go.
            export_register(self._context.book, self._register, to, self._year(), force=True)
        except Refusal as refusal:
            tell(str(refusal), self._page)
        else:
            self.exported.emit(to)

    def take_in(self) -> None:
        """What stands in the file that the officer chooses, after it has been looked over."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, "Nhập từ Excel", str(last_folder(self._context.book)), "Tệp Excel (*.xlsx)"
        )
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """The file read, looked over in a dialog, and written when the officer agrees."""
        from cchc_desktop.gui.dialogs.sheet_review_dialog import SheetReviewDialog  # noqa: PLC0415 (when asked for)

        book, register, today = self._context.book, self._register, self._context.today()

        def read(tick: Tick) -> tuple[Any, SheetReview]:
            sheets = read_sheets(path, lambda: tick(0, 0))
            return sheets, look_over(book, register, sheets, today, tick)

        try:
            sheets, review = write_in_worker(book, READING, read, self._page)
        except Refusal as refusal:
            tell(str(refusal), self._page)
            return
        SheetReviewDialog(
            review,
            lambda: write_in_worker(
                book, WRITING, lambda tick: import_sheets(book, register, sheets, today, tick), self._page
            ),
            self._page,
        ).ask()
