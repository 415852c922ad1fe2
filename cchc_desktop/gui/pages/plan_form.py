"""The form beside the tree: a deliverable's head, its tabs, and the button that concludes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QSizePolicy, QWidget

from cchc_desktop.domain.doubts import doubts_about
from cchc_desktop.domain.endings import BY_PERIOD
from cchc_desktop.domain.plan import Deliverable, Milestone, Task
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.conclusion_dialog import ConclusionDialog
from cchc_desktop.gui.draft_keeper import DraftKeeper
from cchc_desktop.gui.forms.deliverable_form import Ui_DeliverableForm
from cchc_desktop.gui.pages.documents_tab import DocumentsTab
from cchc_desktop.gui.pages.history_tab import HistoryTab
from cchc_desktop.gui.pages.plan_checklist import LABEL_LINES
from cchc_desktop.gui.pages.plan_doubts import DoubtNotes
from cchc_desktop.gui.pages.plan_milestones import MilestoneTab
from cchc_desktop.gui.pages.plan_product import ProductTab
from cchc_desktop.gui.pages.plan_progress import ProgressTab
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, colours_of, scaled_font, space
from cchc_desktop.gui.widgets.state_icon import state_icon
from cchc_desktop.gui.widgets.wheel_guard import WheelGuard
from cchc_desktop.gui.wording import deadline_line, rate_words
from cchc_desktop.services.plan import recording
from cchc_desktop.services.reports.calendar import report_periods

ROOMY_LINES = 24
"""Below this height the head of the form shrinks to its title's first line."""

ALL_CONCLUDED = "Mọi mốc của sản phẩm này đã có kết quả; muốn ghi lại, hãy mở lại mốc ở thẻ Mốc thời hạn."

WIDE_LINES = 25
"""A form narrower than this leaves its bottom row to the buttons."""


