"""The files of the document chosen: attached, opened, saved elsewhere, taken off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.documents_page import Ui_DocumentsPage
from cchc_desktop.gui.intake import Intake, Taken
from cchc_desktop.gui.jobs import PATIENCE_MS
from cchc_desktop.gui.models.document_rows import FileRow, file_row
from cchc_desktop.gui.models.due_list import DueList, row_of
from cchc_desktop.gui.opening import FileOpener
from cchc_desktop.gui.signature_reading import SignatureReading
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.file_drop import take_files_anywhere
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.services.documents.documents import DocumentDetail, KeptFile
from cchc_desktop.services.documents.edits import attach_files, remove_file

Ask = Callable[[Callable[[], object]], bool]
PDF = ".pdf"
NO_FILE = "Chưa có tệp. Kéo tệp vào đây hoặc bấm Gắn tệp…"


class DocumentFiles(QObject):
    """Works on the middle of the details; `ask` says a refusal in the form."""

    def __init__(self, ui: Ui_DocumentsPage, context: Context, ask: Ask, say: Callable[[str], None], page: QWidget):
        super().__init__(page)
        self._ui, self._context, self._ask, self._say, self._page = ui, context, ask, say, page
        self._detail: DocumentDetail | None = None
        self._rows = DueList(parent=self)
        self.opener = FileOpener(context.book, page)
        self.signatures = SignatureReading(context.book, page)
        self.signatures.told.connect(self._show_files)
        self._intake: Intake | None = None
        self._nothing = EmptyPlace(NO_FILE)
        ui.filesStack.addWidget(self._nothing)
        ui.fileList.setModel(self._rows)
        ui.fileList.lose_frame()
        flow = FlowLayout(ui.fileButtons, holds_room=True)
        flow.setSpacing(space(page, 0.35))
        for button in (ui.attachButton, ui.openButton, ui.saveButton, ui.signaturesButton, ui.removeButton):
            flow.addWidget(button)
        ui.attachButton.clicked.connect(self.choose_files)
        ui.openButton.clicked.connect(lambda: self._on_chosen(self.opener.open))
        ui.saveButton.clicked.connect(lambda: self._on_chosen(self.opener.save_as))
        ui.signaturesButton.clicked.connect(self.show_signatures)
        ui.removeButton.clicked.connect(lambda: self._on_chosen(self._remove))
        ui.fileList.activated.connect(lambda *_: self._on_chosen(self.opener.open))
        ui.fileList.selectionModel().currentChanged.connect(lambda *_: self._offer())
        take_files_anywhere(ui.details, self.attach)

    def show(self, detail: DocumentDetail) -> None:
        """The files of a document; the first is chosen where none is."""
        self._detail = detail
        self._show_files()
        self.signatures.want(file for file in detail.files if file.name.lower().endswith(PDF))
        if detail.files and not self._ui.fileList.currentIndex().isValid():
            self._ui.fileList.setCurrentIndex(self._rows.index(0))
        self._ui.filesStack.setCurrentWidget(self._ui.fileList if detail.files else self._nothing)
        self._ui.filesHeading.setText(f"Tệp ({len(detail.files)})" if detail.files else "Tệp")
        self._offer()

    def _show_files(self) -> None:
        if self._detail is not None:
            self._rows.show([file_row(file, self.signatures.of(file)) for file in self._detail.files])
            self._offer()

    def show_signatures(self) -> None:
        """Everything that is known of the signatures of the file chosen."""
        row = row_of(self._ui.fileList.currentIndex())
        if isinstance(row, FileRow) and row.signatures:
            box = QMessageBox(QMessageBox.Icon.NoIcon, "Chữ ký số", "\n\n".join(row.signatures), parent=self._page)
            box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    def choose_files(self) -> None:
        """Ask which files to attach."""
        chosen, _ = QFileDialog.getOpenFileNames(self._page, "Gắn tệp", str(Path.home()))
        self.attach([Path(name) for name in chosen])

    def attach(self, paths: Sequence[Path]) -> None:
        """Take the files into the book, then link them to the document in one step."""
        if self._detail is None or not paths or self._intake is not None:
            return
        document = self._detail.line.id
        intake = self._intake = Intake(self._context.book, paths)
        dialog = self._progress(intake)
        intake.taken.connect(lambda taken: self._link(document, taken))
        intake.failed.connect(self._say)
        for over in (intake.taken, intake.failed):
            over.connect(self._forget)
            over.connect(dialog.deleteLater)

    def _progress(self, intake: Intake) -> QProgressDialog:
        dialog = QProgressDialog("Đang chép tệp vào sổ…", "Hủy", 0, 100, self._page)
        dialog.setWindowTitle("CCHC Desktop")
        dialog.setMinimumDuration(PATIENCE_MS)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setModal(True)
        intake.progress.connect(dialog.setValue)

        def cancel() -> None:
            intake.stop()
            self._forget()
            dialog.deleteLater()

        dialog.canceled.connect(cancel)
        return dialog

    def _link(self, document: int, taken: Taken) -> None:
        today = self._context.today()
        linked = self._ask(lambda: attach_files(self._context.book, document, taken.files, today))
        if self._intake is not None:
            (self._intake.keep if linked else self._intake.stop)()

    def _forget(self) -> None:
        self._intake = None

    def _on_chosen(self, act: Callable[[KeptFile], object]) -> None:
        row = row_of(self._ui.fileList.currentIndex())
        if isinstance(row, FileRow) and row.file is not None:
            act(row.file)

    def _remove(self, file: KeptFile) -> None:
        self._ask(lambda: remove_file(self._context.book, file.id))

    def _offer(self) -> None:
        row = row_of(self._ui.fileList.currentIndex())
        chosen = isinstance(row, FileRow)
        for button in (self._ui.openButton, self._ui.saveButton, self._ui.removeButton):
            button.setEnabled(chosen)
        self._ui.signaturesButton.setVisible(isinstance(row, FileRow) and bool(row.signatures))
