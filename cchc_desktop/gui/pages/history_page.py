"""Lịch sử thay đổi: every step newest first, what it changed field by field, and the way back to a point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.history_page import Ui_HistoryPage
from cchc_desktop.gui.models.step_list import STANDING_WORDS, StepList, pc_day, row_at
from cchc_desktop.gui.pages.history_filter import HistoryFilter
from cchc_desktop.gui.step_changes import StepChanges
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, TITLE_SCALE, space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.services.history.history import Standing, StepLine, StepReader
from cchc_desktop.services.history.stepping import way_to, why_not

if TYPE_CHECKING:
    from cchc_desktop.store.book import Changed

NOTHING_YET = "Chưa có thay đổi nào. Những gì anh/chị thêm, sửa, xóa sẽ hiện ở đây và đều hoàn tác được."
NOTHING_FOUND = "Không có thay đổi nào khớp bộ lọc. Hãy bớt điều kiện hoặc bấm Bỏ lọc."
LOOKING = "Đang tìm trong lịch sử…"
NOTHING_WRITTEN = "Bước này không ghi dòng nào vào kế hoạch."


class HistoryPage(QWidget):
    """The list reads on as it is scrolled; details are read for the step chosen."""

    deliverableWanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._step: StepLine | None = None
        self._steps = StepList(pc_day, self)
        self.ui = Ui_HistoryPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.entrance: QWidget = self.ui.stepList
        self._filter = HistoryFilter(self.ui, context, self)
        self._changes = StepChanges(context.book, self.ui.stepChanges, self)
        self._nothing = EmptyPlace(NOTHING_YET)
        self.ui.places.addWidget(self._nothing)
        self._dress()
        self._connect()

    # -- what the main window asks

    def show_year(self, year: int) -> None:
        """The history is of the whole book: a year changes nothing in it."""
        if self._steps.rowCount() == 0:
            self._read()

    def refresh(self, changed: Changed | None) -> None:
        """New steps come in on top; the chosen one stays chosen and says how it stands now."""
        self._steps.refresh()
        self._show_place()
        chosen = row_at(self.ui.stepList.currentIndex())
        if isinstance(chosen, StepLine):
            self._step = chosen
            self._show_step(chosen)

    def show_record_of(self, deliverable: int) -> None:
        """The history of one deliverable."""
        self._filter.show_deliverable(deliverable)

    def leave(self) -> None:
        """Another page comes: leave off looking for words."""
        self._filter.stop()
        self._steps.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        self.leave()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._steps.rowCount() == 0:
            self._steps.fetchMore()

    # -- making it

    def _dress(self) -> None:
        ui, line = self.ui, space(self, 1)
        ui.pageLayout.setContentsMargins(line, line, line, line)
        ui.pageLayout.setSpacing(line // 2)
        ui.detailsLayout.setContentsMargins(line, line, line, line)
        ui.detailsLayout.setSpacing(line // 2)
        keep_font(ui.historyTitle, TITLE_SCALE, semi_bold=True)
        keep_font(ui.stepTitle, FORM_TITLE_SCALE, semi_bold=True)
        ui.stepTitle.clamp(2)
        ui.stepList.setModel(self._steps)
        ui.historySplitter.setSizes([4400, 5600])
        ui.detailsCard.setMinimumWidth(line * 14)

    def _connect(self) -> None:
        ui = self.ui
        self._filter.changed.connect(self._read)
        self._steps.busy.connect(self._show_place)
        ui.stepList.selectionModel().currentChanged.connect(self._choose)
        ui.stepChanges.deliverableWanted.connect(self.deliverableWanted)
        ui.wayButton.clicked.connect(self._go)

    # -- list

    def _read(self) -> None:
        """The list anew, by the filter as it is."""
        self._step = None
        self._steps.read(StepReader(self._context.book, self._filter.conditions, self._filter.words))

    def _show_place(self) -> None:
        """The list, or the sentence that says why there is none; at first the newest step is chosen."""
        nothing = NOTHING_YET if self._filter.asks_nothing else NOTHING_FOUND
        self._nothing.say(LOOKING if self._steps.is_looking else nothing)
        empty = self._steps.rowCount() == 0
        self.ui.places.setCurrentWidget(self._nothing if empty else self.ui.historySplitter)
        if not empty and self._step is None:
            self.ui.stepList.setCurrentIndex(self._steps.index(1))

    def _choose(self, index: QModelIndex) -> None:
        row = row_at(index)
        if isinstance(row, StepLine):
            self._step = row
            self._show_step(row)
            self._changes.show(row.id)

    # -- details

    def _show_step(self, step: StepLine) -> None:
        ui = self.ui
        ui.stepTitle.setText(step.label)
        rows = f"{step.rows:,} dòng dữ liệu".replace(",", ".") if step.rows else NOTHING_WRITTEN
        standing = STANDING_WORDS[step.standing]
        told = (f"{step.at:%H:%M} ngày {step.at:%d/%m/%Y}", standing, rows)
        ui.stepQuiet.setText(" · ".join(part for part in told if part))
        back = step.standing is not Standing.UNDONE
        ui.wayButton.setText("&Hoàn tác đến đây…" if back else "&Làm lại đến đây…")
        ui.wayButton.setToolTip(
            "Xem những bước sẽ được hoàn tác, kể cả bước này, rồi xác nhận"
            if back
            else "Xem những bước sẽ được làm lại, kể cả bước này, rồi xác nhận"
        )
        reason = why_not(step.standing)
        ui.wayButton.setEnabled(not reason and not self._context.book.read_only)
        ui.whyNot.setText(reason)
        ui.whyNot.setVisible(bool(reason))

    # -- back and forth

    def _go(self) -> None:
        from cchc_desktop.gui.dialogs.way_dialog import WayDialog  # noqa: PLC0415 (only when asked for)

        if self._step is None:
            return
        try:
            way = way_to(self._context.book, self._step.id)
        except Refusal as refusal:
            QMessageBox(QMessageBox.Icon.Information, "CCHC Desktop", str(refusal), parent=self).exec()
            return
        WayDialog(self._context.book, way, self).ask()
