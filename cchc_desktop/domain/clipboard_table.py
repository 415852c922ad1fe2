"""Tables as spreadsheets put them on the clipboard: cells between tabs, rows between line ends, quotes where needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

Cells = tuple[str, ...]

# A quoted cell ends where a cell can end; Excel leaves a mere `"Một cửa" điện tử` without quotes of its own.
_QUOTED = re.compile(r'"([^"]*(?:""[^"]*)*)"(?=\t|\r|\n|\Z)')
_PLAIN = re.compile(r"[^\t\r\n]*")
_END = re.compile(r"\t|\r\n|\r|\n|\Z")
_NEEDS_QUOTES = re.compile(r'^"|[\t\r\n]')


def read_cells(text: str) -> tuple[Cells, ...]:
    """The rows of a copied table, whatever stands in it; a line end after the last row makes no row of its own."""
    return tuple(_rows(text)) if text else ()


def write_cells(rows: Iterable[Cells]) -> str:
    """Rows as Excel and LibreOffice write and read them."""
    return "".join("\t".join(map(_written, row)) + "\r\n" for row in rows)


def _rows(text: str) -> Iterator[Cells]:
    row: list[str] = []
    place = 0
    while True:
        cell, place = _cell(text, place)
        row.append(cell)
        end = _END.match(text, place)
        assert end is not None
        place = end.end()
        if end[0] == "\t":
            continue
        yield tuple(row)
        if place == len(text):
            return
        row = []


def _cell(text: str, place: int) -> tuple[str, int]:
    """The cell that begins at `place`, and where it ends."""
    quoted = _QUOTED.match(text, place)
    if quoted:
        return quoted[1].replace('""', '"'), quoted.end()
    plain = _PLAIN.match(text, place)
    assert plain is not None
    return plain[0], plain.end()


def _written(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _NEEDS_QUOTES.search(cell) else cell
