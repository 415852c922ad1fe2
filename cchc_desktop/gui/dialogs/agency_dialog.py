"""Thông tin cơ quan: the letterheads, the signatures and the recipients that every paper carries."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.agency.agency_tabs import AgencyTabs
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.dialog_buttons import dress_buttons
from cchc_desktop.gui.forms.agency_dialog import Ui_AgencyDialog
from cchc_desktop.gui.theme import space


class AgencyDialog(QDialog):
    """Reads the agency when made, writes it on Lưu; a refusal keeps the dialog open and says why."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        from cchc_desktop.services.agency.issuing import read_agency  # noqa: PLC0415 (start-up stays light)

        super().__init__(parent)
        self._context = context
        self.ui = Ui_AgencyDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.tabs = AgencyTabs(self.ui.tabs, read_agency(context.book), context.today())
        self._dress()

    @property
    def agency(self) -> Agency:
        """What stands in the fields."""
        return self.tabs.agency

    def accept(self) -> None:
        from cchc_desktop.services.agency.issuing import read_agency, refuse_nameless, write_agency  # noqa: PLC0415

        try:
            if self.agency != read_agency(self._context.book):
                refuse_nameless(self.agency)
                write_agency(self._context.book, self.agency)
        except Refusal as refusal:
            self.ui.refusal.setText(str(refusal))
            self.ui.refusal.show()
            self.tabs.lead_to_missing()
            return
        super().accept()

    def _dress(self) -> None:
        ui = self.ui
        self.setWindowTitle("Thông tin cơ quan")
        ui.refusal.hide()
        dress_buttons(ui.buttons, ui.buttons.button(QDialogButtonBox.StandardButton.Save), "&Lưu")
        ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText("Đó&ng")
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        room = self.screen().availableGeometry()
        self.resize(min(space(self, 42), room.width()), min(space(self, 36), round(room.height() * 0.9)))
