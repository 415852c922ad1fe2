"""The plan's own papers, from the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.plan_carried_out import carried_out_sections, reports_on_plans
from cchc_desktop.domain.plan_text import lead_names, plan_sections, submission_sections
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.answer_days import usual_answer_day
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_all_entries, read_outline
from cchc_desktop.services.reports.calendar import report_periods
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document
    from cchc_desktop.domain.plan import Deliverable, PlanOutline, Task


def plan_paper(book: Book, request: PaperRequest) -> Document:
    """The plan with its text and its annex."""
    from cchc_desktop.documents.forms.plan_papers import PlanPaperContent, plan_document  # noqa: PLC0415

    agency, outline = read_agency(book), read_outline(book, request.year, request.today)
    office = agency.on_office_paper()
    steward = office.short_name if office is not agency else ""
    sections = plan_sections(outline, report_periods(book, request.year), steward)
    return plan_document(PlanPaperContent(agency.paper_for(Paper.PLAN), outline, sections))


def submission_paper(book: Book, request: PaperRequest) -> Document:
    """The submission of the plan, to the agency that issues it."""
    from cchc_desktop.documents.forms.plan_papers import PlanPaperContent, submission_document  # noqa: PLC0415

    agency, outline = read_agency(book), read_outline(book, request.year, request.today)
    to = agency.short_name or "cơ quan có thẩm quyền"
    content = PlanPaperContent(
        agency.paper_for(Paper.SUBMISSION), outline, submission_sections(outline, to), (to,), made_on=request.today
    )
    return submission_document(content)


def consultation_paper(book: Book, request: PaperRequest) -> Document:
    """The letter that asks all leading units for their opinion of the draft."""
    from cchc_desktop.documents.forms.plan_papers import PlanPaperContent, consultation_document  # noqa: PLC0415

    agency, outline = read_agency(book), read_outline(book, request.year, request.today)
    content = PlanPaperContent(
        agency.paper_for(Paper.CONSULTATION),
        outline,
        addressees=lead_names(outline) or ("Các cơ quan, đơn vị",),
        answer_by=usual_answer_day(book, request.today),
        made_on=request.today,
    )
    return consultation_document(content)


def carried_out_paper(book: Book, request: PaperRequest) -> Document:
    """A report for the product or task asked for, else for every product that must state a completion rate."""
    from cchc_desktop.documents.forms.plan_papers import CarriedOut, carried_out_document  # noqa: PLC0415

    outline = read_outline(book, request.year, request.today)
    wanted = _wanted(outline, request.code)
    entries = read_all_entries(book, [one.id for _, one in wanted])
    reports = (CarriedOut(task, one, carried_out_sections(task, one, entries.get(one.id, ()))) for task, one in wanted)
    return carried_out_document(read_agency(book).paper_for(Paper.PLAN_REPORT), outline.plan, reports)


def _wanted(outline: PlanOutline, code: str) -> tuple[tuple[Task, Deliverable], ...]:
    found = reports_on_plans(outline.tasks)
    if not code and not found:
        raise Refusal(
            f"Kế hoạch năm {outline.plan.year} không có sản phẩm nào phải nêu tỷ lệ hoàn thành; "
            "hãy thêm mục cần nêu ở phiếu của sản phẩm."
        )
    if not code:
        return found
    chosen = tuple(pair for pair in found if code in (pair[1].code, str(pair[0].number)))
    if not chosen:
        codes = ", ".join(one.code for _, one in found) or "không có"
        raise Refusal(f"Sản phẩm {code} không phải báo cáo thực hiện kế hoạch; các sản phẩm như vậy: {codes}.")
    return chosen
