"""What a document can prove, looked up by code or words without reading whole plans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_desktop.services.searching import search
from cchc_desktop.store.book import Book
from cchc_desktop.store.faults import spoken

PLACES = (
    "SELECT d.id, k.number || '.' || d.number, d.title, plan.year FROM deliverable d "
    "JOIN task k ON k.id = d.task_id JOIN content_area a ON a.id = k.area_id JOIN plan ON plan.id = a.plan_id"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A deliverable as it is chosen from a list."""

    deliverable_id: int
    code: str
    title: str
    year: int


def find_places(book: Book, words: str, limit: int) -> tuple[Place, ...]:
    """Deliverables by code or words, best first; without words those of the newest plan in their order."""
    if words.strip():
        found = [one.deliverable_id for one in search(book, words, limit) if one.kind != "document"]
        ids = list(dict.fromkeys(row for row in found if row is not None))
        marks = ", ".join("?" * len(ids))
        places = {place.deliverable_id: place for place in _places(book, f"{PLACES} WHERE d.id IN ({marks})", ids)}
        return tuple(places[row] for row in ids if row in places)
    newest = "ORDER BY plan.year DESC, a.position, k.position, d.position, d.id LIMIT ?"
    return _places(book, f"{PLACES} {newest}", [limit])


def _places(book: Book, statement: str, values: list[int]) -> tuple[Place, ...]:
    with spoken(book.path):
        return tuple(Place(*row) for row in book.database.execute_sql(statement, tuple(values)).fetchall())


def milestones_of(book: Book, deliverable_id: int) -> tuple[tuple[int, str, date | None], ...]:
    """(id, label, last day) of a deliverable's milestones in their order."""
    with spoken(book.path):
        rows = book.database.execute_sql(
            "SELECT id, label, due_on FROM milestone WHERE deliverable_id = ? ORDER BY position, id", (deliverable_id,)
        ).fetchall()
    return tuple((row, label, date.fromisoformat(due) if due else None) for row, label, due in rows)


def year_of(book: Book, deliverable_id: int) -> int | None:
    """The year of the plan that a deliverable stands in; None when it is gone."""
    places = _places(book, f"{PLACES} WHERE d.id = ?", [deliverable_id])
    return places[0].year if places else None