class DeliverableForm(QFrame):
    """`show_deliverable` fills it; everything it writes goes through services, and comes back by a refresh."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DeliverableForm()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._context = context
        self._year = 0
        self._deliverable: Deliverable | None = None
        self._said_on = -1
        self._drafts = DraftKeeper(context, self)
        self.progress = ProgressTab(self.ui, context, self._drafts, self.ask, self)
        self.product = ProductTab(self.ui, context, self._drafts, self.ask, self)
        self.milestones = MilestoneTab(self.ui, context, self.ask, self.conclude, self)
        self._doubts = DoubtNotes(self.ui, self)
        self.documents = DocumentsTab(context, self.ui.formTabs)
        self.ui.formTabs.addTab(self.documents, "&Văn bản")
        self.documents.take_files(self)
        self.history = HistoryTab(context, self.ui.formTabs)
        self.ui.formTabs.addTab(self.history, "Lịch &sử")
        self.ui.concludeButton.clicked.connect(lambda: self.conclude(None, None))
        self.ui.formTabs.currentChanged.connect(self._on_tab)
        self._forget_when_touched()
        self._dress()
        self._wheel = WheelGuard(self)
        self._wheel.guard(self)

    @property
    def deliverable(self) -> Deliverable | None:
        """What the form shows."""
        return self._deliverable

    def show_deliverable(self, year: int, task: Task, deliverable: Deliverable) -> None:
        """Show a deliverable, or the same one again after a change; fields being typed in are left alone."""
        other = self._deliverable is None or self._deliverable.uid != deliverable.uid
        if other:
            self.leave()
        self.say("")
        self._year, self._deliverable = year, deliverable
        self._show_head(task, deliverable)
        self.progress.show(deliverable)
        self.product.show(year, task, deliverable)
        self.milestones.show(deliverable)
        self._doubts.show(doubts_about(task, deliverable, year))
        self.documents.show_deliverable(deliverable)
        self.history.show_deliverable(deliverable.id)

    def leave(self) -> None:
        """Save what is half typed and keep the half-made entry."""
        self.product.leave()
        self.progress.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room (a small screen, a large scale), the fields get it."""
        super().resizeEvent(event)
        roomy = self.height() > space(self, ROOMY_LINES)
        self.ui.contextLine.setVisible(roomy)
        self.ui.titleLine.clamp(3 if roomy else 1)
        self.ui.checklistTicks.setVisible(self.width() > space(self, WIDE_LINES))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_doubts"):
            self._doubts.give_marks()
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_doubts"):
            # Each label takes its old colours back while the style sheet comes to it, after the form.
            QTimer.singleShot(0, self, self._colour_again)

    def edit_title(self) -> None:
        """F2 on a deliverable: its title is edited in the form."""
        self.ui.formTabs.setCurrentWidget(self.ui.productTab)
        self.ui.deliverableTitle.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.deliverableTitle.selectAll()

    def say(self, sentence: str) -> None:
        """Show a refusal under the tabs; nothing takes it away. It stands until the officer does the next thing."""
        self._said_on = self.ui.formTabs.currentIndex()
        self.ui.formRefusal.setText(sentence)
        self.ui.formRefusal.setVisible(bool(sentence))

    def ask(self, act: Callable[[], object]) -> bool:
        """Do it; False and a sentence in the form when the program will not."""
        try:
            act()
        except Refusal as refusal:
            self.say(str(refusal))
            return False
        self.say("")
        return True

    def conclude(self, milestone: Milestone | None, unit_id: int | None) -> None:
        """Open the conclusion dialog."""
        one = self._deliverable
        if one is None:
            return
        self.leave()
        today = self._context.today()
        ConclusionDialog(
            self._deliverable or one,
            self._year,
            today,
            lambda draft: recording.conclude(self._context.book, one.id, draft, today),
            self,
            milestone=milestone,
            unit_id=unit_id,
            periods=report_periods(self._context.book, self._year),
        ).ask()

    def _on_tab(self) -> None:
        self._offer_entry()
        if self._said_on != self.ui.formTabs.currentIndex():  # else the field just left has said it now
            self.say("")

    def _forget_when_touched(self) -> None:
        """Who writes on has read the refusal."""
        ui = self.ui
        ui.deliverablePercent.valueChanged.connect(lambda: self.say(""))
        for text in (ui.deliverableResult, ui.entryDifficulty, ui.entryProposal, ui.deliverableTitle, ui.taskTitle):
            text.textChanged.connect(lambda: self.say(""))

    def _offer_entry(self) -> None:
        self.ui.addEntryButton.setVisible(self.ui.formTabs.currentWidget() is self.ui.progressTab)

    # -- the head

    def _show_head(self, task: Task, deliverable: Deliverable) -> None:
        self.ui.contextLine.setText(f"Nhiệm vụ {task.number} · {task.leads_text or 'chưa ghi đơn vị'} chủ trì")
        self.ui.titleLine.setText(f"{deliverable.code}  {listed(deliverable.title)}")
        self.ui.deadlineLine.setText(deadline_line(deliverable))
        self._colour_state(deliverable)
        self.ui.checklistTicks.setText(_checklist_words(deliverable))
        open_still = _can_conclude(deliverable)
        self.ui.concludeButton.setEnabled(open_still)
        self.ui.concludeButton.setToolTip("" if open_still else ALL_CONCLUDED)

    def _colour_again(self) -> None:
        if self._deliverable is not None:
            self._colour_state(self._deliverable)

    def _colour_state(self, deliverable: Deliverable) -> None:
        colours = colours_of(self.palette())
        size = round(self.fontMetrics().ascent() * 1.15)
        icon = state_icon(deliverable.state, colours, size, self.devicePixelRatioF())
        self.ui.stateShape.setPixmap(icon.pixmap(size, size))
        palette = self.ui.deadlineLine.palette()
        palette.setColor(self.ui.deadlineLine.foregroundRole(), colours.of_state(deliverable.state))
        self.ui.deadlineLine.setPalette(palette)

    def _align_labels(self) -> None:
        """One label column through all tabs, as wide as the widest label that keeps to its line."""
        every = (self.ui.entryRows, self.ui.productRows, self.ui.taskRows)
        labels = [label for rows in every for label in _labels(rows)]
        widest = max((label.sizeHint().width() for label in labels if _keeps_its_line(label)), default=0)
        for label in labels:
            label.setFixedWidth(max(space(self, LABEL_LINES), widest))

    def _dress(self) -> None:
        ui = self.ui
        ui.titleLine.setFont(scaled_font(self.font(), FORM_TITLE_SCALE, semi_bold=True))
        bold = scaled_font(self.font(), 1.0, semi_bold=True)
        for heading in (ui.entriesHeading, ui.taskHeading):
            heading.setFont(bold)
        edge, half, quarter = space(self, 0.75), space(self, 0.5), space(self, 0.25)
        ui.formLayout.setContentsMargins(edge, edge, edge, edge)
        ui.formLayout.setSpacing(quarter)
        for layout in (ui.progressLayout, ui.productLayout, ui.milestoneLayout):
            layout.setContentsMargins(0, half, half, 0)
            layout.setSpacing(half)
        for rows in (ui.entryRows, ui.productRows, ui.taskRows):
            rows.setHorizontalSpacing(edge)
            rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            rows.setVerticalSpacing(space(self, 0.4))
        for edit, lines in ((ui.deliverableTitle, 3), (ui.taskTitle, 3), (ui.leadsText, 2), (ui.coordinatingText, 2)):
            edit.ask_lines(lines)
        self._align_labels()
        ui.deliverablePercent.lineEdit().setTextMargins(half, 0, 0, 0)
        for told in (ui.readAs, ui.leadsRead, ui.coordinatingRead, ui.windowNotePlace, ui.windowNote):
            told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        ui.percentLabel.setIndent(edge)
        self.say("")


def _labels(rows: QFormLayout) -> Iterator[QWidget]:
    for row in range(rows.rowCount()):
        item = rows.itemAt(row, QFormLayout.ItemRole.LabelRole)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget


def _keeps_its_line(label: QWidget) -> bool:
    return isinstance(label, QLabel) and not label.wordWrap()


def _can_conclude(deliverable: Deliverable) -> bool:
    return deliverable.next_milestone is not None or deliverable.kind in BY_PERIOD


def _checklist_words(deliverable: Deliverable) -> str:
    """What is still missing before it can be closed."""
    if not deliverable.checklist:
        return ""
    missing = [item for item in deliverable.checklist if not item.is_filled]
    if missing:
        return f"Còn thiếu {len(missing)}/{len(deliverable.checklist)} nội dung bắt buộc"
    rates = [rate_words(item.rate) for item in deliverable.checklist if item.is_rate]
    return f"Đủ nội dung bắt buộc ({', '.join(rates)})"
