"""What the officer does to all deliverables chosen in the tree: one dialog each, written in a worker as one step."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.plan_page import Ui_PlanPage
from cchc_desktop.gui.pages.plan_selection import PlanSelection

if TYPE_CHECKING:
    from cchc_desktop.domain.endings import Ending
    from cchc_desktop.services.plan.concluding import ConclusionDraft

Done = TypeVar("Done")


class PlanBulk(QObject):
    """`leave` saves what is half typed before the deliverables are worked on.

    `make_ready` is called in the worker with the plan as it has become: what the page will want of it can be made then.
    """

    def __init__(
        self,
        context: Context,
        ui: Ui_PlanPage,
        selection: PlanSelection,
        outline: Callable[[], PlanOutline],
        make_ready: Callable[[PlanOutline], None],
        leave: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._selection, self._make_ready = context, selection, make_ready
        self._outline, self._leave, self._window = outline, leave, parent
        self.commands = [
            self._command("Kết thúc…", self.conclude),
            self._command("Ghi văn bản…", self.file_document),
            self._command("Đổi đơn vị…", self.change_units),
            self._command("Đổi thời hạn…", self.change_deadline),
        ]
        buttons = (ui.concludeManyButton, ui.documentManyButton, ui.unitsManyButton, ui.deadlineManyButton)
        for button, command in zip(buttons, self.commands, strict=True):
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
        from cchc_desktop.services.reports.calendar import report_periods  # noqa: PLC0415 (start-up stays light)

        outline = self._outline()
        year = outline.plan.year
        chosen = self._selection.deliverables(outline)
        dialog = BulkConclusionDialog(
            chosen, year, outline.today, report_periods(self._context.book, year), self._end, self._window
        )
        dialog.ask()

    def _end(self, endings: tuple[Ending, ...], draft: ConclusionDraft, dialog: QWidget) -> None:
        from cchc_desktop.services.plan.bulk import conclude_many  # noqa: PLC0415 (start-up stays light)

        book, today = self._context.book, self._context.today()
        self._write("Đang kết thúc các sản phẩm", lambda tick: conclude_many(book, endings, draft, today, tick), dialog)

    # -- document, units, deadline

    def file_document(self) -> None:
        """One document that proves all of them."""
        from cchc_desktop.gui.dialogs.document_dialog import DocumentDialog, ForMany  # noqa: PLC0415

        def write(work: Callable[[Tick], int], dialog: QWidget) -> int:
            return self._write("Đang ghi văn bản", work, dialog)

        many = ForMany(self._selection.deliverables(self._outline()), write)
        DocumentDialog(self._context, self._window, many=many).ask()

    def change_units(self) -> None:
        """Units stand with the tasks: those of all deliverables chosen."""
        from cchc_desktop.gui.dialogs.bulk_units_dialog import BulkUnitsDialog  # noqa: PLC0415
        from cchc_desktop.services.plan.bulk import UnitsDraft, set_units_of_many  # noqa: PLC0415

        outline, book = self._outline(), self._context.book
        chosen = self._selection.deliverables(outline)
        wanted = {one.task_id for one in chosen}
        tasks = [task for task in outline.tasks if task.id in wanted]
        ids = [task.id for task in tasks]

        def save(draft: UnitsDraft, dialog: QWidget) -> None:
            self._write("Đang đổi đơn vị", lambda tick: set_units_of_many(book, ids, draft, tick), dialog)

        BulkUnitsDialog(tasks, chosen, save, self._window).ask()

    def change_deadline(self) -> None:
        """One wording for all of them."""
        from cchc_desktop.gui.dialogs.bulk_deadline_dialog import BulkDeadlineDialog  # noqa: PLC0415
        from cchc_desktop.services.plan.bulk import set_deadline_of_many  # noqa: PLC0415
        from cchc_desktop.services.plan.windows import preview_deadline  # noqa: PLC0415

        outline, book = self._outline(), self._context.book
        chosen = self._selection.deliverables(outline)
        ids = [one.id for one in chosen]

        def save(text: str, dialog: QWidget) -> None:
            self._write("Đang đổi thời hạn", lambda tick: set_deadline_of_many(book, ids, text, tick), dialog)

        BulkDeadlineDialog(
            chosen, lambda text: preview_deadline(book, text, outline.plan.year), save, self._window
        ).ask()

    # -- how

    def _write(self, words: str, work: Callable[[Tick], Done], dialog: QWidget) -> Done:
        """The plan is read again in the worker as well: the window's thread would stand still for it."""
        from cchc_desktop.gui.worker_change import write_in_worker  # noqa: PLC0415 (start-up stays light)

        year = self._outline().plan.year

        def work_and_read(tick: Tick) -> Done:
            done = work(tick)
            with suppress(Refusal):  # it is written: what cannot be read again is told by the page that reads it
                self._make_ready(self._context.read_ahead(year))
            return done

        try:
            return write_in_worker(self._context.book, words, work_and_read, dialog)
        finally:
            self._context.drop_ahead()
