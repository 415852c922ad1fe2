"""The signed copy of a report: the scan or Word file that is the official one, and what guards it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.evidence.evidence import read_bytes
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.reports.rows import ReportRow, report_name, report_row
from cchc_desktop.services.typed_text import shortened
from cchc_desktop.store import evidence as kept
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

SUFFIXES = (".pdf", ".docx")
"""What a signed copy may be: a scan or a digitally signed PDF, or the Word file that was signed."""


@dataclass(frozen=True, slots=True)
class OfficialCopy:
    """A signed file in the book; `id` is that of its row among its document's files."""

    id: int
    document_id: int
    name: str
    sha256: str
    size: int

    @property
    def suffix(self) -> str:
        return PurePath(self.name).suffix.lower()

    def read(self, book: Book) -> bytes:
        """Its bytes; Refusal where the book's are damaged."""
        try:
            return read_bytes(book, self.sha256)
        except kept.DamagedBlobError:
            raise Refusal(
                f"Bản đã ký “{shortened(self.name)}” giữ trong sổ đã bị hỏng; hãy gắn lại tệp gốc, hoặc mở bản sao lưu."
            ) from None


def official_copy(source: Book | Change, row: ReportRow) -> OfficialCopy | None:
    """The signed copy of a report, None while it has none."""
    if row.signed_file_id is None:
        return None
    file = tables.EvidenceFile
    columns = (file.id, file.document, file.name, file.sha256, file.size)
    found = source.rows(file.select(*columns).where(file.id == row.signed_file_id).tuples())
    return OfficialCopy(*found[0]) if found else None


def official_copy_of(book: Book, year: int, kind: PeriodKind) -> OfficialCopy | None:
    """The signed copy of that report, None while it has none; Refusal where the year has no plan."""
    return official_copy(book, report_row(book, read_heading(book, year).id, kind))


def refuse_official_file(source: Book | Change, file_id: int) -> None:
    """A report's signed copy is not taken off its document."""
    name = _report_of(source, tables.Report.signed_file == file_id)
    if name:
        raise Refusal(f"Tệp này là bản đã ký của {name} nên không gỡ được; hãy thay bản khác ở trang Báo cáo.")


def refuse_signed_document(source: Book | Change, document_id: int) -> None:
    """What a report became when it was signed is not deleted."""
    name = _report_of(source, tables.Report.document == document_id)
    if name:
        raise Refusal(f"Văn bản này là {name} đã ký nên không xóa được.")


def refuse_other_number(source: Book | Change, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Number, day and signer of a signed report are mended where they were given, so that both stay the same."""
    if all(before[column] == after[column] for column in ("reference", "issued_on", "signer")):
        return
    name = _report_of(source, tables.Report.document == before["id"])
    if name:
        raise Refusal(f"Văn bản này là {name} đã ký; hãy sửa số, ngày, người ký ở trang Báo cáo.")


def _report_of(source: Book | Change, condition: Any) -> str:
    report, plan = tables.Report, tables.Plan
    query = report.select(report.period, plan.year).join(plan, on=(report.plan == plan.id)).where(condition)
    return next((report_name(PeriodKind(kind), year) for kind, year in source.rows(query.tuples())), "")


def signed_words(number: str, day: date | None) -> str:
    """ "05/BC-UBND ngày 20/12/2023"."""
    return " ngày ".join(filter(None, (number, day_words(day) if day else "")))
