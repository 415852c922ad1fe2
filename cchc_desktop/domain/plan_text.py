"""Drafts the texts around a plan: the plan's own sections, and what is written to have it issued [custom].

Everything that can be counted or listed comes from the plan; what only the office knows is left as room to fill in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cchc_desktop.domain.periods import ReportingPeriod, spoken_period
from cchc_desktop.domain.plan import ContentArea, Deliverable, PlanOutline
from cchc_desktop.domain.report_words import clause, counted
from cchc_desktop.domain.text import spaces_folded

ROOM = "\u2026\u2026"
"""Room for what the office fills in."""


@dataclass(frozen=True, slots=True)
class TextSection:
    """A heading with its number, its level (1 to 3), and the paragraphs under it; points begin with "- "."""

    heading: str
    level: int
    lines: tuple[str, ...] = ()


def plan_sections(outline: PlanOutline, reports: Sequence[ReportingPeriod], steward: str) -> tuple[TextSection, ...]:
    """The plan's text I–IV; `steward` is the office that follows it, "" where the agency has none of its own."""
    return (
        *_purpose(outline.plan.year),
        TextSection("II. Nội dung, nhiệm vụ", 1, (contents_line(outline),)),
        *(_area(number, area) for number, area in enumerate(outline.areas, start=1)),
        TextSection("III. Kinh phí thực hiện", 1, tuple(_funding(outline))),
        TextSection("IV. Tổ chức thực hiện", 1),
        TextSection("1. Các cơ quan, đơn vị chủ trì", 2, tuple(_leads(outline))),
        TextSection("2. Chế độ báo cáo", 2, tuple(_reporting(reports))),
        TextSection("3. Theo dõi, đôn đốc", 2, (_following(steward, outline.plan.year),)),
    )


def contents_line(outline: PlanOutline) -> str:
    """How much the plan asks for, as one sentence."""
    counts = (
        counted(len(outline.areas), "nội dung"),
        counted(sum(1 for _ in outline.tasks), "nhiệm vụ"),
        counted(sum(1 for _ in outline.deliverables), "sản phẩm"),
    )
    return f"Kế hoạch gồm {', '.join(counts)}, phân công cụ thể tại Phụ lục kèm theo."


def area_line(area: ContentArea) -> str:
    """ "Cải cách thể chế: 04 nhiệm vụ, 06 sản phẩm"."""
    deliverables = counted(sum(1 for _ in area.deliverables), "sản phẩm")
    return f"{clause(area.title)}: {counted(len(area.tasks), 'nhiệm vụ')}, {deliverables}"


def lead_names(outline: PlanOutline) -> tuple[str, ...]:
    """Who leads anything in the plan, each once, in the plan's order."""
    return tuple(dict.fromkeys(name for name, _ in _led(outline)))


def _purpose(year: int) -> Iterable[TextSection]:
    yield TextSection("I. Mục đích, yêu cầu", 1)
    yield TextSection(
        "1. Mục đích",
        2,
        (
            f"- Triển khai đồng bộ, có hiệu quả các nội dung cải cách hành chính năm {year}; nâng cao hiệu lực, hiệu "
            "quả hoạt động của các cơ quan, đơn vị.",
            "- Nâng cao trách nhiệm của người đứng đầu và của cán bộ, công chức, viên chức trong thực hiện nhiệm vụ "
            "cải cách hành chính; nâng cao mức độ hài lòng của người dân, tổ chức.",
        ),
    )
    yield TextSection(
        "2. Yêu cầu",
        2,
        (
            "- Xác định rõ nhiệm vụ, sản phẩm, thời gian hoàn thành và trách nhiệm của từng cơ quan, đơn vị; mỗi nhiệm "
            "vụ có cơ quan chủ trì và sản phẩm cụ thể để theo dõi, đánh giá.",
            "- Tổ chức thực hiện đúng thời hạn, bảo đảm chất lượng; lưu đầy đủ tài liệu kiểm chứng.",
        ),
    )


def _area(number: int, area: ContentArea) -> TextSection:
    tasks = [f"- {clause(task.title)}{_products(task.deliverables)}." for task in area.tasks]
    return TextSection(f"{number}. {clause(area.title)}", 2, tuple(tasks))


