"""A document as it is typed, and what of it is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from cchc_desktop.domain.document_kinds import KINDS, kind_of_reference
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents.documents import DocumentLine
from cchc_desktop.services.documents.numbers import arrival_columns
from cchc_desktop.services.documents.references import read_reference
from cchc_desktop.services.typed_text import shortened, typed, typed_line


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """A document as typed. `year` counts only where there is no day; a number of arrival wants a day of arrival."""

    reference: str = ""
    kind: str = ""
    issued_on: date | None = None
    issuer: str = ""
    signer: str = ""
    abstract: str = ""
    year: int | None = None
    arrival_number: int | None = None
    arrived_on: date | None = None
    recipients: str = ""
    drafter: str = ""

    @property
    def says_something(self) -> bool:
        return bool(typed(self.reference) or typed(self.abstract))


def draft_of(line: DocumentLine) -> DocumentDraft:
    """The document as it stands, to be edited."""
    return DocumentDraft(
        line.reference,
        line.kind,
        line.issued_on,
        line.issuer,
        line.signer,
        line.abstract,
        line.year,
        line.arrival_number,
        line.arrived_on,
        line.recipients,
        line.drafter,
    )


def columns_of(draft: DocumentDraft, year: int) -> dict[str, Any]:
    """What is written; a document says at least its number or what it is about."""
    if not draft.says_something:
        raise Refusal("Chưa có gì để ghi; hãy nhập số, ký hiệu hoặc trích yếu của văn bản.")
    reference = read_reference(draft.reference) or ""
    kind = typed_line(draft.kind) or kind_of_reference(reference)
    if kind and kind not in KINDS:
        raise Refusal(f"Loại văn bản “{shortened(kind)}” không có trong danh mục; hãy chọn lại loại.")
    return {
        "reference": reference,
        "year": draft.issued_on.year if draft.issued_on else draft.year or year,
        "issued_on": draft.issued_on,
        "abstract": typed(draft.abstract),
        "issuer": typed_line(draft.issuer),
        "kind": kind,
        "signer": typed_line(draft.signer),
        **arrival_columns(draft.arrival_number, draft.arrived_on),
        "recipients": typed(draft.recipients),
        "drafter": typed_line(draft.drafter),
    }
