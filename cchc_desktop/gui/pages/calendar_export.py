"""Asks where to, and writes what the calendar shows as an .ics file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.calendar_span import CalendarSpan
from cchc_desktop.services.calendar.export import export_days
from cchc_desktop.services.view_state import read_view, write_view

FOLDER = "calendar/folder"


def export_calendar(
    context: Context, span: CalendarSpan, day: date, wanted: PlanConditions, window: QWidget
) -> Path | None:
    """The shown month, quarter or year with the filter that holds; None where the officer thought better of it."""
    chosen = _asked_place(context, span, day, window)
    if chosen is None:
        return None
    to = chosen if chosen.suffix else chosen.with_suffix(".ics")
    name = f"Thời hạn CCHC, {span.name_of(day)}"
    try:
        # The system's dialog has asked already whether a file of the name chosen in it may go.
        force, days = to == chosen, (span.first(day), span.last(day))
        export_days(context.book, *days, context.today(), to, name=name, wanted=wanted, force=force)
    except Refusal as refusal:
        QMessageBox.warning(window, "Chưa xuất được lịch", str(refusal))
        return None
    write_view(context.book, FOLDER, str(to.parent))
    return to


def _asked_place(context: Context, span: CalendarSpan, day: date, window: QWidget) -> Path | None:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(read_view(context.book, FOLDER) or documents)
    name = f"thoi-han-{_file_words(span, day)}.ics"
    chosen, _ = QFileDialog.getSaveFileName(window, "Xuất lịch thời hạn", str(folder / name), "Tệp lịch (*.ics)")
    return Path(chosen) if chosen else None


def _file_words(span: CalendarSpan, day: date) -> str:
    if span is CalendarSpan.YEAR:
        return f"nam-{day.year}"
    if span is CalendarSpan.QUARTER:
        return f"quy-{(day.month - 1) // 3 + 1}-{day.year}"
    return f"thang-{day.month}-{day.year}"
