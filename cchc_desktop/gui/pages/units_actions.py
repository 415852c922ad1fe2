"""What the officer does on a unit's sheet: reminders and findings, each through a service, each undoable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.progress import CONCLUDED
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import try_or_tell
from cchc_desktop.gui.models.due_list import Row
from cchc_desktop.gui.models.finding_entry import FindingEntry
from cchc_desktop.gui.models.unit_rows import DutyRow, ReminderRow, UnitRow
from cchc_desktop.gui.pages.finding_actions import FindingActions, Offer
from cchc_desktop.services.registers.findings import Finding
from cchc_desktop.services.units.reminders import delete_reminder
from cchc_desktop.services.units.sheet import UnitSheet


class SheetActions(QObject):
    """`sheet` gives the sheet as it is shown."""

    deliverableWanted = Signal(int)
    unitWanted = Signal(int)

    def __init__(self, context: Context, sheet: Callable[[], UnitSheet | None], page: QWidget) -> None:
        super().__init__(page)
        self._context, self._sheet, self._page = context, sheet, page
        self._findings = FindingActions(context, self._finding, page)

    def offers(self, row: Row | None) -> list[Offer]:
        """What can be done with a row of the sheet, what is done most first."""
        if isinstance(row, DutyRow):
            return self._offers_for_duty(row)
        if isinstance(row, FindingEntry):
            return self._findings.offers(row)
        if isinstance(row, ReminderRow):
            return [("&Xóa lần nhắc này", lambda: self._delete_reminder(row))]
        if isinstance(row, UnitRow):
            return [("&Mở phiếu đơn vị", lambda: self.unitWanted.emit(row.unit_id))]
        return []

    def activate(self, row: Row | None) -> None:
        """Double click or Enter: the deliverable in Kế hoạch, the finding to edit, the member of a group."""
        if isinstance(row, DutyRow):
            self.deliverableWanted.emit(row.deliverable_id)
        elif isinstance(row, FindingEntry):
            self._findings.edit(row)
        elif isinstance(row, UnitRow):
            self.unitWanted.emit(row.unit_id)

    def delete(self, row: Row | None) -> None:
        """The Delete key; what stands in the plan is deleted there."""
        if isinstance(row, FindingEntry):
            self._findings.delete(row)
        elif isinstance(row, ReminderRow):
            self._delete_reminder(row)

    def remind(self) -> None:
        """Note a reminder of what presses."""
        self._remind_of(None)

    def write_letter(self) -> None:
        """A reminder letter about what presses at the unit."""
        from cchc_desktop.gui.dialogs.letters_dialog import write_reminder_letters  # noqa: PLC0415 (only when asked for)

        sheet = self._sheet()
        if sheet is not None:
            write_reminder_letters(self._context, self._page, sheet.line.id)

    def add_finding(self) -> None:
        sheet = self._sheet()
        if sheet is not None:
            self._findings.add((sheet.line.id, sheet.line.name))

    # -- duties

    def _remind_of(self, deliverable: int | None) -> None:
        from cchc_desktop.gui.dialogs.reminder_dialog import ReminderDialog  # noqa: PLC0415 (only when asked for)

        sheet = self._sheet()
        if sheet is not None:
            ReminderDialog(self._context, [(sheet.line.id, sheet.line.name)], self._page, asked=deliverable).ask()

    def _offers_for_duty(self, row: DutyRow) -> list[Offer]:
        sheet = self._sheet()
        led = {duty.deliverable_id for duty in sheet.duties} if sheet else set()
        offers: list[Offer] = [("&Mở trong Kế hoạch", lambda: self.deliverableWanted.emit(row.deliverable_id))]
        if row.state not in CONCLUDED and row.deliverable_id in led:
            offers.append(("Ghi &nhắc việc này…", lambda: self._remind_of(row.deliverable_id)))
        return offers

    # -- findings and reminders

    def _finding(self, row: FindingEntry) -> Finding | None:
        sheet = self._sheet()
        found = sheet.findings if sheet else ()
        return next((one for one in found if one.id == row.finding_id), None)

    def _delete_reminder(self, row: ReminderRow) -> None:
        self._try(lambda: delete_reminder(self._context.book, row.reminder_id))

    def _try(self, act: Callable[[], object]) -> None:
        try_or_tell(act, self._page)
