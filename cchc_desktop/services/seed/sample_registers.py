"""Reads the sample's example records of the registers from their TOML file; writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.registers.every import REGISTERS
from cchc_desktop.domain.registers.fields import DAYS, Field, FieldKind, Register, Value
from cchc_desktop.services.documents.drafts import DocumentDraft, columns_of
from cchc_desktop.services.registers.registers import cleaned
from cchc_desktop.services.seed.toml_table import TomlTable

FILE = "registers-sample.toml"
DOCUMENT = "document"
_WORDED = frozenset((FieldKind.CHOICE, FieldKind.RATE))
"""Kinds written in the file as a text that has to be understood."""


@dataclass(frozen=True, slots=True)
class SampleDocument:
    """A document of a `day` that records cite; `where` says of which file and place it is."""

    where: str
    day: date
    draft: DocumentDraft


@dataclass(frozen=True, slots=True)
class SampleRecord:
    """A clean record of a register; `where` says of which file and place it is."""

    where: str
    register: Register[Any]
    record: Any


@dataclass(frozen=True, slots=True)
class SampleRegisters:
    """All that the sample's registers begin with, in the order it is to be written: the named before what names it."""

    documents: tuple[SampleDocument, ...] = ()
    records: tuple[SampleRecord, ...] = ()


def read_sample_registers(folder: Path) -> SampleRegisters:
    """The records of registers-sample.toml.

    Raises Refusal, naming file and place, when the file is missing or broken, when an entry is none of the register's
    or lacks, and when what it says does not fit together.
    """
    file = TomlTable.of_file(folder / FILE)
    file.refuse_unknown((DOCUMENT, *(register.name for register in REGISTERS)))
    return SampleRegisters(
        tuple(_document(table) for table in file.tables(DOCUMENT, optional=True)),
        tuple(_record(each, table) for each in REGISTERS for table in file.tables(each.name, optional=True)),
    )


@contextmanager
def told_with(where: str) -> Iterator[None]:
    """A refusal within is told with the place that it is of."""
    try:
        yield
    except Refusal as refusal:
        raise Refusal(f"{where}: {refusal}") from refusal


def _document(table: TomlTable) -> SampleDocument:
    table.refuse_unknown(("reference", "issued_on", "issuer", "abstract"))
    day = table.day("issued_on") or table.refuse("issued_on")
    draft = DocumentDraft(
        table.text("reference"), issued_on=day, issuer=table.text("issuer"), abstract=table.text("abstract")
    )
    with told_with(table.where):
        columns_of(draft, day.year)
    return SampleDocument(table.where, day, draft)


def _record(register: Register[Any], table: TomlTable) -> SampleRecord:
    table.refuse_unknown(tuple(field.name for field in register.fields))
    record = register.record_of({field.name: _value(table, field) for field in register.fields})
    with told_with(table.where):
        return SampleRecord(table.where, register, cleaned(register, record))


def _value(table: TomlTable, field: Field) -> Value:
    if field.kind in DAYS:
        return table.day(field.name)
    if field.kind in (FieldKind.YEAR, FieldKind.COUNT):
        return table.whole(field.name) if field.name in table.entries else None
    text = table.text(field.name, "")
    if field.kind not in _WORDED:
        return text
    with told_with(table.where):
        return field.read(text)
