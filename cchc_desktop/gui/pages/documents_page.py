"""Văn bản: the register of documents, the one chosen with its files and what it proves, and what lacks its proof."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QHeaderView, QMenu, QMessageBox, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.document_dialog import DocumentDialog
from cchc_desktop.gui.forms.documents_page import Ui_DocumentsPage
from cchc_desktop.gui.models.document_table import ORDERS, Column, DocumentTable
from cchc_desktop.gui.pages.documents_clearing import Clearing
from cchc_desktop.gui.pages.documents_details import DetailsPlace
from cchc_desktop.gui.pages.documents_files import DocumentFiles
from cchc_desktop.gui.pages.documents_filing import FilingMenu
from cchc_desktop.gui.pages.documents_filter import DocumentsFilter
from cchc_desktop.gui.pages.documents_form import DocumentForm
from cchc_desktop.gui.pages.documents_missing import MissingList
from cchc_desktop.gui.pages.documents_pack import PackExport
from cchc_desktop.gui.pages.documents_proofs import DocumentProofs
from cchc_desktop.gui.pages.documents_registers import DocumentsRegisters
from cchc_desktop.gui.pages.dossiers_tab import TITLE, DossiersTab
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, TITLE_SCALE, colours_of, space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.file_drop import FileDrop
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.documents.documents import (
    DocumentDetail,
    MissingProof,
    count_documents,
    document_ids,
    document_lines,
    read_document,
)
from cchc_desktop.services.documents.edits import delete_document, refuse_proving

if TYPE_CHECKING:
    from cchc_desktop.store.book import Changed

NOTHING_YET = "Chưa có văn bản nào. Kéo tệp vào đây hoặc bấm Thêm văn bản…"
NOTHING_FOUND = "Không có văn bản nào khớp bộ lọc. Hãy bớt điều kiện hoặc bấm Bỏ lọc."
CONCERNED = frozenset(
    (
        "document",
        "document_link",
        "evidence_file",
        "milestone",
        "milestone_unit",
        "deliverable",
        "task",
        "plan",
        "content_area",
        "dossier",
        "dossier_document",
    )
)
"""Tables whose rows the page shows."""
HIDDEN_BELOW = {Column.SIGNER: 64, Column.ISSUER: 54, Column.KIND: 44, Column.PROVES: 40}
"""A register narrower than this many lines of text are high does without the column."""


class DocumentsPage(QWidget):
    """Wires register, filter, details and the list of what is missing; it speaks of every year at once."""

    deliverableWanted = Signal(int)
    paperWanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DocumentsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.entrance: QWidget = self.ui.documentTable
        self._context = context
        self._order, self._descending = ORDERS[Column.DAY], True
        self._table = DocumentTable(lambda ids: document_lines(context.book, ids), self)
        self._filter = DocumentsFilter(self.ui, context, self)
        self._place = DetailsPlace(self.ui, self)
        self.form = DocumentForm(self.ui, context, self)
        self.files = DocumentFiles(self.ui, context, self.form.ask, self.form.say, self)
        self.proofs = DocumentProofs(self.ui, context, self.form.ask, self)
        self._missing = MissingList(self.ui, context, self)
        self._clearing = Clearing(context, self)
        self._year = 0
        self._registers = DocumentsRegisters(
            self.ui, context, lambda: self._filter.conditions, lambda: self._year, self
        )
        self._pack = PackExport(context, lambda: self._year, self)
        self.dossiers = DossiersTab(context)
        self.ui.tabs.addTab(self.dossiers, TITLE)
        self._set_up_table()
        self._place.registerResized.connect(self._hide_columns)
        self._set_up_places()
        self._set_up_commands()
        self._dress()
        self._shown = False

    # -- what the main window asks

    def show_year(self, year: int) -> None:
        """Documents are of the whole book, and a year is one of the filters; what is missing is of the year's plan."""
        if not self._shown:
            self._shown = True
            self._filter.refresh()
            self._show_selection()
        self._year = year
        self._missing.show_year(year)
        self.dossiers.show_year(year)

    def refresh(self, changed: Changed | None) -> None:
        """Bring register and details up to date; selection, scroll and typing stay."""
        if changed is not None and not CONCERNED & set(changed.rows):
            return
        self._filter.refresh()
        self._table.renew(self._ids(), self._first_in_view())
        self._choose_something()
        self._show_chosen()
        self._registers.tell()
        self._missing.refresh()
        self.dossiers.refresh()

    def show_record_of(self, document: int) -> None:
        """A document found elsewhere: chosen in the register, a filter that hides it dropped."""
        self.ui.tabs.setCurrentWidget(self.ui.registerTab)
        if self._table.row_of(document) is None:
            self._filter.clear()
        row = self._table.row_of(document)
        if row is not None:
            self._select(row)
            self.ui.documentTable.setFocus()

    def show_dossier(self, dossier: int) -> None:
        """One of the archive's files, chosen on its tab."""
        self.ui.tabs.setCurrentWidget(self.dossiers)
        self.dossiers.choose(dossier)

    def show_missing(self) -> None:
        """What is told to be done without its proof, the first of it chosen."""
        self.ui.tabs.setCurrentWidget(self.ui.missingTab)
        self.ui.missingList.setFocus()

    def leave(self) -> None:
        """Another page or the end of the program: save what is half typed."""
        self._filter.stop()
        self._pack.stop()
        self.form.leave()

    # -- register

    def _set_up_table(self) -> None:
        table = self.ui.documentTable
        table.setModel(self._table)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(table.SelectionBehavior.SelectRows)
        table.setSelectionMode(table.SelectionMode.SingleSelection)
        table.setEditTriggers(table.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setStyleSheet(f"QTableView::item {{ padding: 0 {space(self, 0.35)}px; }}")
        table.setSortingEnabled(True)
        header = table.horizontalHeader()
        header.setSortIndicator(Column.DAY, Qt.SortOrder.DescendingOrder)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.ABSTRACT, QHeaderView.ResizeMode.Stretch)
        self._registers.set_up_column()
        self._table.sortWanted.connect(self._sort)
        table.verticalScrollBar().valueChanged.connect(self._read_in_view)
        table.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())

    def _ids(self) -> tuple[int, ...]:
        return document_ids(self._context.book, self._filter.conditions, self._order, descending=self._descending)

    def _sort(self, column: int, descending: bool) -> None:
        if column not in ORDERS:  # the arrow goes back to where the order is
            by = next(at for at, order in ORDERS.items() if order == self._order)
            way = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
            self.ui.documentTable.horizontalHeader().setSortIndicator(by, way)
            return
        if (ORDERS[column], descending) != (self._order, self._descending):
            self._order, self._descending = ORDERS[column], descending
            self._show_selection()

    def _show_selection(self) -> None:
        """Another filter or order: the list anew, the document chosen stays chosen where it is among them."""
        chosen = self._chosen_id()
        self._table.show(self._ids())
        row = self._table.row_of(chosen) if chosen is not None else None
        if row is not None:
            self._select(row)
        else:
            self._choose_something()
        self._show_chosen()
        self._registers.tell()

    def _first_in_view(self) -> int:
        return max(self.ui.documentTable.rowAt(0), 0)

    def _read_in_view(self) -> None:
        self._table.read_around(self._first_in_view())

    def _chosen_id(self) -> int | None:
        return self._table.id_at(self.ui.documentTable.currentIndex())

    def _choose_something(self) -> None:
        if self._table.rowCount() and not self.ui.documentTable.currentIndex().isValid():
            self._select(0)

    def _select(self, row: int) -> None:
        index = self._table.index(row, 0)
        self.ui.documentTable.setCurrentIndex(index)
        self.ui.documentTable.scrollTo(index)
        self._read_in_view()

    def _show_chosen(self) -> None:
        self._say_counts()
        document = self._chosen_id()
        detail = self._read(document) if document is not None else None
        self.ui.deleteButton.setEnabled(detail is not None)
        if detail is None:
            self.form.forget()
            self.ui.detailsStack.setCurrentWidget(self._no_choice)
            return
        self.form.show(detail)
        self.files.show(detail)
        self.proofs.show(detail)
        self.ui.detailsStack.setCurrentWidget(self.ui.details)

    def _read(self, document: int) -> DocumentDetail | None:
        try:
            return read_document(self._context.book, document)
        except Refusal:  # it went in the change that is just being told
            return None

    def _say_counts(self) -> None:
        total, every = self._table.rowCount(), count_documents(self._context.book)
        self.ui.countLine.setText(f"{total} văn bản" if total == every else f"{total} trong {every} văn bản")
        self._nothing.say(NOTHING_FOUND if every else NOTHING_YET)
        self.ui.filters.setVisible(bool(every))
        self.ui.countLine.setVisible(bool(every))
        self.ui.registerPlaces.setCurrentWidget(self.ui.documentsSplitter if total else self._nothing)

    # -- commands

    def add(self) -> None:
        """The dialog for a new document; what it makes is chosen afterwards."""
        self.add_files(())

    def add_arrived(self) -> None:
        """The dialog for a paper that came in, with day and number of arrival."""
        self._ask(DocumentDialog(self._context, self, arrived=True))

    def add_files(self, paths: Sequence[Path]) -> None:
        """The dialog for files let go on the page."""
        self._ask(DocumentDialog(self._context, self, paths=paths))

    def delete(self) -> None:
        """Delete the document chosen; what proves a conclusion is asked about first."""
        document = self._chosen_id()
        detail = self._read(document) if document is not None else None
        if detail is None:
            return
        self.leave()
        try:
            refuse_proving(detail)
        except Refusal as refusal:
            self._offer_unlinking(detail, str(refusal))
            return
        self.form.ask(lambda: delete_document(self._context.book, detail.line.id))

    def _offer_unlinking(self, detail: DocumentDetail, why: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, "Xóa văn bản", why, parent=self)
        away = box.addButton("Gỡ và xóa", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton("Giữ lại", QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if box.clickedButton() is away:
            self.form.ask(lambda: delete_document(self._context.book, detail.line.id, unlinking=True))
        box.deleteLater()

    def _mend(self, missing: MissingProof) -> None:
        """A document without a file is shown, to be given one; where there is none, the dialog opens for it."""
        if missing.document_id is not None:
            self.show_record_of(missing.document_id)
            self._place.bring(self.ui.filesPlace)
            self.ui.attachButton.setFocus()
            return
        self._ask(
            DocumentDialog(
                self._context, self, deliverable_id=missing.deliverable_id, milestone_id=missing.milestone_id
            )
        )

    def _ask(self, dialog: DocumentDialog) -> None:
        self.leave()
        dialog.exec()
        if dialog.document_id is not None:
            self.show_record_of(dialog.document_id)
        dialog.deleteLater()

    def _show_tab(self) -> None:
        """What is deleted is a document of the register: elsewhere there is nothing for that button to mean."""
        self.ui.deleteButton.setVisible(self.ui.tabs.currentWidget() is self.ui.registerTab)

    def _set_up_places(self) -> None:
        self._nothing = EmptyPlace(NOTHING_YET, "Thêm văn bản…")
        self._nothing.acted.connect(self.add)
        self._no_choice = EmptyPlace("Chọn một văn bản để xem tệp và những gì văn bản chứng minh.")
        self.ui.registerPlaces.addWidget(self._nothing)
        self.ui.detailsStack.addWidget(self._no_choice)
        for place in (self._nothing, self.ui.documentTable.viewport()):
            FileDrop(place, lambda paths, _: self.add_files(paths))

    def _set_up_commands(self) -> None:
        ui = self.ui
        ui.addButton.clicked.connect(self.add)
        ui.deleteButton.clicked.connect(self.delete)
        for keys, act in (("Ins", self.add), ("Del", self.delete)):
            action = QAction(ui.documentTable)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            ui.documentTable.addAction(action)
        menu = QMenu(self)
        menu.addAction("&Thêm văn bản đến…", self.add_arrived)
        menu.addSeparator()
        self._filing = FilingMenu(self._context, menu, lambda: self._year, self._chosen_id, self.form.ask)
        self._registers.add_menu(menu)
        self._registers.paperWanted.connect(self.paperWanted)
        menu.addAction("&Xuất hồ sơ tài liệu kiểm chứng…", self._pack.offer)
        menu.addSeparator()
        menu.addAction("&Dọn tệp không còn dùng…", self._clearing.offer)
        ui.moreButton.setMenu(menu)
        self._filter.changed.connect(self._show_selection)
        ui.tabs.currentChanged.connect(lambda *_: self._show_tab())
        self.dossiers.documentWanted.connect(self.show_record_of)
        self.dossiers.paperWanted.connect(self.paperWanted)
        self.proofs.deliverableWanted.connect(self.deliverableWanted)
        self._missing.deliverableWanted.connect(self.deliverableWanted)
        self._missing.documentWanted.connect(self._mend)

    # -- look

    def _dress(self) -> None:
        ui, edge, half = self.ui, space(self, 0.85), space(self, 0.5)
        ui.pageLayout.setContentsMargins(edge, half, edge, edge)
        ui.pageLayout.setSpacing(half)
        ui.headRow.setSpacing(half)
        keep_font(ui.documentsTitle, TITLE_SCALE, semi_bold=True)
        keep_font(ui.documentHeading, FORM_TITLE_SCALE, semi_bold=True)
        for heading in (ui.filesHeading, ui.linksHeading):
            keep_font(heading, 1.0, semi_bold=True)
        for layout in (ui.registerLayout, ui.missingLayout):
            layout.setContentsMargins(0, half, 0, 0)
            layout.setSpacing(half)
        for layout in (ui.fieldsLayout, ui.filesLayout, ui.linksLayout):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(space(self, 0.35))
        ui.detailsColumn.setContentsMargins(edge, half, edge, half)
        ui.detailsColumn.setSpacing(half)
        ui.detailsLayout.setSpacing(edge)
        ui.fieldRows.setHorizontalSpacing(half)
        ui.fieldRows.setVerticalSpacing(space(self, 0.3))
        ui.fieldsLayout.setContentsMargins(0, 0, half, 0)
        ui.fieldRows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        ui.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        ui.kind.setMinimumContentsLength(10)
        ui.abstract.ask_lines(3)
        ui.recipients.ask_lines(2)
        for row in (ui.referenceRow, ui.arrivalRow, ui.countRow):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(half)
        ui.countRow.setSpacing(edge)
        ui.documentsSplitter.setHandleWidth(half)
        self.form.say("")
        self._fit_columns()
        self._draw_boxes()
        name_parts(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self._draw_boxes()

    def _draw_boxes(self) -> None:
        box = visible_box(colours_of(self.palette()), self.fontMetrics().ascent())
        for mark in (self.ui.withoutFiles, self.ui.unlinked):
            mark.setStyleSheet(box)
            mark.setMinimumHeight(self.ui.clearButton.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place.fit()

    def _hide_columns(self, width: int) -> None:
        """In a narrow register the abstract keeps its room: who signed and issued stands in the details."""
        for column, lines in HIDDEN_BELOW.items():
            self.ui.documentTable.setColumnHidden(column, width < space(self, lines))

    def _fit_columns(self) -> None:
        """As wide as their usual words; the abstract has the rest."""
        table, metrics = self.ui.documentTable, self.ui.documentTable.fontMetrics()
        usual = {
            Column.REFERENCE: "1234/UBND-VHTT",
            Column.DAY: "00/00/0000",
            Column.KIND: "Chương trình",
            Column.ISSUER: "UBND huyện Nghĩa Hưng",
            Column.SIGNER: "Nguyễn Thị Hồng Vân",
            Column.FILES: "Tệp 00",
            Column.PROVES: "Chứng minh cho",
            Column.ARRIVAL: "Số đến",
        }
        for column, words in usual.items():
            table.setColumnWidth(column, metrics.horizontalAdvance(words) + metrics.height() * 3 // 2)
        table.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.75))
