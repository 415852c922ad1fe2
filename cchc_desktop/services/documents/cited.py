"""Documents that a register cites by number and day: found among the book's own, or made; a slip leaves none behind."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.document_kinds import kind_of_reference
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents.joining import ASK_REGISTER, document_meant, fill_blanks
from cchc_desktop.services.documents.references import read_reference
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Change


def cited_document(change: Change, text: str, day: date | None, year: int, abstract: str) -> int | None:
    """The id of the document cited, None where none is; `year` counts where its day is not known.

    A document of the book lends its day; another day than its own is refused, for one of the two is wrong.
    """
    reference = read_reference(text)
    if reference is None:
        if day is not None:
            raise Refusal(f"Có ngày văn bản {day_words(day)} mà chưa có số; hãy ghi số, ký hiệu, hoặc bỏ ngày.")
        return None
    typed = {"reference": reference, "year": day.year if day else year, "issued_on": day}
    known = document_meant(change, typed, ASK_REGISTER)
    if known is None:
        return change.insert(tables.Document, **typed, abstract=abstract, kind=kind_of_reference(reference))
    fill_blanks(change, known, typed)
    return int(known["id"])


def forget_uncited(change: Change, document: int, register: str, record: int) -> None:
    """Delete a document that this record cited before, where it was only made for that and nothing else names it.

    Such a one is a slip: kept, it would stand in the register of documents and move the next number proposed.
    """
    if _was_made_for(change, document, register, record) and not _is_named(change, document):
        change.delete(tables.Document, document)


def _was_made_for(change: Change, document: int, register: str, record: int) -> bool:
    """Whether it was made, and nobody wrote in it, but by steps that wrote this very record: so says the journal."""
    written = change.read(
        "SELECT step.before_image IS NULL, EXISTS (SELECT 1 FROM change_row AS beside WHERE beside.table_name = ? "
        "AND beside.row_id = ? AND beside.change_id = step.change_id) "
        "FROM change_row AS step WHERE step.table_name = 'document' AND step.row_id = ? ORDER BY step.id",
        (register, record, document),
    )
    return bool(written) and bool(written[0][0]) and all(with_record for _, with_record in written)


def _is_named(change: Change, document: int) -> bool:
    """Whether any row of the book still names the document: a file, a link, a conclusion, another register."""
    return any(
        change.rows(model.select(model.id).where(field == document).limit(1).tuples())
        for field, model in tables.Document._meta.backrefs.items()
    )
