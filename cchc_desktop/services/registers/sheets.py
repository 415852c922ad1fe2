"""Registers as sheets of Excel: which stand in one file, and how their fields are columns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from cchc_desktop.domain.registers.fields import DAYS, Field, FieldKind, Register, Value
from cchc_desktop.domain.registers.inspections import INSPECTIONS, MATTERS, VISITS
from cchc_desktop.exchange.workbooks import ColumnKind, SheetColumn, SheetTable, SheetValue, workbook_bytes
from cchc_desktop.services.files.whole_file import refuse_place, write_whole
from cchc_desktop.services.registers import registers
from cchc_desktop.store.book import Book

UID_TITLE = "Mã dòng (không sửa)"
"""The hidden last column: by it a row of the sheet is known to be a record of the book."""
_FILE_STEMS = {"inspection": "kiem-tra", "initiative": "sang-kien", "legal_document": "van-ban-ra-soat"}
_WIDTHS = {
    FieldKind.YEAR: 9.0,
    FieldKind.DAY: 12.0,
    FieldKind.DOCUMENT_DAY: 12.0,
    FieldKind.COUNT: 10.0,
    FieldKind.RATE: 10.0,
    FieldKind.CHOICE: 26.0,
    FieldKind.DELIVERABLE: 10.0,
    FieldKind.DOCUMENT: 16.0,
    FieldKind.UNIT: 26.0,
    FieldKind.TEXT: 44.0,
    FieldKind.INSPECTION: 40.0,
    FieldKind.LINE: 24.0,
}


def sheets_of(register: Register[Any]) -> tuple[Register[Any], ...]:
    """The registers that stand in one file: inspections with the units inspected and what was found there."""
    return (INSPECTIONS, VISITS, MATTERS) if register.name == INSPECTIONS.name else (register,)


def file_name_of(register: Register[Any], year: int | None) -> str:
    """ "so-sang-kien-2023.xlsx"."""
    stem = _FILE_STEMS.get(register.name, "khao-sat")
    return f"so-{stem}-{year}.xlsx" if year is not None else f"so-{stem}.xlsx"


def export_register(
    book: Book, register: Register[Any], to: Path, year: int | None = None, *, force: bool = False
) -> Path:
    """Write the register, of a year or of all, to an .xlsx file; one that stands there goes only with `force`."""
    refuse_place(to, force=force)
    tables = [_table(book, each, year) for each in sheets_of(register)]
    return write_whole(to, workbook_bytes(tables))


def title_of(field: Field) -> str:
    """What heads the field's column."""
    unit = " (%)" if field.kind is FieldKind.RATE else ""
    return f"{field.words}{unit}"


def _table(book: Book, register: Register[Any], year: int | None) -> SheetTable:
    columns = (*(_column(field) for field in register.fields), SheetColumn(UID_TITLE, 34, hidden=True))
    rows = tuple((*_cells(register, kept.record), kept.uid) for kept in registers.read_records(book, register, year))
    return SheetTable(register.title, columns, rows)


def _column(field: Field) -> SheetColumn:
    kind = {FieldKind.YEAR: ColumnKind.WHOLE, FieldKind.COUNT: ColumnKind.WHOLE, FieldKind.RATE: ColumnKind.DECIMAL}
    of_kind = ColumnKind.DAY if field.kind in DAYS else kind.get(field.kind, ColumnKind.TEXT)
    return SheetColumn(title_of(field), _WIDTHS[field.kind], of_kind, tuple(words for _, words in field.choices))


def _cells(register: Register[Any], record: Any) -> Sequence[SheetValue]:
    return [_cell(field, getattr(record, field.name)) for field in register.fields]


def _cell(field: Field, value: Value) -> SheetValue:
    if field.kind is FieldKind.RATE and isinstance(value, int):
        return value / 100
    if isinstance(value, int | date) or value is None:
        return value
    return field.words_of(value)
