"""What a register is made of: fields with the office's words for them, and how a value is typed and shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from cchc_desktop.domain.numbers import day_words, rate_words, read_day, read_rate, read_whole
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.text import fold, spaces_folded

Record = TypeVar("Record")
Value = str | int | date | None
FIRST_YEAR, LAST_YEAR = 1990, 2200
MOST = 1_000_000_000


class FieldKind(StrEnum):
    """How a field is typed. The last four name another record: a unit, a document, a product, an inspection."""

    LINE = "line"
    TEXT = "text"
    YEAR = "year"
    DAY = "day"
    COUNT = "count"
    RATE = "rate"
    CHOICE = "choice"
    DOCUMENT_DAY = "document day"
    UNIT = "unit"
    DOCUMENT = "document"
    DELIVERABLE = "deliverable"
    INSPECTION = "inspection"


NAMING = frozenset((FieldKind.UNIT, FieldKind.DOCUMENT, FieldKind.DELIVERABLE, FieldKind.INSPECTION))
"""Kinds whose column in the book is the id of another record."""
DAYS = frozenset((FieldKind.DAY, FieldKind.DOCUMENT_DAY))
NUMBERS = frozenset((FieldKind.YEAR, FieldKind.COUNT, FieldKind.RATE))


class FieldRefusal(Refusal):
    """A refusal of one field's value; `field` is its name."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `name` is the record's attribute and the table's column; `choices` are (value kept, words).

    `proposals` are usual words of a line, nothing but a help. `beside` fields stand in the line of the one before them.
    A day that `is_past` is of something that has happened: none to come.
    """

    name: str
    words: str
    kind: FieldKind = FieldKind.LINE
    required: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    proposals: tuple[str, ...] = ()
    hint: str = ""
    beside: bool = False
    lines: int = 3
    is_past: bool = False

    @property
    def column(self) -> str:
        """The column's name in the book."""
        return f"{self.name}_id" if self.kind in NAMING else self.name

    @property
    def nothing(self) -> Value:
        """The value of a field left empty."""
        return None if self.kind in DAYS | NUMBERS else ""

    def words_of(self, value: Value) -> str:
        """A value as it is shown; an empty one is nothing."""
        if value is None or value == "":
            return ""
        if isinstance(value, date):
            return day_words(value)
        if self.kind is FieldKind.RATE and isinstance(value, int):
            return rate_words(value)
        return dict(self.choices).get(str(value), str(value))

    def read(self, text: str) -> Value:
        """The value that a text means, as it is typed into a form or a cell; Refusal where it means none."""
        bare = spaces_folded(text)
        if not bare:
            return self.nothing
        if self.kind in DAYS:
            return read_day(bare)
        if self.kind is FieldKind.RATE:
            return read_rate(bare)
        if self.kind in NUMBERS:
            return self._read_number(bare)
        if self.kind is FieldKind.CHOICE:
            return self._read_choice(bare)
        # A product's code in a cell is a number to a spreadsheet, and has a comma there.
        return bare.replace(",", ".") if self.kind is FieldKind.DELIVERABLE else text

    def _read_number(self, text: str) -> int:
        number = read_whole(text)
        if number is None:
            like = "2023" if self.kind is FieldKind.YEAR else "150 hoặc 1.500"
            raise Refusal(f"{self.words} “{_short(text)}” không phải là số nguyên (hoặc quá dài); hãy ghi như {like}.")
        return number

    def _read_choice(self, text: str) -> str:
        for value, words in self.choices:
            if fold(text) in (fold(words), fold(value)):
                return value
        listed = ", ".join(words for _, words in self.choices)
        raise Refusal(f"{self.words} “{_short(text)}” không có trong danh mục; hãy ghi một trong: {listed}.")


@dataclass(frozen=True, slots=True)
class Register(Generic[Record]):
    """A register. `name` is its table, `one` what a row of it is called, `make` builds a record from its values.

    `check` refuses what does not fit together; `naming` is the field by which a record is known. The `year` of some
    registers is not their own: it is that of the inspection they belong to.
    """

    name: str
    title: str
    one: str
    make: Callable[..., Record]
    fields: tuple[Field, ...]
    naming: str
    check: Callable[[Record], None]
    has_own_year: bool = True

    def field(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)

    @property
    def stored(self) -> tuple[Field, ...]:
        """The fields that have a column of their own."""
        return tuple(
            field
            for field in self.fields
            if field.kind is not FieldKind.DOCUMENT_DAY and (field.kind is not FieldKind.YEAR or self.has_own_year)
        )

    def values_of(self, record: Record) -> dict[str, Value]:
        return {field.name: getattr(record, field.name) for field in self.fields}

    def words_of(self, record: Record) -> dict[str, str]:
        """Every field as it is shown."""
        return {field.name: field.words_of(getattr(record, field.name)) for field in self.fields}

    def record_of(self, values: Mapping[str, Any]) -> Record:
        return self.make(**{field.name: values[field.name] for field in self.fields})

    def name_of(self, record: Record) -> str:
        """What a record is called in sentences."""
        return spaces_folded(str(getattr(record, self.naming)))


def refuse_unfit(field: Field, value: Value) -> None:
    """Refuse a value that the field cannot hold, named by the field's words."""
    if value is None or value == "":
        if field.required:
            raise FieldRefusal(field.name, f"{field.words} đang để trống; hãy ghi vào rồi lưu lại.")
        return
    if field.kind is FieldKind.CHOICE and value not in dict(field.choices):
        raise FieldRefusal(field.name, f"{field.words} không có trong danh mục; hãy chọn lại.")
    if isinstance(value, int) and not _least(field.kind) <= value <= _most(field.kind):
        raise FieldRefusal(field.name, f"{field.words} {value} nằm ngoài khoảng cho phép; hãy kiểm tra lại.")
    if isinstance(value, date) and not FIRST_YEAR <= value.year <= LAST_YEAR - 1:
        raise FieldRefusal(field.name, f"{field.words} {day_words(value)} không hợp lý; hãy kiểm tra lại năm.")


def refuse_to_come(field: Field, value: Value, today: date) -> None:
    """Refuse the day of something that has happened where it has not come yet."""
    if field.is_past and isinstance(value, date) and value > today:
        done = field.words.removeprefix("Ngày ")
        raise FieldRefusal(field.name, f"{field.words} {day_words(value)} chưa đến; hãy ghi ngày đã {done} xong.")


def _least(kind: FieldKind) -> int:
    return FIRST_YEAR if kind is FieldKind.YEAR else 0


def _most(kind: FieldKind) -> int:
    return {FieldKind.YEAR: LAST_YEAR - 1, FieldKind.RATE: 10_000}.get(kind, MOST)


def refuse_turned_days(first: date | None, last: date | None) -> None:
    """Refuse a last day before the first."""
    if first is not None and last is not None and last < first:
        raise Refusal(
            f"Ngày kết thúc {day_words(last)} sớm hơn ngày bắt đầu {day_words(first)}; hãy sửa lại một trong hai ngày."
        )


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
