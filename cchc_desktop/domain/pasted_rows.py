"""What the rows of a copied table say of a plan: areas, tasks, products; what is not understood is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from cchc_desktop.domain.clipboard_table import Cells, read_cells
from cchc_desktop.domain.pasted_columns import FIGURES, Part, find_columns, is_serial
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import nfc, spaces_folded

MOST_SIGNS = 2_000_000
MOST_ROWS = 1_000
"""The plan of a whole province has a few hundred rows."""

_PREFIX = re.compile(
    r"(?:(?:nội dung|lĩnh vực|mục|phần)\s+(?:\d{1,3}|[IVXLC]{1,6})\s*[.:–-]\s*"
    r"|(?:\d{1,3}|[IVXLC]{1,6}|[A-ZĐ])[.)]\s+)",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"(?:.*\()?(\d{1,3}(?:\.\d{3}){1,4}|\d{1,15}) ?(?:đồng|đ)\)?", re.IGNORECASE)
_LISTED = re.compile(r"^\s*[-–+•]\s*\S", re.MULTILINE)
_BESIDE = (Part.LEADS, Part.COORDINATING, Part.PRODUCT, Part.DEADLINE, Part.FUNDING)


class Meaning(Enum):
    """What a row begins; PRODUCT goes on with the task above, NOTHING is left out."""

    AREA = auto()
    TASK = auto()
    PRODUCT = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A row as understood, every text on one line; `line` counts the copied rows from 1.

    `title` is the area's or the task's. A task's row carries its first product where `product` is not blank.
    `doubts` are sentences on what the table itself leaves unclear.
    """

    line: int
    meaning: Meaning
    title: str = ""
    leads: str = ""
    coordinating: str = ""
    product: str = ""
    deadline: str = ""
    funding: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PastedTable:
    """`ignored` are the headings of columns that the plan has no place for."""

    rows: tuple[PastedRow, ...]
    ignored: tuple[str, ...] = ()

    @property
    def begins_without_area(self) -> bool:
        """Whether there are tasks above the first area: they need one to go to."""
        first = next((row for row in self.rows if row.meaning in (Meaning.AREA, Meaning.TASK)), None)
        return first is not None and first.meaning is Meaning.TASK

    @property
    def begins_without_task(self) -> bool:
        """Whether there are products above the first task: they need one to go on with."""
        first = next((row for row in self.rows if row.meaning is not Meaning.NOTHING), None)
        return first is not None and first.meaning is Meaning.PRODUCT

    @property
    def told(self) -> tuple[PastedRow, ...]:
        """The rows that something is made of."""
        return tuple(row for row in self.rows if row.meaning is not Meaning.NOTHING)

    def with_no_task_above(self) -> PastedTable:
        """The same where no task is there for the products at the beginning: they are left out."""
        above = next((at for at, row in enumerate(self.rows) if row.meaning is Meaning.TASK), len(self.rows))
        return replace(self, rows=tuple(_orphaned(row) for row in self.rows[:above]) + self.rows[above:])


def read_pasted(text: str) -> PastedTable:
    """The table in a clipboard's text. Refused when it is none, or larger than any plan."""
    if len(text) > MOST_SIGNS:
        raise Refusal("Bảng quá lớn, không thể là một kế hoạch; hãy chỉ chép các dòng cần dán.")
    rows = read_cells(nfc(text))
    if not any(cell.strip() for row in rows for cell in row):
        raise Refusal("Bộ nhớ tạm chưa có bảng nào; hãy chọn các ô trong Excel, bấm Ctrl+C rồi dán lại.")
    columns = find_columns(rows)
    below = [(line, row) for line, row in enumerate(rows[columns.first :], columns.first + 1) if _is_told(row)]
    copied = [(line, row, columns.cells(row)) for line, row in below if row not in columns.headings]
    if len(copied) > MOST_ROWS:
        raise Refusal(f"Bảng có {len(copied)} dòng; mỗi lần chỉ dán được {MOST_ROWS} dòng, hãy chép từng phần.")
    return PastedTable(tuple(_understood(copied)), columns.ignored)


def amount_in(funding: str) -> int | None:
    """Whole đồng where a cell of Kinh phí is a sum ("12.000.000 đồng") or ends in one within brackets."""
    found = _AMOUNT.fullmatch(funding)
    return int(found[1].replace(".", "")) if found and funding.count("(") == funding.count(")") else None


def _is_told(row: Cells) -> bool:
    return any(cell.strip() for cell in row)


