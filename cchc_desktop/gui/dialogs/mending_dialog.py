"""Asks when and how a finding was mended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.mending_dialog import Ui_MendingDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.registers.findings import Finding
from cchc_desktop.services.typed_text import shortened

LONGEST = 300


class MendingDialog(RefusableDialog):
    """`save` gets the day and the remedy; a finding mended already shows what was noted."""

    def __init__(
        self, finding: Finding, today: date, save: Callable[[date, str], object], parent: QWidget | None
    ) -> None:
        super().__init__("Ghi đã khắc phục", lambda: save(self._day(), self.ui.remedy.toPlainText()), parent)
        self.ui = Ui_MendingDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.subject.setText(f"{finding.unit}: {shortened(listed(finding.text), LONGEST)}")
        show_day(self.ui.mendedOn, finding.mended_on or today)
        self.ui.remedy.setPlainText(finding.remedy)
        self.ui.remedy.ask_lines(3)
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Ghi")
        self.setMinimumWidth(space(self, 34))

    def _day(self) -> date:
        day = day_of(self.ui.mendedOn)
        if day is None:
            raise Refusal("Chưa có ngày khắc phục; hãy chọn ngày.")
        return day
