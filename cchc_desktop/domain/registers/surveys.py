"""Surveys of how satisfied people and businesses are: task 15 of the 2023 plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import Field, FieldKind, Register, refuse_turned_days
from cchc_desktop.domain.registers.inspections import DELIVERABLE, YEAR


@dataclass(frozen=True, slots=True)
class Survey:
    """A survey of a unit or a field; `rate` is who was satisfied, in hundredths of a percent."""

    year: int
    name: str
    unit: str = ""
    field: str = ""
    first_day: date | None = None
    last_day: date | None = None
    sheets_out: int | None = None
    sheets_in: int | None = None
    rate: int | None = None
    note: str = ""
    deliverable: str = ""


def _check(record: Survey) -> None:
    refuse_turned_days(record.first_day, record.last_day)
    sent, returned = record.sheets_out, record.sheets_in
    if sent is not None and returned is not None and returned > sent:
        raise Refusal(f"Số phiếu thu về {returned} nhiều hơn số phiếu phát ra {sent}; hãy sửa lại một trong hai số.")


SURVEYS: Register[Survey] = Register(
    name="survey",
    title="Khảo sát",
    one="cuộc khảo sát",
    make=Survey,
    naming="name",
    check=_check,
    fields=(
        YEAR,
        Field("name", "Tên cuộc khảo sát", FieldKind.TEXT, required=True, lines=2),
        Field("unit", "Đơn vị được khảo sát", FieldKind.UNIT),
        Field("field", "Lĩnh vực, thủ tục"),
        Field("first_day", "Từ ngày", FieldKind.DAY),
        Field("last_day", "Đến ngày", FieldKind.DAY, beside=True),
        Field("sheets_out", "Số phiếu phát ra", FieldKind.COUNT),
        Field("sheets_in", "Số phiếu thu về", FieldKind.COUNT, beside=True),
        Field("rate", "Tỷ lệ hài lòng", FieldKind.RATE, hint="Phần trăm, ví dụ 91,3"),
        Field("note", "Ghi chú", FieldKind.TEXT),
        DELIVERABLE,
    ),
)
