"""Asks which units become which from a day on: a merger, or one unit under a new name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.merger_dialog import Ui_MergerDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.check_list import add_choice, check, checked, dress_boxes
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.units.sheet import UnitLine

WHAT = (
    "Từ ngày đã chọn, các đơn vị đánh dấu thành một đơn vị; mỗi đơn vị cũ hoạt động đến hết ngày hôm trước. "
    "Kế hoạch đã có giữ nguyên lời văn; đơn vị mới nhận các việc còn lại và chỗ trong các nhóm. "
    "Nếu tên đã có trong sổ thì đơn vị mang tên đó tiếp tục hoạt động."
)


class MergerDialog(RefusableDialog):
    """`save` gets the units that are ticked, the name and the day; `chosen` is ticked at first."""

    def __init__(
        self,
        units: Iterable[UnitLine],
        chosen: int | None,
        today: date,
        save: Callable[[list[int], str, date], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("Sáp nhập, đổi tên đơn vị", lambda: save(*self._merger()), parent)
        self.ui = Ui_MergerDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.subject.setText(WHAT)
        dress_boxes(self.ui.merged)
        for unit in units:
            add_choice(self.ui.merged, unit.name, unit.id)
        check(self.ui.merged, () if chosen is None else (chosen,))
        self.ui.merged.setMinimumHeight(space(self, 10))
        show_day(self.ui.onDay, today)
        self.one_line(self.ui.name)
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Sáp nhập, đổi tên")
        self.setMinimumWidth(space(self, 36))

    def _merger(self) -> tuple[list[int], str, date]:
        on_day = day_of(self.ui.onDay)
        if on_day is None:
            raise Refusal("Chưa có ngày sáp nhập, đổi tên; hãy chọn ngày.")
        return checked(self.ui.merged), self.ui.name.toPlainText(), on_day
