"""Asks for a dossier: number and symbol, title, headings, retention, who makes it, what it is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QWidget

from cchc_desktop.domain.dossiers import MEDIUM_WORDS, RETENTIONS, DossierDraft, Medium
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.dossier_dialog import Ui_DossierDialog
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.long_choices import long_choices
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.gui.widgets.wheel_guard import WheelGuard

NO_AREA = "Không theo nội dung nào"


@dataclass(frozen=True, slots=True)
class DossierChoices:
    """What is offered beside the fields: headings that the year's list has, and the plan's areas by id."""

    headings: Sequence[str] = ()
    subheadings: Sequence[str] = ()
    areas: Sequence[tuple[int, str]] = ()


class DossierDialog(RefusableDialog):
    """`save` gets the draft; the dialog begins with `draft`, which is a new one where it has no title."""

    def __init__(
        self,
        title: str,
        draft: DossierDraft,
        choices: DossierChoices,
        save: Callable[[DossierDraft], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(title, lambda: save(self._draft()), parent)
        self.ui = Ui_DossierDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._offer(choices, draft.area_id)
        self._show(draft)
        self.ui.title.ask_lines(3)
        self.one_line(self.ui.title)
        self.ui.goesToArchive.setStyleSheet(visible_box(colours_of(self.palette()), self.fontMetrics().ascent()))
        self._wheel = WheelGuard(self)
        self._wheel.guard(self)
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")
        self.setMinimumWidth(space(self, 36))

    def _offer(self, choices: DossierChoices, area: int | None) -> None:
        ui = self.ui
        _propose(ui.retention, RETENTIONS)
        _propose(ui.heading, choices.headings)
        _propose(ui.subheading, choices.subheadings)
        for medium, words in MEDIUM_WORDS.items():
            ui.medium.addItem(words, medium)
        ui.area.addItem(NO_AREA, None)
        for key, words in choices.areas:
            ui.area.addItem(listed(words), key)
        long_choices(ui.area)
        if area is not None and ui.area.findData(area) < 0:  # a dossier of one year may belong to another year's plan
            ui.area.addItem("Nội dung của kế hoạch năm khác", area)

    def _show(self, draft: DossierDraft) -> None:
        ui = self.ui
        ui.code.setText(draft.code)
        ui.title.setPlainText(draft.title)
        ui.keeper.setText(draft.keeper)
        ui.note.setText(draft.note)
        ui.sheets.setText("" if draft.sheets is None else str(draft.sheets))
        ui.goesToArchive.setChecked(draft.goes_to_archive)
        for chooser, text in (
            (ui.retention, draft.retention),
            (ui.heading, draft.heading),
            (ui.subheading, draft.subheading),
        ):
            chooser.setEditText(text)
        ui.medium.setCurrentIndex(ui.medium.findData(draft.medium))
        ui.area.setCurrentIndex(max(ui.area.findData(draft.area_id), 0))

    def _draft(self) -> DossierDraft:
        ui = self.ui
        return DossierDraft(
            code=ui.code.text(),
            title=ui.title.toPlainText(),
            retention=ui.retention.currentText(),
            heading=ui.heading.currentText(),
            subheading=ui.subheading.currentText(),
            keeper=ui.keeper.text(),
            medium=Medium(ui.medium.currentData()),
            sheets=_count(ui.sheets.text()),
            goes_to_archive=ui.goesToArchive.isChecked(),
            note=ui.note.text(),
            area_id=ui.area.currentData(),
        )


def _count(text: str) -> int | None:
    words = text.strip()
    if not words:
        return None
    if not (words.isascii() and words.isdecimal() and len(words) < 10):
        raise Refusal(f"Số tờ, số trang “{words[:20]}” không phải số; hãy ghi một số như 120, hoặc để trống.")
    return int(words)


def _propose(chooser: QComboBox, words: Iterable[str]) -> None:
    """A line with usual words to choose from; nothing is completed while it is being typed."""
    chooser.addItems(list(words))
    chooser.setCompleter(None)  # type: ignore[arg-type]
    chooser.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    long_choices(chooser)
    line = chooser.lineEdit()
    if line is not None:
        line.setAccessibleName(chooser.accessibleName())
