"""Asks for a task: its area, title, and the units as signed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import ContentArea, Task
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.task_dialog import Ui_TaskDialog
from cchc_desktop.services.plan.planning import TaskDraft


class TaskDialog(RefusableDialog):
    """`save` gets the chosen area's id and the draft."""

    def __init__(
        self,
        areas: tuple[ContentArea, ...],
        area_id: int,
        task: Task | None,
        save: Callable[[int, TaskDraft], object],
        parent: QWidget | None,
    ) -> None:
        title = f"Sửa nhiệm vụ {task.number}" if task else "Thêm nhiệm vụ"
        super().__init__(title, lambda: save(int(self.ui.areaChooser.currentData()), self._draft()), parent)
        self.ui = Ui_TaskDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._search_also = task.search_also if task else ""
        for area in areas:
            self.ui.areaChooser.addItem(f"{area.number}. {area.title}", area.id)
        self.ui.areaChooser.setCurrentIndex(self.ui.areaChooser.findData(area_id))
        if task:
            self.ui.taskTitle.setPlainText(task.title)
            self.ui.leadsText.setPlainText(task.leads_text)
            self.ui.coordinatingText.setPlainText(task.coordinating_text)
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")
        for names in (self.ui.taskTitle, self.ui.leadsText, self.ui.coordinatingText):
            self.one_line(names)
        self.ui.taskTitle.setFocus()

    def _draft(self) -> TaskDraft:
        return TaskDraft(
            title=self.ui.taskTitle.toPlainText(),
            leads_text=self.ui.leadsText.toPlainText(),
            coordinating_text=self.ui.coordinatingText.toPlainText(),
            search_also=self._search_also,
        )
