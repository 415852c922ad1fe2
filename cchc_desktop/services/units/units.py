"""Who the plan's words mean: resolves "Văn phòng HĐND&UBND – Phòng Văn hoá và Thông tin" to units and groups."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from cchc_desktop.domain.text import fold, spaces_folded
from cchc_desktop.store import models
from cchc_desktop.store.book import Book, Change

# A hyphen inside "Tài chính-Kế hoạch" belongs to the name. Standing alone it joins two names, as a dash does, but only
# where a name begins after it: in "Phòng Tài chính - Kế hoạch" it is one office, in every district.
DASHES = ("-", "–", "—")
JOINING_WORDS = ("và", *DASHES)
EDGES = " .,;"
LONGEST_NAME = 16
# fmt: off
NAMES_BEGIN_WITH = frozenset({
    "ban", "báo", "bảo", "bch", "bộ", "bưu", "các", "cấp", "chi", "công", "cục", "cơ", "đài", "đảng", "điện", "đoàn",
    "đội", "hạt", "hđnd", "hội", "hợp", "huyện", "kho", "liên", "mặt", "mttq", "ngân", "nhà", "phòng", "phường", "quân",
    "sở", "thanh", "thị", "tòa", "toà", "tổng", "trạm", "trung", "trường", "ubnd", "ủy", "uỷ", "văn", "viện", "vp",
    "xã",
})
# fmt: on
"""Words with which the names of agencies, offices and unions begin; custom, not law."""
FIELDS = frozenset({"xa hoi", "van hoa", "van thu", "cong nghe", "cong thuong", "cong nghiep", "do thi", "thi truong"})
"""Fields of work that begin like a name, folded: after a dash they go on with one, as in "Phòng Văn hóa - Xã hội"."""
GO_ON_AFTER_COMMA = frozenset({"ha tang", "do thi"})
"""No name begins so: "Phòng Kinh tế, Hạ tầng và Đô thị" is one office of a ward (since 2025)."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A unit (`unit`) or a group (`group`): one of the two ids is set."""

    unit: int | None = None
    group: int | None = None


def find_unit(book: Book | Change, name: str) -> int | None:
    """The id of the one unit (not group) of that name, alias or short name, accents optional."""
    sought = _key(name)
    reference = spellings_of(book).get(sought)
    if reference is not None or not sought:
        return reference.unit if reference else None
    rows = book.rows(models.Unit.select(models.Unit.id, models.Unit.name, models.Unit.short_name).tuples())
    found = [
        unit for unit, full, short in rows if sought in (_key(full), _key(short)) or _key(full).endswith(" " + sought)
    ]
    return found[0] if len(found) == 1 else None


def resolve(change: Change, spellings: dict[str, Reference], text: str) -> list[Reference]:
    """The units and groups that `text` names, in its order, each once.

    The longest known spelling wins ("Các cơ quan, đơn vị" holds a comma of its own). What stands between joiners and
    is not known becomes a new unit under the name as typed, so that a new agency's plan can be written at once.
    """
    found: list[Reference] = []
    for piece in split_names(text, spellings):
        key = _key(piece)
        if key not in spellings:
            spellings[key] = Reference(unit=change.insert(models.Unit, name=piece, short_name=piece, kind=""))
        if spellings[key] not in found:
            found.append(spellings[key])
    return found


def split_names(text: str, known: Collection[str]) -> list[str]:
    """The names in a cell, as typed: the longest known spelling first, else up to the next joiner."""
    words = spaces_folded(text).split(" ")
    names: list[str] = []
    start = 0
    while start < len(words):
        if words[start] in JOINING_WORDS or not _key(words[start]):
            start += 1
            continue
        end = _known_end(words, start, known) or _unknown_end(words, start, known)
        names.append(" ".join(words[start:end]).strip(EDGES))
        start = end
    return [name for name in names if name]


def _known_end(words: list[str], start: int, known: Collection[str]) -> int | None:
    """Where the longest known spelling that begins at `start` ends; it must end where a name can end."""
    for end in range(min(len(words), start + LONGEST_NAME), start, -1):
        if _key(" ".join(words[start:end])) in known and _is_boundary(words, end, known):
            return end
    return None


def _unknown_end(words: list[str], start: int, known: Collection[str]) -> int:
    for end in range(start + 1, len(words)):
        joined = words[end] in DASHES and _name_begins(words, end + 1, known)
        if joined or _ends_hard(words, end) or (words[end] == "và" and _known_end(words, end + 1, known)):
            return end
    return len(words)


def _ends_hard(words: list[str], end: int) -> bool:
    mark = words[end - 1][-1]
    return mark == ";" or (mark == "," and _field_at(words, end) not in GO_ON_AFTER_COMMA)


def _field_at(words: list[str], start: int) -> str:
    """Two words as `FIELDS` has them."""
    return _key(" ".join(words[start : start + 2]))


def _name_begins(words: list[str], start: int, known: Collection[str]) -> bool:
    if start == len(words):
        return True  # nothing follows: the dash belongs to no name
    begins = words[start].lower().strip(EDGES) in NAMES_BEGIN_WITH and _field_at(words, start) not in FIELDS
    return begins or _known_end(words, start, known) is not None


def _is_boundary(words: list[str], end: int, known: Collection[str]) -> bool:
    if end == len(words):
        return True
    if words[end] in DASHES:
        return _field_at(words, end + 1) not in FIELDS
    if words[end] in JOINING_WORDS or _ends_hard(words, end):
        return True
    return any(
        _key(" ".join(words[end:later])) in known for later in range(end + 1, min(len(words), end + LONGEST_NAME) + 1)
    )


def spellings_of(source: Book | Change) -> dict[str, Reference]:
    """Every folded spelling that the book, or the change under way, knows."""
    return _collect(
        source.rows(models.Unit.select(models.Unit.id, models.Unit.name).tuples()),
        source.rows(models.UnitGroup.select(models.UnitGroup.id, models.UnitGroup.name).tuples()),
        source.rows(_ALIASES.tuples()),
    )


_ALIASES = models.UnitAlias.select(models.UnitAlias.folded, models.UnitAlias.unit, models.UnitAlias.group)


def _collect(
    units: list[tuple[int, str]], groups: list[tuple[int, str]], aliases: list[tuple[str, int, int]]
) -> dict[str, Reference]:
    known = {folded: Reference(unit=unit, group=group) for folded, unit, group in aliases}
    known |= {_key(name): Reference(unit=unit) for unit, name in units}
    known |= {_key(name): Reference(group=group) for group, name in groups}
    return known


def _key(name: str) -> str:
    """A spelling without accents, case, and the punctuation in which cells differ ("cơ quan; đơn vị")."""
    return " ".join(re.sub(r"[;,.–—]", " ", fold(name)).split())


alias_key = _key
