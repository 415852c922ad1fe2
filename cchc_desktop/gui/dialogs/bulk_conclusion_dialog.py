"""Asks how all deliverables chosen ended: the form of one conclusion, with what cannot end told before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from cchc_desktop.domain.endings import Ending, Endings, Wish, endings_of, is_by_period
from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod
from cchc_desktop.domain.plan import Deliverable
from cchc_desktop.domain.progress import CONCLUSION_WORDS, Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.conclusion_dialog import Ui_ConclusionDialog
from cchc_desktop.gui.models.chosen_words import codes_of
from cchc_desktop.gui.theme import colours_of
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.plan.concluding import ConclusionDraft

End = Callable[[tuple[Ending, ...], ConclusionDraft, QWidget], object]
NEXT, EVERY = "next", "every"


class BulkConclusionDialog(RefusableDialog):
    """`end` gets the milestones to end, the draft that is the same for all, and this dialog."""

    def __init__(
        self,
        deliverables: Sequence[Deliverable],
        year: int,
        today: date,
        periods: Sequence[ReportingPeriod],
        end: End,
        parent: QWidget | None,
    ) -> None:
        super().__init__(f"Kết thúc {len(deliverables)} sản phẩm", self._save, parent)
        self.ui = Ui_ConclusionDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._deliverables, self._year, self._end = tuple(deliverables), year, end
        self._endings = Endings()
        self.leave_out = QCheckBox(self)
        self._fill_choosers(today, periods)
        self._place_leaving_out()
        for day in (self.ui.deliverableDoneOn, self.ui.newDueOn):
            allow_no_day(day, opens_at=today)
        show_day(self.ui.newDueOn, None)
        show_day(self.ui.deliverableDoneOn, today)
        self._connect()
        self._tell()
        self.arrange(self.ui.refusal, self.ui.buttons, "Kết thúc")

    # -- what is asked

    def _fill_choosers(self, today: date, periods: Sequence[ReportingPeriod]) -> None:
        ui = self.ui
        for conclusion, word in CONCLUSION_WORDS.items():
            ui.conclusionChooser.addItem(word, conclusion)
        ui.milestoneChooser.addItem("Mốc chưa kết thúc đến hạn sớm nhất của mỗi sản phẩm", NEXT)
        ui.milestoneChooser.addItem("Mọi mốc chưa kết thúc", EVERY)
        for period in periods:
            ui.periodChooser.addItem(period.label, period.kind)
            if period.calendar_from <= today <= period.calendar_to:
                ui.periodChooser.setCurrentIndex(ui.periodChooser.count() - 1)
        undated = [one for one in self._deliverables if is_by_period(one)]
        ui.rows.setRowVisible(ui.periodChooser, bool(undated) and bool(periods))
        ui.rows.setRowVisible(ui.milestoneChooser, any(_has_several_open(one) for one in self._deliverables))
        ui.rows.setRowVisible(ui.unitChooser, False)
        ui.rows.setRowVisible(ui.newDueOn, False)

    def _place_leaving_out(self) -> None:
        self.leave_out.setObjectName("leaveOut")
        self.leave_out.setStyleSheet(visible_box(colours_of(self.palette()), self.fontMetrics().ascent()))
        self.ui.dialogLayout.insertWidget(1, self.leave_out)
        self.setTabOrder(self.leave_out, self.ui.milestoneChooser)

    def _connect(self) -> None:
        ui = self.ui
        for chooser in (ui.conclusionChooser, ui.milestoneChooser, ui.periodChooser):
            chooser.currentIndexChanged.connect(self._tell)
        ui.deliverableDoneOn.dateChanged.connect(self._offer_reason)

    def _tell(self) -> None:
        """Say what ends and what cannot, and ask to leave that out."""
        self._endings = endings_of(self._deliverables, self._year, self._wish())
        left_out = self._endings.left_out
        self.ui.subject.setText("\n".join(_sentences(self._endings)))
        self.leave_out.setText(f"&Bỏ qua {left_out} sản phẩm không kết thúc được")
        self.leave_out.setAccessibleName(f"Bỏ qua {left_out} sản phẩm không kết thúc được")
        self.leave_out.setVisible(left_out > 0)
        self._offer_reason()

    def _offer_reason(self) -> None:
        """A reason is asked for only where something is late, or stops."""
        done_on = day_of(self.ui.deliverableDoneOn)
        dues = (ending.due_on for ending in self._endings.endings)
        late = done_on is not None and any(due is not None and done_on > due for due in dues)
        self.ui.rows.setRowVisible(self.ui.reason, late or self._wish().conclusion is Conclusion.STOPPED)
        if self.isVisible():
            self.grow()

    def _wish(self) -> Wish:
        ui = self.ui
        period = ui.periodChooser.currentData() or PeriodKind.YEAR
        return Wish(
            Conclusion(ui.conclusionChooser.currentData()),
            PeriodKind(period),
            every=ui.milestoneChooser.currentData() == EVERY,
        )

    # -- saving

    def _save(self) -> None:
        if self._endings.left_out and self._endings.endings and not self.leave_out.isChecked():
            raise Refusal(
                f"Có {self._endings.left_out} sản phẩm không kết thúc được như đã nêu ở trên; "
                "hãy đánh dấu “Bỏ qua”, hoặc đóng rồi chọn lại."
            )
        self._end(self._endings.endings, self._draft(), self)

    def _draft(self) -> ConclusionDraft:
        return ConclusionDraft(
            conclusion=Conclusion(self.ui.conclusionChooser.currentData()),
            done_on=day_of(self.ui.deliverableDoneOn),
            document_number=self.ui.documentNumber.text(),
            document_abstract=self.ui.documentAbstract.toPlainText(),
            reason=self.ui.reason.toPlainText(),
        )


def _has_several_open(one: Deliverable) -> bool:
    return len([each for each in one.milestones if each.conclusion is None]) > 1


def _sentences(found: Endings) -> list[str]:
    """What the officer should know before agreeing."""
    told = [f"Sẽ kết thúc {found.count} sản phẩm."] if found.endings else ["Không có sản phẩm nào kết thúc được."]
    if found.by_groups:
        who = f"{len(found.by_groups)} sản phẩm do nhóm đơn vị chủ trì"
        told.append(f"{who} sẽ kết thúc cho mọi đơn vị còn lại: {codes_of(found.by_groups)}.")
    if found.ended:
        told.append(f"{len(found.ended)} sản phẩm đã kết thúc từ trước: {codes_of(found.ended)}.")
    if found.unfilled:
        what = f"{len(found.unfilled)} sản phẩm chưa điền đủ nội dung bắt buộc"
        told.append(f"{what}: {codes_of(found.unfilled)}.")
    return told
