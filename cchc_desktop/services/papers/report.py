"""The periodic report of a year: a draft is made anew each time, a frozen or signed one is the very bytes kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.papers.request import PaperRequest
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.reports.freezing import frozen_pdf
from cchc_desktop.services.reports.official import official_copy
from cchc_desktop.services.reports.reporting import live_content, report_content
from cchc_desktop.services.reports.rows import ReportRow, report_name, report_row
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document

OFFICIAL, FROZEN, DRAFT = "official", "frozen", "draft"
"""The form's variants: what counts now, what was frozen, what the data say today."""


def report_paper(book: Book, request: PaperRequest) -> Document:
    """The report with its annex of results: from the content that was frozen, else from the data of the day."""
    from cchc_desktop.documents.forms.report import report_document  # noqa: PLC0415 - only for printing

    make = live_content if request.choice == DRAFT else report_content
    _kept_row(book, request)
    return report_document(make(book, request.year, request.wanted_period, request.today))


def kept_report(book: Book, request: PaperRequest, suffix: str) -> bytes | None:
    """The bytes that are the report in the format `suffix`; None where it is made from its content.

    Signed, it is the signed copy: where that is a Word file no PDF is made in its stead, since the leaders may have
    changed it. A Word file of what was signed as PDF is made from the frozen content, to write the next one from.
    """
    row = _kept_row(book, request)
    if row is None:
        return None
    name = report_name(request.wanted_period, request.year)
    official = official_copy(book, row) if request.choice != FROZEN else None
    if official is not None and official.suffix == suffix:
        return official.read(book)
    if suffix != ".pdf":
        return None
    if official is not None:
        raise Refusal(
            f"Bản chính thức của {name} là tệp Word đã ký “{official.name}”; hãy lưu ra tệp .docx, mở bản đã ký ở "
            f"trang Báo cáo, hoặc in bản đã chốt số liệu (--variant {FROZEN})."
        )
    return frozen_pdf(book, row, name)


def _kept_row(book: Book, request: PaperRequest) -> ReportRow | None:
    """The report's row where the frozen report is meant; None for what the data say."""
    row = report_row(book, read_heading(book, request.year).id, request.wanted_period)
    if row.is_draft and request.choice == FROZEN:
        raise Refusal(
            f"Chưa chốt số liệu {report_name(request.wanted_period, request.year)}; hãy chốt trước khi in bản đã chốt."
        )
    return None if row.is_draft or request.choice == DRAFT else row
