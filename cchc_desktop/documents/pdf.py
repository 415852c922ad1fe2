"""Writes a document's blocks as PDF: fills the pages and numbers them; the same blocks give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import chain, pairwise
from pathlib import Path
from typing import BinaryIO

from cchc_desktop.documents.blocks import Appendix, Block, Document, SignatureBlock, Table
from cchc_desktop.documents.fonts import find_faces
from cchc_desktop.documents.layout import DECREE_30, Profile
from cchc_desktop.documents.pen import Pen
from cchc_desktop.documents.setting import BlockSetter
from cchc_desktop.documents.strips import Stack, Strip
from cchc_desktop.documents.tables import Group, TableSetter
from cchc_desktop.documents.typesetting import Typesetter

Tick = Callable[[int, int], None]
"""Told (done, total) between blocks and pages; what it raises ends the work before anything is written."""


def write_pdf(document: Document, to: BinaryIO, tick: Tick | None = None, *, font_folders: Iterable[Path] = ()) -> None:
    """Writes the document to `to`, in one piece at the end; Refusal when no face has the Vietnamese letters.

    `font_folders` are looked through beside the system's own font folders.
    """
    faces = find_faces(tuple(font_folders))
    setter = Typesetter(faces)
    pen = Pen(to, faces, DECREE_30)
    pen.describe(setter.line(document.title, DECREE_30.body).text, setter.line(document.author, DECREE_30.body).text)
    total = sum(_weight(block) for block in document.blocks)
    pages = Pages(pen, setter, DECREE_30, lambda done: tick(done, total) if tick else None)
    for block, following in zip(document.blocks, (*document.blocks[1:], None), strict=False):
        pages.put(block, keep=isinstance(following, SignatureBlock))
    pages.end()
    pen.save()


def _weight(block: Block) -> int:
    return 1 + len(block.body) if isinstance(block, Table) else 1


class Pages:
    """Pages being filled from top to bottom; `told` hears how many blocks and table entries are done."""

    def __init__(self, pen: Pen, setter: Typesetter, profile: Profile, told: Callable[[int], None]) -> None:
        self._pen = pen
        self._setter = setter
        self._profile = profile
        self._told = told
        self._done = 0
        self._landscape = False
        self._number = 0
        self._top = 0.0
        self._waiting: list[Strip] = []

    def put(self, block: Block, *, keep: bool = False) -> None:
        """Sets one block under what stands there; `keep`: its end stays on one page with the next block's beginning."""
        if isinstance(block, Appendix):
            self._begin_part(block.landscape)
        elif self._number == 0:
            self._begin_part(landscape=False)
        if isinstance(block, Table):
            self._put_table(block)
        else:
            *strips, last = BlockSetter(self._width, self._setter, self._profile).strips(block)
            for strip in (*strips, replace(last, stays=last.stays or keep)):
                self._queue(strip)
        self._advance()

    def end(self) -> None:
        """Ends the last page."""
        if self._number == 0:
            self._begin_part(landscape=False)
        self._flush()
        self._pen.end_page()

    def _advance(self) -> None:
        self._done += 1
        self._told(self._done)

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
        """Points from the lowest strip to the bottom margin."""
        return self._paper[1] - self._profile.margin_bottom - self._top

    @property
    def _is_fresh(self) -> bool:
        return self._top == self._profile.margin_top

    def _begin_part(self, landscape: bool) -> None:
        """The document's own pages, or an appendix, which is numbered by itself (Phụ lục I, mục III.1.đ)."""
        self._flush()
        if self._number:
            self._pen.end_page()
        self._landscape = landscape
        self._number = 0
        self._begin_page()

    def _turn(self) -> None:
        self._pen.end_page()
        self._begin_page()
        self._told(self._done)

    def _begin_page(self) -> None:
        profile = self._profile
        self._number += 1
        self._top = profile.margin_top
        self._pen.begin_page(*self._paper)
        if self._number > 1:
            stack = Stack(profile, profile.margin_left, self._width)
            stack.add([self._setter.line(str(self._number), profile.page_number)], profile.page_number)
            self._pen.draw(stack.strip(), 0, profile.page_number_drop)

    def _queue(self, strip: Strip) -> None:
        """Strips wait until the last of those that stay together is there."""
        self._waiting.append(strip)
        if not strip.stays:
            self._flush()

    def _flush(self) -> None:
        height = sum(strip.before + strip.height for strip in self._waiting)
        if height > self._room and not self._is_fresh:
            self._turn()
        for strip in self._waiting:
            self._draw(strip)
        self._waiting.clear()

    def _draw(self, strip: Strip) -> None:
        if strip.before + strip.height > self._room and not self._is_fresh:
            self._turn()
        if not self._is_fresh:
            self._top += strip.before
        self._place(strip)

    def _place(self, strip: Strip) -> None:
        self._pen.draw(strip, self._profile.margin_left, self._top)
        self._top += strip.height

    def _put_table(self, table: Table) -> None:
        setter = TableSetter(table, self._width, self._setter, self._profile)
        head = setter.head()
        self._flush()
        if not self._is_fresh:
            self._top += self._profile.block_gap
        if 2 * head.height > self._room:
            self._turn()
        self._place(head)
        full = self._full - head.height
        groups = chain((setter.measured(entry) for entry in table.body), (None,))
        for group, following in pairwise(groups):
            reserve = setter.least(following, full) if group and group.banner and following else 0
            self._put_group(setter, head, group, reserve)
            self._advance()

    def _put_group(self, setter: TableSetter, head: Strip, group: Group | None, reserve: float) -> None:
        """The group on as many pages as it needs; `reserve` points under it stay free for the one that follows."""
        full = self._full - head.height
        while group:
            room = self._room if self._room > full - 1 else self._room - reserve
            strip, group = setter.cut(group, room, full)
            if strip is None:
                self._turn()
                strip = head
            self._place(strip)
