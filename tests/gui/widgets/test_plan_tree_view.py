"""The plan tree's view measures its rows for the paint, not for each size on the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from cchc_desktop.gui.widgets.plan_tree_view import PlanTreeView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

ROWS = 40


class Measuring(QStyledItemDelegate):
    """Counts how often a row is measured."""

    asked = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.asked += 1
        return super().sizeHint(option, index)


class Asked(QObject):
    """Counts how often a widget's clocks ask for something."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Timer
        return super().eventFilter(watched, event)


@pytest.fixture(name="view")
def _view(qapp: QApplication) -> Iterator[PlanTreeView]:
    view = PlanTreeView()
    model = QStandardItemModel(view)
    for row in range(ROWS):
        model.appendRow(QStandardItem(f"Nhiệm vụ {row}"))
    view.setModel(model)
    view.setItemDelegate(Measuring(view))
    view.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    yield view
    view.close()
    view.deleteLater()
    qapp.processEvents()


def measured(view: PlanTreeView) -> int:
    delegate = view.itemDelegate()
    assert isinstance(delegate, Measuring)
    return delegate.asked


def test_rows_are_measured_once_for_the_first_paint(view: PlanTreeView, qapp: QApplication) -> None:
    view.resize(300, 200)
    view.show()
    view.resize(320, 240)
    assert measured(view) == 0
    qapp.processEvents()
    assert measured(view) == ROWS
    assert view.verticalScrollBar().maximum() > 0


def test_a_row_can_be_gone_to_before_the_first_paint(view: PlanTreeView) -> None:
    view.resize(300, 200)
    view.scrollTo(view.model().index(ROWS - 1, 0))
    assert view.verticalScrollBar().value() > 0


def test_a_window_that_is_not_painted_leaves_the_processor_alone(view: PlanTreeView, qapp: QApplication) -> None:
    asked = Asked(view)
    view.setUpdatesEnabled(False)  # as of a window that starts minimised: it is visible, and nothing of it is painted
    view.show()
    for _ in range(20):
        qapp.processEvents()
    assert asked.count < 5
    view.setUpdatesEnabled(True)
    qapp.processEvents()
    assert view.indexAt(view.viewport().rect().center()).isValid()
