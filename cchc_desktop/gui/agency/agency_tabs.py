"""The tabs that hold all of an agency: in its own dialog, and among those of Thiết lập."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QTabWidget

from cchc_desktop.domain.agency import Agency
from cchc_desktop.gui.agency.names_page import NamesPage
from cchc_desktop.gui.agency.office_page import OfficePage
from cchc_desktop.gui.agency.page import AgencyEditor, add_page
from cchc_desktop.gui.agency.recipients_page import RecipientsPage
from cchc_desktop.gui.agency.signers_page import SignersPage


class AgencyTabs:
    """Tên và ký hiệu · Người ký · Nơi nhận · Giấy của phòng, added to `tabs`."""

    def __init__(self, tabs: QTabWidget, agency: Agency, today: date) -> None:
        self._tabs = tabs
        self.names, self.signers = NamesPage(tabs), SignersPage(tabs)
        self.recipients, self.office = RecipientsPage(tabs), OfficePage(tabs)
        add_page(tabs, self.names, "Tên và &ký hiệu")
        add_page(tabs, self.signers, "N&gười ký")
        add_page(tabs, self.recipients, "Nơ&i nhận")
        add_page(tabs, self.office, "Giấy của &phòng")
        pages = (self.names, self.signers, self.recipients, self.office)
        self._editor = AgencyEditor(pages, agency, today)

    @property
    def agency(self) -> Agency:
        """What stands in the fields."""
        return self._editor.agency

    def lead_to_missing(self) -> None:
        """Put the cursor where the agency wants a name or a place, its office's after its own."""
        agency = self.agency
        if agency.name_lines and agency.place:
            self._tabs.setCurrentWidget(self.office)
            self.office.lead_to_missing()
        else:
            self._tabs.setCurrentWidget(self.names)
            self.names.lead_to_missing()
