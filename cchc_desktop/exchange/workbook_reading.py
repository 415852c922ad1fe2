"""Excel workbooks read, from anywhere: what is too much or not what it says is refused before anything is unfolded.

Openpyxl takes gigabytes for a sheet of a million empty rows: the parts are gone through as a stream first.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any

from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.refusal import Refusal

MOST_UNPACKED = 100_000_000
MOST_PARTS = 2_000
MOST_ROWS = 20_000
MOST_CELLS = 2_000_000
MOST_COLUMNS = 200
ROW, CELL = "row", "c"
NOT_A_WORKBOOK = "Tệp {name} không phải là tệp Excel (.xlsx), hoặc đã hỏng; hãy lưu lại dưới dạng .xlsx rồi chọn lại."


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that says something: its number in the sheet, and its cells as people read them, from column A on."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetText:
    """A sheet: its name and its rows, empty ones left out."""

    name: str
    rows: tuple[SheetRow, ...]


def read_workbook(path: Path) -> tuple[SheetText, ...]:
    """Every sheet of the file; Refusal says what is wrong with it, and where."""
    refuse_too_much(path)
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to load

    try:
        workbook = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except Exception as error:  # whatever the library says of a damaged file
        raise Refusal(NOT_A_WORKBOOK.format(name=path.name)) from error
    try:
        return tuple(SheetText(sheet.title, tuple(_rows(sheet))) for sheet in workbook.worksheets)
    finally:
        workbook.close()


# -- before it is unfolded


def refuse_too_much(path: Path) -> None:
    """Refuse what is no workbook, is unfolded into too much, or plays tricks with XML."""
    if not zipfile.is_zipfile(path):
        raise Refusal(NOT_A_WORKBOOK.format(name=path.name))
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        unpacked = sum(part.file_size for part in parts)
        if len(parts) > MOST_PARTS or unpacked > MOST_UNPACKED:
            raise Refusal(
                f"Tệp {path.name} mở ra quá lớn ({unpacked // 1_000_000} MB, nhiều nhất "
                f"{MOST_UNPACKED // 1_000_000} MB); hãy chỉ giữ lại trang cần nhập."
            )
        if "xl/workbook.xml" not in archive.namelist():
            raise Refusal(NOT_A_WORKBOOK.format(name=path.name))
        for part in parts:
            if part.filename.endswith((".xml", ".rels")):
                _scan(archive, part, path.name)


def _scan(archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> None:
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415
    from defusedxml.ElementTree import ParseError, iterparse  # noqa: PLC0415

    try:
        with archive.open(part) as stream:
            _count(iterparse(_Bounded(stream), forbid_dtd=True), is_sheet="/worksheets/" in part.filename, name=name)
    except DefusedXmlException as error:
        raise Refusal(f"Tệp {name} có khai báo không an toàn nên không được đọc; hãy lấy tệp từ nguồn khác.") from error
    except (ParseError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise Refusal(NOT_A_WORKBOOK.format(name=name)) from error


class _Bounded:
    """A part read only so far: what it says of its own size may be a lie."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._left = stream, MOST_UNPACKED

    def read(self, size: int = -1) -> bytes:
        piece = self._stream.read(min(size, self._left + 1) if size >= 0 else self._left + 1)
        self._left -= len(piece)
        if self._left < 0:
            raise ValueError("longer than it may be")
        return piece


def _count(events: Iterator[tuple[str, Any]], *, is_sheet: bool, name: str) -> None:
    rows = cells = 0
    for _, element in events:
        if is_sheet:
            kind = element.tag.rpartition("}")[2]
            rows, cells = rows + (kind == ROW), cells + (kind == CELL)
            if rows > MOST_ROWS or cells > MOST_CELLS:
                raise Refusal(
                    f"Tệp {name} có trang dài hơn {MOST_ROWS} dòng; hãy xóa các dòng trống ở cuối trang, hoặc chia tệp."
                )
        element.clear()


# -- cells as people read them


def _rows(sheet: Any) -> Iterator[SheetRow]:
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS), start=1):
        cells = [_text(sheet.title, cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            yield SheetRow(number, tuple(cells))


def _text(sheet: str, cell: Any) -> str:
    if cell.value is None:
        return ""
    if cell.data_type == "e":
        raise Refusal(f"Trang “{sheet}”, ô {cell.coordinate}: công thức bị lỗi {cell.value}; hãy sửa rồi nhập lại.")
    return _words(cell.value, is_rate="%" in str(cell.number_format))


def _words(value: Any, *, is_rate: bool) -> str:
    if isinstance(value, date):  # a datetime is one too
        return day_words(value.date() if isinstance(value, datetime) else value)
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, int | float):
        return _number(value * 100, " %") if is_rate else _number(value)
    return str(value)


def _number(value: float, unit: str = "") -> str:
    """With a comma: 91.35 is "91,35"; what arithmetic leaves behind the tenth figure is none of the number's."""
    whole = round(value)
    words = str(whole) if abs(value - whole) < 1e-9 else f"{value:.10g}".replace(".", ",")
    return f"{words}{unit}"
