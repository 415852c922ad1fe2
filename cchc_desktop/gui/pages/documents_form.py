"""The fields of the document chosen: each saves itself when it is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from cchc_desktop.domain.document_kinds import kind_of_reference
from cchc_desktop.domain.document_registers import Direction
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.arrival_fields import ArrivalFields
from cchc_desktop.gui.dialogs.number_dialog import NumberDialog, Unnumbered
from cchc_desktop.gui.dialogs.proposed_fields import fill_kinds
from cchc_desktop.gui.draft_keeper import DraftKeeper
from cchc_desktop.gui.forms.documents_page import Ui_DocumentsPage
from cchc_desktop.gui.widgets.day_field import allow_no_day, day_of, show_day
from cchc_desktop.gui.widgets.text_field import TextField
from cchc_desktop.gui.widgets.wheel_guard import WheelGuard
from cchc_desktop.services.documents.conditions import own_issuers
from cchc_desktop.services.documents.documents import DocumentDetail, DocumentLine
from cchc_desktop.services.documents.edits import draft_of, edit_document
from cchc_desktop.services.documents.numbers import take_number


class DocumentForm(QObject):
    """`show` gives it a document; what is half typed survives a crash, as everywhere."""

    def __init__(self, ui: Ui_DocumentsPage, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._context, self._page = ui, context, page
        self._drafts = DraftKeeper(context, self)
        self._detail: DocumentDetail | None = None
        self._texts: dict[str, TextField] = {}
        for name, edit in (
            ("reference", ui.reference),
            ("abstract", ui.abstract),
            ("issuer", ui.issuer),
            ("signer", ui.signer),
            ("recipients", ui.recipients),
            ("drafter", ui.drafter),
        ):
            self._add(name, edit)
        fill_kinds(ui.kind)
        ui.kind.activated.connect(lambda: self._save_value(kind=ui.kind.currentData()))
        allow_no_day(ui.issuedOn, context.today())
        ui.issuedOn.editingFinished.connect(self._save_day)
        ui.issuedOn.calendarWidget().clicked.connect(self._save_day)
        self._arrival = ArrivalFields(
            ui.fieldRows, ui.arrivedOn, ui.arrivalNumber, ui.arrivalPlace, ui.takeArrival, context, page
        )
        self._arrival.changed.connect(self._save_arrival)
        ui.takeNumber.clicked.connect(self.take_number)
        self._wheel = WheelGuard(self)
        self._wheel.guard(ui.fieldsPlace)

    def show(self, detail: DocumentDetail) -> None:
        """Show what is saved; a field in which the officer is typing keeps what stands in it."""
        other = self._detail is None or self._detail.line.id != detail.line.id
        if other:
            self.leave()
            self.say("")
        self._detail = detail
        line = detail.line
        self._ui.documentHeading.setText(line.name)
        for name, field in self._texts.items():
            text = str(getattr(line, name))
            if other:
                field.replace(text)
            else:
                field.show(text)
        if other:
            self._recall()
        self._ui.kind.setCurrentIndex(max(self._ui.kind.findData(line.kind), 0))
        if not self._ui.issuedOn.hasFocus() or other:
            show_day(self._ui.issuedOn, line.issued_on)
        self._arrival.show(line.arrival_number, line.arrived_on, other=other)
        self._show_direction(line)

    def _show_direction(self, line: DocumentLine) -> None:
        """What is asked of a document that went out, and of one that came in."""
        ui, arrived = self._ui, line.arrived_on is not None
        direction = own_issuers(self._context.book).direction(line.issuer, arrived=arrived)
        outgoing = direction is Direction.OUTGOING
        ui.takeNumber.setVisible(not line.reference and direction is not Direction.INCOMING)
        self._arrival.set_visible(not outgoing)
        ui.fieldRows.setRowVisible(ui.drafter, outgoing)
        ui.recipientsLabel.setText("Nơi nhận" if outgoing else "Người nhận")
        ui.recipients.setAccessibleName(ui.recipientsLabel.text())

    def take_number(self) -> None:
        """Ask for the number of the signed document, the next one proposed; given, it is no step to undo."""
        self.leave()
        if self._detail is None:
            return
        line = self._detail.line
        wanted = Unnumbered(line.name, line.kind, line.issuer, line.issued_on)
        NumberDialog(
            self._context, wanted, lambda given: take_number(self._context.book, line.id, given), self._page
        ).ask()

    def leave(self) -> None:
        """Save every half-typed field: another document is about to be shown."""
        if self._detail is not None:
            for field in self._texts.values():
                field.leave()
            self._drafts.write_now()

    def forget(self) -> None:
        """The document shown is gone; nothing of it is saved any more."""
        self._detail = None
        for field in self._texts.values():
            field.replace("")

    def say(self, sentence: str) -> None:
        self._ui.refusal.setText(sentence)
        self._ui.refusal.setVisible(bool(sentence))

    def ask(self, act: Callable[[], object]) -> bool:
        """Do it; False and a sentence under the fields when the program will not."""
        try:
            act()
        except Refusal as refusal:
            self.say(str(refusal))
            return False
        self.say("")
        return True

    # -- one field: kept while typed, saved when left

    def _add(self, name: str, edit: QLineEdit | QPlainTextEdit) -> None:
        field = self._texts[name] = TextField(edit)
        field.typed.connect(lambda text: self._drafts.keep(self._key(name), text))
        field.left.connect(lambda text: self._save_text(name, text))

    def _key(self, name: str) -> str:
        assert self._detail is not None
        return f"document/{self._detail.line.id}/{name}"

    def _recall(self) -> None:
        for name, field in self._texts.items():
            kept = self._drafts.recall(self._key(name))
            if kept is not None and kept != field.text:
                field.restore(kept)

    def _save_text(self, name: str, text: str) -> None:
        if self._detail is None:
            return
        key = self._key(name)
        changed: dict[str, object] = {name: text}
        if name == "reference" and not self._detail.line.kind:
            changed["kind"] = kind_of_reference(text)
        if self._save_value(**changed):
            self._drafts.drop(key)
            self._texts[name].saved()

    def _save_value(self, **changed: object) -> bool:
        if self._detail is None:
            return True
        line = self._detail.line
        draft = replace(draft_of(line), **changed)  # type: ignore[arg-type]
        return self.ask(lambda: edit_document(self._context.book, line.id, draft))

    def _save_day(self) -> None:
        day = day_of(self._ui.issuedOn)
        if self._detail is not None and day != self._detail.line.issued_on:
            self._save_value(issued_on=day)

    def _save_arrival(self) -> None:
        if self._detail is None:
            return
        line, number, day = self._detail.line, self._arrival.number, self._arrival.day
        if (number, day) != (line.arrival_number, line.arrived_on):
            self._save_value(arrival_number=number, arrived_on=day)
