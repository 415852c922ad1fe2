"""Every dialog of the program with something in it, so that pictures and checks forget none.

A dialog class of `cchc_desktop.gui` without an entry here fails `tests/gui/test_dress_everywhere.py`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

import cchc_desktop.gui
from cchc_desktop.domain.dossiers import Dossier, DossierDraft, FiledDocument, proposed
from cchc_desktop.domain.pasted_rows import read_pasted
from cchc_desktop.domain.periods import PeriodKind, enabled_periods
from cchc_desktop.domain.plan import Deliverable, Unit
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import State
from cchc_desktop.domain.registers.fields import Register
from cchc_desktop.domain.registers.initiatives import INITIATIVES, Initiative
from cchc_desktop.domain.registers.inspections import INSPECTIONS, VISITS, Inspection, Visit
from cchc_desktop.domain.registers.legal_documents import LEGAL_DOCUMENTS, LegalDocument
from cchc_desktop.domain.registers.surveys import SURVEYS, Survey
from cchc_desktop.domain.reminder_letters import ReminderLetter
from cchc_desktop.gui.context import Context
from cchc_desktop.gui.crash_report import SENTENCE
from cchc_desktop.gui.dialogs.agency_dialog import AgencyDialog
from cchc_desktop.gui.dialogs.area_dialog import AreaDialog
from cchc_desktop.gui.dialogs.bulk_conclusion_dialog import BulkConclusionDialog
from cchc_desktop.gui.dialogs.bulk_deadline_dialog import BulkDeadlineDialog
from cchc_desktop.gui.dialogs.bulk_units_dialog import BulkUnitsDialog
from cchc_desktop.gui.dialogs.conclusion_dialog import ConclusionDialog
from cchc_desktop.gui.dialogs.day_dialog import DayDialog
from cchc_desktop.gui.dialogs.deliverable_dialog import DeliverableDialog
from cchc_desktop.gui.dialogs.document_dialog import DocumentDialog
from cchc_desktop.gui.dialogs.dossier_dialog import DossierChoices, DossierDialog
from cchc_desktop.gui.dialogs.dossier_proposals_dialog import DossierProposalsDialog
from cchc_desktop.gui.dialogs.entry_dialog import EntryDialog
from cchc_desktop.gui.dialogs.filed_dialog import FiledDialog
from cchc_desktop.gui.dialogs.filing_dialog import FilingDialog
from cchc_desktop.gui.dialogs.filter_dialog import FilterDialog
from cchc_desktop.gui.dialogs.finding_dialog import FindingDialog
from cchc_desktop.gui.dialogs.first_start import FirstStartDialog
from cchc_desktop.gui.dialogs.fold_dialog import FoldDialog
from cchc_desktop.gui.dialogs.group_dialog import GroupDialog
from cchc_desktop.gui.dialogs.holidays_dialog import HolidaysDialog
from cchc_desktop.gui.dialogs.letters_dialog import LettersDialog
from cchc_desktop.gui.dialogs.mending_dialog import MendingDialog
from cchc_desktop.gui.dialogs.merger_dialog import MergerDialog
from cchc_desktop.gui.dialogs.move_dialog import MoveDialog
from cchc_desktop.gui.dialogs.next_plan_dialog import NextPlanDialog
from cchc_desktop.gui.dialogs.number_dialog import NumberDialog, Unnumbered
from cchc_desktop.gui.dialogs.paste_dialog import PasteDialog
from cchc_desktop.gui.dialogs.plan_heading_dialog import PlanHeadingDialog
from cchc_desktop.gui.dialogs.postpone_dialog import PostponeDialog
from cchc_desktop.gui.dialogs.record_dialog import RecordDialog
from cchc_desktop.gui.dialogs.refusable import RefusableDialog
from cchc_desktop.gui.dialogs.reminder_dialog import ReminderDialog
from cchc_desktop.gui.dialogs.report_check_dialog import ReportCheckDialog
from cchc_desktop.gui.dialogs.report_signing_dialog import ReportSigningDialog
from cchc_desktop.gui.dialogs.report_step_dialog import ReportStepDialog
from cchc_desktop.gui.dialogs.sent_letters_dialog import SentLettersDialog
from cchc_desktop.gui.dialogs.settings_dialog import SettingsDialog
from cchc_desktop.gui.dialogs.sheet_review_dialog import SheetReviewDialog
from cchc_desktop.gui.dialogs.sign_dialog import HANDWRITING, SignDialog
from cchc_desktop.gui.dialogs.target_dialog import TargetDialog
from cchc_desktop.gui.dialogs.task_dialog import TaskDialog
from cchc_desktop.gui.dialogs.unit_dialog import UnitDialog
from cchc_desktop.gui.dialogs.units_choice_dialog import UnitsChoiceDialog
from cchc_desktop.gui.dialogs.way_dialog import WayDialog
from cchc_desktop.gui.jobs import Job, show_progress
from cchc_desktop.gui.models.plan_rows import rows_of
from cchc_desktop.gui.pages.inspection_parts import FIXED
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.services.history.stepping import way_to
from cchc_desktop.services.letters.reading import read_letters
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_entries, read_heading
from cchc_desktop.services.plan.pasting import PastePlace, look_over
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress
from cchc_desktop.services.plan.windows import preview_deadline
from cchc_desktop.services.printing import led_paper, paper_bytes
from cchc_desktop.services.registers.excel_import import Fate, FieldChange, SeenRow, SheetReview
from cchc_desktop.services.registers.findings import Finding
from cchc_desktop.services.reports.check import check_report
from cchc_desktop.services.reports.signing import SigningDraft
from cchc_desktop.services.units.edits import read_group, read_unit
from cchc_desktop.services.units.sheet import UnitLine, unit_lines

if TYPE_CHECKING:
    from cchc_desktop.domain.plan import PlanOutline

YEAR = 2023
PROJECT_BASES = frozenset({RefusableDialog.__name__})
"""Classes that only others are made of."""


@dataclass(frozen=True)
class Desk:
    """The sample's book in a window's context, a folder for papers, and the window that dialogs stand over."""

    context: Context
    folder: Path
    window: QWidget | None

    @cached_property
    def outline(self) -> PlanOutline:
        return self.context.outline(YEAR)

    def deliverable(self, code: str) -> Deliverable:
        return next(one for one in self.outline.deliverables if one.code == code)

    @property
    def unit(self) -> Unit:
        """The unit that leads the first task."""
        return self.outline.areas[0].tasks[0].leads[0]

    @property
    def units(self) -> tuple[UnitLine, ...]:
        """Every unit of the book, as lists and choices show it."""
        return tuple(unit_lines(self.context.book, self.context.today()))

    @property
    def letters(self) -> tuple[ReminderLetter, ...]:
        """The reminder letters of the day."""
        return read_letters(self.context.book, self.context.today())

    @property
    def several(self) -> list[Deliverable]:
        """Deliverables of three tasks, chosen together."""
        return [self.deliverable(code) for code in ("3.1", "6.2", "7.2")]

    def report(self) -> Path:
        """The annual report as a file of its own, for what shows or takes in a paper."""
        path = self.folder / "bao-cao-nam-2023.pdf"
        if not path.exists():
            path.write_bytes(paper_bytes(self.context.book, self.report_request))
        return path

    @property
    def report_request(self) -> PaperRequest:
        return PaperRequest("report", YEAR, self.context.today(), PeriodKind.YEAR)


def keep(*_: object) -> None:
    """A dialog that is only looked at saves nothing."""


def conclusion(desk: Desk, code: str) -> QDialog:
    return ConclusionDialog(desk.deliverable(code), YEAR, desk.context.today(), keep, desk.window)


def bulk_conclusion(desk: Desk) -> QDialog:
    periods = enabled_periods(YEAR)
    return BulkConclusionDialog(desk.several, YEAR, desk.context.today(), periods, keep, desk.window)


def bulk_deadline(desk: Desk) -> QDialog:
    book = desk.context.book
    return BulkDeadlineDialog(desk.several, lambda text: preview_deadline(book, text, YEAR), keep, desk.window)


def refused(desk: Desk) -> QDialog:
    """What a refusal looks like, in a dialog that has one."""
    dialog = ConclusionDialog(desk.deliverable("3.1"), YEAR, desk.context.today(), keep, desk.window)
    dialog.say("Ngày hoàn thành 21/10/2023 sau hôm nay (20/10/2023); hãy ghi ngày từ hôm nay trở về trước.")
    return dialog


def deliverable(desk: Desk) -> QDialog:
    book = desk.context.book
    return DeliverableDialog(6, lambda text: preview_deadline(book, text, YEAR), keep, desk.window)


def entry(desk: Desk) -> QDialog:
    product = next(one for one in desk.outline.deliverables if read_entries(desk.context.book, one.id))
    return EntryDialog(product.code, read_entries(desk.context.book, product.id)[0], keep, desk.window)


def postpone(desk: Desk) -> QDialog:
    product = desk.deliverable("6.2")
    assert product.next_milestone is not None
    return PostponeDialog(product, product.next_milestone, desk.context.today(), keep, desk.window)


def sign(desk: Desk) -> QDialog:
    dialog = SignDialog("Báo cáo năm 2023", desk.report(), desk.context.book, desk.window)
    dialog.ui.keyFile.setText("E:/Chứng thư/Nguyễn Văn Thử.p12")
    dialog.ui.look.setCurrentIndex(dialog.ui.look.findData(HANDWRITING))
    dialog.accept()  # refused: no image is chosen
    return dialog


def task(desk: Desk) -> QDialog:
    areas = desk.outline.areas
    return TaskDialog(areas, areas[0].id, areas[0].tasks[0], keep, desk.window)


def way(desk: Desk) -> QDialog:
    """Three steps back, taken here: what made the sample cannot be undone."""
    book, product, today = desk.context.book, desk.deliverable("6.2"), desk.context.today()
    for percent in (75, 80, 85):
        record_progress(book, product.id, ProgressDraft(today, percent), today)
    return WayDialog(book, way_to(book, book.steps()[2].id), desk.window)


def reminder(desk: Desk) -> QDialog:
    product = desk.deliverable("6.2")
    return ReminderDialog(desk.context, [(desk.unit.id, desk.unit.name)], desk.window, asked=product.id)


def report_freeze(desk: Desk) -> QDialog:
    doubts = [
        "Kỳ số liệu còn mở đến ngày 14/12/2023.",
        "Chưa ghi họ tên người ký.",
        "Có mốc định kỳ chưa xác nhận: 24.1, 25.1.",
    ]
    told = (
        "Sau khi chốt, số liệu, lời văn và bản in của báo cáo được giữ nguyên; sửa số liệu về sau chỉ hiện khác biệt."
    )
    return ReportStepDialog("Chốt số liệu báo cáo năm 2023", told, doubts, desk.window, verb="Chốt số liệu", act=keep)


def report_thaw(desk: Desk) -> QDialog:
    told = "Bản đã chốt được bỏ đi; báo cáo lập lại từ số liệu hiện nay."
    return ReportStepDialog("Mở lại báo cáo", told, (), desk.window, verb="Mở lại", act=keep, asks_reason=True)


def report_sign(desk: Desk) -> QDialog:
    known = SigningDraft("", None)
    today = desk.context.today()
    return ReportSigningDialog(
        "Ghi số, ngày ký báo cáo", known, keep, desk.window, today=today, next_number=lambda _: "06/BC-UBND"
    )


def report_check(desk: Desk, *, gaps: bool = False) -> QDialog:
    check = check_report(desk.context.book, YEAR, PeriodKind.Q3, desk.context.today())
    dialog = ReportCheckDialog(check, "Báo cáo quý III năm 2023", desk.window, can_write=True)
    dialog.ui.tabs.setCurrentIndex(int(gaps))
    return dialog


def letters_told(desk: Desk) -> QDialog:
    """After files were written, for one unit."""
    dialog = LettersDialog(desk.context, desk.letters[:1], desk.window)
    dialog.ways.told.emit("Đã lưu 2 tệp vào thư mục C:/Users/Lan/Documents/Công văn đôn đốc")
    return dialog


def finding(desk: Desk) -> QDialog:
    return FindingDialog((desk.unit.id, desk.unit.name), desk.context.today(), keep, desk.window)


def mending(desk: Desk) -> QDialog:
    unit, today = desk.unit, desk.context.today()
    words = "Hồ sơ quá hạn không có thư xin lỗi; sổ theo dõi ghi thiếu ngày trả kết quả."
    found = Finding(1, "", unit.id, unit.name, date(2023, 9, 12), "Kiểm tra CCHC", words, today, None, "", State.SOON)
    return MendingDialog(found, today, keep, desk.window)


def group(desk: Desk) -> QDialog:
    return GroupDialog(read_group(desk.context.book, 2), desk.units, keep, desk.window)


def paste(desk: Desk) -> QDialog:
    """Tasks that need an area, one of them in doubt, and a row that says nothing."""
    plan = desk.outline.plan.id
    table = read_pasted(
        "1\tRà soát thủ tục hành chính\tPhòng Nội vụ\tCác cơ quan, đơn vị\tBáo cáo rà soát\tQuý IV\tThường xuyên\r\n"
        "2\tKhảo sát hài lòng\tHội Nông dân\t\tBáo cáo khảo sát\tgần Tết\t\r\n\t\t\t\t\tQuý I\t\r\n"
    )
    seen = look_over(desk.context.book, plan, table)
    return PasteDialog(desk.outline, table, seen, PastePlace(plan, desk.outline.areas[0].id), keep, desk.window)


def preview(desk: Desk) -> QDialog:
    paper = led_paper(desk.context.book, desk.report_request)
    place = ("bao-cao-nam-2023.pdf", desk.context.book, desk.window)
    window = PreviewWindow("Báo cáo năm 2023", paper.pdf, *place, places=paper.places)
    window.ui.nextLead.click()  # where the first words lead is told below the paper
    return window


def progress(desk: Desk) -> QDialog:
    window = desk.window or QWidget()
    dialog = show_progress(Job(keep, window), "Đang lập Báo cáo năm 2023…", window)
    dialog.setMaximum(12)
    dialog.setValue(5)
    return dialog


def crash(desk: Desk) -> QDialog:
    words = SENTENCE.format(file=Path("C:/Users/Lan/AppData/Local/cchc-desktop/loi-chuong-trinh.txt"))
    return QMessageBox(QMessageBox.Icon.Critical, "CCHC Desktop", words, parent=desk.window)


def agency(desk: Desk, tab: int, part: int = 0) -> QDialog:
    dialog = AgencyDialog(desk.context, desk.window)
    dialog.ui.tabs.setCurrentIndex(tab)
    dialog.tabs.office.ui.parts.setCurrentIndex(part)
    return dialog


def first_start(desk: Desk, step: int, tab: int = 0) -> QDialog:
    """The assistant at one of its steps, filled in for a commune of today."""
    dialog = FirstStartDialog(desk.context.today())
    dialog.ui.emptyChoice.click()
    dialog.ui.kindChooser.setCurrentIndex(dialog.ui.kindChooser.findData("commune"))
    dialog.ui.placeName.setText("Đồng Thịnh")
    dialog.ui.province.setText("Ninh Bình")
    for _ in range(step):
        dialog.ui.nextButton.click()
    for tabs in (dialog.ui.headTabs, dialog.ui.signTabs):
        tabs.setCurrentIndex(tab)
    return dialog


def record(desk: Desk, register: Register[Any], blank: Any, fixed: frozenset[str] = frozenset()) -> QDialog:
    names = [line.name for line in desk.units]
    subject = f"{blank.unit} – {blank.inspection}" if fixed else ""
    today = desk.context.today()
    return RecordDialog(
        register,
        blank,
        keep,
        desk.window,
        today=today,
        units=names,
        is_new=True,
        fixed=fixed,
        subject=subject,
        choose_product=lambda _: None,
    )


def inspected(desk: Desk) -> QDialog:
    visit = Visit(YEAR, "Kiểm tra công tác cải cách hành chính năm 2023", desk.unit.name)
    return record(desk, VISITS, visit, FIXED)


def units_choice(desk: Desk) -> QDialog:
    names = [(line.id, line.name) for line in desk.units]
    return UnitsChoiceDialog("Kiểm tra công tác cải cách hành chính năm 2023", names, keep, desk.window)


def dossier(desk: Desk) -> QDialog:
    areas = [(area.id, area.title) for area in desk.outline.areas]
    drafts = proposed(YEAR, areas, ())
    choices = DossierChoices(("Cải cách hành chính",), ("Kế hoạch, báo cáo",), areas)
    return DossierDialog("Sửa hồ sơ", drafts[4], choices, keep, desk.window)


def dossier_proposals(desk: Desk) -> QDialog:
    areas = [(area.id, area.title) for area in desk.outline.areas]
    return DossierProposalsDialog(YEAR, proposed(YEAR, areas, ()), keep, desk.window)


def incoming_document(desk: Desk) -> QDialog:
    """A paper of another agency, with day and number of arrival."""
    dialog = DocumentDialog(desk.context, desk.window)
    dialog.ui.reference.setText("812/SNV-CCHC")
    dialog.ui.issuer.setText("Sở Nội vụ tỉnh Nam Định")
    dialog.ui.issuer.editingFinished.emit()
    dialog.ui.takeArrival.click()
    return dialog


def filing(desk: Desk) -> QDialog:
    draft = DossierDraft("01.CCHC", "Hồ sơ xây dựng, ban hành Kế hoạch cải cách hành chính năm 2023")
    dialog = FilingDialog(desk.context, Dossier(1, YEAR, draft), keep, desk.window)
    dialog.ui.onlyUnfiled.setChecked(False)
    return dialog


def filed(desk: Desk) -> QDialog:
    paper = FiledDocument(1, 1, "41/BC-UBND", "BC", date(2023, 3, 17), "UBND huyện", "Báo cáo quý I", sheets="01-03")
    return FiledDialog(paper, keep, desk.window)


REVIEW = SheetReview(
    (
        SeenRow("Sáng kiến", 2, "Trả kết quả tại nhà", Fate.SAME),
        SeenRow(
            "Sáng kiến",
            3,
            "Mã QR tra cứu hồ sơ",
            Fate.CHANGED,
            (FieldChange("Tình trạng", "Đề nghị công nhận", "Đã công nhận"), FieldChange("Lĩnh vực", "", "Một cửa")),
        ),
        SeenRow("Sáng kiến", 4, "Sổ tay một cửa", Fate.NEW),
        SeenRow(
            "Sáng kiến",
            5,
            "Khảo sát trực tuyến",
            Fate.REFUSED,
            refusal="Trang “Sáng kiến”, ô A5: Năm không rõ.",
        ),
    ),
    ("Ghi chú thêm",),
)

Make = Callable[[Desk], QDialog]
DIALOGS: dict[str, Make] = {
    "agency": lambda desk: agency(desk, 0),
    "agency-signers": lambda desk: agency(desk, 1),
    "agency-recipients": lambda desk: agency(desk, 2),
    "agency-office": lambda desk: agency(desk, 3),
    "agency-office-papers": lambda desk: agency(desk, 3, 3),
    "area": lambda desk: AreaDialog("Sửa nội dung 1", desk.outline.areas[0].title, keep, desk.window),
    "bulk-conclusion": bulk_conclusion,
    "bulk-deadline": bulk_deadline,
    "bulk-units": lambda desk: BulkUnitsDialog(list(desk.outline.tasks)[:3], desk.several, keep, desk.window),
    "conclusion": lambda desk: conclusion(desk, "3.1"),
    "conclusion-refused": refused,
    "conclusion-units": lambda desk: conclusion(desk, "36.1"),
    "crash": crash,
    "day": lambda desk: DayDialog(desk.context.today(), keep, desk.window),
    "deliverable": deliverable,
    "document": lambda desk: DocumentDialog(desk.context, desk.window),
    "number": lambda desk: NumberDialog(
        desk.context, Unnumbered("Báo cáo công tác cải cách hành chính quý III năm 2023", "BC"), keep, desk.window
    ),
    "document-incoming": incoming_document,
    "document-file": lambda desk: DocumentDialog(
        desk.context, desk.window, paths=[desk.report()], deliverable_id=desk.deliverable("6.2").id
    ),
    "dossier": dossier,
    "dossier-proposals": dossier_proposals,
    "entry": entry,
    "filed": filed,
    "filing": filing,
    "filter": lambda desk: FilterDialog(desk.context.book, desk.outline, PlanConditions(), keep, desk.window),
    "finding": finding,
    "first-start": lambda desk: FirstStartDialog(desk.context.today()),
    "first-start-kind": lambda desk: first_start(desk, 1),
    "first-start-head": lambda desk: first_start(desk, 2),
    "first-start-office": lambda desk: first_start(desk, 2, 1),
    "first-start-signers": lambda desk: first_start(desk, 3),
    "first-start-recipients": lambda desk: first_start(desk, 3, 1),
    "fold": lambda desk: FoldDialog(desk.units[0], desk.units, keep, desk.window),
    "group": group,
    "holidays": lambda desk: HolidaysDialog(desk.context, YEAR, desk.window),
    "letters": lambda desk: LettersDialog(desk.context, desk.letters, desk.window),
    "letters-told": letters_told,
    "mending": mending,
    "merger": lambda desk: MergerDialog(desk.units, 30, desk.context.today(), keep, desk.window),
    "move": lambda desk: MoveDialog(desk.outline, rows_of(desk.outline)[0].children[:1], keep, desk.window),
    "next-plan": lambda desk: NextPlanDialog(desk.outline, YEAR + 1, keep, desk.window),
    "paste": paste,
    "plan-heading": lambda desk: PlanHeadingDialog(read_heading(desk.context.book, YEAR), keep, desk.window),
    "postpone": postpone,
    "sign": sign,
    "preview": preview,
    "progress": progress,
    "record-initiative": lambda desk: record(desk, INITIATIVES, Initiative(YEAR, "")),
    "record-inspection": lambda desk: record(desk, INSPECTIONS, Inspection(YEAR, "")),
    "record-legal-document": lambda desk: record(desk, LEGAL_DOCUMENTS, LegalDocument(YEAR, "")),
    "record-survey": lambda desk: record(desk, SURVEYS, Survey(YEAR, "")),
    "record-visit": inspected,
    "reminder": reminder,
    "report-check": report_check,
    "report-freeze": report_freeze,
    "report-sign": report_sign,
    "report-thaw": report_thaw,
    "report-gaps": lambda desk: report_check(desk, gaps=True),
    "sent-letters": lambda desk: SentLettersDialog(desk.context, desk.letters, desk.window),
    "settings": lambda desk: SettingsDialog(desk.context, desk.window),
    "target": lambda desk: TargetDialog(desk.context, desk.window, verb="Gắn"),
    "sheet-review": lambda desk: SheetReviewDialog(REVIEW, keep, desk.window),
    "task": task,
    "units-choice": units_choice,
    "unit": lambda desk: UnitDialog(read_unit(desk.context.book, 4), desk.context.today(), keep, desk.window),
    "way": way,
}


def dialog_classes() -> set[type[QDialog]]:
    """Every dialog class that the program's own modules define."""
    for module in pkgutil.walk_packages(cchc_desktop.gui.__path__, "cchc_desktop.gui."):
        importlib.import_module(module.name)
    return {
        one
        for one in _heirs(QDialog)
        if one.__module__.startswith("cchc_desktop.") and one.__name__ not in PROJECT_BASES
    }


def _heirs(base: type[QDialog]) -> Iterator[type[QDialog]]:
    for heir in base.__subclasses__():
        yield heir
        yield from _heirs(heir)
