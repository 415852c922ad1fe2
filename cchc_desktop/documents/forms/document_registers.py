"""Sổ đăng ký văn bản đi and Sổ đăng ký văn bản đến, column for column as in the decree.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục IV, mục I and VI (ten columns each; what stands on the cover is the head here).
What is written when a paper is handed on (copies, day, signature) is left to be filled in by hand. The drafter stands
where the decree asks who keeps the copy, and numbers left out are told below the table: both [custom].
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cchc_desktop.documents.blocks import (
    Align,
    Block,
    Column,
    Document,
    KindTitle,
    Letterhead,
    Paragraph,
    RowGroup,
    Table,
)
from cchc_desktop.documents.forms.dossier_lists import numbered_head
from cchc_desktop.documents.forms.wording import issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.document_registers import Direction
from cchc_desktop.domain.numbers import day_words

MIDDLE = Align.CENTRE
VOLUME = "Quyển số: ………"


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """A document as a line of its register; `about` is tên loại và trích yếu. `number` and `day` are its own."""

    reference: str
    issued_on: date | None
    about: str
    issuer: str
    signer: str
    recipients: str
    drafter: str
    arrived_on: date | None = None
    arrival_number: int | None = None


@dataclass(frozen=True, slots=True)
class RegisterContent:
    """A year's register; `numbers` are the first and last number in it, `notes` the sentences below the table."""

    agency: Agency
    direction: Direction
    year: int
    entries: tuple[RegisterEntry, ...]
    numbers: tuple[int, int] | None = None
    notes: tuple[str, ...] = ()


def register_document(content: RegisterContent) -> Document:
    """The register on A4 laid down, its head repeated on every page."""
    outgoing = content.direction is Direction.OUTGOING
    name = "văn bản đi" if outgoing else "văn bản đến"
    agency = content.agency
    rows = (_outgoing(one) if outgoing else _incoming(one) for one in content.entries)
    columns, titles = (_OUT_COLUMNS, _OUT_TITLES) if outgoing else (_IN_COLUMNS, _IN_TITLES)
    blocks: tuple[Block, ...] = (
        Letterhead(agency.parent, agency.name_lines, "", "", landscape=True),
        KindTitle(f"SỔ ĐĂNG KÝ {name.upper()}", f"Năm {content.year}", "\n".join(_cover(content))),
        Table(columns, numbered_head(titles), tuple(RowGroup((), (row,)) for row in rows)),
        *(Paragraph(note) for note in content.notes),
    )
    return Document(f"Sổ đăng ký {name} năm {content.year}", issuer(agency), blocks)


def _cover(content: RegisterContent) -> Iterable[str]:
    """What the decree has on the book's cover besides the year: first and last day and number, volume."""
    days = sorted(day for one in content.entries if (day := _day_in(content, one)))
    if days:
        yield f"Từ ngày {day_words(days[0])} đến ngày {day_words(days[-1])}"
    if content.numbers:
        first, last = content.numbers
        yield f"Từ số {first:02} đến số {last:02}"
    yield VOLUME


def _day_in(content: RegisterContent, one: RegisterEntry) -> date | None:
    return one.issued_on if content.direction is Direction.OUTGOING else one.arrived_on


def _columns(*shares: float, left: Sequence[int]) -> tuple[Column, ...]:
    return tuple(Column(share, Align.LEFT if at in left else MIDDLE) for at, share in enumerate(shares))


_OUT_COLUMNS = _columns(19, 12, 28, 13, 18.5, 12, 6.5, 9, 8.5, 8.5, left=(2, 4))
_OUT_TITLES = (
    "Số, ký hiệu văn bản",
    "Ngày tháng văn bản",
    "Tên loại và trích yếu nội dung văn bản",
    "Người ký",
    "Nơi nhận văn bản",
    "Đơn vị, người nhận bản lưu",
    "Số lượng bản",
    "Ngày chuyển",
    "Ký nhận",
    "Ghi chú",
)
_IN_COLUMNS = _columns(12, 6, 15, 19, 12, 27, 14.5, 9, 8.5, 8.5, left=(2, 5, 6))
_IN_TITLES = (
    "Ngày đến",
    "Số đến",
    "Tác giả",
    "Số, ký hiệu văn bản",
    "Ngày tháng văn bản",
    "Tên loại và trích yếu nội dung văn bản",
    "Đơn vị hoặc người nhận",
    "Ngày chuyển",
    "Ký nhận",
    "Ghi chú",
)


def _outgoing(one: RegisterEntry) -> tuple[str, ...]:
    return (one.reference, _day(one.issued_on), one.about, one.signer, one.recipients, one.drafter, "", "", "", "")


def _incoming(one: RegisterEntry) -> tuple[str, ...]:
    number = f"{one.arrival_number:02}" if one.arrival_number else ""
    arrived, written = _day(one.arrived_on), _day(one.issued_on)
    return (arrived, number, one.issuer, one.reference, written, one.about, one.recipients, "", "", "")


def _day(day: date | None) -> str:
    return day_words(day) if day else ""
