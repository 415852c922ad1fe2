"""Confirms the milestones proposed of all deliverables chosen: a copied plan has dozens of moved deadlines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.pages.plan_selection import PlanSelection


class PlanConfirming(QObject):
    """`command` stands in a row's menu; `leave` saves what is half typed, `tell` says a refusal."""

    def __init__(
        self,
        context: Context,
        selection: PlanSelection,
        outline: Callable[[], PlanOutline],
        leave: Callable[[], None],
        tell: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._selection, self._leave, self._tell = context, selection, leave, tell
        self._outline, self._window = outline, parent
        self.command = QAction("Xác nhận các mốc đề xuất", self)
        self.command.triggered.connect(self.confirm)

    def confirm(self) -> None:
        """Of one product or of many, as one step."""
        from cchc_desktop.gui.worker_change import write_in_worker  # noqa: PLC0415 (start-up stays light)
        from cchc_desktop.services.plan.bulk import confirm_many  # noqa: PLC0415

        self._leave()
        book, chosen = self._context.book, [one.id for one in self._selection.deliverables(self._outline())]
        try:
            write_in_worker(book, "Đang xác nhận các mốc", lambda tick: confirm_many(book, chosen, tick), self._window)
        except Refusal as refusal:
            self._tell(str(refusal))
