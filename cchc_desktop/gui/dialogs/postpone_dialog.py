"""Asks for the new day a milestone was given, and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import Deliverable, Milestone
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.postpone_dialog import Ui_PostponeDialog
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.gui.wording import day_words


class PostponeDialog(RefusableDialog):
    """`save` gets the reason and the new day."""

    def __init__(
        self,
        deliverable: Deliverable,
        milestone: Milestone,
        today: date,
        save: Callable[[str, date], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(f"Gia hạn {deliverable.code}", lambda: save(self.ui.reason.toPlainText(), self._day()), parent)
        self.ui = Ui_PostponeDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._fallback = max(today, milestone.new_due_on or milestone.due_on or today)
        name = f" ({milestone.label})" if milestone.label else ""
        self.ui.subject.setText(f"Hạn theo kế hoạch của {deliverable.code}{name} là {day_words(milestone.due_on)}.")
        show_day(self.ui.newDueOn, self._fallback)
        self.ui.reason.setPlainText(milestone.reason)
        self.arrange(self.ui.refusal, self.ui.buttons, "Gia hạn")

    def _day(self) -> date:
        return day_of(self.ui.newDueOn) or self._fallback
