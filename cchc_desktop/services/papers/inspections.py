"""The papers of inspections: plan, decision, minutes of a unit, report; of all inspections of a year or of one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.domain.agency_papers import Paper
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.inspections import INSPECTIONS, MATTERS, FoundMatter, Inspection, Visit
from cchc_desktop.domain.text import fold
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.registers import registers
from cchc_desktop.services.registers.registers import Kept
from cchc_desktop.services.typed_text import shortened
from cchc_desktop.services.units.names import unit_named
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document
    from cchc_desktop.documents.forms.inspection_parts import InspectionContent


def inspection_plan_paper(book: Book, request: PaperRequest) -> Document:
    """Kế hoạch kiểm tra."""
    from cchc_desktop.documents.forms.inspection_plan import plan_document  # noqa: PLC0415 - only for printing

    return plan_document(_asked_for(book, request, Paper.INSPECTION_PLAN))


def inspection_decision_paper(book: Book, request: PaperRequest) -> Document:
    """Quyết định thành lập đoàn kiểm tra."""
    from cchc_desktop.documents.forms.inspection_decision import decision_document  # noqa: PLC0415

    return decision_document(_asked_for(book, request, Paper.DECISION))


def inspection_report_paper(book: Book, request: PaperRequest) -> Document:
    """Báo cáo kết quả kiểm tra."""
    from cchc_desktop.documents.forms.inspection_report import report_document  # noqa: PLC0415

    return report_document(_asked_for(book, request, Paper.INSPECTION_REPORT))


def inspection_minutes_paper(book: Book, request: PaperRequest) -> Document:
    """Biên bản kiểm tra of the unit named: of every inspection that goes to it, else one to be filled in by hand."""
    from cchc_desktop.documents.forms.inspection_minutes import MinutesContent, minutes_document  # noqa: PLC0415

    (unit,) = book.read("SELECT name FROM unit WHERE id = ?", (unit_named(book, request.unit),))[0]
    found = [
        (content, visit)
        for content in _contents(book, request, Paper.MINUTES, _chosen(book, request))
        for visit in content.visits
        if visit.unit == unit
    ]
    if not found:
        blank = Inspection(request.year, f"Kiểm tra công tác cải cách hành chính năm {request.year}")
        content = _content(book, request, Paper.MINUTES, blank, (), ())
        found = [(content, Visit(request.year, blank.title, unit, place=""))]
    papers = [
        MinutesContent(_of_unit(content, unit), visit, _left_to_mend(book, unit, content.inspection))
        for content, visit in found
    ]
    return minutes_document(papers)


def _of_unit(content: InspectionContent, unit: str) -> InspectionContent:
    return replace(content, matters=tuple(matter for matter in content.matters if matter.unit == unit))


def _left_to_mend(book: Book, unit: str, inspection: Inspection) -> tuple[FoundMatter, ...]:
    """What other inspections found at the unit and is not mended, the oldest first."""
    found = (kept.record for kept in registers.read_records(book, MATTERS))
    own = (inspection.year, inspection.title)
    left = [one for one in found if one.unit == unit and one.mended_on is None and (one.year, one.inspection) != own]
    return tuple(sorted(left, key=lambda one: one.found_on))


def _asked_for(book: Book, request: PaperRequest, paper: Paper) -> tuple[InspectionContent, ...]:
    chosen = _chosen(book, request)
    if not chosen:
        raise Refusal(
            f"Sổ theo dõi chưa có cuộc kiểm tra nào của năm {request.year}; hãy thêm cuộc kiểm tra ở trang Sổ theo dõi."
        )
    return _contents(book, request, paper, chosen)


def _chosen(book: Book, request: PaperRequest) -> tuple[Kept[Inspection], ...]:
    """Of the year those that are named: by their own name, or by the code of the product or task they belong to."""
    every = registers.read_records(book, INSPECTIONS, request.year)
    asked = fold(request.code)
    if not asked:
        return every
    found = tuple(
        kept
        for kept in every
        if fold(kept.record.title) == asked
        or asked in (kept.record.deliverable, kept.record.deliverable.partition(".")[0])
    )
    if not found:
        raise Refusal(
            f"Năm {request.year} không có cuộc kiểm tra nào tên là, hoặc thuộc sản phẩm, “{shortened(request.code)}”; "
            "hãy xem ở trang Sổ theo dõi."
        )
    return found


def _contents(
    book: Book, request: PaperRequest, paper: Paper, chosen: tuple[Kept[Inspection], ...]
) -> tuple[InspectionContent, ...]:
    matters = [kept.record for kept in registers.read_records(book, MATTERS, request.year)]
    return tuple(
        _content(
            book,
            request,
            paper,
            kept.record,
            tuple(visit.record for visit in registers.visits_of(book, kept.id)),
            tuple(one for one in matters if one.inspection == kept.record.title),
        )
        for kept in chosen
    )


def _content(
    book: Book,
    request: PaperRequest,
    paper: Paper,
    inspection: Inspection,
    visits: tuple[Visit, ...],
    matters: tuple[FoundMatter, ...],
) -> InspectionContent:
    from cchc_desktop.documents.forms.inspection_parts import InspectionContent  # noqa: PLC0415 - only for printing

    agency = read_agency(book)
    office = agency.on_office_paper()
    return InspectionContent(
        agency=agency.paper_for(paper),
        deciding=agency,
        plan=read_heading(book, request.year),
        today=request.today,
        inspection=inspection,
        visits=visits,
        matters=tuple(sorted(matters, key=lambda one: (one.found_on, one.mend_by or date.max))),
        proposer=office.short_name if office is not agency else "",
    )
