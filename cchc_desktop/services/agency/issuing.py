"""The issuing agency of the book's papers, kept as settings."""

from __future__ import annotations

import dataclasses
from typing import Any

from cchc_desktop.domain import agency as domain
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.agency_papers import OFFICE_PAPERS, Paper
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.domain.signing import Signer
from cchc_desktop.services.settings import put_setting, read_setting
from cchc_desktop.services.typed_text import typed
from cchc_desktop.store.book import Book, Change

KEY = "agency"
PAPERS_KEY = "agency.papers"
"""Signers beside the usual one, recipients by kind, the office's paper: a program that knows only `KEY` reads on."""
FIRST_FIELDS = (
    "parent",
    "name_lines",
    "place",
    "short_name",
    "symbol",
    "authority_lines",
    "signer_name",
    "addressees",
    "recipients",
    "drafting_symbol",
)
"""What stands under `KEY` since format 1.0."""
BLANK = dataclasses.replace(domain.BLANK, symbol="UBND")


def read_agency(book: Book | Change) -> Agency:
    """The agency; all texts blank in a book that does not know it yet, and what a book of before does not hold."""
    stored, papers = read_setting(book, KEY), read_setting(book, PAPERS_KEY)
    if stored is None:
        return BLANK
    return agency_of({**stored, **(papers or {})}, BLANK)


def write_agency(book: Book, agency: Agency) -> None:
    """Where nothing has been done in the book yet, naming the agency belongs to making it: undo stops there."""
    making = read_setting(book, KEY) is None and book.next_undo() is None
    with book.change("Sửa thông tin cơ quan", undoable=not making) as change:
        put_agency(change, agency)


def refuse_nameless(agency: Agency) -> None:
    """A paper cannot do without the name of who issues it and the place it is issued at."""
    if not agency.name_lines:
        raise Refusal("Chưa có tên cơ quan ban hành: hãy ghi tên cơ quan như trên văn bản, mỗi dòng một hàng.")
    if not agency.place:
        raise Refusal("Chưa có địa danh: hãy ghi địa danh đứng trước ngày tháng trên văn bản, ví dụ Nghĩa Hưng.")
    if agency.office is not None and not agency.office.name_lines:
        raise Refusal("Giấy của phòng chưa có tên: hãy ghi tên phòng như trên văn bản, hoặc bỏ mẫu giấy riêng.")


def put_agency(change: Change, agency: Agency) -> None:
    """Write what differs from what the book holds."""
    first, papers = _apart(values_of(agency))
    if first != read_setting(change, KEY):
        put_setting(change, KEY, first)
    if papers != (read_setting(change, PAPERS_KEY) or _apart(values_of(BLANK))[1]):
        put_setting(change, PAPERS_KEY, papers)


def _apart(values: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What stands under `KEY`, and what under `PAPERS_KEY`."""
    first = {name: value for name, value in values.items() if name in FIRST_FIELDS}
    return first, {name: value for name, value in values.items() if name not in FIRST_FIELDS}


def values_of(agency: Agency) -> dict[str, Any]:
    """Every field as JSON holds it, texts clean."""
    values = {name: _clean(getattr(agency, name)) for name in FIRST_FIELDS}
    return values | {
        "other_signers": [
            {"name": typed(signer.name), "authority_lines": _clean(signer.authority_lines)}
            for signer in agency.other_signers
        ],
        "kind_recipients": {kind: _clean(lines) for kind, lines in agency.kind_recipients},
        "contact_lines": _clean(agency.contact_lines),
        "office": values_of(agency.office) if agency.office else None,
        "office_papers": [paper.value for paper in agency.office_papers],
    }


def agency_of(values: dict[str, Any], default: Agency = domain.BLANK) -> Agency:
    """The agency that JSON values hold; fields that this program does not know are left where they are."""
    office = values.get("office")
    known: dict[str, Any] = {name: _frozen(values[name]) for name in FIRST_FIELDS if name in values}
    return dataclasses.replace(
        default,
        **known,
        other_signers=tuple(
            Signer(each["name"], tuple(each["authority_lines"])) for each in values.get("other_signers", ())
        ),
        kind_recipients=tuple((kind, tuple(lines)) for kind, lines in values.get("kind_recipients", {}).items()),
        contact_lines=tuple(values.get("contact_lines", ())),
        office=agency_of(office) if office else None,
        office_papers=_papers(values.get("office_papers", OFFICE_PAPERS)),
    )


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _papers(names: Any) -> tuple[Paper, ...]:
    return tuple(paper for paper in Paper if paper in names)


def _clean(value: Any) -> Any:
    return typed(value) if isinstance(value, str) else [typed(line) for line in value]
