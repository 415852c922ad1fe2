"""What the PDF draws, as plain tables and paragraphs in Word: the same words and numbers without bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from cchc_desktop.documents.blocks import BarTable, BriefList, MonthColumns
from cchc_desktop.documents.charts import Chart
from cchc_desktop.documents.docx_cells import cell, row, shared_widths, word_table
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_xml import Element, one_line, paragraph, paragraphs
from cchc_desktop.documents.layout import Profile


def chart(block: Chart, width: float, profile: Profile) -> Iterator[Element]:
    """One chart for a text area of `width` points."""
    match block:
        case BarTable():
            yield _bar_table(block, width, profile)
        case MonthColumns():
            yield _month_table(block, width)
        case BriefList():
            yield from _brief_list(block, profile)
        case _:
            assert_never(block)


def _bar_table(block: BarTable, width: float, profile: Profile) -> Element:
    """Names, each with its numbers beside it; the whole of a name, however many lines it takes."""
    numbers = max(len(block.head) - 1, *(len(one.numbers) for one in block.rows), 1)
    names = profile.chart_name_share + profile.chart_bar_share
    widths = shared_widths(width, [names, *[(1 - names) / numbers] * numbers])
    table = word_table(Style.CHART_GRID, widths)
    head = _bar_cells(block.head[0], block.head[1:], Style.CHART_HEAD, widths)
    table.append(row(head, head=True))
    table.extend(row(_bar_cells(one.name, one.numbers, Style.CHART, widths)) for one in block.rows)
    return table


def _bar_cells(name: str, numbers: Sequence[str], style: Style, widths: Sequence[int]) -> Iterator[Element]:
    yield cell(paragraphs(name, style), widths[0])
    padded = (*numbers, *[""] * len(widths))
    for width, number in zip(widths[1:], padded, strict=False):
        yield cell([paragraph(one_line(number), style, align="right")], width)


def _month_table(block: MonthColumns, width: float) -> Element:
    """The count of each month above its label."""
    widths = shared_widths(width, [1] * len(block.columns))
    table = word_table(Style.CHART_GRID, widths)
    counts = [column.count if column.parts.total else "" for column in block.columns]
    for texts, style in ((counts, Style.CHART_HEAD), ([column.label for column in block.columns], Style.CHART)):
        cells = zip(texts, widths, strict=True)
        table.append(row(cell([paragraph(one_line(text), style, align="center")], width) for text, width in cells))
    return table


def _brief_list(block: BriefList, profile: Profile) -> Iterator[Element]:
    """The title and its rows, each a paragraph."""
    yield paragraph(one_line(block.title), Style.CHART_HEAD, keep=bool(block.rows), before=profile.paragraph_gap)
    for text in block.rows:
        yield paragraph(one_line(text), Style.CHART)
