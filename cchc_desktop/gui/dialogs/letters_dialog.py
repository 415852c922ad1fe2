"""Chooses the units that reminder letters go to, and the day they are asked to answer by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableView, QWidget

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.reminder_letters import ReminderLetter
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import tell
from cchc_desktop.gui.forms.letters_dialog import Ui_LettersDialog
from cchc_desktop.gui.letter_ways import LetterWays
from cchc_desktop.gui.models.letter_table import Column, LetterTable
from cchc_desktop.gui.theme import colours_of, space
from cchc_desktop.gui.widgets.day_field import day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.gui.widgets.visible_marks import visible_box
from cchc_desktop.services.answer_days import usual_answer_day
from cchc_desktop.services.letters.batch import Batch, batch_of
from cchc_desktop.services.letters.reading import letters_to, nothing_to_remind, read_letters

MOST_ROWS = 14
"""So many units are in view without scrolling."""
NO_ENDING = "Chưa chọn loại tệp; hãy đánh dấu PDF, Word hoặc cả hai."


def write_reminder_letters(context: Context, parent: QWidget, unit: int | None = None) -> None:
    """Open the dialog for all units where something presses, or for one; where nothing does, say so."""
    try:
        dialog = LettersDialog(context, _letters(context, unit), parent)
    except Refusal as refusal:
        tell(str(refusal), parent)
        return
    dialog.ask()


def _letters(context: Context, unit: int | None) -> tuple[ReminderLetter, ...]:
    today = context.today()
    found = read_letters(context.book, today) if unit is None else letters_to(context.book, today, (unit,))
    if not found:
        raise nothing_to_remind(today)
    return found


class LettersDialog(QDialog):
    """What is ticked goes out; it stays open for the next way out, until it is closed."""

    def __init__(self, context: Context, letters: tuple[ReminderLetter, ...], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context, self._units = context, {letter.unit_id for letter in letters}
        self.table = LetterTable(letters, self)
        self.ways = LetterWays(context, self)
        self.ui = Ui_LettersDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        show_day(self.ui.answerBy, usual_answer_day(context.book, context.today()))
        self._dress(len(letters))
        self._connect()
        self._show_ticked()

    def ask(self) -> None:
        """Open and wait; the dialog is gone afterwards."""
        self.exec()
        self.deleteLater()

    def done(self, result: int) -> None:
        self.ways.stop()
        super().done(result)

    def _preview(self) -> None:
        self._with_batch(self.ways.preview)

    def _save_files(self) -> None:
        boxes = ((self.ui.asPdf, ".pdf"), (self.ui.asWord, ".docx"))
        endings = tuple(ending for box, ending in boxes if box.isChecked())
        if endings:
            self._with_batch(lambda batch: self.ways.save_files(batch, endings))
        else:
            self._refuse(NO_ENDING)

    def _with_batch(self, act: Callable[[Batch], object]) -> None:
        """Do it with the letters that are ticked; what is missing is said."""
        if self.ways.busy:
            return
        self._tell("")
        try:
            today, by = self._context.today(), day_of(self.ui.answerBy)
            act(batch_of(self._context.book, self.table.chosen, today, by))
        except Refusal as refusal:
            self._refuse(str(refusal))

    def _read_anew(self) -> None:
        found = read_letters(self._context.book, self._context.today())
        self.table.show([letter for letter in found if letter.unit_id in self._units])

    # -- what is said

    def _tell(self, sentence: str) -> None:
        self.ui.refusal.hide()
        self.ui.told.setText(sentence)
        self.ui.told.setVisible(bool(sentence))

    def _refuse(self, sentence: str) -> None:
        self._tell("")
        self.ui.refusal.setText(sentence)
        self.ui.refusal.show()

    def _show_ticked(self) -> None:
        self.ui.ticked.setText(f"Đã chọn {len(self.table.chosen)}/{self.table.rowCount()} đơn vị")

    # -- look

    def _connect(self) -> None:
        ui = self.ui
        self.table.ticked.connect(self._show_ticked)
        ui.tickAll.clicked.connect(self.table.tick_all)
        ui.tickNone.clicked.connect(lambda: self.table.tick(()))
        ui.previewButton.clicked.connect(self._preview)
        ui.filesButton.clicked.connect(self._save_files)
        ui.sentButton.clicked.connect(lambda: self._with_batch(self.ways.ask_sent))
        ui.closeButton.clicked.connect(self.reject)
        self.ways.told.connect(self._tell)
        self.ways.refused.connect(self._refuse)
        self.ways.sent.connect(self._read_anew)

    def _dress(self, count: int) -> None:
        ui, half = self.ui, space(self, 0.5)
        self.setWindowTitle("Công văn đôn đốc")
        ui.subject.setText(
            f"Đến ngày {day_words(self._context.today())}, {count} đơn vị có sản phẩm quá hạn hoặc sắp đến hạn."
        )
        for label in (ui.told, ui.refusal):
            label.hide()
        for widget in (ui.tickAll, ui.tickNone):
            widget.setVisible(count > 1)
        box = visible_box(colours_of(self.palette()), self.fontMetrics().ascent())
        for mark in (ui.asPdf, ui.asWord):
            mark.setStyleSheet(box)
        for row in (ui.ticksRow, ui.answerRow, ui.commandRow):
            row.setSpacing(half)
        name_parts(self)
        self._set_up_table(min(max(count, 3), MOST_ROWS))
        self.setMinimumWidth(space(self, 50))

    def _set_up_table(self, rows: int) -> None:
        view, left, right = self.ui.lettersTable, space(self, 0.35), space(self, 0.75)
        view.setModel(self.table)
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        box = visible_box(colours_of(self.palette()), self.fontMetrics().ascent(), "QTableView")
        padding = f"padding: 0 {right}px 0 {left}px;"
        view.setStyleSheet(f"{box} QTableView::item {{ {padding} }} QHeaderView::section {{ {padding} }}")
        header, metrics = view.horizontalHeader(), view.fontMetrics()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.UNIT, QHeaderView.ResizeMode.Stretch)
        for column in (Column.LATE, Column.SOON, Column.REMINDED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        line = round(metrics.height() * 1.75)
        view.verticalHeader().setDefaultSectionSize(line)
        view.setMinimumHeight(rows * line + header.sizeHint().height() + space(self, 0.25))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setCurrentIndex(self.table.index(0, Column.UNIT))
        view.setFocus()
