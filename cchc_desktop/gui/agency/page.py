"""What every page of the agency's fields has: it shows an agency, gives it back as edited, and looks at the paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from cchc_desktop.domain.agency import Agency
from cchc_desktop.gui.theme import space


class AgencyPage(QWidget):
    """`changed` tells that a field was edited; showing an agency tells nothing."""

    changed = Signal()

    def show_agency(self, agency: Agency) -> None:
        """Put the agency's texts into the fields."""
        raise NotImplementedError

    def filled(self, agency: Agency) -> Agency:
        """`agency` with what stands in this page's fields."""
        raise NotImplementedError

    def preview(self, agency: Agency, today: date) -> None:
        """Draw how the whole agency, this page's fields among it, will stand on paper."""


class AgencyEditor:
    """Pages that edit one agency together: each keeps its part, all are drawn anew when one changes."""

    def __init__(self, pages: tuple[AgencyPage, ...], agency: Agency, today: date) -> None:
        self._pages = pages
        self._base = agency
        self._today = today
        self.show(agency)
        for page in pages:
            page.changed.connect(self._preview)

    @property
    def agency(self) -> Agency:
        """What stands in the fields; what they do not show is as it was given."""
        found = self._base
        for page in self._pages:
            found = page.filled(found)
        return found

    def show(self, agency: Agency) -> None:
        self._base = agency
        for page in self._pages:
            page.show_agency(agency)
        self._preview()

    def _preview(self) -> None:
        agency = self.agency
        for page in self._pages:
            page.preview(agency, self._today)


def add_page(tabs: QTabWidget, page: AgencyPage, title: str) -> None:
    """Another tab, its content a little below the tabs' rule."""
    layout = page.layout()
    if layout is not None:
        layout.setContentsMargins(0, space(page, 0.75), 0, 0)
        layout.setSpacing(space(page, 0.5))
    tabs.addTab(page, title)
