"""Asks which of the units are meant, any number of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.units_choice_dialog import Ui_UnitsChoiceDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.check_list import add_choice, checked, dress_boxes


class UnitsChoiceDialog(RefusableDialog):
    """`units` are id and name; `save` gets the ids that were ticked."""

    def __init__(
        self,
        subject: str,
        units: Sequence[tuple[int, str]],
        save: Callable[[list[int]], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("Thêm đơn vị được kiểm tra", lambda: save(self._chosen()), parent)
        self.ui = Ui_UnitsChoiceDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.subject.setText(subject)
        dress_boxes(self.ui.units)
        for unit, name in units:
            add_choice(self.ui.units, name, unit)
        self.ui.words.textChanged.connect(self._filter)
        self.ui.units.setMinimumHeight(space(self, 14))
        self.arrange(self.ui.refusal, self.ui.buttons, "Thêm")

    def _filter(self, words: str) -> None:
        """What does not hold the words is hidden; what is ticked stays ticked."""
        sought = fold(words).split()
        for row in range(self.ui.units.count()):
            item = self.ui.units.item(row)
            item.setHidden(not all(word in fold(item.text()) for word in sought))

    def _chosen(self) -> list[int]:
        chosen = checked(self.ui.units)
        if not chosen:
            raise Refusal("Chưa chọn đơn vị nào; hãy đánh dấu ít nhất một đơn vị.")
        return chosen
