"""Reminder letters for every unit where something presses, or for the one that is named."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.domain.reminder_letters import ReminderLetter
from cchc_desktop.services.letters.batch import batch_document, batch_of
from cchc_desktop.services.letters.reading import letters_to, nothing_to_remind, read_letters
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.units.names import nobody_named
from cchc_desktop.services.units.units import alias_key, find_unit, spellings_of
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document


def reminders_paper(book: Book, request: PaperRequest) -> Document:
    """The letters of the day, across all plans; the year asked for must have a plan."""
    read_heading(book, request.year)
    letters = _named(book, request) if request.unit.strip() else _sent_as_a_rule(book, request.today)
    return batch_document(book, batch_of(book, letters, request.today))


def _sent_as_a_rule(book: Book, today: date) -> tuple[ReminderLetter, ...]:
    found = tuple(letter for letter in read_letters(book, today) if not letter.held_back)
    if not found:
        raise nothing_to_remind(today)
    return found


def _named(book: Book, request: PaperRequest) -> tuple[ReminderLetter, ...]:
    """To the unit that is meant, or to the members of the group that have something to be reminded of."""
    unit = find_unit(book, request.unit)
    if unit is not None:
        return letters_to(book, request.today, (unit,))
    meant = spellings_of(book).get(alias_key(request.unit))
    if meant is None or meant.group is None:
        raise nobody_named(book, request.unit)
    members = {row for (row,) in book.read("SELECT unit_id FROM unit_group_member WHERE group_id = ?", (meant.group,))}
    found = tuple(letter for letter in read_letters(book, request.today) if letter.unit_id in members)
    if not found:
        raise nothing_to_remind(request.today, request.unit)
    return found
