"""Asks where rows of the plan go: into which area or task, and before which of those there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold, listed
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.move_dialog import Ui_MoveDialog
from cchc_desktop.gui.models.plan_moves import RowMove, record_of
from cchc_desktop.gui.models.plan_rows import PlanRow, RowKind
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.named_parts import name_parts

Move = Callable[[RowMove], object]
NAMES = {RowKind.AREA: "nội dung", RowKind.TASK: "nhiệm vụ", RowKind.DELIVERABLE: "sản phẩm"}


@dataclass(frozen=True, slots=True)
class Target:
    """A place to go into; `inside` are the rows there, of the kind that is moved."""

    id: int | None
    words: str
    inside: tuple[tuple[int, str], ...]


def targets_of(outline: PlanOutline, kind: RowKind) -> tuple[Target, ...]:
    """Where rows of a kind can go: products into tasks, tasks into areas, areas among themselves."""
    areas = outline.areas
    if kind is RowKind.AREA:
        return (Target(None, "", tuple((area.id, f"{area.number}. {listed(area.title)}") for area in areas)),)
    if kind is RowKind.TASK:
        return tuple(
            Target(
                area.id,
                f"{area.number}. {listed(area.title)}",
                tuple((task.id, f"{task.number} {listed(task.title)}") for task in area.tasks),
            )
            for area in areas
        )
    return tuple(
        Target(
            task.id,
            f"{task.number} {listed(task.title)}",
            tuple((one.id, f"{one.code} {listed(one.title)}") for one in task.deliverables),
        )
        for task in outline.tasks
    )


class MoveDialog(RefusableDialog):
    """`rows` are of one kind; `move` gets where they go."""

    def __init__(self, outline: PlanOutline, rows: tuple[PlanRow, ...], move: Move, parent: QWidget | None) -> None:
        super().__init__(f"Chuyển {NAMES[rows[0].key.kind]} tới", lambda: move(self.move_chosen()), parent)
        self.ui = Ui_MoveDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._kind = rows[0].key.kind
        self._ids = tuple(record_of(row.key) for row in rows)
        self._targets = targets_of(outline, self._kind)
        self.ui.subject.setText(_subject(rows))
        self.ui.words.textChanged.connect(self._search)
        self.ui.words.installEventFilter(self)
        self.ui.found.currentRowChanged.connect(lambda _: self._fill_places())
        self.ui.found.itemDoubleClicked.connect(lambda _: self.accept())
        self._search("")
        self._choose_own(rows[0])
        self.arrange(self.ui.refusal, self.ui.buttons, "Chuyển")
        self._dress()

    def move_chosen(self) -> RowMove:
        """What the dialog asks for; refused where no place is chosen."""
        target = self._target()
        if target is None:
            raise Refusal("Chưa chọn nơi chuyển tới; hãy gõ tên để tìm rồi chọn một dòng.")
        return RowMove(self._kind, self._ids, target.id, self.ui.placeChooser.currentData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the list while the words are being typed."""
        if watched is self.ui.words and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.ui.found.currentRow() + step
                self.ui.found.setCurrentRow(max(0, min(row, self.ui.found.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    # -- places

    def _search(self, words: str) -> None:
        found, sought = self.ui.found, fold(words)
        found.clear()
        for at, target in enumerate(self._targets):
            if sought in fold(target.words):
                item = QListWidgetItem(target.words, found)
                item.setToolTip(target.words)
                item.setData(Qt.ItemDataRole.UserRole, at)
        found.setCurrentRow(0 if found.count() else -1)
        self._fill_places()

    def _target(self) -> Target | None:
        item = self.ui.found.currentItem()
        return self._targets[int(item.data(Qt.ItemDataRole.UserRole))] if item is not None else None

    def _fill_places(self) -> None:
        chooser, target = self.ui.placeChooser, self._target()
        chooser.clear()
        chooser.addItem("Ở cuối", None)
        for record, words in target.inside if target else ():
            if record not in self._ids:
                chooser.addItem(f"Trước {words}", record)

    def _choose_own(self, row: PlanRow) -> None:
        """Begin where the rows stand, so that a place nearby is a key away."""
        own = row.key.area_id if self._kind is RowKind.TASK else row.key.task_id
        at = next((at for at, target in enumerate(self._targets) if target.id == own), 0)
        self.ui.found.setCurrentRow(at)

    def _dress(self) -> None:
        among = self._kind is not RowKind.AREA
        for part in (self.ui.foundLabel, self.ui.words, self.ui.found):
            part.setVisible(among)
        self.ui.found.setMinimumHeight(space(self, 12))
        self.setMinimumWidth(space(self, 36))
        name_parts(self)
        (self.ui.words if among else self.ui.placeChooser).setFocus()


def _subject(rows: tuple[PlanRow, ...]) -> str:
    if len(rows) == 1:
        return f"{rows[0].code} {rows[0].title}"
    return f"{len(rows)} {NAMES[rows[0].key.kind]}: {', '.join(row.code.rstrip('.') for row in rows)}"
