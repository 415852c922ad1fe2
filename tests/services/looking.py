"""What the tests of the services look at: the whole content of a book, a deliverable by its code, one undo step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest

from cchc_desktop.domain.plan import Deliverable, Milestone, Task
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.history.history import history, redo, undo
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.store.book import Book
from cchc_desktop.store.models import JOURNALLED, table_name

Content = dict[str, list[dict[str, Any]]]


def content(book: Book, *, without: frozenset[str] = frozenset()) -> Content:
    """Every row of every journalled table, by table, in the order of ids."""
    tables: Content = {}
    for model in JOURNALLED:
        rows = book.rows(model.select().order_by(model.id).dicts())
        tables[table_name(model)] = [{key: row[key] for key in row if key not in without} for row in rows]
    return tables


@contextmanager
def one_step(book: Book, label: str | None = None) -> Iterator[None]:
    """What is done inside is one step of that name: one undo takes all of it back, one redo brings all of it again."""
    before, steps = content(book), len(history(book))
    yield
    after = content(book)
    assert after != before, "nothing was done"
    assert len(history(book)) == steps + 1
    assert label is None or history(book, 1)[0].label == label
    undo(book)
    assert content(book) == before
    redo(book)
    assert content(book) == after


@contextmanager
def refused(book: Book, match: str) -> Iterator[None]:
    """What is done inside is refused with one whole sentence, and leaves the book as it was."""
    before, steps = content(book), len(history(book))
    with pytest.raises(Refusal, match=match) as refusal:
        yield
    said = str(refusal.value)
    assert said[0].isupper()
    assert said.endswith(".")
    assert "\n" not in said
    assert content(book) == before
    assert len(history(book)) == steps


def item(book: Book, code: str, today: date, year: int = 2023) -> Deliverable:
    return next(each for each in read_outline(book, year, today).deliverables if each.code == code)


def task(book: Book, number: int, today: date, year: int = 2023) -> Task:
    return next(each for each in read_outline(book, year, today).tasks if each.number == number)


def milestone(book: Book, code: str, label: str, today: date, year: int = 2023) -> Milestone:
    return next(each for each in item(book, code, today, year).milestones if each.label == label)
