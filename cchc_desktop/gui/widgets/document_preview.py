"""Shows the pages of a PDF one under the other: sharp at the screen's own scale, drawn only where they are in view."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from cchc_desktop.domain.leads import Place
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.lead_hands import LeadHands
from cchc_desktop.gui.widgets.page_hits import PageHits
from cchc_desktop.gui.widgets.page_leads import Stop
from cchc_desktop.gui.widgets.page_marks import (
    CURRENT_EDGE,
    CURRENT_HIT,
    HIT,
    LEADING,
    LEADING_EDGE,
    SELECTED,
    edge_marks,
    fill_marks,
)
from cchc_desktop.gui.widgets.page_places import (
    LEAST_ZOOM,
    MOST_ZOOM,
    POINTS_AN_INCH,
    Fit,
    PagePlaces,
    Tile,
    fit_scale,
    tiles_in,
)
from cchc_desktop.gui.widgets.page_selection import PageSelection
from cchc_desktop.gui.widgets.page_tiles import PageTiles
from cchc_desktop.gui.widgets.page_worker import PageWorker
from cchc_desktop.services.files.pdf_pages import PageSize
from cchc_desktop.services.files.text_hits import Box, Hit

ZOOM_STEPS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
NOTCH = 120
"""One notch of a wheel; a touchpad sends many small turns."""


class DocumentPreview(QAbstractScrollArea):
    """Give it a paper with `show_paper`; `end` stops its thread, which closing the window must do."""

    opened = Signal(int)
    """The paper can be read and has so many pages."""
    refused = Signal(str)
    pageChanged = Signal(int)
    zoomChanged = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._sizes: tuple[PageSize, ...] = ()
        self._places = PagePlaces((), 1.0, 0.0, 0.0)
        self._tiles = PageTiles()
        self._worker: PageWorker | None = None
        self.hits: PageHits | None = None
        self.selection: PageSelection | None = None
        self._fit, self._zoom = Fit.WIDTH, 1.0
        self._page = 0
        self._turned = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.leads = LeadHands(self)
        self.leads.changed.connect(self.viewport().update)
        self.leads.chosen.connect(self._show_stop)

    # -- the paper

    def show_paper(self, source: bytes | Path, name: str, places: Iterable[Place] = ()) -> None:
        """Open a PDF, bytes or file; `name` is what it is called aloud and in refusals.

        `places` are where its words lead; `leads` tells when one is wanted.
        """
        self.end()
        self.leads.show_places(places)
        self._name = name
        worker = PageWorker(source, name, self)
        worker.opened.connect(self._take_sizes)
        worker.refused.connect(self.refused)
        worker.drawn.connect(self._take_tile)
        worker.undrawable.connect(self._tiles.give_up)
        self.hits, self.selection = PageHits(worker, self), PageSelection(worker, self)
        self.hits.changed.connect(self.viewport().update)
        self.hits.chosen.connect(self._show_hit)
        self.hits.chosen.connect(self.leads.let_go)
        self.selection.changed.connect(self.viewport().update)
        self._worker = worker
        self._say_where()
        worker.start()

    def end(self) -> None:
        """Let the paper go and wait until its thread has ended."""
        if self._worker is not None:
            self._worker.end()
        self._worker, self._sizes = None, ()

    @property
    def page_count(self) -> int:
        return len(self._sizes)

    @property
    def sizes(self) -> tuple[PageSize, ...]:
        return self._sizes

    @property
    def page(self) -> int:
        """The page in view, counted from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper itself."""
        return self._zoom

    @property
    def fit(self) -> Fit:
        return self._fit

    @property
    def is_drawn(self) -> bool:
        """Whether everything in view is there and sharp."""
        return bool(self._sizes) and not self._tiles.missing(self._in_view(QRectF(self.viewport().rect())))

    # -- where and how large

    def go_to(self, page: int) -> None:
        """The page at the upper edge."""
        if self._sizes:
            top = self._places.rect(min(max(page, 0), self.page_count - 1)).top()
            self.verticalScrollBar().setValue(round(top - self._places.gap))

    def point_at(self, place: QPoint | QPointF) -> tuple[int, QPointF]:
        """The page at a place of the viewport, and where on it that is, in points from its upper left corner."""
        return self._places.nearest(QPointF(place) + self._offset())

    def set_fit(self, fit: Fit) -> None:
        self._fit = fit
        self._lay_out(self._middle())

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Between 10 % and 400 %; what stands at `around` (in the viewport) stays there."""
        self._fit = Fit.NONE
        self._zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        self._lay_out(around or self._middle())

    def zoom_in(self, around: QPointF | None = None) -> None:
        self.set_zoom(next((step for step in ZOOM_STEPS if step > self._zoom + 0.01), MOST_ZOOM), around)

    def zoom_out(self, around: QPointF | None = None) -> None:
        steps = [step for step in ZOOM_STEPS if step < self._zoom - 0.01]
        self.set_zoom(steps[-1] if steps else ZOOM_STEPS[0], around)

    def search(self, words: str) -> None:
        """Mark the words wherever they stand, accents or not, from the page in view on."""
        if self.hits is not None:
            self.hits.search(words, self._page, self.page_count)

    def _unit(self) -> float:
        """Units of the widget that one point has at 100 %."""
        return self.logicalDpiX() / POINTS_AN_INCH

    def _middle(self) -> QPointF:
        return QPointF(self.viewport().rect().center())

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _lay_out(self, kept: QPointF) -> None:
        """Give every page its place at the zoom; what is at `kept` stays at `kept`."""
        if not self._sizes:
            return
        page, point = self.point_at(kept)
        room, gap = self.viewport().size(), float(space(self, 0.75))
        if self._fit is not Fit.NONE:
            scale = fit_scale(self._sizes, self._fit, room.width(), room.height(), gap)
            self._zoom = min(max(scale / self._unit(), LEAST_ZOOM), MOST_ZOOM)
        self._places = PagePlaces(self._sizes, self._zoom * self._unit(), room.width(), gap)
        self._set_bars()
        rect = self._places.rect(page)
        place = rect.topLeft() + point * self._places.scale - kept
        self.horizontalScrollBar().setValue(round(place.x()))
        self.verticalScrollBar().setValue(round(place.y()))
        self.zoomChanged.emit(self._zoom)
        self._moved()

    def _set_bars(self) -> None:
        room = self.viewport().size()
        sides = ((self.horizontalScrollBar(), self._places.width, room.width()),)
        for bar, whole, part in (*sides, (self.verticalScrollBar(), self._places.height, room.height())):
            bar.setRange(0, max(round(whole) - part, 0))
            bar.setPageStep(part)
            bar.setSingleStep(space(self, 2))

    def _moved(self) -> None:
        """Something else is in view: ask for it, and say which page it is."""
        offset, room = self._offset(), self.viewport().height()
        page = self._places.page_at(offset.y() + room * 0.4)
        if self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() > 0:
            page = max(page, self._places.page_at(offset.y() + room - self._places.gap - 1))
        if page != self._page:
            self._page = page
            self._say_where()
            self.pageChanged.emit(page)
        self._ask()
        self.viewport().update()

    def _ask(self) -> None:
        """What is in view first, then what comes below and what stands above."""
        if self._worker is None:
            return
        seen, ratio = QRectF(self.viewport().rect()), self.devicePixelRatioF()
        self._tiles.set_view(round(seen.width() * seen.height() * ratio * ratio))
        ahead = (seen, seen.translated(0, seen.height()), seen.translated(0, -seen.height()))
        wanted = dict.fromkeys(tile for part in ahead for tile in self._in_view(part))
        self._worker.want(self._tiles.missing(wanted))

    def _in_view(self, part: QRectF) -> list[Tile]:
        offset, ratio = self._offset(), self.devicePixelRatioF()
        tiles: list[Tile] = []
        for page in self._places.between(part.top() + offset.y(), part.bottom() + offset.y()):
            seen = part.translated(offset - self._places.rect(page).topLeft())
            pixels = QRectF(seen.topLeft() * ratio, seen.bottomRight() * ratio)
            tiles += tiles_in(self._sizes, page, self._places.scale * ratio, pixels)
        return tiles

    def _say_where(self) -> None:
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(f"Trang {self._page + 1}/{self.page_count}" if self._sizes else "Đang mở…")

    # -- from the worker

    def _take_sizes(self, sizes: tuple[PageSize, ...]) -> None:
        self._sizes, self._page = sizes, 0
        self._places = PagePlaces(sizes, 1.0, 0.0, 0.0)
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._lay_out(QPointF())
        self._say_where()
        self.opened.emit(len(sizes))
        self.pageChanged.emit(0)

    def _take_tile(self, tile: Tile, image: QImage) -> None:
        if self.sender() is self._worker:
            self._tiles.put(tile, image)
            self.viewport().update()

    def _show_hit(self, hit: Hit) -> None:
        self._bring(hit.page, hit.boxes)

    def _show_stop(self, stop: Stop) -> None:
        self._bring(stop.page, stop.on_page(stop.page))

    def _bring(self, page: int, places: tuple[Box, ...]) -> None:
        """Bring words into view, and move nothing when they are there already."""
        boxes = self._on_screen(page, places) if self._sizes else []
        if not boxes:
            return
        box, room = boxes[0], QRectF(self.viewport().rect()).adjusted(8, 8, -8, -8)
        if not room.contains(box):
            vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
            vertical.setValue(round(vertical.value() + box.center().y() - room.height() * 0.4))
            if box.left() < room.left() or box.right() > room.right():
                horizontal.setValue(round(horizontal.value() + box.center().x() - room.width() / 2))

    def _on_screen(self, page: int, boxes: tuple[Box, ...]) -> list[QRectF]:
        corner, scale = self._places.rect(page).topLeft() - self._offset(), self._places.scale
        return [
            QRectF(corner.x() + left * scale, corner.y() + top * scale, (right - left) * scale, (bottom - top) * scale)
            for left, top, right, bottom in boxes
        ]

    # -- paint

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colours.ground)
        if self._sizes:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            top = self._offset().y()
            for page in self._places.between(top, top + self.viewport().height()):
                self._paint_page(painter, page)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _paint_page(self, painter: QPainter, page: int) -> None:
        ratio = self.devicePixelRatioF()
        paper = self._places.rect(page).translated(-self._offset())
        # On whole pixels of the screen: else every letter would be blurred.
        paper.moveTo(round(paper.left() * ratio) / ratio, round(paper.top() * ratio) / ratio)
        painter.fillRect(paper, Qt.GlobalColor.white)
        seen = QRectF(self.viewport().rect()).translated(-paper.topLeft())
        pixels = QRectF(seen.topLeft() * ratio, seen.bottomRight() * ratio)
        tiles = list(tiles_in(self._sizes, page, self._places.scale * ratio, pixels))
        if tiles:
            self._tiles.paint(painter, paper, self._sizes[page], tiles, ratio)
        self._paint_marks(painter, page)
        painter.setPen(QPen(colours_of(self.palette()).line, 0))
        painter.drawRect(paper)

    def _paint_marks(self, painter: QPainter, page: int) -> None:
        if self.hits is None or self.selection is None:
            return
        current, leads = self.hits.current, self.leads
        marks = [(CURRENT_HIT if hit is current else HIT, hit.boxes) for hit in self.hits.on_page(page)]
        marks.append((SELECTED, self.selection.boxes(page)))
        marks.append((LEADING, leads.boxes(leads.pointed, page)))
        edges = [(LEADING_EDGE, leads.boxes(leads.current, page))]
        if current is not None and current.page == page:
            edges.append((CURRENT_EDGE, current.boxes))
        fill_marks(painter, ((colour, self._on_screen(page, boxes)) for colour, boxes in marks))
        edge_marks(painter, ((colour, self._on_screen(page, boxes)) for colour, boxes in edges))

    # -- hands

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._sizes:
            self._ask()  # moved to a sharper screen
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(QPointF(0, 0) if self._fit is Fit.WIDTH else self._middle())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._sizes:
            self._moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            if abs(self._turned) >= NOTCH:
                turn = self.zoom_in if self._turned > 0 else self.zoom_out
                self._turned = 0
                turn(event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.selection is not None and self._sizes and event.button() == Qt.MouseButton.LeftButton:
            self.selection.begin(*self.point_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.selection is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.selection.draw_to(*self.point_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.selection is not None:
            if words := self.selection.words:
                QApplication.clipboard().setText(words)
        elif (bar_value := self._bar_value(event)) is not None:
            self.verticalScrollBar().setValue(bar_value)
        else:
            super().keyPressEvent(event)

    def _bar_value(self, event: QKeyEvent) -> int | None:
        """Where a key leads: a screenful, or to an end."""
        bar, key = self.verticalScrollBar(), event.key()
        screenful = max(bar.pageStep() - space(self, 2), 1)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return {
            Qt.Key.Key_PageDown: bar.value() + screenful,
            Qt.Key.Key_PageUp: bar.value() - screenful,
            Qt.Key.Key_Space: bar.value() + (-screenful if back else screenful),
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }.get(Qt.Key(key))
