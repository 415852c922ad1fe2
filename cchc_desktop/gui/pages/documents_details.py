"""Where the document chosen stands: below the register with its parts side by side, or beside it in a low page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from cchc_desktop.gui.forms.documents_page import Ui_DocumentsPage
from cchc_desktop.gui.theme import space

LOW_LINES = 32
"""A page lower than this many lines of text has no room for the details below the register: it would show two rows."""
PARTS = ("Văn bản", "Tệp", "Chứng minh")
BELOW, BESIDE = (50, 50), (58, 42)
"""Of hundred, what the register and the details get."""


class DetailsPlace(QObject):
    """Beside the register the parts are shown one at a time, as tabs."""

    registerResized = Signal(int)
    """The register's new width in pixels."""

    def __init__(self, ui: Ui_DocumentsPage, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._page = ui, page
        self._parts: tuple[QWidget, ...] = (ui.fieldsScroll, ui.filesPlace, ui.linksPlace)
        self.bar = QTabBar(ui.details)
        self.bar.setObjectName("partsBar")
        self.bar.setAccessibleName("Các phần của văn bản")
        self.bar.setExpanding(False)
        for words in PARTS:
            self.bar.addTab(words)
        ui.detailsColumn.insertWidget(0, self.bar)
        QWidget.setTabOrder(ui.documentTable, self.bar)
        self.bar.currentChanged.connect(lambda *_: self._show_parts())
        ui.documentTable.installEventFilter(self)
        self._low = False
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._ui.documentTable:
            self.registerResized.emit(self._ui.documentTable.width())
        return False

    def fit(self) -> None:
        """Called whenever the page has another height."""
        low = self._page.height() < space(self._page, LOW_LINES)
        if low != self._low:
            self._low = low
            self._arrange()

    def bring(self, part: QWidget) -> None:
        """Let a part be seen, whichever tab was in front."""
        self.bar.setCurrentIndex(self._parts.index(part))

    def _arrange(self) -> None:
        splitter = self._ui.documentsSplitter
        splitter.setOrientation(Qt.Orientation.Horizontal if self._low else Qt.Orientation.Vertical)
        splitter.setSizes([share * 10 for share in (BESIDE if self._low else BELOW)])
        self.bar.setVisible(self._low)
        self._show_parts()

    def _show_parts(self) -> None:
        for at, part in enumerate(self._parts):
            part.setVisible(not self._low or at == self.bar.currentIndex())
