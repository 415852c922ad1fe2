"""Doubts in the form: the sentence under the field that it speaks of, and a mark on the tab where the field stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from cchc_desktop.domain.doubts import Doubt, DoubtPlace
from cchc_desktop.gui.forms.deliverable_form import Ui_DeliverableForm
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.doubt_mark import doubt_icon


class DoubtNotes(QObject):
    """Doubts of milestones are told by their own tab's first words; the others have a row under their field."""

    def __init__(self, ui: Ui_DeliverableForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._form = ui, parent
        self._rows = {
            DoubtPlace.TITLE: (ui.productRows, _note_under(ui.productRows, ui.deliverableTitle, "titleDoubt")),
            DoubtPlace.WINDOW: (ui.productRows, _note_under(ui.productRows, ui.windowNotePlace, "windowDoubt")),
            DoubtPlace.COORDINATING: (ui.taskRows, _note_under(ui.taskRows, ui.coordinatingRead, "coordinatingDoubt")),
        }
        self._shown: tuple[Doubt, ...] = ()

    def show(self, doubts: tuple[Doubt, ...]) -> None:
        """Show these and no others."""
        self._shown = doubts
        for place, (rows, note) in self._rows.items():
            sentences = _sentences(doubts, {place})
            note.setText(sentences and f"Cần xem lại: {sentences}")
            rows.setRowVisible(note, bool(sentences))
        self.give_marks()

    def give_marks(self) -> None:
        """Flags before the sentences and on the tabs, in the colours of the scheme."""
        ui = self._ui
        self._mark(ui.productTab, _sentences(self._shown, self._rows))
        self._mark(ui.milestoneTab, _sentences(self._shown, {DoubtPlace.MILESTONES}))
        for rows, note in self._rows.values():
            self._colour(note, rows.labelForField(note))

    def _colour(self, note: QLabel, before: QWidget) -> None:
        palette = note.palette()
        palette.setColor(note.foregroundRole(), colours_of(self._form.palette()).soon)
        note.setPalette(palette)
        assert isinstance(before, QLabel)
        size = note.fontMetrics().height()
        before.setPixmap(self._flag(size).pixmap(size, size))

    def _flag(self, size: int) -> QIcon:
        return doubt_icon(colours_of(self._form.palette()).soon, size, self._form.devicePixelRatioF())

    def _mark(self, tab: QWidget, sentences: str) -> None:
        tabs = self._ui.formTabs
        at = tabs.indexOf(tab)
        tabs.setTabIcon(at, self._flag(space(tabs, 0.8)) if sentences else QIcon())
        tabs.setTabToolTip(at, sentences and f"Cần xem lại: {sentences}")


def _note_under(rows: QFormLayout, field: QWidget, name: str) -> QLabel:
    """A line of its own under a field."""
    note = QLabel()
    note.setObjectName(name)
    note.setAccessibleDescription("Cần xem lại")
    note.setWordWrap(True)
    note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    before = QLabel()
    before.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    place: Any = rows.getWidgetPosition(field)
    rows.insertRow(place[0] + 1, before, note)
    return note


def _sentences(doubts: Iterable[Doubt], places: Iterable[DoubtPlace]) -> str:
    wanted = set(places)
    return " ".join(doubt.reason for doubt in doubts if doubt.place in wanted)
