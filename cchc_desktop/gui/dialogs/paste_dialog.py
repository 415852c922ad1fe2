"""Shows what a table from a spreadsheet was understood as, with its doubts; nothing is written before Dán."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from cchc_desktop.domain.pasted_rows import Meaning, PastedTable
from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.paste_dialog import Ui_PasteDialog
from cchc_desktop.gui.models.pasted_table import Column, PastedTableModel
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.plan.pasting import PastePlace, SeenRow

Paste = Callable[[PastePlace], object]
NEW_AREA = "Nội dung mới…"
SHARES = {
    Column.TITLE: 20,
    Column.LEADS: 11,
    Column.COORDINATING: 11,
    Column.PRODUCT: 18,
    Column.DEADLINE: 13,
    Column.FUNDING: 11,
    Column.DOUBTS: 26,
}
"""How the width is shared out; the two columns before are as narrow as their words."""


class PasteDialog(RefusableDialog):
    """`place` is where the tree stands: its task takes products that come first, its area tasks that come first."""

    def __init__(
        self,
        outline: PlanOutline,
        table: PastedTable,
        seen: tuple[SeenRow, ...],
        place: PastePlace,
        paste: Paste,
        parent: QWidget | None,
    ) -> None:
        super().__init__("Dán từ Excel", lambda: paste(self.place), parent)
        self.ui = Ui_PasteDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._place = place
        self._model = PastedTableModel(seen, self)
        self._set_up_rows()
        self._set_up_place(outline, asked=table.begins_without_area)
        self.ui.summary.setText(_summary(outline, table, seen, place))
        self.ui.doubtedOnly.setVisible(any(each.doubts for each in seen))
        self.ui.doubtedOnly.setStyleSheet(visible_box(colours_of(self.palette()), self.fontMetrics().ascent()))
        self.ui.doubtedOnly.toggled.connect(self._show_rows)
        self.arrange(self.ui.refusal, self.ui.buttons, "Dán vào kế hoạch")
        name_parts(self)
        self.setMinimumWidth(space(self, 40))
        self.resize(space(self, 80), space(self, 34))
        self.ui.rows.setFocus()

    @property
    def place(self) -> PastePlace:
        """Where the rows go as the dialog stands."""
        if self.ui.areaChooser.isHidden():
            return self._place
        area = self.ui.areaChooser.currentData()
        new = "" if area is not None else self.ui.newArea.text()
        return PastePlace(self._place.plan_id, area, new, self._place.task_id)

    # -- set-up

    def _set_up_rows(self) -> None:
        rows = self.ui.rows
        rows.setModel(self._model)
        rows.setItemDelegate(PastedCell(rows))
        rows.verticalHeader().hide()
        rows.setWordWrap(True)
        rows.setTabKeyNavigation(False)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        rows.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        rows.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        header = rows.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in (Column.LINE, Column.MEANING):
            rows.resizeColumnToContents(column)
        rows.setMinimumHeight(space(self, 10))
        rows.viewport().installEventFilter(self)

    def _set_up_place(self, outline: PlanOutline, *, asked: bool) -> None:
        ui = self.ui
        for area in outline.areas:
            ui.areaChooser.addItem(f"{area.number}. {listed(area.title)}", area.id)
        ui.areaChooser.addItem(NEW_AREA, None)
        ui.areaChooser.setCurrentIndex(max(ui.areaChooser.findData(self._place.area_id), 0))
        ui.areaChooser.setVisible(asked)
        ui.areaLabel.setVisible(asked)
        ui.areaChooser.currentIndexChanged.connect(lambda _: self._ask_name())
        self._ask_name()

    def _ask_name(self) -> None:
        asked = not self.ui.areaChooser.isHidden() and self.ui.areaChooser.currentData() is None
        self.ui.newArea.setVisible(asked)
        self.ui.newAreaLabel.setVisible(asked)

    # -- rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.rows.viewport() and event.type() == QEvent.Type.Resize:
            self._fit_columns()
        return super().eventFilter(watched, event)

    def _fit_columns(self) -> None:
        rows = self.ui.rows
        room = rows.viewport().width() - rows.columnWidth(Column.LINE) - rows.columnWidth(Column.MEANING)
        shown = {column: share for column, share in SHARES.items() if self._is_filled(column)}
        for column in SHARES:
            rows.setColumnHidden(column, column not in shown)
        for column, share in shown.items():
            rows.setColumnWidth(column, room * share // sum(shown.values()))
        rows.resizeRowsToContents()

    def _is_filled(self, column: Column) -> bool:
        return any(self._model.index(row, column).data() for row in range(self._model.rowCount()))

    def _show_rows(self) -> None:
        for row in range(self._model.rowCount()):
            hidden = self.ui.doubtedOnly.isChecked() and not self._model.is_doubted(row)
            self.ui.rows.setRowHidden(row, hidden)


class PastedCell(QStyledItemDelegate):
    """Areas semi-bold, what is not pasted in quiet text, doubts in the colour of what is near."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """With room above and below the words."""
        needed = super().sizeHint(option, index)
        return QSize(needed.width(), needed.height() + option.fontMetrics.height() // 2)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        assert isinstance(model, PastedTableModel)
        meaning, colours = model.meaning(index.row()), colours_of(option.palette)
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        option.font.setBold(meaning is Meaning.AREA and index.column() == Column.TITLE)
        colour = colours.quiet if meaning is Meaning.NOTHING or index.column() == Column.LINE else colours.text
        colour = colours.soon if index.column() == Column.DOUBTS else colour
        for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
            option.palette.setColor(role, colour)


def _summary(outline: PlanOutline, table: PastedTable, seen: tuple[SeenRow, ...], place: PastePlace) -> str:
    told = [each.row for each in seen]
    counts = (
        (sum(row.meaning is Meaning.AREA for row in told), "nội dung"),
        (sum(row.meaning is Meaning.TASK for row in told), "nhiệm vụ"),
        (sum(bool(row.product) and row.meaning is not Meaning.NOTHING for row in told), "sản phẩm"),
    )
    made = ", ".join(f"{count} {what}" for count, what in counts if count) or "không có gì"
    parts = [f"Sẽ thêm {made} vào kế hoạch năm {outline.plan.year}."]
    task = next((task for task in outline.tasks if task.id == place.task_id), None)
    if table.begins_without_task and task is not None:
        parts.append(f"Sản phẩm ở đầu bảng thuộc nhiệm vụ {task.number}.")
    left_out = sum(row.meaning is Meaning.NOTHING for row in told)
    if left_out:
        parts.append(f"{left_out} dòng không dán được.")
    doubted = sum(bool(each.doubts) for each in seen)
    if doubted:
        parts.append(f"{doubted} dòng cần xem lại.")
    if table.ignored:
        parts.append(f"Cột không dán: {', '.join(table.ignored)}.")
    return " ".join(parts)
