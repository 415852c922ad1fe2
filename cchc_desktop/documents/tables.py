"""Measures a table once and cuts it into pages: linear in its rows, a merged cell never crosses a page's edge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from cchc_desktop.documents.blocks import Align, Banner, RowGroup, Table
from cchc_desktop.documents.layout import Profile, Type
from cchc_desktop.documents.leading import led_whole
from cchc_desktop.documents.strips import Box, Strip, Text, align_shift
from cchc_desktop.documents.typesetting import Line, Typesetter

Lines = tuple[Line, ...]

_KEPT_WHOLE = 0.25
"""A group up to this part of a page moves to the next page rather than being broken between its rows."""
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Group:
    """A group measured in lines: `shared` by column, `rows` of one entry per other column.

    `continued` holds what is left of shared cells that are themselves taller than a page; `closing` points under the
    last row stay free, for what may not stand without it. `column` is that of a banner which stands in one alone.
    """

    shared: tuple[tuple[int, Lines], ...]
    rows: tuple[tuple[Lines, ...], ...]
    continued: tuple[tuple[int, Lines], ...] | None = None
    banner: bool = False
    column: int | None = None
    closing: float = 0.0

    @property
    def standing(self) -> tuple[tuple[int, Lines], ...]:
        return self.shared if self.continued is None else self.continued


class TableSetter:
    """Sets one table of `width` points: its head, and its body strip by strip.

    `closing` points stay free under its last row: room for what may not stand on a page without it.
    """

    closing: float = 0.0

    def __init__(self, table: Table, width: float, setter: Typesetter, profile: Profile) -> None:
        self._table = table
        self._setter = setter
        self._profile = profile
        shares = sum(column.share for column in table.columns)
        self._widths = [width * column.share / shares for column in table.columns]
        self._lefts = [sum(self._widths[:n]) for n in range(len(self._widths) + 1)]
        self._leading = profile.table.size * profile.line

    @cached_property
    def head(self) -> Strip:
        """The head with its merged cells, each row as high as its own cells ask."""
        cells = self._table.head
        styles = [self._profile.table if cell.plain else self._profile.table_head for cell in cells]
        lines = [
            self._lines(cell.text, style, self._lefts[cell.column + cell.columns] - self._lefts[cell.column])
            for cell, style in zip(cells, styles, strict=True)
        ]
        heights = [0.0] * max((cell.row + cell.rows for cell in cells), default=0)
        for cell, text in sorted(zip(cells, lines, strict=True), key=lambda pair: pair[0].rows):
            lacking = self._height(len(text)) - sum(heights[cell.row : cell.row + cell.rows])
            for row in range(cell.row, cell.row + cell.rows):
                heights[row] += max(lacking, 0) / cell.rows
        texts: list[Text] = []
        boxes: list[Box] = []
        for cell, text, style in zip(cells, lines, styles, strict=True):
            top, height = sum(heights[: cell.row]), sum(heights[cell.row : cell.row + cell.rows])
            box = self._box(cell.column, cell.columns, top, height)
            boxes.append(box)
            texts += self._texts(text, style, Align.CENTRE, box)
        return Strip(tuple(texts), sum(heights), stays=True, boxes=tuple(boxes))

    def body(self) -> Iterator[Group]:
        """The entries broken into lines, one by one, to be cut into strips."""
        last = len(self._table.body) - 1
        for number, entry in enumerate(self._table.body):
            yield replace(self._measured(entry), closing=self.closing if number == last else 0)

    def beginning(self, full: float) -> float:
        """The height of the head and of what must stand under it on the page; at most `full`, that of an empty page."""
        height, room = self.head.height, full - self.head.height
        if not self._table.body:
            height += self.closing
        for group in self.body():
            height += self.least(group, room)
            if not group.banner:
                break
        return min(max(height, 2 * self.head.height), full)

    def _measured(self, entry: Banner | RowGroup) -> Group:
        if isinstance(entry, Banner):
            width = self._lefts[-1] if entry.column is None else self._widths[entry.column]
            lines = self._lines(entry.text, self._profile.table_banner, width)
            return Group((), ((lines,),), banner=True, column=entry.column)
        merged = {column for column, _ in entry.shared}
        single = [column for column in range(len(self._widths)) if column not in merged]
        rows = [
            [self._cell_lines(text, column) for column, text in zip(single, row, strict=True)] for row in entry.rows
        ]
        for row, place, to in entry.leads:
            rows[row][place] = led_whole(rows[row][place], to)
        shared = tuple((column, self._cell_lines(text, column)) for column, text in entry.shared)
        return Group(shared, tuple(map(tuple, rows)))

    def cut(self, group: Group, room: float, full: float) -> tuple[Strip | None, Group | None]:
        """What of the group goes into `room` points, and what is left; no strip when the group wants a new page.

        `full` is the room of an empty page: only there is a row that does not fit cut between its lines.
        """
        taken, height = self._fitting(group, room)
        standing = self._tallest(lines for _, lines in group.standing)
        whole = taken == len(group.rows) and standing <= room
        if whole and max(height, standing) > room - group.closing + _ROUNDING:
            return self._cut_before_end(group, room, full)
        if taken and standing <= room and (whole or not self._kept_whole(group, full)):
            return self._cut_after(group, taken)
        if room < full - _ROUNDING:
            return None, group
        return self._sliced(group, max(taken, 1), room)

    def least(self, group: Group, full: float) -> float:
        """The height of the smallest strip that can begin the group on a page with other rows above it."""
        standing = self._tallest(lines for _, lines in group.standing)
        rows = group.rows if self._kept_whole(group, full) else group.rows[:1]
        free = group.closing if len(rows) == len(group.rows) else 0
        return max(standing, sum(self._row_height(row) for row in rows)) + free

    def _cut_after(self, group: Group, taken: int) -> tuple[Strip, Group | None]:
        """A strip of the first `taken` rows."""
        height = sum(self._row_height(row) for row in group.rows[:taken])
        height = max(height, self._tallest(lines for _, lines in group.standing))
        left = replace(group, rows=group.rows[taken:], continued=None) if taken < len(group.rows) else None
        return self._placed(group, group.rows[:taken], group.standing, height), left

    def _cut_before_end(self, group: Group, room: float, full: float) -> tuple[Strip | None, Group | None]:
        """The group fits, but not with what its last row leaves free: that row goes to the next page."""
        fresh, single = room >= full - _ROUNDING, len(group.rows) == 1
        if not fresh and (single or self._kept_whole(group, full)):
            return None, group
        return self._sliced(group, 1, room - group.closing) if single else self._cut_after(group, len(group.rows) - 1)

    def _fitting(self, group: Group, room: float) -> tuple[int, float]:
        taken, height = 0, 0.0
        for row in group.rows:
            more = self._row_height(row)
            if height + more > room:
                break
            taken, height = taken + 1, height + more
        return taken, height

    def _kept_whole(self, group: Group, full: float) -> bool:
        """Whether the group is small enough to go to the next page rather than be broken."""
        if self._tallest(lines for _, lines in group.standing) > full * _KEPT_WHOLE:
            return False
        return self._fitting(group, full * _KEPT_WHOLE)[0] == len(group.rows)

    def _sliced(self, group: Group, taken: int, room: float) -> tuple[Strip, Group]:
        """A strip of a row, or of merged cells, that even an empty page cannot hold; and the rest of it."""
        count = max(int((room - 2 * self._profile.cell_top) / self._leading + _ROUNDING), 1)
        first, later = group.rows[:taken], group.rows[taken:]
        standing = tuple((column, lines[:count]) for column, lines in group.standing)
        over = tuple((column, lines[count:]) for column, lines in group.standing)
        rest_of_row = tuple(lines[count:] for lines in first[-1])
        shown = (*first[:-1], tuple(lines[:count] for lines in first[-1]))
        if any(rest_of_row) or not later:
            later = (rest_of_row, *later)
        strip = self._placed(group, shown, standing, room)
        return strip, replace(group, rows=later, continued=over if any(lines for _, lines in over) else None)

    def _placed(
        self, group: Group, rows: tuple[tuple[Lines, ...], ...], standing: tuple[tuple[int, Lines], ...], limit: float
    ) -> Strip:
        heights = [self._row_height(row) for row in rows]
        total = max(sum(heights), min(limit, self._tallest(lines for _, lines in standing)))
        heights = [height + (total - sum(heights)) / len(rows) for height in heights]
        merged = {column for column, _ in standing}
        single = [column for column in range(len(self._widths)) if column not in merged]
        texts: list[Text] = []
        boxes: list[Box] = []
        for column, lines in standing:
            self._fill(texts, boxes, lines, column, 0, total)
        top = 0.0
        for row, height in zip(rows, heights, strict=True):
            if group.banner:
                box = self._banner_box(group, boxes, top, height)
                texts += self._texts(row[0], self._profile.table_banner, Align.LEFT, box)
            else:
                for column, lines in zip(single, row, strict=True):
                    self._fill(texts, boxes, lines, column, top, height)
            top += height
        return Strip(tuple(texts), total, stays=group.banner, boxes=tuple(boxes))

    def _banner_box(self, group: Group, boxes: list[Box], top: float, height: float) -> Box:
        """The box of a banner's text: over the whole width, or its column's, with empty cells beside it."""
        if group.column is None:
            boxes.append(self._box(0, len(self._widths), top, height))
            return boxes[-1]
        cells = [self._box(column, 1, top, height) for column in range(len(self._widths))]
        boxes += cells
        return cells[group.column]

    def _fill(self, texts: list[Text], boxes: list[Box], lines: Lines, column: int, top: float, height: float) -> None:
        """A cell of the body."""
        box = self._box(column, 1, top, height)
        boxes.append(box)
        texts += self._texts(lines, self._style(column), self._table.columns[column].align, box)

    def _style(self, column: int) -> Type:
        return self._profile.table_banner if self._table.columns[column].names else self._profile.table

    def _cell_lines(self, text: str, column: int) -> Lines:
        return self._lines(text, self._style(column), self._widths[column])

    def _box(self, column: int, columns: int, top: float, height: float) -> Box:
        left = self._lefts[column]
        return Box(left, top, self._lefts[column + columns] - left, height)

    def _texts(self, lines: Lines, style: Type, align: Align, box: Box) -> list[Text]:
        """The lines of a cell, in the middle of its height."""
        leading = style.size * self._profile.line
        top = box.top + (box.height - len(lines) * leading) / 2
        left, room = box.left + self._profile.cell_side, box.width - 2 * self._profile.cell_side
        return [
            Text(line.text, style, left + align_shift(line, room, align), top + number * leading, 0, line.leads)
            for number, line in enumerate(lines)
        ]

    def _lines(self, text: str, style: Type, width: float) -> Lines:
        return self._setter.lines(text, style, width - 2 * self._profile.cell_side)

    def _height(self, lines: int) -> float:
        return max(lines, 1) * self._leading + 2 * self._profile.cell_top

    def _row_height(self, row: tuple[Lines, ...]) -> float:
        return self._height(max(map(len, row)))

    def _tallest(self, cells: Iterable[Lines]) -> float:
        return self._height(max(map(len, cells), default=0))
