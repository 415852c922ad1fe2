"""Documents by their id or their number: what is typed read, and the book's documents that bear it."""

from __future__ import annotations

from typing import Any

from cchc_desktop.domain.numbering import read_document_number
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents.documents import GONE
from cchc_desktop.services.typed_text import shortened, typed_line
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

Row = dict[str, Any]


def read_reference(text: str) -> str | None:
    """Number and symbol as the office writes them, "05/BC-UBND"; None when blank, refused when it is neither.

    A number below 10 has a 0 before it (Nghị định 30/2020, Phụ lục I), so "5/BC-UBND" is the same document.
    """
    reference = typed_line(text)
    if not reference:
        return None
    number = read_document_number(reference)
    if number is None:
        raise Refusal(f"Số, ký hiệu văn bản “{shortened(reference)}” không đúng dạng; hãy ghi như 05/BC-UBND.")
    return str(number)


def document_row(source: Book | Change, document_id: int) -> Row:
    """A document's row; refused when it is gone: another step may have deleted it since it was shown."""
    found: list[Row] = source.rows(tables.Document.select().where(tables.Document.id == document_id).dicts())
    if not found:
        raise Refusal(GONE)
    return found[0]


def documents_numbered(source: Book | Change, reference: str, year: int) -> list[Row]:
    """The documents of that number, symbol and year, whoever issued them; none where there is no number."""
    number = read_document_number(reference)
    if number is None:
        return []
    document = tables.Document
    # SQLite folds no case of letters such as Đ: it looks for the figures, and what they belong to is compared here.
    near = document.reference.startswith(f"{number.number:02}") | document.reference.startswith(str(number.number))
    found = source.rows(document.select().where(document.year == year, near).order_by(document.id).dicts())
    return [row for row in found if (one := read_document_number(row["reference"])) and one.key == number.key]


def told(row: Row) -> str:
    """What tells the document that has a number: " (“Kết quả rà soát”, ngày 05/02/2024)"."""
    about = f"“{shortened(row['abstract'])}”" if row["abstract"] else ""
    day = f"ngày {day_words(row['issued_on'])}" if row["issued_on"] else ""
    said = ", ".join(filter(None, (about, day)))
    return f" ({said})" if said else ""
