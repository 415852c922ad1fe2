"""Legal documents reviewed (rà soát) and what the review found: tasks 6 to 8 of the 2023 plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import Field, FieldKind, Register
from cchc_desktop.domain.registers.inspections import DELIVERABLE, YEAR

LEGAL_KINDS = ("Nghị quyết", "Quyết định", "Chỉ thị")
"""What councils and People's Committees issued as law; custom, the officer writes others."""


class ReviewResult(StrEnum):
    """Whether a legal document is in force."""

    IN_FORCE = "in_force"
    EXPIRED = "expired"
    PARTLY_EXPIRED = "partly_expired"


class ReviewHandling(StrEnum):
    """What became of what no longer fits."""

    HANDLED = "handled"
    PROPOSED = "proposed"


RESULT_WORDS = {
    ReviewResult.IN_FORCE: "Còn hiệu lực",
    ReviewResult.EXPIRED: "Hết hiệu lực toàn bộ",
    ReviewResult.PARTLY_EXPIRED: "Hết hiệu lực một phần",
}
HANDLING_WORDS = {ReviewHandling.HANDLED: "Đã xử lý", ReviewHandling.PROPOSED: "Kiến nghị xử lý"}


@dataclass(frozen=True, slots=True)
class LegalDocument:
    """A legal document under review; `result` is empty while it is not reviewed, `part` what of it has expired."""

    year: int
    abstract: str
    kind: str = ""
    reference: str = ""
    issued_on: date | None = None
    issuer: str = ""
    effective_on: date | None = None
    result: str = ""
    part: str = ""
    reason: str = ""
    expired_on: date | None = None
    handling: str = ""
    handling_note: str = ""
    deliverable: str = ""


def _check(record: LegalDocument) -> None:
    if record.result == ReviewResult.PARTLY_EXPIRED and not record.part:
        raise Refusal("Văn bản hết hiệu lực một phần mà chưa ghi phần nào; hãy ghi điều, khoản hết hiệu lực.")
    expired = record.result in (ReviewResult.EXPIRED, ReviewResult.PARTLY_EXPIRED)
    if not expired and (record.part or record.expired_on is not None):
        raise Refusal(
            "Đã ghi phần hoặc ngày hết hiệu lực mà kết quả rà soát không phải là hết hiệu lực; "
            "hãy chọn lại kết quả, hoặc bỏ phần và ngày đó."
        )
    _refuse_turned(record.issued_on, record.effective_on, "Ngày có hiệu lực")
    _refuse_turned(record.issued_on, record.expired_on, "Ngày hết hiệu lực")


def _refuse_turned(issued_on: date | None, day: date | None, words: str) -> None:
    if issued_on is not None and day is not None and day < issued_on:
        raise Refusal(
            f"{words} {day_words(day)} sớm hơn ngày ban hành {day_words(issued_on)}; hãy sửa lại một trong hai ngày."
        )


LEGAL_DOCUMENTS: Register[LegalDocument] = Register(
    name="legal_document",
    title="Văn bản rà soát",
    one="văn bản rà soát",
    make=LegalDocument,
    naming="abstract",
    check=_check,
    fields=(
        YEAR,
        Field("kind", "Tên loại", proposals=LEGAL_KINDS),
        Field("reference", "Số, ký hiệu", hint="02/2019/QĐ-UBND"),
        Field("issued_on", "Ngày ban hành", FieldKind.DAY, beside=True),
        Field("issuer", "Cơ quan ban hành", proposals=("HĐND huyện", "UBND huyện")),
        Field("abstract", "Trích yếu", FieldKind.TEXT, required=True, lines=2),
        Field("effective_on", "Có hiệu lực từ", FieldKind.DAY),
        Field(
            "result", "Kết quả rà soát", FieldKind.CHOICE,
            choices=tuple((result.value, words) for result, words in RESULT_WORDS.items()),
        ),
        Field("part", "Phần hết hiệu lực", FieldKind.TEXT, lines=2, hint="Điều, khoản hết hiệu lực"),
        Field("reason", "Lý do hết hiệu lực", FieldKind.TEXT, lines=2),
        Field("expired_on", "Hết hiệu lực từ", FieldKind.DAY),
        Field(
            "handling", "Xử lý", FieldKind.CHOICE,
            choices=tuple((handling.value, words) for handling, words in HANDLING_WORDS.items()),
        ),
        Field("handling_note", "Nội dung xử lý", FieldKind.TEXT, lines=2, hint="Sửa đổi, thay thế, bãi bỏ bằng gì"),
        DELIVERABLE,
    ),
)  # fmt: skip
