"""The rows of what a deliverable must state before it is closed: rates of completion and what was handled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QFormLayout, QHBoxLayout, QLabel, QWidget

from cchc_desktop.domain.plan import ChecklistItem
from cchc_desktop.domain.progress import HANDLING_WORDS, Handling
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.wheel_guard import WheelGuard

LABEL_LINES = 6.0
"""The width of the form's label column, in lines of text."""


class RateField(QDoubleSpinBox):
    """A rate in hundredths of a percent; below zero stands for "not stated"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(-1, 100)
        self.setDecimals(2)
        self.setSuffix(" %")
        self.setSpecialValueText("—")
        self.lineEdit().setTextMargins(space(self, 0.5), 0, 0, 0)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.UpDownArrows)

    def textFromValue(self, value: float) -> str:
        """91 rather than 91,00."""
        return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")

    @property
    def hundredths(self) -> int | None:
        return None if self.value() < 0 else round(self.value() * 100)


class Checklist:
    """One row an item in a form layout, from row `first` on; tells the two callables what the officer states."""

    def __init__(
        self,
        rows: QFormLayout,
        first: int,
        on_rate: Callable[[int, int | None], None],
        on_handling: Callable[[int, Handling | None], None],
    ) -> None:
        self._rows = rows
        self._first = first
        self._wheel = WheelGuard()
        self._on_rate = on_rate
        self._on_handling = on_handling
        self._fields: dict[int, RateField | QComboBox] = {}
        self._lines: list[QWidget] = []

    def show(self, items: tuple[ChecklistItem, ...], place: QWidget) -> None:
        """Show the items, making fields anew only when other items are meant."""
        if set(self._fields) != {item.id for item in items}:
            self._rebuild(items, place)
        for item in items:
            self._show_item(item)

    def _rebuild(self, items: tuple[ChecklistItem, ...], place: QWidget) -> None:
        for line in self._lines:
            self._rows.removeRow(line)
        self._lines.clear()
        self._fields.clear()
        for position, item in enumerate(items):
            line = QWidget(place)
            field = self._rate_field(item, line) if item.is_rate else self._handling_field(item, line)
            field.setObjectName(f"checklist{item.id}")
            field.setAccessibleName(item.label)
            self._fill_line(line, item.label, field)
            self._rows.insertRow(self._first + position, line)
            self._lines.append(line)
            self._wheel.guard(line)
            self._fields[item.id] = field

    def _fill_line(self, line: QWidget, words: str, field: QWidget) -> None:
        """The label has what the field leaves: the plans of 9.5 have long names."""
        label = QLabel(words, line)
        label.setWordWrap(True)
        label.setBuddy(field)
        both = QHBoxLayout(line)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(label, 1)
        both.addWidget(field)

    def _rate_field(self, item: ChecklistItem, place: QWidget) -> RateField:
        field = RateField(place)
        field.editingFinished.connect(lambda: self._on_rate(item.id, field.hundredths))
        return field

    def _handling_field(self, item: ChecklistItem, place: QWidget) -> QComboBox:
        field = QComboBox(place)
        field.addItem("— chưa chọn —", None)
        for handling, words in HANDLING_WORDS.items():
            field.addItem(words, handling)
        field.activated.connect(lambda: self._on_handling(item.id, _handling_of(field)))
        return field

    def _show_item(self, item: ChecklistItem) -> None:
        field = self._fields[item.id]
        blocked = field.blockSignals(True)
        if isinstance(field, RateField):
            if not (field.hasFocus() and field.hundredths != item.rate and _half_typed(field)):
                field.setValue(-1 if item.rate is None else item.rate / 100)
        else:
            field.setCurrentIndex(max(field.findData(item.handling), 0))
        field.blockSignals(blocked)


def _half_typed(field: RateField) -> bool:
    return field.lineEdit().isModified()


def _handling_of(field: QComboBox) -> Handling | None:
    chosen = field.currentData(Qt.ItemDataRole.UserRole)
    return None if chosen is None else Handling(chosen)
