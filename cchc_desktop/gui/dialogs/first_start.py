"""Asks at the first start what to begin with: a look at the sample, or a book of one's own agency in three steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QButtonGroup, QDialog, QPushButton, QWidget

from cchc_desktop.domain.agency import BLANK, Agency
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.agency.kind_step import KindStep
from cchc_desktop.gui.agency.names_page import NamesPage
from cchc_desktop.gui.agency.office_page import OfficePage
from cchc_desktop.gui.agency.page import AgencyEditor, AgencyPage, add_page
from cchc_desktop.gui.agency.recipients_page import RecipientsPage
from cchc_desktop.gui.agency.signers_page import SignersPage
from cchc_desktop.gui.forms.first_start import Ui_FirstStart
from cchc_desktop.gui.theme import TITLE_SCALE, colours_of, space
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.gui.widgets.visible_marks import visible_ring
from cchc_desktop.services.agency.issuing import refuse_nameless
from cchc_desktop.services.agency.profiles import follow

CHOICES, KIND, HEAD, SIGN = range(4)
STEP_WORDS = {
    CHOICES: "Sổ theo dõi chưa có kế hoạch nào. Hãy chọn cách bắt đầu.",
    KIND: "Bước 1/3 – Cơ quan: loại cơ quan và tên riêng.",
    HEAD: "Bước 2/3 – Tiêu đề văn bản: xem lại như sẽ in, sửa chỗ chưa đúng.",
    SIGN: "Bước 3/3 – Người ký và nơi nhận: ghi tên người ký, xem lại nơi nhận.",
}


@dataclass(frozen=True, slots=True)
class EmptyPlan:
    """A new book with an empty plan of `year`; `agency` is domain.agency.BLANK while the officer has not named it."""

    year: int
    agency: Agency


@dataclass(frozen=True, slots=True)
class Sample:
    """The 2023 plan with example progress, in a book of its own."""


class FirstStartDialog(QDialog):
    """`choice` is None until the officer has agreed to one; every step may be skipped, nothing is written here."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice: EmptyPlan | Sample | None = None
        self.ui = Ui_FirstStart()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        # Plans are signed in December: from then on the plan that is missing is next year's.
        self.ui.planYear.setValue(today.year + (today.month == 12))
        # The two stand in cards of their own: a group makes them one choice, also for the arrow keys.
        self._choices = QButtonGroup(self)
        self._choices.addButton(self.ui.sampleChoice)
        self._choices.addButton(self.ui.emptyChoice)
        self.kind = KindStep(self.ui, today, self)
        self._make_pages()
        self._proposal = self.kind.proposal
        self._today = today
        self._editor = AgencyEditor(self._pages, self._proposal, today)
        self.kind.preview(self._proposal, today)
        self._dress()
        self._connect()
        self.ui.sampleChoice.setChecked(True)
        self._go_to(CHOICES)

    def accept(self) -> None:
        """Finish, from whichever step; what is missing leads to its place."""
        if self.ui.sampleChoice.isChecked():
            self.choice = Sample()
        else:
            try:
                self.choice = EmptyPlan(self.ui.planYear.value(), self._agency())
            except Refusal as refusal:
                self._go_to(HEAD)
                self._lead_to_missing()
                self.ui.refusal.setText(str(refusal))
                self.ui.refusal.show()
                return
        super().accept()

    def _agency(self) -> Agency:
        """The agency as it stands in the steps; nothing where all of them were skipped."""
        agency = self._editor.agency
        if agency == self._proposal and not self.kind.is_named:
            return BLANK
        refuse_nameless(agency)
        return agency

    def _propose(self) -> None:
        """Another kind or place: what was not edited in the later steps follows."""
        present, proposal = self._editor.agency, self.kind.proposal
        self._editor.show(follow(present, self._proposal, proposal))
        self._proposal = proposal
        self.kind.preview(self._editor.agency, self._today)

    # -- the steps

    @property
    def step(self) -> int:
        return self.ui.steps.currentIndex()

    def _go_to(self, step: int) -> None:
        ui = self.ui
        ui.refusal.hide()
        ui.steps.setCurrentIndex(step)
        ui.explanation.setText(STEP_WORDS[step])
        own = ui.emptyChoice.isChecked()
        ui.backButton.setVisible(step > CHOICES)
        ui.nextButton.setVisible(own and step < SIGN)
        ui.finishButton.setVisible(step > CHOICES or not own)
        ui.finishButton.setText("&Bắt đầu luôn" if own and step < SIGN else "&Bắt đầu")
        ui.finishButton.setToolTip("Bỏ qua các bước còn lại" if own and step < SIGN else "")
        _accent(ui.nextButton, own and step < SIGN)
        _accent(ui.finishButton, not own or step == SIGN)
        first = (self._choices.checkedButton(), ui.placeName, self.names.ui.issuerLines, self.signers.ui.signerName)[
            step
        ]
        if first is not None:
            first.setFocus()

    def _lead_to_missing(self) -> None:
        agency = self._editor.agency
        if agency.name_lines and agency.place:
            self.ui.headTabs.setCurrentWidget(self.office)
            self.office.lead_to_missing()
        else:
            self.ui.headTabs.setCurrentWidget(self.names)
            self.names.lead_to_missing()

    # -- making it

    def _make_pages(self) -> None:
        ui = self.ui
        self.names, self.office = NamesPage(self), OfficePage(self)
        self.signers, self.recipients = SignersPage(self), RecipientsPage(self)
        self._pages: tuple[AgencyPage, ...] = (self.names, self.signers, self.recipients, self.office)
        add_page(ui.headTabs, self.names, "&Giấy của cơ quan")
        add_page(ui.headTabs, self.office, "Giấy của &phòng")
        add_page(ui.signTabs, self.signers, "N&gười ký")
        add_page(ui.signTabs, self.recipients, "Nơ&i nhận")

    def _connect(self) -> None:
        ui = self.ui
        self.kind.changed.connect(self._propose)
        ui.emptyChoice.toggled.connect(lambda: self._go_to(CHOICES))
        ui.nextButton.clicked.connect(lambda: self._go_to(self.step + 1))
        ui.backButton.clicked.connect(lambda: self._go_to(self.step - 1))
        ui.finishButton.clicked.connect(self.accept)
        ui.closeButton.clicked.connect(self.reject)
        name_parts(self)

    def _dress(self) -> None:
        ui, line = self.ui, space(self, 1)
        self.setWindowTitle("CCHC Desktop")
        ui.dialogLayout.setContentsMargins(line, line, line, line)
        ui.dialogLayout.setSpacing(line // 2)
        keep_font(ui.welcome, TITLE_SCALE, semi_bold=True)
        ui.planYear.lineEdit().setTextMargins(space(self, 0.5), 0, 0, 0)
        for choice in (ui.sampleChoice, ui.emptyChoice):
            keep_font(choice, 1.0, semi_bold=True)
            choice.setStyleSheet(visible_ring(colours_of(self.palette()), space(self, 0.75)))
        ui.refusal.hide()
        room = self.screen().availableGeometry()
        self.resize(min(space(self, 40), room.width()), min(space(self, 37), round(room.height() * 0.9)))


def _accent(button: QPushButton, accent: bool) -> None:
    """The button that Enter presses wears the accent."""
    button.setProperty("accent", accent)
    button.setDefault(accent)
    button.style().unpolish(button)
    button.style().polish(button)
