"""Tells a journalled row's change field by field in the office's words: name of the field, old value, new value."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from peewee import BooleanField, DateField, ForeignKeyField

from cchc_desktop.domain.numbers import money_words, rate_words
from cchc_desktop.services.agency.issuing import KEY, PAPERS_KEY
from cchc_desktop.services.agency.words import agency_words, papers_words
from cchc_desktop.services.history.field_words import FIELD_WORDS, SILENT, VALUE_WORDS
from cchc_desktop.services.history.record_names import Image, RecordNames, day_of_text
from cchc_desktop.services.office_rules import REPORT_CALENDAR
from cchc_desktop.services.reports.calendar import calendar_words
from cchc_desktop.services.reports.frozen_content import content_of
from cchc_desktop.store.models import JOURNALLED, table_name

YES, NO = "có", "không"
TOLD_BY_THE_NAME = ("position", "deliverable_id")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field in words; an empty text is a field that was, or is, empty."""

    column: str
    name: str
    old: str
    new: str


def field_changes(names: RecordNames, table: str, before: Image, after: Image) -> tuple[FieldChange, ...]:
    """What differs between two images of a row, in the table's own order; of a row added or removed what it says."""
    if table == "setting":
        return _setting_changes(before, after)
    told = (column for column in {**before, **after} if column not in SILENT)
    changes = (
        FieldChange(
            column,
            field_name(table, column),
            value_words(names, table, column, before.get(column)),
            value_words(names, table, column, after.get(column)),
        )
        for column in told
        if _tells(before, after, column)
    )
    return tuple(change for change in changes if change.old != change.new)


def _tells(before: Image, after: Image, column: str) -> bool:
    """Of a row that came or went only what is not empty, and neither its place in a list nor whose its name says."""
    if before and after:
        return bool(before.get(column) != after.get(column))
    return column not in TOLD_BY_THE_NAME and (before or after).get(column) not in (None, "", 0)


def field_name(table: str, column: str) -> str:
    """A column's name; one of a newer format that this program does not know is named as it stands."""
    return FIELD_WORDS.get(table, {}).get(column, column)


def value_words(names: RecordNames, table: str, column: str, value: Any) -> str:
    """A stored value as the officer reads it; empty for none."""
    if value is None or value == "":
        return ""
    if (parent := _REFERENCES.get((table, column))) is not None:
        return names.reference(parent, value)
    if isinstance(value, int) and (measure := _MEASURES.get((table, column))) is not None:
        return measure(value)
    if (table, column) in _DAYS:
        return day_of_text(value)
    if (table, column) == ("report", "frozen_content"):
        return _frozen_words(value)
    return VALUE_WORDS.get((table, column), {}).get(str(value), str(value))


def _frozen_words(value: Any) -> str:
    """The size of what was kept: the text itself is the whole report."""
    try:
        content = content_of(str(value))
    except ValueError:
        return str(value)
    return f"{len(content.sections)} mục, {len(content.rows)} dòng phụ lục"


def _yes_or_no(value: int) -> str:
    return YES if value else NO


def _percent(value: int) -> str:
    return f"{value} %"


def _bytes(value: int) -> str:
    return f"{value:,} byte".replace(",", ".")


_FIELDS = {
    (table_name(model), str(field.column_name)): field for model in JOURNALLED for field in model._meta.sorted_fields
}
_MEASURES: dict[tuple[str, str], Callable[[int], str]] = {
    **{place: _yes_or_no for place, field in _FIELDS.items() if isinstance(field, BooleanField)},
    ("deliverable", "funding_amount"): money_words,
    ("checklist_item", "rate"): rate_words,
    ("progress_entry", "percent"): _percent,
    ("evidence_file", "size"): _bytes,
}
_REFERENCES = {
    place: table_name(field.rel_model) for place, field in _FIELDS.items() if isinstance(field, ForeignKeyField)
}
_DAYS = frozenset(place for place, field in _FIELDS.items() if isinstance(field, DateField))


def _setting_changes(before: Image, after: Image) -> tuple[FieldChange, ...]:
    """A setting holds one value, or several under one key: those are told one by one."""
    key = str((after or before).get("key"))
    old, new = _settings_within(key, before), _settings_within(key, after)
    found = (FieldChange(name, name, old.get(name, ""), new.get(name, "")) for name in {**old, **new})
    return tuple(change for change in found if change.old != change.new)


def _settings_within(key: str, image: Image) -> dict[str, str]:
    """Name and value in words of everything that a setting holds."""
    value = _json(image.get("value"))
    if key == PAPERS_KEY:
        return papers_words(value)
    if not image:
        return {}
    if key == "sample.ready":
        return {}  # the name says it all
    if key == REPORT_CALENDAR:
        return calendar_words(value)
    if key == KEY:
        return agency_words(value)
    return {FIELD_WORDS["setting"]["value"]: _plain(value)}


def _json(text: Any) -> Any:
    try:
        return json.loads(text)
    except (TypeError, ValueError):
        return text


def _lines(value: Any) -> str:
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return YES if value else NO
    return "" if value is None else _lines(value)
