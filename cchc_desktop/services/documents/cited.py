"""Documents that a register cites by number and day: found among the book's own, or made."""

from __future__ import annotations

from datetime import date
from typing import Any

from cchc_desktop.domain.document_kinds import kind_of_reference
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents.references import read_reference
from cchc_desktop.services.plan.concluding import known_document
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
    known = known_document(change, reference, day.year if day else year)
    if known is None:
        return change.insert(
            tables.Document,
            reference=reference,
            year=day.year if day else year,
            issued_on=day,
            abstract=abstract,
            kind=kind_of_reference(reference),
        )
    _agree(change, known, day)
    return int(known["id"])


def _agree(change: Change, known: dict[str, Any], day: date | None) -> None:
    if day is None or known["issued_on"] == day:
        return
    if known["issued_on"] is not None:
        raise Refusal(
            f"Sổ đã có văn bản {known['reference']} ngày {day_words(known['issued_on'])}, khác ngày {day_words(day)}; "
            "hãy sửa ngày ở đây, hoặc ở trang Văn bản."
        )
    change.update(tables.Document, known["id"], issued_on=day)
