"""Where a click in a paper leads: to a product, or first to the products that a figure was counted from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc_desktop.domain.leads import ProductLead, Target

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cchc_desktop.gui.context import Context
    from cchc_desktop.services.papers.request import PaperRequest


def product_behind(context: Context, request: PaperRequest, to: Target, window: QWidget) -> int | None:
    """The product to be gone to; of a figure the one chosen in its dialog over `window`, None when none was."""
    return to.deliverable_id if isinstance(to, ProductLead) else _chosen_behind(context, request, to.name, window)


def _chosen_behind(context: Context, request: PaperRequest, figure: str, window: QWidget) -> int | None:
    from cchc_desktop.gui.dialogs.report_check_dialog import ReportCheckDialog  # noqa: PLC0415 (start-up stays light)
    from cchc_desktop.services.reports.check import check_report  # noqa: PLC0415

    check = check_report(context.book, request.year, request.wanted_period, request.today)
    dialog = ReportCheckDialog(check, window.windowTitle(), window, can_write=False)
    chosen: list[int] = []
    dialog.productWanted.connect(chosen.append)
    dialog.choose(figure)
    dialog.exec()
    dialog.deleteLater()
    return chosen[0] if chosen else None
