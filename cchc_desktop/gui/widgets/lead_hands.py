"""Mouse and keys on the words of a paper that lead somewhere: the hand and its tip, the click, the walk by keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from cchc_desktop.domain.leads import Place
from cchc_desktop.gui.widgets.page_leads import PageLeads, Stop, lead_words
from cchc_desktop.services.files.text_hits import Box

if TYPE_CHECKING:
    from cchc_desktop.gui.widgets.document_preview import DocumentPreview


class LeadHands(QObject):
    """Watches a preview; a click and a drag over the same words differ by how far the mouse moved."""

    changed = Signal()
    """Other words are pointed at or chosen."""
    chosen = Signal(object)
    """Words walked to by keys (`Stop`), to be brought into view."""
    wanted = Signal(object)
    """The officer wants to go where the words lead (`Target`)."""

    def __init__(self, preview: DocumentPreview) -> None:
        super().__init__(preview)
        self._preview = preview
        self._leads = PageLeads()
        self._pressed: tuple[Stop, QPoint] | None = None
        self.pointed: Stop | None = None
        self.current: Stop | None = None
        preview.installEventFilter(self)
        preview.viewport().installEventFilter(self)

    def show_places(self, places: Iterable[Place]) -> None:
        """Another paper with its places, none where nothing leads anywhere."""
        self._leads = PageLeads(places)
        self._pressed = self.current = None
        self._point_at(None)
        self._preview.viewport().setMouseTracking(bool(self._leads.stops))
        self.changed.emit()

    @property
    def count(self) -> int:
        return len(self._leads.stops)

    @property
    def words(self) -> str:
        """Where the chosen words lead and how to go there; nothing while none are."""
        if self.current is None:
            return ""
        return f"{self._leads.number(self.current)}/{self.count} · {lead_words(self.current.to)} (Enter)"

    def boxes(self, stop: Stop | None, page: int) -> tuple[Box, ...]:
        """What of the words stands on a page."""
        return stop.on_page(page) if stop else ()

    def step(self, *, forward: bool) -> None:
        """To the next words that lead somewhere or those before, from what was found or from the page in view on."""
        if self.current is None:
            self.current = self._leads.near(*self._beginning(), forward=forward)
        else:
            self.current = self._leads.after(self.current, forward=forward)
        if self.current is not None:
            self.chosen.emit(self.current)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._preview, self.words))
        self.changed.emit()

    def _beginning(self) -> tuple[int, Box]:
        hit = self._preview.hits.current if self._preview.hits else None
        return (hit.page, hit.boxes[0]) if hit and hit.boxes else (self._preview.page, (0.0, 0.0, 0.0, 0.0))

    def let_go(self) -> bool:
        """Choose none; False when none were chosen."""
        had, self.current = self.current is not None, None
        self.changed.emit()
        return had

    # -- what the preview is told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._preview:
            return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)
        if isinstance(event, QMouseEvent):
            self._mouse(event)
        elif event.type() == QEvent.Type.Leave:
            self._point_at(None)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if self.current is None or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self.wanted.emit(self.current.to)
        return True

    def _mouse(self, event: QMouseEvent) -> None:
        """The preview hears it too: letters are chosen from where the mouse was pressed."""
        place = event.position().toPoint()
        stop = self._stop_at(place)
        kind, left = event.type(), Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseMove and not event.buttons():
            self._point_at(stop)
        elif kind == QEvent.Type.MouseButtonPress and event.button() == left:
            self._pressed = (stop, place) if stop else None
        elif kind == QEvent.Type.MouseButtonRelease and event.button() == left:
            pressed, self._pressed = self._pressed, None
            near = pressed and (place - pressed[1]).manhattanLength() < QApplication.startDragDistance()
            if pressed and near and stop is pressed[0]:
                self.wanted.emit(stop.to)

    def _stop_at(self, place: QPoint) -> Stop | None:
        if not self.count or not self._preview.page_count:
            return None
        page, point = self._preview.point_at(place)
        return self._leads.at(page, point.x(), point.y())

    def _point_at(self, stop: Stop | None) -> None:
        if stop is self.pointed:
            return
        self.pointed = stop
        viewport = self._preview.viewport()
        viewport.setCursor(Qt.CursorShape.PointingHandCursor if stop else Qt.CursorShape.IBeamCursor)
        viewport.setToolTip(lead_words(stop.to) if stop else "")
        QToolTip.hideText()  # that of the words left behind
        self.changed.emit()
