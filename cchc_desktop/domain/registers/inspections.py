"""Inspections (kiểm tra), the units they go to and what they find: tasks 3, 11, 17, 19 and 22 of the 2023 plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import Field, FieldKind, Register, refuse_turned_days

FIELDS_INSPECTED = (
    "Cải cách hành chính",
    "Kiểm soát thủ tục hành chính",
    "Văn bản quy phạm pháp luật",
    "Hệ thống quản lý chất lượng ISO",
    "Tổ chức và hoạt động",
    "Kỷ luật, kỷ cương hành chính",
)
"""What the 2023 plan has inspected; custom, the officer writes others."""


class InspectionKind(StrEnum):
    """How an inspection came about."""

    PLANNED = "planned"
    SURPRISE = "surprise"
    REPEATED = "repeated"


class VisitState(StrEnum):
    """How far the inspection of a unit is."""

    PLANNED = "planned"
    DONE = "done"
    CONCLUDED = "concluded"


KIND_WORDS = {
    InspectionKind.PLANNED: "Theo kế hoạch",
    InspectionKind.SURPRISE: "Đột xuất",
    InspectionKind.REPEATED: "Kiểm tra lại",
}
STATE_WORDS = {
    VisitState.PLANNED: "Chưa kiểm tra",
    VisitState.DONE: "Đã kiểm tra",
    VisitState.CONCLUDED: "Đã kết luận",
}


@dataclass(frozen=True, slots=True)
class Inspection:
    """An inspection under the plan of `year`; `decision` set up its team, `deliverable` is the product it makes."""

    year: int
    title: str
    kind: str = InspectionKind.PLANNED
    field: str = ""
    first_day: date | None = None
    last_day: date | None = None
    team_lead: str = ""
    members: str = ""
    decision: str = ""
    decision_on: date | None = None
    deliverable: str = ""
    conclusion: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """A unit inspected. Lead and members are named where they are not the whole team; members stand one a line."""

    year: int
    inspection: str
    unit: str
    state: str = VisitState.PLANNED
    first_day: date | None = None
    last_day: date | None = None
    place: str = ""
    team_lead: str = ""
    members: str = ""
    secretary: str = ""
    unit_people: str = ""
    minutes: str = ""
    minutes_on: date | None = None
    conclusion: str = ""


@dataclass(frozen=True, slots=True)
class FoundMatter:
    """What was found at a unit, and how it was mended; of no inspection where none is named."""

    year: int
    inspection: str
    unit: str
    found_on: date
    text: str
    source: str = ""
    mend_by: date | None = None
    mended_on: date | None = None
    remedy: str = ""


def _check_inspection(record: Inspection) -> None:
    refuse_turned_days(record.first_day, record.last_day)


def _check_visit(record: Visit) -> None:
    refuse_turned_days(record.first_day, record.last_day)


def _check_matter(record: FoundMatter) -> None:
    refuse_before_found(record.found_on, record.mend_by, "Hạn khắc phục")
    refuse_before_found(record.found_on, record.mended_on, "Ngày khắc phục")
    if record.remedy and record.mended_on is None:
        raise Refusal("Có cách khắc phục mà chưa có ngày khắc phục; hãy ghi ngày đã khắc phục xong.")


def refuse_before_found(found_on: date, day: date | None, words: str) -> None:
    """Refuse a day of mending before the matter was found; `words` say which day it is."""
    if day is not None and day < found_on:
        raise Refusal(
            f"{words} {day_words(day)} sớm hơn ngày phát hiện {day_words(found_on)}; hãy sửa lại một trong hai ngày."
        )


YEAR = Field("year", "Năm kế hoạch", FieldKind.YEAR, required=True)
DELIVERABLE = Field("deliverable", "Sản phẩm trong kế hoạch", FieldKind.DELIVERABLE, hint="Mã sản phẩm, ví dụ 3.2")
_OF_INSPECTION = Field("inspection", "Cuộc kiểm tra", FieldKind.INSPECTION, required=True)
_UNIT = Field("unit", "Đơn vị", FieldKind.UNIT, required=True)
_DAYS = (
    Field("first_day", "Từ ngày", FieldKind.DAY),
    Field("last_day", "Đến ngày", FieldKind.DAY, beside=True),
)
_LEAD = Field("team_lead", "Trưởng đoàn", hint="Họ tên, chức vụ")
_MEMBERS = Field("members", "Thành viên", FieldKind.TEXT, hint="Mỗi người một dòng: họ tên, chức vụ, vai trò")

INSPECTIONS: Register[Inspection] = Register(
    name="inspection",
    title="Kiểm tra",
    one="cuộc kiểm tra",
    make=Inspection,
    naming="title",
    check=_check_inspection,
    fields=(
        YEAR,
        Field("title", "Tên cuộc kiểm tra", FieldKind.TEXT, required=True, lines=2),
        Field(
            "kind", "Hình thức", FieldKind.CHOICE, required=True,
            choices=tuple((kind.value, words) for kind, words in KIND_WORDS.items()),
        ),
        Field("field", "Lĩnh vực", proposals=FIELDS_INSPECTED),
        *_DAYS,
        _LEAD,
        _MEMBERS,
        Field("decision", "Quyết định số", FieldKind.DOCUMENT, hint="Quyết định thành lập đoàn, ví dụ 45/QĐ-UBND"),
        Field("decision_on", "Ngày quyết định", FieldKind.DOCUMENT_DAY, beside=True),
        DELIVERABLE,
        Field("conclusion", "Kết luận chung", FieldKind.TEXT),
    ),
)  # fmt: skip

VISITS: Register[Visit] = Register(
    name="inspection_visit",
    title="Đơn vị được kiểm tra",
    one="đơn vị được kiểm tra",
    make=Visit,
    naming="unit",
    check=_check_visit,
    has_own_year=False,
    fields=(
        YEAR,
        _OF_INSPECTION,
        _UNIT,
        Field(
            "state", "Tình trạng", FieldKind.CHOICE, required=True,
            choices=tuple((state.value, words) for state, words in STATE_WORDS.items()),
        ),
        *_DAYS,
        Field("place", "Địa điểm"),
        _LEAD,
        _MEMBERS,
        Field("secretary", "Thư ký", hint="Người ghi biên bản"),
        Field(
            "unit_people", "Đại diện đơn vị", FieldKind.TEXT,
            hint="Mỗi người một dòng: họ tên, chức vụ; người đầu tiên ký biên bản",
        ),
        Field("minutes", "Biên bản số", FieldKind.DOCUMENT, hint="Ví dụ 02/BB-PNV"),
        Field("minutes_on", "Ngày biên bản", FieldKind.DOCUMENT_DAY, beside=True),
        Field("conclusion", "Nhận xét, kết luận", FieldKind.TEXT, lines=4),
    ),
)  # fmt: skip

MATTERS: Register[FoundMatter] = Register(
    name="finding",
    title="Vấn đề phát hiện",
    one="vấn đề phát hiện",
    make=FoundMatter,
    naming="text",
    check=_check_matter,
    has_own_year=False,
    fields=(
        YEAR,
        Field("inspection", "Cuộc kiểm tra", FieldKind.INSPECTION),
        _UNIT,
        Field("found_on", "Ngày phát hiện", FieldKind.DAY, required=True),
        Field("text", "Vấn đề phát hiện", FieldKind.TEXT, required=True),
        Field("source", "Nguồn"),
        Field("mend_by", "Hạn khắc phục", FieldKind.DAY),
        Field("mended_on", "Ngày khắc phục", FieldKind.DAY, is_past=True),
        Field("remedy", "Cách khắc phục", FieldKind.TEXT),
    ),
)