def _understood(copied: list[tuple[int, Cells, dict[Part, str]]]) -> Iterator[PastedRow]:
    number, above = "", None
    for at, (line, row, cells) in enumerate(copied):
        following = copied[at + 1][2][Part.NUMBER] if at + 1 < len(copied) else ""
        area = _area_title(cells, following)
        if area:
            number, above = "", PastedRow(line, Meaning.AREA, area)
            yield above
        elif _begins_task(cells, number, above):
            number, above = cells[Part.NUMBER], _task(line, cells)
            yield _looked_at(above, row)
        else:
            yield _looked_at(_product(line, cells, above), row)


def _area_title(cells: dict[Part, str], following: str) -> str:
    """The title in a row that says nothing else, else ""; merged cells leave it in the first column."""
    number, title = cells[Part.NUMBER], cells[Part.TASK]
    if any(cells[part] for part in _BESIDE):
        return ""
    if number and not is_serial(number):
        return _without_prefix(f"{number} {title}".strip())
    if not number or not title:
        return _without_prefix(title)
    if FIGURES.fullmatch(number):
        return title if following.startswith(f"{number.strip('().')}.") and following != number else ""
    return title


def _without_prefix(title: str) -> str:
    """Without "Nội dung 1:" or "I.": the book numbers its areas itself."""
    return title[found.end() :] if (found := _PREFIX.match(title)) and found.end() < len(title) else title


def _begins_task(cells: dict[Part, str], number: str, above: PastedRow | None) -> bool:
    """A task named again on each of its rows goes on."""
    if not cells[Part.TASK]:
        return False
    same = above is not None and above.meaning is Meaning.TASK and above.title == cells[Part.TASK]
    return not (same and cells[Part.NUMBER] in ("", number) and cells[Part.PRODUCT])


def _task(line: int, cells: dict[Part, str]) -> PastedRow:
    row = _row(line, Meaning.TASK, cells)
    doubts = [] if row.leads else ["Chưa có đơn vị chủ trì."]
    if not row.product and (row.deadline or row.funding):
        doubts.append("Ô sản phẩm trống; lấy tên nhiệm vụ làm tên sản phẩm.")
        return replace(row, product=row.title, doubts=tuple(doubts))
    if not row.product:
        doubts.append("Nhiệm vụ chưa có sản phẩm.")
    return replace(row, doubts=tuple(doubts))


def _product(line: int, cells: dict[Part, str], above: PastedRow | None) -> PastedRow:
    row = replace(_row(line, Meaning.PRODUCT, cells), title="")
    if not row.product:
        return replace(
            row, meaning=Meaning.NOTHING, doubts=("Không dán dòng này: không có nhiệm vụ, không có sản phẩm.",)
        )
    if above is not None and above.meaning is Meaning.AREA:
        return _orphaned(row)
    told = (above.leads, above.coordinating) if above else ("", "")
    others = [cell for cell, known in zip((row.leads, row.coordinating), told, strict=True) if cell not in ("", known)]
    doubts = (f"“{'; '.join(others)}” không được dán: đơn vị đi theo nhiệm vụ ở trên.",) if others else ()
    return replace(row, leads="", coordinating="", doubts=doubts)


def _orphaned(row: PastedRow) -> PastedRow:
    if row.meaning is not Meaning.PRODUCT:
        return row
    return replace(row, meaning=Meaning.NOTHING, doubts=("Không dán dòng này: sản phẩm chưa thuộc nhiệm vụ nào.",))


def _row(line: int, meaning: Meaning, cells: dict[Part, str]) -> PastedRow:
    return PastedRow(
        line,
        meaning,
        cells[Part.TASK],
        cells[Part.LEADS],
        cells[Part.COORDINATING],
        cells[Part.PRODUCT],
        cells[Part.DEADLINE],
        cells[Part.FUNDING],
    )


def _looked_at(row: PastedRow, cells: Iterable[str]) -> PastedRow:
    """With what any row that has a product leaves unclear."""
    if row.meaning is Meaning.NOTHING or not row.product:
        return row
    doubts = [] if row.deadline else ["Chưa có thời hạn."]
    if any(len(_LISTED.findall(cell)) > 1 and spaces_folded(cell) == row.product for cell in cells):
        doubts.append("Ô sản phẩm liệt kê nhiều dòng; sẽ là một sản phẩm.")
    return replace(row, doubts=(*row.doubts, *doubts))
