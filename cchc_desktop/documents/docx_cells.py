"""Tables as Word has them: fixed widths, rows, cells merged across and down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import Literal

from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_xml import Element, paragraph, tag, twips


def shared_widths(width: float, shares: Sequence[float]) -> list[int]:
    """`width` points divided by the shares, in twips that add up to the whole."""
    total = sum(shares)
    edges = [0, *(round(twips(width) * share / total) for share in accumulate(shares))]
    return [right - left for left, right in pairwise(edges)]


def word_table(style: Style, widths: Sequence[int]) -> Element:
    """A table without rows yet; its widths, in twips, do not follow what is typed into it."""
    properties = tag(
        "tblPr",
        tag("tblStyle", val=style),
        tag("tblW", w=sum(widths), type="dxa"),
        tag("tblLayout", type="fixed"),
        tag("tblLook", val="0000"),
    )
    return tag("tbl", properties, tag("tblGrid", *(tag("gridCol", w=width) for width in widths)))


def row(cells: Iterable[Element], *, whole: bool = True, head: bool = False, least: float = 0) -> Element:
    """A row that is `whole` on one page, at least `least` points high; a `head` is shown again on every page."""
    properties = tag(
        "trPr",
        tag("cantSplit") if whole else None,
        tag("trHeight", val=twips(least), hRule="atLeast") if least else None,
        tag("tblHeader") if head else None,
    )
    return tag("tr", properties, *cells)


def cell(
    content: Iterable[Element],
    width: int,
    *,
    columns: int = 1,
    merged: Literal["restart", "continue"] | None = None,
    align: Literal["top", "center"] = "top",
    gap: float = 0,
    edges: Element | None = None,
    shade: str = "",
) -> Element:
    """A cell `width` twips wide over so many columns; `merged` down: it begins there, or goes on from the row above.

    `gap` are points that stay free at its right edge, `edges` its own in place of the table's, `shade` its colour
    ("#E8E8E8").
    """
    properties = tag(
        "tcPr",
        tag("tcW", w=width, type="dxa"),
        tag("gridSpan", val=columns) if columns > 1 else None,
        tag("vMerge", val=merged) if merged else None,
        edges,
        tag("shd", val="clear", color="auto", fill=shade.removeprefix("#")) if shade else None,
        tag("tcMar", tag("right", w=twips(gap), type="dxa")) if gap else None,
        tag("vAlign", val=align),
    )
    return tag("tc", properties, *content)


class SideBySide:
    """Columns beside one another in a table without lines; each is (start, width) in points, the rest is left free."""

    def __init__(self, columns: Sequence[tuple[float, float]]) -> None:
        starts = [*(start for start, _ in columns), columns[-1][0] + columns[-1][1]]
        self._widths = [twips(right) - twips(left) for left, right in pairwise(starts)]
        self._gaps = [right - left - width for (left, right), (_, width) in zip(pairwise(starts), columns, strict=True)]
        self.element = word_table(Style.PAIR, self._widths)

    def add_row(self, *contents: Sequence[Element]) -> None:
        """A row that no page breaks; a cell cannot be without a paragraph."""
        cells = zip(contents, self._widths, self._gaps, strict=True)
        self.element.append(
            row(cell(content or [paragraph("", Style.RECIPIENTS)], width, gap=gap) for content, width, gap in cells)
        )
