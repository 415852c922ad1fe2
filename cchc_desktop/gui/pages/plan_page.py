"""The page Kế hoạch: the plan as a tree, filters above it, the form of what is selected beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from cchc_desktop.domain.plan import Deliverable, PlanOutline, Task
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.plan_page import Ui_PlanPage
from cchc_desktop.gui.models.plan_rows import PlanRow, RowKind, rows_of
from cchc_desktop.gui.models.plan_tree import Column, PlanTreeModel
from cchc_desktop.gui.pages.plan_filter import PlanFilter
from cchc_desktop.gui.pages.plan_view_memory import PlanViewMemory
from cchc_desktop.gui.theme import TITLE_SCALE, scaled_font, space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.plan_delegates import CompletionDelegate, StateDelegate, TitleDelegate

if TYPE_CHECKING:
    from cchc_desktop.domain.plan_filter import PlanConditions
    from cchc_desktop.gui.pages.plan_actions import PlanActions
    from cchc_desktop.gui.pages.plan_form import DeliverableForm
    from cchc_desktop.store.book import Changed


NARROW_LINES = 52
"""A page narrower than this many lines of text is high does without the column of bars."""


class PlanPage(QWidget):
    """Wires tree, filter, actions and form; shows one year at a time."""

    deliverableWanted = Signal(int)
    historyWanted = Signal(int)
    recordWanted = Signal(str, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PlanPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._context = context
        self._year = 0
        self._filling = False
        self._remembered = ""
        self._state_width = 0
        self._form: DeliverableForm | None = None
        self._model = PlanTreeModel(self)
        self._memory = PlanViewMemory(context.book, self.ui.planTree, self._model, self.ui.planSplitter)
        self._recalled = 0
        self._filter = PlanFilter(self.ui.chips, self.ui.leadChooser, self)
        self._known_actions: PlanActions | None = None
        self._set_up_tree()
        self._set_up_places()
        self._set_up_commands()
        self._dress()
        self._filter.changed.connect(self._show_rows)

    # -- what the main window asks

    def show_year(self, year: int) -> None:
        """Show the plan of `year` from its beginning."""
        if year != self._year:
            self.leave()
            self.keep_view()
            self._filter.clear()
        self._year = year
        self.refresh(None)

    def refresh(self, changed: Changed | None) -> None:
        """Bring tree, chips and form up to date; selection, scroll and typing stay."""
        outline = self._outline()
        self.ui.planTitle.setText(outline.plan.title or f"Kế hoạch cải cách hành chính năm {self._year}")
        self._filter.count(outline)
        self._show_rows()

    def show_deliverable(self, deliverable_id: int) -> None:
        """Select a deliverable, dropping a filter that hides it."""
        if not self._model.index_of_deliverable(deliverable_id).isValid():
            self._filter.clear()
            self._show_rows()
        self._select(self._model.index_of_deliverable(deliverable_id))

    def show_filtered(self, conditions: PlanConditions) -> None:
        """Show what meets the conditions; for pages that lead here."""
        self._filter.ask_further(conditions)

    def show_record(self, area_id: int | None, task_id: int | None, deliverable_id: int | None) -> None:
        """Select whatever the search has found."""
        if deliverable_id is not None:
            self.show_deliverable(deliverable_id)
            return
        self._filter.clear()
        self._show_rows()
        if task_id is not None:
            self._select_created(RowKind.TASK, task_id)
        elif area_id is not None:
            self._select_created(RowKind.AREA, area_id)

    def leave(self) -> None:
        """Another page or the end of the program: save what is half typed."""
        if self._form is not None:
            self._form.leave()

    def keep_view(self) -> None:
        """The year or the window is left: remember how it stood."""
        if self._recalled:
            self._memory.keep(self._recalled, filtered=not self._filter.conditions.asks_nothing)

    @property
    def form(self) -> DeliverableForm:
        """The form of what is selected; made when the tree has been painted once, so that the tree comes first."""
        if self._form is None:
            from cchc_desktop.gui.pages.plan_form import DeliverableForm  # noqa: PLC0415 (start-up stays light)

            self._form = DeliverableForm(self._context)
            self._form.documents.documentWanted.connect(lambda row: self.recordWanted.emit("documents", row))
            self._form.history.historyWanted.connect(self.historyWanted)
            self.ui.formPlace.addWidget(self._form)
            self._choose_something()
            self._show_chosen()
        return self._form

    # -- tree

    def _set_up_tree(self) -> None:
        tree = self.ui.planTree
        tree.setModel(self._model)
        tree.setItemDelegateForColumn(Column.TITLE, TitleDelegate(tree))
        tree.setItemDelegateForColumn(Column.COMPLETION, CompletionDelegate(tree))
        tree.setItemDelegateForColumn(Column.STATE, StateDelegate(tree))
        tree.setMouseTracking(True)
        # A bar that comes with the first rows would lay every row out twice; after the first paint it comes as needed.
        tree.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        tree.setIndentation(space(tree, 0.9))
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        for column in (Column.COMPLETION, Column.STATE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(lambda *_: tree.scheduleDelayedItemsLayout())
        self._model.rowsInserted.connect(self._expand_new)
        self._model.modelAboutToBeReset.connect(self._remember_choice)
        self._model.modelReset.connect(self._restore_choice)
        tree.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        tree.customContextMenuRequested.connect(self._show_menu)
        tree.doubleClicked.connect(self._toggle)

    def _show_rows(self) -> None:
        self._tell_filter()
        rows = rows_of(self._outline(), self._filter.wanted)
        self._fit_columns(rows)
        self._filling = self._model.rowCount() == 0
        self._model.update(rows)
        if self._filling:
            self.ui.planTree.expandAll()
        self._filling = False
        if self._recalled != self._year:
            self._recall_view()
        self._say_if_empty(bool(rows))
        if self._form is not None:
            self._choose_something()
        self._show_chosen()

    def _recall_view(self) -> None:
        self._recalled = self._year
        self._memory.recall(self._year)
        if self._form is not None and self._memory.chosen().isValid():
            self._select_quietly(self._memory.chosen())

    def _select_quietly(self, index: QModelIndex) -> None:
        """Choose a row without taking the focus from where the officer is."""
        self.ui.planTree.setCurrentIndex(index)
        self.ui.planTree.scrollTo(index)

    def _choose_something(self) -> None:
        """Never without a choice; before the first paint it would cost a layout at a width that is not the last."""
        tree = self.ui.planTree
        if not tree.currentIndex().isValid() and self._model.rowCount():
            self._select_quietly(self._first_choice())

    def _first_choice(self) -> QModelIndex:
        """What was chosen last, else the first deliverable, so that the form is never a blank."""
        if self._memory.chosen().isValid():
            return self._memory.chosen()
        first = next((row for row in self._model.rows() if row.key.deliverable_id is not None), None)
        return self._model.index_of_uid(first.uid) if first else self._model.index(0, 0)

    def _fit_columns(self, rows: tuple[PlanRow, ...]) -> None:
        """The narrow columns are as wide as their words; the title has the rest."""
        metrics = self.ui.planTree.fontMetrics()
        words = {row.state_words for area in rows for task in area.children for row in (task, *task.children)}
        widest = max((metrics.horizontalAdvance(text) for text in words | {"Trạng thái"}), default=0)
        self._state_width = widest + metrics.ascent() + metrics.height()
        self._fit_state_column()
        header = self.ui.planTree.header()
        header.resizeSection(Column.COMPLETION, metrics.horizontalAdvance("00/00") + metrics.height() * 7 // 2)

    def _fit_state_column(self) -> None:
        """In a narrow tree the words of the state give way to the title; they stand whole in the tooltip."""
        tree = self.ui.planTree
        most = round(tree.width() * 0.4) if tree.isVisible() else self._state_width
        tree.header().resizeSection(Column.STATE, min(self._state_width, most))

    def _remember_choice(self) -> None:
        row = self._chosen_row()
        self._remembered = row.uid if row else ""

    def _restore_choice(self) -> None:
        """A tree that started anew shows everything, with the choice where it was."""
        self.ui.planTree.expandAll()
        index = self._model.index_of_uid(self._remembered)
        if index.isValid():
            self._select_quietly(index)

    def _expand_new(self, parent: QModelIndex, first: int, last: int) -> None:
        if self._filling:
            return
        for position in range(first, last + 1):
            self.ui.planTree.expandRecursively(self._model.index(position, 0, parent))
        self.ui.planTree.expand(parent)

    def _toggle(self, index: QModelIndex) -> None:
        tree = self.ui.planTree
        tree.setExpanded(index.siblingAtColumn(0), not tree.isExpanded(index.siblingAtColumn(0)))

    def _chosen_row(self) -> PlanRow | None:
        return self._model.row_at(self.ui.planTree.currentIndex())

    def _select(self, index: QModelIndex) -> None:
        if index.isValid():
            self.ui.planTree.setCurrentIndex(index)
            self.ui.planTree.scrollTo(index)
            self.ui.planTree.setFocus()

    def _select_created(self, kind: RowKind, record_id: int) -> None:
        names = {RowKind.AREA: "area_id", RowKind.TASK: "task_id", RowKind.DELIVERABLE: "deliverable_id"}
        wanted = [row for row in self._model.rows() if getattr(row.key, names[kind]) == record_id]
        if wanted:
            self._select(self._model.index_of_uid(wanted[0].uid))

    # -- further conditions

    def _tell_filter(self) -> None:
        """What no chip shows stands in words, with the way out beside it."""
        further = self._filter.further
        self.ui.filterStrip.setVisible(not further.asks_nothing)
        if not further.asks_nothing:
            from cchc_desktop.gui.models.condition_words import condition_words  # noqa: PLC0415 (start-up stays light)

            self.ui.filterWords.setText(f"Đang lọc: {condition_words(self._filter.conditions, self._outline())}.")

    def _ask_filter(self) -> None:
        from cchc_desktop.gui.dialogs.filter_dialog import FilterDialog  # noqa: PLC0415 (start-up stays light)

        FilterDialog(self._context.book, self._outline(), self._filter.conditions, self._filter.ask_further, self).ask()

    def _clear_filter(self) -> None:
        self._filter.clear()
        self._show_rows()

    # -- form and empty places

    def _set_up_places(self) -> None:
        self._no_choice = EmptyPlace("Chọn một sản phẩm trong cây để xem và ghi tiến độ.")
        self._nothing = EmptyPlace("Kế hoạch chưa có nội dung nào. Bấm Thêm nội dung để bắt đầu.", "Thêm nội dung…")
        self._nothing.acted.connect(self._add_area)
        self.ui.formPlace.addWidget(self._no_choice)
        self.ui.planTree.painted.connect(lambda: QTimer.singleShot(0, self, self._after_first_paint))
        self.ui.planTree.resized.connect(self._fit_state_column)
        self.ui.treePlace.addWidget(self._nothing)
        self.ui.planSplitter.setStretchFactor(0, 11)
        self.ui.planSplitter.setStretchFactor(1, 9)
        self.ui.planSplitter.setSizes([1060, 960])

    def _say_if_empty(self, any_rows: bool) -> None:
        filtered = bool(self._outline().areas)
        if filtered:
            self._nothing.say("Không có sản phẩm nào khớp với bộ lọc đang chọn.")
        else:
            self._nothing.say("Kế hoạch chưa có nội dung nào. Bấm Thêm nội dung để bắt đầu.")
        self.ui.treePlace.setCurrentWidget(self.ui.treeHolder if any_rows else self._nothing)

    def _show_chosen(self) -> None:
        row = self._chosen_row()
        found = self._find(row.key.deliverable_id) if row else None
        if self._form is None:
            self._no_choice.say("")
        elif found is None:
            self.leave()
            self._no_choice.say(_invitation(row))
            self.ui.formPlace.setCurrentWidget(self._no_choice)
        else:
            self._form.show_deliverable(self._year, *found)
            self.ui.formPlace.setCurrentWidget(self._form)
        self._offer_commands(row)

    def _after_first_paint(self) -> None:
        self.ui.planTree.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._take_files()
        if self.isVisible():
            assert self.form is not None

    def _take_files(self) -> None:
        """Files let go on a product's row prove it."""
        from cchc_desktop.gui.widgets.file_drop import FileDrop  # noqa: PLC0415 (start-up stays light)

        def product_at(place: QPoint) -> int | None:
            row = self._model.row_at(self.ui.planTree.indexAt(place))
            return row.key.deliverable_id if row is not None else None

        def dropped(paths: list[Path], place: QPoint) -> None:
            product = product_at(place)
            if product is not None:
                self.show_deliverable(product)
                self.form.documents.attach_files(paths)

        FileDrop(self.ui.planTree.viewport(), dropped, lambda place: product_at(place) is not None)

    def _find(self, deliverable_id: int | None) -> tuple[Task, Deliverable] | None:
        for task in self._outline().tasks:
            for deliverable in task.deliverables:
                if deliverable.id == deliverable_id:
                    return task, deliverable
        return None

    def _outline(self) -> PlanOutline:
        return self._context.outline(self._year)

    # -- commands

    @property
    def _actions(self) -> PlanActions:
        """What the officer does to the tree; made at the first use."""
        if self._known_actions is None:
            from cchc_desktop.gui.pages.plan_actions import PlanActions  # noqa: PLC0415 (start-up stays light)

            self._known_actions = PlanActions(self._context, self._outline, self._select_created, self)
        return self._known_actions

    def _set_up_commands(self) -> None:
        ui = self.ui
        self._add_menu = QMenu(self)
        self._add_menu.addAction("Thêm &nội dung…", self._add_area)
        self._add_task = self._add_menu.addAction("Thêm n&hiệm vụ…", lambda: self._actions.add_task(self._chosen_row()))
        self._add_deliverable = self._add_menu.addAction(
            "Thêm &sản phẩm…", lambda: self._actions.add_deliverable(self._chosen_row())
        )
        ui.addButton.setMenu(self._add_menu)
        self._edit = self._command("Sửa…", "F2", self._edit_chosen)
        self._delete = self._command("Xóa…", "Del", self._delete_chosen)
        self._up = self._command(
            "Chuyển lên", "Alt+Up", lambda: self._on_chosen(lambda row: self._actions.move(row, -1))
        )
        self._down = self._command(
            "Chuyển xuống", "Alt+Down", lambda: self._on_chosen(lambda row: self._actions.move(row, 1))
        )
        self._command("Thêm", "Ins", lambda: self._actions.add_beside(self._chosen_row()))
        ui.filterButton.clicked.connect(self._ask_filter)
        ui.clearFilterButton.clicked.connect(self._clear_filter)
        QShortcut(QKeySequence("Ctrl+L"), self, self._ask_filter)
        ui.editButton.clicked.connect(self._edit.trigger)
        ui.deleteButton.clicked.connect(self._delete.trigger)
        ui.upButton.clicked.connect(self._up.trigger)
        ui.downButton.clicked.connect(self._down.trigger)

    def _command(self, words: str, keys: str, act: object) -> QAction:
        """A command of the tree; its keys work while the tree has the focus, so that they never reach into a field."""
        action = QAction(words, self.ui.planTree)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act)
        self.ui.planTree.addAction(action)
        return action

    def _on_chosen(self, act: object) -> None:
        row = self._chosen_row()
        if row is not None and callable(act):
            self.leave()
            act(row)

    def _add_area(self) -> None:
        self._actions.add_area()

    def _delete_chosen(self) -> None:
        self._on_chosen(self._actions.delete)

    def _edit_chosen(self) -> None:
        row = self._chosen_row()
        if row is not None and not self._actions.edit(row):
            self.ui.formPlace.setCurrentWidget(self.form)
            self.form.edit_title()

    def _offer_commands(self, row: PlanRow | None) -> None:
        self._add_deliverable.setEnabled(row is not None and row.key.task_id is not None)
        for action in (self._edit, self._delete, self._up, self._down):
            action.setEnabled(row is not None)
        for button in (self.ui.editButton, self.ui.deleteButton, self.ui.upButton, self.ui.downButton):
            button.setEnabled(row is not None)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self._add_menu.actions())
        menu.addSeparator()
        menu.addActions([self._edit, self._up, self._down])
        menu.addSeparator()
        menu.addAction(self._delete)
        menu.exec(self.ui.planTree.viewport().mapToGlobal(place))
        menu.deleteLater()

    # -- look

    def _dress(self) -> None:
        ui, edge, half = self.ui, space(self, 0.85), space(self, 0.5)
        ui.pageLayout.setContentsMargins(edge, half, edge, edge)
        ui.pageLayout.setSpacing(half)
        ui.planSplitter.setHandleWidth(half)
        ui.planTitle.setFont(scaled_font(self.font(), TITLE_SCALE, semi_bold=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the title keeps the room that the bars would take."""
        super().resizeEvent(event)
        self.ui.planTree.setColumnHidden(Column.COMPLETION, self.width() < space(self, NARROW_LINES))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_filter"):
            self._filter.repaint_icons()


def _invitation(row: PlanRow | None) -> str:
    if row is not None and row.key.kind is RowKind.TASK and not row.children:
        return "Nhiệm vụ này chưa có sản phẩm. Bấm Thêm › Thêm sản phẩm…"
    if row is not None and row.key.kind is RowKind.AREA and not row.children:
        return "Nội dung này chưa có nhiệm vụ. Bấm Thêm › Thêm nhiệm vụ…"
    if row is not None and row.key.kind is RowKind.AREA:
        return "Chọn một sản phẩm của nội dung này để xem và ghi tiến độ, hoặc bấm Thêm › Thêm nhiệm vụ…"
    return "Chọn một sản phẩm trong cây để xem và ghi tiến độ."
