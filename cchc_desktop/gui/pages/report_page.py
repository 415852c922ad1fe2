"""Báo cáo: the periodic report section by section, drafted from the data until the officer writes in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from cchc_desktop.domain.periods import PeriodKind, ReportingPeriod
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.report_content import REPORT_STATE_WORDS
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.draft_keeper import DraftKeeper
from cchc_desktop.gui.forms.report_page import Ui_ReportPage
from cchc_desktop.gui.models.report_sections import (
    HAND_SENTENCES,
    Hand,
    SectionList,
    ShownSection,
    fingerprint,
    shown_sections,
)
from cchc_desktop.gui.pages.report_approval import ReportApproval
from cchc_desktop.gui.printing import Printing
from cchc_desktop.gui.theme import FORM_TITLE_SCALE, TITLE_SCALE, space
from cchc_desktop.gui.widgets.kept_font import keep_font
from cchc_desktop.gui.widgets.section_rows import SectionDelegate
from cchc_desktop.gui.widgets.text_field import TextField
from cchc_desktop.services.plan.outline import plan_years
from cchc_desktop.services.reports.reporting import drop_own_text, read_report, report_kinds, write_section
from cchc_desktop.services.view_state import read_view, write_view

if TYPE_CHECKING:
    from cchc_desktop.services.reports.reporting import ReportSection, ReportView
    from cchc_desktop.store.book import Changed


class ReportPage(QWidget):
    """Typing makes a section the officer's own; it is saved when the field is left and no draft overwrites it."""

    deliverableWanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._year = context.today().year
        self._kind = PeriodKind.YEAR
        self._key: str | None = None
        self._sections = SectionList(self)
        self._drafts = DraftKeeper(context, self)
        self.ui = Ui_ReportPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.entrance: QWidget = self.ui.sectionList
        self._field = TextField(self.ui.sectionText)
        self._printing = Printing(context, lambda: self._year, self)
        self._approval = ReportApproval(context, lambda: (self._year, self.kind), self)
        self._dress()
        self._connect()

    @property
    def kind(self) -> PeriodKind:
        """The period in the editor; what is half typed belongs to it until the chooser's next one is opened."""
        return self._kind

    @property
    def shown(self) -> ShownSection | None:
        """The section in the editor."""
        row = self._sections.row_of(self._key)
        return self._sections.sections[row] if row >= 0 else None

    def show_year(self, year: int) -> None:
        self.leave()
        self._year = year
        self._fill_periods()
        self._change_period()

    def show_section(self, period: str, key: str) -> None:
        """A section of one of the year's reports in the editor, unless the office makes that report no longer."""
        place = self.ui.periodChooser.findData(PeriodKind(period))
        if place < 0:
            return
        self.ui.periodChooser.setCurrentIndex(place)
        row = self._sections.row_of(key)
        if row >= 0:
            self.ui.sectionList.setCurrentIndex(self._sections.index(row))
            self.ui.sectionText.setFocus()

    def _fill_periods(self) -> None:
        """The reports that the office makes of the year; the one chosen stays where it still is one."""
        kept, year = self.ui.periodChooser.currentData(), self._year
        periods = report_kinds(self._context.book, year)
        chooser = self.ui.periodChooser
        blocked = chooser.blockSignals(True)
        chooser.clear()
        for period in periods:
            chooser.addItem(period.label, period.kind)
        wanted = kept or self._kind_of_now(periods)
        chooser.setCurrentIndex(max(chooser.findData(wanted), 0))
        chooser.blockSignals(blocked)

    def refresh(self, changed: Changed | None) -> None:
        """Draft anew what is drafted; what the officer is typing stays under the cursor."""
        if changed is None or "setting" in changed.rows:
            self._fill_periods()
            if self.ui.periodChooser.currentData() != self._kind:
                self._change_period()
        if not self._read():
            return
        if (shown := self.shown) is not None:
            self._field.show(shown.section.text)
            self._show_state(shown)

    def leave(self) -> None:
        """Save what is half typed: another section or page comes into view."""
        self._field.leave()
        self._drafts.write_now()

    def hideEvent(self, event: QHideEvent) -> None:
        self.leave()
        super().hideEvent(event)

    def _dress(self) -> None:
        ui, line = self.ui, space(self, 1)
        ui.pageLayout.setContentsMargins(line, line, line, line)
        ui.periodRow.setSpacing(line // 2)
        keep_font(ui.reportTitle, TITLE_SCALE, semi_bold=True)
        keep_font(ui.sectionHeading, FORM_TITLE_SCALE, semi_bold=True)
        keep_font(ui.stateLabel, 1.0, semi_bold=True)
        ui.sectionList.setModel(self._sections)
        ui.sectionList.setItemDelegate(SectionDelegate(ui.sectionList))
        ui.sectionList.setResizeMode(QListView.ResizeMode.Adjust)
        ui.sectionList.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        ui.sectionList.setMinimumWidth(line * 11)
        ui.writingLayout.setContentsMargins(line // 2, 0, 0, 0)
        ui.reportSplitter.setSizes([3000, 7000])
        ui.sectionText.setReadOnly(self._context.book.read_only)
        ui.useDraft.setDisabled(self._context.book.read_only)
        ui.refusal.hide()
        ui.periodChooser.view().setAccessibleName("Các kỳ báo cáo")
        ui.sectionList.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.periodChooser.currentIndexChanged.connect(self._change_period)
        ui.sectionList.selectionModel().currentChanged.connect(self._choose)
        ui.useDraft.clicked.connect(self._use_draft)
        menu = QMenu(ui.paperButton)
        menu.addAction("Thông tin &cơ quan…", self._edit_agency)
        menu.addAction("Thông tin &kế hoạch…", self._edit_heading)
        menu.addSeparator()
        menu.addAction("&Phụ lục phân công…", self._preview_assignment)
        ui.paperButton.setMenu(menu)
        ui.previewButton.clicked.connect(self._preview_report)
        ui.checkButton.clicked.connect(self._check)
        ways = QMenu(ui.approvalButton)
        ways.aboutToShow.connect(lambda: self._fill_ways(ways))
        ui.approvalButton.setMenu(ways)
        self._approval.refused.connect(self._say)
        self._approval.frozenWanted.connect(self._preview_frozen)
        self._printing.deliverableWanted.connect(self.deliverableWanted)
        self._field.typed.connect(lambda text: self._drafts.keep(self._draft_key(), text))
        self._field.left.connect(self._save)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self._printing.stop)
            app.aboutToQuit.connect(self._approval.stop)

    def _kind_of_now(self, periods: tuple[ReportingPeriod, ...]) -> PeriodKind:
        """The report that is due next; the annual one when all are past."""
        today = self._context.today()
        return next((period.kind for period in periods if period.due_on >= today), PeriodKind.YEAR)

    def _change_period(self) -> None:
        self.leave()
        self._kind = PeriodKind(self.ui.periodChooser.currentData())
        key, self._key = self._key, None
        if not self._read():
            return
        row = self._sections.row_of(key)
        if row < 0:
            row = self._first_written()
        self.ui.sectionList.setCurrentIndex(self._sections.index(row))
        self._open(row)

    def _first_written(self) -> int:
        """Past the headings: a section with something to read."""
        return next((row for row, shown in enumerate(self._sections.sections) if shown.hand is not Hand.HEAD), 0)

    def _read(self) -> bool:
        """Read the report of the year and period; False when the book has no plan of that year."""
        has_plan = self._year in plan_years(self._context.book)
        self.ui.reportSplitter.setVisible(has_plan)
        if not has_plan:
            self.ui.reportTitle.setText(f"Chưa có kế hoạch năm {self._year}")
            return False
        view = read_report(self._context.book, self._year, self.kind, self._context.today())
        period = view.period
        self._sections.show(shown_sections(view.sections, self._drafted_from(view.sections)))
        name = "năm" if self.kind is PeriodKind.YEAR else f"{period.label[:1].lower()}{period.label[1:]} năm"
        self.ui.reportTitle.setText(f"Báo cáo cải cách hành chính {name} {self._year}")
        self.ui.windowLabel.setText(
            f"Số liệu {period.data_from:%d/%m/%Y} – {period.data_to:%d/%m/%Y} · nộp chậm nhất {period.due_on:%d/%m/%Y}"
            f" · {_signed_words(view)}"
        )
        self._show_standing(view)
        return True

    def _show_standing(self, view: ReportView) -> None:
        """From its freezing on a report is read, not written."""
        self.ui.stateLabel.setText(REPORT_STATE_WORDS[view.state])
        closed = self._context.book.read_only or not view.is_draft
        self.ui.sectionText.setReadOnly(closed)
        self.ui.useDraft.setDisabled(closed)

    def _choose(self, current: QModelIndex) -> None:
        """The list moved to another section: what was being written is saved before."""
        if current.isValid() and self._sections.sections[current.row()].section.key != self._key:
            self.leave()
            self._open(current.row())

    def _open(self, row: int) -> None:
        shown = self._sections.sections[row]
        section = shown.section
        self._key = section.key
        self.ui.sectionHeading.setText(section.heading)
        self.ui.sectionText.setAccessibleName(f"Nội dung mục {section.heading}")
        self._field.replace(section.text)
        half_typed = self._drafts.recall(self._draft_key())
        if half_typed is not None and half_typed != section.text:
            self._field.restore(half_typed)
        self._show_state(shown)

    def _show_state(self, shown: ShownSection) -> None:
        """Whose words these are; a draft one could go back to stands below, where the two can be compared."""
        ui = self.ui
        ui.sectionState.setText(HAND_SENTENCES[shown.hand])
        outdated = shown.hand is Hand.OUTDATED
        ui.draftTitle.setText("Dự thảo mới khác bản đang viết" if outdated else "Bản dự thảo từ số liệu")
        for widget in (ui.draftTitle, ui.useDraft, ui.draftText):
            widget.setVisible(shown.offers_draft)
        if ui.draftText.toPlainText() != shown.section.draft:
            ui.draftText.setPlainText(shown.section.draft)

    def _save(self, text: str) -> None:
        shown, key = self.shown, self._draft_key()
        if shown is None:
            return
        try:
            self._write(shown.section, text)
        except Refusal as refusal:
            self._say(str(refusal))
            return
        self._field.saved()
        self._drafts.drop(key)
        self._say("")

    def _write(self, section: ReportSection, text: str) -> None:
        """Keep the officer's words, and which draft they were written over, to tell later that the data have moved."""
        if text != section.text:
            write_view(self._context.book, self._base_key(section.key), fingerprint(section.draft))
            write_section(self._context.book, self._year, self.kind, section.key, text)

    def _use_draft(self) -> None:
        shown = self.shown
        if shown is None:
            return
        try:
            drop_own_text(self._context.book, self._year, self.kind, shown.section.key)
        except Refusal as refusal:
            self._say(str(refusal))
            return
        self._drafts.drop(self._draft_key())
        self._read()
        self._open(self._sections.row_of(shown.section.key))
        self.ui.sectionText.setFocus()

    def _say(self, refusal: str) -> None:
        self.ui.refusal.setText(refusal)
        self.ui.refusal.setVisible(bool(refusal))

    def _drafted_from(self, sections: Sequence[ReportSection]) -> dict[str, str]:
        own = [section.key for section in sections if section.own is not None]
        known = {key: read_view(self._context.book, self._base_key(key)) for key in own}
        return {key: fingerprint for key, fingerprint in known.items() if fingerprint is not None}

    def _base_key(self, key: str) -> str:
        return f"report-base:{self._year}:{self.kind}:{key}"

    def _draft_key(self) -> str:
        return f"report:{self._year}:{self.kind}:{self._key}"

    def _edit_agency(self) -> None:
        from cchc_desktop.gui.dialogs.agency_dialog import AgencyDialog  # noqa: PLC0415 (only when asked for)

        self.leave()
        AgencyDialog(self._context, self).exec()

    def _edit_heading(self) -> None:
        from cchc_desktop.gui.dialogs.plan_heading_dialog import PlanHeadingDialog  # noqa: PLC0415
        from cchc_desktop.services.plan.plans import edit_plan  # noqa: PLC0415

        self.leave()
        book, plan = self._context.book, self._context.outline(self._year).plan
        PlanHeadingDialog(plan, lambda draft: edit_plan(book, plan.id, draft), self).exec()

    def _fill_ways(self, menu: QMenu) -> None:
        """What is half typed is saved first: it belongs to what is frozen."""
        self.leave()
        self._say("")
        if self._year in plan_years(self._context.book):
            self._approval.fill(menu)

    def _check(self) -> None:
        """Figures and gaps; what is half typed counts as well."""
        from cchc_desktop.gui.dialogs.report_check_dialog import ReportCheckDialog  # noqa: PLC0415
        from cchc_desktop.services.reports.check import check_report  # noqa: PLC0415

        self.leave()
        if self._year not in plan_years(self._context.book):
            return
        check = check_report(self._context.book, self._year, self.kind, self._context.today())
        can_write = self.shown is not None and not self.ui.sectionText.isReadOnly()
        dialog = ReportCheckDialog(check, self.ui.reportTitle.text(), self, can_write=can_write)
        dialog.markWanted.connect(self._insert)
        dialog.productWanted.connect(self.deliverableWanted)
        dialog.exec()
        dialog.deleteLater()

    def _insert(self, mark: str) -> None:
        """Where the cursor stands, as if it had been typed."""
        self.ui.sectionText.setFocus()
        self.ui.sectionText.insertPlainText(mark)

    def _preview_report(self) -> None:
        """Of a report that was signed as a Word file what was frozen is shown, and where the signed one is opened."""
        self.leave()
        self._say("")
        signed = self._approval.signed_word_file if self._year in plan_years(self._context.book) else ""
        if signed:
            self._say(f"Đây là bản đã chốt; bản chính thức là tệp Word đã ký “{signed}”: Chốt và ký › Mở bản đã ký.")
            self._preview_frozen()
        else:
            self._printing.print_report(self.kind)

    def _preview_frozen(self) -> None:
        self._printing.print_report(self.kind, "frozen")

    def _preview_assignment(self) -> None:
        self.leave()
        self._printing.print_assignment()


def _signed_words(view: ReportView) -> str:
    """Number, day and signer of a signed report; until then, that they are blank on paper."""
    if view.signed_on is None:
        return "số và ngày ký để trống đến khi ký"
    signer = f", {view.signer}" if view.signer else ""
    return f"số {view.number} ngày {view.signed_on:%d/%m/%Y}{signer}"
