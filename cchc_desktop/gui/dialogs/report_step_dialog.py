"""Tells what a step of a report means before it is taken: freezing, opening again; or only what has been found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.report_step_dialog import Ui_ReportStepDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.named_parts import name_parts


class ReportStepDialog(RefusableDialog):
    """`told` in a sentence, `lines` one by one; `act` gets the reason; without it there is only Đóng."""

    def __init__(
        self,
        title: str,
        told: str,
        lines: Sequence[str],
        parent: QWidget | None,
        *,
        verb: str = "",
        act: Callable[[str], object] | None = None,
        asks_reason: bool = False,
    ) -> None:
        super().__init__(title, lambda: act(self.ui.reason.text()) if act else None, parent)
        self.ui = Ui_ReportStepDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.told.setText(told)
        self.ui.lines.setPlainText("\n".join(f"- {line}" for line in lines))
        self.ui.lines.setVisible(bool(lines))
        for part in (self.ui.reasonLabel, self.ui.reason):
            part.setVisible(asks_reason)
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, verb or "Đóng")
        if act is None:
            self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).hide()
        self.setMinimumWidth(space(self, 44))
