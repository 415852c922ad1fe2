"""The columns of a plan's tree in the room there is: as wide as their words or as drawn, the title has the rest."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QHeaderView, QMenu

from cchc_desktop.gui.models.plan_rows import PlanRow
from cchc_desktop.gui.models.plan_tree import HEADINGS, Column
from cchc_desktop.gui.pages.plan_columns import CHOICES, PlanColumns
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.plan_delegates import TitleDelegate
from cchc_desktop.gui.widgets.plan_tree_view import PlanTreeView

ROOMY_LINES, TITLE_LINES = 26, 13
"""In lines of text: a tree narrower than the first shows the state alone, and bars leave the title the second."""
LEADS_LINES, DEADLINE_LINES = 8.5, 7.5


class TreeColumns(QObject):
    """`choice` says which are wanted; one for which there is no room waits until there is."""

    def __init__(self, view: PlanTreeView, title: TitleDelegate, choice: PlanColumns, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._title, self._choice = view, title, choice
        self._natural: dict[Column, int] = {}
        self._fitting = False
        self.menu = QMenu("Cộ&t", view)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._set_up_header()
        self.arrange()
        choice.changed.connect(self.arrange)
        view.resized.connect(self.arrange)

    def fit(self, rows: tuple[PlanRow, ...]) -> None:
        """The narrow columns are as wide as their words."""
        metrics, view = self._view.fontMetrics(), self._view
        widest = max(map(metrics.horizontalAdvance, {*_states(rows), HEADINGS[Column.STATE]}))
        self._natural = {
            Column.LEADS: space(view, LEADS_LINES),
            Column.DEADLINE: space(view, DEADLINE_LINES),
            Column.COMPLETION: metrics.horizontalAdvance("00/00") + metrics.height() * 7 // 2,
            Column.STATE: widest + metrics.ascent() + metrics.height(),
        }
        # Figures cannot be shortened as words can: no edge is drawn over them.
        view.header().setMinimumSectionSize(self._natural[Column.COMPLETION])
        self.arrange()

    def arrange(self) -> None:
        """Show what is wanted and has room, in its width."""
        shown = self._with_room()
        self._fitting = True
        for column in CHOICES:
            self._view.setColumnHidden(column, column not in shown)
            if column in shown and column in self._natural:
                self._view.header().resizeSection(column, self._width(column))
        self._fitting = False
        if self._title.apart != shown:
            self._title.apart = shown
            self._view.scheduleDelayedItemsLayout()

    # -- room

    def _with_room(self) -> frozenset[Column]:
        wanted, view = self._choice.shown, self._view
        if not view.isVisible():
            return wanted
        if view.width() < space(view, ROOMY_LINES):
            return wanted & {Column.STATE}
        left = view.width() - sum(map(self._width, wanted))
        return wanted - {Column.COMPLETION} if left < space(view, TITLE_LINES) else wanted

    def _width(self, column: Column) -> int:
        """As drawn, else as its words need; words of a state give way to the title and stand whole in the tooltip."""
        drawn = self._choice.widths.get(column)
        width = max(drawn, self._view.header().minimumSectionSize()) if drawn else self._natural.get(column, 0)
        most = round(self._view.width() * 0.4) if self._view.isVisible() else width
        return min(width, most)

    # -- header and menu

    def _set_up_header(self) -> None:
        header = self._view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(self._resized)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_menu)

    def _resized(self, section: int, old: int, new: int) -> None:
        self._view.scheduleDelayedItemsLayout()
        if old and new and section != Column.TITLE and not self._fitting:
            self._choice.take_width(Column(section), new)

    def _show_menu(self, place: QPoint) -> None:
        self.menu.exec(self._view.header().mapToGlobal(place))

    def _fill_menu(self) -> None:
        self.menu.clear()
        for column in CHOICES:
            waits = column in self._choice.shown and self._view.isColumnHidden(column)
            action = self.menu.addAction(HEADINGS[column] + (" (chưa đủ chỗ)" if waits else ""))
            action.setCheckable(True)
            action.setChecked(column in self._choice.shown)
            action.toggled.connect(partial(self._choice.choose, column))
        self.menu.addSeparator()
        self.menu.addAction("Độ rộng theo nội dung", self._choice.forget_widths)


def _states(rows: tuple[PlanRow, ...]) -> Iterator[str]:
    return (row.state_words for area in rows for task in area.children for row in (task, *task.children))
