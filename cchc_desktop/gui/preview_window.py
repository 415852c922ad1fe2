"""The window in which a paper is looked at before it is printed, saved or opened elsewhere."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.forms.preview_window import Ui_PreviewWindow
from cchc_desktop.gui.jobs import Job, show_progress
from cchc_desktop.gui.preview_find import PreviewFind
from cchc_desktop.gui.preview_walk import PreviewWalk
from cchc_desktop.gui.preview_zoom import PreviewZoom
from cchc_desktop.gui.save_place import ask_place
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.services.printing import save_copy
from cchc_desktop.services.signing.extra import can_sign, signed_name

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from cchc_desktop.domain.leads import Place
    from cchc_desktop.store.book import Book


class PreviewWindow(QDialog):
    """What is shown is what is saved and printed: the very bytes."""

    saved = Signal(Path)
    printed = Signal(int)
    """So many pages have gone to the printer."""
    leadWanted = Signal(object)
    """The officer wants to go where words of the paper lead (`Target`)."""

    def __init__(
        self,
        title: str,
        source: bytes | Path,
        file_name: str,
        book: Book | None,
        parent: QWidget | None,
        word: Callable[[Tick], bytes] | None = None,
        places: tuple[Place, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PreviewWindow()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._source, self._file_name, self._book, self._word = source, file_name, book, word
        self._saved_to: Path | None = None
        self._copy: Path | None = None
        self._job: Job | None = None
        self._printer: QPrinter | None = None
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dress()
        self._connect()
        self.ui.documentPreview.show_paper(source, title, places)
        self._zoom = PreviewZoom(self.ui, self)
        self._find = PreviewFind(self.ui, self)
        self._walk = PreviewWalk(self.ui, self)
        self._walk.told.connect(self._tell)

    # -- the paper's ways

    def save(self) -> None:
        """Ask for a place and put the paper there."""
        to = ask_place(self._book, self._file_name, self)
        if to is None or self._job is not None:
            return
        source = self._source
        self._run(Job(lambda tick: save_copy(source, to, tick), self), f"Đang lưu {to.name}…", self._was_saved)

    def save_word(self) -> None:
        """The same paper for Word, where its words are mended before it is signed."""
        word = self._word
        if word is None or self._job is not None:
            return
        to = ask_place(self._book, str(Path(self._file_name).with_suffix(".docx")), self)
        if to is not None:
            self._run(Job(lambda tick: save_copy(word(tick), to), self), f"Đang lưu {to.name}…", self._was_saved)

    def sign(self) -> None:
        """Ask for key and password, then for a place: the signed paper stands beside this one, which stays as it is."""
        from cchc_desktop.gui.dialogs.sign_dialog import SignDialog  # noqa: PLC0415 (few sign here)

        if self._job is not None or not self.ui.documentPreview.page_count:
            return
        dialog = SignDialog(self.windowTitle(), self._source, self._book, self)
        dialog.exec()
        signed = dialog.signed
        dialog.deleteLater()
        to = ask_place(self._book, signed_name(self._file_name), self) if signed is not None else None
        if signed is not None and to is not None:
            self._run(Job(lambda tick: save_copy(signed, to, tick), self), f"Đang lưu {to.name}…", self._was_signed)

    def print_paper(self) -> None:
        """Through the system's dialog, when this PC has a printer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # noqa: PLC0415 (slow to load)

        preview = self.ui.documentPreview
        if not preview.page_count or self._job is not None:
            return
        if not QPrinterInfo.availablePrinterNames():
            self._tell("Máy này chưa có máy in nào. Hãy bấm Lưu PDF… rồi in ở máy khác, hoặc cài máy in rồi in lại.")
            self.ui.savePaper.setFocus()
            return
        # Kept: a dialog on a printer that nothing else holds crashes.
        self._printer = printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(f"In {self.windowTitle()}")
        dialog.setMinMax(1, preview.page_count)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Print in a worker, as the printer has been set up."""
        from cchc_desktop.gui.paper_printing import print_pages, wanted_pages  # noqa: PLC0415

        self._printer = printer
        preview, source, name = self.ui.documentPreview, self._source, self._file_name
        wanted = wanted_pages(printer, preview.page_count, preview.page)
        if not wanted.pages:
            self._refuse("Không có trang nào trong khoảng đã chọn; hãy bấm In… và chọn lại trang.")
            return
        job = Job(lambda tick: print_pages(source, name, printer, wanted, tick), self)
        self._run(job, f"Đang in {self.windowTitle()}…", self._was_printed)

    def open_elsewhere(self) -> None:
        """In the PC's own program: the saved file, or a copy of what is shown."""
        try:
            path = self._file_to_open()
        except Refusal as refusal:
            self._refuse(str(refusal))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._refuse(_cannot_open(path))

    def _file_to_open(self) -> Path:
        if self._saved_to is not None and self._saved_to.exists():
            return self._saved_to
        if isinstance(self._source, Path):
            return self._source
        if self._copy is None:
            folder = Path(tempfile.mkdtemp(prefix="cchc-xem-"))
            # Not with this window: the other program may read it long after.
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            self._copy = save_copy(self._source, folder / self._file_name)
        return self._copy

    def _run(self, job: Job, words: str, done: object) -> None:
        self._job = job
        self._tell("")
        show_progress(job, words, self)
        for over in (job.finished, job.failed, job.cancelled):
            over.connect(self._forget)
        job.finished.connect(done)
        job.failed.connect(self._refuse)
        job.cancelled.connect(lambda: self._tell("Đã dừng theo yêu cầu."))
        job.start()

    def _forget(self) -> None:
        self._job = None

    def _was_saved(self, path: object) -> None:
        if isinstance(path, Path):
            self._saved_to = path
            self._tell(f"Đã lưu {path}")
            self.saved.emit(path)

    def _was_signed(self, path: object) -> None:
        if isinstance(path, Path):
            self._tell(f"Đã ký số và lưu {path}")
            self.saved.emit(path)

    def _was_printed(self, pages: object) -> None:
        if isinstance(pages, int):
            self._tell(f"Đã gửi {pages} trang đến máy in.")
            self.printed.emit(pages)

    # -- what is said

    def _tell(self, sentence: str) -> None:
        self.ui.told.setText(sentence)
        self.ui.told.setVisible(bool(sentence))
        self.ui.refusal.hide()

    def _refuse(self, sentence: str) -> None:
        self._tell("")
        self.ui.refusal.setText(sentence)
        self.ui.refusal.show()

    def _cannot_show(self, sentence: str) -> None:
        for widget in (self.ui.printPaper, self.ui.pageActions, self.ui.leadActions, self.ui.zoomActions):
            widget.setEnabled(False)
        self._refuse(sentence)

    def _show_count(self, count: int) -> None:
        self.ui.pageNumber.setMaximum(count)
        self.ui.pageCount.setText(f"/ {count}")

    def _show_page(self, page: int) -> None:
        """The field follows the page in view, unless it is being typed in."""
        blocked = self.ui.pageNumber.blockSignals(True)
        self.ui.pageNumber.setValue(page + 1)
        self.ui.pageNumber.blockSignals(blocked)

    # -- look and end

    def _dress(self) -> None:
        ui, half = self.ui, space(self, 0.5)
        ui.barLayout.setContentsMargins(half, half, half, half)
        flow = FlowLayout(ui.actions)
        flow.setSpacing(half)
        for group in (ui.paperActions, ui.pageActions, ui.leadActions, ui.zoomActions):
            flow.addWidget(group)
        for line in (ui.paperLayout, ui.pageLayout, ui.leadLayout, ui.zoomLayout):
            line.setSpacing(round(half * 0.75))
        ui.findLayout.setContentsMargins(half, half // 2, half, half // 2)
        for label in (ui.told, ui.refusal):
            label.setContentsMargins(half, half // 2, half, half // 2)
            label.hide()
        ui.findBar.hide()
        ui.saveWord.setVisible(self._word is not None)
        self._dress_for_signing()
        room = self.screen().availableGeometry()
        self.resize(min(space(self, 62), round(room.width() * 0.9)), min(space(self, 60), round(room.height() * 0.9)))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        ui.documentPreview.setFocus()

    def _dress_for_signing(self) -> None:
        self.ui.signPaper.setVisible(can_sign())

    def _connect(self) -> None:
        ui, preview = self.ui, self.ui.documentPreview
        preview.opened.connect(self._show_count)
        preview.pageChanged.connect(self._show_page)
        preview.refused.connect(self._cannot_show)
        preview.leads.wanted.connect(self.leadWanted)
        ui.pageNumber.valueChanged.connect(lambda number: preview.go_to(number - 1))
        ui.printPaper.clicked.connect(self.print_paper)
        ui.savePaper.clicked.connect(self.save)
        ui.saveWord.clicked.connect(self.save_word)
        ui.signPaper.clicked.connect(self.sign)
        ui.openElsewhere.clicked.connect(self.open_elsewhere)
        for keys, way in (("Ctrl+P", self.print_paper), ("Ctrl+S", self.save)):
            QShortcut(QKeySequence(keys), self).activated.connect(way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the search first, then the walk, then the window."""
        if event.key() != Qt.Key.Key_Escape or not (self._find.close() or self._walk.close()):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.wait()
        self.ui.documentPreview.end()
        super().done(result)


def _cannot_open(path: Path) -> str:
    if path.suffix.lower() == ".docx":
        return "Máy không mở được tệp Word; hãy mở tệp đã lưu bằng Word hoặc LibreOffice."
    return "Máy không mở được tệp PDF; hãy lưu lại rồi mở bằng chương trình xem PDF."
