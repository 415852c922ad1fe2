"""Asks at the first start what to begin with: a look at the sample, or an empty plan of one's own agency."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QWidget

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold
from cchc_desktop.gui.dialogs.agency_dialog import lead_to, refuse_nameless
from cchc_desktop.gui.dialogs.agency_lines import lines_of
from cchc_desktop.gui.dialogs.dialog_buttons import dress_buttons
from cchc_desktop.gui.forms.first_start import Ui_FirstStart
from cchc_desktop.gui.theme import TITLE_SCALE, colours_of, space
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.visible_marks import visible_ring


@dataclass(frozen=True, slots=True)
class EmptyPlan:
    """A new book with an empty plan of `year`."""

    year: int
    agency: Agency


@dataclass(frozen=True, slots=True)
class Sample:
    """The 2023 plan with example progress, in a book of its own."""


class FirstStartDialog(QDialog):
    """`choice` is None until the officer has agreed to one."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice: EmptyPlan | Sample | None = None
        self.ui = Ui_FirstStart()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._dress()
        # Plans are signed in December: from then on the plan that is missing is next year's.
        self.ui.planYear.setValue(today.year + (today.month == 12))
        # The two stand in cards of their own: a group makes them one choice, also for the arrow keys.
        self._choices = QButtonGroup(self)
        self._choices.addButton(self.ui.sampleChoice)
        self._choices.addButton(self.ui.emptyChoice)
        self.ui.planYear.lineEdit().setTextMargins(space(self, 0.5), 0, 0, 0)
        self.ui.emptyChoice.toggled.connect(self._choose)
        self.ui.sampleChoice.setChecked(True)
        self._choose(False)

    def accept(self) -> None:
        try:
            self.choice = self._chosen()
        except Refusal as refusal:
            self._say(str(refusal))
            return
        super().accept()

    def _say(self, sentence: str) -> None:
        """Show the sentence in room of its own, and lead to the field that it asks for."""
        ui = self.ui
        if not ui.refusal.isVisible():
            ui.refusal.setText(sentence)
            ui.refusal.show()
            more = ui.refusal.sizeHint().height() + ui.dialogLayout.spacing()
            most = round(self.screen().availableGeometry().height() * 0.9)
            self.resize(self.width(), max(min(self.height() + more, most), self.height()))
        ui.refusal.setText(sentence)
        lead_to(ui.place if lines_of(ui.issuerLines.toPlainText()) else ui.issuerLines, ui.scroll)

    def _dress(self) -> None:
        ui, line = self.ui, space(self, 1)
        self.setWindowTitle("CCHC Desktop")
        ui.dialogLayout.setContentsMargins(line, line, line, line)
        ui.dialogLayout.setSpacing(line // 2)
        keep_font(ui.welcome, TITLE_SCALE, semi_bold=True)
        for choice in (ui.sampleChoice, ui.emptyChoice):
            keep_font(choice, 1.0, semi_bold=True)
            choice.setStyleSheet(visible_ring(colours_of(self.palette()), space(self, 0.75)))
        ui.choicesLayout.setContentsMargins(0, 0, 0, 0)
        ui.refusal.hide()
        begin = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        dress_buttons(ui.buttons, begin, "Bắt đầu")
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        room = self.screen().availableGeometry()
        width = min(space(self, 34), room.width())
        wanted = ui.choicesLayout.totalHeightForWidth(width - 2 * line) + space(self, 8)
        self.resize(width, min(wanted, round(room.height() * 0.9)))

    def _choose(self, empty: bool) -> None:
        self.ui.emptyFields.setEnabled(empty)
        self.ui.refusal.hide()

    def _chosen(self) -> EmptyPlan | Sample:
        if self.ui.sampleChoice.isChecked():
            return Sample()
        agency = self._agency()
        refuse_nameless(agency)
        return EmptyPlan(self.ui.planYear.value(), agency)

    def _agency(self) -> Agency:
        ui = self.ui
        lines = lines_of(ui.issuerLines.toPlainText())
        symbol, authority = proposed_signature(lines)
        return Agency(
            parent=ui.parentName.text().strip(),
            name_lines=lines,
            place=ui.place.text().strip(),
            short_name=ui.shortName.text().strip() or " ".join(lines),
            symbol=symbol,
            authority_lines=authority,
            signer_name="",
            addressees=(),
            recipients=(),
            drafting_symbol="",
        )


HEADS = {"so": "GIÁM ĐỐC", "phong": "TRƯỞNG PHÒNG", "ban": "TRƯỞNG BAN", "van phong": "CHÁNH VĂN PHÒNG"}
"""Who signs for an office whose name begins so [custom]; the officer mends it in Thông tin cơ quan."""


def proposed_signature(name_lines: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Symbol and signing authority to begin with: "UBND" and its chairman, or "PNV" and the head of PHÒNG NỘI VỤ."""
    name = fold(" ".join(name_lines))
    if not name or name.startswith(("uy ban nhan dan", "ubnd")):
        return "UBND", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    initials = "".join(word[0] for word in " ".join(name_lines).split() if word[0].isalpha())
    head = next((words for begin, words in reversed(HEADS.items()) if name.startswith(f"{begin} ")), None)
    return initials.upper(), (head,) if head else ()
