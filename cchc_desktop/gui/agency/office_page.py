"""Giấy của phòng: the office's own letterhead, its signers and recipients, and what goes out on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.agency import BLANK, Agency
from cchc_desktop.domain.agency_papers import PAPER_WORDS, Paper
from cchc_desktop.gui.agency.names_page import NamesPage
from cchc_desktop.gui.agency.page import AgencyPage, add_page
from cchc_desktop.gui.agency.recipients_page import RecipientsPage
from cchc_desktop.gui.agency.signers_page import SignersPage
from cchc_desktop.gui.forms.agency_office import Ui_AgencyOffice
from cchc_desktop.gui.forms.agency_papers import Ui_AgencyPapers
from cchc_desktop.gui.theme import colours_of
from cchc_desktop.gui.widgets.check_list import add_choice, check, checked, dress_boxes
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.agency.profiles import proposed_office


class PapersPage(AgencyPage):
    """Which papers go out under the office's letterhead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AgencyPapers()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        for paper, words in PAPER_WORDS.items():
            add_choice(self.ui.paperList, words, paper)
        dress_boxes(self.ui.paperList)
        self.ui.paperList.itemChanged.connect(lambda _: self.changed.emit())

    def show_agency(self, agency: Agency) -> None:
        self.blockSignals(True)
        check(self.ui.paperList, agency.office_papers)
        self.blockSignals(False)

    def filled(self, agency: Agency) -> Agency:
        return replace(agency, office_papers=tuple(Paper(name) for name in checked(self.ui.paperList)))


class OfficePage(AgencyPage):
    """Ticking the box proposes a letterhead by the kind of agency; what was there comes back when ticked again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AgencyOffice()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.names, self.signers = NamesPage(of_office=True), SignersPage()
        self.recipients, self.papers = RecipientsPage(), PapersPage()
        self._pages = (self.names, self.signers, self.recipients)
        self._agency = BLANK
        titles = ("Tên, ký hiệu", "Người ký", "Nơi nhận", "Văn bản")
        for page, title in zip((*self._pages, self.papers), titles, strict=True):
            add_page(self.ui.parts, page, title)
            page.changed.connect(self.changed)
        box = visible_box(colours_of(self.palette()), self.fontMetrics().ascent())
        self.ui.hasPaper.setStyleSheet(box)
        self.ui.hasPaper.toggled.connect(self._toggle)

    def show_agency(self, agency: Agency) -> None:
        self._agency = agency
        self.blockSignals(True)
        self.ui.hasPaper.setChecked(agency.office is not None)
        self.ui.parts.setEnabled(agency.office is not None)
        self._show_office(agency.office or BLANK)
        self.papers.show_agency(agency)
        self.blockSignals(False)

    def filled(self, agency: Agency) -> Agency:
        self._agency = agency
        if not self.ui.hasPaper.isChecked():
            return replace(agency, office=None)
        office = agency.office or BLANK
        for page in self._pages:
            office = page.filled(office)
        return replace(self.papers.filled(agency), office=office)

    def preview(self, agency: Agency, today: date) -> None:
        """Drawn also while it has no name yet: what is typed next is seen at once."""
        office = agency.office or BLANK
        shown = replace(agency.on_office_paper() if agency.has_office_paper else office, place=agency.place)
        for page in self._pages:
            page.preview(shown, today)

    def lead_to_missing(self) -> None:
        """Put the cursor where the office wants its name."""
        self.ui.parts.setCurrentWidget(self.names)
        self.names.ui.issuerLines.setFocus()

    def _show_office(self, office: Agency) -> None:
        for page in self._pages:
            page.show_agency(office)

    def _toggle(self, has: bool) -> None:
        self.ui.parts.setEnabled(has)
        if has and not self.names.filled(BLANK).name_lines:
            self._show_office(proposed_office(self._agency) or BLANK)
        self.changed.emit()
