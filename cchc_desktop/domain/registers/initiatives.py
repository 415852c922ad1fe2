"""Initiatives of people and units in administrative reform, and their recognition: task 4 of the 2023 plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import Field, FieldKind, Register
from cchc_desktop.domain.registers.inspections import DELIVERABLE, YEAR

LEVELS = ("Cấp cơ sở", "Cấp huyện", "Cấp tỉnh", "Toàn quốc")
"""Where an initiative was recognised; custom, the officer writes others."""


class InitiativeState(StrEnum):
    """What became of an initiative."""

    PROPOSED = "proposed"
    RECOGNISED = "recognised"
    REFUSED = "refused"


STATE_WORDS = {
    InitiativeState.PROPOSED: "Đề nghị công nhận",
    InitiativeState.RECOGNISED: "Đã công nhận",
    InitiativeState.REFUSED: "Không công nhận",
}


@dataclass(frozen=True, slots=True)
class Initiative:
    """An initiative; `authors` one a line, `decision` recognised it, on its own day."""

    year: int
    title: str
    authors: str = ""
    unit: str = ""
    field: str = ""
    effect: str = ""
    state: str = InitiativeState.PROPOSED
    level: str = ""
    decision: str = ""
    decision_on: date | None = None
    deliverable: str = ""


def _check(record: Initiative) -> None:
    if record.state == InitiativeState.PROPOSED and record.decision:
        raise Refusal(
            "Đã có quyết định công nhận mà tình trạng còn là đề nghị công nhận; "
            "hãy chọn “Đã công nhận”, hoặc bỏ số quyết định."
        )


INITIATIVES: Register[Initiative] = Register(
    name="initiative",
    title="Sáng kiến",
    one="sáng kiến",
    make=Initiative,
    naming="title",
    check=_check,
    fields=(
        YEAR,
        Field("title", "Tên sáng kiến", FieldKind.TEXT, required=True, lines=2),
        Field("authors", "Tác giả", FieldKind.TEXT, lines=2, hint="Mỗi người một dòng: họ tên, chức vụ"),
        Field("unit", "Đơn vị", FieldKind.UNIT),
        Field("field", "Lĩnh vực"),
        Field("effect", "Hiệu quả, phạm vi áp dụng", FieldKind.TEXT),
        Field(
            "state", "Tình trạng", FieldKind.CHOICE, required=True,
            choices=tuple((state.value, words) for state, words in STATE_WORDS.items()),
        ),
        Field("level", "Cấp công nhận", proposals=LEVELS),
        Field("decision", "Quyết định số", FieldKind.DOCUMENT, hint="Quyết định công nhận, ví dụ 120/QĐ-UBND"),
        Field("decision_on", "Ngày công nhận", FieldKind.DOCUMENT_DAY, beside=True),
        DELIVERABLE,
    ),
)  # fmt: skip
