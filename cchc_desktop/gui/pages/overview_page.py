"""Tổng quan: how far the plan is by area, the report of now, what is late, what comes, what is doubtful in the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from cchc_desktop.domain.doubts import Doubt
from cchc_desktop.domain.periods import period_words
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import Completion, State, words_for_not_carried_out
from cchc_desktop.domain.text import listed
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.forms.overview_page import Ui_OverviewPage
from cchc_desktop.gui.models.due_entry import due_entry
from cchc_desktop.gui.models.due_list import DueList, Row, row_of
from cchc_desktop.gui.models.month_list import month_rows
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, TITLE_SCALE, space
from cchc_desktop.gui.widgets.area_table import AREAS, UNITS, AreaRow
from cchc_desktop.gui.widgets.completion_bar import Share
from cchc_desktop.gui.widgets.due_rows import DueView
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.rest_of_room import take_the_rest
from cchc_desktop.services.calendar.working_days import read_calendar
from cchc_desktop.services.overview import AreaCompletion, LeadCompletion, Overview, read_overview
from cchc_desktop.services.plan.outline import plan_years
from cchc_desktop.services.reports.reporting import ReportProgress

if TYPE_CHECKING:
    from cchc_desktop.store.book import Changed


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """A doubt as a row of the list."""

    deliverable_id: int | None
    code: str
    title: str
    quiet: str
    state: State | None = None
    state_words: str = ""

    @property
    def tooltip(self) -> str:
        return f"{self.code}  {self.title}\n{self.quiet}"


class OverviewPage(QWidget):
    """Completion and doubts are of the year chosen; what is late and what comes go by today across all plans."""

    deliverableWanted = Signal(int)
    planWanted = Signal(object)
    dayWanted = Signal(object)
    missingProofWanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._year = context.today().year
        self._overview: Overview | None = None
        self.ui = Ui_OverviewPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.entrance: QWidget = self.ui.areaTable
        self._late, self._soon, self._doubts = (DueList(parent=self) for _ in range(3))
        self._dress()

    def show_year(self, year: int) -> None:
        self._year = year
        self.refresh(None)

    def refresh(self, changed: Changed | None) -> None:
        """Everything here is counted, so any change is read anew; lists keep their rows where they stayed."""
        today = self._context.today()
        self.ui.dayLabel.setText(f"Hôm nay {today:%d/%m/%Y}")
        if self._year not in plan_years(self._context.book):
            return
        outline = self._context.outline(self._year)
        overview = self._overview = read_overview(self._context.book, self._year, today, outline)
        self._show_areas(overview)
        self.ui.monthsTitle.setText(f"Tiến độ theo tháng {self._year}")
        self.ui.monthLine.months.show(month_rows(overview.months, today))
        self._show_lists(overview, today)
        self._show_report(overview.report, today)
        self._show_proof(overview.unproved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where two columns would be too narrow (large scale, small window), they stand under one another."""
        super().resizeEvent(event)
        side_by_side = self.width() >= space(self, 60)
        way = QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        if self.ui.columns.direction() != way:
            self.ui.columns.setDirection(way)

    def _dress(self) -> None:
        ui, line = self.ui, space(self, 1)
        ui.pageLayout.setContentsMargins(0, 0, 0, 0)
        ui.contentLayout.setContentsMargins(line, line // 2, line, line // 2)
        ui.columns.setSpacing(line)
        keep_font(ui.overviewTitle, TITLE_SCALE, semi_bold=True)
        for title in (ui.areasTitle, ui.monthsTitle, ui.doubtsTitle, ui.reportTitle, ui.lateTitle, ui.soonTitle):
            keep_font(title, FORM_TITLE_SCALE, semi_bold=True)
        # A short list of what is late leaves its room to what comes next.
        ui.lateCard.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for card in (ui.reportCard, ui.proofCard):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        ui.openProofButton.clicked.connect(self.missingProofWanted)
        for view, model in ((ui.lateList, self._late), (ui.soonList, self._soon), (ui.doubtsList, self._doubts)):
            view.setModel(model)
            view.lose_frame()
            view.activated.connect(self._open_row)
            view.clicked.connect(self._open_row)
        ui.openDoubtsButton.clicked.connect(lambda: self.planWanted.emit(PlanConditions(doubtful=True)))
        ui.byAreaButton.setChecked(True)
        ui.byUnitButton.toggled.connect(self._turn_table)
        ui.areaTable.activated.connect(self._open_plan)
        ui.areaTable.clicked.connect(self._open_plan)
        ui.monthLine.activated.connect(self._open_month)
        ui.monthLine.clicked.connect(self._open_month)
        for empty in (ui.lateEmpty, ui.soonEmpty, ui.doubtsEmpty):
            take_the_rest(empty)

    def _show_areas(self, overview: Overview) -> None:
        rows = [_area_row(area) for area in overview.areas]
        done, total = sum(row.share.done for row in rows), sum(row.share.total for row in rows)
        tasks_done, tasks = sum(row.tasks_done for row in rows), sum(row.tasks for row in rows)
        apart = words_for_not_carried_out(overview.deliverables)
        words = f"hoàn thành {done}/{total} sản phẩm{apart}, {tasks_done}/{tasks} nhiệm vụ"
        first = "chưa có nội dung nào. Hãy thêm nội dung, nhiệm vụ, sản phẩm ở trang Kế hoạch."
        self.ui.areasTitle.setText(f"Năm {self._year}: {words if rows else first}")
        self.ui.areaTable.setVisible(bool(rows))
        for button in (self.ui.byAreaButton, self.ui.byUnitButton):
            button.setVisible(bool(rows))
        self._turn_table()

    def _turn_table(self) -> None:
        """By area or by the units that lead."""
        if self._overview is None:
            return
        if self.ui.byUnitButton.isChecked():
            self.ui.areaTable.show_rows([_lead_row(lead) for lead in self._overview.leads], UNITS)
        else:
            self.ui.areaTable.show_rows([_area_row(area) for area in self._overview.areas], AREAS)

    def _open_plan(self, index: QModelIndex) -> None:
        """Kế hoạch with what the row counts."""
        self.planWanted.emit(self.ui.areaTable.rows.rows[index.row()].conditions)

    def _open_month(self, index: QModelIndex) -> None:
        """Lịch thời hạn at that month."""
        self.dayWanted.emit(self.ui.monthLine.months.rows[index.row()].first)

    def _show_lists(self, overview: Overview, today: date) -> None:
        ui, calendar = self.ui, read_calendar(self._context.book)
        late = [due_entry(item, today, calendar) for item in overview.late]
        soon = [due_entry(item, today, calendar) for item in overview.soon]
        doubts = [_doubt_row(doubt) for doubt in overview.doubts]
        ui.lateTitle.setText(f"Quá hạn ({len(late)})")
        ui.soonTitle.setText(f"Đến hạn trong 30 ngày ({len(soon)})")
        ui.openDoubtsButton.setVisible(bool(doubts))
        ui.doubtsTitle.setText(f"Cần xem lại trong kế hoạch ({len(doubts)})")
        fill(self._late, late, ui.lateList, ui.lateEmpty, "Không có sản phẩm nào quá hạn.")
        fill(self._soon, soon, ui.soonList, ui.soonEmpty, "Không có sản phẩm nào đến hạn trong 30 ngày tới.")
        fill(self._doubts, doubts, ui.doubtsList, ui.doubtsEmpty, "Không thấy chỗ nào cần xem lại.")

        for view, rows in ((ui.lateList, 4), (ui.soonList, 4), (ui.doubtsList, 2)):
            view.keep_in_view(rows)

    def _show_report(self, report: ReportProgress | None, today: date) -> None:
        self.ui.reportState.setVisible(report is not None)
        if report is None:
            self.ui.reportTitle.setText("Báo cáo")
            self.ui.reportDays.setText(f"Mọi báo cáo năm {self._year} đã qua ngày nộp.")
            return
        period = report.period
        self.ui.reportTitle.setText(f"Báo cáo {period_words(period)}")
        self.ui.reportState.setText(report_state(report, today))
        cut_off = "đã chốt số liệu" if period.data_to < today else "chốt số liệu"
        days = (period.due_on - today).days
        self.ui.reportDays.setText(
            f"Số liệu từ {period.data_from:%d/%m/%Y}, {cut_off} ngày {period.data_to:%d/%m/%Y}. "
            f"Nộp chậm nhất ngày {period.due_on:%d/%m/%Y}, còn {days} ngày."
        )

    def _show_proof(self, unproved: int) -> None:
        self.ui.openProofButton.setVisible(bool(unproved))
        missing = f"Thiếu minh chứng: {unproved} mốc đã hoàn thành chưa có văn bản hoặc tệp."
        self.ui.proofLine.setText(missing if unproved else "Mọi mốc đã hoàn thành đều có văn bản và tệp.")

    def _open_row(self, index: QModelIndex) -> None:
        deliverable = getattr(row_of(index), "deliverable_id", None)
        if deliverable is not None:
            self.deliverableWanted.emit(deliverable)


def fill(model: DueList, rows: Sequence[Row], view: DueView, empty: QLabel, words: str) -> None:
    """Show the rows, or the sentence that says there are none."""
    model.show(rows)
    view.setVisible(bool(rows))
    empty.setText(words)
    empty.setVisible(not rows)


def report_state(report: ReportProgress, today: date) -> str:
    """ "Đã chốt số liệu · 3 mục đã viết riêng"."""
    if report.signed_on is not None:
        return f"Đã ký ngày {report.signed_on:%d/%m/%Y}"
    stage = "Đã chốt số liệu" if report.period.data_to < today else "Dự thảo"
    written = f"cán bộ đã viết {report.written} mục" if report.written else "chưa có mục nào được viết riêng"
    return f"{stage} · {written}"


def _area_row(area: AreaCompletion) -> AreaRow:
    wanted = PlanConditions(area_ids=frozenset({area.id}))
    tasks = area.tasks
    return AreaRow(area.number, area.title, share_of(area.deliverables), tasks.concluded, tasks.total, wanted)


def _lead_row(led: LeadCompletion) -> AreaRow:
    lead, tasks = led.lead, led.tasks
    wanted = PlanConditions(group_id=lead.id) if lead.is_group else PlanConditions(unit_id=lead.id)
    return AreaRow(None, lead.name, share_of(led.deliverables), tasks.concluded, tasks.total, wanted)


def share_of(completion: Completion) -> Share:
    """Counts for a bar: what arose not or was stopped is concluded too."""
    return Share(completion.concluded, completion.done_late, completion.late, completion.total)


def _doubt_row(doubt: Doubt) -> DoubtRow:
    return DoubtRow(doubt.deliverable_id, doubt.code, listed(doubt.title), doubt.reason)
