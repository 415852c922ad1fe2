"""Excel workbooks written: a tidy sheet a table, its head frozen and repeated, its rows as high as their words need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING, Any

from cchc_desktop.domain.refusal import Refusal

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOST_LETTERS = 32_767
"""Letters that a cell of Excel holds."""
LINE_POINTS, MOST_POINTS = 15.0, 409.0
"""Height of a line of 11 points, and the most that Excel gives a row."""
CROWDED = 1.2
"""A column of so many letters' width holds that much fewer where they are wide, and where words do not break."""
ROWS_READY = 200
"""Empty rows below the table that choices are offered in."""
HEAD_COLOUR = "DDEBF7"
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SheetValue = str | int | float | date | None


class ColumnKind(StrEnum):
    """How a column's cells are kept: as text whatever they look like, as days, whole numbers, numbers with a comma."""

    TEXT = "@"
    DAY = "dd/mm/yyyy"
    WHOLE = "0"
    DECIMAL = "0.00"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column; `width` in letters, `choices` are offered in its cells, a `hidden` one is not for people."""

    title: str
    width: float
    kind: ColumnKind = ColumnKind.TEXT
    choices: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A sheet: its name, of at most 31 letters, its columns and rows."""

    name: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[SheetValue, ...], ...]


def sheet_text(text: str) -> str:
    """A text as a workbook can hold it: without the few signs that XML has no place for."""
    return _NOT_IN_XML.sub("", text)


def workbook_bytes(tables: Sequence[SheetTable]) -> bytes:
    """The .xlsx file; a text too long for a cell is refused, since Excel would cut it."""
    from openpyxl import Workbook  # noqa: PLC0415 - slow to load

    workbook = Workbook()
    workbook.remove(workbook.active)
    for table in tables:
        _write(workbook.create_sheet(table.name), table)
    content = BytesIO()
    workbook.save(content)
    return content.getvalue()


def _write(sheet: Worksheet, table: SheetTable) -> None:
    _write_head(sheet, table)
    for number, row in enumerate(table.rows, start=2):
        for column, value in enumerate(row, start=1):
            _write_cell(sheet.cell(number, column), table.columns[column - 1], value)
        sheet.row_dimensions[number].height = _height(table, row)
    _dress(sheet, table)


def _write_head(sheet: Worksheet, table: SheetTable) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415

    for at, column in enumerate(table.columns, start=1):
        cell = sheet.cell(1, at, column.title)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", start_color=HEAD_COLOUR)
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
        cell.border = _border()
    sheet.row_dimensions[1].height = max(2 * LINE_POINTS, _height(table, [one.title for one in table.columns]))


def _write_cell(cell: Any, column: SheetColumn, value: SheetValue) -> None:
    from openpyxl.styles import Alignment  # noqa: PLC0415

    cell.number_format = column.kind.value
    cell.border = _border()
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if isinstance(value, str):
        text = sheet_text(value)
        if len(text) > MOST_LETTERS:
            raise Refusal(
                f"“{column.title}” có một nội dung dài hơn {MOST_LETTERS} ký tự nên Excel không chứa được; "
                "hãy rút gọn nội dung đó trước khi xuất."
            )
        if text:
            # Said to be text: what begins with "=" would be a formula.
            cell.value, cell.data_type = text, "s"
    elif value is not None:
        cell.value = value
        cell.number_format = column.kind.value  # which a day set to its own


def _border() -> Any:
    from openpyxl.styles import Border, Side  # noqa: PLC0415

    side = Side(style="thin", color="BFBFBF")
    return Border(left=side, right=side, top=side, bottom=side)


def _height(table: SheetTable, row: Sequence[SheetValue]) -> float:
    """As many lines as the fullest cell needs: LibreOffice cuts wrapped rows that have no height of their own."""
    lines = max((_lines(value, column) for value, column in zip(row, table.columns, strict=True)), default=1)
    return min(lines * LINE_POINTS + 3, MOST_POINTS)


def _lines(value: SheetValue, column: SheetColumn) -> int:
    if column.hidden or not isinstance(value, str):
        return 1
    return sum(max(ceil(len(line) * CROWDED / column.width), 1) for line in value.split("\n"))


def _dress(sheet: Worksheet, table: SheetTable) -> None:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    for at, column in enumerate(table.columns, start=1):
        dimension = sheet.column_dimensions[get_column_letter(at)]
        dimension.width, dimension.hidden = column.width, column.hidden
        # Rows typed below the table keep to the column's kind, or a code such as 3.10 would become a number.
        dimension.number_format = column.kind.value
    last = f"{get_column_letter(len(table.columns))}{len(table.rows) + 1}"
    sheet.auto_filter.ref = f"A1:{last}"
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for validation in _choices(table):
        sheet.add_data_validation(validation)


def _choices(table: SheetTable) -> Iterator[Any]:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    for at, column in enumerate(table.columns, start=1):
        if column.choices:
            listed = DataValidation(type="list", formula1=f'"{",".join(column.choices)}"', allow_blank=True)
            letter = get_column_letter(at)
            listed.add(f"{letter}2:{letter}{len(table.rows) + 1 + ROWS_READY}")
            yield listed
