"""Asks where a document stands in its dossier, and for a remark on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.dossiers import FiledDocument
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.filed_dialog import Ui_FiledDialog


class FiledDialog(RefusableDialog):
    """`save` gets sheets and remark as typed."""

    def __init__(self, filed: FiledDocument, save: Callable[[str, str], object], parent: QWidget | None) -> None:
        super().__init__("Văn bản trong hồ sơ", self._save, parent)
        self._give = save
        self.ui = Ui_FiledDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.subject.setText(" – ".join(filter(None, (filed.number, filed.abstract))))
        self.ui.sheets.setText(filed.sheets)
        self.ui.note.setPlainText(filed.note)
        self.ui.note.ask_lines(3)
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")

    def _save(self) -> None:
        self._give(self.ui.sheets.text(), self.ui.note.toPlainText())
