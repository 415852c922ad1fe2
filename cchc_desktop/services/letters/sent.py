"""Notes that reminder letters were sent: each counts as a reminder, and stands in the register of documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.documents.forms.wording import full_number
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.numbering import read_document_number, symbol_for
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.reminder_letters import ReminderLetter
from cchc_desktop.services import rows
from cchc_desktop.services.documents.numbers import propose_number, refuse_taken
from cchc_desktop.services.letters.reading import letter_paper
from cchc_desktop.services.typed_text import typed_line
from cchc_desktop.services.units.reminders import Means
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter that went out; `number` is "12", "12/PNV-CCHC", or blank while it has none."""

    letter: ReminderLetter
    number: str = ""


def log_letters(book: Book, sent: Sequence[SentLetter], day: date, today: date) -> tuple[int, ...]:
    """One step that undo does not pass: a document and a reminder for each letter; the reminders' ids.

    Refused as a whole where the day is to come or a number stands twice, in the batch or in the register.
    """
    if not sent:
        raise Refusal("Chưa chọn công văn nào; hãy đánh dấu ít nhất một đơn vị.")
    if day > today:
        raise Refusal(f"Ngày gửi {day_words(day)} chưa đến; hãy ghi ngày đã gửi.")
    paper = letter_paper(book)
    numbers = [checked_number(one.number, paper) for one in sent]
    _refuse_twice(numbers)
    with book.change(f"Gửi {len(sent)} công văn đôn đốc", undoable=False) as change:
        return tuple(
            _log(change, one.letter, _columns(one.letter, number, day, paper), day)
            for one, number in zip(sent, numbers, strict=True)
        )


def next_letter_number(book: Book, day: date) -> str:
    """The number after the last công văn of the day's year on that paper, "12"; it only knows what the book holds."""
    return propose_number(book, "", letter_paper(book), day.year).partition("/")[0]


def following_numbers(first: str, count: int) -> list[str]:
    """Numbers one after another from "12" on, with two figures at least; Refusal where `first` is no number."""
    begin = typed_line(first).partition("/")[0].strip()
    if not begin.isdecimal() or int(begin) < 1:
        raise Refusal(f"Số công văn đầu tiên “{first.strip()}” không phải số; hãy nhập một số, ví dụ 12.")
    return [f"{int(begin) + place:02}" for place in range(count)]


def checked_number(number: str, paper: Agency) -> str:
    """ "12/PNV-CCHC" from "12" or the whole of it; blank stays blank. Refusal where it is neither."""
    text = typed_line(number)
    if not text:
        return ""
    read = read_document_number(full_number(text, "", paper) if text.isdecimal() else text)
    if read is None:
        raise Refusal(f"Số công văn “{text}” không đúng; hãy nhập số, ví dụ 12 hoặc 12/{_symbol(paper)}.")
    return str(read)


def _symbol(paper: Agency) -> str:
    return symbol_for("", paper.symbol, paper.drafting_symbol)


def _refuse_twice(numbers: Iterable[str]) -> None:
    known: set[str] = set()
    for number in filter(None, numbers):
        if number in known:
            raise Refusal(f"Số công văn {number} ghi cho hai đơn vị; hãy sửa lại số.")
        known.add(number)


def _columns(letter: ReminderLetter, number: str, day: date, paper: Agency) -> dict[str, Any]:
    return {
        "reference": number,
        "year": day.year,
        "issued_on": day,
        "abstract": f"{letter.subject} (gửi {letter.unit})",
        "issuer": paper.short_name or " ".join(paper.name_lines),
        "kind": "",
        "signer": paper.signer_name,
        "recipients": letter.unit,
    }


def _log(change: Change, letter: ReminderLetter, columns: dict[str, Any], day: date) -> int:
    rows.by_id(change, tables.Unit, letter.unit_id)
    refuse_taken(change, columns)
    document = change.insert(tables.Document, **columns)
    values = {"day": day, "means": Means.LETTER.value, "note": "", "document": document}
    reminder = change.insert(tables.Reminder, unit=letter.unit_id, **values)
    for deliverable, label in dict.fromkeys((item.deliverable_id, item.label) for item in letter.items):
        rows.by_id(change, tables.Deliverable, deliverable)
        change.insert(tables.ReminderItem, reminder=reminder, deliverable=deliverable, label=label)
    return reminder
