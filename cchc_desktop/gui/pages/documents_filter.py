"""The row of filters over the register: words, direction, year, kind, issuer, and what still lacks something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from cchc_desktop.domain.document_registers import DIRECTION_WORDS, Direction
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.documents_page import Ui_DocumentsPage
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.services.documents.documents import (
    DocumentConditions,
    document_issuers,
    document_years,
    present_kinds,
)

REST_MS = 200
ISSUER_LINES = 15
"""No name makes the chooser wider than this many lines are high; the whole name stands in the list."""


class DocumentsFilter(QObject):
    """`changed` tells that `conditions` are other ones now."""

    changed = Signal()

    def __init__(self, ui: Ui_DocumentsPage, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._context = ui, context
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.changed)
        flow = FlowLayout(ui.filters)
        flow.setSpacing(space(page, 0.5))
        ui.wordsBox.setMinimumWidth(space(page, 13))
        ui.issuerChooser.setMaximumWidth(space(page, ISSUER_LINES))
        ui.directionChooser.addItem("Đi và đến", None)
        for direction, words in DIRECTION_WORDS.items():
            ui.directionChooser.addItem(words, direction)
        for field in (ui.wordsBox, *self._choosers, ui.withoutFiles, ui.unlinked, ui.clearButton):
            flow.addWidget(field)
        ui.wordsBox.textChanged.connect(self._rest.start)
        for chooser in self._choosers:
            chooser.activated.connect(self.changed)
        for box in (ui.withoutFiles, ui.unlinked):
            box.toggled.connect(self.changed)
        ui.clearButton.clicked.connect(self.clear)

    @property
    def _choosers(self) -> tuple[QComboBox, ...]:
        ui = self._ui
        return (ui.directionChooser, ui.yearChooser, ui.kindChooser, ui.issuerChooser)

    @property
    def conditions(self) -> DocumentConditions:
        ui = self._ui
        return DocumentConditions(
            year=ui.yearChooser.currentData(),
            kind=ui.kindChooser.currentData() or "",
            issuer=ui.issuerChooser.currentData(),
            words=ui.wordsBox.text().strip(),
            without_files=ui.withoutFiles.isChecked(),
            unlinked=ui.unlinked.isChecked(),
            direction=_direction(ui.directionChooser),
        )

    def refresh(self) -> None:
        """The choices are those that documents have now; what is chosen stays."""
        book, ui = self._context.book, self._ui
        _fill(ui.yearChooser, "Mọi năm", [(f"Năm {year}", year) for year in document_years(book)])
        _fill(ui.kindChooser, "Mọi loại", [(words, kind) for kind, words in present_kinds(book)])
        issuers = [(name or "Chưa ghi cơ quan", name) for name in document_issuers(book)]
        _fill(ui.issuerChooser, "Mọi cơ quan", issuers)

    def clear(self) -> None:
        """Every document again."""
        ui = self._ui
        ui.wordsBox.clear()  # not blocked: its cross goes with its words
        self._rest.stop()
        for field in (*self._choosers, ui.withoutFiles, ui.unlinked):
            field.blockSignals(True)
        for chooser in self._choosers:
            chooser.setCurrentIndex(0)
        for box in (ui.withoutFiles, ui.unlinked):
            box.setChecked(False)
        for field in (*self._choosers, ui.withoutFiles, ui.unlinked):
            field.blockSignals(False)
        self.changed.emit()

    def stop(self) -> None:
        """The page is left: nothing waits."""
        self._rest.stop()


def _direction(chooser: QComboBox) -> Direction | None:
    """What is chosen; Qt keeps a word of the list as a plain text."""
    chosen = chooser.currentData()
    return Direction(chosen) if chosen else None


def _fill(chooser: QComboBox, everything: str, choices: Sequence[tuple[str, object]]) -> None:
    wanted = [(everything, None), *choices]
    if wanted == [(chooser.itemText(at), chooser.itemData(at)) for at in range(chooser.count())]:
        return
    chosen = chooser.currentData()
    blocked = chooser.blockSignals(True)
    chooser.clear()
    for words, value in wanted:
        chooser.addItem(words, value)
    values = [value for _, value in wanted]
    chooser.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    chooser.blockSignals(blocked)
