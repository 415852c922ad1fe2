"""Freezing a report: what it says and the PDF of it are kept, and no later change of the data moves them.

Drawing the PDF takes its time and is done first, in a worker where there is a window; then one change, which undo
does not pass, makes the report frozen with all of it, or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.report_content import ReportState
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.services.evidence.evidence import StoredFile, discard, read_bytes, store_bytes
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.reports.frozen_content import content_text
from cchc_desktop.services.reports.gaps import report_gaps
from cchc_desktop.services.reports.reporting import live_content
from cchc_desktop.services.reports.rows import (
    ReportRow,
    put_report_row,
    refuse_frozen,
    report_name,
    report_row,
)
from cchc_desktop.services.typed_text import shortened, typed_line
from cchc_desktop.store import evidence as kept
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book

LONGEST_REASON = 120


@dataclass(frozen=True, slots=True)
class DrawnReport:
    """A report as it is to be frozen: its content as JSON, and the PDF of it."""

    year: int
    kind: PeriodKind
    day: date
    text: str
    pdf: bytes


def freeze_report(book: Book, year: int, kind: PeriodKind, today: date, tick: Tick = no_tick) -> None:
    """Freeze the report as the data are today; refused when something that matters is missing, or it is no draft."""
    keep_frozen(book, draw_report(book, year, kind, today, tick), tick)


def draw_report(book: Book, year: int, kind: PeriodKind, today: date, tick: Tick = no_tick) -> DrawnReport:
    """Make what is to be frozen; writes nothing, so a worker may do it over a reader of its own."""
    from cchc_desktop.documents.forms.report import report_document  # noqa: PLC0415 - only for printing
    from cchc_desktop.documents.pdf import write_pdf  # noqa: PLC0415

    refuse_frozen(_row(book, year, kind), report_name(kind, year))
    gaps = report_gaps(book, year, kind, today)
    if gaps.missing:
        raise Refusal(
            f"Chưa chốt số liệu {report_name(kind, year)} được: {'; '.join(gaps.missing)}. Hãy bổ sung rồi chốt lại."
        )
    content = live_content(book, year, kind, today)
    made = BytesIO()
    write_pdf(report_document(content), made, tick)
    return DrawnReport(year, kind, today, content_text(content), made.getvalue())


def keep_frozen(book: Book, drawn: DrawnReport, tick: Tick = no_tick) -> None:
    """Store the PDF, then freeze; what was stored goes again when the freezing is refused."""
    file = store_pdf(book, drawn, tick)
    try:
        freeze_drawn(book, drawn, file)
    except BaseException:
        discard(book, (file,))
        raise


def store_pdf(book: Book, drawn: DrawnReport, tick: Tick = no_tick) -> StoredFile:
    """Put the drawn PDF among the book's files. Made for a worker."""
    return store_bytes(book, drawn.pdf, f"bao-cao-{drawn.kind}-{drawn.year}.pdf", tick)


def freeze_drawn(book: Book, drawn: DrawnReport, file: StoredFile) -> None:
    """Make the report frozen with what was drawn; refused when the data moved since, or it is frozen already."""
    name = report_name(drawn.kind, drawn.year)
    with book.change(f"Chốt số liệu {name}", undoable=False) as change:
        plan = read_heading(book, drawn.year).id
        refuse_frozen(report_row(change, plan, drawn.kind), name)
        if content_text(live_content(book, drawn.year, drawn.kind, drawn.day)) != drawn.text:
            raise Refusal(f"Số liệu của {name} vừa thay đổi trong khi chốt; hãy chốt lại.")
        change.update(
            tables.Report,
            put_report_row(change, plan, drawn.kind),
            state=ReportState.FROZEN.value,
            frozen_on=drawn.day,
            frozen_content=drawn.text,
            frozen_sha256=file.sha256,
        )


def thaw_report(book: Book, year: int, kind: PeriodKind, reason: str) -> None:
    """Open a frozen report again, for a reason that the history keeps [custom]; a signed one is refused."""
    name, why = report_name(kind, year), typed_line(reason)
    row = _row(book, year, kind)
    if row.state is ReportState.SIGNED:
        day = day_words(row.signed_on) if row.signed_on else ""
        raise Refusal(f"Đã ký {name} ngày {day} nên không mở lại được; cần đính chính thì lập văn bản khác.")
    if row.is_draft or row.id is None:
        raise Refusal(f"Chưa chốt số liệu {name} nên không có gì để mở lại.")
    if not why:
        raise Refusal(f"Chưa ghi lý do mở lại {name}; hãy ghi lý do, lịch sử thay đổi sẽ giữ lại.")
    label = f"Mở lại {name}: {shortened(why, LONGEST_REASON)}"
    with book.change(label, undoable=False) as change:
        change.update(
            tables.Report,
            row.id,
            state=ReportState.DRAFT.value,
            frozen_on=None,
            frozen_content="",
            frozen_sha256="",
        )


def frozen_pdf(book: Book, row: ReportRow, name: str) -> bytes:
    """The very bytes of the PDF that was made when the report was frozen."""
    try:
        return read_bytes(book, row.sha256)
    except kept.DamagedBlobError:
        raise Refusal(f"Bản PDF đã chốt của {name} giữ trong sổ bị thiếu hoặc hỏng; hãy mở bản sao lưu.") from None


def _row(book: Book, year: int, kind: PeriodKind) -> ReportRow:
    return report_row(book, read_heading(book, year).id, kind)
