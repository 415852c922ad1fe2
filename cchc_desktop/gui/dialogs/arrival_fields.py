"""Day and number of arrival of a document that came in, in a form or a dialog."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDateEdit, QFormLayout, QPushButton, QSpinBox, QWidget

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.services.documents.numbers import propose_arrival


class ArrivalFields(QObject):
    """`changed` tells that the officer left a field or took the next number; `place` holds number and button."""

    changed = Signal()

    def __init__(
        self,
        rows: QFormLayout,
        day: QDateEdit,
        number: QSpinBox,
        place: QWidget,
        take: QPushButton,
        context: Context,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._rows, self._day, self._number, self._place, self._context = rows, day, number, place, context
        allow_no_day(day, context.today())
        show_day(day, None)
        number.lineEdit().setTextMargins(space(parent, 0.5), 0, 0, 0)
        number.setGroupSeparatorShown(False)
        day.editingFinished.connect(self.changed)
        day.calendarWidget().clicked.connect(lambda *_: self.changed.emit())
        number.editingFinished.connect(self.changed)
        take.clicked.connect(self.take_next)

    def show(self, number: int | None, day: date | None, *, other: bool = True) -> None:
        """Show what is saved; unless it is of an `other` document, a field with the cursor keeps what stands in it."""
        if other or not self._number.hasFocus():
            blocked = self._number.blockSignals(True)
            self._number.setValue(number or 0)
            self._number.blockSignals(blocked)
        if other or not self._day.hasFocus():
            show_day(self._day, day)

    @property
    def number(self) -> int | None:
        return self._number.value() or None

    @property
    def day(self) -> date | None:
        """The day in the field; a number written down without one came in today."""
        day = day_of(self._day)
        if day is None and self.number:
            day = self._context.today()
            show_day(self._day, day)
        return day

    def take_next(self) -> None:
        """The number after the last of the year, on the day in the field, else today."""
        day = day_of(self._day) or self._context.today()
        show_day(self._day, day)
        self._number.setValue(propose_arrival(self._context.book, day.year))
        self.changed.emit()

    def set_visible(self, visible: bool) -> None:
        """What went out never came in."""
        for field in (self._day, self._place):
            self._rows.setRowVisible(field, visible)
