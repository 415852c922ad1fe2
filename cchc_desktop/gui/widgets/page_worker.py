"""The thread in which a paper is opened, drawn and searched, so that the window never waits for it."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable
from pathlib import Path
from threading import Condition

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.widgets.page_places import Tile, area_of
from cchc_desktop.services.files.pdf_pages import PdfPages, StoppedError
from cchc_desktop.services.files.text_hits import Hit, Needle, hits_on

Task = Callable[[PdfPages], None]


class PageWorker(QThread):
    """Draws what is wanted now, in the order of the wish; a newer wish takes the older one's place."""

    opened = Signal(object)
    """The sizes of the pages."""
    refused = Signal(str)
    drawn = Signal(object, QImage)
    undrawable = Signal(object)
    text_read = Signal(int, object)
    page_searched = Signal(object, int, object)
    """The needle, the page, and the hits on it."""

    def __init__(self, source: bytes | Path, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._name = source, name
        self._bell = Condition()
        self._wish: deque[Tile] = deque()
        self._tasks: deque[Task] = deque()
        self._needle: Needle | None = None
        self._to_search: deque[int] = deque()
        self._ended = False

    # -- asked by the window

    def want(self, tiles: list[Tile]) -> None:
        """Draw these, the first first; what was wished before and is not among them is dropped."""
        with self._bell:
            self._wish = deque(tiles)
            self._bell.notify()

    def want_text(self, page: int) -> None:
        """Read the letters of a page."""
        with self._bell:
            self._tasks.append(lambda pages: self.text_read.emit(page, pages.text(page)))
            self._bell.notify()

    def search(self, needle: Needle | None, pages: list[int]) -> None:
        """Look for the words on these pages in turn; None ends a search."""
        with self._bell:
            self._needle, self._to_search = needle, deque(pages if needle is not None else [])
            self._bell.notify()

    def end(self) -> None:
        """Stop what is being drawn and wait for the thread."""
        with self._bell:
            self._ended = True
            self._bell.notify()
        self.wait()

    # -- in the thread

    def run(self) -> None:
        try:
            pages = PdfPages(self._source, self._name)
        except Refusal as refusal:
            self.refused.emit(str(refusal))
            return
        except Exception:
            sys.excepthook(*sys.exc_info())
            self.refused.emit("Chương trình gặp lỗi khi mở tệp PDF này; hãy mở bằng chương trình khác.")
            return
        try:
            self.opened.emit(pages.sizes)
            while (task := self._next()) is not None:
                self._do(task, pages)
        finally:
            pages.close()

    def _next(self) -> Task | None:
        with self._bell:
            while not (self._ended or self._wish or self._tasks or self._to_search):
                self._bell.wait()
            if self._ended:
                return None
            if self._tasks:
                return self._tasks.popleft()
            if self._wish:
                tile = self._wish[0]
                return lambda pages: self._draw(pages, tile)
            page, needle = self._to_search.popleft(), self._needle
            assert needle is not None
            return lambda pages: self._search(pages, page, needle)

    def _do(self, task: Task, pages: PdfPages) -> None:
        try:
            task(pages)
        except (StoppedError, Refusal):
            pass  # nobody waits for it, or the page is damaged and stays white
        except Exception:
            sys.excepthook(*sys.exc_info())

    def _draw(self, pages: PdfPages, tile: Tile) -> None:
        area = area_of(pages.sizes, tile)
        try:
            pixels = pages.draw(area, lambda: self._is_unwanted(tile))
        except Refusal:
            self.undrawable.emit(tile)
        else:
            image = QImage(pixels, area.width, area.height, area.width * 4, QImage.Format.Format_RGB32)
            self.drawn.emit(tile, image.copy())
        finally:
            self._drop(tile)

    def _is_unwanted(self, tile: Tile) -> bool:
        return self._ended or tile not in self._wish

    def _drop(self, tile: Tile) -> None:
        with self._bell:
            if tile in self._wish:
                self._wish.remove(tile)

    def _search(self, pages: PdfPages, page: int, needle: Needle) -> None:
        hits: tuple[Hit, ...] = ()
        try:
            hits = hits_on(pages, page, needle)
        finally:
            self.page_searched.emit(needle, page, hits)
