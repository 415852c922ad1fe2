"""What Kế hoạch does between years: making the plan of the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.gui.context import Context
from cchc_desktop.services.outline import plan_years


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

        def make(copied: bool) -> None:
            self._make_plan(year, copied=copied)

        if NextPlanDialog(self._outline(), year, make, self._window).ask():
            self.yearWanted.emit(year)

    def _make_plan(self, year: int, *, copied: bool) -> None:
        from cchc_desktop.services.next_plan import copy_plan  # noqa: PLC0415
        from cchc_desktop.services.plans import add_plan  # noqa: PLC0415

        if copied:
            copy_plan(self._context.book, self._outline(), year)
        else:
            add_plan(self._context.book, year)
