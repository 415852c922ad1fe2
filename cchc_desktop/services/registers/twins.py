"""What a register keeps once: an inspection of a year, a unit of an inspection, a legal document under review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cchc_desktop.domain.numbering import read_document_number
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import Register
from cchc_desktop.domain.text import fold
from cchc_desktop.services.registers.tables import MODELS
from cchc_desktop.store.book import Change

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Once:
    """Within the rows of one `scope` two of the same `key` are one and the same; a blank key is nobody's twin.

    `near` narrows down, by SQL, which rows can be one's twin: a register of thousands is not read for each of them.
    """

    scope: str
    key: Callable[[Row], object]
    words: str
    near: Callable[[Any, Row], Any] | None = None


def _of_that_number(model: Any, row: Row) -> Any:
    """Documents whose number is the same, 02 and 2 alike; every one where it does not begin with a number."""
    number = read_document_number(row["reference"])
    if number is None:  # SQLite folds neither case nor accents
        return model.id.is_null(is_null=False)
    return model.reference.cast("INTEGER") == number.number


def _reference(row: Row) -> str:
    """The number and symbol as twins are known by it: "2/2019/QĐ-UBND" is "02/2019/QĐ-UBND", however it is spaced."""
    return fold(str(read_document_number(row["reference"]) or row["reference"]))


ONCE = {
    "inspection": Once("year", lambda row: fold(row["title"]), "cuộc kiểm tra cùng tên"),
    "inspection_visit": Once("inspection", lambda row: row["unit"], "đơn vị này"),
    "legal_document": Once(
        "year",
        lambda row: (_reference(row), fold(row["issuer"])) if row["reference"] else None,
        "văn bản cùng số của cơ quan đó",
        _of_that_number,
    ),
}


def refuse_twin(change: Change, register: Register[Any], row: int | None, columns: Row) -> None:
    """Refuse a record that the register has already, named otherwise by case or accents at most."""
    once = ONCE.get(register.name)
    if once is None or (key := once.key(columns)) is None:
        return
    model = MODELS[register.name]
    condition = getattr(model, once.scope) == columns[once.scope]
    if once.near is not None:
        condition &= once.near(model, columns)
    beside = change.rows(model.select().where(condition).dicts())
    if any(once.key(other) == key for other in beside if other["id"] != row):
        raise Refusal(f"Sổ đã có {once.words}; hãy sửa dòng đó, hoặc ghi khác đi.")
