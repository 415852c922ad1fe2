"""Thông tin kế hoạch: the plan's title, number and day, and the two heading lines of its annex."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import PlanHeading
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.plan_heading_dialog import Ui_PlanHeadingDialog
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.plan.plans import PlanDraft


class PlanHeadingDialog(RefusableDialog):
    """`save` gets the draft and raises Refusal when it will not do."""

    def __init__(self, heading: PlanHeading, save: Callable[[PlanDraft], object], parent: QWidget | None) -> None:
        super().__init__(f"Thông tin kế hoạch năm {heading.year}", lambda: save(self.draft), parent)
        self.ui = Ui_PlanHeadingDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")
        self.ui.planIssued.setStyleSheet(visible_box(colours_of(self.palette()), space(self, 0.9)))
        self.setMinimumWidth(space(self, 36))
        # A year's plan is signed in the December before it (domain rule).
        self._dress_day(date(heading.year - 1, 12, 1))
        self._show(heading)

    @property
    def draft(self) -> PlanDraft:
        """What stands in the fields."""
        ui = self.ui
        return PlanDraft(
            title=ui.planTitle.toPlainText(),
            number=ui.planNumber.text(),
            issued_on=day_of(ui.planIssuedOn),
            issued=ui.planIssued.isChecked(),
            annex_title=ui.annexTitle.toPlainText(),
            annex_basis=ui.annexBasis.toPlainText(),
        )

    def _dress_day(self, opens_at: date) -> None:
        """Day and month names in Vietnamese, weeks from Monday."""
        field = self.ui.planIssuedOn
        field.setLocale(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        field.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        field.calendarWidget().setAccessibleName("Chọn ngày ban hành")
        allow_no_day(field, opens_at)

    def _show(self, heading: PlanHeading) -> None:
        ui = self.ui
        ui.planTitle.setPlainText(heading.title)
        ui.planNumber.setText(heading.number)
        show_day(ui.planIssuedOn, heading.issued_on)
        ui.planIssued.setChecked(heading.issued)
        ui.annexTitle.setPlainText(heading.annex_title)
        ui.annexBasis.setPlainText(heading.annex_basis)
