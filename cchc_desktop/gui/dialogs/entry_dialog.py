"""Mends an earlier progress entry."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import ProgressEntry
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.entry_dialog import Ui_EntryDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.services.plan.recording import ProgressDraft


class EntryDialog(RefusableDialog):
    """`save` gets the mended draft; milestone and unit stay as they were."""

    def __init__(
        self, code: str, entry: ProgressEntry, save: Callable[[ProgressDraft], object], parent: QWidget | None
    ) -> None:
        super().__init__(f"Sửa lần cập nhật của {code}", lambda: save(self._draft()), parent)
        self.ui = Ui_EntryDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._entry = entry
        show_day(self.ui.entryDay, entry.day)
        self.ui.entryPercent.lineEdit().setTextMargins(space(self, 0.5), 0, 0, 0)
        self.ui.entryPercent.setValue(-1 if entry.percent is None else entry.percent)
        self.ui.entryResult.setPlainText(entry.result)
        self.ui.entryDifficulty.setPlainText(entry.difficulty)
        self.ui.entryProposal.setPlainText(entry.proposal)
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")

    def _draft(self) -> ProgressDraft:
        day = day_of(self.ui.entryDay)
        if day is None:
            raise Refusal("Chưa có ngày cập nhật; hãy chọn ngày.")
        percent = self.ui.entryPercent.value()
        return ProgressDraft(
            day=day,
            percent=None if percent < 0 else percent,
            result=self.ui.entryResult.toPlainText(),
            difficulty=self.ui.entryDifficulty.toPlainText(),
            proposal=self.ui.entryProposal.toPlainText(),
            milestone_id=self._entry.milestone_id,
            unit_id=self._entry.unit.id if self._entry.unit else None,
        )
