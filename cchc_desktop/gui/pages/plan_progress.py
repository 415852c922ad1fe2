"""The tab Tiến độ: a new progress entry, the checklist before closing, and the earlier entries under it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cchc_desktop.domain.plan import Deliverable, ProgressEntry
from cchc_desktop.domain.progress import Handling
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.entry_dialog import EntryDialog
from cchc_desktop.gui.draft_keeper import DraftKeeper
from cchc_desktop.gui.forms.deliverable_form import Ui_DeliverableForm
from cchc_desktop.gui.pages.plan_checklist import Checklist
from cchc_desktop.gui.pages.plan_entries import EntryCard
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import day_of, show_day, take_typed_days
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.gui.widgets.text_field import TextField
from cchc_desktop.services.plan import outline, recording

CHECKLIST_ROW = 2
"""Day and percent, then the milestone, stand above the checklist."""
Ask = Callable[[Callable[[], object]], bool]
"""Does what it is given; says a Refusal in the form and answers False."""


@dataclass(frozen=True, slots=True)
class HalfEntry:
    """What stands in the fields of an entry that has not been recorded."""

    day: str
    percent: int
    texts: tuple[str, str, str]

    def written(self) -> str:
        return json.dumps({"day": self.day, "percent": self.percent, "texts": self.texts}, ensure_ascii=False)


def read_half_entry(text: str) -> HalfEntry | None:
    """The entry a draft holds; None when the draft cannot be read."""
    try:
        kept = json.loads(text)
        result, difficulty, proposal = kept["texts"]
        return HalfEntry(str(kept["day"]), int(kept["percent"]), (str(result), str(difficulty), str(proposal)))
    except (ValueError, KeyError, TypeError):
        return None


class ProgressTab(QObject):
    """Works on the fields of the tab; the form shows a deliverable through it."""

    def __init__(
        self, ui: Ui_DeliverableForm, context: Context, drafts: DraftKeeper, ask: Ask, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui, self._context, self._drafts, self._ask = ui, context, drafts, ask
        self._window = parent
        self._deliverable: Deliverable | None = None
        self._entries: tuple[ProgressEntry, ...] | None = None
        self._offered = self._nothing_typed()
        self._texts = [TextField(edit) for edit in (ui.deliverableResult, ui.entryDifficulty, ui.entryProposal)]
        for text in self._texts:
            text.typed.connect(self._keep)
        self._lay_out_day()
        ui.deliverablePercent.valueChanged.connect(self._keep)
        ui.entryDay.dateChanged.connect(self._keep)
        ui.addEntryButton.clicked.connect(self.add_entry)
        self._checklist = Checklist(ui.entryRows, CHECKLIST_ROW, self._set_rate, self._set_handling)

    def _lay_out_day(self) -> None:
        """Day and percentage beside one another, or under one another where the form is narrow."""
        ui = self._ui
        take_typed_days(ui.entryDay)
        flow = FlowLayout(ui.dayPlace)
        flow.setSpacing(space(ui.dayPlace, 0.5))
        ui.dayPlace.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        percent = QWidget(ui.dayPlace)
        row = QHBoxLayout(percent)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (ui.percentLabel, ui.deliverablePercent):
            row.addWidget(widget)
        for place in (ui.entryDay, percent):
            flow.addWidget(place)

    def show(self, deliverable: Deliverable) -> None:
        """Show a deliverable; the half-typed entry of another one has been kept as its draft."""
        other = self._deliverable is None or self._deliverable.uid != deliverable.uid
        self._deliverable = deliverable
        if other:
            self._clear()
            self._recall()
            self._ui.progressTabScroll.verticalScrollBar().setValue(0)
        elif self._half() == self._offered != self._nothing_typed():  # midnight has passed over fields left alone
            self._clear()
        self._fill_milestones(deliverable)
        self._checklist.show(deliverable.checklist, self._ui.progressTabContent)
        self._show_entries(outline.read_entries(self._context.book, deliverable.id))

    def leave(self) -> None:
        """Another deliverable is about to be shown: keep what is half typed."""
        self._drafts.write_now()

    def add_entry(self) -> None:
        """Record what the fields hold as a new entry and empty them."""
        deliverable = self._deliverable
        if deliverable is None:
            return
        book, today = self._context.book, self._context.today()
        if self._ask(lambda: recording.record_progress(book, deliverable.id, self._entry_draft(), today)):
            self._drafts.drop(self._key(deliverable))
            self._clear()

    # -- fields

    def _entry_draft(self) -> recording.ProgressDraft:
        day = day_of(self._ui.entryDay)
        if day is None:
            raise Refusal("Chưa có ngày cập nhật; hãy chọn ngày.")
        percent = self._ui.deliverablePercent.value()
        result, difficulty, proposal = (text.text for text in self._texts)
        return recording.ProgressDraft(
            day=day,
            percent=None if percent < 0 else percent,
            result=result,
            difficulty=difficulty,
            proposal=proposal,
            milestone_id=self._ui.entryMilestone.currentData(),
        )

    def _half(self) -> HalfEntry:
        day = day_of(self._ui.entryDay) or self._context.today()
        result, difficulty, proposal = (text.text for text in self._texts)
        return HalfEntry(day.isoformat(), self._ui.deliverablePercent.value(), (result, difficulty, proposal))

    def _keep(self) -> None:
        if self._deliverable is not None:
            self._drafts.keep(self._key(self._deliverable), self._half().written())

    def _recall(self) -> None:
        assert self._deliverable is not None
        kept = self._drafts.recall(self._key(self._deliverable))
        half = read_half_entry(kept) if kept else None
        if half is not None:
            self._fill(half)

    def _clear(self) -> None:
        self._offered = self._nothing_typed()
        self._fill(self._offered)

    def _nothing_typed(self) -> HalfEntry:
        return HalfEntry(self._context.today().isoformat(), -1, ("", "", ""))

    def _fill(self, half: HalfEntry) -> None:
        show_day(self._ui.entryDay, date.fromisoformat(half.day))
        blocked = self._ui.deliverablePercent.blockSignals(True)
        self._ui.deliverablePercent.setValue(half.percent)
        self._ui.deliverablePercent.blockSignals(blocked)
        for field, text in zip(self._texts, half.texts, strict=True):
            field.replace("")
            field.restore(text)

    @staticmethod
    def _key(deliverable: Deliverable) -> str:
        return f"deliverable/{deliverable.uid}/entry"

    # -- milestones, checklist, entries

    def _fill_milestones(self, deliverable: Deliverable) -> None:
        several = len(deliverable.milestones) > 1
        self._ui.entryRows.setRowVisible(self._ui.entryMilestone, several)
        chosen = self._ui.entryMilestone.currentData()
        self._ui.entryMilestone.clear()
        if several:
            self._ui.entryMilestone.addItem("Chung cho cả sản phẩm", None)
        for milestone in deliverable.milestones if several else ():
            self._ui.entryMilestone.addItem(milestone.label, milestone.id)
        self._ui.entryMilestone.setCurrentIndex(max(self._ui.entryMilestone.findData(chosen), 0))

    def _set_rate(self, item: int, rate: int | None) -> None:
        assert self._deliverable is not None
        known = {one.id: one.rate for one in self._deliverable.checklist}
        if item in known and known[item] != rate:
            self._ask(lambda: recording.set_rate(self._context.book, item, rate))

    def _set_handling(self, item: int, handling: Handling | None) -> None:
        self._ask(lambda: recording.set_handling(self._context.book, item, handling))

    def _show_entries(self, entries: tuple[ProgressEntry, ...]) -> None:
        if entries == self._entries:
            return
        self._entries = entries
        layout = self._ui.entriesLayout
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        assert self._deliverable is not None
        milestones = self._deliverable.milestones
        for entry in entries:
            layout.addWidget(EntryCard(entry, milestones, self._mend, self._take_out, self._ui.entriesPlace))
        self._ui.entriesHeading.setVisible(bool(entries))

    def _mend(self, entry: ProgressEntry) -> None:
        assert self._deliverable is not None
        book, today = self._context.book, self._context.today()
        EntryDialog(
            self._deliverable.code,
            entry,
            lambda draft: recording.edit_progress(book, entry.id, draft, today),
            self._window,
        ).ask()

    def _take_out(self, entry: ProgressEntry) -> None:
        self._ask(lambda: recording.delete_progress(self._context.book, entry.id))
