"""The sample's example records of the registers, read from data/seed/registers-sample.toml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cchc_desktop.domain.registers.every import REGISTERS
from cchc_desktop.domain.registers.fields import Register
from cchc_desktop.services.registers import add_record
from cchc_desktop.services.toml_table import TomlTable
from cchc_desktop.store.book import Book

FILE = "registers-sample.toml"


def fill_registers(book: Book, folder: Path) -> None:
    """Add each record as the officer would, inspections before their visits; Refusal where one does not fit."""
    file = TomlTable.of_file(folder / FILE)
    for register in REGISTERS:
        for table in file.tables(register.name, optional=True):
            add_record(book, register, _record(register, table))


def _record(register: Register[Any], table: TomlTable) -> Any:
    try:
        return register.make(**table.entries)
    except TypeError:
        return table.refuse(", ".join(table.entries))
