"""A tab of Sổ theo dõi: one register as a table with its filter; records are typed in a dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import FieldKind, Register
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.product_choice import choose_product
from cchc_desktop.gui.dialogs.refusable import try_or_tell
from cchc_desktop.gui.forms.register_tab import Ui_RegisterTab
from cchc_desktop.gui.models.register_table import Counts, RegisterTable
from cchc_desktop.gui.pages.register_excel import RegisterExcel
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.empty_place import EmptyPlace
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.gui.widgets.record_sheet import RecordSheet
from cchc_desktop.gui.widgets.record_view import dress_record_view, hide_columns
from cchc_desktop.gui.widgets.view_commands import add_key, fill_menu
from cchc_desktop.services.papers.catalogue import FORMS
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.registers import registers
from cchc_desktop.services.rows import find_deliverable
from cchc_desktop.services.units.register import UnitRegister

if TYPE_CHECKING:
    from cchc_desktop.services.registers.registers import Kept

REST_MS = 200
PAPERS = {"initiative": "initiatives", "legal_document": "legal-documents", "survey": "survey"}
"""The forms of the catalogue that print a whole register."""
EVERY_YEAR = "Mọi năm"
NOTHING_FOUND = "Không có dòng nào khớp; hãy bớt chữ, chọn “Mọi năm”, hoặc gõ không dấu."
Offer = tuple[str, Callable[[], object]]


class RegisterTab(QWidget):
    """`nothing_yet` says what to do first where the register is empty."""

    deliverableWanted = Signal(int)
    paperWanted = Signal(object)
    """PaperRequest: what is to be printed."""

    def __init__(
        self, context: Context, register: Register[Any], nothing_yet: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context, self.register = context, register
        self._nothing_yet = nothing_yet
        self._year = 0
        self._read: tuple[Kept[Any], ...] = ()
        self.ui = Ui_RegisterTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.table = RegisterTable(register, self)
        self.menu, self._paper_menu, self._excel_menu = QMenu(self), QMenu(self), QMenu(self)
        self.excel = RegisterExcel(context, register, lambda: self.year, self)
        self._nothing = EmptyPlace(nothing_yet, f"Thêm {register.one}…")
        self.ui.places.addWidget(self._nothing)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.show_selection)
        self.ui.splitter.addWidget(self.below())
        self._dress()
        self._connect()

    # -- what the page asks

    def show_year(self, year: int) -> None:
        """The year chosen at the top rules the filter until the officer chooses another here."""
        self._year = year
        self.ui.yearChooser.clear()
        self.refresh()

    def refresh(self) -> None:
        """Read the register anew; filter, what is chosen and scroll stay."""
        self._fill_years()
        self.show_selection()

    def show_record(self, row: int) -> None:
        """A record found elsewhere: chosen in the table, a filter that hides it dropped."""
        if self.table.row_of(row) is None:
            self.ui.wordsBox.clear()
            self.ui.yearChooser.setCurrentIndex(0)
            self.show_selection()
        self.choose(row)
        self.ui.table.setFocus()

    def leave(self) -> None:
        """The page is left: nothing waits."""
        self._rest.stop()

    # -- table

    @property
    def year(self) -> int | None:
        """The year chosen in the filter; None for all."""
        chosen = self.ui.yearChooser.currentData()
        return int(chosen) if chosen is not None else None

    def show_selection(self) -> None:
        """The records that the filter lets through."""
        self._rest.stop()
        try:
            self._read = registers.read_records(self.context.book, self.register, self.year)
        except Refusal as refusal:  # the book was edited outside
            self._say(str(refusal))
            return
        found = registers.having_words(self.register, self._read, self.ui.wordsBox.text())
        chosen, bar = self.chosen, self.ui.table.verticalScrollBar().value()
        self.table.show(found, self.counts())
        self.choose(chosen.id if chosen else None)
        self.ui.table.verticalScrollBar().setValue(bar)
        self._say_counts(len(found))
        self._fit()
        self.on_chosen()

    def counts(self) -> Counts:
        """What the columns that count show; a register of its own has none."""
        return {}

    @property
    def chosen(self) -> Kept[Any] | None:
        return self.table.kept_at(self.ui.table.currentIndex())

    def choose(self, row: int | None) -> None:
        """A record, or the first where it is not shown."""
        at = self.table.row_of(row)
        if self.table.rowCount():
            index = self.table.index(at or 0, 0)
            self.ui.table.setCurrentIndex(index)
            self.ui.table.scrollTo(index)

    def on_chosen(self) -> None:
        """Another record is chosen, or the one chosen has changed."""
        kept = self.chosen
        fill_menu(self.menu, self.ui.rowButton, self.offers(kept))
        self.show_below(kept)

    def below(self) -> QWidget:
        """What stands below the table: all of the record chosen, to be read."""
        self.sheet = RecordSheet(self.register, self)
        return self.sheet

    def show_below(self, kept: Kept[Any] | None) -> None:
        self.sheet.show_record(kept.record if kept else None)

    def _say_counts(self, found: int) -> None:
        every = len(self._read)
        words = f"{every} {self.register.one}" if found == every else f"{found} trong {every} {self.register.one}"
        self.ui.countLine.setText(words if found else "")
        self.ui.countLine.setToolTip("")
        self.ui.countLine.setVisible(bool(found))
        if found:
            self.ui.places.setCurrentWidget(self.ui.splitter)
        elif every or (self.year is not None and registers.years_of(self.context.book, self.register)):
            self._say(NOTHING_FOUND)
        else:
            self._say(self._nothing_yet)

    def _say_exported(self, to: Path) -> None:
        """Behind the count, until the list is read anew."""
        line = self.ui.countLine
        self._say_counts(self.table.rowCount())
        line.setText(" · ".join(part for part in (line.text(), f"Đã lưu {to.name}") if part))
        line.setToolTip(str(to))
        line.show()

    def _say(self, sentence: str) -> None:
        self._nothing.say(sentence)
        self.ui.places.setCurrentWidget(self._nothing)

    def _fill_years(self) -> None:
        """Every year that has records, and the one chosen at the top."""
        chooser = self.ui.yearChooser
        chosen = chooser.currentData() if chooser.count() else self._year
        years = sorted({*registers.years_of(self.context.book, self.register), self._year}, reverse=True)
        wanted: list[tuple[str, int | None]] = [(EVERY_YEAR, None), *((f"Năm {year}", year) for year in years)]
        if wanted == [(chooser.itemText(at), chooser.itemData(at)) for at in range(chooser.count())]:
            return
        blocked = chooser.blockSignals(True)
        chooser.clear()
        for words, year in wanted:
            chooser.addItem(words, year)
        chooser.setCurrentIndex(max(chooser.findData(chosen), 0) if chosen is not None else 0)
        chooser.blockSignals(blocked)

    # -- commands

    def offers(self, kept: Kept[Any] | None) -> list[Offer]:
        """What can be done with the record chosen, what is done most first."""
        if kept is None:
            return []
        offers: list[Offer] = [("&Sửa…", self.edit)]
        if getattr(kept.record, "deliverable", ""):
            offers.append((f"&Mở sản phẩm {kept.record.deliverable} trong Kế hoạch", lambda: self._go_to_plan(kept)))
        return [*offers, (f"&Xóa {self.register.one}", self.delete)]

    def add(self) -> None:
        """The dialog for a new record; what it makes is chosen afterwards."""
        made: list[int] = []
        book, register, today = self.context.book, self.register, self.context.today()
        blank = self.blank()
        self._ask(blank, lambda record: made.append(registers.add_record(book, register, record, today)), is_new=True)
        if made:
            self.show_record(made[0])

    def blank(self) -> Any:
        """A record with nothing in it but the year and what is usual."""
        values = {field.name: field.nothing for field in self.register.fields} | {"year": self.year or self._year}
        for field in self.register.fields:
            if field.kind is FieldKind.CHOICE and field.required:
                values[field.name] = field.choices[0][0]
        return self.register.record_of(values)

    def edit(self) -> None:
        kept, book, register, today = self.chosen, self.context.book, self.register, self.context.today()
        if kept is not None:
            self._ask(kept.record, lambda record: registers.edit_record(book, register, kept.id, record, today))

    def delete(self) -> None:
        kept = self.chosen
        if kept is not None:
            try_or_tell(lambda: registers.delete_record(self.context.book, self.register, kept.id), self)

    def papers(self) -> list[tuple[str, PaperRequest]]:
        """What can be printed of the register, of the year in the filter: each in words."""
        request = PaperRequest(PAPERS.get(self.register.name, ""), self.year or self._year, self.context.today())
        form = next((one for one in FORMS if one.name == request.form), None)
        if form is None:
            return []
        if not form.choices:
            return [(f"{form.title}…", request)]
        return [(f"{form.title} {choice.words}…", replace(request, choice=choice.name)) for choice in form.choices]

    def _fill_papers(self) -> None:
        self._paper_menu.clear()
        for words, request in self.papers():
            self._paper_menu.addAction(words).triggered.connect(partial(self._print, request))

    def _print(self, request: PaperRequest, *_checked: bool) -> None:
        self.paperWanted.emit(request)

    def _ask(self, record: Any, save: Callable[[Any], object], *, is_new: bool = False) -> None:
        from cchc_desktop.gui.dialogs.record_dialog import RecordDialog  # noqa: PLC0415 (only when asked for)

        today = self.context.today()
        units = UnitRegister(self.context.book, today).unit_names
        RecordDialog(
            self.register,
            record,
            save,
            self,
            today=today,
            units=units,
            is_new=is_new,
            choose_product=lambda dialog: choose_product(self.context, dialog),
        ).ask()

    def _go_to_plan(self, kept: Kept[Any]) -> None:
        record = kept.record
        try_or_tell(
            lambda: self.deliverableWanted.emit(find_deliverable(self.context.book, record.year, record.deliverable)),
            self,
        )

    # -- making it

    def _connect(self) -> None:
        ui = self.ui
        ui.wordsBox.textChanged.connect(self._rest.start)
        ui.yearChooser.activated.connect(self.show_selection)
        ui.addButton.clicked.connect(self.add)
        ui.rowButton.setMenu(self.menu)
        ui.printButton.setMenu(self._paper_menu)
        ui.excelButton.setMenu(self._excel_menu)
        self.excel.exported.connect(self._say_exported)
        self._excel_menu.addAction("&Xuất ra Excel…", self.excel.export)
        self._excel_menu.addAction("&Nhập từ Excel…", self.excel.take_in)
        self._paper_menu.aboutToShow.connect(self._fill_papers)
        ui.table.activated.connect(self.edit)
        ui.table.selectionModel().currentChanged.connect(lambda *_: self.on_chosen())
        ui.table.customContextMenuRequested.connect(self._show_menu)
        self._nothing.acted.connect(self.add)
        for keys, act in (("Ins", self.add), ("F2", self.edit), ("Del", self.delete)):
            add_key(ui.table, keys, act)

    def _show_menu(self, place: QPoint) -> None:
        if not self.menu.isEmpty():
            self.menu.popup(self.ui.table.viewport().mapToGlobal(place))

    def _dress(self) -> None:
        ui, half = self.ui, space(self, 0.5)
        self.setObjectName(f"{self.register.name}Tab")
        ui.addButton.setText(f"&Thêm {self.register.one}…")
        ui.addButton.setToolTip(f"Thêm {self.register.one} (Ins)")
        ui.table.setAccessibleName(f"Sổ: {self.register.title}")
        flow = FlowLayout(ui.commands)
        flow.setSpacing(half)
        ui.wordsBox.setMinimumWidth(space(self, 16))
        for control in (ui.wordsBox, ui.yearChooser, ui.addButton, ui.rowButton, ui.excelButton, ui.printButton):
            control.setMinimumHeight(ui.addButton.sizeHint().height())
            flow.addWidget(control)
        ui.tabLayout.setContentsMargins(0, half, 0, 0)
        ui.tabLayout.setSpacing(half)
        ui.splitter.setHandleWidth(half)
        ui.splitter.setSizes([500, 500])
        dress_record_view(ui.table, self.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        hide_columns(self.ui.table, self.table, self.width(), every_year=self.year is None)
