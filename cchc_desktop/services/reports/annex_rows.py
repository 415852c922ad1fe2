"""The annexes of a report as rows of words, by which a signed copy of them is compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from cchc_desktop.domain.annex_differences import Annex, AnnexRow

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Appendix, Block, RowGroup, Table

_NAMING = {"Mã": "sản phẩm {}", "Chỉ tiêu": "{}"}
"""The column that names a row, by its head, and how."""


def annexes_of(blocks: Iterable[Block]) -> tuple[Annex, ...]:
    """What stands in the document's annexes, in reading order; its text before them is left out."""
    from cchc_desktop.documents.blocks import Appendix, Table  # noqa: PLC0415 - only for printing

    found: list[Annex] = []
    label = ""
    for block in blocks:
        if isinstance(block, Appendix):
            label = block.label
            found.append(Annex((_heading(block),), ()))
        elif isinstance(block, Table) and label:
            found.append(_table(label, block))
    return tuple(found)


def _heading(block: Appendix) -> AnnexRow:
    return _row(block.label, [("", text) for text in (block.label, block.title, block.basis)])


def _row(place: str, cells: Iterable[tuple[str, str]]) -> AnnexRow:
    return AnnexRow(place, tuple(cell for cell in cells if cell[1].strip()))


def _table(label: str, table: Table) -> Annex:
    from cchc_desktop.documents.blocks import Banner  # noqa: PLC0415

    titles = [cell.text for cell in table.head]
    head = " ".join(titles)
    rows, repeated = [_row(f"{label}, đầu bảng", [("", head)])], [head]
    for entry in table.body:
        if isinstance(entry, Banner):
            rows.append(_row(label, [("", entry.text)]))
        else:
            rows += _group(label, titles, entry)
            repeated.append(" ".join(text for _, text in entry.shared))
    return Annex(tuple(rows), tuple(filter(None, repeated)))


def _group(label: str, titles: list[str], group: RowGroup) -> Iterator[AnnexRow]:
    """The rows of a group; the cells that they share are read with the first."""
    shared = dict(group.shared)
    for number, texts in enumerate(group.rows):
        own = zip((column for column in range(len(titles)) if column not in shared), texts, strict=True)
        cells = sorted(own if number else (*shared.items(), *own))
        named = [(titles[column], text) for column, text in cells]
        names = [_NAMING[title].format(text) for title, text in named if title in _NAMING]
        yield _row(", ".join((label, *names)), [(f"{title[:1].lower()}{title[1:]}", text) for title, text in named])
