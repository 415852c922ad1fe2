"""Units that merge or take a new name from a day on; plans made before keep their words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services import rows
from cchc_desktop.services.typed_text import typed
from cchc_desktop.services.units import alias_key, spellings_of
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change


def merge_units(book: Book, units: Sequence[int], name: str, on_day: date) -> int:
    """`units` become the new unit `name` from `on_day` on; each serves to the day before. Returns the new id."""
    merged = tuple(dict.fromkeys(units))
    if not merged:
        raise Refusal("Chưa chọn đơn vị nào để sáp nhập; hãy chọn ít nhất một đơn vị.")
    if not alias_key(name):
        raise Refusal("Chưa ghi tên đơn vị mới; hãy ghi tên gọi từ ngày sáp nhập hoặc đổi tên.")
    with book.change("Sáp nhập, đổi tên đơn vị") as change:
        if alias_key(name) in spellings_of(change):
            raise Refusal(f"Tên “{typed(name)}” đã có trong sổ; hãy ghi tên khác cho đơn vị mới.")
        kind = rows.by_id(change, tables.Unit, merged[0])["kind"]
        new = {"name": typed(name), "short_name": typed(name), "kind": kind}
        successor = change.insert(tables.Unit, first_day=on_day, **new)
        for unit in merged:
            _end(change, unit, on_day)
            change.insert(tables.UnitSuccession, unit=unit, successor=successor, on_day=on_day)
        return successor


def _end(change: Change, unit: int, on_day: date) -> None:
    row = rows.by_id(change, tables.Unit, unit)
    first, last = row["first_day"], row["last_day"]
    if last is not None and last < on_day:
        raise Refusal(f"{row['name']} đã kết thúc ngày {day_words(last)}; hãy bỏ đơn vị này hoặc chọn ngày sớm hơn.")
    if first is not None and first >= on_day:
        raise Refusal(f"{row['name']} mới có từ ngày {day_words(first)}; hãy chọn ngày sau đó.")
    change.update(tables.Unit, unit, last_day=on_day - timedelta(days=1))
