"""The tab Văn bản of the deliverable's form: the papers that prove it, and the way to a new one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from cchc_desktop.domain.plan import Deliverable
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.documents_tab import Ui_DocumentsTab
from cchc_desktop.gui.models.document_rows import DocumentRow, document_row
from cchc_desktop.gui.models.due_list import DueList, row_of
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.file_drop import take_files_anywhere
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.services.documents.documents import DocumentLine, documents_of, read_document

if TYPE_CHECKING:
    from cchc_desktop.gui.opening import FileOpener

NOTHING = "Chưa có minh chứng. Kéo tệp vào đây hoặc bấm Gắn văn bản…"
TITLE = "&Văn bản"


class DocumentsTab(QWidget):
    """Says in its own title how many there are."""

    documentWanted = Signal(int)

    def __init__(self, context: Context, tabs: QTabWidget) -> None:
        super().__init__()
        self.ui = Ui_DocumentsTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._context, self._tabs = context, tabs
        self._deliverable: Deliverable | None = None
        self._rows = DueList(parent=self)
        self._opener: FileOpener | None = None
        self._nothing = EmptyPlace(NOTHING)
        self.ui.documentsStack.addWidget(self._nothing)
        self.ui.documentList.setModel(self._rows)
        self.ui.documentList.lose_frame()
        flow = FlowLayout(self.ui.documentButtons)
        flow.setSpacing(space(self, 0.5))
        for button in (self.ui.attachDocument, self.ui.openDocument, self.ui.showDocument):
            flow.addWidget(button)
        self.ui.documentsTabLayout.setContentsMargins(0, space(self, 0.5), 0, 0)
        self.ui.attachDocument.clicked.connect(self.attach)
        self.ui.openDocument.clicked.connect(self._open)
        self.ui.showDocument.clicked.connect(self._show_in_register)
        self.ui.documentList.activated.connect(self._show_in_register)
        self.ui.documentList.selectionModel().currentChanged.connect(lambda *_: self._offer())

    def take_files(self, place: QWidget) -> None:
        """Let files be dropped on `place`: they prove the deliverable shown."""
        take_files_anywhere(place, self.attach_files)

    def show_deliverable(self, deliverable: Deliverable) -> None:
        """The papers of a deliverable; the first is chosen where none is."""
        self._deliverable = deliverable
        lines = documents_of(self._context.book, deliverable.id)
        self._rows.show([document_row(line) for line in lines])
        if lines and not self.ui.documentList.currentIndex().isValid():
            self.ui.documentList.setCurrentIndex(self._rows.index(0))
        self.ui.documentsStack.setCurrentWidget(self.ui.documentList if lines else self._nothing)
        self._tabs.setTabText(self._tabs.indexOf(self), f"{TITLE} ({len(lines)})" if lines else TITLE)
        self._offer()

    def attach(self) -> None:
        """The dialog for a paper of this deliverable, with a file or without."""
        self.attach_files(())

    def attach_files(self, paths: Sequence[Path]) -> None:
        """The dialog for files that prove this deliverable."""
        if self._deliverable is None:
            return
        from cchc_desktop.gui.dialogs.document_dialog import DocumentDialog  # noqa: PLC0415 (the form opens sooner)

        dialog = DocumentDialog(self._context, self.window(), paths=paths, deliverable_id=self._deliverable.id)
        dialog.ask()

    def _chosen(self) -> DocumentLine | None:
        row = row_of(self.ui.documentList.currentIndex())
        return row.line if isinstance(row, DocumentRow) else None

    def _open(self) -> None:
        line = self._chosen()
        files = read_document(self._context.book, line.id).files if line else ()
        if not files:
            return
        if self._opener is None:
            from cchc_desktop.gui.opening import FileOpener  # noqa: PLC0415 (the form opens sooner)

            self._opener = FileOpener(self._context.book, self)
        self._opener.open(files[0])

    def _show_in_register(self) -> None:
        if (line := self._chosen()) is not None:
            self.documentWanted.emit(line.id)

    def _offer(self) -> None:
        line = self._chosen()
        self.ui.showDocument.setEnabled(line is not None)
        self.ui.openDocument.setEnabled(line is not None and line.files > 0)
