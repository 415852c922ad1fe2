"""What was done, step by step, and the way back and forth through it."""

from __future__ import annotations

from dataclasses import dataclass

from cchc_desktop.store.book import Book
from cchc_desktop.store.journal import JournalStep


@dataclass(frozen=True, slots=True)
class Step:
    """One step of work; `at` is local time, ISO 8601 with its offset."""

    id: int
    at: str
    label: str
    undone: bool


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


def next_redo(book: Book) -> str | None:
    step = book.next_redo()
    return step.label if step else None


def _step(step: JournalStep) -> Step:
    return Step(step.id, step.at, step.label, step.standing != "done")
