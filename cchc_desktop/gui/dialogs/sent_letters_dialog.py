"""Notes that reminder letters were sent: the day, and their numbers where they have them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.reminder_letters import ReminderLetter
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.sent_letters_dialog import Ui_SentLettersDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.letters.sent import SentLetter, following_numbers, log_letters, next_letter_number

UNIT, NUMBER = 0, 1
MOST_ROWS = 12
"""So many letters are in view without scrolling."""


class SentLettersDialog(RefusableDialog):
    """Numbers are blank at first: they come after signing."""

    def __init__(self, context: Context, letters: Sequence[ReminderLetter], parent: QWidget | None) -> None:
        super().__init__("Ghi nhận đã gửi", self._save, parent)
        self._context, self._letters = context, tuple(letters)
        self.ui = Ui_SentLettersDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.subject.setText(f"Ghi nhận đã gửi {len(self._letters)} công văn đôn đốc?")
        show_day(self.ui.day, context.today())
        self._fill_table()
        self.ui.fillNumbers.clicked.connect(self._number)
        self.ui.firstNumber.setMaximumWidth(space(self, 8))
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Ghi nhận")
        self.setMinimumWidth(space(self, 40))

    def _fill_table(self) -> None:
        table = self.ui.numbers
        table.setColumnCount(2)
        table.setHorizontalHeaderLabels(["Đơn vị", "Số công văn"])
        table.setRowCount(len(self._letters))
        self._numbers = [QTableWidgetItem("") for _ in self._letters]
        for row, (letter, number) in enumerate(zip(self._letters, self._numbers, strict=True)):
            unit = QTableWidgetItem(letter.unit)
            unit.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            unit.setToolTip(letter.unit)
            table.setItem(row, UNIT, unit)
            table.setItem(row, NUMBER, number)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setCurrentCell(0, NUMBER)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(UNIT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(NUMBER, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(NUMBER, space(self, 10))
        rows = min(max(len(self._letters), 3), MOST_ROWS) + 1
        table.setMinimumHeight(rows * table.verticalHeader().defaultSectionSize() + space(self, 0.5))

    def _number(self) -> None:
        """Number the letters in the order of the table, from the next number where none is typed."""
        self.ui.refusal.hide()
        try:
            first = self.ui.firstNumber.text().strip() or self._next_number()
            numbers = following_numbers(first, len(self._letters))
        except Refusal as refusal:
            self.say(str(refusal))
            self.ui.firstNumber.setFocus()
            return
        for item, number in zip(self._numbers, numbers, strict=True):
            item.setText(number)

    def _next_number(self) -> str:
        """Written into the field too, so that it is seen where the row begins."""
        number = next_letter_number(self._context.book, day_of(self.ui.day) or self._context.today())
        self.ui.firstNumber.setText(number)
        return number

    def _save(self) -> None:
        day = day_of(self.ui.day)
        if day is None:
            raise Refusal("Chưa có ngày gửi; hãy chọn ngày.")
        rows = zip(self._letters, self._numbers, strict=True)
        sent = [SentLetter(letter, number.text()) for letter, number in rows]
        log_letters(self._context.book, sent, day, self._context.today())
