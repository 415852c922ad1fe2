"""Asks for a record of any register, field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from cchc_desktop.domain.registers.fields import Field, FieldKind, Register
from cchc_desktop.gui.dialogs.record_fields import FieldEditor, editor_of, in_one_line, with_button
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.record_dialog import Ui_RecordDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.key_letters import with_key_letters
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.gui.widgets.wheel_guard import WheelGuard

CHOOSE = "Chọn…"
SCREEN_PART = 0.68
"""The fields take no more than this of the screen's height; buttons and a refusal have the rest."""


class RecordDialog(RefusableDialog):
    """`save` gets the record as it is typed; `record` is what stands there at first.

    Fields named in `fixed` are not asked for: they stay as `record` has them, and `subject` says them in words.
    `choose_product` asks for a product of a plan and gives its year and code.
    """

    def __init__(
        self,
        register: Register[Any],
        record: Any,
        save: Callable[[Any], object],
        parent: QWidget | None,
        *,
        today: date,
        units: Iterable[str] = (),
        is_new: bool = False,
        fixed: frozenset[str] = frozenset(),
        subject: str = "",
        choose_product: Callable[[QWidget], tuple[int, str] | None] | None = None,
    ) -> None:
        super().__init__(f"{'Thêm' if is_new else 'Sửa'} {register.one}", lambda: save(self._typed()), parent)
        self._register, self._record = register, record
        self._choose_product = choose_product
        self.ui = Ui_RecordDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.subject.setText(subject)
        self.ui.subject.setVisible(bool(subject))
        names = tuple(units)
        self._editors = [editor_of(one, today, names) for one in register.fields if one.name not in fixed]
        self._fill_rows()
        for editor in self._editors:
            editor.show(getattr(record, editor.field.name))
        name_parts(self)
        WheelGuard(self).guard(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Lưu")
        self._dress()

    def editor(self, name: str) -> QWidget:
        """The widget of a field."""
        return next(editor.widget for editor in self._editors if editor.field.name == name)

    def _typed(self) -> Any:
        values = self._register.values_of(self._record)
        return self._register.record_of(values | {editor.field.name: editor.value() for editor in self._editors})

    def _fill_rows(self) -> None:
        words = with_key_letters([_asked(editor.field) for editor in self._editors])
        labels = {
            editor.field.name: _label_of(editor, asked) for editor, asked in zip(self._editors, words, strict=True)
        }
        for _, line in groupby(self._editors, key=_line_counter()):
            editors = list(line)
            place = in_one_line(editors, labels)
            if editors[0].field.kind is FieldKind.DELIVERABLE and self._choose_product is not None:
                place = with_button(place, CHOOSE, self._take_product)
            self.ui.rows.addRow(labels[editors[0].field.name], place)

    def _take_product(self) -> None:
        """The product chosen; one of another year is refused at once, not only when the record is saved."""
        assert self._choose_product is not None
        chosen = self._choose_product(self)
        if chosen is None:
            return
        year, code = chosen
        by_name = {editor.field.name: editor for editor in self._editors}
        if by_name["year"].value() != year:
            self.say(f"Sản phẩm {code} thuộc kế hoạch năm {year}; hãy chọn sản phẩm của năm kế hoạch đang ghi.")
            return
        by_name["deliverable"].show(code)

    def _dress(self) -> None:
        # By itself a scrolled place asks for a few lines only: where the screen has the room, all fields are seen.
        room = round(self.screen().availableGeometry().height() * SCREEN_PART)
        self.ui.scroll.setMinimumHeight(min(self.ui.fields.sizeHint().height(), room))
        self.ui.rows.setContentsMargins(0, 0, space(self, 0.5), 0)
        self.setMinimumWidth(space(self, 40))
        first = next((one for one in self._editors if not getattr(self._record, one.field.name)), self._editors[0])
        first.widget.setFocus()


def _line_counter() -> Callable[[FieldEditor], int]:
    """Counts the lines: a field that stands beside the one before it is in the same."""
    line = 0

    def count(editor: FieldEditor) -> int:
        nonlocal line
        line += not editor.field.beside
        return line

    return count


def _label_of(editor: FieldEditor, words: str) -> QLabel:
    label = QLabel(words)
    label.setBuddy(editor.widget)
    return label


def _asked(field: Field) -> str:
    return f"{field.words} *" if field.required else field.words
