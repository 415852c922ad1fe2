"""The pane of the plan that stands beside: its name, its tree, or the sentence that says it is empty."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.gui.forms.plan_beside import Ui_PlanBeside
from cchc_desktop.gui.models.plan_rows import rows_of
from cchc_desktop.gui.pages.plan_columns import PlanColumns
from cchc_desktop.gui.pages.plan_tree_place import PlanTree
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.kept_font import keep_font


class BesidePane(QWidget):
    """`copy` is the command that takes tasks across; it stands in the head and in the tree's menu."""

    closed = Signal()

    def __init__(self, copy: QAction, columns: PlanColumns, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_PlanBeside()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.year = 0
        self.tree = PlanTree(self.ui.besideTree, columns, self)
        self._empty = EmptyPlace("")
        self.ui.besidePlace.addWidget(self._empty)
        self.ui.copyButton.setDefaultAction(copy)
        self.ui.besideTree.addActions([copy, self.tree.columns.menu.menuAction()])
        self.ui.closeBesideButton.clicked.connect(self.closed)
        self.ui.besideLayout.setSpacing(space(self, 0.35))
        self.ui.besideHead.setSpacing(space(self, 0.35))
        keep_font(self.ui.besideTitle, FORM_TITLE_SCALE, semi_bold=True)

    def show_outline(self, outline: PlanOutline, from_year: int) -> None:
        """Show the plan; an empty one says where its tasks can come from."""
        self.year = outline.plan.year
        ui = self.ui
        ui.besideTitle.setText(f"Năm {self.year}")
        ui.besideTree.setAccessibleName(f"Cây kế hoạch năm {self.year}, đặt cạnh")
        self.tree.fill(rows_of(outline))
        self._empty.say(
            f"Kế hoạch năm {self.year} chưa có nội dung nào. Chọn nhiệm vụ của năm {from_year} rồi bấm "
            f"Chép sang năm {self.year}."
        )
        ui.besidePlace.setCurrentWidget(ui.besideTree if outline.areas else self._empty)
