"""Nơi nhận: whom reports address, and who receives the documents of each kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.document_kinds import KINDS, OFFICIAL_LETTER
from cchc_desktop.gui.agency.page import AgencyPage
from cchc_desktop.gui.dialogs.agency_lines import lines_of, text_of
from cchc_desktop.gui.forms.agency_recipients import Ui_AgencyRecipients
from cchc_desktop.gui.widgets.named_parts import name_parts
from cchc_desktop.services.agency.paper_sample import signature_sample

COMMON = "Mọi loại văn bản"
OWN = "nơi nhận riêng"
FIRST = ("", "KH", "BC", "TTr", "QĐ", "TB", "HD", "GM", "BB")
"""The kinds an office sends out most; "" is the công văn."""


class RecipientsPage(AgencyPage):
    """One list of recipients is in view: the common one, or a kind's; a kind's that is empty goes by the common one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AgencyRecipients()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._lists: dict[str | None, tuple[str, ...]] = {}
        for kind in _kinds():
            self.ui.kindChooser.addItem("", kind)
        self.ui.addressees.ask_lines(2)
        self.ui.recipients.ask_lines(5)
        name_parts(self)
        self.ui.kindChooser.currentIndexChanged.connect(self._show_list)
        self.ui.recipients.textChanged.connect(self._keep)
        self.ui.addressees.textChanged.connect(self.changed)

    def show_agency(self, agency: Agency) -> None:
        self._lists = {None: agency.recipients, **dict(agency.kind_recipients)}
        self.blockSignals(True)
        self.ui.addressees.setPlainText(text_of(agency.addressees))
        self._name_kinds()
        self._show_list()
        self.blockSignals(False)

    def filled(self, agency: Agency) -> Agency:
        own = tuple((kind, lines) for kind, lines in self._lists.items() if kind is not None and lines)
        addressees = lines_of(self.ui.addressees.toPlainText())
        return replace(agency, addressees=addressees, recipients=self._lists.get(None, ()), kind_recipients=own)

    def preview(self, agency: Agency, today: date) -> None:
        self.ui.footStrip.show_sample(signature_sample(agency, self._kind))

    @property
    def _kind(self) -> str | None:
        kind = self.ui.kindChooser.currentData()
        return None if kind is None else str(kind)

    def _name_kinds(self) -> None:
        """Each kind by its name, and whether it has recipients of its own."""
        for at in range(self.ui.kindChooser.count()):
            kind = self.ui.kindChooser.itemData(at)
            own = kind is not None and bool(self._lists.get(kind))
            self.ui.kindChooser.setItemText(at, f"{kind_name(kind)} – {OWN}" if own else kind_name(kind))

    def _show_list(self) -> None:
        kind, field = self._kind, self.ui.recipients
        field.blockSignals(True)
        field.setPlainText(text_of(self._lists.get(kind, ())))
        field.setPlaceholderText("Mỗi dòng một nơi" if kind is None else "Để trống thì gửi như mọi loại văn bản")
        field.blockSignals(False)
        self.changed.emit()

    def _keep(self) -> None:
        self._lists[self._kind] = lines_of(self.ui.recipients.toPlainText())
        self._name_kinds()
        self.changed.emit()


def kind_name(kind: str | None) -> str:
    if kind is None:
        return COMMON
    return KINDS[kind] if kind else OFFICIAL_LETTER


def _kinds() -> Iterator[str | None]:
    yield None
    yield from FIRST
    yield from (kind for kind in KINDS if kind not in FIRST)
