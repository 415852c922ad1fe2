"""Sets grids of days: months side by side or one over a whole page, in letters as large as the page allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from cchc_desktop.documents.blocks import DayCell, DayGrid, MonthDays
from cchc_desktop.documents.chains import height_of
from cchc_desktop.documents.layout import Profile, Type
from cchc_desktop.documents.strips import Box, Fill, Strip, Text
from cchc_desktop.documents.typesetting import Typesetter

WEEKDAYS = 7
_SLACK = 0.5
"""Points kept free: a page filled to its last hair would send its last line to the next one."""


@dataclass(frozen=True, slots=True)
class SetRow:
    """Months that stand side by side: a head to be shown again on each page, and a strip a week."""

    head: Strip
    weeks: tuple[Strip, ...]

    def height_with(self, least: float) -> float:
        """The height with no week lower than `least`."""
        return self.head.before + self.head.height + sum(max(week.height, least) for week in self.weeks)


@dataclass(frozen=True, slots=True)
class SetGrid:
    """A grid that is set: rows of months and the legend below."""

    rows: tuple[SetRow, ...]
    legend: tuple[Strip, ...]

    @property
    def height(self) -> float:
        return self.height_with(0)

    def height_with(self, least: float) -> float:
        """The same with no week lower than `least`."""
        return sum(row.height_with(least) for row in self.rows) + height_of(self.legend)


def set_days(grid: DayGrid, width: float, room: float, setter: Typesetter, profile: Profile) -> SetGrid:
    """The grid in the largest letters with which it stands in `room` points, else in the smallest.

    A page that is filled takes smaller letters, down to the comfortable, where that spares bare weeks from becoming too
    low to be written into.
    """
    room -= _SLACK
    sizes, least = (profile.small_day_sizes, 0.0) if grid.across > 1 else (profile.day_sizes, profile.day_least)
    tried = [_DaySetter(grid, width, size, setter, profile).made() for size in sizes]
    fitting = [made for made in tried if made.height <= room]
    airy = [
        made
        for made, size in zip(tried, sizes, strict=True)
        if size >= profile.comfortable_day and made.height_with(least) <= room
    ]
    chosen = ((airy if grid.fills else ()) or fitting or tried[-1:])[0]
    return _filled(chosen, room) if grid.fills and fitting else chosen


def _filled(made: SetGrid, room: float) -> SetGrid:
    """The same with weeks made higher, the lowest first, until the room is used up."""
    weeks = [week for row in made.rows for week in row.weeks]
    if not weeks:
        return made
    heights = iter(_levelled([week.height for week in weeks], room - made.height))
    rows = tuple(replace(row, weeks=tuple(_raised(week, next(heights)) for week in row.weeks)) for row in made.rows)
    return replace(made, rows=rows)


def _evened(rows: Sequence[SetRow]) -> tuple[SetRow, ...]:
    """Small months look restless where their weeks differ in height."""
    height = max((week.height for row in rows for week in row.weeks), default=0)
    return tuple(replace(row, weeks=tuple(_raised(week, height) for week in row.weeks)) for row in rows)


def _levelled(heights: Sequence[float], more: float) -> list[float]:
    """The heights with `more` shared out so that the lowest of them are raised to one level."""
    below = sorted(heights)
    for count in range(1, len(below) + 1):
        level = (sum(below[:count]) + more) / count
        if count == len(below) or level <= below[count]:
            return [max(height, level) for height in heights]
    return list(heights)


def _raised(week: Strip, height: float) -> Strip:
    """A frame inside a day's edges keeps its distance from them above and below."""
    boxes = tuple(box._replace(height=height - 2 * box.top) for box in week.boxes)
    fills = tuple(fill._replace(height=height) for fill in week.fills)
    return replace(week, height=height, boxes=boxes, fills=fills)


