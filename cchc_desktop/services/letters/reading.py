"""Reads reminder letters from the book: one for every unit that is late with something or must soon end it.

The book is read once for all units, across all plans; what is unconfirmed, ongoing or unread presses nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.plan import PlanHeading
from cchc_desktop.domain.progress import time_left
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.reminder_letters import LetterItem, PastReminder, ReminderLetter, worded_deadline
from cchc_desktop.domain.text import fold, sort_key
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.book.unspoilt import unspoilt
from cchc_desktop.services.calendar.working_days import counted, read_calendar
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.plan.plan_rows import day_of
from cchc_desktop.services.units.duties import DutyReading, PressingMark
from cchc_desktop.services.units.duty_rows import Item, ids_as_json
from cchc_desktop.services.units.stewards import Stewards
from cchc_desktop.store.book import Book

OWN_UNIT = "đơn vị gửi công văn"
ENDED = "đã kết thúc hoạt động"

_TASKS = "SELECT id, number, title FROM task WHERE id IN (SELECT value FROM json_each(?))"
_UNITS = "SELECT id, name, first_day, last_day FROM unit WHERE id IN (SELECT value FROM json_each(?))"
_REMINDED = """
    SELECT reminder.unit_id, line.deliverable_id, line.label, reminder.id, reminder.day, reminder.means,
           coalesce(document.reference, '')
    FROM reminder_item AS line JOIN reminder ON reminder.id = line.reminder_id
    LEFT JOIN document ON document.id = reminder.document_id
    WHERE line.deliverable_id IN (SELECT value FROM json_each(?)) ORDER BY reminder.day, reminder.id
"""
Reminded = dict[tuple[int, int], list[tuple[str, PastReminder]]]
"""By unit and deliverable: the milestone as it was called then, and the reminder."""


def read_letters(book: Book, today: date) -> tuple[ReminderLetter, ...]:
    """A letter for every unit where something presses on `today`, in the order of their names."""
    with unspoilt(book):
        pressing = DutyReading(book, today).pressing_marks()
        reading = _Reading.of(book, today, pressing)
        letters = [reading.letter(unit, marks) for unit, marks in pressing.items()]
    return tuple(sorted(letters, key=lambda letter: sort_key(letter.unit)))


def letters_to(book: Book, today: date, units: Iterable[int]) -> tuple[ReminderLetter, ...]:
    """The letters to these units; refused where one of them has nothing left to be reminded of."""
    by_unit = {letter.unit_id: letter for letter in read_letters(book, today)}
    chosen = list(dict.fromkeys(units))
    missing = [unit for unit in chosen if unit not in by_unit]
    if missing or not chosen:
        names = dict(book.read("SELECT id, name FROM unit"))
        raise nothing_to_remind(today, ", ".join(names.get(unit, "đơn vị đã xóa") for unit in missing))
    return tuple(letter for unit, letter in by_unit.items() if unit in chosen)


def nothing_to_remind(today: date, who: str = "") -> Refusal:
    """Says that there is no letter to write."""
    subject = f"{who} không có việc nào" if who else "Không có việc nào"
    return Refusal(
        f"{subject} cần đôn đốc: đến ngày {day_words(today)} không có mốc nào quá hạn hoặc sắp đến hạn; "
        "hãy xem trang Đơn vị, hoặc chọn ngày khác."
    )


def letter_paper(book: Book) -> Agency:
    """The letterhead that reminder letters go out under."""
    return read_agency(book).paper_for(Paper.REMINDER)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What was read once for all letters."""

    today: date
    plans: dict[int, PlanHeading]
    tasks: dict[int, tuple[int, str]]
    units: dict[int, tuple[str, str]]
    """By unit: its name, and why no letter goes to it as a rule."""
    reminded: Reminded
    stewards: Stewards
    standing: dict[date, str]

    @classmethod
    def of(cls, book: Book, today: date, pressing: dict[int, list[PressingMark]]) -> _Reading:
        items = {one.item.id: one.item for marks in pressing.values() for one in marks}
        days = {day for marks in pressing.values() for one in marks if (day := day_of(one.mark.due_on))}
        calendar = counted(read_calendar(book))
        tasks = book.read(_TASKS, (ids_as_json({item.task for item in items.values()}),))
        return cls(
            today=today,
            plans={year: read_heading(book, year) for year in sorted({item.year for item in items.values()})},
            tasks={task: (number, title) for task, number, title in tasks},
            units=dict(_units(book, today, pressing)),
            reminded=_reminded(book, items),
            stewards=Stewards(book, today),
            standing={day: time_left(day, today, calendar) for day in days},
        )

    def letter(self, unit: int, marks: list[PressingMark]) -> ReminderLetter:
        name, held_back = self.units[unit]
        years = dict.fromkeys(one.item.year for one in marks)
        items = tuple(self._item(unit, one) for one in marks)
        return ReminderLetter(unit, name, tuple(self.plans[year] for year in years), items, held_back)

    def _item(self, unit: int, one: PressingMark) -> LetterItem:
        item, mark = one.item, one.mark
        number, title = self.tasks[item.task]
        due_on, count = day_of(mark.due_on), len(item.marks)
        return LetterItem(
            deliverable_id=item.id,
            year=item.year,
            task_number=number,
            task_title=title,
            title=item.title,
            deadline=worded_deadline(item.deadline_text, mark.label, due_on, _place(item, mark.id), count),
            label=mark.label,
            state=one.state,
            standing=self.standing[due_on] if due_on else "",
            reminded=self._reminders(unit, item, mark.label),
            agreed=day_of(mark.new_due_on),
        )

    def _reminders(self, unit: int, item: Item, label: str) -> tuple[PastReminder, ...]:
        """Of what has several milestones only those of this one: the first quarter was not reminded of the third.

        Reminders of units that this one took over count with it.
        """
        found = (noted for one in self.stewards.told_of(unit) for noted in self.reminded.get((one, item.id), ()))
        counted_here = (past for about, past in found if len(item.marks) == 1 or about == label)
        return tuple(sorted(counted_here, key=lambda past: (past.day, past.id)))


def _place(item: Item, mark: int) -> int:
    return 1 + next(place for place, one in enumerate(item.marks) if one.id == mark)


def _units(book: Book, today: date, units: Iterable[int]) -> Iterator[tuple[int, tuple[str, str]]]:
    paper, day = letter_paper(book), today.isoformat()
    own = {fold(paper.short_name), fold(" ".join(paper.name_lines))}
    for unit, name, first, last in book.read(_UNITS, (ids_as_json(units),)):
        serving = (first or day) <= day <= (last or day)
        held_back = OWN_UNIT if fold(name) in own else "" if serving else ENDED
        yield unit, (name, held_back)


def _reminded(book: Book, deliverables: Iterable[int]) -> Reminded:
    found: Reminded = defaultdict(list)
    for unit, deliverable, label, reminder, day, means, reference in book.read(_REMINDED, (ids_as_json(deliverables),)):
        past = PastReminder(reminder, date.fromisoformat(day), means, reference)
        found[unit, deliverable].append((label, past))
    return dict(found)
