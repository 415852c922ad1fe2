"""Asks for the name of a content area, new or old."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.area_dialog import Ui_AreaDialog


class AreaDialog(RefusableDialog):
    """`save` gets the title as typed and raises Refusal when it will not do."""

    def __init__(self, title: str, text: str, save: Callable[[str], object], parent: QWidget | None) -> None:
        super().__init__(title, lambda: save(self.ui.areaTitle.toPlainText()), parent)
        self.ui = Ui_AreaDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.areaTitle.setPlainText(text)
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")
        self.one_line(self.ui.areaTitle)