class _DaySetter:
    """Sets one grid in letters of one size."""

    def __init__(self, grid: DayGrid, width: float, size: float, setter: Typesetter, profile: Profile) -> None:
        self._grid, self._size, self._setter, self._profile = grid, size, setter, profile
        self._width = width
        self._is_small = grid.across > 1
        self._month = (width - (grid.across - 1) * profile.month_gap) / grid.across
        self._day = self._month / WEEKDAYS
        scale = profile.small_day_number_scale if self._is_small else profile.day_number_scale
        self._number = Type(size * scale, bold=True)
        self._corner = Type(size * profile.corner_scale, italic=True)
        self._pad = profile.small_day_pad if self._is_small else profile.day_pad
        self._name = Type(size, italic=True)

    def made(self) -> SetGrid:
        months, across = self._grid.months, self._grid.across
        rows = tuple(self._row(months[at : at + across], is_first=at == 0) for at in range(0, len(months), across))
        return SetGrid(_evened(rows) if self._is_small else rows, tuple(self._legend()))

    def _legend(self) -> Iterator[Strip]:
        style = self._profile.day_legend
        lines = self._setter.lines(self._grid.legend, style, self._width) if self._grid.legend else ()
        for number, line in enumerate(lines):
            gap = 0 if number else self._profile.rule_gap
            yield Strip((Text(line.text, style, 0, 0),), style.size * self._profile.line, gap)

    def _row(self, months: Sequence[MonthDays], *, is_first: bool) -> SetRow:
        weeks = zip_longest(*(month.weeks for month in months))
        gap = self._profile.month_gap if self._is_small and not is_first else 0
        return SetRow(
            replace(self._head(months), before=gap),
            tuple(self._week(tuple(week or () for week in beside)) for beside in weeks),
        )

    def _left(self, place: int) -> float:
        return place * (self._month + self._profile.month_gap)

    # -- heads

    def _head(self, months: Sequence[MonthDays]) -> Strip:
        profile = self._profile
        texts: list[Text] = []
        boxes: list[Box] = []
        top = profile.month_title.size * profile.line if any(month.title for month in months) else 0
        style = profile.small_day_head if self._is_small else profile.day_head
        height = style.size * profile.line + profile.day_pad
        for place, month in enumerate(months):
            texts.append(self._centred(month.title, profile.month_title, self._left(place), self._month, 0))
            for column, word in enumerate(self._grid.heads):
                left = self._left(place) + column * self._day
                texts.append(self._centred(word, style, left, self._day, top + profile.day_pad / 2))
                boxes.append(Box(left, top, self._day, height))
        return Strip(tuple(texts), top + height, stays=True, boxes=tuple(boxes))

    def _centred(self, words: str, style: Type, left: float, width: float, top: float) -> Text:
        line = self._setter.line(words, style)
        return Text(line.text, style, left + (width - line.width) / 2, top)

    # -- weeks

    def _week(self, beside: Sequence[Sequence[DayCell | None]]) -> Strip:
        texts: list[Text] = []
        boxes: list[Box] = []
        fills: list[Fill] = []
        height = self._number.size * self._profile.day_line + 2 * self._pad
        for place, week in enumerate(beside):
            for column, cell in enumerate(week):
                left = self._left(place) + column * self._day
                boxes.append(Box(left, 0, self._day, 0))
                if cell is None:
                    continue
                height = max(height, self._cell(cell, left, texts))
                if cell.is_off:
                    fills.append(Fill(left, 0, self._day, 0, self._profile.day_off))
                if cell.is_marked and self._is_small:
                    inset = self._profile.day_frame
                    boxes.append(Box(left + inset, inset, self._day - 2 * inset, 0))
        return _raised(Strip(tuple(texts), height, boxes=tuple(boxes), fills=tuple(fills)), height)

    def _cell(self, cell: DayCell, left: float, texts: list[Text]) -> float:
        """Adds the day's texts; returns how high the day must be."""
        stands_out = cell.is_marked or not self._is_small
        style = replace(self._number, bold=stands_out)
        number = self._setter.line(cell.number, style)
        texts.append(Text(number.text, style, left + self._pad, self._pad))
        texts.append(self._corner_of(cell, left, number.width))
        top = self._pad + self._number.size * self._profile.day_line
        entries = [(cell.name, self._name)] if cell.name else []
        entries += [(line.text, Type(self._size, bold=line.strong)) for line in cell.lines]
        for at, (words, kind) in enumerate(entries):
            top += self._profile.day_entry_gap if at and not self._is_small else 0
            top = self._entry(words, kind, left + self._pad, top, texts)
        return top + self._pad

    def _corner_of(self, cell: DayCell, left: float, taken: float) -> Text:
        """On one line with the number; smaller where the two would touch."""
        style = Type(self._number.size, bold=True) if cell.is_marked and not cell.lines else self._corner
        free, wide = self._day - 3 * self._pad - taken, self._setter.line(cell.corner, style).width
        if wide > free > 0:
            style = replace(style, size=style.size * free / wide)
        line = self._setter.line(cell.corner, style)
        drop = (self._number.size - style.size) * self._profile.line * 0.8
        return Text(line.text, style, left + self._day - self._pad - line.width, self._pad + drop)

    def _entry(self, words: str, style: Type, left: float, top: float, texts: list[Text]) -> float:
        for line in self._setter.lines(words, style, self._day - 2 * self._pad):
            texts.append(Text(line.text, style, left, top))
            top += style.size * self._profile.day_line
        return top
