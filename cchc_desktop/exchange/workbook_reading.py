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
MOST_TEXT = 10_000_000
"""Letters of all cells together, each cell counted as one more: 500 a row in a sheet of as many rows as are read."""
ROW, CELL, VALUE, TEXT = "row", "c", "v", "t"
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
        room = _Room(path.name)
        return tuple(SheetText(sheet.title, tuple(_rows(sheet, room))) for sheet in workbook.worksheets)
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
            look_at = _SheetScan(name).see if "/worksheets/" in part.filename else _see_nothing
            for _, element in iterparse(_Bounded(stream), forbid_dtd=True):
                look_at(element)
                element.clear()
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


def _see_nothing(_element: Any) -> None:
    """Of other parts it is enough that they are XML."""


class _SheetScan:
    """Looks at the elements of a sheet as they end; what is more than is read, or lies beyond it, is refused."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._rows = self._cells = 0
        self._row = self._column = 0
        self._said = self._row_says = False

    def see(self, element: Any) -> None:
        kind = element.tag.rpartition("}")[2]
        if kind in (VALUE, TEXT):
            self._said |= bool(element.text)
        elif kind == CELL:
            self._end_cell(element.get("r") or "")
        elif kind == ROW:
            self._end_row(element.get("r"))

    def _end_cell(self, place: str) -> None:
        self._cells += 1
        letters = place.rstrip("0123456789")
        self._column = _column_of(letters) if letters else self._column + 1
        if self._said and self._column > MOST_COLUMNS:
            raise Refusal(
                f"Tệp {self._name} có dữ liệu ngoài {MOST_COLUMNS} cột đầu (ô {place or self._column}); "
                "hãy xóa các cột thừa rồi chọn lại."
            )
        self._row_says |= self._said
        self._said = False

    def _end_row(self, number: str | None) -> None:
        self._rows += 1
        self._row = int(number) if number else self._row + 1
        if self._rows > MOST_ROWS or self._cells > MOST_CELLS:
            raise Refusal(
                f"Tệp {self._name} có trang dài hơn {MOST_ROWS} dòng; "
                "hãy xóa các dòng trống ở cuối trang, hoặc chia tệp."
            )
        if self._row_says and self._row > MOST_ROWS:
            raise Refusal(
                f"Tệp {self._name} có dữ liệu ở dòng {self._row}, sau dòng {MOST_ROWS} là dòng cuối được đọc; "
                "hãy chuyển dòng đó lên, xóa các dòng trống ở giữa, hoặc chia tệp."
            )
        self._column, self._row_says = 0, False


def _column_of(letters: str) -> int:
    """A column counted from 1: "A" is 1, "AB" 28. ValueError for what names none."""
    column = 0
    for letter in letters:
        column = column * 26 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".index(letter.upper()) + 1
    return column


# -- cells as people read them


class _Room:
    """What the sheets may still say: a text shared by thousands of cells weighs little in the file and much here."""

    def __init__(self, name: str) -> None:
        self._name, self._left = name, MOST_TEXT

    def take(self, cells: list[str]) -> None:
        self._left -= len(cells) + sum(map(len, cells))
        if self._left < 0:
            raise Refusal(
                f"Tệp {self._name} có quá nhiều chữ (hơn {MOST_TEXT // 1_000_000} triệu ký tự); "
                "hãy chỉ giữ lại trang cần nhập, hoặc chia tệp."
            )


def _rows(sheet: Any, room: _Room) -> Iterator[SheetRow]:
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS), start=1):
        cells = [_text(sheet.title, cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            room.take(cells)
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
