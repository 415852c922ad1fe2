"""The commands of Kế hoạch: buttons, menu and keys of the tree, each offered only where it has a meaning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.plan_page import Ui_PlanPage
from cchc_desktop.gui.models.plan_rows import PlanRow
from cchc_desktop.gui.pages.plan_tree_place import PlanTree

if TYPE_CHECKING:
    from cchc_desktop.gui.pages.plan_actions import PlanActions


class PlanCommands(QObject):
    """`leave` saves what is half typed before a row is worked on; `edit_title` goes to the title in the form.

    `for_many` are the commands for all deliverables chosen.
    """

    sheetWanted = Signal(str)
    """The sheet of the task with this number."""

    def __init__(
        self,
        context: Context,
        ui: Ui_PlanPage,
        tree: PlanTree,
        outline: Callable[[], PlanOutline],
        leave: Callable[[], None],
        edit_title: Callable[[], None],
        for_many: Sequence[QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._ui, self._tree = context, ui, tree
        self._outline, self._leave, self._edit_title = outline, leave, edit_title
        self._for_many, self._window = for_many, parent
        self.further: list[QAction] = []
        """What stands at the end of a row's menu besides."""
        self._known_actions: PlanActions | None = None
        self._set_up_adding()
        self._set_up_row_commands()
        tree.view.customContextMenuRequested.connect(self._show_menu)

    @property
    def actions(self) -> PlanActions:
        """What the officer does to the tree; made at the first use."""
        if self._known_actions is None:
            from cchc_desktop.gui.pages.plan_actions import PlanActions  # noqa: PLC0415 (start-up stays light)

            self._known_actions = PlanActions(self._context, self._outline, self._tree.select_record, self._window)
        return self._known_actions

    def tell(self, sentence: str) -> None:
        """Say a refusal in a box of its own."""
        self.actions.tell(sentence)

    def add_area(self) -> None:
        """The first step in an empty plan."""
        self.actions.add_area()

    def offer(self, row: PlanRow | None, *, alone: bool) -> None:
        """Only what can be done to `row`; where it is not chosen `alone`, nothing that works on one row."""
        one = row is not None and alone
        self._add_deliverable.setEnabled(row is not None and row.key.task_id is not None)
        for action in (self._edit, self._delete, self._up, self._down):
            action.setEnabled(one)
        self._print.setEnabled(one and row is not None and row.key.task_id is not None)
        self._remind.setEnabled(one and row is not None and row.key.deliverable_id is not None)
        ui = self._ui
        for button in (ui.editButton, ui.deleteButton, ui.upButton, ui.downButton):
            button.setEnabled(one)

    def offer_many(self, several: bool) -> None:
        """What is done to several deliverables at once."""
        for action in self._for_many:
            action.setEnabled(several)

    # -- set-up

    def _set_up_adding(self) -> None:
        self.add_menu = menu = QMenu(self._window)
        menu.addAction("Thêm &nội dung…", self.add_area)
        menu.addAction("Thêm n&hiệm vụ…", lambda: self.actions.add_task(self._chosen()))
        self._add_deliverable = menu.addAction("Thêm &sản phẩm…", lambda: self.actions.add_deliverable(self._chosen()))
        self._row_additions = menu.actions()
        self._ui.addButton.setMenu(menu)
        self._command("Thêm", "Ins", lambda: self.actions.add_beside(self._chosen()))

    def _set_up_row_commands(self) -> None:
        self._edit = self._command("Sửa…", "F2", self._edit_chosen)
        self._remind = self._command("Ghi nhắc việc…", "Ctrl+R", lambda: self._on_chosen(self.actions.remind))
        self._print = self._command("In phiếu nhiệm vụ…", "Ctrl+P", lambda: self._on_chosen(self._ask_sheet))
        self._delete = self._command("Xóa…", "Del", lambda: self._on_chosen(self.actions.delete))
        self._up = self._command(
            "Chuyển lên", "Alt+Up", lambda: self._on_chosen(lambda row: self.actions.move(row, -1))
        )
        self._down = self._command(
            "Chuyển xuống", "Alt+Down", lambda: self._on_chosen(lambda row: self.actions.move(row, 1))
        )
        ui = self._ui
        ui.editButton.clicked.connect(self._edit.trigger)
        ui.deleteButton.clicked.connect(self._delete.trigger)
        ui.upButton.clicked.connect(self._up.trigger)
        ui.downButton.clicked.connect(self._down.trigger)

    def _command(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        """A command of the tree; its keys work while the tree has the focus, so that they never reach into a field."""
        action = QAction(words, self._tree.view)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act)
        self._tree.view.addAction(action)
        return action

    # -- what they do

    def _chosen(self) -> PlanRow | None:
        return self._tree.chosen_row()

    def _on_chosen(self, act: Callable[[PlanRow], object]) -> None:
        row = self._chosen()
        if row is not None:
            self._leave()
            act(row)

    def _ask_sheet(self, row: PlanRow) -> None:
        self.sheetWanted.emit(row.code.partition(".")[0])

    def _edit_chosen(self) -> None:
        row = self._chosen()
        if row is not None and not self.actions.edit(row):
            self._edit_title()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.addActions(self._row_additions)
        menu.addSeparator()
        menu.addActions([self._edit, self._remind, self._print, self._up, self._down])
        menu.addSeparator()
        menu.addActions([action for action in self._for_many if action.isEnabled()])
        menu.addActions(self.further)
        menu.addSeparator()
        menu.addAction(self._delete)
        menu.exec(self._tree.view.viewport().mapToGlobal(place))
        menu.deleteLater()
