"""Rows of Kế hoạch to and from a spreadsheet: Ctrl+C copies what is chosen, Ctrl+V shows a table and pastes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.plan_rows import PlanRow, RowKind
from cchc_desktop.gui.pages.plan_tree_place import PlanTree

if TYPE_CHECKING:
    from cchc_desktop.services.plan.pasting import Pasted, PastePlace

Show = Callable[[int | None, int | None, int | None], None]
"""Goes to an area, a task or a deliverable, whatever the filter hides."""


class PlanClipboard(QObject):
    """Adds "Dán từ Excel…" to the menu Thêm; `leave` saves what is half typed before rows are copied or pasted."""

    def __init__(
        self,
        context: Context,
        tree: PlanTree,
        outline: Callable[[], PlanOutline],
        leave: Callable[[], None],
        menu: QMenu,
        show: Show,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._tree, self._outline, self._leave = context, tree, outline, leave
        self._show, self._window = show, parent
        menu.addSeparator()
        menu.addAction("Dán từ &Excel…", self.paste)
        self.commands = (
            self._command("Chép để dán vào Excel", QKeySequence.StandardKey.Copy, self.copy),
            self._command("Dán từ Excel…", QKeySequence.StandardKey.Paste, self.paste),
        )

    def _command(self, words: str, keys: QKeySequence.StandardKey, act: Callable[[], None]) -> QAction:
        """Its keys work while the tree has the focus alone: in a field they copy and paste its text."""
        command = QAction(words, self._tree.view)
        command.setShortcut(QKeySequence(keys))
        command.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        command.triggered.connect(act)
        self._tree.view.addAction(command)
        return command

    def copy(self) -> None:
        """Put the chosen rows on the clipboard as the annex's columns."""
        from cchc_desktop.domain.clipboard_table import write_cells  # noqa: PLC0415 (start-up stays light)
        from cchc_desktop.domain.copied_rows import Chosen, copied_cells  # noqa: PLC0415

        self._leave()
        rows = list(self._tree.model.rows_in(self._tree.view.selectionModel().selection()))
        meant = [one for row in rows for one in _all(row)]
        chosen = Chosen(
            areas=frozenset(row.key.area_id for row in rows if row.key.kind is RowKind.AREA),
            tasks=frozenset(row.key.task_id for row in meant if row.key.kind is RowKind.TASK and row.key.task_id),
            deliverables=frozenset(row.key.deliverable_id for row in meant if row.key.deliverable_id),
        )
        cells = copied_cells(self._outline(), chosen)
        if cells:
            QGuiApplication.clipboard().setText(write_cells(cells))

    def paste(self) -> None:
        """Show what the clipboard's table was understood as; write it when the officer agrees."""
        from cchc_desktop.domain.pasted_rows import read_pasted  # noqa: PLC0415 (start-up stays light)
        from cchc_desktop.gui.dialogs.paste_dialog import PasteDialog  # noqa: PLC0415
        from cchc_desktop.gui.dialogs.refusable import tell  # noqa: PLC0415
        from cchc_desktop.gui.worker_change import write_in_worker  # noqa: PLC0415
        from cchc_desktop.services.plan.pasting import look_over, paste  # noqa: PLC0415

        self._leave()
        outline, place, book = self._outline(), self._place(), self._context.book
        try:
            table = read_pasted(QGuiApplication.clipboard().text())
            if place.task_id is None:
                table = table.with_no_task_above()
            seen = look_over(book, outline.plan.id, table)
        except Refusal as refusal:
            tell(str(refusal), self._window)
            return
        made: list[Pasted] = []

        def write(where: PastePlace) -> None:
            made.append(
                write_in_worker(book, "Đang dán vào kế hoạch", lambda tick: paste(book, where, table, tick), dialog)
            )

        dialog = PasteDialog(outline, table, seen, place, write, self._window)
        if dialog.ask():
            self._show_pasted(made[0])

    def _place(self) -> PastePlace:
        """Where the tree stands; in an empty plan nowhere."""
        from cchc_desktop.services.plan.pasting import PastePlace  # noqa: PLC0415 (start-up stays light)

        row, outline = self._tree.chosen_row(), self._outline()
        if row is not None:
            return PastePlace(outline.plan.id, area_id=row.key.area_id, task_id=row.key.task_id)
        return PastePlace(outline.plan.id, area_id=outline.areas[-1].id if outline.areas else None)

    def _show_pasted(self, pasted: Pasted) -> None:
        """Go to the first row that is new."""
        if pasted.areas:
            self._show(pasted.areas[0], None, None)
        elif pasted.tasks:
            self._show(None, pasted.tasks[0], None)
        else:
            self._show(None, None, pasted.deliverables[0])


def _all(row: PlanRow) -> list[PlanRow]:
    """A row and every row that the tree shows under it."""
    return [row, *(one for child in row.children for one in _all(child))]
