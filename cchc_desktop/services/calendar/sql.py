"""The two queries of the calendar: milestones due between two days, and deliverables without any day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.store.book import Book

# Something was noted of the milestone, or of its deliverable as a whole.
STARTED = """EXISTS (SELECT 1 FROM progress_entry e WHERE e.deliverable_id = m.deliverable_id AND e.day <= ?
 AND (e.milestone_id = m.id OR e.milestone_id IS NULL))"""
MILESTONE = f"m.id, m.label, m.opens_on, m.due_on, m.confirmed, m.conclusion, m.done_on, {STARTED}"
DELIVERABLE = "d.id, t.number || '.' || d.number, d.title, d.deadline_text, d.kind, d.set_by_hand, t.id, p.year, d.uid"
PLACE = """JOIN task t ON t.id = d.task_id JOIN content_area a ON a.id = t.area_id JOIN plan p ON p.id = a.plan_id"""

Narrowing = tuple[str, list[object]]
RawRow = Sequence[object]


def dated_rows(book: Book, first: date, last: date, today: date, narrowing: Narrowing) -> list[RawRow]:
    """Milestones due from `first` to `last`, by day, then year and place in the plan."""
    words, values = narrowing
    return plain_rows(
        book,
        f"""SELECT {DELIVERABLE}, m.uid, m.document_id, {MILESTONE} FROM milestone m
        JOIN deliverable d ON d.id = m.deliverable_id {PLACE}
        WHERE m.due_on BETWEEN ? AND ? {words} ORDER BY m.due_on, p.year, t.number, d.number""",
        [today.isoformat(), first.isoformat(), last.isoformat(), *values],
    )


def counted_rows(book: Book, first: date, last: date, today: date, narrowing: Narrowing) -> list[RawRow]:
    """How many milestones are due on each day from `first` to `last`, by all that their state depends on.

    Day, confirmed, conclusion, done after the day, opened, started (asked only of what is open and not late), count.
    """
    words, values = narrowing
    place = f"JOIN deliverable d ON d.id = m.deliverable_id {PLACE}" if words else ""
    day = today.isoformat()
    return plain_rows(
        book,
        f"""SELECT m.due_on, m.confirmed, m.conclusion, m.done_on > m.due_on, m.opens_on <= ?,
        CASE WHEN m.conclusion IS NULL AND m.due_on >= ? THEN {STARTED} END, COUNT(*)
        FROM milestone m {place} WHERE m.due_on BETWEEN ? AND ? {words} GROUP BY 1, 2, 3, 4, 5, 6""",
        [day, day, day, first.isoformat(), last.isoformat(), *values],
    )


def undated_rows(book: Book, years: Collection[int], narrowing: Narrowing) -> list[RawRow]:
    """Deliverables of these years' plans that have no dated milestone, or one that waits to be confirmed."""
    words, values = narrowing
    return plain_rows(
        book,
        f"""SELECT {DELIVERABLE} FROM plan p JOIN content_area a ON a.plan_id = p.id JOIN task t ON t.area_id = a.id
        JOIN deliverable d ON d.task_id = t.id
        WHERE p.year IN ({_marks(years)}) AND (
          NOT EXISTS (SELECT 1 FROM milestone m WHERE m.deliverable_id = d.id AND m.due_on IS NOT NULL)
          OR EXISTS (SELECT 1 FROM milestone m WHERE m.deliverable_id = d.id AND m.due_on IS NOT NULL
                     AND NOT m.confirmed AND m.conclusion IS NULL)) {words}
        ORDER BY p.year, t.number, d.number""",
        [*years, *values],
    )


def milestones_of(book: Book, deliverables: Collection[int], today: date) -> list[RawRow]:
    """Every milestone of these deliverables with its period, as deliverable id, period, then MILESTONE's columns."""
    return plain_rows(
        book,
        f"""SELECT d.id, m.period, {MILESTONE} FROM milestone m JOIN deliverable d ON d.id = m.deliverable_id
        WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY d.id, m.position, m.id""",
        [today.isoformat(), f"[{','.join(map(str, deliverables))}]"],
    )


