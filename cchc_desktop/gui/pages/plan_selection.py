"""Several rows of the tree chosen at once: which deliverables they mean, and the strip that says so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.forms.plan_page import Ui_PlanPage
from cchc_desktop.gui.models.plan_rows import PlanRow
from cchc_desktop.gui.pages.plan_tree_place import PlanTree

if TYPE_CHECKING:
    from cchc_desktop.domain.plan import Deliverable, PlanOutline


class PlanSelection(QObject):
    """A chosen area or task means the deliverables that the tree shows under it, so a filter narrows it as well."""

    changed = Signal()

    def __init__(self, ui: Ui_PlanPage, tree: PlanTree, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._tree = ui, tree
        self._deliverables: frozenset[int] = frozenset()
        self.several_rows = False
        """Whether more than the current row is chosen."""
        tree.view.selectionModel().selectionChanged.connect(self.tell)
        ui.dropSelectionButton.clicked.connect(self.drop)
        ui.selectionStrip.hide()

    @property
    def several(self) -> bool:
        """Whether it means more than one deliverable."""
        return len(self._deliverables) > 1

    def deliverables(self, outline: PlanOutline) -> tuple[Deliverable, ...]:
        """What the chosen rows mean, in the order of the plan."""
        return tuple(one for one in outline.deliverables if one.id in self._deliverables)

    def tell(self) -> None:
        """Look at what is chosen, and say how many where there are several."""
        chosen = list(self._tree.model.rows_in(self._tree.view.selectionModel().selection()))
        self.several_rows = len(chosen) > 1
        self._deliverables = frozenset(one for row in chosen for one in _deliverables_under(row))
        count = len(self._deliverables)
        self._ui.selectionStrip.setVisible(count > 1)
        self._ui.selectionWords.setText(f"Đã chọn {count} sản phẩm.")
        self.changed.emit()

    def drop(self) -> None:
        """Back to the current row alone."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._tree.view.selectionModel().select(self._tree.view.currentIndex(), flags)
        self._tree.view.setFocus()


def _deliverables_under(row: PlanRow) -> Iterator[int]:
    if row.key.deliverable_id is not None:
        yield row.key.deliverable_id
    for child in row.children:
        yield from _deliverables_under(child)
