"""The drawn pieces of pages that are kept, within a bound of memory, and how a page is put together from them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from cchc_desktop.gui.widgets.page_places import TILE, Tile, pixels_of
from cchc_desktop.services.files.pdf_pages import PageSize

LEAST_KEPT = 64_000_000
BYTES_A_PIXEL = 4


class PageTiles:
    """Those used last stay; the bound grows with the screen, so that what is in view always has room."""

    def __init__(self) -> None:
        self._images: OrderedDict[Tile, QImage] = OrderedDict()
        self._undrawable: set[tuple[int, float]] = set()
        self._bytes = 0
        self.most = LEAST_KEPT

    def set_view(self, pixels: int) -> None:
        """So many pixels are in view: room for them, for their neighbours, and for one zoom before."""
        self.most = max(LEAST_KEPT, 4 * pixels * BYTES_A_PIXEL)

    def put(self, tile: Tile, image: QImage) -> None:
        self._bytes += image.sizeInBytes()
        self._images[tile] = image
        while self._bytes > self.most and len(self._images) > 1:
            _, oldest = self._images.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()

    def give_up(self, tile: Tile) -> None:
        """It cannot be drawn: it stays white and is not asked for again."""
        self._undrawable.add((tile.page, tile.scale))

    def missing(self, tiles: Iterable[Tile]) -> list[Tile]:
        """Those to be drawn; those that are there count as used."""
        wanted = []
        for tile in tiles:
            if tile in self._images:
                self._images.move_to_end(tile)
            elif (tile.page, tile.scale) not in self._undrawable:
                wanted.append(tile)
        return wanted

    @property
    def kept_bytes(self) -> int:
        return self._bytes

    def paint(self, painter: QPainter, paper: QRectF, size: PageSize, tiles: list[Tile], ratio: float) -> None:
        """Put the pieces on the paper; until all are there, pieces of another zoom stand in, stretched."""
        here = [tile for tile in tiles if tile in self._images]
        if len(here) < len(tiles):
            self._paint_stand_ins(painter, paper, size, tiles[0])
        for tile in here:
            image = self._images[tile]
            image.setDevicePixelRatio(ratio)
            place = QPointF(paper.left() + tile.column * TILE / ratio, paper.top() + tile.row * TILE / ratio)
            painter.drawImage(place, image)

    def _paint_stand_ins(self, painter: QPainter, paper: QRectF, size: PageSize, wanted: Tile) -> None:
        others = [tile for tile in self._images if tile.page == wanted.page and tile.scale != wanted.scale]
        if not others:
            return
        scale = others[-1].scale
        wide, high = pixels_of(size, scale)
        across, down = paper.width() / wide, paper.height() / high
        for tile in others:
            if tile.scale == scale:
                image = self._images[tile]
                left, top = paper.left() + tile.column * TILE * across, paper.top() + tile.row * TILE * down
                painter.drawImage(QRectF(left, top, image.width() * across, image.height() * down), image)
