"""The words looked for in a paper: gathers the hits page by page, and walks from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cchc_desktop.gui.widgets.page_worker import PageWorker
from cchc_desktop.services.files.text_hits import Hit, Needle

MOST_HITS = 20_000


class PageHits(QObject):
    """Hits come while the worker goes through the pages; the first one from the page in view on is chosen."""

    changed = Signal()
    chosen = Signal(object)
    """The hit to be brought into view."""

    def __init__(self, worker: PageWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._needle: Needle | None = None
        self._pages: dict[int, tuple[Hit, ...]] = {}
        self._count, self._searched, self._total = 0, 0, 0
        self._current: Hit | None = None
        worker.page_searched.connect(self._take)

    def search(self, words: str, first: int, total: int) -> None:
        """Look through all `total` pages, from page `first` on and round."""
        needle = Needle(words)
        self._needle = needle if needle.folded else None
        self._pages, self._current = {}, None
        self._count, self._searched, self._total = 0, 0, total
        self._worker.search(self._needle, [*range(first, total), *range(first)])
        self.changed.emit()

    @property
    def current(self) -> Hit | None:
        return self._current

    def on_page(self, page: int) -> tuple[Hit, ...]:
        return self._pages.get(page, ())

    @property
    def words(self) -> str:
        """ "3/17", what is still going on, or that there is nothing."""
        if self._needle is None:
            return ""
        done = self._searched >= self._total
        if not self._count:
            return "Không thấy" if done else "Đang tìm…"
        return f"{self._number}/{self._count}{'' if done else '…'}"

    @property
    def _number(self) -> int:
        """Which hit the chosen one is, counted from 1; 0 when none is."""
        if (current := self._current) is None:
            return 0
        before = sum(len(hits) for page, hits in self._pages.items() if page < current.page)
        return before + next(at for at, hit in enumerate(self._pages[current.page], 1) if hit is current)

    def step(self, forward: bool) -> None:
        """To the next hit or the one before, round the ends."""
        hits = self._ordered()
        if not hits:
            return
        self._choose(hits[(self._number - 1 + (1 if forward else -1)) % len(hits)])

    def _take(self, needle: Needle, page: int, hits: tuple[Hit, ...]) -> None:
        if needle is not self._needle:
            return
        self._searched += 1
        if hits and self._count < MOST_HITS:
            self._pages[page] = hits
            self._count += len(hits)
        if hits and self._current is None:
            self._choose(hits[0])
        else:
            self.changed.emit()

    def _choose(self, hit: Hit) -> None:
        self._current = hit
        self.chosen.emit(hit)
        self.changed.emit()

    def _ordered(self) -> list[Hit]:
        return [hit for page in sorted(self._pages) for hit in self._pages[page]]
