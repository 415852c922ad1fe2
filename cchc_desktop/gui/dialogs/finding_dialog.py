"""Asks what an inspection found at a unit, and by which day it is to be mended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.finding_dialog import Ui_FindingDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.registers.findings import Finding, FindingDraft


class FindingDialog(RefusableDialog):
    """`save` gets the draft; `finding` is the one to edit; a new one begins with `source` and `found_on`."""

    def __init__(
        self,
        unit: tuple[int, str],
        today: date,
        save: Callable[[FindingDraft], object],
        parent: QWidget | None,
        *,
        finding: Finding | None = None,
        source: str = "",
        found_on: date | None = None,
    ) -> None:
        title = "Sửa vấn đề kiểm tra phát hiện" if finding else "Thêm vấn đề kiểm tra phát hiện"
        super().__init__(title, lambda: save(self._draft()), parent)
        self._unit = unit[0]
        self.ui = Ui_FindingDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.subject.setText(f"Đơn vị: {unit[1]}")
        self.ui.text.ask_lines(4)
        allow_no_day(self.ui.mendBy, opens_at=today)
        show_day(self.ui.foundOn, finding.found_on if finding else found_on or today)
        show_day(self.ui.mendBy, finding.mend_by if finding else None)
        self.ui.source.setText(source)
        if finding is not None:
            self.ui.text.setPlainText(finding.text)
            self.ui.source.setText(finding.source)
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")
        self.setMinimumWidth(space(self, 34))

    def _draft(self) -> FindingDraft:
        found_on = day_of(self.ui.foundOn)
        if found_on is None:
            raise Refusal("Chưa có ngày phát hiện; hãy chọn ngày.")
        return FindingDraft(
            unit_id=self._unit,
            found_on=found_on,
            text=self.ui.text.toPlainText(),
            source=self.ui.source.text(),
            mend_by=day_of(self.ui.mendBy),
        )