def _products(deliverables: Sequence[Deliverable]) -> str:
    return f" ({counted(len(deliverables), 'sản phẩm')})" if len(deliverables) > 1 else ""


def _funding(outline: PlanOutline) -> Iterable[str]:
    """By the source as signed: how many products it pays for, the most first."""
    counts = Counter(spaces_folded(one.funding_text) for one in outline.deliverables if one.funding_text.strip())
    if not counts:
        yield "Kinh phí thực hiện Kế hoạch bố trí từ nguồn chi thường xuyên của các cơ quan, đơn vị."
        return
    yield "Kinh phí thực hiện các nhiệm vụ được bố trí theo nguồn ghi tại Phụ lục:"
    for source, number in counts.most_common():
        yield f"- {clause(source)}: {counted(number, 'sản phẩm')}."


def _led(outline: PlanOutline) -> Iterable[tuple[str, int]]:
    for task in outline.tasks:
        for lead in task.leads:
            yield lead.name, task.number


def _leads(outline: PlanOutline) -> Iterable[str]:
    numbers: dict[str, list[int]] = {}
    for name, number in _led(outline):
        numbers.setdefault(name, []).append(number)
    if not numbers:
        yield "Các cơ quan, đơn vị căn cứ nhiệm vụ được phân công tại Phụ lục tổ chức thực hiện."
        return
    yield "Các cơ quan, đơn vị được giao chủ trì tổ chức thực hiện đúng thời hạn các nhiệm vụ sau:"
    for name, led in numbers.items():
        yield f"- {name}: nhiệm vụ {', '.join(map(str, led))}."


def _reporting(reports: Sequence[ReportingPeriod]) -> Iterable[str]:
    if not reports:
        yield "Các cơ quan, đơn vị báo cáo kết quả thực hiện theo yêu cầu của cơ quan có thẩm quyền."
        return
    yield "Các cơ quan, đơn vị báo cáo kết quả thực hiện Kế hoạch để tổng hợp theo các kỳ sau:"
    for period in reports:
        data = f"số liệu từ ngày {period.data_from:%d/%m/%Y} đến ngày {period.data_to:%d/%m/%Y}"
        yield f"- Báo cáo {spoken_period(period.kind)}: {data}, gửi chậm nhất ngày {period.due_on:%d/%m/%Y}."


def _following(steward: str, year: int) -> str:
    who = f"{steward} " if steward else "Cơ quan được giao theo dõi công tác cải cách hành chính "
    return (
        f"{who}có trách nhiệm theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch; tổng hợp, báo cáo kết quả thực hiện "
        f"công tác cải cách hành chính định kỳ và năm {year} theo quy định."
    )


def submission_sections(outline: PlanOutline, agency: str) -> tuple[TextSection, ...]:
    """The submission (tờ trình) of the plan to `agency`; who was asked and what they said is left to fill in."""
    return (
        TextSection(
            "I. Sự cần thiết ban hành Kế hoạch",
            1,
            (
                f"Để triển khai kịp thời, đồng bộ công tác cải cách hành chính năm {outline.plan.year}, việc ban hành "
                "Kế hoạch là cần thiết, làm cơ sở để các cơ quan, đơn vị tổ chức thực hiện và để theo dõi, đánh giá.",
            ),
        ),
        TextSection(
            "II. Quá trình xây dựng",
            1,
            (
                f"Dự thảo Kế hoạch đã được gửi lấy ý kiến các cơ quan, đơn vị tại Công văn số {ROOM} ngày {ROOM}; có "
                f"{ROOM} cơ quan, đơn vị tham gia ý kiến. Các ý kiến đã được nghiên cứu, tiếp thu, hoàn thiện dự thảo.",
            ),
        ),
        TextSection(
            "III. Nội dung chủ yếu của dự thảo",
            1,
            (contents_line(outline), *(f"- Nội dung {area.number}: {area_line(area)}." for area in outline.areas)),
        ),
        TextSection(
            "IV. Đề nghị", 1, (f"Kính trình {agency} xem xét, ban hành Kế hoạch (có dự thảo Kế hoạch kèm theo)./.",)
        ),
    )
