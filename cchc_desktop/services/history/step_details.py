"""What one step changed, record by record and field by field; and the history of one deliverable."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cchc_desktop.services.history.field_changes import FieldChange, field_changes
from cchc_desktop.services.history.field_words import FIELD_WORDS, SILENT
from cchc_desktop.services.history.history import Standing, standing_of
from cchc_desktop.services.history.record_names import RecordNames
from cchc_desktop.store import journal_reading as reading
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import spoken
from cchc_desktop.store.journal import image_read
from cchc_desktop.store.journal_reading import JournalRow, StepConditions

ABOUT_A_DELIVERABLE = (
    "deliverable",
    "milestone",
    "progress_entry",
    "checklist_item",
    "milestone_unit",
    "document_link",
)


class How(StrEnum):
    """What became of a record in a step."""

    ADDED = "thêm"
    CHANGED = "sửa"
    REMOVED = "xóa"


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record that a step touched, as the officer knows it, with the fields that differ.

    `deliverable_id` is the deliverable it belongs to, where that still stands in its plan.
    """

    name: str
    how: How
    fields: tuple[FieldChange, ...]
    deliverable_id: int | None = None


@dataclass(frozen=True, slots=True)
class StepDetails:
    """A stretch of what a step wrote: `read` of its `rows` rows so far; `next_after` reads on, None at the end."""

    records: tuple[RecordChange, ...]
    rows: int
    read: int
    next_after: int | None


@dataclass(frozen=True, slots=True)
class DeliverableStep:
    """A step as far as it concerns one deliverable."""

    id: int
    at: datetime
    label: str
    standing: Standing
    records: tuple[RecordChange, ...]


def read_details(book: Book, step: int, *, after: int = 0, read: int = 0, limit: int = 20) -> StepDetails:
    """What a step wrote behind line `after` of it, at most `limit` lines: a step can have a hundred thousand."""
    with spoken(book.path):
        rows = reading.count_rows(book.database, step)
        lines = reading.rows_of_step(book.database, step, after, limit)
    records = _records(book, RecordNames(book), step, lines)
    read += len(lines)
    return StepDetails(records, rows, read, lines[-1].id if lines and read < rows else None)


def deliverable_steps(book: Book, deliverable: int, before: int | None, limit: int) -> tuple[DeliverableStep, ...]:
    """The newest steps older than `before` that touched a deliverable or what belongs to it, newest first."""
    with spoken(book.path):
        steps = reading.steps_before(book.database, before, limit, StepConditions(deliverable=deliverable))
        if not steps:
            return ()
        rows = reading.rows_about(book.database, deliverable, steps[-1].id, steps[0].id)
    names = RecordNames(book)
    return tuple(
        DeliverableStep(
            step.id,
            datetime.fromisoformat(step.at),
            step.label,
            standing_of(step),
            _records(book, names, step.id, rows.get(step.id, [])),
        )
        for step in steps
    )


def deliverable_fields() -> tuple[str, ...]:
    """The names of all fields whose history a deliverable has, its own first."""
    names = (
        words
        for table in ABOUT_A_DELIVERABLE
        for column, words in FIELD_WORDS[table].items()
        if column not in SILENT | {"deliverable_id", "milestone_id", "position"}
    )
    return tuple(dict.fromkeys(names))


def _records(book: Book, names: RecordNames, step: int, lines: Iterable[JournalRow]) -> tuple[RecordChange, ...]:
    """Each row once, by its image before the step and after it; a row that came and went within it is not told."""
    found = (_record(book, names, step, line) for line in lines)
    return tuple(record for record in found if record is not None)


def _record(book: Book, names: RecordNames, step: int, line: JournalRow) -> RecordChange | None:
    with spoken(book.path):
        first, before_text, after_text = reading.images_in_step(book.database, step, line.table, line.row)
    if first != line.id or before_text == after_text:
        return None
    before, after = image_read(before_text or "{}"), image_read(after_text or "{}")
    how = How.ADDED if before_text is None else How.REMOVED if after_text is None else How.CHANGED
    image = after or before
    whose = names.deliverable_of(line.table, line.row, image)
    return RecordChange(
        names.name(line.table, line.row, image),
        how,
        field_changes(names, line.table, before, after),
        whose if whose is not None and names.stands(whose) else None,
    )


def deliverable_title(book: Book, deliverable: int) -> str:
    """ "6.2 – Báo cáo rà soát (kế hoạch năm 2023)", also of one that is gone."""
    names = RecordNames(book)
    task = names.image("task", names.image("deliverable", deliverable).get("task_id"))
    plan = names.image("plan", names.image("content_area", task.get("area_id")).get("plan_id"))
    year = f" (kế hoạch năm {plan['year']})" if "year" in plan else ""
    return names.deliverable_words(deliverable) + year
