"""Below the table of inspections: the units of the one chosen with their state, and the matters found there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from cchc_desktop.domain.registers.inspections import VISITS, Inspection, Visit
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.dialogs.refusable import tell, try_or_tell
from cchc_desktop.gui.forms.inspection_parts import Ui_InspectionParts
from cchc_desktop.gui.models.due_list import DueList, row_of
from cchc_desktop.gui.models.finding_entry import FindingEntry, finding_entry
from cchc_desktop.gui.models.register_table import RegisterTable
from cchc_desktop.gui.pages.finding_actions import FindingActions
from cchc_desktop.gui.pages.register_tab import Offer
from cchc_desktop.gui.theme import space
from cchc_desktop.gui.widgets.flow_layout import FlowLayout
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.record_view import dress_record_view
from cchc_desktop.gui.widgets.view_commands import add_key, fill_menu
from cchc_desktop.services.calendar.working_days import counted, read_calendar
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.registers import inspections, registers
from cchc_desktop.services.registers.findings import Finding, findings_of_inspection

if TYPE_CHECKING:
    from cchc_desktop.services.registers.registers import Kept

FIXED = frozenset(("year", "inspection", "unit"))
NO_VISITS = "Cuộc kiểm tra chưa có đơn vị nào. Bấm Thêm đơn vị… để chọn."
EVERY_UNIT_IN = "Mọi đơn vị trong sổ đã có trong cuộc kiểm tra này; thêm đơn vị mới ở trang Đơn vị."


class InspectionParts(QWidget):
    """Reads what it shows each time."""

    unitWanted = Signal(int)
    paperWanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._inspection: Kept[Inspection] | None = None
        self._findings: tuple[Finding, ...] = ()
        self.ui = Ui_InspectionParts()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.visits = RegisterTable(VISITS, self)
        self.findings = DueList(parent=self)
        self._visit_menu, self._finding_menu = QMenu(self), QMenu(self)
        self._actions = FindingActions(context, self._finding_of, self)
        self._dress()
        self._connect()

    def show_inspection(self, inspection: Kept[Inspection] | None) -> None:
        """The parts of this inspection; of none where no one is chosen."""
        self._inspection = inspection
        self.setVisible(inspection is not None)
        if inspection is None:
            return
        chosen = self._visit
        self.ui.inspectionTitle.setText(inspection.record.title)
        self.visits.show(registers.visits_of(self._context.book, inspection.id))
        self._choose(chosen.id if chosen else None)
        self._show_findings(inspection.id)
        self._offer()

    def show_visit(self, visit: int) -> None:
        """A unit found elsewhere is chosen."""
        self._choose(visit)
        self.ui.visitTable.setFocus()

    def add_visits(self) -> None:
        """Choose units that the inspection goes to."""
        from cchc_desktop.gui.dialogs.units_choice_dialog import UnitsChoiceDialog  # noqa: PLC0415 (only when asked for)

        inspection, book = self._inspection, self._context.book
        if inspection is None:
            return
        units = inspections.units_to_choose(book, inspection.id)
        if not units:
            tell(EVERY_UNIT_IN, self)
            return
        UnitsChoiceDialog(
            inspection.record.title, units, lambda ids: inspections.add_visits(book, inspection.id, ids), self
        ).ask()

    # -- units

    @property
    def _visit(self) -> Kept[Visit] | None:
        return self.visits.kept_at(self.ui.visitTable.currentIndex())

    def _choose(self, visit: int | None) -> None:
        if self.visits.rowCount():
            index = self.visits.index(self.visits.row_of(visit) or 0, 0)
            self.ui.visitTable.setCurrentIndex(index)

    def edit_visit(self) -> None:
        """What the inspection of the unit chosen found, in a dialog."""
        from cchc_desktop.gui.dialogs.record_dialog import RecordDialog  # noqa: PLC0415 (only when asked for)

        visit, book, today = self._visit, self._context.book, self._context.today()
        if visit is not None:
            RecordDialog(
                VISITS,
                visit.record,
                lambda record: registers.edit_record(book, VISITS, visit.id, record, today),
                self,
                today=today,
                fixed=FIXED,
                subject=f"{visit.record.unit} – {visit.record.inspection}",
            ).ask()

    def _delete_visit(self) -> None:
        visit = self._visit
        if visit is not None:
            try_or_tell(lambda: registers.delete_record(self._context.book, VISITS, visit.id), self)

    def add_finding(self) -> None:
        """A matter found at the unit chosen."""
        visit, inspection = self._visit, self._inspection
        if visit is None or inspection is None:
            tell(NO_VISITS, self)
            return
        unit = inspections.unit_of_visit(self._context.book, visit.id)
        found_on = visit.record.last_day or visit.record.first_day
        self._actions.add((unit, visit.record.unit), inspection.id, inspection.record.title, found_on)

    def _open_unit(self) -> None:
        visit = self._visit
        if visit is not None:
            self.unitWanted.emit(inspections.unit_of_visit(self._context.book, visit.id))

    def _print_minutes(self) -> None:
        visit = self._visit
        if visit is not None:
            one = visit.record
            today = self._context.today()
            self.paperWanted.emit(
                PaperRequest("inspection-minutes", one.year, today, unit=one.unit, code=one.inspection)
            )

    def _visit_offers(self) -> list[Offer]:
        if self._visit is None:
            return []
        return [
            ("Ghi kết &quả kiểm tra…", self.edit_visit),
            ("Thêm &vấn đề…", self.add_finding),
            ("&In biên bản…", self._print_minutes),
            ("&Mở phiếu đơn vị", self._open_unit),
            ("&Bỏ khỏi cuộc kiểm tra", self._delete_visit),
        ]

    # -- findings

    def _show_findings(self, inspection: int) -> None:
        today, book = self._context.today(), self._context.book
        self._findings = findings_of_inspection(book, inspection, today)
        calendar = counted(read_calendar(book))
        self.findings.show([finding_entry(one, today, calendar) for one in self._findings])

    def _finding_of(self, entry: FindingEntry) -> Finding | None:
        return next((one for one in self._findings if one.id == entry.finding_id), None)

    @property
    def _finding(self) -> FindingEntry | None:
        row = row_of(self.ui.findingList.currentIndex())
        return row if isinstance(row, FindingEntry) else None

    # -- making it

    def _offer(self) -> None:
        self.ui.addFindingButton.setEnabled(self._visit is not None)
        fill_menu(self._visit_menu, self.ui.visitButton, self._visit_offers())
        finding = self._finding
        fill_menu(self._finding_menu, self.ui.findingButton, self._actions.offers(finding) if finding else ())

    def _connect(self) -> None:
        ui = self.ui
        ui.findingList.setModel(self.findings)
        ui.visitTable.activated.connect(self.edit_visit)
        ui.findingList.activated.connect(lambda: self._actions.edit(self._finding))
        for view in (ui.visitTable, ui.findingList):
            view.selectionModel().currentChanged.connect(lambda *_: self._offer())
        ui.addVisitsButton.clicked.connect(self.add_visits)
        ui.addFindingButton.clicked.connect(self.add_finding)
        for button, menu, view in (
            (ui.visitButton, self._visit_menu, ui.visitTable),
            (ui.findingButton, self._finding_menu, ui.findingList),
        ):
            button.setMenu(menu)
            _pop_up(menu, view)
        add_key(ui.visitTable, "Ins", self.add_visits)
        add_key(ui.visitTable, "F2", self.edit_visit)
        add_key(ui.visitTable, "Del", self._delete_visit)
        add_key(ui.findingList, "Ins", self.add_finding)
        add_key(ui.findingList, "F2", lambda: self._actions.edit(self._finding))
        add_key(ui.findingList, "Del", lambda: self._actions.delete(self._finding))

    def _dress(self) -> None:
        ui, half = self.ui, space(self, 0.5)
        ui.partsLayout.setContentsMargins(0, half, 0, 0)
        ui.partsLayout.setSpacing(half)
        keep_font(ui.inspectionTitle, 1.0, semi_bold=True)
        for place, buttons in (
            (ui.visitCommands, (ui.addVisitsButton, ui.visitButton)),
            (ui.findingCommands, (ui.addFindingButton, ui.findingButton)),
        ):
            flow = FlowLayout(place, holds_room=True)
            flow.setSpacing(half)
            for button in buttons:
                button.setMinimumHeight(ui.visitButton.sizeHint().height())
                flow.addWidget(button)
        for layout in (ui.visitsLayout, ui.findingsLayout):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(half)
        ui.partsSplitter.setHandleWidth(half)
        ui.partsSplitter.setSizes([480, 520])
        dress_record_view(ui.visitTable, self.visits)


def _pop_up(menu: QMenu, view: QAbstractItemView) -> None:
    def show(place: QPoint) -> None:
        if not menu.isEmpty():
            menu.popup(view.viewport().mapToGlobal(place))

    view.customContextMenuRequested.connect(show)
