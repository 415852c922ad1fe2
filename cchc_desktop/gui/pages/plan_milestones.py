"""The tab Mốc thời hạn: every due occurrence with its state; concluded, reopened, postponed, confirmed here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from cchc_desktop.domain.plan import Deliverable, Milestone, UnitConclusion
from cchc_desktop.domain.progress import CONCLUSION_WORDS, STATE_WORDS, State, words_for_time_left
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.postpone_dialog import PostponeDialog
from cchc_desktop.gui.forms.deliverable_form import Ui_DeliverableForm
from cchc_desktop.gui.pages.plan_progress import Ask
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.gui.widgets.state_icon import state_icon
from cchc_desktop.gui.wording import day_words
from cchc_desktop.services.plan import recording

Conclude = Callable[[Milestone | None, int | None], None]
"""Opens the conclusion dialog for a milestone, and a unit of a group where one is chosen."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is selected in the list."""

    milestone: Milestone | None = None
    unit: UnitConclusion | None = None


class MilestoneTab(QObject):
    """Works on the list and its buttons."""

    def __init__(self, ui: Ui_DeliverableForm, context: Context, ask: Ask, conclude: Conclude, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._context, self._ask, self._conclude = ui, context, ask, conclude
        self._window = parent
        self._deliverable: Deliverable | None = None
        buttons = FlowLayout(ui.milestoneButtons)
        buttons.setSpacing(space(parent, 0.4))
        for button in (ui.concludeMilestoneButton, ui.postponeButton, ui.reopenButton, ui.confirmButton):
            buttons.addWidget(button)
        ui.milestoneWords.setAlignment(Qt.AlignmentFlag.AlignTop)
        ui.milestoneList.setHeaderLabels(["Mốc", "Hạn", "Trạng thái"])
        header = ui.milestoneList.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        ui.milestoneList.itemSelectionChanged.connect(self._offer)
        ui.confirmButton.clicked.connect(self._confirm)
        ui.postponeButton.clicked.connect(self._postpone)
        ui.reopenButton.clicked.connect(self._reopen)
        ui.concludeMilestoneButton.clicked.connect(self._conclude_chosen)

    def show(self, deliverable: Deliverable) -> None:
        """List the milestones; the selection stays on the same milestone or unit."""
        chosen = self._chosen_id()
        self._deliverable = deliverable
        tree = self._ui.milestoneList
        blocked = tree.blockSignals(True)
        tree.clear()
        for milestone in deliverable.milestones:
            tree.addTopLevelItem(self._item(milestone, deliverable))
        tree.expandAll()
        self._choose(chosen)
        tree.blockSignals(blocked)
        self._ui.milestoneWords.setText(_introduction(deliverable))
        self._ui.milestoneWords.setVisible(bool(self._ui.milestoneWords.text()))
        for widget in (tree, self._ui.postponeButton, self._ui.reopenButton, self._ui.concludeMilestoneButton):
            widget.setVisible(bool(deliverable.milestones))
        self._ui.confirmButton.setVisible(any(not one.confirmed for one in deliverable.milestones))
        self._offer()

    # -- the list

    def _item(self, milestone: Milestone, deliverable: Deliverable) -> QTreeWidgetItem:
        words = [milestone.label or deliverable.deadline_text, _due_words(milestone), _state_words(milestone)]
        item = QTreeWidgetItem(words)
        item.setData(0, Qt.ItemDataRole.UserRole, (milestone.id, None))
        item.setToolTip(0, words[0])
        item.setToolTip(2, _ending(milestone))
        self._dress(item, milestone.state)
        for member in milestone.units:
            item.addChild(self._unit_item(milestone, member))
        return item

    def _unit_item(self, milestone: Milestone, member: UnitConclusion) -> QTreeWidgetItem:
        ended = CONCLUSION_WORDS[member.conclusion] if member.conclusion else "Chưa hoàn thành"
        item = QTreeWidgetItem([member.unit.name, "", f"{ended} {day_words(member.done_on) if member.done_on else ''}"])
        item.setData(0, Qt.ItemDataRole.UserRole, (milestone.id, member.unit.id))
        self._dress(item, State.DONE if member.conclusion else State.NOT_YET)
        return item

    def _dress(self, item: QTreeWidgetItem, state: State) -> None:
        tree = self._ui.milestoneList
        size = tree.fontMetrics().ascent()
        item.setIcon(2, state_icon(state, colours_of(tree.palette()), size, tree.devicePixelRatioF()))

    def _chosen_id(self) -> tuple[int, int | None] | None:
        items = self._ui.milestoneList.selectedItems()
        return items[0].data(0, Qt.ItemDataRole.UserRole) if items else None

    def _choose(self, wanted: tuple[int, int | None] | None) -> None:
        tree = self._ui.milestoneList
        every = [item.value() for item in _iterated(tree)]
        found = [item for item in every if item.data(0, Qt.ItemDataRole.UserRole) == wanted]
        if every:
            tree.setCurrentItem((found or every)[0])

    def _chosen(self) -> Chosen:
        chosen = self._chosen_id()
        if chosen is None or self._deliverable is None:
            return Chosen()
        milestone = next((one for one in self._deliverable.milestones if one.id == chosen[0]), None)
        members = milestone.units if milestone else ()
        return Chosen(milestone, next((one for one in members if one.unit.id == chosen[1]), None))

    # -- the buttons

    def _offer(self) -> None:
        chosen = self._chosen()
        milestone = chosen.milestone
        is_open = milestone is not None and milestone.conclusion is None
        unit_open = chosen.unit is None or chosen.unit.conclusion is None
        self._ui.concludeMilestoneButton.setEnabled(is_open and unit_open)
        self._ui.postponeButton.setEnabled(milestone is not None and is_open and milestone.due_on is not None)
        self._ui.reopenButton.setEnabled(milestone is not None and not is_open)

    def _conclude_chosen(self) -> None:
        chosen = self._chosen()
        self._conclude(chosen.milestone, chosen.unit.unit.id if chosen.unit else None)

    def _reopen(self) -> None:
        milestone = self._chosen().milestone
        if milestone is not None:
            self._ask(lambda: recording.reopen(self._context.book, milestone.id))

    def _confirm(self) -> None:
        one = self._deliverable
        if one is not None:
            self._ask(lambda: recording.confirm_milestones(self._context.book, one.id))

    def _postpone(self) -> None:
        milestone = self._chosen().milestone
        if milestone is None or self._deliverable is None:
            return
        book = self._context.book
        PostponeDialog(
            self._deliverable,
            milestone,
            self._context.today(),
            lambda reason, day: recording.postpone(book, milestone.id, reason, day),
            self._window,
        ).ask()


def _iterated(tree: QTreeWidget) -> Iterator[QTreeWidgetItemIterator]:
    place = QTreeWidgetItemIterator(tree)
    while place.value() is not None:
        yield place
        place += 1


def _due_words(milestone: Milestone) -> str:
    if milestone.new_due_on:
        return f"{day_words(milestone.new_due_on)} (gia hạn)"
    return day_words(milestone.due_on)


def _state_words(milestone: Milestone) -> str:
    if milestone.state in (State.LATE, State.SOON) and milestone.working_days_left is not None:
        return words_for_time_left(milestone.working_days_left)
    return STATE_WORDS[milestone.state]


def _ending(milestone: Milestone) -> str:
    """How and by which document it ended, why it was late."""
    parts = [_state_words(milestone)]
    if milestone.done_on:
        parts.append(f"ngày {day_words(milestone.done_on)}")
    if milestone.document:
        parts.append(f"văn bản {milestone.document.number}".strip())
    if milestone.reason:
        parts.append(f"lý do: {milestone.reason}")
    return ", ".join(parts)


def _introduction(deliverable: Deliverable) -> str:
    if any(not one.confirmed for one in deliverable.milestones):
        return "Các mốc này do chương trình đề xuất từ lời văn; chưa xác nhận thì chưa tính quá hạn."
    if not deliverable.milestones:
        return "Không có mốc nào có ngày. Bấm Hoàn thành… để ghi kết quả đã thực hiện trong kỳ."
    return ""
