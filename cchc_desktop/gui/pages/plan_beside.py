"""The plan of a neighbouring year beside this one: a second tree, whose rows open in the same form; tasks go across."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.plan_page import Ui_PlanPage
from cchc_desktop.gui.models.plan_rows import PlanRow, RowKind
from cchc_desktop.gui.pages.plan_beside_pane import BesidePane
from cchc_desktop.gui.pages.plan_columns import PlanColumns
from cchc_desktop.gui.pages.plan_tree_place import PlanTree
from cchc_desktop.gui.theme import space
from cchc_desktop.services.plan.outline import plan_years
from cchc_desktop.services.view_state import read_view, write_view

KEY = "plan/beside"
WIDE_LINES = 62
"""A page narrower than this sets one tree under the other."""
NEXT, PREVIOUS = 1, -1


class PlanBeside(QObject):
    """The officer works in that of the two trees which had the keyboard last.

    That a plan stands beside is remembered for the book, as the year after or the year before. `leave` saves what is
    half typed, `tell` says a refusal.
    """

    chosenChanged = Signal()
    """The form should show another row: of the other tree, or of this one again."""

    def __init__(
        self,
        context: Context,
        ui: Ui_PlanPage,
        tree: PlanTree,
        columns: PlanColumns,
        leave: Callable[[], None],
        tell: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._ui, self._tree, self._window = context, ui, tree, parent
        self._columns, self._leave, self._tell = columns, leave, tell
        self._year = 0
        self._pane: BesidePane | None = None
        self._awake = self._in_front = False
        self._alone: list[int] = []
        self._way = _way_of(read_view(context.book, KEY))
        self.copy_action = QAction(self)
        self.copy_action.triggered.connect(self.copy)
        self._menu = QMenu(parent)
        self._menu.aboutToShow.connect(self._fill_menu)
        ui.besideButton.setMenu(self._menu)
        QShortcut(QKeySequence("Ctrl+B"), parent, self.toggle)
        for sign in (tree.view.focused, tree.view.pressed):
            sign.connect(self.work_here)

    # -- what the page asks

    @property
    def chosen(self) -> tuple[int, PlanRow | None] | None:
        """The year and the row of the tree beside; None while the officer works in the page's own."""
        if self._pane is None or not self._in_front or self._pane.year not in self._neighbours().values():
            return None
        return self._pane.year, self._pane.tree.chosen_row()

    def work_here(self, *_where: object) -> None:
        """The page's own tree is meant again."""
        self._work_in(beside=False)

    def wake(self) -> None:
        """The page has been painted: a plan that stood beside may come back."""
        self._awake = True
        self.show_year(self._year)

    def show_year(self, year: int) -> None:
        """The page shows `year`, or what is in it has changed."""
        if year != self._year:
            self._in_front = False
        self._year = year
        neighbours = self._neighbours()
        self._ui.besideButton.setVisible(bool(neighbours))
        other = neighbours.get(self._way) or next(iter(neighbours.values()), None)
        outline = self._outline_of(other) if self._way and other is not None and self._awake else None
        if outline is None:
            self._put_away()
        else:
            self._show(outline)
        self._offer()

    def give_room_back(self) -> None:
        """Before the room of the page is remembered, which is that of one tree."""
        if self._alone:
            self._ui.planSplitter.setSizes(self._alone)
            self._alone = []

    def fit(self, width: int) -> None:
        """Two trees stand beside one another where there is room for both."""
        wide = width >= space(self._window, WIDE_LINES)
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._ui.treesSplitter.orientation():
            self._ui.treesSplitter.setOrientation(orientation)
            self.give_room_back()
            if self._pane is not None and not self._pane.isHidden():
                self._take_room()

    # -- beside or not

    def toggle(self) -> None:
        """The nearest year, the one after first; or put it away again."""
        if not self._neighbours() and self._year:
            self._tell(
                f"Chưa có kế hoạch năm {self._year - 1} hay {self._year + 1} để đặt cạnh; "
                f"hãy bấm Thêm, chọn “Tạo kế hoạch năm {self._year + 1}…” rồi bấm lại Ctrl+B."
            )
            return
        self.set_beside(0 if self._way else next(iter(self._neighbours()), 0))

    def set_beside(self, way: int) -> None:
        """The year after (1), the year before (-1), or none (0); remembered."""
        self._leave()
        self._way = way
        write_view(self._context.book, KEY, str(way))
        self.show_year(self._year)
        if self._pane is not None and self._pane.isVisible():
            self._pane.tree.view.setFocus()
        else:
            self._tree.view.setFocus()

    def _neighbours(self) -> dict[int, int]:
        years = plan_years(self._context.book)
        return {way: self._year + way for way in (NEXT, PREVIOUS) if self._year + way in years}

    def _fill_menu(self) -> None:
        self._menu.clear()
        for way, year in self._neighbours().items():
            action = self._menu.addAction(f"Kế hoạch năm {year}")
            action.setCheckable(True)
            standing = bool(self._way) and self._pane is not None and self._pane.year == year
            action.setChecked(standing)
            action.triggered.connect(lambda _checked, way=0 if standing else way: self.set_beside(way))

    def _outline_of(self, year: int) -> PlanOutline | None:
        """None for a plan that cannot be read: who goes to its year is told why."""
        try:
            return self._context.outline(year)
        except Refusal:
            return None

    def _show(self, outline: PlanOutline) -> None:
        pane = self._made_pane()
        pane.show_outline(outline, self._year)
        pane.show()
        if not self._alone:
            self._take_room()

    def _take_room(self) -> None:
        """Two trees beside one another need more of the page than one."""
        if self._ui.treesSplitter.orientation() == Qt.Orientation.Vertical:
            return
        self._alone = self._ui.planSplitter.sizes()
        room = sum(self._alone)
        self._ui.planSplitter.setSizes([room * 13 // 20, room * 7 // 20])

    def _put_away(self) -> None:
        if self._pane is not None and not self._pane.isHidden():
            self._pane.hide()
            self.give_room_back()
            self.work_here()

    def _made_pane(self) -> BesidePane:
        if self._pane is None:
            pane = self._pane = BesidePane(self.copy_action, self._columns, self._ui.treesSplitter)
            pane.hide()
            pane.closed.connect(lambda: self.set_beside(0))
            for sign in (pane.tree.view.focused, pane.tree.view.pressed):
                sign.connect(lambda *_: self._work_in(beside=True))
            pane.tree.chosenChanged.connect(self._chosen_beside)
            QWidget.setTabOrder(self._tree.view, pane.tree.view)
        return self._pane

    # -- which of the two

    def _chosen_beside(self) -> None:
        if self._in_front:
            self._tell_choice()

    def _work_in(self, *, beside: bool) -> None:
        if self._in_front != beside:
            self._in_front = beside
            self._tell_choice()

    def _tell_choice(self) -> None:
        self._offer()
        self.chosenChanged.emit()

    # -- across

    def copy(self) -> None:
        """Copy the tasks chosen in the tree the officer works in to the other plan, and show them there."""
        from cchc_desktop.services.plan.next_plan import copy_tasks  # noqa: PLC0415 (start-up stays light)

        pane = self._pane
        if pane is None or pane.isHidden():
            return
        here, there = (pane.tree, self._tree) if self._in_front else (self._tree, pane.tree)
        from_year, to_year = (pane.year, self._year) if self._in_front else (self._year, pane.year)
        self._leave()
        try:
            outline = self._context.outline(from_year)
            made = copy_tasks(self._context.book, outline, here.chosen_tasks(), to_year)
        except Refusal as refusal:
            self._tell(str(refusal))
            return
        there.select_quietly(there.index_of_record(RowKind.TASK, made[0]))

    def _offer(self) -> None:
        pane = self._pane
        shown = pane is not None and not pane.isHidden()
        self.copy_action.setVisible(shown)
        if pane is not None:
            to_year = self._year if self._in_front else pane.year
            self.copy_action.setText(f"Chép sang năm {to_year}")
            self.copy_action.setToolTip(f"Chép nhiệm vụ đang chọn sang kế hoạch năm {to_year}")


def _way_of(text: str | None) -> int:
    """What was remembered; anything else is as if nothing had been."""
    return {"1": NEXT, "-1": PREVIOUS}.get(text or "", 0)
