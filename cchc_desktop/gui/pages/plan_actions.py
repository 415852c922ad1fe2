"""What the officer does to the tree itself: add, edit, delete, move; each through a service, each undoable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import ContentArea, PlanOutline, Task
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.plan_rows import PlanRow, RowKind
from cchc_desktop.services.plan import planning, windows

Created = Callable[[RowKind, int], None]
"""Called with what was added and its id, so that the page can select it."""


class PlanActions(QObject):
    """Works on a row of the tree; `outline` gives the plan as it is shown."""

    def __init__(self, context: Context, outline: Callable[[], PlanOutline], created: Created, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._outline, self._created = context, outline, created
        self._window = parent

    # -- add

    def add_area(self) -> None:
        from cchc_desktop.gui.dialogs.area_dialog import AreaDialog  # noqa: PLC0415

        plan = self._outline().plan
        AreaDialog("Thêm nội dung", "", lambda title: self._add_area(plan.id, title), self._window).ask()

    def add_task(self, row: PlanRow | None) -> None:
        """Under the area of `row`, or the last one."""
        areas = self._outline().areas
        if not areas:
            self.tell("Kế hoạch chưa có nội dung nào; hãy thêm nội dung trước.")
            return
        from cchc_desktop.gui.dialogs.task_dialog import TaskDialog  # noqa: PLC0415

        area_id = row.key.area_id if row else areas[-1].id
        TaskDialog(areas, area_id, None, self._add_task, self._window).ask()

    def add_deliverable(self, row: PlanRow | None) -> None:
        """Under the task of `row`."""
        task = self._task(row)
        if task is None:
            self.tell("Hãy chọn một nhiệm vụ trong cây rồi thêm sản phẩm.")
            return
        from cchc_desktop.gui.dialogs.deliverable_dialog import DeliverableDialog  # noqa: PLC0415

        book, year = self._context.book, self._outline().plan.year
        DeliverableDialog(
            task.number,
            lambda text: windows.preview_deadline(book, text, year),
            lambda draft: self._add_deliverable(task.id, draft),
            self._window,
        ).ask()

    def add_beside(self, row: PlanRow | None) -> None:
        """The Insert key: one more of what is chosen."""
        if row is None or row.key.kind is RowKind.AREA:
            self.add_task(row) if row else self.add_area()
        elif row.key.kind is RowKind.TASK:
            self.add_task(row)
        else:
            self.add_deliverable(row)

    # -- edit, delete, move

    def edit(self, row: PlanRow) -> bool:
        """A dialog for an area or a task; False for a deliverable, whose form is open already."""
        if row.key.kind is RowKind.AREA:
            self._edit_area(self._area(row))
        elif row.key.kind is RowKind.TASK:
            self._edit_task(row)
        else:
            return False
        return True

    def delete(self, row: PlanRow) -> None:
        """Say what goes with it, then delete."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 (start-up stays light)

        question, verb, act = self._deletion(row)
        box = QMessageBox(QMessageBox.Icon.Question, "Xóa", question, parent=self._window)
        agree = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton("Giữ lại", QMessageBox.ButtonRole.RejectRole))
        box.exec()
        agreed = box.clickedButton() is agree
        box.deleteLater()
        if agreed:
            self._try(act)

    def move(self, row: PlanRow, by: int) -> None:
        """One place up (-1) or down (+1) among its own kind."""
        book, key = self._context.book, row.key
        if key.kind is RowKind.AREA:
            self._try(lambda: planning.move_area(book, key.area_id, by))
        elif key.kind is RowKind.TASK and key.task_id is not None:
            task_id = key.task_id
            self._try(lambda: planning.move_task(book, task_id, by))
        elif key.deliverable_id is not None:
            deliverable_id = key.deliverable_id
            self._try(lambda: planning.move_deliverable(book, deliverable_id, by))

    def remind(self, row: PlanRow) -> None:
        """Note that a unit which owes the deliverable of `row` was reminded of it."""
        from cchc_desktop.gui.dialogs.reminder_dialog import ReminderDialog  # noqa: PLC0415 (start-up stays light)
        from cchc_desktop.services.units.sheet import units_owing  # noqa: PLC0415

        deliverable_id = row.key.deliverable_id
        assert deliverable_id is not None
        units = units_owing(self._context.book, deliverable_id, self._context.today())
        if not units:
            self.tell(
                f"Sản phẩm {row.code} không còn đơn vị chủ trì nào phải nhắc; "
                "hãy xem lại đơn vị chủ trì của nhiệm vụ, hoặc mở lại mốc đã kết thúc."
            )
            return
        ReminderDialog(self._context, units, self._window, asked=deliverable_id).ask()

    def tell(self, sentence: str) -> None:
        """One sentence in a box of its own, where there is no form to show it in."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 (start-up stays light)

        QMessageBox(QMessageBox.Icon.Information, "CCHC Desktop", sentence, parent=self._window).exec()

    # -- how

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Refusal as refusal:
            self.tell(str(refusal))

    def _add_area(self, plan_id: int, title: str) -> None:
        self._created(RowKind.AREA, planning.add_area(self._context.book, plan_id, title))

    def _add_task(self, area_id: int, draft: planning.TaskDraft) -> None:
        self._created(RowKind.TASK, planning.add_task(self._context.book, area_id, draft))

    def _add_deliverable(self, task_id: int, draft: planning.DeliverableDraft) -> None:
        self._created(RowKind.DELIVERABLE, planning.add_deliverable(self._context.book, task_id, draft))

    def _edit_area(self, area: ContentArea) -> None:
        from cchc_desktop.gui.dialogs.area_dialog import AreaDialog  # noqa: PLC0415

        book = self._context.book
        AreaDialog(
            f"Sửa nội dung {area.number}",
            area.title,
            lambda title: planning.edit_area(book, area.id, title),
            self._window,
        ).ask()

    def _edit_task(self, row: PlanRow) -> None:
        from cchc_desktop.gui.dialogs.task_dialog import TaskDialog  # noqa: PLC0415

        task = self._task(row)
        if task is not None:
            TaskDialog(
                self._outline().areas,
                task.area_id,
                task,
                lambda area, draft: self._save_task(task, area, draft),
                self._window,
            ).ask()

    def _save_task(self, task: Task, area_id: int, draft: planning.TaskDraft) -> None:
        old = planning.TaskDraft(task.title, task.leads_text, task.coordinating_text, task.search_also)
        if draft != old:
            planning.edit_task(self._context.book, task.id, draft)
        if area_id != task.area_id:
            planning.move_task_to(self._context.book, task.id, area_id)

    def _deletion(self, row: PlanRow) -> tuple[str, str, Callable[[], object]]:
        book, key = self._context.book, row.key
        undo = "Có thể hoàn tác bằng Ctrl+Z."
        if key.kind is RowKind.AREA:
            area = self._area(row)
            goes = f"{len(area.tasks)} nhiệm vụ, {len(list(area.deliverables))} sản phẩm cùng tiến độ của chúng"
            question = f"Xóa nội dung {area.number} “{area.title}” và {goes}? {undo}"
            return question, "Xóa nội dung", lambda: planning.delete_area(book, key.area_id)
        task = self._task(row)
        assert task is not None
        if key.kind is RowKind.TASK:
            goes = f"{len(task.deliverables)} sản phẩm cùng tiến độ của chúng"
            question = f"Xóa nhiệm vụ {task.number} “{task.title}” và {goes}? {undo}"
            return question, "Xóa nhiệm vụ", lambda: planning.delete_task(book, task.id)
        question = f"Xóa sản phẩm {row.code} “{row.title}” cùng các mốc và các lần cập nhật của nó? {undo}"
        deliverable_id = key.deliverable_id
        assert deliverable_id is not None
        return question, "Xóa sản phẩm", lambda: planning.delete_deliverable(book, deliverable_id)

    def _area(self, row: PlanRow) -> ContentArea:
        return next(area for area in self._outline().areas if area.id == row.key.area_id)

    def _task(self, row: PlanRow | None) -> Task | None:
        if row is None:
            return None
        return next((task for task in self._outline().tasks if task.id == row.key.task_id), None)
