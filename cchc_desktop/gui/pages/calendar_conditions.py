"""The calendar's further conditions: asked for in the dialog of Kế hoạch, told in words under the bar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.gui.context import Context
from cchc_desktop.services.plan.filter_places import areas_to_choose
from cchc_desktop.services.plan.saved_filters import saved_filters


def ask_conditions(
    context: Context, day: date, wanted: PlanConditions, take: Callable[[PlanConditions], object], parent: QWidget
) -> None:
    """Areas of the plan of the day in view, and of every plan that the filter or a saved one asks for."""
    from cchc_desktop.gui.dialogs.filter_dialog import FilterDialog  # noqa: PLC0415 (only when asked for)

    book = context.book
    areas = wanted.area_ids.union(*(each.conditions.area_ids for each in saved_filters(book)))
    FilterDialog(book, areas_to_choose(book, day.year, context.today(), areas), wanted, take, parent).ask()


def tell_conditions(context: Context, wanted: PlanConditions, label: QLabel, *, worth_words: bool) -> None:
    """The whole filter in words; what the bar's own choosers show already needs none."""
    label.setVisible(worth_words)
    label.setText(_words(context, wanted) if worth_words else "")


def _words(context: Context, wanted: PlanConditions) -> str:
    from cchc_desktop.services.plan.filter_places import filter_words  # noqa: PLC0415 (only under a filter)

    return f"Đang lọc: {filter_words(context.book, wanted, context.today())}"
