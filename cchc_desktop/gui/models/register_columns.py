"""Which fields of a register its table shows, and how wide they usually are."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """A column: the field's name, or of a count beside the record its title.

    `usual` are words of the usual width, empty for the columns that share what is left. Columns with a `hide_below`
    go where the page is narrower than so many lines of text are high.
    """

    field: str
    usual: str = ""
    hide_below: int = 0
    is_count: bool = False
    title: str = ""
    """What heads the column where the field's own words are too long."""
    only_among_years: bool = False
    """Shown while records of all years are."""


YEAR = Shown("year", "0000", title="Năm", only_among_years=True)
COLUMNS: dict[str, tuple[Shown, ...]] = {
    "inspection": (
        YEAR,
        Shown("title"),
        Shown("kind", "Theo kế hoạch", 56),
        Shown("field", "Cải cách hành chính", 72),
        Shown("first_day", "00/00/0000", 46),
        Shown("decision", "000/QĐ-UBND", 64),
        Shown("Đã kiểm tra", "Đã kiểm tra", is_count=True),
        Shown("Đã khắc phục", "Đã khắc phục", is_count=True),
    ),
    "inspection_visit": (
        Shown("unit"),
        Shown("first_day", "00/00/0000"),
        Shown("state", "Chưa kiểm tra"),
    ),
    "initiative": (
        YEAR,
        Shown("title"),
        Shown("authors", "Nguyễn Thị Hồng Vân", 52),
        Shown("unit", "Phòng Văn hóa và Thông tin", 64),
        Shown("state", "Đề nghị công nhận"),
        Shown("level", "Cấp cơ sở", 70),
        Shown("decision", "000/QĐ-UBND", 46),
        Shown("decision_on", "Ngày công nhận", 76),
    ),
    "legal_document": (
        YEAR,
        Shown("kind", "Nghị quyết", 56),
        Shown("reference", "00/0000/QĐ-UBND"),
        Shown("issued_on", "Ngày ban hành", 60),
        Shown("abstract"),
        Shown("result", "Hết hiệu lực một phần"),
        Shown("expired_on", "Hết hiệu lực từ", 70),
        Shown("handling", "Kiến nghị xử lý", 46),
    ),
    "survey": (
        YEAR,
        Shown("name"),
        Shown("unit", "Phòng Văn hóa và Thông tin", 56),
        Shown("first_day", "00/00/0000", 64),
        Shown("sheets_out", "Số phiếu phát ra", 66),
        Shown("sheets_in", "Số phiếu thu về", 46),
        Shown("rate", "Tỷ lệ hài lòng"),
    ),
}
