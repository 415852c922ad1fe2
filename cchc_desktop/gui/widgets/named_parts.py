"""What fields lack by themselves: names for the lists and calendars they open, and days typed as they are written."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from cchc_desktop.gui.widgets.day_field import take_typed_days


def name_parts(root: QWidget) -> None:
    """Call when every field under `root` has its own name."""
    for chooser in root.findChildren(QComboBox):
        chooser.view().setAccessibleName(chooser.accessibleName())
    for day in root.findChildren(QDateEdit):
        take_typed_days(day)
        day.calendarWidget().setAccessibleName(f"Lịch: {day.accessibleName()}")
