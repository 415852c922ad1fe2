"""How long the office gives its units to answer a letter."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.reminder_letters import ANSWER_DAYS
from cchc_desktop.services.calendar.working_days import read_calendar
from cchc_desktop.services.settings import read_setting
from cchc_desktop.store.book import Book

ANSWER_WITHIN = "reminders.answer_days"


def answer_days(book: Book) -> int:
    """How many working days a unit is given to answer a reminder letter."""
    days = read_setting(book, ANSWER_WITHIN)
    return ANSWER_DAYS if days is None else int(days)


def usual_answer_day(book: Book, today: date) -> date:
    """So many working days from `today` as the office gives its units to answer a letter."""
    return read_calendar(book).plus(today, answer_days(book))
