"""Which unit a name means that somebody typed; who does not hit one is told which are close."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold, sort_key
from cchc_desktop.services.history.field_words import VALUE_WORDS
from cchc_desktop.services.typed_text import shortened, sought
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book

OTHERS = "Đơn vị khác"
_SERVING = """
    SELECT name, kind FROM unit
    WHERE coalesce(first_day, :day) <= :day AND :day <= coalesce(last_day, :day)
"""
MOST_NAMES = 6
ALIKE = 0.6
"""How alike, of 1, two spellings must be for one to be offered for the other."""


def unit_named(book: Book, name: str) -> int:
    """The unit of that name, short name or other spelling, accents optional; Refusal lists those that are close."""
    found = find_unit(book, name)
    if found is None:
        raise nobody_named(book, name)
    return found


def nobody_named(book: Book, name: str) -> Refusal:
    """What to say where no unit, or no single one, is meant by a name."""
    asked = shortened(sought(name)).strip()
    if _is_group(book, name):
        return Refusal(f"“{asked}” là một nhóm đơn vị; hãy ghi tên một đơn vị trong nhóm.")
    close = close_names(book, name)
    hint = f"hãy ghi một tên gần giống: {'; '.join(close)}." if close else "hãy xem tên ở trang Đơn vị."
    return Refusal(f"Không có đơn vị nào tên là “{asked}”; {hint}")


def _is_group(book: Book, name: str) -> bool:
    return any(fold(group) == fold(name) for (group,) in book.read("SELECT name FROM unit_group"))


def close_names(book: Book, name: str) -> tuple[str, ...]:
    """A few units whose names hold all the words, else those spelt nearly so; in the Vietnamese order."""
    asked = fold(name)
    names = [full for (full,) in book.read("SELECT name FROM unit")]
    holding = [full for full in names if asked and all(word in fold(full).split() for word in asked.split())]
    spelt: dict[str, str] = {}
    for full, short in book.read("SELECT name, short_name FROM unit"):
        spelt |= {fold(full): full, fold(short or full): full}
    alike = [spelt[each] for each in get_close_matches(asked, spelt, MOST_NAMES, ALIKE)]
    chosen = sorted(holding, key=sort_key) or list(dict.fromkeys(alike))
    return tuple(chosen[:MOST_NAMES])


def units_by_kind(book: Book, today: date) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The units that serve on a day by the words for their kind, in the Vietnamese order."""
    rows = book.read(_SERVING, {"day": today.isoformat()})
    kinds = VALUE_WORDS["unit", "kind"]
    found: dict[str, list[str]] = {words: [] for words in kinds.values()}
    for name, kind in rows:
        found.setdefault(kinds.get(kind, OTHERS), []).append(name)
    return tuple((kind, tuple(sorted(names, key=sort_key))) for kind, names in found.items() if names)
