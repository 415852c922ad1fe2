"""Asks how the plan of the next year begins: from this year's words, or empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.next_plan_dialog import Ui_NextPlanDialog
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.visible_marks import visible_ring


class NextPlanDialog(RefusableDialog):
    """`make` gets whether to copy `source`, and the dialog to wait over; it raises what refuses the plan."""

    def __init__(
        self, source: PlanOutline, year: int, make: Callable[[bool, QWidget], object], parent: QWidget | None
    ) -> None:
        super().__init__(f"Tạo kế hoạch năm {year}", lambda: make(self.ui.copyChoice.isChecked(), self), parent)
        self.ui = Ui_NextPlanDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._tell(source, year)
        self._dress()
        self.arrange(self.ui.refusal, self.ui.buttons, f"Tạo kế hoạch năm {year}")
        self.setMinimumWidth(space(self, 34))

    def _tell(self, source: PlanOutline, year: int) -> None:
        """An empty plan has nothing to copy."""
        ui, old = self.ui, source.plan.year
        ui.copyChoice.setText(f"&Chép từ kế hoạch năm {old}")
        ui.copyChoice.setAccessibleName(f"Chép từ kế hoạch năm {old}")
        ui.copyWords.setText(
            f"{len(source.areas)} nội dung, {len(list(source.tasks))} nhiệm vụ, {len(list(source.deliverables))} "
            f"sản phẩm cùng đơn vị. Năm trong lời văn chuyển sang {year}; thời hạn đã chuyển là đề xuất, chờ xác nhận. "
            f"Tiến độ, kết quả, văn bản và số tiền của năm {old} không chép."
        )
        for widget in (ui.copyChoice, ui.copyWords):
            widget.setVisible(bool(source.areas))
        (ui.copyChoice if source.areas else ui.emptyChoice).setChecked(True)

    def _dress(self) -> None:
        ui, indent = self.ui, space(self, 1.2)
        for choice in (ui.copyChoice, ui.emptyChoice):
            choice.setStyleSheet(visible_ring(colours_of(self.palette()), space(self, 0.75)))
        for words in (ui.copyWords, ui.emptyWords):
            words.setContentsMargins(indent, 0, 0, space(self, 0.5))
