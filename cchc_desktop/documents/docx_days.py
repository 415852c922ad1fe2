"""Grids of days in Word: a table a row of months, a row a week, so that a day can be written into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from cchc_desktop.documents.blocks import DayCell, DayGrid, MonthDays
from cchc_desktop.documents.docx_cells import cell, row, word_table
from cchc_desktop.documents.docx_styles import Style
from cchc_desktop.documents.docx_widths import line_widths
from cchc_desktop.documents.docx_xml import Element, one_line, paragraph, properties_of, run, tag, twips
from cchc_desktop.documents.layout import Profile, Type

WEEKDAYS = 7
_FILLED = 0.94
"""Part of what is left of the page that the weeks are made to fill: another face may make lines a little higher."""
_HEAD = 62
"""Points that the sheet's head and the legend take, about."""
_SIDES = ("left", "right")
_THICK = 12
"""Eighths of a point: the edges of a day that stands out among small ones."""


class WordDaySetter:
    """Sets one grid for a text area of `width` points on pages with `full` points between their margins."""

    def __init__(self, grid: DayGrid, width: float, full: float, profile: Profile) -> None:
        self._grid, self._full, self._profile = grid, full, profile
        self._is_small = grid.across > 1
        self._gap = profile.month_gap if self._is_small else 0
        self._day = (width - (grid.across - 1) * self._gap) / grid.across / WEEKDAYS

    def set(self) -> Iterator[Element]:
        """The months, and the legend below them."""
        months, across = self._grid.months, self._grid.across
        rows = [months[at : at + across] for at in range(0, len(months), across)]
        least = self._least(rows) if self._grid.fills else 0
        for beside in rows:
            yield self._table(beside, least)
        if self._grid.legend:
            yield paragraph(one_line(self._grid.legend), Style.DAY_LEGEND, before=self._profile.rule_gap)

    # -- measures

    def _least(self, rows: Sequence[Sequence[MonthDays]]) -> float:
        """How high the lower weeks are made so that all fill the page; 0 where they do so by themselves."""
        heads = sum(self._head_height(beside) for beside in rows)
        room = (self._full - _HEAD - heads) * _FILLED
        heights = sorted(self._week_height(week) for beside in rows for week in _weeks(beside))
        for count in range(len(heights), 0, -1):
            level = (room - sum(heights[count:])) / count
            if level >= heights[count - 1]:
                return level
        return 0

    def _head_height(self, beside: Sequence[MonthDays]) -> float:
        profile = self._profile
        title = profile.month_title.size if any(month.title for month in beside) else 0
        head = profile.small_day_head if self._is_small else profile.day_head
        return (title + head.size) * profile.line + 4 * profile.small_day_pad

    def _week_height(self, week: Sequence[DayCell | None]) -> float:
        return max((self._cell_height(one) for one in week if one), default=0)

    def _cell_height(self, one: DayCell) -> float:
        profile = self._profile
        size = profile.word_small_day if self._is_small else profile.word_day
        scale = profile.small_day_number_scale if self._is_small else profile.day_number_scale
        room = self._day - 2 * profile.small_day_pad
        texts = [(one.name, Type(size, italic=True))] if one.name else []
        texts += [(line.text, Type(size, bold=line.strong)) for line in one.lines]
        lines = sum(len(line_widths(text, letters, room)) for text, letters in texts)
        return (scale + lines) * size * profile.line + 2 * profile.small_day_pad

    # -- the table

    def _table(self, beside: Sequence[MonthDays], least: float) -> Element:
        day, gap = twips(self._day), twips(self._gap)
        widths: list[int] = []
        for _ in beside:
            widths += [*([gap] if widths else []), *[day] * WEEKDAYS]
        table = word_table(Style.DAY_GRID, widths)
        if any(month.title for month in beside):
            table.append(row(self._parted([[self._title(month)] for month in beside], *_SIDES), head=True))
        table.append(row(self._parted([self._heads() for _ in beside]), head=True))
        for week in _weeks(beside):
            months = [week[at : at + WEEKDAYS] for at in range(0, len(week), WEEKDAYS)]
            table.append(row(self._parted([[self._cell(one) for one in month] for month in months]), least=least))
        return table

    def _parted(self, months: Sequence[Sequence[Element]], *bare: str) -> Iterator[Element]:
        """The cells of months that stand side by side, between two a cell without edges above, below and at `bare`."""
        for place, cells in enumerate(months):
            if place:
                yield cell([paragraph("", Style.SMALL_DAY_LINE)], twips(self._gap), edges=_bare("top", "bottom", *bare))
            yield from cells

    def _title(self, month: MonthDays) -> Element:
        content = [paragraph(one_line(month.title), Style.MONTH_TITLE)]
        return cell(content, twips(self._day) * WEEKDAYS, columns=WEEKDAYS, edges=_bare("top", *_SIDES))

    def _heads(self) -> list[Element]:
        style = Style.SMALL_DAY_HEAD if self._is_small else Style.DAY_HEAD
        return [cell([paragraph(one_line(word), style)], twips(self._day)) for word in self._grid.heads]

    def _cell(self, one: DayCell | None) -> Element:
        if one is None:
            return cell([paragraph("", Style.SMALL_DAY_LINE)], twips(self._day))
        content = [self._number(one)]
        if one.name:
            content.append(paragraph(one_line(one.name), Style.DAY_NAME))
        content += [paragraph(one_line(line.text), self._line_style(strong=line.strong)) for line in one.lines]
        stands_out = one.is_marked and self._is_small
        shade = self._profile.day_off if one.is_off else ""
        return cell(content, twips(self._day), edges=_thick() if stands_out else None, shade=shade)

    def _number(self, one: DayCell) -> Element:
        """The number, and at the right edge what stands beside it."""
        style = Style.DAY_NUMBER
        if self._is_small:
            style = Style.MARKED_DAY_NUMBER if one.is_marked else Style.SMALL_DAY_NUMBER
        found = paragraph(one.number, style)
        if one.corner:
            corner = Style.DAY_COUNT if one.is_marked and not one.lines else Style.DAY_CORNER
            edge = twips(self._day - 2 * self._profile.small_day_pad)
            properties_of(found).insert(1, tag("tabs", tag("tab", val="right", pos=edge)))
            found.extend([tag("r", tag("tab")), run(one.corner, tag("rStyle", val=corner))])
        return found

    def _line_style(self, *, strong: bool) -> Style:
        if self._is_small:
            return Style.STRONG_SMALL_DAY_LINE if strong else Style.SMALL_DAY_LINE
        return Style.STRONG_DAY_LINE if strong else Style.DAY_LINE


def _weeks(beside: Sequence[MonthDays]) -> list[tuple[DayCell | None, ...]]:
    """The weeks of months side by side, each month padded with days that are none."""
    empty: tuple[DayCell | None, ...] = (None,) * WEEKDAYS
    weeks = zip_longest(*(month.weeks for month in beside), fillvalue=empty)
    return [tuple(day for week in each for day in week) for each in weeks]


def _bare(*sides: str) -> Element:
    ordered = (side for side in ("top", "left", "bottom", "right") if side in sides)
    return tag("tcBorders", *(tag(side, val="nil") for side in ordered))


def _thick() -> Element:
    sides = ("top", "left", "bottom", "right")
    return tag("tcBorders", *(tag(side, val="single", sz=_THICK, space=0, color="000000") for side in sides))
