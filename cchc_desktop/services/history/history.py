"""What was done, step by step, and the way back and forth through it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from cchc_desktop.domain.text import fold
from cchc_desktop.services.history.field_words import TABLE_WORDS
from cchc_desktop.services.history.record_names import RecordNames
from cchc_desktop.store import journal_reading as reading
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import spoken
from cchc_desktop.store.journal import JournalStep, image_read
from cchc_desktop.store.journal_reading import EVERY_STEP, JournalRow, StepConditions

__all__ = [
    "EVERY_STEP", "Standing", "Step", "StepConditions", "StepLine", "StepReader", "StepSource",
    "history", "line_of", "next_redo", "next_undo", "redo", "rows_of_redo", "rows_of_undo", "undo", "undo_stopped_by",
]  # fmt: skip

STEPS_A_QUERY = 60
ROWS_TOLD = 6
"""Rows of a step that are looked at to say in one line what it touched."""
ROWS_SEARCHED = 500
"""Rows read at a time while words are looked for inside a step."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of work; `at` is local time, ISO 8601 with its offset."""

    id: int
    at: str
    label: str
    undone: bool


class Standing(StrEnum):
    """How a step of the history stands: an edit done, undone or undone for good; a way back or forth; a barrier."""

    DONE = "done"
    UNDONE = "undone"
    DROPPED = "dropped"
    UNDO = "undo"
    REDO = "redo"
    BARRIER = "barrier"


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as the page lists it; `touched` says in a line which records it concerned, `rows` how many rows."""

    id: int
    at: datetime
    label: str
    standing: Standing
    touched: str
    rows: int


def history(book: Book, limit: int | None = None) -> tuple[Step, ...]:
    """Every step, newest first; undoing and redoing are steps of their own and stand here too."""
    return tuple(_step(step) for step in book.steps(limit or 1_000_000))


def undo(book: Book) -> Step:
    """Take back the newest step and say which; refused when nothing is left."""
    return _step(book.undo())


def redo(book: Book) -> Step:
    """Do again the step undone last and say which; refused when nothing is left."""
    return _step(book.redo())


def next_undo(book: Book) -> str | None:
    """The name of the step that undo would take back."""
    step = book.next_undo()
    return step.label if step else None


def undo_stopped_by(book: Book) -> str | None:
    """The name of the step that undo does not pass, where nothing is left before it."""
    if book.next_undo() is not None:
        return None
    with spoken(book.path):
        barrier = reading.newest_barrier(book.database)
    return barrier.label if barrier else None


def next_redo(book: Book) -> str | None:
    step = book.next_redo()
    return step.label if step else None


def rows_of_undo(book: Book) -> int:
    """How many rows undo would write; 0 where there is nothing to take back."""
    return _rows(book, book.next_undo())


def rows_of_redo(book: Book) -> int:
    return _rows(book, book.next_redo())


def _rows(book: Book, step: JournalStep | None) -> int:
    with spoken(book.path):
        return reading.count_rows(book.database, step.id) if step else 0


def _step(step: JournalStep) -> Step:
    return Step(step.id, step.at, step.label, step.standing != "done")


class StepSource(Protocol):
    """Where a list of steps reads from."""

    def older(self, before: int | None = None) -> Iterator[StepLine | int]:
        """Steps behind step `before`, and ids of those passed over."""

    def newest(self) -> int:
        """The last step done, whether it is wanted or not."""

    def newer(self, after: int) -> tuple[StepLine, ...]:
        """What came since step `after`."""

    def standings(self, oldest: int, newest: int) -> dict[int, Standing]:
        """The edits between two steps that no longer stand."""


class StepReader:
    """Reads the steps that meet the conditions, newest first, a few at a time.

    `words` are looked for in the steps' names and in what they wrote; of a step that made or migrated the book (a
    barrier, up to a hundred thousand rows) in its name alone.
    """

    def __init__(self, book: Book, wanted: StepConditions = EVERY_STEP, words: str = "") -> None:
        self._book = book
        self._words = fold(words).split()
        with spoken(book.path):
            self._wanted = reading.bounded(book.database, wanted)

    def older(self, before: int | None = None) -> Iterator[StepLine | int]:
        """The steps older than step `before` (None: the newest of all), read as they are asked for.

        While words are looked for, the id of each step passed over comes between them: whoever reads can pause there
        and go on later from it.
        """
        while True:
            with spoken(self._book.path):
                steps = reading.steps_before(self._book.database, before, STEPS_A_QUERY, self._wanted)
            names = RecordNames(self._book)
            for step in steps:
                yield line_of(self._book, step, names) if self._meets_words(step) else step.id
            if len(steps) < STEPS_A_QUERY:
                return
            before = steps[-1].id

    def newest(self) -> int:
        """The last step done, whether it meets the conditions or not."""
        with spoken(self._book.path):
            return reading.newest_step(self._book.database)

    def newer(self, after: int) -> tuple[StepLine, ...]:
        """What was done since step `after` and meets the conditions, newest first."""
        with spoken(self._book.path):
            steps = reading.steps_after(self._book.database, after, self._wanted)
        names = RecordNames(self._book)
        return tuple(line_of(self._book, step, names) for step in steps if self._meets_words(step))

    def standings(self, oldest: int, newest: int) -> dict[int, Standing]:
        """The edits between two steps that no longer stand."""
        with spoken(self._book.path):
            found = reading.standings(self._book.database, oldest, newest)
        return {step: Standing(standing) for step, standing in found.items()}

    def _meets_words(self, step: JournalStep) -> bool:
        if not self._words:
            return True
        label = fold(step.label)
        missing = [word for word in self._words if not _holds(label, word)]
        if not missing or step.nature == "barrier":
            return not missing
        return self._says(step.id, missing)

    def _says(self, step: int, words: list[str]) -> bool:
        """Whether what the step wrote holds all the words."""
        missing, after = set(words), 0
        while missing:
            with spoken(self._book.path):
                lines = reading.texts_of_step(self._book.database, step, after, ROWS_SEARCHED)
            for _, before_image, after_image in lines:
                texts = fold(" ".join(_texts(before_image) + _texts(after_image)))
                missing = {word for word in missing if not _holds(texts, word)}
            if len(lines) < ROWS_SEARCHED:
                break
            after = lines[-1][0]
        return not missing


def _holds(text: str, word: str) -> bool:
    """Whether a word of the folded text begins with `word`: "phap" is in "Sở Tư pháp", "hap" is not."""
    return word in text and re.search(rf"(?<!\w){re.escape(word)}", text) is not None


def line_of(book: Book, step: JournalStep, names: RecordNames) -> StepLine:
    """A step as a line of a list."""
    with spoken(book.path):
        rows = reading.count_rows(book.database, step.id)
        told = reading.rows_of_step(book.database, step.id, 0, ROWS_TOLD)
    at = datetime.fromisoformat(step.at)
    return StepLine(step.id, at, step.label, standing_of(step), _touched(told, rows, names), rows)


def _touched(told: Sequence[JournalRow], rows: int, names: RecordNames) -> str:
    images = [(row, names.image(row.table, row.row)) for row in told]
    whose = {names.deliverable_of(row.table, row.row, image): None for row, image in images}
    words = [names.deliverable_words(one) for one in whose if one is not None]
    if not words and len(told) == 1:
        ((row, image),) = images
        return names.name(row.table, row.row, image)
    kinds = list(dict.fromkeys(TABLE_WORDS.get(row.table, row.table) for row in told))
    long = f"{rows:,} dòng".replace(",", ".") if rows > ROWS_TOLD else ""
    others = f"{words[0]} và sản phẩm khác" if len(words) > 1 else "".join(words)
    return " · ".join(part for part in (long, others, ", ".join(kinds)) if part)


def _texts(image: str | None) -> list[str]:
    """What an image says, without the names of its columns and without its uid."""
    return [value for key, value in image_read(image or "{}").items() if isinstance(value, str) and key != "uid"]


def standing_of(step: JournalStep) -> Standing:
    """An edit by how it stands, every other step by what it is."""
    return Standing(step.standing if step.nature == "edit" else step.nature)
