"""Asks for a day to go to in the calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.day_dialog import Ui_DayDialog
from cchc_desktop.gui.models.calendar_span import EARLIEST, LATEST
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts


class DayDialog(RefusableDialog):
    """`go` gets the day."""

    def __init__(self, current: date, go: Callable[[date], object], parent: QWidget | None) -> None:
        super().__init__("Đến ngày", lambda: go(day_of(self.ui.wantedDay) or current), parent)
        self.ui = Ui_DayDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        first, last = (QDate(day.year, day.month, day.day) for day in (EARLIEST, LATEST))
        self.ui.wantedDay.setDateRange(first, last)
        name_parts(self)
        show_day(self.ui.wantedDay, current)
        self.arrange(self.ui.refusal, self.ui.buttons, "Đến")
        self.ui.wantedDay.setFocus()
        self.ui.wantedDay.setSelectedSection(QDateEdit.Section.DaySection)
