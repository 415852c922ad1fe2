"""The menu In…: asks where to, prints in a worker, opens the PDF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.jobs import Job, Tick, show_progress
from cchc_desktop.gui.models.calendar_month import period_words
from cchc_desktop.services.report_calendar import report_periods
from cchc_desktop.services.view_state import read_view, write_view

Printer = Callable[[Tick, Path], Path]
Heading = Literal["plan", "decree"]
LAST_FOLDER = "print/folder"


class Printing(QObject):
    """What the menu prints; `year` gives the plan that is meant."""

    printed = Signal(Path)

    def __init__(self, context: Context, year: Callable[[], int], window: QWidget) -> None:
        super().__init__(window)
        self._context, self._year, self._window = context, year, window
        self._job: Job | None = None

    def stop(self) -> None:
        """The window closes: cancel what runs and wait for it."""
        if self._job is not None:
            self._job.wait()

    def print_assignment(self, heading: Heading = "plan") -> None:
        """Phụ lục phân công under the plan's own heading or the decree's."""
        year, today = self._year(), self._context.today()
        name = f"phu-luc-phan-cong-{year}{'-nd30' if heading == 'decree' else ''}.pdf"
        self._print(name, lambda tick, to: _assignment(self._context, year, today, heading, to, tick))

    def print_report(self, kind: PeriodKind) -> None:
        """The report of a period of the year shown."""
        year, today = self._year(), self._context.today()
        self._print(
            f"bao-cao-cchc-{kind}-{year}.pdf", lambda tick, to: _report(self._context, year, kind, today, to, tick)
        )

    def fill(self, menu: QMenu) -> None:
        """Offer what can be printed of the year shown."""
        menu.clear()
        annexes: tuple[tuple[Heading, str], ...] = (
            ("plan", "&Phụ lục phân công (PDF)…"),
            ("decree", "Phụ lục phân công, đầu đề theo &Nghị định 30 (PDF)…"),
        )
        for heading, words in annexes:
            menu.addAction(words).triggered.connect(partial(self._print_annex, heading))
        menu.addSeparator()
        for period in report_periods(self._context.book, self._year()):
            action = menu.addAction(f"Báo cáo {period_words(period)} (PDF)…")
            action.triggered.connect(partial(self._print_kind, period.kind))

    def _print_annex(self, heading: Heading, *_checked: bool) -> None:
        self.print_assignment(heading)

    def _print_kind(self, kind: PeriodKind, *_checked: bool) -> None:
        self.print_report(kind)

    def _print(self, name: str, work: Printer) -> None:
        if self._job is not None:
            return
        proposed = str(self._folder() / name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, "Lưu PDF", proposed, "Tệp PDF (*.pdf)")
        if not chosen:
            return
        to = Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf")
        if not self._context.book.read_only:
            write_view(self._context.book, LAST_FOLDER, str(to.parent))
        self._job = Job(lambda tick: work(tick, to), self)
        show_progress(self._job, f"Đang in {to.name}…", self._window)
        for over in (self._job.finished, self._job.failed, self._job.cancelled):
            over.connect(self._forget)
        self._job.finished.connect(self._open)
        self._job.failed.connect(self._say)
        self._job.start()

    def _folder(self) -> Path:
        """Where the last paper went; at first the PC's own folder for documents."""
        last = read_view(self._context.book, LAST_FOLDER)
        if last and Path(last).is_dir():
            return Path(last)
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return documents if documents.is_dir() else Path.home()

    def _forget(self) -> None:
        self._job = None

    def _open(self, path: object) -> None:
        if isinstance(path, Path):
            self.printed.emit(path)
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                self._say(f"Đã lưu {path}. Máy không mở được tệp PDF; hãy mở tệp bằng chương trình xem PDF.")

    def _say(self, sentence: str) -> None:
        # Not exec(): a loop inside the job's own signal would see the job deleted under it.
        box = QMessageBox(QMessageBox.Icon.Warning, "CCHC Desktop", sentence, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _assignment(context: Context, year: int, today: date, heading: Heading, to: Path, tick: Tick) -> Path:
    from cchc_desktop.services.books import open_book  # noqa: PLC0415 (start-up stays light)
    from cchc_desktop.services.printing import print_assignment  # noqa: PLC0415

    # The file dialog has asked about overwriting; the worker reads through a connection of its own.
    with open_book(context.book.path, read_only=True) as reader:
        return print_assignment(reader, year, today, to, heading=heading, force=True, tick=tick)


def _report(context: Context, year: int, kind: PeriodKind, today: date, to: Path, tick: Tick) -> Path:
    from cchc_desktop.services.books import open_book  # noqa: PLC0415
    from cchc_desktop.services.printing import print_report  # noqa: PLC0415

    with open_book(context.book.path, read_only=True) as reader:
        return print_report(reader, year, kind, today, to, force=True, tick=tick)
