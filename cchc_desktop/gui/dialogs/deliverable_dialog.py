"""Asks for a new deliverable: title, wording of the deadline and funding; shows at once how the wording is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QWidget

from cchc_desktop.domain.deadline import Deadline
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.deliverable_dialog import Ui_DeliverableDialog
from cchc_desktop.gui.wording import reading_of
from cchc_desktop.services.plan.planning import DeliverableDraft


class DeliverableDialog(RefusableDialog):
    """`read` previews a wording; `save` gets the draft."""

    def __init__(
        self,
        task_number: int,
        read: Callable[[str], Deadline],
        save: Callable[[DeliverableDraft], object],
        parent: QWidget | None,
    ) -> None:
        title = f"Thêm sản phẩm của nhiệm vụ {task_number}"
        super().__init__(title, lambda: save(self._draft()), parent)
        self.ui = Ui_DeliverableDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._read = read
        self.ui.newReadAs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.ui.newDeadline.textChanged.connect(self._preview)
        self.arrange(self.ui.refusal, self.ui.buttons, "Thêm")
        self.one_line(self.ui.newTitle)

    def _preview(self, text: str) -> None:
        self.ui.newReadAs.setText(reading_of(self._read(text)) if text.strip() else "")
        self.grow()

    def _draft(self) -> DeliverableDraft:
        return DeliverableDraft(
            title=self.ui.newTitle.toPlainText(),
            deadline_text=self.ui.newDeadline.text(),
            funding_text=self.ui.newFunding.text(),
        )
