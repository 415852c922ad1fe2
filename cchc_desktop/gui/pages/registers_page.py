"""Sổ theo dõi: inspections, initiatives, reviewed legal documents and surveys, a tab each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.registers.initiatives import INITIATIVES
from cchc_desktop.domain.registers.inspections import VISITS
from cchc_desktop.domain.registers.legal_documents import LEGAL_DOCUMENTS
from cchc_desktop.domain.registers.surveys import SURVEYS
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.registers_page import Ui_RegistersPage
from cchc_desktop.gui.pages.inspection_tab import InspectionTab
from cchc_desktop.gui.pages.register_tab import RegisterTab
from cchc_desktop.gui.theme import TITLE_SCALE, space
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.named_parts import name_parts

if TYPE_CHECKING:
    from cchc_desktop.store.book import Changed

NO_INITIATIVES = "Chưa có sáng kiến nào của năm này. Bấm Thêm sáng kiến… để ghi sáng kiến được đề nghị công nhận."
NO_DOCUMENTS = "Chưa có văn bản nào được rà soát trong năm này. Bấm Thêm văn bản rà soát… để ghi văn bản đầu tiên."
NO_SURVEYS = "Chưa có cuộc khảo sát nào trong năm này. Bấm Thêm cuộc khảo sát… để ghi số phiếu và mức hài lòng."
SHOWN = frozenset(("inspection", "inspection_visit", "finding", "initiative", "legal_document", "survey"))
NAMED = frozenset(("unit", "document", "deliverable", "task"))
"""Tables whose rows the page shows, and those whose rows it names."""


class RegistersPage(QWidget):
    """Reads only the tab in front; the others are read when they come forward."""

    deliverableWanted = Signal(int)
    recordWanted = Signal(str, int)
    paperWanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RegistersPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.inspections = InspectionTab(context, self)
        self.tabs: tuple[RegisterTab, ...] = (
            self.inspections,
            RegisterTab(context, INITIATIVES, NO_INITIATIVES, self),
            RegisterTab(context, LEGAL_DOCUMENTS, NO_DOCUMENTS, self),
            RegisterTab(context, SURVEYS, NO_SURVEYS, self),
        )
        self._year = 0
        self._stale: set[RegisterTab] = set()
        for tab in self.tabs:
            self.ui.tabs.addTab(tab, tab.register.title)
            tab.deliverableWanted.connect(self.deliverableWanted)
            tab.paperWanted.connect(self.paperWanted)
        self.inspections.unitWanted.connect(lambda unit: self.recordWanted.emit("units", unit))
        self.ui.tabs.currentChanged.connect(lambda *_: self._read_in_front())
        self._dress()

    @property
    def entrance(self) -> QWidget:
        """The table in front has the keyboard when the page is entered by keys; an empty one gives it to its button."""
        tab = self._in_front
        return tab.ui.table if tab.table.rowCount() else tab.ui.addButton

    @property
    def _in_front(self) -> RegisterTab:
        return self.tabs[self.ui.tabs.currentIndex()]

    # -- what the main window asks

    def show_year(self, year: int) -> None:
        """The registers of this year's plan."""
        self._year = year
        self._stale = set()
        for tab in self.tabs:
            tab.show_year(year)

    def refresh(self, changed: Changed | None) -> None:
        """Read anew what is in front; what lies behind follows when it comes forward."""
        if changed is not None and not (SHOWN | NAMED) & set(changed.rows):
            return
        self._stale = set(self.tabs)
        self._read_in_front()

    def show_record(self, name: str, row: int) -> None:
        """A record found elsewhere, in the register of that name."""
        if name == VISITS.name:
            self.ui.tabs.setCurrentWidget(self.inspections)
            self.inspections.show_visit(row)
            return
        for tab in self.tabs:
            if tab.register.name == name:
                self.ui.tabs.setCurrentWidget(tab)
                tab.show_record(row)

    def leave(self) -> None:
        """Another page or the end of the program."""
        for tab in self.tabs:
            tab.leave()

    def _read_in_front(self) -> None:
        if self._in_front in self._stale:
            self._stale.discard(self._in_front)
            self._in_front.refresh()

    def _dress(self) -> None:
        line, half = space(self, 1), space(self, 0.5)
        self.ui.pageLayout.setContentsMargins(line, line, line, line)
        self.ui.pageLayout.setSpacing(half)
        keep_font(self.ui.registersTitle, TITLE_SCALE, semi_bold=True)
        name_parts(self)
