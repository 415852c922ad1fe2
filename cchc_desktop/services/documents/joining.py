"""Which document a number typed somewhere means: the register's own, where whatever is typed beside it agrees with it.

What differs is nowhere to be kept, and the number may be the slip: the officer is asked, and nothing is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold
from cchc_desktop.services.documents.conditions import own_issuers
from cchc_desktop.services.documents.references import Row, documents_numbered, told
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Change

_WORDS = {
    "issued_on": "ngày",
    "kind": "loại",
    "abstract": "trích yếu",
    "signer": "người ký",
    "arrived_on": "ngày đến",
    "arrival_number": "số đến",
    "recipients": "nơi nhận",
    "drafter": "đơn vị soạn thảo",
}
"""What is compared. The issuer is not: it says which of the documents of one number is meant."""
ASK_ISSUER = "hãy ghi cơ quan ban hành để biết văn bản nào"
ASK_REGISTER = "hãy gắn đúng văn bản ở trang Văn bản"
"""What to do where a number is several issuers': with a field for the issuer, and without."""


def document_meant(change: Change, columns: Row, advice: str = ASK_ISSUER) -> Row | None:
    """The document of that number and year, None where the book has none; `columns` are what was typed.

    Of several issuers' it is the one of the issuer typed, else the one without an issuer, which was made by its number
    alone. Refused where it is several, and where what is typed differs from what the register has.
    """
    names = own_issuers(change)
    key = names.issuer_key(columns.get("issuer", ""))
    numbered = documents_numbered(change, columns["reference"], columns["year"])
    same = [row for row in numbered if not key or names.issuer_key(row["issuer"]) in ("", key)]
    found = [row for row in same if names.issuer_key(row["issuer"]) == key] or same
    if len(found) > 1:
        _refuse_ambiguous(columns, found, advice)
    if found:
        _refuse_other_words(found[0], columns)
    return found[0] if found else None


def fill_blanks(change: Change, known: Row, columns: Row) -> None:
    """Write what is typed where the register has nothing."""
    if blanks := {name: value for name, value in columns.items() if value and not known[name]}:
        change.update(tables.Document, known["id"], **blanks)


def _refuse_ambiguous(columns: Row, found: Sequence[Row], advice: str) -> None:
    issuers = ", ".join(row["issuer"] or "chưa ghi cơ quan" for row in found)
    raise Refusal(f"Có {len(found)} văn bản {columns['reference']} năm {columns['year']} ({issuers}); {advice}.")


def _refuse_other_words(known: Row, columns: Row) -> None:
    """Case, accents, spaces and a stop behind are no difference; what one of the two does not have is none either."""
    other = [words for name, words in _WORDS.items() if _differ(known[name], columns.get(name))]
    if not other:
        return
    fields = _listed(other)
    raise Refusal(
        f"Sổ đã có văn bản {known['reference']} năm {known['year']}{told(known)}, khác {fields} đã nhập; "
        f"hãy sửa số, hoặc để trống {fields} để dùng văn bản đó{_two_papers(known, columns)}."
    )


def _listed(words: Sequence[str]) -> str:
    """ "ngày, loại và trích yếu"."""
    *first, last = words
    return f"{', '.join(first)} và {last}" if first else last


def _differ(known: Any, typed: Any) -> bool:
    return bool(known) and bool(typed) and _compared(known) != _compared(typed)


def _compared(value: str | date | int) -> str | date | int:
    return fold(value).rstrip(" .,;") if isinstance(value, str) else value


def _two_papers(known: Row, columns: Row) -> str:
    """Another agency may have that number as well; who issued the one in the register has to be said then."""
    if known["issuer"] or not columns.get("issuer"):
        return ""
    return "; nếu là hai văn bản, hãy ghi cơ quan ban hành của văn bản trong sổ trước"
