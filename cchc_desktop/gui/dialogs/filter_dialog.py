"""Asks for more conditions on the plan than the chips have, and keeps them under a name when one is given."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.condition_words import KIND_NAMES
from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.filter_dialog import Ui_FilterDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.check_list import add_choice, check, checked, dress_boxes
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.plan.saved_filters import SavedFilter, delete_filter, save_filter, saved_filters

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

NONE_SAVED, CHOOSE_SAVED = "Chưa lưu bộ lọc nào", "Chọn…"


class FilterDialog(RefusableDialog):
    """`conditions` are those in force; `take` gets the new ones when the officer agrees."""

    def __init__(
        self,
        book: Book,
        outline: PlanOutline,
        conditions: PlanConditions,
        take: Callable[[PlanConditions], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("Lọc kế hoạch", self._agree, parent)
        self.ui = Ui_FilterDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._book, self._today, self._take = book, outline.today, take
        self._base = conditions
        for area in outline.areas:
            add_choice(self.ui.areaList, f"{area.number}. {listed(area.title)}", area.id)
        for kind, name in KIND_NAMES.items():
            add_choice(self.ui.kindList, name, kind)
        for choices in (self.ui.areaList, self.ui.kindList):
            dress_boxes(choices)
        for field in (self.ui.dueFrom, self.ui.dueTo):
            allow_no_day(field, outline.today)
        self._show(conditions)
        self._fill_saved()
        self._connect()
        self.arrange(self.ui.refusal, self.ui.buttons, "Lọc")
        self.setMinimumWidth(space(self, 38))
        name_parts(self)

    @property
    def conditions(self) -> PlanConditions:
        """What the dialog asks for now; states and unit stay as they came."""
        ui = self.ui
        return self._base._replace(
            area_ids=frozenset(checked(ui.areaList)),
            kinds=frozenset(DeadlineKind(kind) for kind in checked(ui.kindList)),
            coordinating_too=ui.coordinatingToo.isChecked(),
            due_from=day_of(ui.dueFrom),
            due_to=day_of(ui.dueTo),
        )

    def _agree(self) -> None:
        wanted = self.conditions
        if wanted.due_from and wanted.due_to and wanted.due_to < wanted.due_from:
            raise Refusal("Ngày cuối sớm hơn ngày đầu; hãy sửa lại một trong hai ngày rồi lọc lại.")
        if self.ui.filterName.text().strip():
            save_filter(self._book, self.ui.filterName.text(), wanted)
        self._take(wanted)

    def _connect(self) -> None:
        ui = self.ui
        ui.savedChooser.activated.connect(self._choose_saved)
        ui.deleteButton.clicked.connect(self._delete_saved)
        ui.monthButton.clicked.connect(lambda: self._show_due(_month_of(self._today)))
        ui.quarterButton.clicked.connect(lambda: self._show_due(_quarter_of(self._today)))

    def _show(self, conditions: PlanConditions) -> None:
        ui = self.ui
        check(ui.areaList, conditions.area_ids)
        check(ui.kindList, conditions.kinds)
        ui.coordinatingToo.setChecked(conditions.coordinating_too)
        self._show_due((conditions.due_from, conditions.due_to))

    def _show_due(self, days: tuple[date | None, date | None]) -> None:
        show_day(self.ui.dueFrom, days[0])
        show_day(self.ui.dueTo, days[1])

    # -- what was saved

    def _fill_saved(self) -> None:
        chooser, saved = self.ui.savedChooser, saved_filters(self._book)
        chooser.clear()
        chooser.addItem(CHOOSE_SAVED if saved else NONE_SAVED, None)
        for one in saved:
            chooser.addItem(one.name, one)
        chooser.setEnabled(bool(saved))
        self.ui.deleteButton.setEnabled(False)

    def _chosen(self) -> SavedFilter | None:
        chosen = self.ui.savedChooser.currentData()
        return chosen if isinstance(chosen, SavedFilter) else None

    def _choose_saved(self) -> None:
        chosen = self._chosen()
        self.ui.deleteButton.setEnabled(chosen is not None)
        if chosen is not None:
            self._base = chosen.conditions
            self._show(chosen.conditions)
            self.ui.filterName.setText(chosen.name)

    def _delete_saved(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            delete_filter(self._book, chosen.id)
            self.ui.filterName.clear()
            self._fill_saved()


def _month_of(day: date) -> tuple[date, date]:
    first = day.replace(day=1)
    return first, _first_after(first, 1) - timedelta(days=1)


def _quarter_of(day: date) -> tuple[date, date]:
    first = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    return first, _first_after(first, 3) - timedelta(days=1)


def _first_after(first: date, months: int) -> date:
    month = first.month - 1 + months
    return date(first.year + month // 12, month % 12 + 1, 1)
