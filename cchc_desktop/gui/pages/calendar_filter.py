"""The calendar's filter: a state and a unit that leads (or also coordinates), as conditions on the plans."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QToolButton, QWidget

from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import STATE_WORDS, State
from cchc_desktop.services.plan.lead_choices import LeadChoice

ANY_STATE, SEVERAL, ANY_UNIT = "Mọi trạng thái", "Nhiều trạng thái", "Mọi đơn vị chủ trì"
DOUBTFUL = "Cần xem lại"


class CalendarFilter(QObject):
    """Two choosers, a switch and a button that clears; what they cannot show is kept until cleared."""

    changed = Signal()

    def __init__(
        self, states: QComboBox, units: QComboBox, coordinating: QPushButton, clear: QToolButton, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._states, self._units, self._coordinating, self._clear = states, units, coordinating, clear
        self._wanted = PlanConditions()
        states.addItem(ANY_STATE, None)
        for state in State:
            states.addItem(STATE_WORDS[state], state)
        states.addItem(DOUBTFUL, DOUBTFUL)
        states.activated.connect(self._take_state)
        units.activated.connect(self._take_unit)
        coordinating.toggled.connect(lambda too: self._take(self._wanted._replace(coordinating_too=too)))
        clear.clicked.connect(self.clear)
        clear.setEnabled(False)

    @property
    def wanted(self) -> PlanConditions:
        return self._wanted

    @property
    def worth_words(self) -> bool:
        """Whether the choosers alone do not tell the whole filter."""
        wanted, shown = self._wanted, self._units.currentIndex() > 0
        told = wanted._replace(
            states=frozenset() if len(wanted.states) == 1 else wanted.states,
            doubtful=wanted.doubtful and bool(wanted.states),
            unit_id=None if shown else wanted.unit_id,
            group_id=None if shown else wanted.group_id,
        )
        return not told.asks_nothing

    def offer(self, choices: Iterable[LeadChoice]) -> None:
        """The units that lead now; the chosen one stays chosen."""
        offered = [(None, ANY_UNIT), *(((each.is_group, each.id), each.name) for each in choices)]
        shown = [(self._units.itemData(at), self._units.itemText(at)) for at in range(self._units.count())]
        if offered != shown:
            self._units.clear()
            for which, name in offered:
                self._units.addItem(name, which)
            self._show()

    def show_wanted(self, wanted: PlanConditions) -> None:
        """Show conditions that come from elsewhere."""
        self._wanted = wanted
        self._show()

    def clear(self) -> None:
        self.show_wanted(PlanConditions())
        self.changed.emit()

    def _show(self) -> None:
        wanted = self._wanted
        blocked = self._coordinating.blockSignals(True)
        self._coordinating.setChecked(wanted.coordinating_too)
        self._coordinating.blockSignals(blocked)
        unit = (False, wanted.unit_id) if wanted.unit_id is not None else None
        group = (True, wanted.group_id) if wanted.group_id is not None else None
        self._units.setCurrentIndex(max(_place(self._units, unit or group), 0))
        self._show_states(wanted)
        self._clear.setEnabled(not wanted.asks_nothing)

    def _show_states(self, wanted: PlanConditions) -> None:
        """Several states at once come from other pages: they have an entry of their own while they hold."""
        several = self._states.findText(SEVERAL)
        if len(wanted.states) > 1:
            if several < 0:
                self._states.addItem(SEVERAL, SEVERAL)
            self._states.setCurrentIndex(self._states.findText(SEVERAL))
            return
        if several >= 0:
            self._states.removeItem(several)
        chosen = next(iter(wanted.states), DOUBTFUL if wanted.doubtful else None)
        self._states.setCurrentIndex(max(_place(self._states, chosen), 0))

    def _take_state(self) -> None:
        state = self._states.currentData()
        if state == SEVERAL:
            return
        states = frozenset({State(state)}) if state and state != DOUBTFUL else frozenset[State]()
        self._take(self._wanted._replace(states=states, doubtful=state == DOUBTFUL))

    def _take_unit(self) -> None:
        is_group, id_ = self._units.currentData() or (False, None)
        self._take(self._wanted._replace(unit_id=None if is_group else id_, group_id=id_ if is_group else None))

    def _take(self, wanted: PlanConditions) -> None:
        self.show_wanted(wanted)
        self.changed.emit()


def _place(chooser: QComboBox, wanted: object) -> int:
    return next((at for at in range(chooser.count()) if chooser.itemData(at) == wanted), -1)
