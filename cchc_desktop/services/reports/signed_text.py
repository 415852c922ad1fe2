"""What the signed copy of a report says that the frozen one does not: leaders change the Word file before they sign."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_desktop.domain.annex_differences import compare_annexes
from cchc_desktop.domain.paper_differences import (
    PaperDifference,
    apart,
    apart_in_paragraphs,
    compare_paragraphs,
    compare_words,
    has_text,
)
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.report_content import ReportContent
from cchc_desktop.services.documents.guessing import PATIENCE, PageTexts, read_pages
from cchc_desktop.services.plan.outline import read_heading
from cchc_desktop.services.reports.annex_rows import annexes_of
from cchc_desktop.services.reports.official import OfficialCopy, official_copy
from cchc_desktop.services.reports.rows import ReportRow, frozen_content, report_row
from cchc_desktop.store.book import Book

if TYPE_CHECKING:
    from cchc_desktop.documents.blocks import Document

Differences = tuple[PaperDifference, ...]


class Unread(StrEnum):
    """Why a signed copy is not compared."""

    SCAN = "scan"
    DAMAGED = "damaged"
    SLOW = "slow"


UNREAD_WORDS = {
    Unread.SCAN: "là bản quét không có lớp chữ nên không so được với bản đã chốt",
    Unread.DAMAGED: "không mở được (đã hỏng hoặc có mật khẩu) nên không so được; hãy gắn lại tệp gốc",
    Unread.SLOW: f"đọc {PATIENCE:.0f} giây chưa xong nên chưa so được; hãy so lại sau",
}


@dataclass(frozen=True, slots=True)
class SignedComparison:
    """How the signed copy compares; `unread` says why nothing can be told of it."""

    copy: OfficialCopy
    differences: Differences = ()
    unread: Unread | None = None

    @property
    def unread_words(self) -> str:
        """ "Bản đã ký “….pdf” là bản quét …"; "" where it was read."""
        return f"Bản đã ký “{self.copy.name}” {UNREAD_WORDS[self.unread]}." if self.unread else ""


def compare_signed(
    book: Book, year: int, kind: PeriodKind, alive: Callable[[], None] = lambda: None
) -> SignedComparison | None:
    """Compare the signed copy with the frozen report under the number and day it was signed; None without a copy.

    Both files are read the same way, by a process of its own. `alive` is called while waiting and may raise to cancel.
    """
    row = report_row(book, read_heading(book, year).id, kind)
    copy = official_copy(book, row)
    if copy is None:
        return None
    signed = _texts(copy.read(book), copy.suffix, alive)
    if (unread := _unread(signed)) is not None:
        return SignedComparison(copy, unread=unread)
    try:
        return SignedComparison(copy, _found(frozen_content(book, row), row, copy.suffix, signed.pages, alive))
    except TimeoutError:
        return SignedComparison(copy, unread=Unread.SLOW)


def _unread(signed: PageTexts) -> Unread | None:
    if signed.late:
        return Unread.SLOW
    if not signed.pages:
        return Unread.DAMAGED
    return None if has_text("\n".join(signed.pages)) else Unread.SCAN


def _found(
    content: ReportContent, row: ReportRow, suffix: str, signed: Sequence[str], alive: Callable[[], None]
) -> Differences:
    """What differs; TimeoutError where the frozen report itself is not read in time."""
    found = _compared(replace(content, number=row.number, signed_on=row.signed_on), suffix, signed, alive)
    # Number and day may have been written by hand, on paper: that the file lacks them is no change of the text.
    if any(found):
        unnumbered = _compared(content, suffix, signed, alive)
        found = tuple(min(pair, key=len) for pair in zip(found, unnumbered, strict=True))
    return tuple(chain.from_iterable(found))


def _compared(
    content: ReportContent, suffix: str, signed: Sequence[str], alive: Callable[[], None]
) -> tuple[Differences, ...]:
    """What differs in the text, and what in the annexes."""
    from cchc_desktop.documents.forms.report import report_document  # noqa: PLC0415 - only for printing

    document = report_document(content)
    made = _texts(_made(document, suffix), suffix, alive)
    if made.late:
        raise TimeoutError
    frozen = made.pages
    headings = [heading for _, heading, _, _ in content.sections]
    if suffix == ".docx":
        (old, own), (new, pages) = (apart_in_paragraphs("\n".join(texts)) for texts in (frozen, signed))
        text = compare_paragraphs(old, new, headings)
    else:
        (old, own), (new, pages) = (apart(texts) for texts in (frozen, signed))
        text = compare_words(old, new, headings)
    annexes = annexes_of(document.blocks)
    # What the face cannot show is drawn as another sign: what our own file says so is no change either.
    drawn = set(compare_annexes(annexes, own))
    return text, tuple(found for found in compare_annexes(annexes, pages) if found not in drawn)


def _made(document: Document, suffix: str) -> bytes:
    """The frozen report as a file of the signed copy's format."""
    made = BytesIO()
    if suffix == ".docx":
        from cchc_desktop.documents.docx import write_docx  # noqa: PLC0415

        write_docx(document, made)
    else:
        from cchc_desktop.documents.pdf import write_pdf  # noqa: PLC0415

        write_pdf(document, made)
    return made.getvalue()


def _texts(file: bytes, suffix: str, alive: Callable[[], None]) -> PageTexts:
    with tempfile.TemporaryDirectory(prefix="cchc-") as folder:
        path = Path(folder) / f"bao-cao{suffix}"
        path.write_bytes(file)
        return read_pages(path, alive, PATIENCE, whole=True)
