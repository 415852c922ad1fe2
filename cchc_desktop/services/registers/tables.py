"""The registers' tables in the book, and how they hold on to units, documents and products."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cchc_desktop.domain.registers.every import REGISTERS
from cchc_desktop.domain.registers.fields import FieldKind
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Change

MODELS: dict[str, Any] = {
    "inspection": tables.Inspection,
    "inspection_visit": tables.InspectionVisit,
    "finding": tables.Finding,
    "initiative": tables.Initiative,
    "legal_document": tables.LegalDocument,
    "survey": tables.Survey,
}


def columns_naming(kind: FieldKind) -> Iterator[tuple[Any, Any]]:
    """(model, its field) of every register that names a record of this kind."""
    for register in REGISTERS:
        model = MODELS[register.name]
        yield from ((model, getattr(model, field.name)) for field in register.fields if field.kind is kind)


def let_go(change: Change, kind: FieldKind, row: int) -> None:
    """A document or a product goes: the registers' rows that name it stay, and name none."""
    for model, column in columns_naming(kind):
        for (found,) in change.rows(model.select(model.id).where(column == row).tuples()):
            change.update(model, found, **{column.name: None})
