"""Shows what the search finds under the search box while the officer types; never writes into the box itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.models.due_list import DueList, row_of
from cchc_desktop.gui.models.search_results import FoundRow, found_rows
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.due_rows import DueView

REST_MS = 250
Key = Qt.Key


class SearchPopup(QFrame):
    """A frame inside the window, not a window of its own: the box keeps the focus, so Unikey goes on typing into it."""

    found = Signal(object)
    """services.searching.Found: where in the plan the officer wants to go."""
    recordWanted = Signal(str, int)
    """The page that has the record found, and the record's id."""
    groupWanted = Signal(int)
    registerWanted = Signal(str, int)
    """The register that has the record found, and the record's id."""
    sectionWanted = Signal(int, str, str)
    """Year, period and key of a report's section."""
    dossierWanted = Signal(int, int)
    """The year of the dossier found, and its id."""

    def __init__(self, search_box: QLineEdit, context: Context) -> None:
        super().__init__(search_box.window())
        self.setObjectName("searchPopup")
        self.setProperty("card", True)
        self._box = search_box
        self._context = context
        self._rows = DueList(parent=self)
        self._asked = ""
        self._build()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.search_now)
        search_box.textChanged.connect(self._on_text)
        search_box.installEventFilter(self)
        self.hide()

    def search_now(self) -> None:
        """Search for the words in the box without waiting for a rest in typing."""
        from cchc_desktop.services.searching import search  # noqa: PLC0415 (start-up stays light)

        self._rest.stop()
        words = self._asked = self._box.text().strip()
        if not words:
            self.hide()
            return
        self._rows.show(found_rows(search(self._context.book, words)))
        self._nothing.setText(f"Không tìm thấy “{words}”. Thử bớt chữ, hoặc gõ không dấu.")
        self._nothing.setVisible(not self._rows.rows)
        self.view.setVisible(bool(self._rows.rows))
        self._place()
        self._choose(self._next_row(-1, 1))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(Key(event.key()))
        if event.type() == QEvent.Type.FocusOut:
            self._rest.stop()
            self.hide()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.view = DueView(self)
        self.view.setObjectName("searchResults")
        self.view.setAccessibleName("Kết quả tìm kiếm")
        self.view.setModel(self._rows)
        self.view.lose_frame()
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.clicked.connect(self._open)
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("quiet", True)
        self._nothing.setMargin(space(self, 0.5))
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self.view)
        column.addWidget(self._nothing)

    def _on_text(self, text: str) -> None:
        if text.strip():
            self._rest.start()
        else:
            self._rest.stop()
            self.hide()

    def _takes(self, key: Qt.Key) -> bool:
        """Whether the key was for the list; every other key is the box's own."""
        if key in (Key.Key_Return, Key.Key_Enter):
            self._enter()
            return True
        if not self.isVisible():
            return False
        if key == Key.Key_Escape:
            self.hide()
        elif key in (Key.Key_Down, Key.Key_Up):
            step = 1 if key == Key.Key_Down else -1
            self._choose(self._next_row(self.view.currentIndex().row(), step))
        else:
            return False
        return True

    def _enter(self) -> None:
        if not self.isVisible() or self._asked != self._box.text().strip():
            self.search_now()
        if self.isVisible():
            self._open(self.view.currentIndex())

    def _next_row(self, row: int, step: int) -> int:
        """The nearest row that is a place, headings left out; the same one at the end."""
        at = row + step
        while 0 <= at < len(self._rows.rows):
            if isinstance(self._rows.rows[at], FoundRow):
                return at
            at += step
        return row

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.view.setCurrentIndex(self._rows.index(row))
            self.view.scrollTo(self._rows.index(max(row - 1, 0) if row == 1 else row))

    def _open(self, index: QModelIndex) -> None:
        row = row_of(index)
        if isinstance(row, FoundRow):
            self.hide()
            if row.record is not None:
                self.recordWanted.emit(*row.record)
            elif row.found.record is not None:
                self.registerWanted.emit(*row.found.record)
            elif row.found.dossier_id is not None:
                self.dossierWanted.emit(row.found.year, row.found.dossier_id)
            elif row.found.period:
                self.sectionWanted.emit(row.found.year, row.found.period, row.found.code)
            elif row.found.group_id is not None:
                self.groupWanted.emit(row.found.group_id)
            else:
                self.found.emit(row.found)

    def _place(self) -> None:
        """Under the box, at least as wide, no taller than the window has room for."""
        window = self._box.window()
        if self.parent() is not window:
            self.setParent(window)
        line = space(self, 1)
        below = self._box.mapTo(window, QPoint(0, self._box.height() + line // 4))
        width = min(max(self._box.width(), line * 28), window.width() - below.x() - line)
        self._break_titles_for(width)
        height = max(self._height_within(window.height() - below.y() - line), line * 2)
        # Once and for all: a popup that shrinks and grows again has all that lies beneath it painted.
        self.setGeometry(below.x(), below.y(), width, height)

    def _break_titles_for(self, width: int) -> None:
        """The rows' heights follow the view's width, and a view that is not shown yet has none."""
        layout = self.layout()
        if layout is not None and self.width() != width:
            self.resize(width, self.height())
            layout.invalidate()
            layout.activate()

    def _height_within(self, room: int) -> int:
        """As tall as what was found, or as the room for it."""
        half = space(self, 1) // 2
        if not self._rows.rows:
            return min(self._nothing.heightForWidth(self.width() - 4) + half, room)
        height = half
        for row in range(len(self._rows.rows)):
            height += self.view.sizeHintForRow(row)
            if height >= room:
                return room
        return height
