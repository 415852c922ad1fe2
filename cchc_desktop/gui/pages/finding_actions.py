"""What the officer does with a finding, on a unit's sheet or below its inspection: each through a service, undoable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.progress import CONCLUDED
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import try_or_tell
from cchc_desktop.gui.models.finding_entry import FindingEntry
from cchc_desktop.services.registers import findings
from cchc_desktop.services.registers.findings import Finding

Offer = tuple[str, Callable[[], object]]
"""Words of a menu and what they do."""


class FindingActions(QObject):
    """`finding_of` gives the finding behind a row as it is shown; None when it is gone."""

    def __init__(self, context: Context, finding_of: Callable[[FindingEntry], Finding | None], page: QWidget) -> None:
        super().__init__(page)
        self._context, self._finding_of, self._page = context, finding_of, page

    def offers(self, row: FindingEntry) -> list[Offer]:
        """What can be done with a finding, what is done most first."""
        edit: Offer = ("&Sửa…", lambda: self.edit(row))
        delete: Offer = ("&Xóa vấn đề", lambda: self.delete(row))
        if row.state not in CONCLUDED:
            return [("Đã &khắc phục…", lambda: self._mend(row)), edit, delete]
        again: Offer = ("&Chưa khắc phục xong", lambda: self._reopen(row))
        return [("Sửa cách &khắc phục…", lambda: self._mend(row)), again, edit, delete]

    def add(
        self,
        unit: tuple[int, str],
        inspection_id: int | None = None,
        source: str = "",
        found_on: date | None = None,
    ) -> None:
        """The dialog for a new finding at a unit, id and name; of an inspection where one is named."""
        from cchc_desktop.gui.dialogs.finding_dialog import FindingDialog  # noqa: PLC0415 (only when asked for)

        book = self._context.book
        FindingDialog(
            unit,
            self._context.today(),
            lambda draft: findings.add_finding(book, replace(draft, inspection_id=inspection_id)),
            self._page,
            source=source,
            found_on=found_on,
        ).ask()

    def edit(self, row: FindingEntry | None) -> None:
        from cchc_desktop.gui.dialogs.finding_dialog import FindingDialog  # noqa: PLC0415 (only when asked for)

        finding, book = self._finding_of(row) if row else None, self._context.book
        if finding is not None:
            FindingDialog(
                (finding.unit_id, finding.unit),
                self._context.today(),
                lambda draft: findings.edit_finding(
                    book, finding.id, replace(draft, inspection_id=finding.inspection_id)
                ),
                self._page,
                finding=finding,
            ).ask()

    def delete(self, row: FindingEntry | None) -> None:
        if row is not None:
            try_or_tell(lambda: findings.delete_finding(self._context.book, row.finding_id), self._page)

    def _mend(self, row: FindingEntry) -> None:
        from cchc_desktop.gui.dialogs.mending_dialog import MendingDialog  # noqa: PLC0415 (only when asked for)

        finding, book, today = self._finding_of(row), self._context.book, self._context.today()
        if finding is not None:
            MendingDialog(
                finding,
                today,
                lambda day, remedy: findings.mend_finding(book, finding.id, day, remedy, today),
                self._page,
            ).ask()

    def _reopen(self, row: FindingEntry) -> None:
        try_or_tell(lambda: findings.reopen_finding(self._context.book, row.finding_id), self._page)
