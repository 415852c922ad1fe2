"""What the form's tab Lịch sử shows: the steps that touched the deliverable, newest first, of all fields or of one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.history_tab import Ui_HistoryTab
from cchc_desktop.gui.models.step_list import STANDING_WORDS
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.change_text import Part
from cchc_desktop.services.history.step_details import (
    DeliverableStep,
    RecordChange,
    deliverable_fields,
    deliverable_steps,
)

STEPS = 15
"""Steps read at a time."""
EVERY_FIELD = "mọi mục"
MORE = "Xem thêm các bước cũ hơn"
NOTHING = "Chưa có thay đổi nào của mục này."


class HistoryPanel(QWidget):
    """Reads only while it is in view; what was read is read anew when the deliverable or the book changes."""

    historyWanted = Signal(int)
    """The deliverable whose history is wanted on its own page."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._deliverable: int | None = None
        self._oldest: int | None = None
        self._stale = True
        self.ui = Ui_HistoryTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.historyLayout.setContentsMargins(0, space(self, 0.5), 0, 0)
        self.ui.historyLayout.setSpacing(space(self, 0.5))
        self.ui.fieldChooser.addItem(EVERY_FIELD)
        self.ui.fieldChooser.addItems(list(deliverable_fields()))
        self.ui.fieldChooser.view().setAccessibleName("Các mục")
        self.ui.fieldChooser.currentIndexChanged.connect(self._read)
        self.ui.pageButton.clicked.connect(self._want_page)
        self.ui.deliverableChanges.moreWanted.connect(self._read_on)

    def show_deliverable(self, deliverable: int) -> None:
        """Tell of this deliverable, or of the same one anew: then the place that is being read stays."""
        bar = self.ui.deliverableChanges.verticalScrollBar()
        at = bar.value() if deliverable == self._deliverable else 0
        self._deliverable = deliverable
        self._stale = True
        if self.isVisible():
            self._read()
            bar.setValue(at)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _want_page(self) -> None:
        if self._deliverable is not None:
            self.historyWanted.emit(self._deliverable)

    def _read(self) -> None:
        self._stale = False
        self._oldest = None
        parts, more = self._parts()
        if not parts:
            parts = [(NOTHING, ())]
        self.ui.deliverableChanges.show_parts(parts, more)

    def _read_on(self) -> None:
        parts, more = self._parts()
        for part in parts:
            self.ui.deliverableChanges.add_part(part, more)
        if not parts:
            self.ui.deliverableChanges.add_part(("", ()), more)

    def _parts(self) -> tuple[list[Part], str]:
        """The next steps that tell of the field chosen, and the words of the way to older ones."""
        parts: list[Part] = []
        while self._deliverable is not None and len(parts) < STEPS:
            steps = deliverable_steps(self._context.book, self._deliverable, self._oldest, STEPS)
            parts += [(_heading(step), records) for step in steps if (records := self._wanted(step))]
            if len(steps) < STEPS:
                return parts, ""
            self._oldest = steps[-1].id
        return parts, MORE if self._deliverable is not None else ""

    def _wanted(self, step: DeliverableStep) -> tuple[RecordChange, ...]:
        """The step's records, with no field but the one chosen; links would lead to where the officer is."""
        if self.ui.fieldChooser.currentIndex() <= 0:
            return tuple(replace(record, deliverable_id=None) for record in step.records)
        name = self.ui.fieldChooser.currentText()
        of_field = (
            replace(record, deliverable_id=None, fields=tuple(field for field in record.fields if field.name == name))
            for record in step.records
        )
        return tuple(record for record in of_field if record.fields)


def _heading(step: DeliverableStep) -> str:
    words = STANDING_WORDS[step.standing]
    told = (f"{step.at:%H:%M %d/%m/%Y}", step.label, words.lower())
    return " · ".join(part for part in told if part)
