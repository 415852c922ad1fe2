"""Fields that a file proposes: marked until the officer touches them, and never written over what was typed."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from cchc_desktop.domain.document_kinds import KINDS, OFFICIAL_LETTER
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day

MARK = " •"
SAID = "Đọc từ tệp, hãy kiểm tra"


def fill_kinds(chooser: QComboBox) -> None:
    """All kinds in the decree's order, a công văn (which has no abbreviation) first."""
    chooser.addItem(f"{OFFICIAL_LETTER}, hoặc chưa rõ", "")
    for kind, words in KINDS.items():
        chooser.addItem(f"{words} ({kind})", kind)


class ProposedFields(QObject):
    """Number, day, kind, abstract, issuer and signer of one form."""

    def __init__(self, rows: QFormLayout, fields: dict[str, QWidget], opens_at: date, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._fields = fields
        self._touched: set[str] = set()
        self._proposed: set[str] = set()
        self._writing = False
        for name, field in fields.items():
            if isinstance(field, QLineEdit | QPlainTextEdit):
                field.textChanged.connect(partial(self.touch, name))
            elif isinstance(field, QDateEdit):
                allow_no_day(field, opens_at)
                show_day(field, None)
                field.dateChanged.connect(partial(self.touch, name))
            elif isinstance(field, QComboBox):
                field.currentIndexChanged.connect(partial(self.touch, name))

    def propose(self, **read: object) -> bool:
        """Show what was read in the fields that nobody has touched; whether anything was. An earlier reading goes."""
        self._withdraw()
        shown = [self._show(name, value) for name, value in read.items() if value and name not in self._touched]
        return any(shown)

    def _withdraw(self) -> None:
        """What another file said must not stay beside what this one says."""
        for name in self._proposed - self._touched:
            self._write(name, None)
            self._mark(name, "")
        self._proposed.clear()

    def value(self, name: str) -> str | date | None:
        """What a field holds."""
        field = self._fields[name]
        if isinstance(field, QDateEdit):
            return day_of(field)
        if isinstance(field, QComboBox):
            return str(field.currentData())
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        assert isinstance(field, QLineEdit)
        return field.text()

    def words(self, name: str) -> str:
        return str(self.value(name) or "")

    def _show(self, name: str, value: object) -> bool:
        self._write(name, value)
        self._proposed.add(name)
        self._mark(name, SAID)
        return True

    def _write(self, name: str, value: object) -> None:
        """None leaves the field as it was before anything stood in it."""
        field = self._fields[name]
        self._writing = True
        try:
            if isinstance(field, QDateEdit):
                show_day(field, value if isinstance(value, date) else None)
            elif isinstance(field, QComboBox):
                field.setCurrentIndex(max(field.findData(value), 0))
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(str(value or ""))
            elif isinstance(field, QLineEdit):
                field.setText(str(value or ""))
                field.setCursorPosition(0)
        finally:
            self._writing = False

    def _mark(self, name: str, said: str) -> None:
        field = self._fields[name]
        field.setAccessibleDescription(said)
        field.setToolTip(said)
        place = field.parentWidget()  # a field with a button beside it
        label = self._rows.labelForField(field) or (place and self._rows.labelForField(place))
        if isinstance(label, QLabel):
            label.setText(label.text().removesuffix(MARK) + (MARK if said else ""))

    def touch(self, name: str, *_: object) -> None:
        """The officer wrote here: what stands there is hers."""
        if not self._writing:
            self._touched.add(name)
            self._mark(name, "")
