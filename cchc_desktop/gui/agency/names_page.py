"""Tên và ký hiệu: the lines of a letterhead, what its papers are numbered with, where it is found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.agency import Agency
from cchc_desktop.gui.agency.page import AgencyPage
from cchc_desktop.gui.dialogs.agency_lines import lines_of, text_of
from cchc_desktop.gui.forms.agency_names import Ui_AgencyNames
from cchc_desktop.services.agency.paper_sample import letterhead_sample, number_words

LINE_FIELDS = {
    "parentName": "parent",
    "shortName": "short_name",
    "place": "place",
    "symbol": "symbol",
    "draftingSymbol": "drafting_symbol",
}
"""Field of the form by attribute of `Agency`, for texts of one line; the other map is for several lines."""
PARAGRAPH_FIELDS = {"issuerLines": "name_lines", "contactLines": "contact_lines"}


class NamesPage(AgencyPage):
    """Of the agency, or of its office, whose place is the agency's."""

    def __init__(self, parent: QWidget | None = None, *, of_office: bool = False) -> None:
        super().__init__(parent)
        self.ui = Ui_AgencyNames()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._line_fields = {field: name for field, name in LINE_FIELDS.items() if not of_office or field != "place"}
        for field in PARAGRAPH_FIELDS:
            getattr(self.ui, field).ask_lines(2)
            getattr(self.ui, field).textChanged.connect(self.changed)
        for field in self._line_fields:
            getattr(self.ui, field).textChanged.connect(self.changed)
        if of_office:
            self._speak_of_office()

    def show_agency(self, agency: Agency) -> None:
        self.blockSignals(True)
        for field, name in self._line_fields.items():
            getattr(self.ui, field).setText(getattr(agency, name))
        for field, name in PARAGRAPH_FIELDS.items():
            getattr(self.ui, field).setPlainText(text_of(getattr(agency, name)))
        self.blockSignals(False)

    def filled(self, agency: Agency) -> Agency:
        texts: dict[str, Any] = {
            name: getattr(self.ui, field).text().strip() for field, name in self._line_fields.items()
        }
        lists: dict[str, Any] = {
            name: lines_of(getattr(self.ui, field).toPlainText()) for field, name in PARAGRAPH_FIELDS.items()
        }
        return replace(agency, **texts, **lists)

    def preview(self, agency: Agency, today: date) -> None:
        self.ui.headStrip.show_sample(letterhead_sample(agency, today))
        self.ui.numberWords.setText(number_words(agency))

    def lead_to_missing(self) -> None:
        """Put the cursor where a nameless agency wants its name, or its place."""
        named = bool(lines_of(self.ui.issuerLines.toPlainText()))
        field = self.ui.place if named else self.ui.issuerLines
        field.setFocus()
        self.ui.scroll.ensureWidgetVisible(field)

    def _speak_of_office(self) -> None:
        ui = self.ui
        ui.rows.setRowVisible(ui.place, False)
        ui.parentName.setPlaceholderText("Ví dụ: UBND XÃ ĐỒNG THỊNH")
        ui.issuerLines.setPlaceholderText("PHÒNG …")
        ui.shortName.setPlaceholderText("Ví dụ: Phòng Nội vụ")
        ui.symbol.setPlaceholderText("PNV trong 05/BC-PNV")
        ui.draftingSymbol.setPlaceholderText("CCHC trong 12/PNV-CCHC")
        ui.contactLines.setPlaceholderText("Để trống thì in như của cơ quan")
