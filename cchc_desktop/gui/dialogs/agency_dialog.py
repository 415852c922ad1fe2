"""Thông tin cơ quan: the lines of the letterhead, the signature and the recipients that every paper carries."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QWidget

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.agency_lines import lines_of, text_of
from cchc_desktop.gui.dialogs.dialog_buttons import dress_buttons
from cchc_desktop.gui.forms.agency_dialog import Ui_AgencyDialog
from cchc_desktop.gui.theme import space

LINE_FIELDS = {
    "parentName": "parent",
    "shortName": "short_name",
    "place": "place",
    "symbol": "symbol",
    "signerName": "signer_name",
    "draftingSymbol": "drafting_symbol",
}
"""Field of the form by attribute of `Agency`, for texts of one line; the other map is for several lines."""
PARAGRAPH_FIELDS = {
    "issuerLines": "name_lines",
    "authorityLines": "authority_lines",
    "addressees": "addressees",
    "recipients": "recipients",
}


class AgencyFields(QWidget):
    """The fields without a dialog of their own, for the tab of the settings."""

    def __init__(self, agency: Agency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AgencyDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        _dress_fields(self.ui)
        self.ui.buttons.hide()
        self._shown = agency
        _show_agency(self.ui, agency)

    @property
    def agency(self) -> Agency:
        """What stands in the fields."""
        return _agency_in(self.ui, self._shown)

    def lead_to_missing(self) -> None:
        """Put the cursor where a nameless agency wants its name."""
        lead_to(self.ui.place if self.agency.name_lines else self.ui.issuerLines, self.ui.scroll)


class AgencyDialog(QDialog):
    """Reads the agency when made, writes it on Lưu; a refusal keeps the dialog open and says why."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        from cchc_desktop.services.agency import read_agency  # noqa: PLC0415 (start-up stays light)

        super().__init__(parent)
        self._context = context
        self.ui = Ui_AgencyDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._dress()
        self._shown = read_agency(context.book)
        _show_agency(self.ui, self._shown)

    @property
    def agency(self) -> Agency:
        """What stands in the fields."""
        return _agency_in(self.ui, self._shown)

    def accept(self) -> None:
        from cchc_desktop.services.agency import read_agency, write_agency  # noqa: PLC0415 (start-up stays light)

        try:
            if self.agency != read_agency(self._context.book):
                refuse_nameless(self.agency)
                write_agency(self._context.book, self.agency)
        except Refusal as refusal:
            self.ui.refusal.setText(str(refusal))
            self.ui.refusal.show()
            lead_to(self.ui.place if self.agency.name_lines else self.ui.issuerLines, self.ui.scroll)
            return
        super().accept()

    def _dress(self) -> None:
        ui = self.ui
        self.setWindowTitle("Thông tin cơ quan")
        _dress_fields(ui)
        dress_buttons(ui.buttons, ui.buttons.button(QDialogButtonBox.StandardButton.Save))
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        room = self.screen().availableGeometry()
        self.resize(min(space(self, 40), room.width()), min(space(self, 42), round(room.height() * 0.85)))


def _dress_fields(ui: Ui_AgencyDialog) -> None:
    for field, lines in (("issuerLines", 2), ("authorityLines", 3), ("addressees", 2), ("recipients", 5)):
        getattr(ui, field).ask_lines(lines)
    ui.refusal.hide()


def _show_agency(ui: Ui_AgencyDialog, agency: Agency) -> None:
    for field, name in LINE_FIELDS.items():
        getattr(ui, field).setText(getattr(agency, name))
    for field, name in PARAGRAPH_FIELDS.items():
        getattr(ui, field).setPlainText(text_of(getattr(agency, name)))


def _agency_in(ui: Ui_AgencyDialog, shown: Agency) -> Agency:
    """What the fields do not show stays as it was."""
    texts: dict[str, Any] = {name: getattr(ui, field).text().strip() for field, name in LINE_FIELDS.items()}
    lists: dict[str, Any] = {
        name: lines_of(getattr(ui, field).toPlainText()) for field, name in PARAGRAPH_FIELDS.items()
    }
    return replace(shown, **texts, **lists)


def lead_to(field: QWidget, scroll: QScrollArea) -> None:
    """Put the cursor in the field that a refusal asks for, and bring it into view once the sentence has its room."""
    field.setFocus()
    QTimer.singleShot(0, scroll, lambda: scroll.ensureWidgetVisible(field))


def refuse_nameless(agency: Agency) -> None:
    """A paper cannot do without the name of who issues it and the place it is issued at."""
    if not agency.name_lines:
        raise Refusal("Chưa có tên cơ quan ban hành: hãy ghi tên cơ quan như trên văn bản, mỗi dòng một hàng.")
    if not agency.place:
        raise Refusal("Chưa có địa danh: hãy ghi địa danh đứng trước ngày tháng trên văn bản, ví dụ Nghĩa Hưng.")
