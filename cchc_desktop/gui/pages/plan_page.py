"""The page Kế hoạch: the plan as a tree, filters above it, the form of what is selected beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import Deliverable, PlanOutline, Task
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.plan_page import Ui_PlanPage
from cchc_desktop.gui.models.plan_rows import PlanRow, PlanRowsKept, RowKind, everything
from cchc_desktop.gui.pages.plan_beside import PlanBeside
from cchc_desktop.gui.pages.plan_bulk import PlanBulk
from cchc_desktop.gui.pages.plan_clipboard import PlanClipboard
from cchc_desktop.gui.pages.plan_columns import PlanColumns
from cchc_desktop.gui.pages.plan_commands import PlanCommands
from cchc_desktop.gui.pages.plan_confirming import PlanConfirming
from cchc_desktop.gui.pages.plan_filter import PlanFilter
from cchc_desktop.gui.pages.plan_moves import PlanMoves
from cchc_desktop.gui.pages.plan_selection import PlanSelection
from cchc_desktop.gui.pages.plan_tree_place import PlanTree
from cchc_desktop.gui.pages.plan_view_memory import PlanViewMemory
from cchc_desktop.gui.pages.plan_years import PlanYears
from cchc_desktop.gui.theme import TITLE_SCALE, scaled_font, space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace

if TYPE_CHECKING:
    from cchc_desktop.domain.plan_filter import PlanConditions
    from cchc_desktop.gui.pages.plan_form import DeliverableForm
    from cchc_desktop.store.book import Changed


class PlanPage(QWidget):
    """Wires tree, filter, actions and form; shows one year at a time."""

    deliverableWanted = Signal(int)
    historyWanted = Signal(int)
    recordWanted = Signal(str, int)
    yearWanted = Signal(int)
    paperWanted = Signal(object)
    """A PaperRequest."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PlanPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.entrance: QWidget = self.ui.planTree
        self._context = context
        self._year = 0
        self._form: DeliverableForm | None = None
        self._columns = PlanColumns(context.book, self)
        self._rows = PlanRowsKept()
        self._showing_rows = False
        self._tree = PlanTree(self.ui.planTree, self._columns, self)
        self._memory = PlanViewMemory(context.book, self._tree, self.ui.planSplitter)
        self._recalled = 0
        self._filter = PlanFilter(self.ui.chips, self.ui.leadChooser, self.ui.filterButton, self)
        self._selection = PlanSelection(self.ui, self._tree, self)
        self._bulk = PlanBulk(context, self.ui, self._selection, self._outline, self.make_ready, self.leave, self)
        self._commands = PlanCommands(
            context, self.ui, self._tree, self._outline, self.leave, self._edit_title, self._bulk.commands, self
        )
        self._commands.sheetWanted.connect(self._ask_sheet)
        self._clipboard = PlanClipboard(
            context, self._tree, self._outline, self.leave, self._commands.add_menu, self.show_record, self
        )
        self._moves = PlanMoves(context, self._tree, self._outline, self.leave, self)
        self._commands.further += [self._moves.command, *self._clipboard.commands]
        self._years = PlanYears(context, self._outline, self.leave, self._commands.add_menu, self)
        self._years.yearWanted.connect(self.yearWanted)
        self._beside = PlanBeside(context, self.ui, self._tree, self._columns, self.leave, self._commands.tell, self)
        self._beside.chosenChanged.connect(self._choice_moved)
        self._confirming = PlanConfirming(
            context, self._selection, self._outline, self.leave, self._commands.tell, self
        )
        self._commands.further += [
            self._confirming.command,
            self._beside.copy_action,
            self._tree.columns.menu.menuAction(),
        ]
        self._set_up_places()
        self._set_up_filter()
        self._dress()

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
        self._beside.show_year(self._year)

    def make_ready(self, outline: PlanOutline) -> None:
        """Make what is shown of a plan before the page is told of it; asks no widget, so that a worker may call it."""
        self._rows.rows_of(outline, everything)
        self._filter.make_ready(outline)

    def show_deliverable(self, deliverable_id: int) -> None:
        """Select a deliverable, dropping a filter that hides it."""
        self._beside.work_here()
        if not self._tree.model.index_of_deliverable(deliverable_id).isValid():
            self._clear_filter()
        self._tree.select(self._tree.model.index_of_deliverable(deliverable_id))

    def show_filtered(self, conditions: PlanConditions) -> None:
        """Show what meets the conditions; for pages that lead here."""
        self._filter.ask_further(conditions)

    def show_record(self, area_id: int | None, task_id: int | None, deliverable_id: int | None) -> None:
        """Select whatever the search has found."""
        if deliverable_id is not None:
            self.show_deliverable(deliverable_id)
            return
        self._beside.work_here()
        self._clear_filter()
        if task_id is not None:
            self._tree.select_record(RowKind.TASK, task_id)
        elif area_id is not None:
            self._tree.select_record(RowKind.AREA, area_id)

    def leave(self) -> None:
        """Another page or the end of the program: save what is half typed."""
        if self._form is not None:
            self._form.leave()

    def keep_view(self) -> None:
        """The year or the window is left: remember how it stood."""
        self._columns.keep()
        self._beside.give_room_back()
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
            self._tree.choose_something(self._memory.chosen())
            self._show_chosen()
        return self._form

    # -- rows

    def _show_rows(self) -> None:
        self._tell_filter()
        self._showing_rows = True
        try:
            self._fill_tree(self._rows.rows_of(self._outline(), self._filter.wanted))
        finally:
            self._showing_rows = False
        self._show_chosen()

    def _fill_tree(self, rows: tuple[PlanRow, ...]) -> None:
        self._tree.fill(rows)
        self._selection.tell()
        if self._recalled != self._year:
            self._recall_view()
        self._say_if_empty(bool(rows))
        if self._form is not None:
            self._tree.choose_something(self._memory.chosen())

    def _recall_view(self) -> None:
        self._recalled = self._year
        self._memory.recall(self._year)
        if self._form is not None and self._memory.chosen().isValid():
            self._tree.select_quietly(self._memory.chosen())

    # -- filter

    def _set_up_filter(self) -> None:
        self._filter.changed.connect(self._show_rows)
        self.ui.filterButton.clicked.connect(self._ask_filter)
        self.ui.clearFilterButton.clicked.connect(self._clear_filter)
        QShortcut(QKeySequence("Ctrl+L"), self, self._ask_filter)

    def _tell_filter(self) -> None:
        """What no chip shows stands in words, with the way out beside it."""
        further = self._filter.further
        self.ui.filterStrip.setVisible(not further.asks_nothing)
        if not further.asks_nothing:
            from cchc_desktop.domain.condition_words import condition_words  # noqa: PLC0415 (start-up stays light)

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
        self._nothing.acted.connect(self._commands.add_area)
        self.ui.formPlace.addWidget(self._no_choice)
        self.ui.planTree.painted.connect(lambda: QTimer.singleShot(0, self, self._after_first_paint))
        self._tree.chosenChanged.connect(self._choice_moved)
        self._selection.changed.connect(self._offer_commands)
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

    def _choice_moved(self) -> None:
        """While the rows change the choice may move several times: the form follows once, at their end."""
        if not self._showing_rows:
            self._show_chosen()

    def _show_chosen(self) -> None:
        year, row = self._beside.chosen or (self._year, self._tree.chosen_row())
        found = self._find(year, row.key.deliverable_id) if row else None
        if self._form is None:
            self._no_choice.say("")
        elif found is None:
            self.leave()
            self._no_choice.say(_invitation(row))
            self.ui.formPlace.setCurrentWidget(self._no_choice)
        else:
            self._form.show_deliverable(year, *found)
            self.ui.formPlace.setCurrentWidget(self._form)
        self._offer_commands()

    def _offer_commands(self) -> None:
        row = None if self._beside.chosen else self._tree.chosen_row()
        self._commands.offer(row, alone=not self._selection.several_rows)
        self._commands.offer_many(self._selection.several)

    def _after_first_paint(self) -> None:
        self.ui.planTree.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._take_files()
        if self.isVisible():
            assert self.form is not None
        self._beside.wake()

    def _take_files(self) -> None:
        """Files let go on a product's row prove it."""
        from cchc_desktop.gui.widgets.file_drop import FileDrop  # noqa: PLC0415 (start-up stays light)

        def product_at(place: QPoint) -> int | None:
            row = self._tree.model.row_at(self.ui.planTree.indexAt(place))
            return row.key.deliverable_id if row is not None else None

        def dropped(paths: list[Path], place: QPoint) -> None:
            product = product_at(place)
            if product is not None:
                self.show_deliverable(product)
                self.form.documents.attach_files(paths)

        FileDrop(self.ui.planTree.viewport(), dropped, lambda place: product_at(place) is not None)

    def _find(self, year: int, deliverable_id: int | None) -> tuple[Task, Deliverable] | None:
        for task in self._context.outline(year).tasks:
            for deliverable in task.deliverables:
                if deliverable.id == deliverable_id:
                    return task, deliverable
        return None

    def _outline(self) -> PlanOutline:
        return self._context.outline(self._year)

    def _ask_sheet(self, task: str) -> None:
        from cchc_desktop.services.papers.request import PaperRequest  # noqa: PLC0415 (start-up stays light)

        self.paperWanted.emit(PaperRequest("task-sheet", self._year, self._context.today(), code=task))

    def _edit_title(self) -> None:
        self.ui.formPlace.setCurrentWidget(self.form)
        self.form.edit_title()

    # -- look

    def _dress(self) -> None:
        ui, edge, half = self.ui, space(self, 0.85), space(self, 0.5)
        ui.pageLayout.setContentsMargins(edge, half, edge, edge)
        ui.pageLayout.setSpacing(half)
        ui.planSplitter.setHandleWidth(half)
        ui.treesSplitter.setHandleWidth(half)
        ui.planTitle.clamp(2)
        ui.planTitle.setFont(scaled_font(self.font(), TITLE_SCALE, semi_bold=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window two trees stand under one another."""
        super().resizeEvent(event)
        self._beside.fit(self.width())

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
