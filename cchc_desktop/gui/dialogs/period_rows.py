"""The rows of the calendar of reports: for each kind whether it is made, its figures' window and its day due."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QGridLayout, QLabel

from cchc_desktop.domain.periods import PERIOD_WORDS, PeriodKind, PeriodRule, YearDay
from cchc_desktop.gui.theme import space
from cchc_desktop.services.office_settings import LEAP_YEAR

HEADS = {0: "Lập báo cáo", 1: "Số liệu từ", 3: "đến hết", 4: "Hạn nộp"}
"""Words over the grid's columns; the two between hold the year that a day is of."""
YEARS_OF_START = (("năm trước", -1), ("cùng năm", 0))
YEARS_OF_DUE = (("cùng năm", 0), ("năm sau", 1))
SAME_YEAR = (("cùng năm", 0),)

Years = tuple[tuple[str, int], ...]


def period_name(kind: PeriodKind) -> str:
    """ "Quý I", "Cả năm"."""
    return "Cả năm" if kind is PeriodKind.YEAR else PERIOD_WORDS[kind]


def write_heads(grid: QGridLayout) -> None:
    """The words over the columns; a spare column at the right takes the rest of the room."""
    for column, words in HEADS.items():
        head = QLabel(words)
        head.setProperty("quiet", True)
        grid.addWidget(head, 0, column)
    grid.setColumnStretch(6, 1)


class YearDayField:
    """A day without its year and, where there is a choice of `years`, the year it is of."""

    def __init__(self, name: str, years: Years, grid: QGridLayout, row: int, column: int) -> None:
        self._day = QDateEdit()
        self._day.setDisplayFormat("dd/MM")
        # A leap year has every day; a calendar to choose from would show that year.
        self._day.setDateRange(QDate(LEAP_YEAR, 1, 1), QDate(LEAP_YEAR, 12, 31))
        self._day.lineEdit().setTextMargins(space(self._day, 0.5), 0, 0, 0)
        self._day.setAccessibleName(name)
        grid.addWidget(self._day, row, column)
        self._years: QComboBox | None = None
        if len(years) > 1:
            self._years = QComboBox()
            for words, offset in years:
                self._years.addItem(words, offset)
            self._years.setAccessibleName(f"{name}: của năm nào")
            self._years.view().setAccessibleName("Các năm")
            grid.addWidget(self._years, row, column + 1)

    @property
    def value(self) -> YearDay:
        shown = self._day.date()
        return YearDay(shown.month(), shown.day(), self._years.currentData() if self._years else 0)

    def show_day(self, day: YearDay) -> None:
        at = day.in_year(LEAP_YEAR - day.year_offset)
        self._day.setDate(QDate(at.year, at.month, at.day))
        if self._years is not None:
            self._years.setCurrentIndex(max(self._years.findData(day.year_offset), 0))

    def enable(self, used: bool) -> None:
        self._day.setEnabled(used)
        if self._years is not None:
            self._years.setEnabled(used)

    def listen(self, changed: Callable[[], object]) -> None:
        self._day.dateChanged.connect(changed)
        if self._years is not None:
            self._years.currentIndexChanged.connect(changed)


class PeriodRow:
    """One kind of report in the grid."""

    def __init__(self, kind: PeriodKind, grid: QGridLayout, row: int, changed: Callable[[], object]) -> None:
        self._kind = kind
        name = period_name(kind)
        self.made = QCheckBox(name)
        self.made.setAccessibleName(f"Lập báo cáo {name}")
        grid.addWidget(self.made, row, 0)
        self.start = YearDayField(f"Số liệu báo cáo {name} từ ngày", YEARS_OF_START, grid, row, 1)
        self.end = YearDayField(f"Số liệu báo cáo {name} đến hết ngày", SAME_YEAR, grid, row, 3)
        self.due = YearDayField(f"Hạn nộp báo cáo {name}", YEARS_OF_DUE, grid, row, 4)
        self.made.toggled.connect(self._enable)
        self.made.toggled.connect(changed)
        for field in self._fields:
            field.listen(changed)

    @property
    def _fields(self) -> tuple[YearDayField, ...]:
        return self.start, self.end, self.due

    @property
    def rule(self) -> PeriodRule:
        return PeriodRule(self._kind, self.start.value, self.end.value, self.due.value, self.made.isChecked())

    def show_rule(self, rule: PeriodRule) -> None:
        for field, day in zip(self._fields, (rule.from_, rule.to, rule.due), strict=True):
            field.show_day(day)
        self.made.setChecked(rule.enabled)
        self._enable(rule.enabled)

    def _enable(self, made: bool) -> None:
        for field in self._fields:
            field.enable(made)
