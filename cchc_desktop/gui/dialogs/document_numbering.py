"""The dialog's number taken from the register, and how a paper of another agency came in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from cchc_desktop.domain.document_registers import Direction
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.arrival_fields import ArrivalFields
from cchc_desktop.gui.dialogs.number_dialog import NumberDialog, Unnumbered
from cchc_desktop.gui.dialogs.proposed_fields import ProposedFields
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.document_dialog import Ui_DocumentDialog
from cchc_desktop.gui.widgets.day_field import show_day
from cchc_desktop.services.documents.conditions import own_issuers
from cchc_desktop.services.documents.edits import DocumentDraft, Filing
from cchc_desktop.services.documents.numbers import GivenNumber, number_columns


class DocumentNumbering(QObject):
    """Rows that depend on who issued the document; `arranged` tells that others are shown now."""

    arranged = Signal()

    def __init__(
        self,
        ui: Ui_DocumentDialog,
        fields: ProposedFields,
        context: Context,
        dialog: RefusableDialog,
        *,
        arrived: bool = False,
    ) -> None:
        """`arrived`: it came in, also while its issuer is not known, and today unless another day is written."""
        super().__init__(dialog)
        self._arrived_already = arrived
        self._ui, self._fields, self._context, self._dialog = ui, fields, context, dialog
        self._arrival = ArrivalFields(
            ui.rows, ui.arrivedOn, ui.arrivalNumber, ui.arrivalPlace, ui.takeArrival, context, dialog
        )
        if arrived:
            self._arrival.show(None, context.today())
        self._given = ""
        """The number taken for this document, while it stands in the field."""
        ui.takeNumber.clicked.connect(self.take_number)
        ui.issuer.editingFinished.connect(self.offer)

    def offer(self) -> None:
        """What the agency issued itself never came in; of another's paper the day and number of arrival are asked."""
        incoming = self._is_incoming(self._ui.issuer.text())
        self._arrival.set_visible(incoming)
        self._ui.takeNumber.setVisible(not incoming)
        self.arranged.emit()

    def _is_incoming(self, issuer: str) -> bool:
        return own_issuers(self._context.book).direction(issuer, arrived=self._arrived_already) is Direction.INCOMING

    def take_number(self) -> None:
        """Ask for the number of the signed document; it is given when the dialog is saved."""
        day = self._fields.value("issued_on")
        known = Unnumbered(
            kind=self._fields.words("kind"),
            issuer=self._fields.words("issuer"),
            issued_on=None if isinstance(day, str) else day,
        )
        NumberDialog(self._context, known, self._take, self._dialog, kept=False).ask()

    def _take(self, given: GivenNumber) -> None:
        columns, ui = number_columns(given), self._ui
        self._given = columns["reference"]
        ui.reference.setText(self._given)
        show_day(ui.issuedOn, given.issued_on)
        ui.issuer.setText(given.issuer)
        ui.kind.setCurrentIndex(max(ui.kind.findData(columns["kind"]), 0))
        for name in ("reference", "issued_on", "issuer", "kind"):
            self._fields.touch(name)
        self.offer()

    def completed(self, filing: Filing) -> Filing:
        """With day and number of arrival, and whether its number is given now."""
        draft = filing.draft
        given = bool(self._given) and draft.reference.strip() == self._given
        return replace(filing, draft=self._arrived(draft), gives_number=given)

    def _arrived(self, draft: DocumentDraft) -> DocumentDraft:
        if not self._is_incoming(draft.issuer):
            return draft
        return replace(draft, arrival_number=self._arrival.number, arrived_on=self._arrival.day)
