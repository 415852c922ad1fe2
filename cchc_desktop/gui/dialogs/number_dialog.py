"""Lấy số: the number and symbol that a signed document is given, the next one proposed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.document_kinds import OFFICIAL_LETTER
from cchc_desktop.domain.document_registers import own_names
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.proposed_fields import fill_kinds
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.forms.number_dialog import Ui_NumberDialog
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.documents.numbers import GivenNumber, free_numbers, propose_number

NOTE = "Số tiếp theo theo sổ này, hãy đối chiếu với văn thư."
GIVEN = "Số đã cấp thì không hoàn tác được."
GIVEN_LATER = "Số được ghi vào sổ khi bấm Lưu; từ đó không hoàn tác được."
FREE = "Số còn trống trước đó: {}."


@dataclass(frozen=True, slots=True)
class Unnumbered:
    """The document that wants a number: what it is about, and what is known of it."""

    about: str = ""
    kind: str = ""
    issuer: str = ""
    issued_on: date | None = None


class NumberDialog(RefusableDialog):
    """`give` gets the number that the officer agrees to.

    `kept`: the document is in the register, and the number is given at once; else it waits for the form to be saved.
    """

    def __init__(
        self,
        context: Context,
        document: Unnumbered,
        give: Callable[[GivenNumber], object],
        parent: QWidget | None,
        *,
        kept: bool = True,
    ) -> None:
        super().__init__("Lấy số văn bản", lambda: give(self._given()), parent)
        self.ui = Ui_NumberDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._context = context
        self._after = GIVEN if kept else GIVEN_LATER
        self._is_own_number = False
        """Whether the officer typed the number: then nothing proposes another."""
        self._fill(document)
        self._connect()
        name_parts(self)
        self.arrange(self.ui.refusal, self.ui.buttons, "Cấp số" if kept else "Dùng số này")
        self.setMinimumWidth(space(self, 32))
        self._propose()

    def _fill(self, document: Unnumbered) -> None:
        ui, agency = self.ui, read_agency(self._context.book)
        ui.about.setText(document.about)
        ui.about.setVisible(bool(document.about))
        papers = [agency, agency.on_office_paper()] if agency.has_office_paper else [agency]
        for paper in papers:
            ui.paper.addItem(_name(paper), paper)
        names = own_names(agency)
        is_office = names.issuer_key(document.issuer) == names.issuer_key(_name(papers[-1]))
        ui.paper.setCurrentIndex(len(papers) - 1 if is_office else 0)
        ui.rows.setRowVisible(ui.paper, len(papers) > 1)
        fill_kinds(ui.kind)
        ui.kind.setItemText(0, OFFICIAL_LETTER)
        ui.kind.setCurrentIndex(max(ui.kind.findData(document.kind), 0))
        allow_no_day(ui.signedOn, self._context.today())
        show_day(ui.signedOn, document.issued_on or self._context.today())

    def _connect(self) -> None:
        for chooser in (self.ui.paper, self.ui.kind):
            chooser.currentIndexChanged.connect(lambda *_: self._propose())
        self.ui.signedOn.dateChanged.connect(lambda *_: self._propose())
        self.ui.reference.textEdited.connect(self._type)

    def _type(self) -> None:
        self._is_own_number = True

    def _propose(self) -> None:
        """The next number, unless the officer typed one; without a symbol or a day there is none."""
        paper, kind, day = self._paper, str(self.ui.kind.currentData()), day_of(self.ui.signedOn)
        free = ""
        try:
            proposed = propose_number(self._context.book, kind, paper, day.year) if day else ""
            free = free_numbers(self._context.book, kind, paper, day.year) if day else ""
        except Refusal as refusal:
            proposed = ""
            self.say(str(refusal))
        if not self._is_own_number:
            self.ui.reference.setText(proposed)
        self.ui.note.setText(" ".join(filter(None, (NOTE, self._after, FREE.format(free) if free else ""))))

    @property
    def _paper(self) -> Agency:
        paper = self.ui.paper.currentData()
        assert isinstance(paper, Agency)
        return paper

    def _given(self) -> GivenNumber:
        return GivenNumber(self.ui.reference.text(), day_of(self.ui.signedOn), _name(self._paper))


def _name(paper: Agency) -> str:
    return paper.short_name or " ".join(paper.name_lines)
