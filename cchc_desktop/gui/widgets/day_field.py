"""Dates in QDateEdit as `date | None`: the field's minimum stands for "no day"."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

NO_DAY = QDate(1900, 1, 1)
LAST_DAY = QDate(2199, 12, 31)


def allow_no_day(field: QDateEdit) -> None:
    """Let the field stand empty, shown as a dash."""
    field.setDateRange(NO_DAY, LAST_DAY)
    field.setSpecialValueText("—")


def show_day(field: QDateEdit, day: date | None) -> None:
    """Show `day` without the field telling anyone."""
    blocked = field.blockSignals(True)
    field.setDate(QDate(day.year, day.month, day.day) if day else NO_DAY)
    field.blockSignals(blocked)


def day_of(field: QDateEdit) -> date | None:
    """The day in the field, None for the dash."""
    shown = field.date()
    return None if shown == NO_DAY else date(shown.year(), shown.month(), shown.day())
