"""Sheets of Excel read back into registers: looked over first, then written in one step, all of them or none.

A row is known by the code in its hidden last column. Without one it is new, unless the register has the very same
record. What a sheet does not have is left alone: nothing is ever deleted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import Field, FieldRefusal, Register
from cchc_desktop.domain.registers.inspections import INSPECTIONS
from cchc_desktop.domain.text import fold
from cchc_desktop.domain.ticking import Tick, no_tick
from cchc_desktop.exchange.workbook_reading import SheetRow, SheetText
from cchc_desktop.exchange.workbooks import sheet_text
from cchc_desktop.services.registers import registers
from cchc_desktop.services.registers.registers import Kept, cleaned
from cchc_desktop.services.registers.sheets import UID_TITLE, sheets_of, title_of
from cchc_desktop.services.typed_text import shortened
from cchc_desktop.store.book import Book, Change

UID = "uid"
_UID = re.compile("[0-9a-f]{32}")


class Fate(StrEnum):
    """What becomes of a row of the sheet."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field's words, and what it shows before and after."""

    words: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class SeenRow:
    """A row as it was understood; of a refused one `refusal` says why, with its cell."""

    sheet: str
    line: int
    name: str
    fate: Fate
    changes: tuple[FieldChange, ...] = ()
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class SheetReview:
    """Every row of the file; `ignored` are columns that are none of the register's."""

    rows: tuple[SeenRow, ...]
    ignored: tuple[str, ...] = ()

    def of(self, fate: Fate) -> tuple[SeenRow, ...]:
        return tuple(row for row in self.rows if row.fate is fate)

    @property
    def can_be_written(self) -> bool:
        """Whether there is something to write, and nothing refused."""
        return not self.of(Fate.REFUSED) and any(row.fate in (Fate.NEW, Fate.CHANGED) for row in self.rows)


class _OnlyLookedAtError(Exception):
    """Takes back all that was written to see whether it can be."""


def look_over(
    book: Book, register: Register[Any], sheets: Sequence[SheetText], today: date, tick: Tick = no_tick
) -> SheetReview:
    """What writing the sheets would do; the book is as it was. Refusal where they are none of the register's."""
    reading = _Reading(book, register, sheets, today)
    seen: list[SeenRow] = []
    try:
        with book.change("Xem trước khi nhập từ Excel") as change:
            seen = list(reading.write(change, tick))
            raise _OnlyLookedAtError
    except _OnlyLookedAtError:
        return SheetReview(tuple(seen), reading.ignored)


def import_sheets(
    book: Book, register: Register[Any], sheets: Sequence[SheetText], today: date, tick: Tick = no_tick
) -> SheetReview:
    """Write the sheets as one step; where any row is refused nothing is written, and the first refusal is told."""
    reading = _Reading(book, register, sheets, today)
    with book.change(f"Nhập {register.title.lower()} từ Excel") as change:
        review = SheetReview(tuple(reading.write(change, tick)), reading.ignored)
        refused = review.of(Fate.REFUSED)
        if refused:
            others = f" (và {len(refused) - 1} dòng khác)" if len(refused) > 1 else ""
            raise Refusal(f"Chưa nhập gì{others}. {refused[0].refusal}")
    return review


@dataclass(frozen=True, slots=True)
class _Line:
    """A row with the register it is of, and the columns of its sheet by field name."""

    register: Register[Any]
    sheet: str
    row: SheetRow
    columns: dict[str, int]

    def cell(self, name: str) -> str | None:
        """A field's text; None where the sheet has no column for it."""
        at = self.columns.get(name)
        if at is None:
            return None
        return self.row.cells[at] if at < len(self.row.cells) else ""

    @property
    def code(self) -> str:
        """The record's uid in the hidden column; empty where the row is typed by hand."""
        return (self.cell(UID) or "").strip().lower()

    def refused(self, name: str | None, sentence: str) -> str:
        """The sentence with the cell it speaks of, or the row where it speaks of several."""
        at = self.columns.get(name) if name else None
        place = f"ô {_letters(at)}{self.row.number}" if at is not None else f"dòng {self.row.number}"
        return f"Trang “{self.sheet}”, {place}: {sentence}"


