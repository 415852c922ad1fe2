"""Shows what reading an Excel file into a register would do; nothing is written before Ghi vào sổ."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QTableView, QWidget

from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.sheet_review_dialog import Ui_SheetReviewDialog
from cchc_desktop.gui.models.sheet_review_table import Column, SheetReviewTable
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.registers.excel_import import Fate, SheetReview

WRITE = "Ghi vào sổ"
SHARES = {Column.NAME: 40, Column.WHAT: 60}


class SheetReviewDialog(RefusableDialog):
    """`write` writes the file that was looked over; it can be pressed where nothing in the file is refused."""

    def __init__(self, review: SheetReview, write: Callable[[], object], parent: QWidget | None) -> None:
        super().__init__("Nhập từ Excel", write, parent)
        self.ui = Ui_SheetReviewDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._model = SheetReviewTable(review.rows, self)
        self.ui.summary.setText(summary_words(review))
        self._set_up_rows()
        self.ui.sameToo.setVisible(bool(review.of(Fate.SAME)))
        self.ui.sameToo.setStyleSheet(visible_box(colours_of(self.palette()), self.fontMetrics().ascent()))
        self.ui.sameToo.toggled.connect(self._show_rows)
        self.arrange(self.ui.refusal, self.ui.buttons, WRITE)
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(review.can_be_written)
        self.setMinimumWidth(space(self, 40))
        self.resize(space(self, 72), space(self, 32))
        self._show_rows()
        self.ui.rows.setFocus()

    def _set_up_rows(self) -> None:
        rows = self.ui.rows
        rows.setModel(self._model)
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
        for column in (Column.SHEET, Column.LINE, Column.FATE):
            rows.resizeColumnToContents(column)
        rows.setMinimumHeight(space(self, 10))
        rows.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.rows.viewport() and event.type() == QEvent.Type.Resize:
            self._fit_columns()
        return super().eventFilter(watched, event)

    def _fit_columns(self) -> None:
        rows = self.ui.rows
        narrow = sum(rows.columnWidth(column) for column in (Column.SHEET, Column.LINE, Column.FATE))
        room = max(rows.viewport().width() - narrow, 0)
        for column, share in SHARES.items():
            rows.setColumnWidth(column, room * share // 100)
        rows.resizeRowsToContents()

    def _show_rows(self) -> None:
        """What stays as it is does not stand between what the officer is to look at."""
        for row in range(self._model.rowCount()):
            is_same = self._model.fate(row) is Fate.SAME
            self.ui.rows.setRowHidden(row, is_same and not self.ui.sameToo.isChecked())


def summary_words(review: SheetReview) -> str:
    """How many rows are added, changed, left as they are; what is refused, and what to do about it."""
    counts = {fate: len(review.of(fate)) for fate in Fate}
    if counts[Fate.REFUSED]:
        first = f"{counts[Fate.REFUSED]} dòng cần sửa trong tệp nên chưa nhập được; hãy sửa tệp rồi nhập lại."
    elif review.can_be_written:
        first = f"Sẽ thêm {counts[Fate.NEW]} dòng, sửa {counts[Fate.CHANGED]} dòng; dòng không có trong tệp vẫn giữ."
    else:
        first = "Tệp không có gì mới: mọi dòng đều đã có trong sổ."
    parts = [first]
    if counts[Fate.SAME]:
        parts.append(f"{counts[Fate.SAME]} dòng không thay đổi.")
    if review.ignored:
        parts.append(f"Cột không nhập: {', '.join(review.ignored)}.")
    return " ".join(parts)
