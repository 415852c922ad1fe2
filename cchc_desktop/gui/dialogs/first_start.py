"""Asks at the first start what to begin with: a look at the sample, or an empty plan of one's own agency."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QWidget

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.dialogs.agency_dialog import mark_accent, refuse_nameless
from cchc_desktop.gui.dialogs.agency_lines import lines_of
from cchc_desktop.gui.forms.first_start import Ui_FirstStart
from cchc_desktop.gui.theme import TITLE_SCALE, Colours, colours_of, space
from cchc_desktop.gui.widgets.kept_font import keep_font


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
        self.ui.emptyChoice.toggled.connect(self._choose)
        self.ui.sampleChoice.setChecked(True)
        self._choose(False)

    def accept(self) -> None:
        try:
            self.choice = self._chosen()
        except Refusal as refusal:
            self.ui.refusal.setText(str(refusal))
            self.ui.refusal.show()
            return
        super().accept()

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
        begin.setText("Bắt đầu")
        mark_accent(begin)
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
        committee = not ui.parentName.text().strip()
        return Agency(
            parent=ui.parentName.text().strip(),
            name_lines=lines,
            place=ui.place.text().strip(),
            short_name=ui.shortName.text().strip() or " ".join(lines),
            symbol="UBND" if committee else "",
            authority_lines=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH") if committee else (),
            signer_name="",
            addressees=(),
            recipients=(),
            drafting_symbol="",
        )


def visible_ring(colours: Colours, size: int) -> str:
    """Fusion draws the ring of a radio button darker than its ground, which on a dark ground cannot be seen.

    Both rings are `size` pixels across; Qt squares a corner whose radius is over half of that.
    """
    thick, corner, ring = size // 3, size // 2, colours.quiet.name()
    return (
        f"QRadioButton::indicator {{ width: {size - 2}px; height: {size - 2}px; border: 1px solid {ring};"
        f" border-radius: {corner}px; background: {colours.surface.name()}; }}"
        f"QRadioButton::indicator:focus {{ border-color: {colours.accent.name()}; }}"
        f"QRadioButton::indicator:checked {{ width: {size - 2 * thick}px; height: {size - 2 * thick}px;"
        f" border: {thick}px solid {colours.accent.name()}; }}"
    )
