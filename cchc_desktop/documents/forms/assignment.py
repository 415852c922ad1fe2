"""The assignment annex: who does what by when, in the wording as signed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cchc_desktop.documents.blocks import (
    Align,
    Appendix,
    Banner,
    Column,
    Document,
    HeadCell,
    RowGroup,
    Table,
)
from cchc_desktop.documents.forms.wording import day_words, full_number, issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.leads import ProductLead
from cchc_desktop.domain.plan import ContentArea, PlanHeading, PlanOutline, Task

_COLUMNS = (
    Column(4, Align.CENTRE),
    Column(27),
    Column(12, Align.CENTRE),
    Column(14, Align.CENTRE),
    Column(24),
    Column(10, Align.CENTRE),
    Column(12, Align.CENTRE),
)


@dataclass(frozen=True, slots=True)
class AssignmentContent:
    """What the annex is made from; `heading` "plan" prints the signed annex's own heading, "decree" the decree's."""

    agency: Agency
    outline: PlanOutline
    heading: Literal["plan", "decree"] = "plan"


def assignment_document(content: AssignmentContent) -> Document:
    """The annex as blocks: heading and table, landscape A4, every wording as signed."""
    plan = content.outline.plan
    heading = _own_heading(content) if content.heading == "plan" else _decree_heading(content)
    body = tuple(entry for area in content.outline.areas for entry in _area(area))
    table = Table(_COLUMNS, _head(plan.year), body or (Banner("(Kế hoạch chưa có nhiệm vụ.)"),))
    return Document(heading.title, issuer(content.agency), (heading, table))


def annex_title(plan: PlanHeading) -> str:
    """What the annex is called: the signed title, else one made from the plan's year."""
    return plan.annex_title or f"Phân công thực hiện các nhiệm vụ cải cách hành chính năm {plan.year}"


def _own_heading(content: AssignmentContent) -> Appendix:
    plan = content.outline.plan
    basis = plan.annex_basis or f"(Ban hành kèm theo {_plan_reference(content)})"
    return Appendix("PHỤ LỤC", annex_title(plan).upper(), basis, landscape=True)


def _decree_heading(content: AssignmentContent) -> Appendix:
    """Nghị định 30/2020, Phụ lục I, mục III.1 and Phụ lục III, mẫu 2.1."""
    title = annex_title(content.outline.plan).upper()
    return Appendix("Phụ lục", title, f"(Kèm theo {_plan_reference(content)})", landscape=True)


def _plan_reference(content: AssignmentContent) -> str:
    """ "Kế hoạch số 05/KH-UBND ngày … của …"; a plan is signed in December of the year before (domain rule)."""
    plan, agency = content.outline.plan, content.agency
    number = full_number(plan.number, "KH", agency)
    return f"Kế hoạch số {number} {day_words(plan.issued_on, plan.year - 1)} của {issuer(agency)}"


def _head(year: int) -> tuple[HeadCell, ...]:
    return (
        HeadCell("Stt", 0, 0, rows=2),
        HeadCell("Nhiệm vụ cụ thể", 1, 0, rows=2),
        HeadCell("Trách nhiệm cụ thể", 2, 0, columns=2),
        HeadCell("Đơn vị chủ trì", 2, 1),
        HeadCell("Đơn vị phối hợp", 3, 1),
        HeadCell("Sản phẩm", 4, 0, rows=2),
        HeadCell("Thời gian hoàn thành", 5, 0, rows=2),
        HeadCell("Kinh phí", 6, 0),
        HeadCell(f"Dự kiến năm {year}", 6, 1),
    )


_TITLE = 0
"""Where a product's title stands among its own cells: the annex has no column of codes."""


def _area(area: ContentArea) -> Iterator[Banner | RowGroup]:
    yield Banner(f"Nội dung {area.number}: {area.title}")
    for task in area.tasks:
        yield _task(task)


def _task(task: Task) -> RowGroup:
    rows = tuple((item.title, item.deadline_text, item.funding_text) for item in task.deliverables)
    shared = ((0, str(task.number)), (1, task.title), (2, task.leads_text), (3, task.coordinating_text))
    titles = tuple((row, _TITLE, ProductLead(item.id, item.code)) for row, item in enumerate(task.deliverables))
    return RowGroup(shared, rows or (("", "", ""),), titles)
