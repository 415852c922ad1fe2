"""Asks under which number, day and signer a frozen report was signed, and for the signed copy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.report_signing_dialog import Ui_ReportSigningDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.reports.signing import SigningDraft


class ReportSigningDialog(RefusableDialog):
    """`sign` gets what was typed and the file chosen, if any; what was written before is shown.

    `next_number` is asked for the number after the last of the day's year: blank by default, for the văn thư gives it.
    """

    def __init__(
        self,
        title: str,
        known: SigningDraft,
        sign: Callable[[SigningDraft, Path | None], object],
        parent: QWidget | None,
        *,
        today: date,
        next_number: Callable[[date], str],
    ) -> None:
        super().__init__(title, lambda: sign(self._draft(), self._copy), parent)
        self.ui = Ui_ReportSigningDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._copy: Path | None = None
        self._today, self._next_number = today, next_number
        self.ui.number.setText(known.number)
        self.ui.signer.setText(known.signer)
        show_day(self.ui.signedOn, known.day or today)
        self.ui.nextNumber.clicked.connect(self._number)
        self.ui.chooseCopy.clicked.connect(self._choose)
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Ghi đã ký")
        self.setMinimumWidth(space(self, 40))

    def show_kept(self, name: str) -> None:
        """The signed copy that is there already; it stays unless another one is chosen."""
        self.ui.copyName.setText(name)

    def take_copy(self, path: Path) -> None:
        """The scan or Word file that was signed."""
        self._copy = path
        self.ui.copyName.setText(path.name)

    def _number(self) -> None:
        self.ui.refusal.hide()
        try:
            self.ui.number.setText(self._next_number(day_of(self.ui.signedOn) or self._today))
        except Refusal as refusal:
            self.say(str(refusal))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, "Chọn bản đã ký", "", "Bản quét, tệp Word (*.pdf *.docx)")
        if chosen:
            self.take_copy(Path(chosen))

    def _draft(self) -> SigningDraft:
        return SigningDraft(self.ui.number.text(), day_of(self.ui.signedOn), self.ui.signer.text())
