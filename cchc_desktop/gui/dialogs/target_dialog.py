"""Chooses what a document proves: a deliverable found by code or words, in whatever year, or one milestone of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.plan import Deliverable
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.target_dialog import Ui_TargetDialog
from cchc_desktop.gui.models.document_rows import PlainRow
from cchc_desktop.gui.models.due_list import DueList
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.gui.wording import day_words
from cchc_desktop.services.documents import targets as document_targets
from cchc_desktop.services.documents.edits import Target
from cchc_desktop.services.documents.targets import Place

MOST = 60


def find_deliverable(context: Context, deliverable_id: int) -> tuple[int, Deliverable] | None:
    """The deliverable with its state and its year; None when it is gone."""
    year = document_targets.year_of(context.book, deliverable_id)
    if year is None:
        return None
    return next(((year, one) for one in context.outline(year).deliverables if one.id == deliverable_id), None)


class TargetDialog(RefusableDialog):
    """`chosen` is what was chosen once the dialog has been agreed to."""

    def __init__(self, context: Context, parent: QWidget | None, *, verb: str, with_milestone: bool = True) -> None:
        super().__init__("Chọn sản phẩm", self._take, parent)
        self.ui = Ui_TargetDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._context = context
        self._places: tuple[Place, ...] = ()
        self._rows = DueList(parent=self)
        self._with_milestone = with_milestone
        self.chosen: Target | None = None
        self.ui.found.setModel(self._rows)
        self.ui.found.selectionModel().currentChanged.connect(lambda *_: self._fill_milestones())
        self.ui.found.doubleClicked.connect(self.accept)
        self.ui.words.textChanged.connect(self._search)
        self.ui.words.installEventFilter(self)
        self.arrange(self.ui.refusal, self.ui.buttons, verb)
        self._dress()
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the list while the words are being typed."""
        if watched is self.ui.words and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._choose(self.ui.found.currentIndex().row() + step)
                return True
        return super().eventFilter(watched, event)

    def _search(self, words: str) -> None:
        self._places = document_targets.find_places(self._context.book, words, MOST)
        self._rows.show([PlainRow(p.code, listed(p.title), f"Kế hoạch năm {p.year}") for p in self._places])
        self._choose(0)
        self._fill_milestones()

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._places):
            self.ui.found.setCurrentIndex(self._rows.index(row))

    def _place(self) -> Place | None:
        row = self.ui.found.currentIndex().row()
        return self._places[row] if 0 <= row < len(self._places) else None

    def _fill_milestones(self) -> None:
        place, chooser = self._place(), self.ui.milestone
        chooser.clear()
        chooser.addItem("Cả sản phẩm", None)
        if place is not None and self._with_milestone:
            for milestone, label, due_on in document_targets.milestones_of(self._context.book, place.deliverable_id):
                chooser.addItem(f"{label} · hạn {day_words(due_on)}" if due_on else label, milestone)
        shown = self._with_milestone and chooser.count() > 1
        chooser.setVisible(shown)
        self.ui.milestoneLabel.setVisible(shown)

    def _take(self) -> None:
        place = self._place()
        if place is None:
            raise Refusal("Chưa chọn sản phẩm nào; hãy gõ mã hoặc tên rồi chọn một dòng.")
        self.chosen = Target(place.deliverable_id, self.ui.milestone.currentData())

    def _dress(self) -> None:
        self.ui.found.setMinimumHeight(space(self, 14))
        self.setMinimumWidth(space(self, 36))
        name_parts(self)
        self.ui.words.setFocus()
