"""Dates in QDateEdit as `date | None`: the field's minimum stands for "no day"."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit

NO_DAY = QDate(1900, 1, 1)
LAST_DAY = QDate(2199, 12, 31)
STROKES = ("/", "-", ".")


def allow_no_day(field: QDateEdit, opens_at: date | None = None) -> None:
    """Let the field stand empty, shown as a dash; its calendar then opens at `opens_at` (None: the PC's day)."""
    field.setDateRange(NO_DAY, LAST_DAY)
    field.setSpecialValueText("—")
    field.installEventFilter(_EmptyCalendar(field, opens_at))
    take_typed_days(field)


def take_typed_days(field: QDateEdit) -> None:
    """Let a day be typed as it is written: Qt goes on to the month by itself, and the stroke would skip it."""
    field.installEventFilter(_Strokes(field))


class _Strokes(QObject):
    """Swallows the stroke behind a part that was full, with which Qt had gone on already."""

    def __init__(self, field: QDateEdit) -> None:
        super().__init__(field)
        self._field = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.text() not in STROKES:
            return False
        section = self._field.currentSection()
        selected = self._field.lineEdit().selectedText()
        return section != QDateEdit.Section.DaySection and selected == self._field.sectionText(section)


class _EmptyCalendar(QObject):
    """Turns the calendar of an empty field to the month of a day; by itself it would open in January 1900.

    And lets Tab leave it: Qt's date field goes from section to section, and in an empty one never comes to the next.
    And lets a day be typed into the dash, where Qt takes no digit, and be deleted again.
    """

    def __init__(self, field: QDateEdit, opens_at: date | None) -> None:
        super().__init__(field)
        self._field = field
        self._opens_at = opens_at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        opening = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._empty(event):
            return True
        if event.type() in opening and self._field.date() == NO_DAY:
            # The field makes and opens its calendar in the press itself: look for it after that.
            QTimer.singleShot(0, self, self._turn)
            if isinstance(event, QKeyEvent):
                self._begin(event)
                return self._leave(Qt.Key(event.key()))
        return False

    def _begin(self, event: QKeyEvent) -> None:
        """A digit in the empty field is the first of a day."""
        if event.text().isdecimal():
            day = self._opens_at or date.today()
            self._field.setDate(QDate(day.year, day.month, day.day))
            self._field.setSelectedSection(QDateEdit.Section.DaySection)

    def _empty(self, event: QKeyEvent) -> bool:
        """Whether the key was to delete all that stands there, and has."""
        line = self._field.lineEdit()
        deletes = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if not deletes or self._field.isReadOnly() or line.selectedText() != line.text():
            return False
        self._field.setDate(NO_DAY)
        return True

    def _leave(self, key: Qt.Key) -> bool:
        """Whether the key was one that leads on, and has led on."""
        window = self._field.window()
        if key == Qt.Key.Key_Tab:
            return window.focusNextChild()
        return key == Qt.Key.Key_Backtab and window.focusPreviousChild()

    def _turn(self) -> None:
        calendar = self._field.findChild(QCalendarWidget)
        if calendar is not None and calendar.isVisible():
            day = self._opens_at or date.today()
            calendar.setCurrentPage(day.year, day.month)


def show_day(field: QDateEdit, day: date | None) -> None:
    """Show `day` without the field telling anyone."""
    blocked = field.blockSignals(True)
    field.setDate(QDate(day.year, day.month, day.day) if day else NO_DAY)
    field.blockSignals(blocked)


def day_of(field: QDateEdit) -> date | None:
    """The day in the field, None for the dash."""
    shown = field.date()
    return None if shown == NO_DAY else date(shown.year(), shown.month(), shown.day())
