"""The issuing agency of the book's papers, kept as settings."""

from __future__ import annotations

import dataclasses
from typing import Any

from cchc_desktop.domain.agency import Agency
from cchc_desktop.services.settings import put_setting, read_setting
from cchc_desktop.services.typed_text import typed
from cchc_desktop.store.book import Book, Change

KEY = "agency"
BLANK = Agency("", (), "", "", "UBND", (), "", (), (), "")


def read_agency(book: Book) -> Agency:
    """The agency; all texts blank in a book that does not know it yet."""
    stored = read_setting(book, KEY)
    if stored is None:
        return BLANK
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in stored.items()}
    return dataclasses.replace(BLANK, **values)


def write_agency(book: Book, agency: Agency) -> None:
    """Where nothing has been done in the book yet, naming the agency belongs to making it: undo stops there."""
    making = read_setting(book, KEY) is None and book.next_undo() is None
    with book.change("Sửa thông tin cơ quan", undoable=not making) as change:
        put_agency(change, agency)


def put_agency(change: Change, agency: Agency) -> None:
    put_setting(change, KEY, {key: _clean(value) for key, value in dataclasses.asdict(agency).items()})


def _clean(value: Any) -> Any:
    return typed(value) if isinstance(value, str) else [typed(line) for line in value]
