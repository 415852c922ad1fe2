"""Lays an error while a plan is read to the hand that edited the book from outside, when there was one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from cchc_desktop.store.book import Book

READ_FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What reading raises where a cell holds what the program never writes."""


@contextmanager
def unspoilt(book: Book) -> Iterator[None]:
    """Refused in one sentence where what is read inside was spoilt from outside; any other error is a defect."""
    try:
        yield
    except READ_FAULTS:
        from cchc_desktop.services.book.checking import refuse_edited_outside  # noqa: PLC0415 (only when it is needed)

        refuse_edited_outside(book)
        raise
