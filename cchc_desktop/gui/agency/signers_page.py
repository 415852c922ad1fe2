"""Người ký: who signs the papers of a letterhead, by what authority, in the decree's forms or in the officer's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.signing import (
    AUTHORITY_WORDS,
    Authority,
    AuthorityForm,
    Signer,
    authority_lines,
    read_authority,
)
from cchc_desktop.gui.agency.page import AgencyPage
from cchc_desktop.gui.dialogs.agency_lines import lines_of, text_of
from cchc_desktop.gui.forms.agency_signers import Ui_AgencySigners
from cchc_desktop.gui.theme import line_height
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.agency.paper_sample import signature_sample

FREE = "Ghi từng dòng"
"""A line of authority that none of the decree's forms gives."""
FOR_A_HEAD = (AuthorityForm.DEPUTY, AuthorityForm.BY_ORDER, AuthorityForm.BY_MANDATE)
FOR_A_BODY = (AuthorityForm.HEAD, AuthorityForm.DEPUTY, AuthorityForm.ACTING)
NEW = Signer("", ())
LISTED = 3
"""Signers in view without scrolling."""


class SignersPage(AgencyPage):
    """The list holds `Signer`s; the fields under it are those of the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AgencySigners()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._signers: list[Signer] = []
        for form, words in AUTHORITY_WORDS.items():
            self.ui.formChooser.addItem(words, form)
        self.ui.formChooser.addItem(FREE, None)
        self.ui.authorityLines.ask_lines(3)
        room, line = line_height(self) // 5, self.ui.signerList.fontMetrics().lineSpacing()
        self.ui.signerList.setStyleSheet(f"QListView::item {{ padding: {room}px; }}")
        self.ui.signerList.setMaximumHeight(LISTED * (line + 2 * room) + 2 * room)
        name_parts(self)
        self._connect()

    def show_agency(self, agency: Agency) -> None:
        self._signers = list(agency.signers) or [NEW]
        self.blockSignals(True)
        self._list(0)
        self.blockSignals(False)

    def filled(self, agency: Agency) -> Agency:
        return agency.with_signers(tuple(one for one in self._signers if one != NEW))

    def preview(self, agency: Agency, today: date) -> None:
        shown = agency.signed_by(self._signers[self._row]) if self._signers else agency
        self.ui.footStrip.show_sample(signature_sample(shown))

    @property
    def _row(self) -> int:
        return max(self.ui.signerList.currentRow(), 0)

    def _connect(self) -> None:
        ui = self.ui
        ui.signerList.currentRowChanged.connect(self._show_chosen)
        ui.addButton.clicked.connect(self._add)
        ui.removeButton.clicked.connect(self._remove)
        ui.firstButton.clicked.connect(self._put_first)
        ui.formChooser.currentIndexChanged.connect(self._choose_form)
        for field in self._lines:
            field.textEdited.connect(self._keep)
        ui.authorityLines.textChanged.connect(self._keep)

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.ui.signerName, self.ui.body, self.ui.signedFor, self.ui.position

    # -- the list

    def _list(self, row: int) -> None:
        """List all signers anew and show the one in `row`."""
        of = self.ui.signerList
        of.blockSignals(True)
        of.clear()
        for at, signer in enumerate(self._signers):
            of.addItem(QListWidgetItem(signer_words(signer, usual=at == 0)))
        of.setCurrentRow(row)
        of.blockSignals(False)
        self._show_chosen()

    def _add(self) -> None:
        usual = self._signers[0] if self._signers else NEW
        self._signers.append(Signer("", usual.authority_lines))
        self._list(len(self._signers) - 1)
        self.ui.signerName.setFocus()

    def _remove(self) -> None:
        row = self._row
        del self._signers[row]
        self._signers = self._signers or [NEW]
        self._list(min(row, len(self._signers) - 1))

    def _put_first(self) -> None:
        self._signers.insert(0, self._signers.pop(self._row))
        self._list(0)
        self.ui.signerList.setFocus()

    # -- the chosen one

    def _show_chosen(self) -> None:
        ui, signer = self.ui, self._signers[self._row]
        authority = read_authority(signer.authority_lines)
        ui.authorityLines.blockSignals(True)
        ui.formChooser.blockSignals(True)
        ui.signerName.setText(signer.name)
        ui.authorityLines.setPlainText(text_of(signer.authority_lines))
        ui.formChooser.setCurrentIndex(ui.formChooser.findData(authority.form if authority else None))
        self._show_parts(authority or Authority(AuthorityForm.HEAD, "", ""))
        ui.authorityLines.blockSignals(False)
        ui.formChooser.blockSignals(False)
        ui.firstButton.setEnabled(self._row > 0)
        ui.removeButton.setEnabled(self._signers != [NEW])
        self._show_fields()
        self.changed.emit()

    def _show_parts(self, authority: Authority) -> None:
        self.ui.body.setText(authority.body)
        self.ui.position.setText(authority.position)
        self.ui.signedFor.setText(authority.signed_for)

    def _choose_form(self) -> None:
        """Another form asks for other parts; what was composed stays to begin with where the lines are free."""
        ui = self.ui
        if self._form is None:
            ui.authorityLines.blockSignals(True)
            ui.authorityLines.setPlainText(text_of(self._signers[self._row].authority_lines))
            ui.authorityLines.blockSignals(False)
        self._show_fields()
        self._keep()

    @property
    def _form(self) -> AuthorityForm | None:
        found = self.ui.formChooser.currentData()
        return None if found is None else AuthorityForm(found)

    def _show_fields(self) -> None:
        """Only what the form asks for."""
        ui, form = self.ui, self._form
        ui.rows.setRowVisible(ui.body, form in FOR_A_BODY)
        ui.rows.setRowVisible(ui.signedFor, form in FOR_A_HEAD)
        ui.rows.setRowVisible(ui.position, form is not None)
        ui.rows.setRowVisible(ui.authorityLines, form is None)

    def _keep(self) -> None:
        """Take what stands in the fields into the list."""
        ui, form = self.ui, self._form
        if form is None:
            lines = lines_of(ui.authorityLines.toPlainText())
        else:
            signed_for = ui.signedFor.text() if form in FOR_A_HEAD else ""
            lines = authority_lines(Authority(form, ui.body.text(), ui.position.text(), signed_for))
        row = self._row
        self._signers[row] = replace(self._signers[row], name=ui.signerName.text().strip(), authority_lines=lines)
        ui.signerList.item(row).setText(signer_words(self._signers[row], usual=row == 0))
        ui.removeButton.setEnabled(self._signers != [NEW])
        self.changed.emit()


def signer_words(signer: Signer, *, usual: bool) -> str:
    """ "Nguyễn Văn A – KT. CHỦ TỊCH, PHÓ CHỦ TỊCH (thường ký)"."""
    body_apart = [line for line in signer.authority_lines if not line.startswith("TM.")]
    words = " – ".join(filter(None, (signer.name, ", ".join(body_apart)))) or "(chưa ghi người ký)"
    return f"{words} (thường ký)" if usual and signer != NEW else words
