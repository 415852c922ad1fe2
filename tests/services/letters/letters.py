"""What the tests of reminder letters share: the sample's day, units by name, a commune group that presses."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.reminder_letters import ReminderLetter
from cchc_desktop.services.letters.reading import read_letters
from cchc_desktop.services.plan.planning import set_window
from cchc_desktop.services.units.reminders import Means, ReminderDraft, add_reminder
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from tests.services.looking import item

DAY = date(2023, 10, 20)


def unit(book: Book, name: str) -> int:
    found = find_unit(book, name)
    assert found is not None
    return found


def press_communes(book: Book) -> int:
    """Lets product 36.1, led by all 24 communes and towns, be late since 6/10/2023; returns its id."""
    shared = item(book, "36.1", DAY).id
    set_window(book, shared, None, date(2023, 10, 6))
    return shared


def letter(book: Book, name: str, today: date = DAY) -> ReminderLetter:
    [found] = [one for one in read_letters(book, today) if one.unit_id == unit(book, name)]
    return found


def remind(book: Book, name: str, code: str, day: date, means: Means = Means.TELEPHONE, *, label: str = "") -> int:
    """Note a reminder of one product."""
    about = item(book, code, DAY).id
    return add_reminder(book, ReminderDraft(unit(book, name), day, means, [(about, label)]), DAY)
