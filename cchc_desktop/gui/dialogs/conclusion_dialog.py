"""Asks how a milestone ended: conclusion, day, document, reason; for whom or for which period where that matters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFormLayout, QWidget

from cchc_desktop.domain.endings import is_by_period, milestone_of_period
from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod, enabled_periods
from cchc_desktop.domain.plan import Deliverable, Milestone, Unit
from cchc_desktop.domain.progress import CONCLUSION_WORDS, Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.conclusion_dialog import Ui_ConclusionDialog
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.wording import day_words
from cchc_desktop.services.plan.concluding import ConclusionDraft

NOT_CHOSEN = 0
"""In the list of units: nobody yet. One key must not end the work of 25 units at once, nor of the first of them."""


class ConclusionDialog(RefusableDialog):
    """`save` gets the draft; `milestone` and `unit_id` say what is chosen at first.

    `periods` are the reports that the office makes (None: those of the defaults).
    """

    def __init__(
        self,
        deliverable: Deliverable,
        year: int,
        today: date,
        save: Callable[[ConclusionDraft], object],
        parent: QWidget | None,
        *,
        milestone: Milestone | None = None,
        unit_id: int | None = None,
        periods: tuple[ReportingPeriod, ...] | None = None,
    ) -> None:
        super().__init__(f"Kết luận {deliverable.code}", lambda: save(self._draft()), parent)
        self.ui = Ui_ConclusionDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._deliverable = deliverable
        self._year = year
        self._periods = enabled_periods(year) if periods is None else periods
        self.ui.subject.setText(f"{deliverable.code}  {listed(deliverable.title)}")
        self._by_period = is_by_period(deliverable)
        self._fill_periods(today, milestone)
        self._fill_milestones(milestone or deliverable.next_milestone)
        self._fill_conclusions()
        self._fill_units(unit_id)
        for chooser in (self.ui.milestoneChooser, self.ui.periodChooser):
            chooser.currentIndexChanged.connect(lambda: self._fill_units(None))
        self.ui.milestoneChooser.currentIndexChanged.connect(self._offer_delay)
        for day in (self.ui.deliverableDoneOn, self.ui.newDueOn):
            allow_no_day(day, opens_at=today)
            day.dateChanged.connect(self._offer_delay)
        self.ui.conclusionChooser.currentIndexChanged.connect(self._offer_delay)
        show_day(self.ui.newDueOn, None)
        show_day(self.ui.deliverableDoneOn, today)
        self._offer_delay()
        self.arrange(self.ui.refusal, self.ui.buttons, "Kết luận")

    def _rows(self) -> QFormLayout:
        return self.ui.rows

    def _fill_periods(self, today: date, meant: Milestone | None) -> None:
        """The periods that are still open; at first the running one, or the one that `meant` stands for."""
        self._rows().setRowVisible(self.ui.periodChooser, self._by_period)
        running = PeriodKind.YEAR
        for period in reversed(self._periods):
            begun = self._of_period(period.kind)
            if begun is not None and begun.conclusion is not None:
                continue
            self.ui.periodChooser.insertItem(0, period.label, period.kind)
            is_meant = meant is not None and begun == meant
            if is_meant or (meant is None and period.calendar_from <= today <= period.calendar_to):
                running = period.kind
        self.ui.periodChooser.setCurrentIndex(max(self.ui.periodChooser.findData(running), 0))

    def _of_period(self, kind: PeriodKind) -> Milestone | None:
        return milestone_of_period(self._deliverable, kind, self._year)

    def _fill_milestones(self, chosen: Milestone | None) -> None:
        opened = [one for one in self._deliverable.milestones if one.conclusion is None]
        for milestone in opened:
            words = milestone.label or self._deliverable.deadline_text
            self.ui.milestoneChooser.addItem(f"{words} · hạn {day_words(milestone.due_on)}", milestone.id)
        if chosen:
            self.ui.milestoneChooser.setCurrentIndex(max(self.ui.milestoneChooser.findData(chosen.id), 0))
        # Shown also when only one of several is still open: the officer sees which one ends.
        several = len(self._deliverable.milestones) > 1
        self._rows().setRowVisible(self.ui.milestoneChooser, several and not self._by_period)

    def _fill_conclusions(self) -> None:
        words = dict(CONCLUSION_WORDS)
        if self._by_period:
            words[Conclusion.DONE] = "Đã thực hiện trong kỳ"
        for conclusion, word in words.items():
            self.ui.conclusionChooser.addItem(word, conclusion)

    def _fill_units(self, unit_id: int | None) -> None:
        chooser, units = self.ui.unitChooser, self._open_units()
        chooser.clear()
        if units:
            chooser.addItem("Chọn đơn vị…", NOT_CHOSEN)
            for unit in units:
                chooser.addItem(unit.name, unit.id)
            chooser.addItem(f"Tất cả đơn vị còn lại ({len(units)})", None)
        if unit_id is not None:
            chooser.setCurrentIndex(max(chooser.findData(unit_id), 0))
        self._rows().setRowVisible(chooser, bool(units))

    def _open_units(self) -> tuple[Unit, ...]:
        """Who of a group lead has not ended what is chosen; empty where no lead is a group."""
        milestone = self._milestone()
        if milestone is None:
            return self._deliverable.owing
        return tuple(one.unit for one in milestone.units if one.conclusion is None)

    def _offer_delay(self) -> None:
        """Reason and new day are asked for only where there is a delay, or something stops."""
        milestone, done_on = self._milestone(), day_of(self.ui.deliverableDoneOn)
        due = milestone.due_on if milestone else None
        late = due is not None and done_on is not None and done_on > due
        stopped = self.ui.conclusionChooser.currentData() == Conclusion.STOPPED
        self._rows().setRowVisible(self.ui.reason, late or stopped)
        self._rows().setRowVisible(self.ui.newDueOn, late)
        if self.isVisible():
            self.grow()

    def _milestone(self) -> Milestone | None:
        if self._by_period:
            return self._of_period(PeriodKind(self.ui.periodChooser.currentData()))
        chosen = self.ui.milestoneChooser.currentData()
        return next((one for one in self._deliverable.milestones if one.id == chosen), None)

    def _unit_id(self) -> int | None:
        chosen: int | None = self.ui.unitChooser.currentData()
        if self.ui.unitChooser.count() and chosen == NOT_CHOSEN:
            raise Refusal("Chưa chọn đơn vị; hãy chọn một đơn vị, hoặc “Tất cả đơn vị còn lại”.")
        return chosen

    def _draft(self) -> ConclusionDraft:
        milestone = None if self._by_period else self._milestone()
        return ConclusionDraft(
            conclusion=Conclusion(self.ui.conclusionChooser.currentData()),
            done_on=day_of(self.ui.deliverableDoneOn),
            document_number=self.ui.documentNumber.text(),
            document_abstract=self.ui.documentAbstract.toPlainText(),
            reason=self.ui.reason.toPlainText(),
            new_due_on=day_of(self.ui.newDueOn),
            milestone_id=milestone.id if milestone else None,
            period=PeriodKind(self.ui.periodChooser.currentData()) if self._by_period else None,
            unit_id=self._unit_id(),
        )
