"""What the document chosen proves: links added through the chooser, taken off, followed to the plan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.target_dialog import TargetDialog
from cchc_desktop.gui.forms.documents_page import Ui_DocumentsPage
from cchc_desktop.gui.models.document_rows import ProofRow, proof_row
from cchc_desktop.gui.models.due_list import DueList, row_of
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.services.documents.documents import DocumentDetail, Proof
from cchc_desktop.services.documents.edits import link_document, unlink

Ask = Callable[[Callable[[], object]], bool]
NO_PROOF = "Văn bản chưa chứng minh sản phẩm nào. Bấm Gắn sản phẩm…"


class DocumentProofs(QObject):
    """Works on the right of the details."""

    deliverableWanted = Signal(int)

    def __init__(self, ui: Ui_DocumentsPage, context: Context, ask: Ask, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._context, self._ask, self._page = ui, context, ask, page
        self._detail: DocumentDetail | None = None
        self._rows = DueList(parent=self)
        self._nothing = EmptyPlace(NO_PROOF)
        ui.linksStack.addWidget(self._nothing)
        ui.proofList.setModel(self._rows)
        ui.proofList.lose_frame()
        flow = FlowLayout(ui.linkButtons, holds_room=True)
        flow.setSpacing(space(page, 0.35))
        for button in (ui.linkButton, ui.goButton, ui.unlinkButton):
            flow.addWidget(button)
        ui.linkButton.clicked.connect(self._link)
        ui.goButton.clicked.connect(lambda: self._on_chosen(self._go))
        ui.unlinkButton.clicked.connect(lambda: self._on_chosen(self._unlink))
        ui.proofList.activated.connect(lambda *_: self._on_chosen(self._go))
        ui.proofList.selectionModel().currentChanged.connect(lambda *_: self._offer())

    def show(self, detail: DocumentDetail) -> None:
        """What the document proves; the first is chosen where none is."""
        self._detail = detail
        self._rows.show([proof_row(proof) for proof in detail.proofs])
        if detail.proofs and not self._ui.proofList.currentIndex().isValid():
            self._ui.proofList.setCurrentIndex(self._rows.index(0))
        self._ui.linksStack.setCurrentWidget(self._ui.proofList if detail.proofs else self._nothing)
        count = len(detail.line.proves)
        self._ui.linksHeading.setText(f"Chứng minh cho {count} sản phẩm" if count else "Chứng minh cho")
        self._offer()

    def _link(self) -> None:
        if self._detail is None:
            return
        document = self._detail.line.id
        dialog = TargetDialog(self._context, self._page, verb="Gắn")
        if dialog.exec() and dialog.chosen is not None:
            chosen = dialog.chosen
            self._ask(lambda: link_document(self._context.book, document, [chosen]))
        dialog.deleteLater()

    def _on_chosen(self, act: Callable[[Proof], object]) -> None:
        row = row_of(self._ui.proofList.currentIndex())
        if isinstance(row, ProofRow) and row.proof is not None:
            act(row.proof)

    def _go(self, proof: Proof) -> None:
        self.deliverableWanted.emit(proof.deliverable_id)

    def _unlink(self, proof: Proof) -> None:
        assert self._detail is not None
        document = self._detail.line.id
        self._ask(lambda: unlink(self._context.book, document, proof))

    def _offer(self) -> None:
        chosen = self._ui.proofList.currentIndex().isValid()
        for button in (self._ui.goButton, self._ui.unlinkButton):
            button.setEnabled(chosen)
