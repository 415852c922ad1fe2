"""What the officer does in any register: read, add, edit, delete; each change is one step that undo takes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.fields import (
    DAYS,
    NAMING,
    Field,
    FieldKind,
    FieldRefusal,
    Record,
    Register,
    Value,
    refuse_to_come,
    refuse_unfit,
)
from cchc_desktop.domain.registers.inspections import INSPECTIONS, MATTERS, VISITS, Visit
from cchc_desktop.domain.text import fold, search_text
from cchc_desktop.services.documents.cited import cited_document, forget_uncited
from cchc_desktop.services.registers.tables import MODELS
from cchc_desktop.services.registers.twins import refuse_twin
from cchc_desktop.services.rows import read_code
from cchc_desktop.services.typed_text import shortened, typed, typed_line
from cchc_desktop.services.units.units import alias_key, find_unit, spellings_of
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book, Change

Columns = dict[str, Any]
GONE = "Dòng này không còn trong sổ theo dõi (vừa bị xóa); hãy chọn dòng khác."


@dataclass(frozen=True, slots=True)
class Kept(Generic[Record]):
    """A record as the book keeps it."""

    id: int
    uid: str
    record: Record


def read_records(book: Book | Change, register: Register[Record], year: int | None = None) -> tuple[Kept[Record], ...]:
    """The register's records of a year's plan, or of all years, the newest year first, else as they were added."""
    where = "" if year is None else f"WHERE {_year_sql(register)} = {int(year)}"
    return _read(book, register, where)


def read_record(book: Book | Change, register: Register[Record], row: int) -> Kept[Record]:
    """One record; refused when it is gone."""
    found = _read(book, register, f"WHERE t.id = {int(row)}")
    if not found:
        raise gone()
    return found[0]


def gone() -> Refusal:
    """A row that another step has taken away meanwhile."""
    return Refusal(GONE)


def records_of_ids(book: Book, register: Register[Record], ids: Sequence[int]) -> tuple[Kept[Record], ...]:
    """The records of these ids that the book has, in no order that matters."""
    return _read(book, register, f"WHERE t.id IN ({', '.join(str(int(row)) for row in ids)})")


def visits_of(book: Book, inspection_id: int) -> tuple[Kept[Visit], ...]:
    """The units that an inspection goes to, by their days, then as they were added."""
    found = _read(book, VISITS, f"WHERE t.inspection_id = {int(inspection_id)}")
    return tuple(sorted(found, key=lambda kept: kept.record.first_day or date.max))


def years_of(book: Book, register: Register[Any]) -> tuple[int, ...]:
    """The years that the register has records of, the newest first."""
    found = book.read(f"SELECT DISTINCT {_year_sql(register)} {_from_sql(register)} ORDER BY 1 DESC")
    return tuple(int(year) for (year,) in found)


def having_words(register: Register[Record], records: Sequence[Kept[Record]], words: str) -> tuple[Kept[Record], ...]:
    """Those that hold every one of `words` in what their fields show, accents optional."""
    sought = fold(words).split()
    if not sought:
        return tuple(records)
    return tuple(kept for kept in records if _holds(register, kept.record, sought))


def _holds(register: Register[Record], record: Record, sought: Sequence[str]) -> bool:
    text = search_text(*register.words_of(record).values())
    return all(word in text for word in sought)


def add_record(book: Book, register: Register[Record], record: Record, today: date = date.max) -> int:
    """A new record; returns its id."""
    clean = cleaned(register, record, today)
    with book.change(f"Thêm {register.one} “{shortened(register.name_of(clean))}”") as change:
        return put_record(change, register, None, clean)


def edit_record(book: Book, register: Register[Record], row: int, record: Record, today: date = date.max) -> None:
    """Write the record as it is typed now."""
    clean = cleaned(register, record, today)
    with book.change(f"Sửa {register.one} “{shortened(register.name_of(clean))}”") as change:
        put_record(change, register, row, clean)


def delete_record(book: Book, register: Register[Any], row: int) -> None:
    """Delete a record; what an inspection found stays with the unit, and names no inspection any more."""
    name = register.name_of(read_record(book, register, row).record)
    with book.change(f"Xóa {register.one} “{shortened(name)}”") as change:
        if register.name == INSPECTIONS.name:
            _leave_inspection(change, row)
        elif register.name == VISITS.name:
            _leave_visit(change, row)
        change.delete(MODELS[register.name], row)


def cleaned(register: Register[Record], record: Record, today: date = date.max) -> Record:
    """The record with clean texts; what it cannot hold, and what does not fit together, is refused.

    So is what should have happened by `today` and is of a later day.
    """
    values = {field.name: _clean(field, getattr(record, field.name)) for field in register.fields}
    for field in register.fields:
        refuse_unfit(field, values[field.name])
        refuse_to_come(field, values[field.name], today)
    clean = register.record_of(values | _year_of_its_own(register, values))
    register.check(clean)
    return clean


def _year_of_its_own(register: Register[Any], values: dict[str, Any]) -> dict[str, Value]:
    """What was found without an inspection is of the year that it was found in, whatever is typed; as it is read."""
    if register.name == MATTERS.name and not values["inspection"]:
        return {"year": values["found_on"].year}
    return {}


def _clean(field: Field, value: Value) -> Value:
    if not isinstance(value, str):
        return value
    return typed(value) if field.kind is FieldKind.TEXT else typed_line(value)


def put_record(
    change: Change, register: Register[Record], row: int | None, record: Record, uid: str | None = None
) -> int:
    """Write a clean record within a change, as a new row (under a `uid` of another book's) or over `row`; its id."""
    model = MODELS[register.name]
    if row is None:
        columns = _Columns(change, register, record, None).all()
        refuse_twin(change, register, None, columns)
        return change.insert(model, **columns, **({"uid": uid} if uid else {}))
    columns = _Columns(change, register, record, read_record(change, register, row).record).all()
    (standing,) = change.rows(model.select().where(model.id == row).dicts())
    refuse_twin(change, register, row, {**standing, **columns})
    change.update(model, row, **columns)
    _forget_slips(change, register, row, standing, columns)
    return row


def _forget_slips(change: Change, register: Register[Any], row: int, before: Columns, after: Columns) -> None:
    """What a document field named before, and does not name any more."""
    cited = (field.name for field in register.stored if field.kind is FieldKind.DOCUMENT)
    for name in cited:
        document = before[name]
        if document is not None and after.get(name, document) != document:
            forget_uncited(change, document, register.name, row)


def _leave_inspection(change: Change, inspection: int) -> None:
    finding, visit = tables.Finding, tables.InspectionVisit
    for (row,) in change.rows(finding.select(finding.id).where(finding.inspection == inspection).tuples()):
        change.update(finding, row, inspection=None)
    for (row,) in change.rows(visit.select(visit.id).where(visit.inspection == inspection).tuples()):
        change.delete(visit, row)


def _leave_visit(change: Change, visit: int) -> None:
    table, finding = tables.InspectionVisit, tables.Finding
    ((inspection, unit),) = change.rows(table.select(table.inspection, table.unit).where(table.id == visit).tuples())
    query = finding.select(finding.id).where(finding.inspection == inspection, finding.unit == unit)
    for (row,) in change.rows(query.tuples()):
        change.update(finding, row, inspection=None)


# -- reading


def _read(source: Book | Change, register: Register[Record], where: str) -> tuple[Kept[Record], ...]:
    parts = ", ".join(_part_sql(register, field) for field in register.fields)
    order = f"ORDER BY {_year_sql(register)} DESC, t.id"
    found = source.read(f"SELECT t.id, t.uid, {parts} {_from_sql(register)} {where} {order}")
    return tuple(_kept(register, row) for row in found)


def _kept(register: Register[Record], row: tuple[Any, ...]) -> Kept[Record]:
    values = {field.name: _value(field, value) for field, value in zip(register.fields, row[2:], strict=True)}
    return Kept(row[0], row[1], register.record_of(values))


def _value(field: Field, value: Any) -> Value:
    if value is None:
        return field.nothing
    known: Value = date.fromisoformat(value) if field.kind in DAYS else value
    return known


def _from_sql(register: Register[Any]) -> str:
    """The table with what its rows name joined to it."""
    parts = [f'FROM "{register.name}" AS t']
    for field in register.fields:
        if field.kind in (FieldKind.UNIT, FieldKind.DOCUMENT, FieldKind.INSPECTION):
            of = f'"{field.kind.value}" AS "of_{field.name}"'
            parts.append(f'LEFT JOIN {of} ON "of_{field.name}".id = t."{field.column}"')
        elif field.kind is FieldKind.DELIVERABLE:
            parts.append(f'LEFT JOIN deliverable AS "of_{field.name}" ON "of_{field.name}".id = t."{field.column}"')
            parts.append(f'LEFT JOIN task AS task_of ON task_of.id = "of_{field.name}".task_id')
    return " ".join(parts)


def _part_sql(register: Register[Any], field: Field) -> str:
    if field.kind is FieldKind.YEAR:
        return _year_sql(register)
    if field.kind is FieldKind.DOCUMENT_DAY:
        return f'"of_{_cited_by(register, field)}".issued_on'
    if field.kind is FieldKind.DELIVERABLE:
        return f"task_of.number || '.' || \"of_{field.name}\".number"
    naming = {FieldKind.UNIT: "name", FieldKind.DOCUMENT: "reference", FieldKind.INSPECTION: "title"}
    return f'"of_{field.name}".{naming[field.kind]}' if field.kind in naming else f't."{field.name}"'


def _year_sql(register: Register[Any]) -> str:
    if register.has_own_year:
        return "t.year"
    own = "CAST(substr(t.found_on, 1, 4) AS INTEGER)" if register.name == MATTERS.name else "NULL"
    return f'coalesce("of_inspection".year, {own})'


def _cited_by(register: Register[Any], day: Field) -> str:
    """The document whose day a field is: the one before it."""
    place = register.fields.index(day)
    return register.fields[place - 1].name


# -- writing


class _Columns:
    """What is written of a record: what its fields name in words found as rows of the book."""

    def __init__(self, change: Change, register: Register[Any], record: Any, before: Any) -> None:
        self._change, self._register, self._record, self._before = change, register, record, before

    def all(self) -> dict[str, Any]:
        """By the model's field names. What is named as before stays the row that it was, whatever it is called now."""
        return {field.name: self._found(field) for field in self._register.stored if not self._stands(field)}

    def _found(self, field: Field) -> Any:
        """A column; what is refused is told with the field that it is of."""
        try:
            return self._column(field)
        except Refusal as refusal:
            raise FieldRefusal(field.name, str(refusal)) from refusal

    def _stands(self, field: Field) -> bool:
        return (
            self._before is not None
            and field.kind in NAMING
            and self._named(self._before, field) == self._named(self._record, field)
        )

    def _named(self, record: Any, field: Field) -> tuple[Value, ...]:
        if field.kind is FieldKind.DOCUMENT:
            return (getattr(record, field.name), getattr(record, self._day_of(field).name))
        if field.kind in (FieldKind.DELIVERABLE, FieldKind.INSPECTION):
            return (getattr(record, field.name), record.year)
        return (getattr(record, field.name),)

    def _day_of(self, document: Field) -> Field:
        return self._register.fields[self._register.fields.index(document) + 1]

    def _column(self, field: Field) -> Any:
        value = getattr(self._record, field.name)
        if field.kind is FieldKind.UNIT:
            return unit_of_book(self._change, value) if value else None
        if field.kind is FieldKind.DOCUMENT:
            day = getattr(self._record, self._day_of(field).name)
            about = f"{field.words.removesuffix(' số')}: {self._register.name_of(self._record)}"
            return cited_document(self._change, value, day, self._record.year, about)
        if field.kind is FieldKind.DELIVERABLE:
            return deliverable_of(self._change, self._record.year, value) if value else None
        if field.kind is FieldKind.INSPECTION:
            return inspection_named(self._change, self._record.year, value) if value else None
        return (value or None) if field.kind is FieldKind.CHOICE else value


def unit_of_book(change: Change, name: str) -> int:
    """The unit of that name or spelling; one the book does not have, or a group, is refused."""
    found = find_unit(change, name)
    if found is not None:
        return found
    reference = spellings_of(change).get(alias_key(name))
    if reference is not None and reference.group is not None:
        raise Refusal(f"“{shortened(name)}” là một nhóm đơn vị; hãy ghi từng đơn vị một.")
    raise Refusal(f"Sổ không có đơn vị “{shortened(name)}”; hãy ghi đúng tên, hoặc thêm ở trang Đơn vị trước.")


def deliverable_of(change: Change, year: int, code: str) -> int:
    """The product of that code in the plan of `year`; refused where there is none."""
    task_number, number = read_code(code)
    found = change.read(
        "SELECT deliverable.id FROM deliverable JOIN task ON task.id = deliverable.task_id "
        "JOIN content_area ON content_area.id = task.area_id JOIN plan ON plan.id = content_area.plan_id "
        "WHERE plan.year = ? AND task.number = ? AND (deliverable.number = ? OR ? IS NULL)",
        (year, task_number, number, number),
    )
    if len(found) == 1:
        return int(found[0][0])
    if found:
        raise Refusal(f"Nhiệm vụ {task_number} có {len(found)} sản phẩm; hãy ghi rõ mã, ví dụ {task_number}.1.")
    raise Refusal(f"Kế hoạch năm {year} không có sản phẩm {shortened(code)}; hãy ghi mã khác, hoặc để trống.")


def inspection_named(change: Change, year: int, title: str) -> int:
    """The inspection of that name under the plan of `year`; refused where there is none."""
    table = tables.Inspection
    for row, found in change.rows(table.select(table.id, table.title).where(table.year == year).tuples()):
        if fold(found) == fold(title):
            return int(row)
    raise Refusal(f"Năm {year} không có cuộc kiểm tra “{shortened(title)}”; hãy ghi cuộc kiểm tra đó trước.")
