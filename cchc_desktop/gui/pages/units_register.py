"""What the officer does to the register itself: units and groups added, edited, merged, deleted; each undoable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import try_or_tell
from cchc_desktop.gui.models.due_list import Row
from cchc_desktop.gui.models.unit_rows import GroupRow, UnitRow
from cchc_desktop.gui.pages.finding_actions import Offer
from cchc_desktop.services.units import edits as unit_edits
from cchc_desktop.services.units.edits import GroupDraft, UnitDraft
from cchc_desktop.services.units.mergers import fold_unit, merge_units
from cchc_desktop.services.units.sheet import UnitLine


class RegisterActions(QObject):
    """`lines` gives the units as they are listed; what is made or kept is told by the signals."""

    unitWanted = Signal(int)
    groupWanted = Signal(int)

    def __init__(self, context: Context, lines: Callable[[], Sequence[UnitLine]], page: QWidget) -> None:
        super().__init__(page)
        self._context, self._lines, self._page = context, lines, page

    def offers(self, row: Row | None) -> list[Offer]:
        """What can be done to a unit or a group of the list."""
        if isinstance(row, UnitRow):
            return [
                ("&Sửa đơn vị…", lambda: self.edit(row)),
                ("Sáp nhập, đổi &tên…", lambda: self._merge(row)),
                ("&Nhập vào đơn vị khác…", lambda: self._fold(row)),
                ("&Xóa đơn vị", lambda: self.delete(row)),
            ]
        if isinstance(row, GroupRow):
            return [("&Sửa nhóm…", lambda: self.edit(row)), ("&Xóa nhóm", lambda: self.delete(row))]
        return []

    def add_unit(self) -> None:
        """The Insert key: one more unit, which is shown afterwards."""
        self._ask_unit(None, lambda draft: self.unitWanted.emit(unit_edits.add_unit(self._context.book, draft)))

    def add_group(self) -> None:
        """One more group, which is shown afterwards."""
        self._ask_group(None, lambda draft: self.groupWanted.emit(unit_edits.add_group(self._context.book, draft)))

    def edit(self, row: Row | None) -> None:
        """F2: the dialog of the unit or group."""
        book = self._context.book
        if isinstance(row, UnitRow):
            self._try(
                lambda: self._ask_unit(
                    unit_edits.read_unit(book, row.unit_id),
                    lambda draft: unit_edits.edit_unit(book, row.unit_id, draft),
                )
            )
        elif isinstance(row, GroupRow):
            self._try(
                lambda: self._ask_group(
                    unit_edits.read_group(book, row.group_id),
                    lambda draft: unit_edits.edit_group(book, row.group_id, draft),
                )
            )

    def delete(self, row: Row | None) -> None:
        """The Delete key; what is in use is refused in words."""
        book = self._context.book
        if isinstance(row, UnitRow):
            self._try(lambda: unit_edits.delete_unit(book, row.unit_id))
        elif isinstance(row, GroupRow):
            self._try(lambda: unit_edits.delete_group(book, row.group_id))

    # -- how

    def _ask_unit(self, draft: UnitDraft | None, save: Callable[[UnitDraft], object]) -> None:
        from cchc_desktop.gui.dialogs.unit_dialog import UnitDialog  # noqa: PLC0415 (only when asked for)

        UnitDialog(draft, self._context.today(), save, self._page).ask()

    def _ask_group(self, draft: GroupDraft | None, save: Callable[[GroupDraft], object]) -> None:
        from cchc_desktop.gui.dialogs.group_dialog import GroupDialog  # noqa: PLC0415 (only when asked for)

        GroupDialog(draft, self._lines(), save, self._page).ask()

    def _merge(self, row: UnitRow) -> None:
        from cchc_desktop.gui.dialogs.merger_dialog import MergerDialog  # noqa: PLC0415 (only when asked for)

        def save(units: list[int], name: str, on_day: date) -> None:
            self.unitWanted.emit(merge_units(self._context.book, units, name, on_day))

        MergerDialog(self._lines(), row.unit_id, self._context.today(), save, self._page).ask()

    def _fold(self, row: UnitRow) -> None:
        from cchc_desktop.gui.dialogs.fold_dialog import FoldDialog  # noqa: PLC0415 (only when asked for)

        def save(into: int) -> None:
            fold_unit(self._context.book, row.unit_id, into)
            self.unitWanted.emit(into)

        unit = next((line for line in self._lines() if line.id == row.unit_id), None)
        if unit is not None:
            FoldDialog(unit, self._lines(), save, self._page).ask()

    def _try(self, act: Callable[[], object]) -> None:
        try_or_tell(act, self._page)
