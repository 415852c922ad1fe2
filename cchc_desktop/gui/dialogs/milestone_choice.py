"""What of a deliverable a document proves: the whole, one milestone, or the period of one that has no day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QComboBox

from cchc_desktop.domain.endings import is_by_period
from cchc_desktop.domain.periods import PERIOD_WORDS, PeriodKind, enabled_periods
from cchc_desktop.domain.plan import Deliverable, Milestone, Unit
from cchc_desktop.gui.wording import day_words


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A milestone that is there, or the period whose milestone comes with its conclusion; neither is the whole."""

    milestone: Milestone | None = None
    period: PeriodKind | None = None

    @property
    def can_end(self) -> bool:
        """Whether a conclusion can be recorded for it."""
        return self.period is not None or (self.milestone is not None and self.milestone.conclusion is None)


WHOLE = Occurrence()


def fill_occurrences(chooser: QComboBox, deliverable: Deliverable, year: int, today: date, meant: int | None) -> None:
    """The whole deliverable first; chosen is the milestone `meant`, else the next one, else the running period."""
    chooser.clear()
    chooser.addItem("Cả sản phẩm", WHOLE)
    for milestone in deliverable.milestones:
        ended = " · đã kết thúc" if milestone.conclusion else ""
        due = f" · hạn {day_words(milestone.due_on)}" if milestone.due_on else ""
        chooser.addItem(f"{milestone.label}{due}{ended}", Occurrence(milestone))
    if is_by_period(deliverable):
        _add_periods(chooser, deliverable, year)
    chooser.setCurrentIndex(_first_choice(chooser, deliverable, year, today, meant))


def _add_periods(chooser: QComboBox, deliverable: Deliverable, year: int) -> None:
    begun = {milestone.label for milestone in deliverable.milestones}
    for period in enabled_periods(year):
        name = f"{PERIOD_WORDS[period.kind]}/{year}"
        if name not in begun:
            chooser.addItem(f"Kỳ {name}", Occurrence(period=period.kind))


def _first_choice(chooser: QComboBox, deliverable: Deliverable, year: int, today: date, meant: int | None) -> int:
    wanted = meant or (deliverable.next_milestone.id if deliverable.next_milestone else None)
    running = {p.kind for p in enabled_periods(year) if p.calendar_from <= today <= p.calendar_to}
    for place in range(chooser.count()):
        one: Occurrence = chooser.itemData(place)
        if one.milestone is not None and one.milestone.id == wanted:
            return place
    for place in range(chooser.count()):
        if chooser.itemData(place).period in running:
            return place
    return 0


def open_units(deliverable: Deliverable, occurrence: Occurrence) -> tuple[Unit, ...]:
    """Who of a group lead has not ended it; empty where no lead is a group."""
    if occurrence.milestone is None:
        return deliverable.owing
    return tuple(one.unit for one in occurrence.milestone.units if one.conclusion is None)
