"""Asks for the units of many tasks at once: leads, coordinating units or both, as signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from cchc_desktop.domain.plan import Deliverable, Task
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.bulk_units_dialog import Ui_BulkUnitsDialog
from cchc_desktop.gui.models.chosen_words import codes_of
from cchc_desktop.gui.theme import colours_of
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.plan.bulk import UnitsDraft


class BulkUnitsDialog(RefusableDialog):
    """`tasks` are those of the deliverables `chosen`; `save` gets the draft and this dialog."""

    def __init__(
        self,
        tasks: Sequence[Task],
        chosen: Sequence[Deliverable],
        save: Callable[[UnitsDraft, QWidget], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(f"Đổi đơn vị của {len(tasks)} nhiệm vụ", lambda: save(self._draft(), self), parent)
        self.ui = Ui_BulkUnitsDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.subject.setText("\n".join(_sentences(tasks, chosen)))
        self._couple(self.ui.changeLeads, self.ui.newLeads, {task.leads_text for task in tasks})
        self._couple(self.ui.changeCoordinating, self.ui.newCoordinating, {task.coordinating_text for task in tasks})
        self.arrange(self.ui.refusal, self.ui.buttons, "Đổi")

    def _couple(self, wanted: QCheckBox, field: QPlainTextEdit, present: set[str]) -> None:
        """A field is asked for only when it is to change; it begins with what all have, where they have the same."""
        wanted.setStyleSheet(visible_box(colours_of(self.palette()), self.fontMetrics().ascent()))
        wanted.toggled.connect(field.setEnabled)
        if len(present) == 1:
            field.setPlainText(present.pop())

    def _draft(self) -> UnitsDraft:
        ui = self.ui
        return UnitsDraft(
            ui.newLeads.toPlainText() if ui.changeLeads.isChecked() else None,
            ui.newCoordinating.toPlainText() if ui.changeCoordinating.isChecked() else None,
        )


def _sentences(tasks: Sequence[Task], chosen: Sequence[Deliverable]) -> list[str]:
    ids = {one.id for one in chosen}
    others = [one for task in tasks for one in task.deliverables if one.id not in ids]
    told = [f"Đơn vị ghi theo nhiệm vụ: {len(chosen)} sản phẩm đã chọn thuộc {len(tasks)} nhiệm vụ."]
    if others:
        told.append(f"{len(others)} sản phẩm chưa chọn của các nhiệm vụ này cũng đổi theo: {codes_of(others)}.")
    return told
