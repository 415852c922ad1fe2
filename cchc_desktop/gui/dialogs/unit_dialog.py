"""Asks what the register keeps of a unit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.unit_dialog import Ui_UnitDialog
from cchc_desktop.gui.models.unit_rows import KIND_WORDS
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.units.edits import UnitDraft

OTHER = "Khác"


class UnitDialog(RefusableDialog):
    """`save` gets the draft; `draft` is the unit as it stands, None for a new one."""

    def __init__(
        self, draft: UnitDraft | None, today: date, save: Callable[[UnitDraft], object], parent: QWidget | None
    ) -> None:
        super().__init__("Sửa đơn vị" if draft else "Thêm đơn vị", lambda: save(self._draft()), parent)
        self.ui = Ui_UnitDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        for day in (self.ui.firstDay, self.ui.lastDay):
            allow_no_day(day, opens_at=today)
        self._show(draft or UnitDraft(""))
        self.one_line(self.ui.name)
        self.ui.aliases.ask_lines(3)
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")
        self.setMinimumWidth(space(self, 36))

    def _show(self, draft: UnitDraft) -> None:
        ui = self.ui
        ui.name.setPlainText(draft.name)
        ui.shortName.setText(draft.short_name)
        for kind, words in (*KIND_WORDS.items(), ("", OTHER)):
            ui.kind.addItem(words, kind)
        if draft.kind not in (*KIND_WORDS, ""):
            ui.kind.addItem(draft.kind, draft.kind)
        ui.kind.setCurrentIndex(ui.kind.findData(draft.kind))
        ui.contact.setPlainText(draft.contact)
        ui.aliases.setPlainText("\n".join(draft.aliases))
        show_day(ui.firstDay, draft.first_day)
        show_day(ui.lastDay, draft.last_day)

    def _draft(self) -> UnitDraft:
        ui = self.ui
        return UnitDraft(
            name=ui.name.toPlainText(),
            short_name=ui.shortName.text(),
            kind=str(ui.kind.currentData()),
            first_day=day_of(ui.firstDay),
            last_day=day_of(ui.lastDay),
            contact=ui.contact.toPlainText(),
            aliases=ui.aliases.toPlainText().splitlines(),
        )
