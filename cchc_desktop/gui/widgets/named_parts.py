"""Names for the lists and calendars that fields open: a screen reader comes to them, and Qt gives them none."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget


def name_parts(root: QWidget) -> None:
    """Call when every field under `root` has its own name."""
    for chooser in root.findChildren(QComboBox):
        chooser.view().setAccessibleName(chooser.accessibleName())
    for day in root.findChildren(QDateEdit):
        day.calendarWidget().setAccessibleName(f"Lịch: {day.accessibleName()}")