class _Reading:
    """Reads what stands in the sheets against the book, once; then writes it within a change."""

    def __init__(self, book: Book, register: Register[Any], sheets: Sequence[SheetText], today: date) -> None:
        self._today = today
        self._ignored: list[str] = []
        self._lines = [line for each, sheet in _matched(register, sheets) for line in self._lines_of(each, sheet)]
        self._known = {each.name: registers.read_records(book, each) for each in sheets_of(register)}
        self._by_uid = {name: {kept.uid: kept for kept in known} for name, known in self._known.items()}
        self._coded = {line.code for line in self._lines}
        self._used: set[str] = set()
        self._renamed: dict[tuple[int, str], Any] = {}

    @property
    def ignored(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._ignored))

    def _lines_of(self, register: Register[Any], sheet: SheetText) -> Iterator[_Line]:
        head, *rows = sheet.rows
        columns = self._columns(register, sheet.name, head)
        for row in rows:
            if any(row.cells[at].strip() for name, at in columns.items() if name != UID and at < len(row.cells)):
                yield _Line(register, sheet.name, row, columns)

    def _columns(self, register: Register[Any], sheet: str, head: SheetRow) -> dict[str, int]:
        names = {fold(title_of(field)): field.name for field in register.fields} | {fold(UID_TITLE): UID}
        found: dict[str, int] = {}
        for at, title in enumerate(head.cells):
            name = names.get(fold(title))
            if name is None and title.strip():
                self._ignored.append(shortened(title))
            elif name is not None:
                if name in found:
                    raise Refusal(f"Trang “{sheet}” có hai cột “{shortened(title)}”; hãy bỏ một cột rồi nhập lại.")
                found[name] = at
        for field in register.fields:
            if field.required and field.name not in found:
                raise Refusal(
                    f"Trang “{sheet}” không có cột “{title_of(field)}”; hãy xuất sổ ra Excel để có đủ các cột."
                )
        return found

    # -- writing

    def write(self, change: Change, tick: Tick) -> Iterator[SeenRow]:
        """Row after row; what is refused is told and leaves the rest to be looked at as well."""
        for done, line in enumerate(self._lines):
            tick(done, len(self._lines))
            yield self._row(change, line)

    def _row(self, change: Change, line: _Line) -> SeenRow:
        try:
            kept, uid = self._kept(line)
            record = cleaned(line.register, self._record(line, kept), self._today)
            return self._put(change, line, kept or self._same(line, record), record, uid)
        except FieldRefusal as refusal:
            return self._seen(line, refusal=line.refused(refusal.field, str(refusal)))
        except Refusal as refusal:
            return self._seen(line, refusal=line.refused(None, str(refusal)))

    def _kept(self, line: _Line) -> tuple[Kept[Any] | None, str]:
        """The record that the row is, and its code; a code of no record of this book is one of another's."""
        uid = line.code
        if not uid:
            return None, ""
        if not _UID.fullmatch(uid):
            raise FieldRefusal(UID, "Mã dòng không đúng dạng; hãy xóa mã đó để nhập thành dòng mới.")
        if uid in self._used:
            raise FieldRefusal(UID, "Mã dòng đã có ở một dòng khác của tệp; hãy xóa mã ở dòng chép thêm.")
        self._used.add(uid)
        return self._by_uid[line.register.name].get(uid), uid

    def _record(self, line: _Line, kept: Kept[Any] | None) -> Any:
        values = {field.name: self._value(line, field, kept) for field in line.register.fields}
        return line.register.record_of(values)

    def _value(self, line: _Line, field: Field, kept: Kept[Any] | None) -> Any:
        text = line.cell(field.name)
        before = getattr(kept.record, field.name) if kept is not None else field.nothing
        if kept is None and field.required and field.choices and not (text or "").strip():
            return field.choices[0][0]  # the usual one, as in the dialog for a new record
        if text is None or (isinstance(before, str) and sheet_text(before) == text):
            return before  # of no column, or what a sheet could not hold to the letter
        try:
            return field.read(text)
        except Refusal as refusal:
            raise FieldRefusal(field.name, str(refusal)) from refusal

    def _same(self, line: _Line, record: Any) -> Kept[Any] | None:
        """A record of the book that says the very same: a file typed by hand may be read twice.

        One whose code stands in the file is that row's, below or above: what has no code there is a copy of it.
        """
        same = (kept for kept in self._known[line.register.name] if kept.record == record)
        return next((kept for kept in same if kept.uid not in self._used and kept.uid not in self._coded), None)

    def _put(self, change: Change, line: _Line, kept: Kept[Any] | None, record: Any, uid: str) -> SeenRow:
        if kept is None:
            registers.put_record(change, line.register, None, self._with_new_names(line, record), uid or None)
            return self._seen(line, Fate.NEW, record)
        self._used.add(kept.uid)
        if kept.record == record:
            return self._seen(line, Fate.SAME, record)
        registers.put_record(change, line.register, kept.id, self._with_new_names(line, record))
        if line.register.name == INSPECTIONS.name:
            self._renamed[kept.record.year, fold(kept.record.title)] = record
        return self._seen(line, Fate.CHANGED, record, tuple(_changes(line.register, kept.record, record)))

    def _with_new_names(self, line: _Line, record: Any) -> Any:
        """Units and matters name their inspection; where this very file gives it another name, they mean that."""
        if line.register.has_own_year:
            return record
        new = self._renamed.get((record.year, fold(record.inspection)))
        return replace(record, year=new.year, inspection=new.title) if new is not None else record

    def _seen(
        self,
        line: _Line,
        fate: Fate = Fate.REFUSED,
        record: Any = None,
        changes: tuple[FieldChange, ...] = (),
        refusal: str = "",
    ) -> SeenRow:
        name = line.register.name_of(record) if record is not None else line.cell(line.register.naming) or ""
        return SeenRow(line.sheet, line.row.number, shortened(name, 120), fate, changes, refusal)


def _changes(register: Register[Any], before: Any, after: Any) -> Iterator[FieldChange]:
    old, new = register.words_of(before), register.words_of(after)
    for field in register.fields:
        if old[field.name] != new[field.name]:
            yield FieldChange(field.words, old[field.name], new[field.name])


def _matched(register: Register[Any], sheets: Sequence[SheetText]) -> Iterator[tuple[Register[Any], SheetText]]:
    """The sheets by their names; the only sheet of a file is the register's, whatever it is called."""
    filled = [sheet for sheet in sheets if sheet.rows]
    wanted = sheets_of(register)
    by_name = {fold(sheet.name): sheet for sheet in filled}
    found = [(each, by_name[fold(each.title)]) for each in wanted if fold(each.title) in by_name]
    if not found and len(filled) == 1 and len(wanted) == 1:
        found = [(register, filled[0])]
    if not found:
        names = ", ".join(f"“{each.title}”" for each in wanted)
        raise Refusal(f"Tệp không có trang {names}; hãy xuất sổ ra Excel, sửa rồi nhập lại chính tệp đó.")
    yield from found


def _letters(at: int) -> str:
    """A column as a spreadsheet names it: 0 is A, 27 is AB."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
