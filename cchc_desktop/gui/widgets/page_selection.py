"""Letters of a page chosen with the mouse, to be copied."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QPointF, Signal

from cchc_desktop.gui.widgets.page_worker import PageWorker
from cchc_desktop.services.files.pdf_pages import PageText
from cchc_desktop.services.files.text_hits import Box, letter_at, line_boxes, selected_words

MOST_TEXTS = 8


class PageSelection(QObject):
    """From the letter where the mouse was pressed to the one where it is; within one page."""

    changed = Signal()

    def __init__(self, worker: PageWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._texts: OrderedDict[int, PageText] = OrderedDict()
        self._page = -1
        self._from, self._to = QPointF(), QPointF()
        self._drawn_out = False
        worker.text_read.connect(self._take)

    def begin(self, page: int, place: QPointF) -> None:
        """`place` in points of the page; what was chosen before is not any more."""
        self._page, self._from, self._to, self._drawn_out = page, place, place, False
        if page not in self._texts:
            self._worker.want_text(page)
        self.changed.emit()

    def draw_to(self, page: int, place: QPointF) -> None:
        """The mouse is there; on another page it counts as the end of this one."""
        if self._page < 0:
            return
        beyond = QPointF(0.0, 1e6) if page > self._page else QPointF(0.0, -1e6)
        self._to = place if page == self._page else beyond
        self._drawn_out = True
        self.changed.emit()

    def clear(self) -> None:
        self._page, self._drawn_out = -1, False
        self.changed.emit()

    def boxes(self, page: int) -> tuple[Box, ...]:
        """What is to be marked on a page."""
        span = self._span() if page == self._page else None
        return line_boxes(self._texts[page], range(span[0], span[1] + 1)) if span else ()

    @property
    def words(self) -> str:
        span = self._span()
        return selected_words(self._texts[self._page], *span) if span else ""

    def _span(self) -> tuple[int, int] | None:
        text = self._texts.get(self._page)
        if text is None or not self._drawn_out:
            return None
        ends = [letter_at(text, place.x(), place.y()) for place in (self._from, self._to)]
        known = sorted(end for end in ends if end is not None)
        return (known[0], known[1]) if len(known) == 2 else None

    def _take(self, page: int, text: PageText) -> None:
        self._texts[page] = text
        while len(self._texts) > MOST_TEXTS:
            self._texts.popitem(last=False)
        if page == self._page:
            self.changed.emit()
