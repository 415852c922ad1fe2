"""The register of what goes out and of what comes in: numbers of arrival, numbers left out, the printed registers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.document_registers import Direction
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.documents_page import Ui_DocumentsPage
from cchc_desktop.gui.models.document_table import Column
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.documents.conditions import DocumentConditions
from cchc_desktop.services.documents.numbers import register_gaps
from cchc_desktop.services.papers.request import PaperRequest

GAPS = "Số chưa có trong sổ: {}."


class DocumentsRegisters(QObject):
    """`conditions` are the filter's, `year` the one shown at the top; `paperWanted` carries a PaperRequest."""

    paperWanted = Signal(object)

    def __init__(
        self,
        ui: Ui_DocumentsPage,
        context: Context,
        conditions: Callable[[], DocumentConditions],
        year: Callable[[], int],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._ui, self._context, self._conditions, self._year = ui, context, conditions, year

    def set_up_column(self) -> None:
        """The number of arrival stands first, where it is shown."""
        header = self._ui.documentTable.horizontalHeader()
        header.moveSection(header.visualIndex(Column.ARRIVAL), 0)

    def add_menu(self, menu: QMenu) -> None:
        """The printed registers of the year that is filtered by, else of the one at the top."""
        below = menu.addMenu("&In sổ đăng ký văn bản")
        below.aboutToShow.connect(lambda: self._fill(below))

    def tell(self) -> None:
        """Numbers of arrival and those left out, where one of the two registers is shown."""
        asked = self._conditions()
        incoming = asked.direction is Direction.INCOMING
        self._ui.documentTable.setColumnHidden(Column.ARRIVAL, not incoming)
        self._ui.gapsLine.setText(self._gaps(asked))

    def _gaps(self, asked: DocumentConditions) -> str:
        if asked.direction is None or asked.year is None:
            return ""
        gaps = register_gaps(self._context.book, asked.direction, asked.year)
        return GAPS.format("; ".join(gap.words for gap in gaps)) if gaps else ""

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        agency = read_agency(self._context.book)
        asked = [("Văn bản &đi…", "outgoing-register", "")]
        if agency.has_office_paper:
            ours, office = agency.short_name, agency.on_office_paper().short_name
            asked = [
                (f"Văn bản đi &1 – {ours}…", "outgoing-register", "agency"),
                (f"Văn bản đi &2 – {office}…", "outgoing-register", "office"),
            ]
        for words, form, choice in (*asked, ("Văn bản đế&n…", "incoming-register", "")):
            menu.addAction(words).triggered.connect(partial(self._print, form, choice))

    def _print(self, form: str, choice: str, *_checked: bool) -> None:
        year = self._conditions().year or self._year()
        self.paperWanted.emit(PaperRequest(form, year, self._context.today(), choice=choice))
