"""Prints the book's forms to PDF files: written beside and renamed, never half a file, never over one unasked."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import listed
from cchc_desktop.services.agency import read_agency
from cchc_desktop.services.file_faults import fault_words, is_taken
from cchc_desktop.services.outline import read_outline
from cchc_desktop.services.reporting import report_content
from cchc_desktop.services.whole_file import written_beside
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document
    from cchc_desktop.services.deadlines import DueItem

Heading = Literal["plan", "decree"]
Tick = Callable[[int, int], None]
"""Called with (done, total) while pages are made; what it raises ends the printing, and no file is left."""
PIECE = 1_000_000


def print_report(
    book: Book, year: int, kind: PeriodKind, today: date, to: Path, *, force: bool = False, tick: Tick | None = None
) -> Path:
    """The periodic report with its annex of results as a PDF at `to`."""
    refuse_target(to, force=force)
    return write_document(_report(book, year, kind, today), to, tick=tick)


def report_bytes(book: Book, year: int, kind: PeriodKind, today: date, tick: Tick | None = None) -> bytes:
    """The same report as the bytes of a PDF, to be looked at before it is saved or printed."""
    return document_bytes(_report(book, year, kind, today), tick)


def _report(book: Book, year: int, kind: PeriodKind, today: date) -> Document:
    from cchc_desktop.documents.forms.report import report_document  # noqa: PLC0415 - reportlab is loaded to print

    return report_document(report_content(book, year, kind, today))


def print_assignment(
    book: Book,
    year: int,
    today: date,
    to: Path,
    *,
    heading: Heading = "plan",
    force: bool = False,
    tick: Tick | None = None,
) -> Path:
    """The assignment annex as a PDF at `to`, headed as the plan heads it or as the decree does."""
    refuse_target(to, force=force)
    return write_document(_assignment(book, year, today, heading), to, tick=tick)


def assignment_bytes(book: Book, year: int, today: date, heading: Heading, tick: Tick | None = None) -> bytes:
    """The same annex as the bytes of a PDF."""
    return document_bytes(_assignment(book, year, today, heading), tick)


def _assignment(book: Book, year: int, today: date, heading: Heading) -> Document:
    from cchc_desktop.documents.forms.assignment import AssignmentContent, assignment_document  # noqa: PLC0415

    return assignment_document(AssignmentContent(read_agency(book), read_outline(book, year, today), heading))


def print_overview(
    book: Book, year: int, today: date, to: Path, *, force: bool = False, tick: Tick | None = None
) -> Path:
    """The year's state on one page as a PDF at `to`."""
    refuse_target(to, force=force)
    return write_document(_overview(book, year, today), to, tick=tick)


def overview_bytes(book: Book, year: int, today: date, tick: Tick | None = None) -> bytes:
    """The same page as the bytes of a PDF."""
    return document_bytes(_overview(book, year, today), tick)


def _overview(book: Book, year: int, today: date) -> Document:
    from cchc_desktop.documents.forms.overview import AreaLine, OverviewContent, overview_document  # noqa: PLC0415
    from cchc_desktop.services.overview import read_overview  # noqa: PLC0415

    found = read_overview(book, year, today)
    return overview_document(
        OverviewContent(
            agency=read_agency(book),
            year=year,
            today=today,
            deliverables=found.deliverables,
            tasks=found.tasks,
            areas=tuple(AreaLine(f"{one.number}. {one.title}", one.deliverables, one.tasks) for one in found.areas),
            months=found.months,
            late=tuple(_due_line(item) for item in found.late if item.year == year),
            soon=tuple(_due_line(item) for item in found.soon if item.year == year),
            unproved=found.unproved,
        )
    )


def _due_line(item: DueItem) -> str:
    """ "3.1 hạn 30/06/2023 · Phòng Nội vụ · Kế hoạch kiểm tra …"."""
    day = f" hạn {item.due_on:%d/%m/%Y}" if item.due_on else ""
    return " · ".join(part for part in (f"{item.code}{day}", ", ".join(item.leads), listed(item.title)) if part)


def refuse_target(to: Path, *, force: bool) -> None:
    """Refuse, before any work, a target that cannot or should not be written."""
    if to.suffix.lower() != ".pdf":
        raise Refusal(f"Tệp {to.name} không có đuôi .pdf; chương trình in ra PDF, hãy đặt tên như {to.stem}.pdf.")
    taken = is_taken(to)
    if to.is_dir():
        raise Refusal(f"{to} là một thư mục; hãy ghi tên tệp PDF.")
    if not to.absolute().parent.is_dir():
        raise Refusal(f"Không có thư mục {to.absolute().parent}; hãy tạo thư mục hoặc chọn nơi khác.")
    if taken and not force:
        raise Refusal(f"Đã có tệp {to}; hãy chọn tên khác hoặc thêm --force để ghi đè.")


def document_bytes(document: Document, tick: Tick | None = None) -> bytes:
    """The PDF of a document in memory: what is shown, printed and saved is then one and the same."""
    from cchc_desktop.documents.pdf import write_pdf  # noqa: PLC0415

    made = BytesIO()
    write_pdf(document, made, tick)
    return made.getvalue()


def write_document(document: Document, to: Path, *, tick: Tick | None = None) -> Path:
    """Make the PDF beside its place and move it there when it is whole."""
    from cchc_desktop.documents.pdf import write_pdf  # noqa: PLC0415

    with written_beside(to) as file:
        write_pdf(document, file, tick)
    return to


def save_copy(source: bytes | Path, to: Path, tick: Tick | None = None) -> Path:
    """The very bytes of a paper that was shown, at `to`; over a file that stands there (the officer was asked)."""
    refuse_target(to, force=True)
    if isinstance(source, bytes):
        with written_beside(to) as file:
            file.write(source)
    else:
        _copy_file(source, to, tick)
    return to


def _copy_file(source: Path, to: Path, tick: Tick | None) -> None:
    try:
        read = source.open("rb")
    except OSError as error:
        raise Refusal(f"Không đọc được tệp {source.name} ({fault_words(error)}).") from error
    with read, written_beside(to) as file:
        total, done = os.fstat(read.fileno()).st_size, 0
        while piece := read.read(PIECE):
            file.write(piece)
            done += len(piece)
            if tick:
                tick(done, total)