def begun_among(book: Book, deliverables: Collection[int], today: date) -> set[int]:
    """Those of the deliverables of which anything was noted until `today`."""
    found = plain_rows(
        book,
        """SELECT DISTINCT e.deliverable_id FROM progress_entry e
        WHERE e.deliverable_id IN (SELECT value FROM json_each(?)) AND e.day <= ?""",
        [f"[{','.join(map(str, deliverables))}]", today.isoformat()],
    )
    return {int(str(row[0])) for row in found}


def with_several(book: Book, deliverables: Collection[int]) -> set[int]:
    """Those of the deliverables that have more than one milestone: the milestone's own name tells which is meant."""
    found = plain_rows(
        book,
        """SELECT deliverable_id FROM milestone WHERE deliverable_id IN (SELECT value FROM json_each(?))
        GROUP BY deliverable_id HAVING COUNT(*) > 1""",
        [f"[{','.join(map(str, deliverables))}]"],
    )
    return {int(str(row[0])) for row in found}


def leads_of(book: Book, tasks: Collection[int]) -> dict[int, tuple[str, ...]]:
    """The full names of who leads each of these tasks, in signed order, groups unexpanded; without a lead, absent."""
    found: dict[int, tuple[str, ...]] = {}
    rows = plain_rows(
        book,
        """SELECT u.task_id, COALESCE(n.name, g.name) FROM task_unit u
        LEFT JOIN unit n ON n.id = u.unit_id LEFT JOIN unit_group g ON g.id = u.group_id
        WHERE u.role = 'lead' AND u.task_id IN (SELECT value FROM json_each(?)) ORDER BY u.task_id, u.position, u.id""",
        [f"[{','.join(map(str, tasks))}]"],
    )
    for task, name in rows:
        at = int(str(task))
        found[at] = (*found.get(at, ()), str(name))
    return found


def narrowing(wanted: PlanConditions, groups: Collection[int]) -> Narrowing:
    """What the conditions ask of tables; `groups` are those the wanted unit belongs to. States are asked apart."""
    parts: list[Narrowing] = []
    if wanted.area_ids:
        parts.append((f"a.id IN ({_marks(wanted.area_ids)})", [*sorted(wanted.area_ids)]))
    if wanted.kinds:
        parts.append((f"d.kind IN ({_marks(wanted.kinds)})", [*sorted(kind.value for kind in wanted.kinds)]))
    roles = "('lead', 'coordinating')" if wanted.coordinating_too else "('lead')"
    concerned = f"EXISTS (SELECT 1 FROM task_unit u WHERE u.task_id = t.id AND u.role IN {roles} AND "
    if wanted.unit_id is not None:
        within = f"(u.unit_id = ? OR u.group_id IN ({_marks(groups)})))"
        parts.append((concerned + within, [wanted.unit_id, *sorted(groups)]))
    if wanted.group_id is not None:
        parts.append((concerned + "u.group_id = ?)", [wanted.group_id]))
    if wanted.due_from is not None or wanted.due_to is not None:
        reach = [(wanted.due_from or date.min).isoformat(), (wanted.due_to or date.max).isoformat()]
        due = "EXISTS (SELECT 1 FROM milestone x WHERE x.deliverable_id = d.id AND x.due_on BETWEEN ? AND ?)"
        parts.append((due, list(reach)))
    return "".join(f" AND {words}" for words, _ in parts), [value for _, values in parts for value in values]


def only(narrowing: Narrowing, deliverables: Collection[int]) -> Narrowing:
    """The same, and of these deliverables."""
    words, values = narrowing
    listed = f"[{','.join(map(str, deliverables))}]"
    return f"{words} AND m.deliverable_id IN (SELECT value FROM json_each(?))", [*values, listed]


def bare_kind(kind: object, set_by_hand: object) -> DeadlineKind:
    """A window set by hand counts, whatever the wording leaves open."""
    return DeadlineKind.UNREAD if set_by_hand else DeadlineKind(str(kind))


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


def plain_rows(book: Book, words: str, values: Sequence[object]) -> list[RawRow]:
    """Rows as SQLite gives them: days as text, truth as 0 and 1."""
    # Peewee's fields would take ten times the query's own time for a year of a large book.
    return [*book.read(words, values)]
