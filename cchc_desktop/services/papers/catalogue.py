"""Every paper that can be printed, in the order in which menus and the command list them.

Listing them loads nothing: what makes them (`makers`) is imported when one is made.
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


FORMS = (
    Form("plan", "Kế hoạch cải cách hành chính", file_stem="ke-hoach-cchc"),
    Form("plan-submission", "Tờ trình ban hành kế hoạch", file_stem="to-trinh-ke-hoach"),
    Form("plan-consultation", "Công văn lấy ý kiến dự thảo kế hoạch", file_stem="lay-y-kien-ke-hoach"),
    Form(
        "assignment",
        "Phụ lục phân công",
        choices=(Choice("plan", "như kế hoạch đã ký"), Choice("decree", "theo Nghị định 30", "nd30")),
        file_stem="phu-luc-phan-cong",
    ),
    Form(
        "report",
        "Báo cáo định kỳ",
        needs=frozenset((Need.PERIOD,)),
        choices=(
            Choice("official", "bản đang có hiệu lực: đã ký, đã chốt, hoặc dự thảo"),
            Choice("frozen", "bản đã chốt số liệu", "da-chot"),
            Choice("draft", "dự thảo theo số liệu hôm nay", "du-thao"),
        ),
        file_stem="bao-cao-cchc",
    ),
    Form(
        "progress",
        "Bảng theo dõi tiến độ",
        choices=(
            Choice("area", "theo nội dung", "theo-noi-dung"),
            Choice("unit", "theo đơn vị chủ trì", "theo-don-vi"),
            Choice("state", "theo trạng thái", "theo-trang-thai"),
        ),
        file_stem="bang-theo-doi-tien-do",
    ),
    Form("task-sheet", "Phiếu theo dõi nhiệm vụ", file_stem="phieu-nhiem-vu"),
    Form(
        "unit-sheet",
        "Phiếu theo dõi đơn vị",
        needs=frozenset((Need.UNIT,)),
        file_stem="phieu-don-vi",
    ),
    Form(
        "evidence-index",
        "Danh mục tài liệu kiểm chứng",
        file_stem="danh-muc-tai-lieu-kiem-chung",
    ),
    Form("reminders", "Công văn đôn đốc", file_stem="cong-van-don-doc"),
    Form("inspection-plan", "Kế hoạch kiểm tra", file_stem="ke-hoach-kiem-tra"),
    Form(
        "inspection-decision",
        "Quyết định thành lập đoàn kiểm tra",
        file_stem="quyet-dinh-thanh-lap-doan-kiem-tra",
    ),
    Form(
        "inspection-minutes",
        "Biên bản kiểm tra",
        needs=frozenset((Need.UNIT,)),
        file_stem="bien-ban-kiem-tra",
    ),
    Form("inspection-report", "Báo cáo kết quả kiểm tra", file_stem="bao-cao-kiem-tra"),
    Form(
        "initiatives",
        "Danh sách sáng kiến",
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
        choices=(
            Choice("reviewed", "được rà soát", "duoc-ra-soat"),
            Choice("expired", "hết hiệu lực toàn bộ", "het-hieu-luc-toan-bo"),
            Choice("partly-expired", "hết hiệu lực một phần", "het-hieu-luc-mot-phan"),
        ),
        file_stem="danh-muc-van-ban-qppl",
    ),
    Form("survey", "Bảng tổng hợp kết quả khảo sát", file_stem="ket-qua-khao-sat"),
    Form(
        "outgoing-register",
        "Sổ đăng ký văn bản đi",
        choices=(Choice("agency", "của cơ quan"), Choice("office", "của phòng", "cua-phong")),
        file_stem="so-van-ban-di",
    ),
    Form("incoming-register", "Sổ đăng ký văn bản đến", file_stem="so-van-ban-den"),
    Form("dossier-list", "Danh mục hồ sơ", file_stem="danh-muc-ho-so"),
    Form("dossier-documents", "Mục lục văn bản trong hồ sơ", file_stem="muc-luc-van-ban"),
    Form(
        "transfer-list",
        "Mục lục hồ sơ nộp lưu",
        choices=(
            Choice("both", "cả hai mục lục: vĩnh viễn, có thời hạn"),
            Choice("permanent", "bảo quản vĩnh viễn", "vinh-vien"),
            Choice("term", "bảo quản có thời hạn", "co-thoi-han"),
        ),
        file_stem="muc-luc-ho-so-nop-luu",
    ),
    Form("transfer-minutes", "Biên bản giao nhận hồ sơ", file_stem="bien-ban-giao-nhan-ho-so"),
    Form("plan-result", "Báo cáo kết quả thực hiện kế hoạch", file_stem="bao-cao-thuc-hien-ke-hoach"),
    Form("overview", "Tổng quan, một trang", file_stem="tong-quan"),
    Form(
        "calendar",
        "Lịch thời hạn",
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
    from cchc_desktop.services.papers.makers import MAKERS  # noqa: PLC0415 - listing the papers needs none of them

    form = form_named(request.form)
    form.chosen(request)
    return MAKERS[form.name](book, request)


def title_of(request: PaperRequest) -> str:
    """What the paper is called on the screen: "Phiếu theo dõi nhiệm vụ 6 năm 2023", its variant where it is named."""
    form = form_named(request.form)
    code = request.code if CODE.fullmatch(request.code) or not request.code else f"“{request.code}”"
    name = " ".join(part for part in (form.title, code, request.unit, f"năm {request.year}") if part)
    choice = form.chosen(request) if request.choice and request.part is None else None
    return f"{name}, {choice.words}" if choice is not None and choice.in_file_name else name


def kept_bytes(book: Book, request: PaperRequest, suffix: str) -> bytes | None:
    """The bytes that a paper is for good, in that format; None for one that is made from the data."""
    from cchc_desktop.services.papers.makers import KEPT  # noqa: PLC0415

    form = form_named(request.form)
    form.chosen(request)
    return KEPT[form.name](book, request, suffix) if form.name in KEPT else None


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
