"""The chips, the unit chooser and the further conditions above the tree: what is let through, with true counts."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from cchc_desktop.domain.doubts import doubted_in
from cchc_desktop.domain.plan import Deliverable, PlanOutline
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import STATE_WORDS, State
from cchc_desktop.gui.models.kept import KeptOfPlans
from cchc_desktop.gui.models.plan_rows import Wanted, everything
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.doubt_mark import doubt_icon
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.gui.widgets.state_icon import state_icon

LeadKey = tuple[bool, int]
"""Whether it is a group, and its id: units and groups count their ids apart."""


class Chip(NamedTuple):
    """A chip lets some states through, or what is doubtful; an empty set lets all."""

    name: str
    words: str
    states: frozenset[State]
    shape: State | None = None
    doubtful: bool = False


CHIPS = (
    Chip("all", "Tất cả", frozenset()),
    Chip("late", "Quá hạn", frozenset({State.LATE}), State.LATE),
    Chip("soon", "Sắp đến hạn", frozenset({State.SOON}), State.SOON),
    Chip("in_progress", "Đang thực hiện", frozenset({State.IN_PROGRESS}), State.IN_PROGRESS),
    Chip("done", "Hoàn thành", frozenset({State.DONE, State.DONE_LATE}), State.DONE),
    Chip("ongoing", "Thường xuyên", frozenset({State.ONGOING}), State.ONGOING),
    Chip("not_yet", "Chưa đến hạn", frozenset({State.NOT_YET}), State.NOT_YET),
    # The rare ones share a chip: the rows under it say which is which.
    Chip(
        "other",
        "Khác",
        frozenset({State.UNCONFIRMED, State.UNREAD, State.NOTHING_AROSE, State.STOPPED}),
        State.UNCONFIRMED,
    ),
    Chip("doubtful", "Cần xem lại", frozenset(), doubtful=True),
)


class PlanFilter(QObject):
    """Owns the chips; `changed` asks the page to show the rows again."""

    changed = Signal()

    def __init__(self, chips: QWidget, leads: QComboBox, more: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._leads = leads
        self._more = PlanConditions()
        self._doubted: frozenset[int] = frozenset()
        self._doubts = KeptOfPlans(doubted_in)
        self._place = parent
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = FlowLayout(chips)
        row.setSpacing(space(parent, 0.3))
        for chip in CHIPS:
            row.addWidget(self._button(chip))
        row.addWidget(leads)
        row.addWidget(more)
        self._buttons["all"].setChecked(True)
        self._group.buttonClicked.connect(self._tell)
        leads.activated.connect(self._tell)

    @property
    def wanted(self) -> Wanted:
        """What the tree shows; `everything` when nothing is chosen."""
        conditions, doubted = self.conditions, self._doubted
        if conditions.asks_nothing:
            return everything
        return lambda task, deliverable: conditions.meets(task, deliverable, doubted)

    @property
    def conditions(self) -> PlanConditions:
        """Chip, unit and the further conditions as one."""
        is_group, chosen = self._leads.currentData() or (False, None)
        return self._more._replace(
            states=self._chip.states or self._more.states,
            doubtful=self._chip.doubtful or self._more.doubtful,
            unit_id=self._more.unit_id if chosen is None else (None if is_group else chosen),
            group_id=self._more.group_id if chosen is None else (chosen if is_group else None),
        )

    @property
    def further(self) -> PlanConditions:
        """What neither a chip nor the unit chooser shows; the page tells of it in words."""
        return self._more

    def ask_further(self, conditions: PlanConditions) -> None:
        """Conditions from the dialog or another page: what chip and chooser can show, they show; tells `changed`."""
        chip = _chip_for(conditions)
        self._buttons[chip.name].setChecked(True)
        place = self._place_of(conditions)
        self._leads.setCurrentIndex(max(place, 0))
        self._more = conditions._replace(
            states=frozenset() if chip.states else conditions.states,
            doubtful=conditions.doubtful and not chip.doubtful,
            unit_id=None if place > 0 else conditions.unit_id,
            group_id=None if place > 0 else conditions.group_id,
        )
        self.changed.emit()

    def _place_of(self, conditions: PlanConditions) -> int:
        """Where the unit asked for stands in the chooser; 0 for none, negative when it is not there."""
        if conditions.unit_id is None and conditions.group_id is None:
            return 0
        is_group = conditions.unit_id is None
        wanted = (is_group, conditions.group_id if is_group else conditions.unit_id)
        return next((at for at in range(1, self._leads.count()) if self._leads.itemData(at) == wanted), -1)

    def make_ready(self, outline: PlanOutline) -> None:
        """Find the doubts that `count` will ask for; asks no widget."""
        self._doubts.of(outline)

    def count(self, outline: PlanOutline) -> None:
        """Put true numbers on the chips; a chip nothing stands under is out of the way."""
        counts: dict[State, int] = {}
        deliverables: list[Deliverable] = list(outline.deliverables)
        self._doubted = self._doubts.of(outline)
        for one in deliverables:
            counts[one.state] = counts.get(one.state, 0) + 1
        for chip in CHIPS:
            number = len(deliverables)
            if chip.states or chip.doubtful:
                number = len(self._doubted) if chip.doubtful else sum(counts.get(state, 0) for state in chip.states)
            button = self._buttons[chip.name]
            button.setText(f"{chip.words} {number}")
            button.setAccessibleName(f"{chip.words}: {number} sản phẩm")
            button.setToolTip(_told(chip, counts))
            button.setVisible(bool(number) or chip.name == "all" or button.isChecked())
        self._fill_leads(outline)

    def clear(self) -> None:
        """Let everything through again, without telling."""
        self._buttons["all"].setChecked(True)
        self._leads.setCurrentIndex(0)
        self._more = PlanConditions()

    def repaint_icons(self) -> None:
        """The scheme has changed: shapes in its colours."""
        for chip in CHIPS:
            self._give_icon(self._buttons[chip.name], chip)

    @property
    def _chip(self) -> Chip:
        return next(chip for chip in CHIPS if self._buttons[chip.name].isChecked())

    def _tell(self) -> None:
        self.changed.emit()

    def _button(self, chip: Chip) -> QPushButton:
        button = QPushButton(chip.words)
        button.setObjectName(f"chip_{chip.name}")
        button.setProperty("chip", True)
        button.setCheckable(True)
        self._group.addButton(button)
        self._buttons[chip.name] = button
        self._give_icon(button, chip)
        return button

    def _give_icon(self, button: QPushButton, chip: Chip) -> None:
        size, ratio = button.iconSize().height(), self._place.devicePixelRatioF()
        colours = colours_of(self._place.palette())
        if chip.doubtful:
            button.setIcon(doubt_icon(colours.soon, size, ratio))
        elif chip.shape is not None:
            button.setIcon(state_icon(chip.shape, colours, size, ratio))

    def _fill_leads(self, outline: PlanOutline) -> None:
        names = {(unit.is_group, unit.id): unit.name for task in outline.tasks for unit in task.leads}
        known = [self._leads.itemData(index) for index in range(1, self._leads.count())]
        if set(known) == set(names) and self._leads.count():
            return
        chosen = self._leads.currentData()
        self._leads.clear()
        self._leads.addItem("Mọi đơn vị chủ trì", None)
        for unit, name in _in_order(names):
            self._leads.addItem(name, unit)
        places = [self._leads.itemData(at) for at in range(self._leads.count())]
        self._leads.setCurrentIndex(places.index(chosen) if chosen in places else 0)


def _chip_for(conditions: PlanConditions) -> Chip:
    """The chip that shows the states asked for, or else what is doubtful; the first when none does."""
    by_states = (chip for chip in CHIPS if chip.states and chip.states == conditions.states)
    by_doubt = (chip for chip in CHIPS if chip.doubtful and conditions.doubtful and not conditions.states)
    return next(by_states, next(by_doubt, CHIPS[0]))


def _told(chip: Chip, counts: dict[State, int]) -> str:
    """Which states a chip of several stands for, with the number of each."""
    if len(chip.states) < 2:
        return ""
    return "\n".join(f"{STATE_WORDS[state]}: {counts[state]}" for state in State if state in chip.states & set(counts))


def _in_order(names: dict[LeadKey, str]) -> list[tuple[LeadKey, str]]:
    from cchc_desktop.domain.text import sort_key  # noqa: PLC0415

    return sorted(names.items(), key=lambda pair: sort_key(pair[1]))
