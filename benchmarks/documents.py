"""Times the printed forms beside reportlab's own table: the annual report, and a long annex for its growth."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from statistics import median
from time import process_time

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from benchmarks.measure import TIMES, Measure, compare
from cchc_desktop.documents.fonts import find_faces
from cchc_desktop.documents.forms.report import report_document
from cchc_desktop.documents.pdf import write_pdf
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.periods import PeriodKind, reporting_period
from cchc_desktop.domain.report import ResultRow
from cchc_desktop.domain.report_content import ReportContent

WIDTH = 715  # between the margins of a landscape page, in points
ROWS_OF_THE_PLAN = 51
SECTION = (
    "Đã ban hành kế hoạch, tổ chức kiểm tra, đôn đốc và báo cáo kết quả thực hiện theo đúng thời hạn được giao. " * 3
)

AGENCY = Agency(
    parent="",
    name_lines=("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"),
    place="Nghĩa Hưng",
    short_name="UBND huyện Nghĩa Hưng",
    symbol="UBND",
    authority_lines=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    signer_name="Nguyễn Văn Ánh",
    addressees=("UBND tỉnh Nam Định",),
    recipients=("Thường trực Huyện ủy",),
    drafting_symbol="NV",
)


def measures() -> list[Measure]:
    """The report beside two bare tables of its annex's rows, and how a long annex grows."""
    content = _content(ROWS_OF_THE_PLAN)
    rows = [_texts(row) for row in content.rows]
    short, long = _content(1000), _content(10_000)
    return [
        Measure(
            "annual report and annex / reportlab table, wrapped cells", compare(_print(content), _wrapped(rows)), 3.0
        ),
        Measure("annual report and annex / reportlab table, bare strings", compare(_print(content), _bare(rows)), 3.0),
        Measure("annex of 10,000 deliverables / of 1,000 (processor time)", _growth(_print(long), _print(short)), 12.0),
    ]


def _growth(long: Callable[[], object], short: Callable[[], object]) -> float:
    """Ratio of the medians in processor time: seconds of work meet other programs where tenths of one slip through."""
    short()
    pairs = [(_processor_seconds(long), _processor_seconds(short)) for _ in range(TIMES)]
    return median(one for one, _ in pairs) / median(other for _, other in pairs)


def _processor_seconds(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def _print(content: ReportContent) -> Callable[[], object]:
    return lambda: write_pdf(report_document(content), BytesIO())


def _wrapped(rows: list[tuple[str, ...]]) -> Callable[[], object]:
    """What reportlab does with the rows by itself: cells wrapped in their columns, the grid, pages."""
    style = ParagraphStyle("cell", fontName=find_faces().regular, fontSize=11, leading=13)
    return lambda: _built(
        [[Paragraph(text, style) for text in row] for row in rows], [WIDTH / len(rows[0])] * len(rows[0])
    )


def _bare(rows: list[tuple[str, ...]]) -> Callable[[], object]:
    """The least it can do: a string a cell on one line, running out of the page."""
    return lambda: _built([list(row) for row in rows], None)


def _built(cells: list[list[object]], widths: list[float] | None) -> None:
    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, 0), ("FONT", (0, 0), (-1, -1), find_faces().regular, 11)])
    SimpleDocTemplate(BytesIO(), pagesize=landscape(A4)).build([Table(cells, colWidths=widths, style=style)])


def _content(deliverables: int) -> ReportContent:
    sections = tuple((f"II.{n}", f"{n}. Cải cách thể chế", 2, SECTION) for n in range(1, 15))
    rows = tuple(_row(number) for number in range(1, deliverables + 1))
    period = reporting_period(PeriodKind.YEAR, 2023)
    return ReportContent(AGENCY, 2023, period, "05", date(2023, 12, 20), sections, rows)


def _row(number: int) -> ResultRow:
    """A row of about the real plan's length; every fifth task has two deliverables."""
    return ResultRow(
        area_number=1 + number // 6,
        area_title="Cải cách thủ tục hành chính, thực hiện cơ chế Một cửa",
        task_number=number - (number % 5 == 0),
        task_title=f"Xây dựng Kế hoạch kiểm tra và xử lý văn bản quy phạm pháp luật năm 2023, đợt {number}",
        leads="Văn phòng HĐND&UBND huyện",
        code=f"{number}.1",
        title="Báo cáo kết quả thực hiện (Phải đầy đủ nội dung, xác định mức độ hoàn thành Kế hoạch tính %)",
        deadline="Trước 31/10/2023",
        result="Hoàn thành đúng hạn",
        document=f"{number:02}/BC-UBND ngày 20/09/2023",
        note="Tỷ lệ hoàn thành Kế hoạch: 91,3 %",
    )


def _texts(row: ResultRow) -> tuple[str, ...]:
    return (
        str(row.task_number), row.task_title, row.leads, row.code, row.title,
        row.deadline, row.result, row.document, row.note,
    )  # fmt: skip
