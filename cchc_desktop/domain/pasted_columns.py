"""Which column of a copied table is which of the plan's annex: by its headings, else by the annex's own order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from cchc_desktop.domain.clipboard_table import Cells
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold, spaces_folded


class Part(IntEnum):
    """The annex's columns from left to right."""

    NUMBER = 0
    TASK = 1
    LEADS = 2
    COORDINATING = 3
    PRODUCT = 4
    DEADLINE = 5
    FUNDING = 6


# Folded beginnings, the surer ones first: "Nội dung" is the task's column only where none is headed "Nhiệm vụ".
_HEADINGS = {
    Part.NUMBER: ("stt", "tt", "so tt", "so thu tu"),
    Part.TASK: ("nhiem vu", "ten nhiem vu", "cac nhiem vu", "noi dung", "ten cong viec", "cong viec"),
    Part.LEADS: (
        "don vi chu tri", "co quan chu tri", "co quan, don vi chu tri", "chu tri", "don vi thuc hien",
        "co quan thuc hien", "co quan, don vi thuc hien",
    ),
    Part.COORDINATING: ("don vi phoi hop", "co quan phoi hop", "co quan, don vi phoi hop", "phoi hop"),
    Part.PRODUCT: ("san pham", "ket qua, san pham", "ket qua"),
    Part.DEADLINE: ("thoi han", "thoi gian", "han hoan thanh", "tien do"),
    Part.FUNDING: ("kinh phi", "nguon kinh phi", "du kien kinh phi"),
}  # fmt: skip
LONGEST_HEADING = 60
HEADINGS_NEEDED = 3
HEADING_ROWS = 8
"""A title of the table may stand above its heading."""
FIGURES = re.compile(r"\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?")
"""A serial number: "3", "3.", "(3)", "3.1"."""
ROMAN = re.compile(r"\(?(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})[.)]?")
LETTER = re.compile(r"[A-ZĐ][.)]?")


@dataclass(frozen=True, slots=True)
class Columns:
    """`places` says in which column a part of the annex stands; `first` is the first row below the headings."""

    places: dict[Part, int]
    first: int
    headings: tuple[Cells, ...] = ()
    ignored: tuple[str, ...] = ()
    """Headings of columns that the annex does not have ("Ghi chú")."""

    def cells(self, row: Cells) -> dict[Part, str]:
        """What stands in a row, part by part, each on one line; blank where the table has no such column."""
        return {
            part: spaces_folded(row[place]) if (place := self.places.get(part)) is not None and place < len(row) else ""
            for part in Part
        }


def find_columns(rows: Sequence[Cells]) -> Columns:
    """By the headings where the first rows have some. Refused for a table of one column without headings."""
    for at, row in enumerate(rows[:HEADING_ROWS]):
        if _is_heading(row):
            return _by_headings(rows, at)
    width = max((len(row) for row in rows), default=0)
    if width < 2:
        raise Refusal(
            "Chỉ thấy một cột; hãy chép đủ các cột stt, nhiệm vụ, chủ trì, phối hợp, sản phẩm, thời hạn, kinh phí "
            "rồi dán lại."
        )
    parts = list(Part) if _has_numbers(rows) else list(Part)[1:]
    return Columns(dict(zip(parts, range(width), strict=False)), 0)


def is_serial(text: str) -> bool:
    """Whether a cell of the first column only numbers its row."""
    return any(sign.fullmatch(text) for sign in (FIGURES, ROMAN, LETTER))


def _by_headings(rows: Sequence[Cells], at: int) -> Columns:
    below = rows[at + 1 : at + 2]
    heads = tuple(rows[at : at + 2] if below and _is_second_heading(below[0]) else rows[at : at + 1])
    places = _named(heads)
    end = at + len(heads)
    if end < len(rows) and _is_counting(rows[end]):
        end += 1
    return Columns(places, end, heads, tuple(_unnamed(heads, set(places.values()))))


def _named(heads: Sequence[Cells]) -> dict[Part, int]:
    places: dict[Part, int] = {}
    for part, beginnings in _HEADINGS.items():
        found = (
            place
            for beginning in beginnings
            for head in heads
            for place, cell in enumerate(head)
            if place not in places.values() and _begins(cell, beginning)
        )
        if (place := next(found, None)) is not None:
            places[part] = place
    return places


def _unnamed(heads: Sequence[Cells], known: set[int]) -> Iterator[str]:
    for head in heads:
        yield from (words for place, cell in enumerate(head) if place not in known and (words := spaces_folded(cell)))


def _is_heading(row: Cells) -> bool:
    parts = _parts_in(row)
    return not is_serial(spaces_folded(row[0])) and len(parts) >= HEADINGS_NEEDED and Part.TASK in parts


def _is_second_heading(row: Cells) -> bool:
    """Under a wide "Trách nhiệm cụ thể"."""
    return {Part.LEADS, Part.COORDINATING} <= _parts_in(row) and not is_serial(spaces_folded(row[0]))


def _parts_in(row: Cells) -> set[Part]:
    return {
        part
        for part, words in _HEADINGS.items()
        for cell in row
        if any(_begins(cell, beginning) for beginning in words)
    }


def _begins(cell: str, beginning: str) -> bool:
    """Whether a cell is a heading of that beginning, by whole words; a long text is no heading."""
    words = re.sub(r"[^\w,/]+", " ", fold(cell)).strip() if len(cell) <= LONGEST_HEADING else ""
    return words == beginning or words.startswith((f"{beginning} ", f"{beginning},", f"{beginning}/"))


def _is_counting(row: Cells) -> bool:
    """The row "(1) (2) (3) …" under the headings."""
    filled = [cell for cell in map(spaces_folded, row) if cell]
    return len(filled) >= HEADINGS_NEEDED and all(re.fullmatch(r"\(?\d{1,2}\)?", cell) for cell in filled)


def _has_numbers(rows: Sequence[Cells]) -> bool:
    """Whether the first column numbers the rows: in a filled row it holds a serial number or nothing."""
    filled = [row for row in rows if sum(bool(cell.strip()) for cell in row[1:])]
    firsts = [spaces_folded(row[0]) for row in filled]
    return not filled or any(not first or is_serial(first) for first in firsts)
