"""Ngày nghỉ, ngày làm bù: the officer's table of a year, written as one step."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.workdays import DAY_NAMES
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.holidays_dialog import Ui_HolidaysDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.calendar.holidays import (
    HolidayDifference,
    checked_holiday,
    differences,
    holidays_of,
    is_forecast,
    proposed_holidays,
    write_holidays,
)
from cchc_desktop.services.calendar.working_days import Holiday

HEADS = ("Ngày", "Thứ", "Tên", "Loại")
KINDS = ("Ngày nghỉ", "Ngày làm bù")
NAMED = 4


class HolidaysDialog(RefusableDialog):
    """Nothing is written before Lưu; another year is shown once this one is saved or put back."""

    def __init__(self, context: Context, year: int, parent: QWidget | None) -> None:
        super().__init__("Ngày nghỉ, ngày làm bù", self._save, parent)
        self._context = context
        self._year = year
        self._rows: dict[date, Holiday] = {}
        self._proposal: tuple[Holiday, ...] | None = None
        self.ui = Ui_HolidaysDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._set_up_table()
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")
        self.ui.year.setValue(year)
        self._connect()
        self._load(year)

    @property
    def rows(self) -> tuple[Holiday, ...]:
        """What stands in the table, by day."""
        return tuple(self._rows[day] for day in sorted(self._rows))

    def _set_up_table(self) -> None:
        table = self.ui.table
        table.setColumnCount(len(HEADS))
        table.setHorizontalHeaderLabels(HEADS)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for column in range(len(HEADS)):
            stretch = column == HEADS.index("Tên")
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.ResizeToContents
            table.horizontalHeader().setSectionResizeMode(column, mode)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setMinimumSize(space(self, 26), space(self, 7))

    def _connect(self) -> None:
        ui = self.ui
        ui.year.valueChanged.connect(self._change_year)
        ui.table.itemSelectionChanged.connect(self._show_row)
        ui.put.clicked.connect(self._put)
        ui.remove.clicked.connect(self._remove)
        ui.takeProposal.clicked.connect(self._propose)

    def _load(self, year: int) -> None:
        self._year = year
        self._rows = {each.day: each for each in holidays_of(self._context.book, year)}
        self.ui.forecast.setText("dự kiến" if is_forecast(year, self._context.today()) else "")
        self._withdraw_proposal()
        self._fill(None)
        show_day(self.ui.day, date(year, 1, 1))
        self.ui.name.clear()

    def _fill(self, chosen: date | None) -> None:
        table = self.ui.table
        blocked = table.blockSignals(True)
        table.setRowCount(len(self._rows))
        for row, each in enumerate(self.rows):
            words = (f"{each.day:%d/%m/%Y}", DAY_NAMES[each.day.weekday()], each.name, KINDS[each.is_working])
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
            if each.day == chosen:
                table.selectRow(row)
        if chosen not in self._rows:
            table.clearSelection()
        table.blockSignals(blocked)
        self.ui.remove.setEnabled(bool(table.selectedItems()))

    def _chosen(self) -> Holiday | None:
        items = self.ui.table.selectedItems()
        return self.rows[items[0].row()] if items else None

    def _show_row(self) -> None:
        chosen = self._chosen()
        self.ui.remove.setEnabled(chosen is not None)
        if chosen is not None:
            show_day(self.ui.day, chosen.day)
            self.ui.name.setText(chosen.name)
            self.ui.kind.setCurrentIndex(int(chosen.is_working))

    def _put(self) -> None:
        """The fields' day into the table: a new row, or other words for the day that stands there."""
        try:
            self._take_typed()
        except Refusal as refusal:
            self.say(str(refusal))

    def _take_typed(self) -> None:
        ui = self.ui
        row = checked_holiday(day_of(ui.day), ui.name.text(), is_working=ui.kind.currentIndex() == 1)
        if row.day.year != self._year:
            raise Refusal(f"Ngày {row.day:%d/%m/%Y} không thuộc năm {self._year}; hãy chọn năm {row.day.year}.")
        ui.refusal.hide()
        if self._rows.get(row.day) != row:
            self._withdraw_proposal()
            self._rows[row.day] = row
            self._fill(row.day)

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            del self._rows[chosen.day]
            self.ui.name.clear()
            self._withdraw_proposal()
            self._fill(None)

    def _change_year(self, year: int) -> None:
        """What is not saved is not lost by turning the year."""
        if differences(holidays_of(self._context.book, self._year), self.rows):
            blocked = self.ui.year.blockSignals(True)
            self.ui.year.setValue(self._year)
            self.ui.year.blockSignals(blocked)
            self.say(f"Bảng năm {self._year} có thay đổi chưa lưu; hãy bấm Lưu rồi mở lại để sửa năm {year}.")
            return
        self.ui.refusal.hide()
        self._load(year)

    def _propose(self) -> None:
        """The first press says what would change, the second takes it into the table; Lưu writes it."""
        if self._proposal is not None:
            self._rows = {each.day: each for each in self._proposal}
            self.ui.name.clear()
            self._withdraw_proposal()
            self._fill(None)
            return
        proposal = proposed_holidays(self._year)
        changes = differences(self.rows, proposal)
        forecast = "Dự kiến, có thể còn thay đổi. " if is_forecast(self._year, self._context.today()) else ""
        if changes:
            self._proposal = proposal
            self.ui.takeProposal.setText("Lấy c&ác thay đổi này")
            self.ui.preview.setText(f"{forecast}Lấy theo chương trình sẽ đổi {len(changes)} ngày:\n{_told(changes)}")
        else:
            self.ui.preview.setText(f"{forecast}Bảng đang đúng như chương trình.")
        self.ui.preview.show()
        self.grow()

    def _withdraw_proposal(self) -> None:
        self._proposal = None
        self.ui.takeProposal.setText("Lấy lại theo c&hương trình…")
        self.ui.preview.hide()

    def _save(self) -> None:
        """A day typed and not yet put into the table is meant too."""
        if self.ui.name.text().strip():
            self._take_typed()
        write_holidays(self._context.book, self._year, self.rows)


def _told(changes: Iterable[HolidayDifference]) -> str:
    lines = [_line(each) for each in changes]
    rest = len(lines) - NAMED
    return "\n".join([*lines[:NAMED], f"và {rest} ngày nữa"] if rest > 0 else lines)


def _line(change: HolidayDifference) -> str:
    day = f"{change.day:%d/%m/%Y}"
    if change.proposed is None:
        return f"− {day}: bỏ “{change.ours.name if change.ours else ''}”"
    if change.ours is None:
        return f"+ {day}: thêm “{change.proposed.name}”"
    return f"± {day}: “{change.ours.name}” thành “{change.proposed.name}”"
