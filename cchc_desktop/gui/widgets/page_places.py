"""Where the pages of a paper stand, one under the other, at a zoom: numbers only, nothing is painted here."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF

from cchc_desktop.services.files.pdf_pages import Area, PageSize

TILE = 1024
"""Pixels along the side of a piece that is drawn at once: 4 MB, some tens of milliseconds."""
POINTS_AN_INCH = 72.0
LEAST_ZOOM, MOST_ZOOM = 0.1, 4.0


class Fit(StrEnum):
    """What the zoom follows while the window changes its size."""

    WIDTH = "width"
    PAGE = "page"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Tile:
    """A piece of a page drawn at `scale` (screen pixels a point)."""

    page: int
    scale: float
    column: int
    row: int


class PagePlaces:
    """Pages of `sizes` at `scale` (units of the widget a point), centred in `width`, `gap` apart and around."""

    def __init__(self, sizes: tuple[PageSize, ...], scale: float, width: float, gap: float) -> None:
        self.sizes, self.scale, self.gap = sizes, scale, gap
        widest = max((size.width for size in sizes), default=0.0)
        self.width = max(width, widest * scale + 2 * gap)
        self._tops: list[float] = []
        self._bottoms: list[float] = []
        top = gap
        for size in sizes:
            self._tops.append(top)
            self._bottoms.append(top + size.height * scale)
            top += size.height * scale + gap
        self.height = top

    def rect(self, page: int) -> QRectF:
        """The page's paper."""
        size = self.sizes[page]
        wide = size.width * self.scale
        return QRectF((self.width - wide) / 2, self._tops[page], wide, size.height * self.scale)

    def between(self, top: float, bottom: float) -> range:
        """The pages of which something stands between two heights."""
        return range(bisect_right(self._bottoms, top), bisect_left(self._tops, bottom))

    def page_at(self, height: float) -> int:
        """The page at a height, or the one above the gap that is there."""
        return max(bisect_right(self._tops, height) - 1, 0)

    def nearest(self, place: QPointF) -> tuple[int, QPointF]:
        """The page at a place, and where on it that is: points from its upper left corner."""
        page = self.page_at(place.y())
        rect = self.rect(page)
        return page, QPointF((place.x() - rect.left()) / self.scale, (place.y() - rect.top()) / self.scale)


def fit_scale(sizes: tuple[PageSize, ...], fit: Fit, width: float, height: float, gap: float) -> float:
    """The scale at which the widest page fits into the width, or every page into the room as a whole."""
    widest = max((size.width for size in sizes), default=1.0)
    scale = max(width - 2 * gap, 1.0) / widest
    if fit is Fit.PAGE:
        highest = max((size.height for size in sizes), default=1.0)
        scale = min(scale, max(height - 2 * gap, 1.0) / highest)
    return scale


def tiles_in(sizes: tuple[PageSize, ...], page: int, scale: float, seen: QRectF) -> Iterator[Tile]:
    """The pieces of a page, at `scale` pixels a point, that `seen` touches; `seen` in pixels of the page."""
    wide, high = pixels_of(sizes[page], scale)
    left, right = max(int(seen.left()), 0) // TILE, min(int(seen.right()), wide - 1) // TILE
    top, bottom = max(int(seen.top()), 0) // TILE, min(int(seen.bottom()), high - 1) // TILE
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            yield Tile(page, scale, column, row)


def area_of(sizes: tuple[PageSize, ...], tile: Tile) -> Area:
    """What is to be drawn for a piece; those at the right and at the bottom are smaller."""
    wide, high = pixels_of(sizes[tile.page], tile.scale)
    left, top = tile.column * TILE, tile.row * TILE
    return Area(tile.page, wide, high, left, top, min(TILE, wide - left), min(TILE, high - top))


def pixels_of(size: PageSize, scale: float) -> tuple[int, int]:
    return max(round(size.width * scale), 1), max(round(size.height * scale), 1)
