"""Thiếu minh chứng: what is told to be done without a document or a file, and the way to mend it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.documents_page import Ui_DocumentsPage
from cchc_desktop.gui.models.document_rows import MissingRow, missing_row
from cchc_desktop.gui.models.due_list import DueList, row_of
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.services.documents.documents import MissingProof, missing_proof

NOTHING = "Mọi mốc đã hoàn thành của kế hoạch này đều có văn bản và tệp."
SENTENCE = "Mốc của kế hoạch năm {year} đã ghi hoàn thành mà chưa có văn bản, hoặc văn bản chưa có tệp."
TITLE = "Thiế&u minh chứng"
MORE = " Đang xem {most} mốc đầu trong {all} mốc."
MOST = 300
"""A list of thousands is not read line by line; it is worked off from the top."""


class MissingList(QObject):
    """Works on the second tab; it is read when it is in front, its count always."""

    deliverableWanted = Signal(int)
    documentWanted = Signal(object)
    """`MissingProof` that the officer wants to mend."""

    def __init__(self, ui: Ui_DocumentsPage, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._context = ui, context
        self._year = 0
        self._rows = DueList(parent=self)
        self._nothing = EmptyPlace(NOTHING)
        ui.missingStack.addWidget(self._nothing)
        ui.missingList.setModel(self._rows)
        ui.missingLayout.setSpacing(space(page, 0.5))
        ui.missingList.activated.connect(lambda *_: self._go())
        ui.missingGo.clicked.connect(self._go)
        ui.missingAttach.clicked.connect(self._mend)

    def show_year(self, year: int) -> None:
        """Speak of the plan of `year`."""
        self._year = year
        self.refresh()

    def refresh(self) -> None:
        """What of the year's plan lacks its proof now."""
        missing = missing_proof(self._context.book, self._year)
        more = MORE.format(most=MOST, all=len(missing)) if len(missing) > MOST else ""
        self._ui.missingLine.setText(SENTENCE.format(year=self._year) + more)
        self._rows.show([missing_row(one) for one in missing[:MOST]])
        if missing and not self._ui.missingList.currentIndex().isValid():
            self._ui.missingList.setCurrentIndex(self._rows.index(0))
        self._ui.missingStack.setCurrentWidget(self._ui.missingList if missing else self._nothing)
        title = f"{TITLE} ({len(missing)})" if missing else TITLE
        self._ui.tabs.setTabText(self._ui.tabs.indexOf(self._ui.missingTab), title)
        for button in (self._ui.missingAttach, self._ui.missingGo):
            button.setEnabled(bool(missing))

    def _chosen(self) -> MissingProof | None:
        row = row_of(self._ui.missingList.currentIndex())
        return row.missing if isinstance(row, MissingRow) else None

    def _go(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.deliverableWanted.emit(chosen.deliverable_id)

    def _mend(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.documentWanted.emit(chosen)
