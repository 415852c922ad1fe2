"""Fills pages with strips from top to bottom and numbers them; decides where a page ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain as chained
from itertools import pairwise

from cchc_desktop.documents.blocks import Appendix, Block, ContactFooter, DayGrid, NextPaper, Sheet, Table
from cchc_desktop.documents.chains import chains, closing_height, height_of, last_page, parted, tied
from cchc_desktop.documents.days import set_days
from cchc_desktop.documents.layout import Profile
from cchc_desktop.documents.papers import lies_down, with_gaps
from cchc_desktop.documents.pen import Pen
from cchc_desktop.documents.setting import BlockSetter
from cchc_desktop.documents.strips import Stack, Strip
from cchc_desktop.documents.tables import Group, TableSetter
from cchc_desktop.documents.typesetting import Typesetter

_TALLEST = 0.9
"""What is higher than this part of a page is cut between its lines: what must stand above it needs the rest."""
_ROUNDING = 1e-6

Run = list[Strip]


class Pages:
    """Pages being filled; `told` hears how many blocks and table entries are done."""

    def __init__(self, pen: Pen, setter: Typesetter, profile: Profile, told: Callable[[int], None]) -> None:
        self._pen = pen
        self._setter = setter
        self._profile = profile
        self._told = told
        self._done = 0
        self._landscape = False
        self._number = 0
        self._top = 0.0
        self._floor = 0.0
        self._body = 0.0
        self._foot: Strip | None = None
        self._open = False

    def put_paper(self, blocks: Sequence[Block]) -> None:
        """One paper on pages of its own, counted from 1; each of its appendices is counted anew (mục III.1.đ).

        A sheet begins a page that is counted on.
        """
        address = "\n".join(block.text for block in blocks if isinstance(block, ContactFooter))
        for number, part in enumerate(_parts(blocks)):
            goes_on = bool(part) and isinstance(part[0], Sheet)
            self._begin_part(landscape=lies_down(part), anew=number == 0 or not goes_on)
            if address:
                self._keep_foot(address)
                address = ""
            self._fill(part)

    def end(self) -> None:
        """Ends the last page."""
        self._end_page()

    def _advance(self) -> None:
        self._done += 1
        self._told(self._done)

    # -- paper

    @property
    def _paper(self) -> tuple[float, float]:
        width, height = self._profile.paper_width, self._profile.paper_height
        return (height, width) if self._landscape else (width, height)

    @property
    def _width(self) -> float:
        return self._paper[0] - self._profile.margin_left - self._profile.margin_right

    @property
    def _full(self) -> float:
        """Points between the margins of an empty page."""
        return self._paper[1] - self._profile.margin_top - self._profile.margin_bottom

    @property
    def _room(self) -> float:
        """Points from the lowest strip to the bottom margin, or to the address above it."""
        return self._floor - self._top

    @property
    def _is_fresh(self) -> bool:
        return self._top == self._profile.margin_top

    def _begin_part(self, *, landscape: bool, anew: bool) -> None:
        self._end_page()
        self._landscape = landscape
        self._number = 0 if anew else self._number
        self._begin_page()

    def _turn(self) -> None:
        self._end_page()
        self._begin_page()
        self._told(self._done)

    def _end_page(self) -> None:
        if self._foot:  # read aloud and copied after the text
            top = self._paper[1] - self._profile.margin_bottom - self._foot.height
            self._pen.draw(self._foot, self._profile.margin_left, top)
            self._foot = None
        if self._open:
            self._pen.end_page()
        self._open = False

    def _begin_page(self) -> None:
        profile = self._profile
        self._number += 1
        self._top = profile.margin_top
        self._floor = self._paper[1] - profile.margin_bottom
        self._pen.begin_page(*self._paper)
        self._open = True
        if self._number > 1:
            stack = Stack(profile, profile.margin_left, self._width)
            stack.add([self._setter.line(str(self._number), profile.page_number)], profile.page_number)
            self._pen.draw(stack.strip(), 0, profile.page_number_drop)

    def _keep_foot(self, address: str) -> None:
        """The address stands above the bottom margin, inside the text area (IV.2, the diagram's ô số 13)."""
        self._foot = BlockSetter(self._width, self._setter, self._profile).foot(address)
        self._floor -= self._foot.height + self._profile.contact_gap

    # -- blocks

    def _fill(self, part: Iterable[Block]) -> None:
        """All is set before it is drawn: where a page ends hangs on what comes after."""
        items = list(self._items(part))
        for above, below in pairwise(items):
            if isinstance(above, TableSetter) and isinstance(below, list):
                self._leave_room(above, below)
        leads = False
        for item, following in pairwise((*items, None)):
            if isinstance(item, TableSetter):
                self._put_table(item, leads)
            elif isinstance(item, DayGrid):
                self._put_days(item)
            elif item:
                self._put_run(item, following if isinstance(following, TableSetter) else None)
            leads = isinstance(item, list) and bool(item) and item[-1].stays

    def _leave_room(self, table: TableSetter, run: Run) -> None:
        """What closes the paper below the table takes its last row along, unless it fills a page by itself."""
        needed = closing_height(run)
        if needed + table.head.height <= self._full * _TALLEST:
            table.closing = needed

    def _items(self, part: Iterable[Block]) -> Iterator[Run | TableSetter | DayGrid]:
        """Tables and grids of days, and the strips between them."""
        setter = BlockSetter(self._width, self._setter, self._profile)
        run: Run = []
        for block, gap in with_gaps(part, self._profile):
            match block:
                case Table() | DayGrid():
                    if run:
                        yield tied(run)
                        run = []
                    yield block if isinstance(block, DayGrid) else self._table(block)
                case ContactFooter() | NextPaper():
                    pass
                case _:
                    for strip in _lowered(setter.strips(block), gap):
                        run += parted(strip, self._full * _TALLEST, self._profile.line)
            self._advance()
        if run:
            yield tied(run)

    def _put_run(self, run: Run, table: TableSetter | None) -> None:
        """Strips; those at the end that stay with what follows go to the page where the table begins."""
        for chain in chains(run):
            needed = 0.0
            if table and chain[-1].stays:
                needed = self._profile.block_gap + table.beginning(self._full)
            self._put_chain(chain, needed)

    def _put_chain(self, chain: list[Strip], needed: float) -> None:
        """Strips that want one page; of what no page can hold as long an end as possible stays together."""
        begin = last_page(chain, self._full) if height_of(chain) > self._full else 0
        for strip in chain[:begin]:
            self._draw(strip)
        rest = chain[begin:]
        if height_of(rest) + needed > self._room + _ROUNDING and not self._is_fresh:
            self._turn()
        for strip in rest:
            self._draw(strip)

    def _draw(self, strip: Strip) -> None:
        if strip.before + strip.height > self._room + _ROUNDING and not self._is_fresh:
            self._turn()
        if not self._is_fresh:
            self._top += strip.before
        self._place(strip)

    def _place(self, strip: Strip) -> None:
        self._pen.draw(strip, self._profile.margin_left, self._top)
        self._top += strip.height

    def _table(self, table: Table) -> TableSetter:
        return TableSetter(table, self._width, self._setter, self._profile)

    # -- grids of days

    def _put_days(self, grid: DayGrid) -> None:
        """In the room that is left; where it does not do, weeks go on on the next page under their months' heads."""
        if not self._is_fresh:
            self._top += self._profile.sheet_gap
        made = set_days(grid, self._width, self._room, self._setter, self._profile)
        for row in made.rows:
            begins = row.head.before + row.head.height + sum(week.height for week in row.weeks[:1])
            if begins > self._room + _ROUNDING and not self._is_fresh:
                self._turn()
            self._draw(row.head)
            for week in row.weeks:
                if week.height > self._room + _ROUNDING:
                    self._turn()
                    self._place(row.head)
                self._place(week)
        for strip in made.legend:
            self._draw(strip)

    # -- tables

    def _put_table(self, setter: TableSetter, leads: bool) -> None:
        """`leads`: what stands above wants the table's beginning on its page, as a heading does."""
        head = setter.head
        if not self._is_fresh:
            self._top += self._profile.block_gap
        fits = setter.beginning(self._full) <= self._room + _ROUNDING
        forced = leads and not fits and 2 * head.height <= self._room
        if not (fits or forced or self._is_fresh):
            self._turn()
        self._place(head)
        self._body = self._room if forced else self._full - head.height
        for group, following in pairwise(chained(setter.body(), (None,))):
            reserve = setter.least(following, self._body) if group and group.banner and following else 0
            self._put_group(setter, group, reserve)
            if reserve > self._room >= head.height:  # no page holds both: what follows the banner is cut to this one
                self._body = self._room
            self._advance()

    def _put_group(self, setter: TableSetter, group: Group | None, reserve: float) -> None:
        """The group on as many pages as it needs; `reserve` points under it stay free for the one that follows."""
        while group:
            room = self._room if self._room > self._body - 1 else self._room - reserve
            strip, group = setter.cut(group, room, self._body)
            if strip is None:
                self._turn()
                strip = setter.head
                self._body = self._full - strip.height
            self._place(strip)


def _lowered(strips: Iterable[Strip], gap: float) -> Iterator[Strip]:
    """The strips, the first at least `gap` points below what stands above it."""
    for number, strip in enumerate(strips):
        yield replace(strip, before=max(strip.before, gap)) if gap and not number else strip


def _parts(blocks: Iterable[Block]) -> list[list[Block]]:
    """The paper itself, if it has anything, its appendices and its sheets."""
    parts: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, Appendix | Sheet):
            parts.append([])
        parts[-1].append(block)
    return parts if parts[0] or len(parts) == 1 else parts[1:]
