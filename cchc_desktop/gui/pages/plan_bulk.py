"""What the officer does to all deliverables chosen in the tree: one dialog each, written in a worker as one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.plan_page import Ui_PlanPage
from cchc_desktop.gui.pages.plan_selection import PlanSelection

if TYPE_CHECKING:
    from cchc_desktop.domain.endings import Ending
    from cchc_desktop.gui.jobs import Tick
    from cchc_desktop.services.concluding import ConclusionDraft


class PlanBulk(QObject):
    """`leave` saves what is half typed before the deliverables are worked on."""

    def __init__(
        self,
        context: Context,
        ui: Ui_PlanPage,
        selection: PlanSelection,
        outline: Callable[[], PlanOutline],
        leave: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._selection = context, selection
        self._outline, self._leave, self._window = outline, leave, parent
        self.commands = [
            self._command("Kết thúc…", self.conclude),
        ]
        for button, command in zip((ui.concludeManyButton,), self.commands, strict=True):
            button.clicked.connect(command.trigger)

    def _command(self, words: str, act: Callable[[], None]) -> QAction:
        command = QAction(words, self)
        command.triggered.connect(lambda: self._begin(act))
        return command

    def _begin(self, act: Callable[[], None]) -> None:
        if self._selection.several:
            self._leave()
            act()

    # -- concluded

    def conclude(self) -> None:
        """Ask how they ended; what cannot end is told first."""
        from cchc_desktop.gui.dialogs.bulk_conclusion_dialog import BulkConclusionDialog  # noqa: PLC0415
        from cchc_desktop.services.report_calendar import report_periods  # noqa: PLC0415 (start-up stays light)

        outline = self._outline()
        year = outline.plan.year
        chosen = self._selection.deliverables(outline)
        dialog = BulkConclusionDialog(
            chosen, year, outline.today, report_periods(self._context.book, year), self._end, self._window
        )
        dialog.ask()

    def _end(self, endings: tuple[Ending, ...], draft: ConclusionDraft, dialog: QWidget) -> None:
        from cchc_desktop.services.bulk import conclude_many  # noqa: PLC0415 (start-up stays light)

        book, today = self._context.book, self._context.today()
        self._write("Đang kết thúc các sản phẩm", lambda tick: conclude_many(book, endings, draft, today, tick), dialog)

    # -- how

    def _write(self, words: str, work: Callable[[Tick], object], dialog: QWidget) -> None:
        """The plan is read again in the worker as well: the window's thread would stand still for it."""
        from cchc_desktop.gui.worker_change import write_in_worker  # noqa: PLC0415 (start-up stays light)

        year = self._outline().plan.year

        def work_and_read(tick: Tick) -> None:
            work(tick)
            self._context.read_ahead(year)

        write_in_worker(self._context.book, words, work_and_read, dialog)
