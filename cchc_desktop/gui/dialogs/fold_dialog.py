"""Asks into which unit another one, made by a slip of the pen, is folded."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.fold_dialog import Ui_FoldDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.long_choices import long_choices
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.typed_text import shortened
from cchc_desktop.services.units.sheet import UnitLine

NOT_CHOSEN = "Chọn đơn vị…"
LONGEST = 120


class FoldDialog(RefusableDialog):
    """`save` gets the id of the unit that is right."""

    def __init__(
        self, unit: UnitLine, others: Iterable[UnitLine], save: Callable[[int], object], parent: QWidget | None
    ) -> None:
        super().__init__("Nhập vào đơn vị khác", lambda: save(self._into()), parent)
        self.ui = Ui_FoldDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        name = shortened(unit.name, LONGEST)
        self.ui.subject.setText(
            f"Dùng khi “{name}” chỉ là cách viết khác của một đơn vị đã có. Mọi việc, kết quả, lần nhắc và vấn đề của "
            f"“{name}” chuyển sang đơn vị đúng, và tên này thành một cách viết của đơn vị đó."
        )
        long_choices(self.ui.into)
        self.ui.into.addItem(NOT_CHOSEN, None)
        for other in others:
            if other.id != unit.id:
                self.ui.into.addItem(other.name, other.id)
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Nhập")
        self.setMinimumWidth(space(self, 36))

    def _into(self) -> int:
        into: int | None = self.ui.into.currentData()
        if into is None:
            raise Refusal("Chưa chọn đơn vị đúng; hãy chọn đơn vị nhận các việc này.")
        return into
