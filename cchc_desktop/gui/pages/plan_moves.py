"""Rows of Kế hoạch moved elsewhere: dragged with the mouse, or by "Chuyển tới…" (Ctrl+Shift+M)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.plan_moves import RowMove, draggable
from cchc_desktop.gui.models.plan_rows import RowKind
from cchc_desktop.gui.pages.plan_tree_place import PlanTree


class PlanMoves(QObject):
    """`leave` saves what is half typed before rows are moved."""

    def __init__(
        self,
        context: Context,
        tree: PlanTree,
        outline: Callable[[], PlanOutline],
        leave: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._tree, self._outline, self._leave = context, tree, outline, leave
        self._window = parent
        view = tree.view
        view.setDragEnabled(True)
        view.setAcceptDrops(True)
        view.setDropIndicatorShown(True)
        view.setDragDropMode(view.DragDropMode.InternalMove)
        # Not inside the drop: the mouse would be held for as long as a refusal is read.
        tree.model.moveWanted.connect(lambda move: QTimer.singleShot(0, self, lambda: self._drop(move)))
        self.command = QAction("Chuyển tới…", view)
        self.command.setShortcut(QKeySequence("Ctrl+Shift+M"))
        self.command.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.command.triggered.connect(self.ask)
        view.addAction(self.command)

    def ask(self) -> None:
        """Ask where the chosen rows go."""
        from cchc_desktop.gui.dialogs.move_dialog import MoveDialog  # noqa: PLC0415 (start-up stays light)
        from cchc_desktop.gui.dialogs.refusable import tell  # noqa: PLC0415

        self._leave()
        model, selection = self._tree.model, self._tree.view.selectionModel().selection()
        chosen = model.in_order(model.rows_in(selection))
        rows = draggable(chosen)
        if rows:
            MoveDialog(self._outline(), rows, self._move, self._window).ask()
        elif chosen:
            tell("Các dòng đang chọn không cùng loại; hãy chọn riêng nhiệm vụ hoặc riêng sản phẩm.", self._window)

    def _drop(self, move: RowMove) -> None:
        from cchc_desktop.gui.dialogs.refusable import tell  # noqa: PLC0415 (start-up stays light)

        self._leave()
        try:
            self._move(move)
        except Refusal as refusal:
            tell(str(refusal), self._window)

    def _move(self, move: RowMove) -> None:
        from cchc_desktop.services.plan import moving  # noqa: PLC0415 (start-up stays light)

        book = self._context.book
        if move.kind is RowKind.AREA:
            moving.place_areas(book, move.ids, move.before)
        elif move.into is not None and move.kind is RowKind.TASK:
            moving.place_tasks(book, move.ids, move.into, move.before)
        elif move.into is not None:
            moving.place_deliverables(book, move.ids, move.into, move.before)
