"""A product chosen from the plans by code or words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cchc_desktop.gui.context import Context
from cchc_desktop.services.rows import deliverable_row


def choose_product(context: Context, parent: QWidget) -> tuple[int, str] | None:
    """Year and code of the product that the officer chooses; None when none was chosen."""
    from cchc_desktop.gui.dialogs.target_dialog import TargetDialog  # noqa: PLC0415 (only when asked for)

    dialog = TargetDialog(context, parent, verb="Chọn", with_milestone=False)
    dialog.ask()
    if dialog.chosen is None:
        return None
    row = deliverable_row(context.book, dialog.chosen.deliverable_id)
    return int(row["year"]), str(row["code"])
