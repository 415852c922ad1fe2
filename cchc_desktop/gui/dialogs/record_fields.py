"""The editors of a record's fields, made from what the register says of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from cchc_desktop.domain.registers.fields import DAYS, Field, FieldKind, Value
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.widgets.long_choices import long_choices
from cchc_desktop.gui.widgets.paragraph_edit import ParagraphEdit

NOT_CHOSEN = "—"


@dataclass(frozen=True, slots=True)
class FieldEditor:
    """A field's widget, how a value is shown in it, and the value that stands in it (Refusal where it means none)."""

    field: Field
    widget: QWidget
    show: Callable[[Value], None]
    value: Callable[[], Value]


def editor_of(field: Field, today: date, units: Sequence[str]) -> FieldEditor:
    """The editor that suits the field; `units` are the names that a unit is chosen from."""
    if field.kind is FieldKind.TEXT:
        made = _paragraph(field)
    elif field.kind in DAYS:
        made = _day(field, today)
    elif field.kind is FieldKind.CHOICE:
        made = _choice(field, field.choices)
    elif field.kind is FieldKind.UNIT:
        made = _choice(field, tuple((name, name) for name in units))
    elif field.proposals:
        made = _proposals(field)
    else:
        made = _line(field)
    made.widget.setObjectName(field.name)
    made.widget.setAccessibleName(field.words)
    if field.hint:
        made.widget.setToolTip(field.hint)
    return made


def in_one_line(editors: Sequence[FieldEditor], labels: Mapping[str, QLabel]) -> QWidget:
    """Editors beside one another, all but the first with their label of `labels`, which are named by field."""
    if len(editors) == 1:
        return editors[0].widget
    place = QWidget()
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(space(place, 0.5))
    for at, editor in enumerate(editors):
        if at:
            line.addWidget(labels[editor.field.name])
        line.addWidget(editor.widget, 1)
    return place


def with_button(field: QWidget, words: str, act: Callable[[], object]) -> QWidget:
    """A field with a button that fills it."""
    place = QWidget()
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(space(place, 0.5))
    button = QPushButton(words)
    button.setAccessibleName(f"{words} {field.accessibleName()}")
    button.clicked.connect(act)
    line.addWidget(field, 1)
    line.addWidget(button)
    return place


def _paragraph(field: Field) -> FieldEditor:
    edit = ParagraphEdit()
    edit.ask_lines(field.lines)
    edit.setPlaceholderText(field.hint)
    return FieldEditor(field, edit, lambda value: edit.setPlainText(str(value or "")), edit.toPlainText)


def _line(field: Field) -> FieldEditor:
    edit = QLineEdit()
    if field.kind is FieldKind.LINE:
        edit.setPlaceholderText(field.hint)
    return FieldEditor(field, edit, lambda value: edit.setText(field.words_of(value)), lambda: field.read(edit.text()))


def _day(field: Field, today: date) -> FieldEditor:
    edit = QDateEdit()
    edit.setDisplayFormat("dd/MM/yyyy")
    edit.setCalendarPopup(True)
    allow_no_day(edit, opens_at=today)
    return FieldEditor(
        field, edit, lambda value: show_day(edit, value if isinstance(value, date) else None), lambda: day_of(edit)
    )


def _choice(field: Field, choices: Sequence[tuple[str, str]]) -> FieldEditor:
    chooser = QComboBox()
    long_choices(chooser)
    chooser.addItem(NOT_CHOSEN, "")
    for value, words in choices:
        chooser.addItem(words, value)

    def show(value: Value) -> None:
        if chooser.findData(value) < 0:
            chooser.addItem(str(value), value)
        chooser.setCurrentIndex(chooser.findData(value))

    chooser.currentTextChanged.connect(chooser.setToolTip)
    return FieldEditor(field, chooser, show, lambda: str(chooser.currentData()))


def _proposals(field: Field) -> FieldEditor:
    """A line with usual words to choose from; nothing is completed while it is being typed."""
    chooser = QComboBox()
    long_choices(chooser)
    chooser.setEditable(True)
    chooser.setCompleter(None)  # type: ignore[arg-type]
    chooser.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    chooser.addItems(field.proposals)
    if (line := chooser.lineEdit()) is not None:
        line.setAccessibleName(field.words)
    return FieldEditor(field, chooser, lambda value: chooser.setEditText(str(value or "")), chooser.currentText)
