"""Hồ sơ: the archive files of the year shown, the documents in the one chosen, and their papers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from cchc_desktop.domain.dossiers import Dossier, DossierDraft, FiledDocument, next_code
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.dossier_dialog import DossierChoices, DossierDialog
from cchc_desktop.gui.dialogs.dossier_proposals_dialog import DossierProposalsDialog
from cchc_desktop.gui.dialogs.filed_dialog import FiledDialog
from cchc_desktop.gui.dialogs.filing_dialog import FilingDialog
from cchc_desktop.gui.forms.dossiers_tab import Ui_DossiersTab
from cchc_desktop.gui.models.dossier_rows import DossierRow, FiledRow, dossier_rows, facts_of, filed_row
from cchc_desktop.gui.models.due_list import DueList, row_of
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.services.evidence import dossier_edits as edits
from cchc_desktop.services.evidence.dossiers import dossiers_of
from cchc_desktop.services.papers.request import PaperRequest

TITLE = "Hồ sơ lưu trữ"
NOTHING_YET = (
    "Năm {year} chưa có hồ sơ nào. Bấm Đề xuất từ kế hoạch… để có các hồ sơ thường lập, hoặc Thêm hồ sơ… để tự lập."
)
NO_DOCUMENT = "Hồ sơ chưa có văn bản. Bấm Xếp văn bản vào…"
PAPERS = (
    ("dossier-list", "&Danh mục hồ sơ…"),
    ("dossier-documents", "Mục lục văn bản của hồ sơ đang &chọn…"),
    ("dossier-documents", "Mục lục văn bản của &mọi hồ sơ…"),
    ("transfer-list", "Mục lục hồ sơ &nộp lưu…"),
    ("transfer-minutes", "&Biên bản giao nhận hồ sơ…"),
)
OF_THE_CHOSEN = 1
"""Which of the papers is of the dossier chosen alone."""


class DossiersTab(QWidget):
    """Reads the book only while it is in front; what changes meanwhile is read when it comes."""

    documentWanted = Signal(int)
    paperWanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DossiersTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._context, self._year = context, 0
        self._dossiers: tuple[Dossier, ...] = ()
        self._stale = True
        self._rows, self._filed = DueList(parent=self), DueList(parent=self)
        self._set_up_places()
        self._set_up_commands()
        self._dress()

    # -- what the page asks

    def show_year(self, year: int) -> None:
        """Speak of the dossiers of `year`."""
        if year != self._year:
            self._year = year
            self.refresh()

    def refresh(self) -> None:
        """Something changed: read again now, or when the tab comes to the front."""
        self._stale = True
        self.read_when_shown()

    def read_when_shown(self) -> None:
        """Read what changed while something else was in front."""
        if not self._stale or not self._year or not self.isVisible():
            return
        self._stale = False
        self._dossiers = dossiers_of(self._context.book, self._year)
        self._rows.show(list(dossier_rows(self._dossiers)))
        self._choose_something()
        self._show_chosen()

    def choose(self, dossier_id: int) -> None:
        """A dossier found elsewhere."""
        self.read_when_shown()
        self._select(dossier_id)
        self.ui.dossierList.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read_when_shown()

    # -- lists

    def _choose_something(self) -> None:
        if row_of(self.ui.dossierList.currentIndex()) in self._rows.rows and self._chosen() is not None:
            return
        first = next((at for at, row in enumerate(self._rows.rows) if isinstance(row, DossierRow)), None)
        if first is not None:
            self.ui.dossierList.setCurrentIndex(self._rows.index(first))

    def _select(self, dossier_id: int) -> None:
        for at, row in enumerate(self._rows.rows):
            if isinstance(row, DossierRow) and row.dossier is not None and row.dossier.id == dossier_id:
                self.ui.dossierList.setCurrentIndex(self._rows.index(at))
                self.ui.dossierList.scrollTo(self._rows.index(at))

    def _chosen(self) -> Dossier | None:
        row = row_of(self.ui.dossierList.currentIndex())
        return row.dossier if isinstance(row, DossierRow) else None

    def _chosen_filed(self) -> list[FiledDocument]:
        rows = (row_of(index) for index in sorted(self.ui.filedList.selectedIndexes(), key=lambda one: one.row()))
        return [row.filed for row in rows if isinstance(row, FiledRow) and row.filed is not None]

    def _show_chosen(self) -> None:
        ui, dossier = self.ui, self._chosen()
        self._say("")
        self._tell_year()
        ui.dossierPlaces.setCurrentWidget(ui.dossiersSplitter if self._dossiers else self._nothing)
        if dossier is not None:
            ui.dossierHeading.setText(f"{dossier.code}  {' '.join(dossier.title.split())}")
            ui.dossierFacts.setText(facts_of(dossier))
            self._filed.show([filed_row(one) for one in dossier.documents])
            ui.filedStack.setCurrentWidget(ui.filedList if dossier.documents else self._no_document)
            if dossier.documents and not ui.filedList.currentIndex().isValid():
                ui.filedList.setCurrentIndex(self._filed.index(0))
        self._offer()

    def _tell_year(self) -> None:
        filed = {one.document_id for dossier in self._dossiers for one in dossier.documents}
        going = sum(one.draft.goes_to_archive for one in self._dossiers)
        self._nothing.say(NOTHING_YET.format(year=self._year))
        self.ui.yearLine.setVisible(bool(self._dossiers))
        self.ui.yearLine.setText(
            f"Năm {self._year}: {len(self._dossiers)} hồ sơ, {len(filed)} văn bản; {going} hồ sơ nộp lưu."
        )

    def _offer(self) -> None:
        ui, chosen, filed = self.ui, self._chosen() is not None, len(self._chosen_filed())
        for button in (ui.editDossier, ui.deleteDossier, ui.fileDocuments):
            button.setEnabled(chosen)
        ui.takeOut.setEnabled(filed > 0)
        for button in (ui.editFiled, ui.showFiled):
            button.setEnabled(filed == 1)
        ui.fileByAreas.setEnabled(bool(self._dossiers))
        ui.printDossiers.setEnabled(bool(self._dossiers))

    # -- commands

    def add(self) -> None:
        """A new dossier under the number that follows; it stands chosen afterwards."""
        last = self._dossiers[-1].draft if self._dossiers else DossierDraft("", "")
        code = next_code(one.code for one in self._dossiers)
        draft = DossierDraft(code, "", last.retention, last.heading, last.subheading, last.keeper, last.medium)
        made: list[int] = []
        self._ask(f"Thêm hồ sơ năm {self._year}", draft, lambda typed: made.append(self._add(typed)))
        if made:
            self._select(made[0])

    def edit(self) -> None:
        """The dossier chosen, in its dialog."""
        dossier = self._chosen()
        if dossier is not None:
            book = self._context.book
            self._ask("Sửa hồ sơ", dossier.draft, lambda typed: edits.edit_dossier(book, dossier.id, typed))

    def delete(self) -> None:
        """The dossier chosen goes; undo brings it back, and its documents never left the register."""
        dossier = self._chosen()
        if dossier is not None:
            self._try(lambda: edits.delete_dossier(self._context.book, dossier.id))

    def propose(self) -> None:
        """The dossiers that the plan usually makes, to be chosen from."""
        book, year = self._context.book, self._year
        drafts = edits.proposed_dossiers(book, year)
        if not drafts:
            self._say(f"Năm {year} đã có đủ các hồ sơ thường lập; hồ sơ khác thì bấm Thêm hồ sơ…")
            return
        DossierProposalsDialog(year, drafts, lambda wanted: edits.add_dossiers(book, year, wanted), self).ask()

    def file_by_plan(self) -> None:
        """The plan, its reports and what proves its products go into their dossiers."""
        self._try(lambda: edits.file_by_plan(self._context.book, self._year))

    def file_documents(self) -> None:
        """Documents found in a dialog go into the dossier chosen."""
        dossier = self._chosen()
        if dossier is not None:
            book = self._context.book
            FilingDialog(self._context, dossier, lambda ids: edits.file_documents(book, dossier.id, ids), self).ask()

    def edit_filed(self) -> None:
        """Where the document chosen stands in its dossier."""
        for filed in self._chosen_filed()[:1]:
            self._edit_filed(filed)

    def take_out(self) -> None:
        """The documents chosen leave the dossier."""
        chosen = [filed.id for filed in self._chosen_filed()]
        if chosen:
            self._try(lambda: edits.take_out(self._context.book, chosen))

    def _add(self, draft: DossierDraft) -> int:
        return edits.add_dossier(self._context.book, self._year, draft)

    def _ask(self, title: str, draft: DossierDraft, save: Callable[[DossierDraft], object]) -> None:
        headings = dict.fromkeys(one.draft.heading for one in self._dossiers if one.draft.heading)
        minor = dict.fromkeys(one.draft.subheading for one in self._dossiers if one.draft.subheading)
        areas = edits.areas_of(self._context.book, self._year)
        DossierDialog(title, draft, DossierChoices(tuple(headings), tuple(minor), areas), save, self).ask()

    def _edit_filed(self, filed: FiledDocument) -> None:
        book = self._context.book
        FiledDialog(filed, lambda sheets, note: edits.edit_filed(book, filed.id, sheets=sheets, note=note), self).ask()

    def _go(self) -> None:
        for filed in self._chosen_filed()[:1]:
            self.documentWanted.emit(filed.document_id)

    def _print(self, at: int) -> None:
        chosen = self._chosen()
        code = chosen.code if chosen is not None and at == OF_THE_CHOSEN else ""
        self.paperWanted.emit(PaperRequest(PAPERS[at][0], self._year, self._context.today(), code=code))

    def _try(self, act: Callable[[], object]) -> None:
        self._say("")
        try:
            act()
        except Refusal as refusal:
            self._say(str(refusal))

    def _say(self, sentence: str) -> None:
        self.ui.dossierRefusal.setText(sentence)
        self.ui.dossierRefusal.setVisible(bool(sentence))

    # -- set up

    def _set_up_places(self) -> None:
        ui = self.ui
        self._nothing = EmptyPlace("Chưa có hồ sơ nào.", "Đề xuất từ kế hoạch…")
        self._nothing.acted.connect(self.propose)
        ui.dossierPlaces.addWidget(self._nothing)
        self._no_document = EmptyPlace(NO_DOCUMENT)
        ui.filedStack.addWidget(self._no_document)
        ui.dossierList.setModel(self._rows)
        ui.filedList.setModel(self._filed)
        ui.filedList.lose_frame()
        ui.filedList.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        ui.dossierList.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        ui.filedList.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        ui.dossierList.activated.connect(lambda *_: self.edit())
        ui.filedList.activated.connect(lambda *_: self._go())

    def _set_up_commands(self) -> None:
        ui = self.ui
        for button, act in (
            (ui.addDossier, self.add),
            (ui.proposeDossiers, self.propose),
            (ui.fileByAreas, self.file_by_plan),
            (ui.editDossier, self.edit),
            (ui.deleteDossier, self.delete),
            (ui.fileDocuments, self.file_documents),
            (ui.editFiled, self.edit_filed),
            (ui.takeOut, self.take_out),
            (ui.showFiled, self._go),
        ):
            button.clicked.connect(act)
        for view, keys, act in (
            (ui.dossierList, "Ins", self.add),
            (ui.dossierList, "Del", self.delete),
            (ui.filedList, "Ins", self.file_documents),
            (ui.filedList, "Del", self.take_out),
        ):
            action = QAction(view)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            view.addAction(action)
        menu = QMenu(self)
        for at, (_, words) in enumerate(PAPERS):
            menu.addAction(words).triggered.connect(lambda *_checked, at=at: self._print(at))
        ui.printDossiers.setMenu(menu)

    def _dress(self) -> None:
        ui, edge, half = self.ui, space(self, 0.85), space(self, 0.5)
        for place, buttons in (
            (ui.commands, (ui.addDossier, ui.proposeDossiers, ui.fileByAreas, ui.printDossiers)),
            (ui.dossierButtons, (ui.editDossier, ui.deleteDossier)),
            (ui.filedButtons, (ui.fileDocuments, ui.editFiled, ui.takeOut, ui.showFiled)),
        ):
            flow = FlowLayout(place, holds_room=True)
            flow.setSpacing(half)
            for button in buttons:
                flow.addWidget(button)
        keep_font(ui.dossierHeading, FORM_TITLE_SCALE, semi_bold=True)
        ui.dossiersLayout.setContentsMargins(0, half, 0, 0)
        ui.dossiersLayout.setSpacing(half)
        ui.listLayout.setContentsMargins(0, 0, 0, 0)
        ui.listLayout.setSpacing(half)
        ui.cardLayout.setContentsMargins(edge, half, edge, half)
        ui.cardLayout.setSpacing(half)
        ui.dossiersSplitter.setHandleWidth(half)
        ui.dossiersSplitter.setSizes([450, 550])
        self._say("")
