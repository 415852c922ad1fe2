"""Tables in Word: the head shown again on every page, cells merged down, small groups kept on one page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from cchc_desktop.documents.blocks import Align, Banner, HeadCell, RowGroup, Table
from cchc_desktop.documents.docx_cells import cell, row, shared_widths, word_table
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_widths import line_widths
from cchc_desktop.documents.docx_xml import Element, paragraphs
from cchc_desktop.documents.layout import Profile

_KEPT_WHOLE = 0.25
"""A group up to this part of a page goes to the next page rather than being broken between its rows."""
_TALL = 0.8
"""A row over this part of a page may be broken: Word would cut off what of a whole row a page does not hold."""
_JUSTIFIED = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}


class WordTableSetter:
    """Sets one table of `width` points for pages with `full` points between their margins."""

    def __init__(self, table: Table, width: float, full: float, profile: Profile) -> None:
        self._table = table
        self._full = full
        self._profile = profile
        self._widths = shared_widths(width, [column.share for column in table.columns])

    def set(self, told: Callable[[], None]) -> Element:
        """The whole table; `told` is called after each entry of its body."""
        element = word_table(Style.GRID, self._widths)
        element.extend(self._head())
        for entry in self._table.body:
            element.extend([self._banner(entry)] if isinstance(entry, Banner) else self._group(entry))
            told()
        return element

    # -- the head

    def _head(self) -> Iterator[Element]:
        rows = max((one.row + one.rows for one in self._table.head), default=0)
        for number in range(rows):
            yield row(self._head_cells(number), head=True)

    def _head_cells(self, number: int) -> Iterator[Element]:
        column = 0
        while column < len(self._widths):
            covering = self._covering(number, column)
            text = covering.text if covering.row == number else ""
            merged: Literal["restart", "continue"] = "restart" if covering.row == number else "continue"
            yield cell(
                paragraphs(text, Style.PLAIN_HEAD_CELL if covering.plain else Style.HEAD_CELL),
                sum(self._widths[column : column + covering.columns]),
                columns=covering.columns,
                merged=merged if covering.rows > 1 else None,
                align="center",
            )
            column += covering.columns

    def _covering(self, number: int, column: int) -> HeadCell:
        for one in self._table.head:
            if one.row <= number < one.row + one.rows and one.column <= column < one.column + one.columns:
                return one
        return HeadCell("", column, number)

    # -- the body

    def _banner(self, banner: Banner) -> Element:
        content = paragraphs(banner.text, Style.BANNER)
        if banner.column is not None:
            texts = (content if column == banner.column else None for column in range(len(self._widths)))
            cells = zip(texts, self._widths, strict=True)
            return row(cell(text or paragraphs("", Style.BANNER), width, align="center") for text, width in cells)
        return row([cell(content, sum(self._widths), columns=len(self._widths), align="center")])

    def _group(self, group: RowGroup) -> Iterator[Element]:
        shared = dict(group.shared)
        heights = self._heights(group, shared)
        small, last = sum(heights) <= self._full * _KEPT_WHOLE, len(group.rows) - 1
        for number, (texts, height) in enumerate(zip(group.rows, heights, strict=True)):
            cells = self._cells(shared, texts, number, last, keep=small and number < last, middle=small)
            yield row(cells, whole=height <= self._full * _TALL)

    def _cells(
        self, shared: dict[int, str], texts: tuple[str, ...], number: int, last: int, *, keep: bool, middle: bool
    ) -> Iterator[Element]:
        """Merged cells of a group that goes over pages have their text at the top, or it would stand on a later one."""
        others = iter(texts)
        for column, width in enumerate(self._widths):
            align: Literal["top", "center"] = "center"
            merged: Literal["restart", "continue"] | None = None
            if column in shared:
                text = "" if number else shared[column]
                if last:
                    merged = "continue" if number else "restart"
                    align = "center" if middle else "top"
            else:
                text = next(others)
            look = self._table.columns[column]
            style = Style.SIDE_HEAD if look.names else Style.CELL
            content = paragraphs(text, style, keep=keep, align=_JUSTIFIED[look.align])
            yield cell(content, width, merged=merged, align=align)

    # -- measures

    def _heights(self, group: RowGroup, shared: dict[int, str]) -> list[float]:
        """About how high each row becomes; merged cells that need more than their rows make the last one higher."""
        single = [column for column in range(len(self._widths)) if column not in shared]
        heights = [
            max((self._height(text, column) for column, text in zip(single, row, strict=True)), default=0)
            for row in group.rows
        ]
        lacking = max((self._height(text, column) for column, text in shared.items()), default=0) - sum(heights)
        heights[-1] += max(lacking, 0)
        return heights

    def _height(self, text: str, column: int) -> float:
        profile = self._profile
        letters = profile.table_banner if self._table.columns[column].names else profile.table
        room = self._widths[column] / 20 - 2 * profile.cell_side
        return len(line_widths(text, letters, room)) * letters.size * profile.line + 2 * profile.cell_top
