"""The tree of Kế hoạch in its place: its branches and what is chosen in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.models.plan_rows import PlanRow, RowKind
from cchc_desktop.gui.models.plan_tree import Column, PlanTreeModel
from cchc_desktop.gui.pages.plan_columns import PlanColumns
from cchc_desktop.gui.pages.plan_tree_columns import TreeColumns
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.plan_delegates import CompletionDelegate, StateDelegate, TitleDelegate, WordsDelegate
from cchc_desktop.gui.widgets.plan_tree_view import PlanTreeView

MOST_OPEN = 600
"""Rows of a plan that stands open whole. A larger one opens with its first area alone: no one looks over thousands
of rows at once, and each open row is measured before the first paint."""
OF_KIND = {RowKind.AREA: "area_id", RowKind.TASK: "task_id", RowKind.DELIVERABLE: "deliverable_id"}


class PlanTree(QObject):
    """Shows rows without losing the choice; `chosenChanged` tells that another row is the current one."""

    chosenChanged = Signal()

    def __init__(self, view: PlanTreeView, columns: PlanColumns, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = view
        self.model = PlanTreeModel(self)
        self._filling = False
        self._remembered = ""
        self._stands_whole = True
        self._opened = ""
        """The one area that stands open in a large plan: its first."""
        view.setModel(self.model)
        self.columns = TreeColumns(view, self._give_delegates(), columns, self)
        self._connect()

    # -- what the page asks

    def fill(self, rows: tuple[PlanRow, ...]) -> None:
        """Bring the tree to `rows`; one that was empty stands open."""
        self.columns.fit(rows)
        self._stands_whole = _count(rows) <= MOST_OPEN
        self._opened = rows[0].uid if rows else ""
        self._filling = self.model.rowCount() == 0
        self.model.update(rows)
        if self._filling:
            self._unfold()
        self._filling = False

    def opens_by_itself(self, row: PlanRow) -> bool:
        """Whether the branch of `row` stands open before the officer opens or folds anything."""
        return self._stands_whole or row.uid == self._opened

    def chosen_row(self) -> PlanRow | None:
        """The current row, if there is one."""
        return self.model.row_at(self.view.currentIndex())

    def choose_something(self, preferred: QModelIndex) -> None:
        """Never without a choice: `preferred`, else the first deliverable, so that the form is never a blank."""
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.select_quietly(preferred if preferred.isValid() else self._first_deliverable())

    def select_quietly(self, index: QModelIndex) -> None:
        """Choose a row without taking the focus from where the officer is."""
        # The view's own way would add to the rows chosen while Ctrl is held, as after Ctrl+V or Ctrl+Enter.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    def select(self, index: QModelIndex) -> None:
        """Choose a row and go there; an index outside the tree chooses nothing."""
        if index.isValid():
            self.select_quietly(index)
            self.view.setFocus()

    def select_record(self, kind: RowKind, record_id: int) -> None:
        """Choose the first row of an area, a task or a deliverable."""
        self.select(self.index_of_record(kind, record_id))

    def index_of_record(self, kind: RowKind, record_id: int) -> QModelIndex:
        """The first row of an area, a task or a deliverable; invalid where the tree does not show it."""
        wanted = (row.uid for row in self.model.rows() if getattr(row.key, OF_KIND[kind]) == record_id)
        return self.model.index_of_uid(next(wanted, ""))

    def chosen_tasks(self) -> frozenset[int]:
        """The tasks that the chosen rows are, belong to, or have under them."""
        rows = (self.model.row_at(index) for index in self.view.selectionModel().selectedRows())
        return frozenset(task for row in rows if row is not None for task in _tasks_of(row))

    # -- set-up

    def _give_delegates(self) -> TitleDelegate:
        view, title = self.view, TitleDelegate(self.view)
        view.setItemDelegateForColumn(Column.TITLE, title)
        for column in (Column.LEADS, Column.DEADLINE):
            view.setItemDelegateForColumn(column, WordsDelegate(view, column))
        view.setItemDelegateForColumn(Column.COMPLETION, CompletionDelegate(view))
        view.setItemDelegateForColumn(Column.STATE, StateDelegate(view))
        view.setMouseTracking(True)
        # A bar that comes with the first rows would lay every row out twice; after the first paint it comes as needed.
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        view.setIndentation(space(view, 0.9))
        return title

    def _connect(self) -> None:
        self.model.rowsInserted.connect(self._expand_new)
        self.model.modelAboutToBeReset.connect(self._remember_choice)
        self.model.modelReset.connect(self._restore_choice)
        self.view.selectionModel().currentChanged.connect(lambda *_: self.chosenChanged.emit())
        self.view.doubleClicked.connect(self._toggle)

    # -- choice and branches

    def _first_deliverable(self) -> QModelIndex:
        first = next((row for row in self.model.rows() if row.key.deliverable_id is not None), None)
        return self.model.index_of_uid(first.uid) if first else self.model.index(0, 0)

    def _remember_choice(self) -> None:
        row = self.chosen_row()
        self._remembered = row.uid if row else ""

    def _restore_choice(self) -> None:
        """A tree that started anew stands open as at first, with the choice where it was."""
        self._unfold()
        index = self.model.index_of_uid(self._remembered)
        if index.isValid():
            self.select_quietly(index)

    def _expand_new(self, parent: QModelIndex, first: int, last: int) -> None:
        if self._filling:
            return
        open_branch = self.view.expandRecursively if self._stands_whole else self.view.expand
        for position in range(first, last + 1):
            open_branch(self.model.index(position, 0, parent))
        self.view.expand(parent)

    def _unfold(self) -> None:
        """Of a tree that has just started: nothing in it is open yet, and folding all would lay it out for nothing."""
        self.view.scheduleDelayedItemsLayout()  # so that it is laid out once, with all that is open
        for row, branch in self.model.branches():
            if self.opens_by_itself(row):
                self.view.expand(branch)

    def _toggle(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(0)
        self.view.setExpanded(first, not self.view.isExpanded(first))


def _tasks_of(row: PlanRow) -> Iterator[int]:
    if row.key.task_id is not None:
        yield row.key.task_id
    for child in row.children:
        yield from _tasks_of(child)


def _count(rows: Sequence[PlanRow]) -> int:
    """The rows and all under them."""
    return len(rows) + _count([child for row in rows for child in row.children]) if rows else 0
