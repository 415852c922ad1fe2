"""The officer's own filters under names: kept in the book as JSON, each a row that undo brings back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.typed_text import typed_line
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """Conditions under a name."""

    id: int
    name: str
    conditions: PlanConditions


def saved_filters(book: Book) -> tuple[SavedFilter, ...]:
    """All of them by name; one that somebody wrote over from outside is left out."""
    from cchc_desktop.domain.text import sort_key  # noqa: PLC0415 (start-up stays light)

    rows = book.rows(tables.SavedFilter.select().dicts())
    known = [SavedFilter(row["id"], row["name"], found) for row in rows if (found := _read(row["conditions"]))]
    return tuple(sorted(known, key=lambda one: sort_key(one.name)))


def save_filter(book: Book, name: str, conditions: PlanConditions) -> None:
    """Keep the conditions under `name`; a name that is there gets the new ones."""
    words = typed_line(name)
    if not words:
        raise Refusal("Bộ lọc chưa có tên; hãy ghi tên rồi lưu lại.")
    if conditions.asks_nothing:
        raise Refusal("Chưa chọn điều kiện nào để lưu; hãy chọn ít nhất một điều kiện.")
    table, text = tables.SavedFilter, _written(conditions)
    with book.change(f"Lưu bộ lọc {words}") as change:
        found = change.rows(table.select(table.id).where(table.name == words).tuples())
        if found:
            change.update(table, found[0][0], conditions=text)
        else:
            change.insert(table, name=words, conditions=text)


def delete_filter(book: Book, filter_id: int) -> None:
    table = tables.SavedFilter
    with book.change("Xóa bộ lọc") as change:
        if not change.rows(table.select(table.id).where(table.id == filter_id).tuples()):
            raise Refusal("Bộ lọc này không còn; hãy chọn bộ lọc khác.")
        change.delete(table, filter_id)


def hand_over(change: Change, unit_id: int, into_id: int) -> None:
    """Inside the change that folds a unit into another: filters that ask for it ask for the other."""
    table = tables.SavedFilter
    for row in change.rows(table.select().dicts()):
        conditions = _read(row["conditions"])
        if conditions is not None and conditions.unit_id == unit_id:
            change.update(table, row["id"], conditions=_written(conditions._replace(unit_id=into_id)))


def _written(conditions: PlanConditions) -> str:
    """What is asked for, by name; what is not asked for is left out."""
    said: dict[str, Any] = {
        "states": sorted(conditions.states),
        "unit": conditions.unit_id,
        "group": conditions.group_id,
        "coordinating_too": conditions.coordinating_too,
        "areas": sorted(conditions.area_ids),
        "kinds": sorted(conditions.kinds),
        "due_from": conditions.due_from.isoformat() if conditions.due_from else None,
        "due_to": conditions.due_to.isoformat() if conditions.due_to else None,
        "doubtful": conditions.doubtful,
    }
    return json.dumps({name: value for name, value in said.items() if value not in (None, [], False)})


def _read(text: str) -> PlanConditions | None:
    try:
        said = json.loads(text)
        return PlanConditions(
            states=frozenset(State(state) for state in said.get("states", ())),
            unit_id=said.get("unit"),
            group_id=said.get("group"),
            coordinating_too=bool(said.get("coordinating_too")),
            area_ids=frozenset(said.get("areas", ())),
            kinds=frozenset(DeadlineKind(kind) for kind in said.get("kinds", ())),
            due_from=_day(said.get("due_from")),
            due_to=_day(said.get("due_to")),
            doubtful=bool(said.get("doubtful")),
        )
    except (AttributeError, TypeError, ValueError):
        return None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
