"""What Kế hoạch does between years: making the plan of the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.gui.context import Context
from cchc_desktop.services.plan.outline import plan_years


class PlanYears(QObject):
    """Adds its commands to the menu Thêm; `leave` saves what is half typed before a plan is copied."""

    yearWanted = Signal(int)
    """A plan was made; the window goes to its year."""

    def __init__(
        self,
        context: Context,
        outline: Callable[[], PlanOutline],
        leave: Callable[[], None],
        menu: QMenu,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._outline, self._leave, self._window = context, outline, leave, parent
        menu.addSeparator()
        self._make: QAction = menu.addAction("", self.ask_next_plan)
        menu.aboutToShow.connect(self._offer)

    def _offer(self) -> None:
        """Only while the year after has no plan."""
        self._make.setText(f"Tạo &kế hoạch năm {self._next}…")
        self._make.setVisible(self._next not in plan_years(self._context.book))

    @property
    def _next(self) -> int:
        return self._outline().plan.year + 1

    def ask_next_plan(self) -> None:
        """Ask how it begins, make it, and go there."""
        from cchc_desktop.gui.dialogs.next_plan_dialog import NextPlanDialog  # noqa: PLC0415 (start-up stays light)

        self._leave()
        year = self._next

        def make(copied: bool, dialog: QWidget) -> None:
            if copied:
                self._copy(year, dialog)
            else:
                self._make_empty(year)

        if NextPlanDialog(self._outline(), year, make, self._window).ask():
            self.yearWanted.emit(year)

    def _copy(self, year: int, dialog: QWidget) -> None:
        """In a worker: a plan of thousands of products takes seconds."""
        from cchc_desktop.gui.worker_change import write_in_worker  # noqa: PLC0415 (start-up stays light)
        from cchc_desktop.services.plan.next_plan import copy_plan  # noqa: PLC0415

        book, source = self._context.book, self._outline()
        write_in_worker(book, f"Đang tạo kế hoạch năm {year}", lambda tick: copy_plan(book, source, year, tick), dialog)

    def _make_empty(self, year: int) -> None:
        from cchc_desktop.services.plan.plans import add_plan  # noqa: PLC0415

        add_plan(self._context.book, year)
