"""Asks for a group of units: its name, its members, how plans spell it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.group_dialog import Ui_GroupDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.check_list import add_choice, check, checked, dress_boxes
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.units.edits import GroupDraft
from cchc_desktop.services.units.sheet import UnitLine


class GroupDialog(RefusableDialog):
    """`save` gets the draft; `draft` is the group as it stands, None for a new one."""

    def __init__(
        self,
        draft: GroupDraft | None,
        units: Iterable[UnitLine],
        save: Callable[[GroupDraft], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("Sửa nhóm đơn vị" if draft else "Thêm nhóm đơn vị", lambda: save(self._draft()), parent)
        self.ui = Ui_GroupDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        shown = draft or GroupDraft("")
        self._members = tuple(shown.members)
        self.ui.name.setPlainText(shown.name)
        self.ui.shortName.setText(shown.short_name)
        self.ui.aliases.setPlainText("\n".join(shown.aliases))
        self.ui.aliases.ask_lines(3)
        dress_boxes(self.ui.members)
        for unit in units:
            if unit.serving or unit.id in self._members:
                add_choice(self.ui.members, unit.name, unit.id)
        check(self.ui.members, self._members)
        self.ui.members.setMinimumHeight(space(self, 10))
        self.one_line(self.ui.name)
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")
        self.setMinimumWidth(space(self, 36))

    def _draft(self) -> GroupDraft:
        """Who stays a member keeps the place; who comes new stands at the end."""
        ticked = checked(self.ui.members)
        kept = [unit for unit in self._members if unit in ticked]
        return GroupDraft(
            name=self.ui.name.toPlainText(),
            short_name=self.ui.shortName.text(),
            members=[*kept, *(unit for unit in ticked if unit not in kept)],
            aliases=self.ui.aliases.toPlainText().splitlines(),
        )
