"""Prints the book's forms to PDF files: written beside and renamed, never half a file, never over one unasked."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.agency import read_agency
from cchc_desktop.services.file_faults import fault_words, is_taken
from cchc_desktop.services.outline import read_outline
from cchc_desktop.services.reporting import report_content
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document

Tick = Callable[[int, int], None]
"""Called with (done, total) while pages are made; what it raises ends the printing, and no file is left."""


def print_report(
    book: Book, year: int, kind: PeriodKind, today: date, to: Path, *, force: bool = False, tick: Tick | None = None
) -> Path:
    """The periodic report with its annex of results as a PDF at `to`."""
    from cchc_desktop.documents.forms.report import report_document  # noqa: PLC0415 - reportlab is loaded to print

    refuse_target(to, force=force)
    return write_document(report_document(report_content(book, year, kind, today)), to, tick=tick)


def print_assignment(
    book: Book,
    year: int,
    today: date,
    to: Path,
    *,
    heading: Literal["plan", "decree"] = "plan",
    force: bool = False,
    tick: Tick | None = None,
) -> Path:
    """The assignment annex as a PDF at `to`, headed as the plan heads it or as the decree does."""
    from cchc_desktop.documents.forms.assignment import AssignmentContent, assignment_document  # noqa: PLC0415

    refuse_target(to, force=force)
    content = AssignmentContent(read_agency(book), read_outline(book, year, today), heading)
    return write_document(assignment_document(content), to, tick=tick)


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


def write_document(document: Document, to: Path, *, tick: Tick | None = None) -> Path:
    """Make the PDF beside its place and move it there when it is whole."""
    from cchc_desktop.documents.pdf import write_pdf  # noqa: PLC0415

    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=to.absolute().parent, prefix=".dang-in-", suffix=".part")
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            write_pdf(document, file, tick)
            file.flush()
            os.fsync(file.fileno())
        _give_usual_rights(part)
        part.replace(to)
    except OSError as error:
        raise Refusal(
            f"Không ghi được tệp {to} ({fault_words(error)}); hãy đóng tệp nếu đang mở, hoặc chọn nơi khác."
        ) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
    return to


def _give_usual_rights(part: Path) -> None:
    """mkstemp makes files for the owner only; a report is for colleagues to open as well."""
    mask = os.umask(0)
    os.umask(mask)
    part.chmod(0o666 & ~mask)
