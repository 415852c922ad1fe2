"""The year's state on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc_desktop.domain.text import listed
from cchc_desktop.services.agency.issuing import read_agency
from cchc_desktop.services.overview import read_overview
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document
    from cchc_desktop.services.calendar.deadlines import DueItem


def overview_paper(book: Book, request: PaperRequest) -> Document:
    """What the page Tổng quan shows of the year asked for."""
    from cchc_desktop.documents.forms.overview import (  # noqa: PLC0415 - only for printing
        AreaLine,
        OverviewContent,
        overview_document,
    )

    found = read_overview(book, request.year, request.today)
    return overview_document(
        OverviewContent(
            agency=read_agency(book),
            year=request.year,
            today=request.today,
            deliverables=found.deliverables,
            tasks=found.tasks,
            areas=tuple(AreaLine(f"{one.number}. {one.title}", one.deliverables, one.tasks) for one in found.areas),
            months=found.months,
            late=tuple(_due_line(item) for item in found.late if item.year == request.year),
            soon=tuple(_due_line(item) for item in found.soon if item.year == request.year),
            unproved=found.unproved,
        )
    )


def _due_line(item: DueItem) -> str:
    """ "3.1 hạn 30/06/2023 · Phòng Nội vụ · Kế hoạch kiểm tra …"."""
    day = f" hạn {item.due_on:%d/%m/%Y}" if item.due_on else ""
    return " · ".join(part for part in (f"{item.code}{day}", ", ".join(item.leads), listed(item.title)) if part)
