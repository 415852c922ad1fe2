"""What a register keeps once: an inspection of a year, a unit of an inspection, a legal document under review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import Register
from cchc_desktop.domain.text import fold
from cchc_desktop.services.register_tables import MODELS
from cchc_desktop.store.book import Change

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Once:
    """Within the rows of one `scope` two of the same `key` are one and the same; a blank key is nobody's twin."""

    scope: str
    key: Callable[[Row], object]
    words: str


ONCE = {
    "inspection": Once("year", lambda row: fold(row["title"]), "cuộc kiểm tra cùng tên"),
    "inspection_visit": Once("inspection", lambda row: row["unit"], "đơn vị này"),
    "legal_document": Once(
        "year",
        lambda row: (fold(row["reference"]), fold(row["issuer"])) if row["reference"] else None,
        "văn bản cùng số của cơ quan đó",
    ),
}


def refuse_twin(change: Change, register: Register[Any], row: int | None, columns: Row) -> None:
    """Refuse a record that the register has already, named otherwise by case or accents at most."""
    once = ONCE.get(register.name)
    if once is None or (key := once.key(columns)) is None:
        return
    model = MODELS[register.name]
    beside = change.rows(model.select().where(getattr(model, once.scope) == columns[once.scope]).dicts())
    if any(once.key(other) == key for other in beside if other["id"] != row):
        raise Refusal(f"Sổ đã có {once.words}; hãy sửa dòng đó, hoặc ghi khác đi.")
