"""A batch of reminder letters: which letters, as of which day, answered by when; and the batch as one paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.reminder_letters import ReminderLetter
from cchc_desktop.domain.ticking import Tick
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.answer_days import usual_answer_day
from cchc_desktop.services.letters.reading import letter_paper, letters_to
from cchc_desktop.services.papers.writing import write_paper
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document
    from cchc_desktop.documents.forms.reminders import LettersContent


@dataclass(frozen=True, slots=True)
class Batch:
    """Letters as they were read on `today`: what is printed is what is noted as sent; answers before `answer_by`."""

    letters: tuple[ReminderLetter, ...]
    today: date
    answer_by: date


def batch_to(book: Book, units: Iterable[int], today: date, answer_by: date | None = None) -> Batch:
    """The letters to these units; refused where one of them has nothing to be reminded of."""
    return batch_of(book, letters_to(book, today, units), today, answer_by)


def batch_of(book: Book, letters: Iterable[ReminderLetter], today: date, answer_by: date | None = None) -> Batch:
    """These letters, to be answered by the day that the office usually gives unless another is named.

    Refused where there are none, or where that day is not to come.
    """
    chosen = tuple(letters)
    if not chosen:
        raise Refusal("Chưa chọn đơn vị nào; hãy đánh dấu ít nhất một đơn vị.")
    if answer_by is not None and answer_by <= today:
        raise Refusal(
            f"Ngày đề nghị trả lời {day_words(answer_by)} không sau ngày lập {day_words(today)}; hãy chọn ngày khác."
        )
    return Batch(chosen, today, answer_by or usual_answer_day(book, today))


def batch_document(book: Book, batch: Batch) -> Document:
    """All letters of the batch as one paper."""
    return _paper(_content(book, batch))


def batch_documents(book: Book, batch: Batch) -> Iterator[Document]:
    """Each letter of the batch as a paper of its own, in the batch's order."""
    content = _content(book, batch)
    return (_paper(replace(content, letters=(letter,))) for letter in batch.letters)


def batch_bytes(book: Book, batch: Batch, tick: Tick | None = None, *, suffix: str = ".pdf") -> bytes:
    """The batch as one PDF or one Word file."""
    made = BytesIO()
    write_paper(batch_document(book, batch), made, suffix, tick)
    return made.getvalue()


def _content(book: Book, batch: Batch) -> LettersContent:
    from cchc_desktop.documents.forms.reminders import LettersContent  # noqa: PLC0415 - only for printing

    return LettersContent(letter_paper(book), read_agency(book), batch.today, batch.answer_by, batch.letters)


def _paper(content: LettersContent) -> Document:
    from cchc_desktop.documents.forms.reminders import letters_document  # noqa: PLC0415

    return letters_document(content)
