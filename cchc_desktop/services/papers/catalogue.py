"""Every paper that can be printed, in the order in which menus and the command list them.

Listing them loads nothing: a form's own module is imported when it is made.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold
from cchc_desktop.services.papers.request import Choice, Form, Need, PaperRequest
from cchc_desktop.services.rows import CODE

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document
    from cchc_desktop.store.book import Book


LONGEST_NAME = 60
"""Letters of a unit's name that a file's name takes."""


def _assignment(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.assignment import assignment_paper  # noqa: PLC0415

    return assignment_paper(book, request)


def _report(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.report import report_paper  # noqa: PLC0415

    return report_paper(book, request)


def _kept_report(book: Book, request: PaperRequest, suffix: str) -> bytes | None:
    from cchc_desktop.services.papers.report import kept_report  # noqa: PLC0415

    return kept_report(book, request, suffix)


def _overview(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.overview import overview_paper  # noqa: PLC0415

    return overview_paper(book, request)


def _calendar(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.calendar import calendar_paper  # noqa: PLC0415

    return calendar_paper(book, request)


def _progress(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.progress import progress_paper  # noqa: PLC0415

    return progress_paper(book, request)


def _evidence_index(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.evidence_index import evidence_index_paper  # noqa: PLC0415

    return evidence_index_paper(book, request)


def _plan(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.plan import plan_paper  # noqa: PLC0415

    return plan_paper(book, request)


def _submission(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.plan import submission_paper  # noqa: PLC0415

    return submission_paper(book, request)


def _consultation(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.plan import consultation_paper  # noqa: PLC0415

    return consultation_paper(book, request)


def _carried_out(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.plan import carried_out_paper  # noqa: PLC0415

    return carried_out_paper(book, request)


def _reminders(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.reminders import reminders_paper  # noqa: PLC0415

    return reminders_paper(book, request)


def _task_sheet(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.task_sheet import task_sheet_paper  # noqa: PLC0415

    return task_sheet_paper(book, request)


def _dossier_list(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.dossiers import dossier_list_paper  # noqa: PLC0415

    return dossier_list_paper(book, request)


def _filed_documents(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.dossiers import filed_documents_paper  # noqa: PLC0415

    return filed_documents_paper(book, request)


def _transfer_list(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.dossiers import transfer_list_paper  # noqa: PLC0415

    return transfer_list_paper(book, request)


def _transfer_minutes(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.dossiers import transfer_minutes_paper  # noqa: PLC0415

    return transfer_minutes_paper(book, request)


def _unit_sheet(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.unit_sheet import unit_sheet_paper  # noqa: PLC0415

    return unit_sheet_paper(book, request)


def _inspection_plan(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.inspections import inspection_plan_paper  # noqa: PLC0415

    return inspection_plan_paper(book, request)


def _inspection_decision(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.inspections import inspection_decision_paper  # noqa: PLC0415

    return inspection_decision_paper(book, request)


def _inspection_minutes(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.inspections import inspection_minutes_paper  # noqa: PLC0415

    return inspection_minutes_paper(book, request)


def _inspection_report(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.inspections import inspection_report_paper  # noqa: PLC0415

    return inspection_report_paper(book, request)


def _initiatives(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.registers import initiatives_paper  # noqa: PLC0415

    return initiatives_paper(book, request)


def _legal_documents(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.registers import legal_documents_paper  # noqa: PLC0415

    return legal_documents_paper(book, request)


def _survey(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.registers import survey_paper  # noqa: PLC0415

    return survey_paper(book, request)


def _outgoing_register(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.document_registers import outgoing_register_paper  # noqa: PLC0415

    return outgoing_register_paper(book, request)


def _incoming_register(book: Book, request: PaperRequest) -> Document:
    from cchc_desktop.services.papers.document_registers import incoming_register_paper  # noqa: PLC0415

    return incoming_register_paper(book, request)


FORMS = (
    Form("plan", "Kế hoạch cải cách hành chính", _plan, file_stem="ke-hoach-cchc"),
    Form("plan-submission", "Tờ trình ban hành kế hoạch", _submission, file_stem="to-trinh-ke-hoach"),
    Form("plan-consultation", "Công văn lấy ý kiến dự thảo kế hoạch", _consultation, file_stem="lay-y-kien-ke-hoach"),
    Form(
        "assignment",
        "Phụ lục phân công",
        _assignment,
        choices=(Choice("plan", "như kế hoạch đã ký"), Choice("decree", "theo Nghị định 30", "nd30")),
        file_stem="phu-luc-phan-cong",
    ),
    Form(
        "report",
        "Báo cáo định kỳ",
        _report,
        needs=frozenset((Need.PERIOD,)),
        choices=(
            Choice("official", "bản đang có hiệu lực: đã ký, đã chốt, hoặc dự thảo"),
            Choice("frozen", "bản đã chốt số liệu", "da-chot"),
            Choice("draft", "dự thảo theo số liệu hôm nay", "du-thao"),
        ),
        file_stem="bao-cao-cchc",
        kept=_kept_report,
    ),
    Form(
        "progress",
        "Bảng theo dõi tiến độ",
        _progress,
        choices=(
            Choice("area", "theo nội dung", "theo-noi-dung"),
            Choice("unit", "theo đơn vị chủ trì", "theo-don-vi"),
            Choice("state", "theo trạng thái", "theo-trang-thai"),
        ),
        file_stem="bang-theo-doi-tien-do",
    ),
    Form("task-sheet", "Phiếu theo dõi nhiệm vụ", _task_sheet, file_stem="phieu-nhiem-vu"),
    Form(
        "unit-sheet",
        "Phiếu theo dõi đơn vị",
        _unit_sheet,
        needs=frozenset((Need.UNIT,)),
        file_stem="phieu-don-vi",
    ),
    Form(
        "evidence-index",
        "Danh mục tài liệu kiểm chứng",
        _evidence_index,
        file_stem="danh-muc-tai-lieu-kiem-chung",
    ),
    Form("reminders", "Công văn đôn đốc", _reminders, file_stem="cong-van-don-doc"),
    Form("inspection-plan", "Kế hoạch kiểm tra", _inspection_plan, file_stem="ke-hoach-kiem-tra"),
    Form(
        "inspection-decision",
        "Quyết định thành lập đoàn kiểm tra",
        _inspection_decision,
        file_stem="quyet-dinh-thanh-lap-doan-kiem-tra",
    ),
    Form(
        "inspection-minutes",
        "Biên bản kiểm tra",
        _inspection_minutes,
        needs=frozenset((Need.UNIT,)),
        file_stem="bien-ban-kiem-tra",
    ),
    Form("inspection-report", "Báo cáo kết quả kiểm tra", _inspection_report, file_stem="bao-cao-kiem-tra"),
    Form(
        "initiatives",
        "Danh sách sáng kiến",
        _initiatives,
        choices=(
            Choice("every", "mọi sáng kiến"),
            Choice("proposed", "đề nghị công nhận", "de-nghi-cong-nhan"),
            Choice("recognised", "được công nhận", "duoc-cong-nhan"),
        ),
        file_stem="danh-sach-sang-kien",
    ),
    Form(
        "legal-documents",
        "Danh mục văn bản quy phạm pháp luật",
        _legal_documents,
        choices=(
            Choice("reviewed", "được rà soát", "duoc-ra-soat"),
            Choice("expired", "hết hiệu lực toàn bộ", "het-hieu-luc-toan-bo"),
            Choice("partly-expired", "hết hiệu lực một phần", "het-hieu-luc-mot-phan"),
        ),
        file_stem="danh-muc-van-ban-qppl",
    ),
    Form("survey", "Bảng tổng hợp kết quả khảo sát", _survey, file_stem="ket-qua-khao-sat"),
    Form(
        "outgoing-register",
        "Sổ đăng ký văn bản đi",
        _outgoing_register,
        choices=(Choice("agency", "của cơ quan"), Choice("office", "của phòng", "cua-phong")),
        file_stem="so-van-ban-di",
    ),
    Form("incoming-register", "Sổ đăng ký văn bản đến", _incoming_register, file_stem="so-van-ban-den"),
    Form("dossier-list", "Danh mục hồ sơ", _dossier_list, file_stem="danh-muc-ho-so"),
    Form("dossier-documents", "Mục lục văn bản trong hồ sơ", _filed_documents, file_stem="muc-luc-van-ban"),
    Form(
        "transfer-list",
        "Mục lục hồ sơ nộp lưu",
        _transfer_list,
        choices=(
            Choice("both", "cả hai mục lục: vĩnh viễn, có thời hạn"),
            Choice("permanent", "bảo quản vĩnh viễn", "vinh-vien"),
            Choice("term", "bảo quản có thời hạn", "co-thoi-han"),
        ),
        file_stem="muc-luc-ho-so-nop-luu",
    ),
    Form("transfer-minutes", "Biên bản giao nhận hồ sơ", _transfer_minutes, file_stem="bien-ban-giao-nhan-ho-so"),
    Form("plan-result", "Báo cáo kết quả thực hiện kế hoạch", _carried_out, file_stem="bao-cao-thuc-hien-ke-hoach"),
    Form("overview", "Tổng quan, một trang", _overview, file_stem="tong-quan"),
    Form(
        "calendar",
        "Lịch thời hạn",
        _calendar,
        choices=(
            Choice("month", "mỗi tháng một trang", "theo-thang", parts=12, part_stem="thang"),
            Choice("quarter", "mỗi quý một trang", "theo-quy", parts=4, part_stem="quy"),
            Choice("year", "cả năm một trang"),
        ),
        file_stem="lich-thoi-han",
    ),
)


def form_named(name: str) -> Form:
    """The form of that name; Refusal where there is none."""
    for form in FORMS:
        if form.name == name:
            return form
    raise Refusal(f"Không có mẫu {name}; các mẫu: {', '.join(form.name for form in FORMS)}.")


def document_of(book: Book, request: PaperRequest) -> Document:
    """The blocks of the paper asked for; Refusal where something it needs is missing."""
    form = form_named(request.form)
    form.chosen(request)
    return form.make(book, request)


def title_of(request: PaperRequest) -> str:
    """What the paper is called on the screen: "Phiếu theo dõi nhiệm vụ 6 năm 2023", its variant where it is named."""
    form = form_named(request.form)
    code = request.code if CODE.fullmatch(request.code) or not request.code else f"“{request.code}”"
    name = " ".join(part for part in (form.title, code, request.unit, f"năm {request.year}") if part)
    choice = form.chosen(request) if request.choice and request.part is None else None
    return f"{name}, {choice.words}" if choice is not None and choice.in_file_name else name


def kept_bytes(book: Book, request: PaperRequest, suffix: str) -> bytes | None:
    """The bytes that a paper is for good, in that format; None for one that is made from the data."""
    form = form_named(request.form)
    form.chosen(request)
    return form.kept(book, request, suffix) if form.kept else None


def file_name_of(request: PaperRequest, suffix: str = ".pdf") -> str:
    """A name to save under: "bao-cao-cchc-nam-2023.pdf"."""
    form = form_named(request.form)
    choice = form.chosen(request)
    about = (request.period, _in_file_name(request.code), _in_file_name(request.unit), _part(choice, request))
    parts = (form.file_stem, *about, str(request.year))
    ending = choice.in_file_name if choice and request.part is None else ""
    return "-".join(part for part in (*parts, ending) if part) + suffix


def _in_file_name(text: str) -> str:
    """ "ubnd-xa-nghia-phu": a name as every system takes it, not too long."""
    return "-".join(re.findall("[a-z0-9]+", fold(text)))[:LONGEST_NAME].strip("-")


def _part(choice: Choice | None, request: PaperRequest) -> str:
    return f"{choice.part_stem}-{request.part}" if choice and request.part is not None else ""
