"""The row of filters over the history: whose changes, with what words, done between which days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.history_page import Ui_HistoryPage
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.gui.widgets.search_popup import REST_MS, SearchPopup
from cchc_desktop.gui.wording import day_words
from cchc_desktop.services.history.history import StepConditions
from cchc_desktop.services.history.step_details import deliverable_title

if TYPE_CHECKING:
    from cchc_desktop.services.searching import Found

NO_DELIVERABLE = "“{title}” không thuộc riêng một sản phẩm; hãy chọn dòng có mã sản phẩm."
DAYS_CROSSED = "Ngày đầu {first} sau ngày cuối {last}, nên không có thay đổi nào; hãy sửa một trong hai ngày."


class HistoryFilter(QObject):
    """`changed` tells that `conditions` or `words` are other ones now."""

    changed = Signal()

    def __init__(self, ui: Ui_HistoryPage, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._context = ui, context
        self._deliverable: int | None = None
        self._title = ""
        self._popup: SearchPopup | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._tell)
        self._lay_out(page)
        self._connect()
        self._say()

    @property
    def conditions(self) -> StepConditions:
        """What the days and the deliverable chosen ask for."""
        return StepConditions(day_of(self._ui.firstDay), day_of(self._ui.lastDay), self._deliverable)

    @property
    def words(self) -> str:
        return self._ui.wordsBox.text().strip()

    @property
    def asks_nothing(self) -> bool:
        return self.conditions == StepConditions() and not self.words

    def show_deliverable(self, deliverable: int) -> None:
        """Only what touched this deliverable, whenever and whatever it was."""
        self._empty_fields()
        self._choose(deliverable)

    def clear(self) -> None:
        """Everything is wanted again."""
        self._empty_fields()
        self._deliverable, self._title = None, ""
        self._tell()

    def stop(self) -> None:
        self._rest.stop()

    def _lay_out(self, page: QWidget) -> None:
        ui, half = self._ui, space(page, 0.5)
        flow = FlowLayout(ui.filters)
        flow.setSpacing(half)
        for widget in (ui.deliverableBox, ui.wordsBox, ui.daysPlace, ui.clearButton):
            flow.addWidget(widget)
        ui.daysRow.setContentsMargins(0, 0, 0, 0)
        ui.daysRow.setSpacing(half)
        for widget in (ui.deliverableBox, ui.wordsBox, ui.clearButton):
            widget.setMinimumHeight(ui.firstDay.sizeHint().height())
        ui.deliverableBox.setMinimumWidth(space(page, 15))
        ui.wordsBox.setMinimumWidth(space(page, 9))
        for day in (ui.firstDay, ui.lastDay):
            allow_no_day(day)
            show_day(day, None)

    def _connect(self) -> None:
        ui = self._ui
        ui.wordsBox.textChanged.connect(self._rest.start)
        ui.wordsBox.returnPressed.connect(self._tell)
        ui.firstDay.dateChanged.connect(self._tell)
        ui.lastDay.dateChanged.connect(self._tell)
        ui.clearButton.clicked.connect(self.clear)
        ui.deliverableBox.textEdited.connect(self._need_popup)

    def _need_popup(self) -> None:
        """Made at the first letter, when the page stands in its window."""
        if self._popup is None:
            self._popup = SearchPopup(self._ui.deliverableBox, self._context)
            self._popup.view.setAccessibleName("Sản phẩm tìm thấy")
            self._popup.found.connect(self._choose_found)
            self._ui.deliverableBox.textChanged.emit(self._ui.deliverableBox.text())

    def _choose_found(self, found: Found) -> None:
        if found.deliverable_id is None:
            self._ui.filterWords.setText(NO_DELIVERABLE.format(title=found.title))
            self._ui.filterWords.show()
            return
        self._ui.deliverableBox.clear()
        self._choose(found.deliverable_id)

    def _choose(self, deliverable: int) -> None:
        self._deliverable = deliverable
        self._title = deliverable_title(self._context.book, deliverable)
        self._tell()

    def _empty_fields(self) -> None:
        ui = self._ui
        ui.wordsBox.clear()
        ui.deliverableBox.clear()
        for day in (ui.firstDay, ui.lastDay):
            show_day(day, None)

    def _tell(self) -> None:
        self._rest.stop()
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        """Say what is filtered, and where that can leave nothing."""
        wanted = self.conditions
        sentence = f"Chỉ thay đổi của {self._title}." if self._title else ""
        if wanted.first is not None and wanted.last is not None and wanted.first > wanted.last:
            crossed = DAYS_CROSSED.format(first=day_words(wanted.first), last=day_words(wanted.last))
            sentence = f"{sentence} {crossed}".strip()
        self._ui.filterWords.setText(sentence)
        self._ui.filterWords.setVisible(bool(sentence))
        self._ui.clearButton.setEnabled(not self.asks_nothing)
