"""Lists of initiatives: all of a year, those proposed for recognition, those recognised. Columns are a custom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cchc_desktop.documents.blocks import (
    Align,
    Banner,
    Block,
    Column,
    Document,
    KindTitle,
    Letterhead,
    RowGroup,
    Table,
)
from cchc_desktop.documents.forms.parts import table_head
from cchc_desktop.documents.forms.sheet_parts import figures_as_of, joint_signature, sheet_letterhead
from cchc_desktop.documents.forms.wording import day_words, full_number, issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.numbers import day_words as short_day
from cchc_desktop.domain.registers.initiatives import STATE_WORDS, Initiative, InitiativeState

MIDDLE = Align.CENTRE


class InitiativeList(StrEnum):
    """Which initiatives stand in the list; the value is what the command calls it."""

    EVERY = "every"
    PROPOSED = "proposed"
    RECOGNISED = "recognised"


@dataclass(frozen=True, slots=True)
class InitiativeContent:
    """The year's initiatives, all of them; `deciding` is the agency that recognises them."""

    agency: Agency
    deciding: Agency
    year: int
    today: date
    initiatives: tuple[Initiative, ...]


def initiative_document(content: InitiativeContent, wanted: InitiativeList) -> Document:
    """The list on A4 laid down. What is recognised goes with the decision, the rest is signed by who made it."""
    return {
        InitiativeList.EVERY: _every,
        InitiativeList.PROPOSED: _proposed,
        InitiativeList.RECOGNISED: _recognised,
    }[wanted](content)


_WHO = (Column(5, MIDDLE), Column(25), Column(18), Column(15))
_WHO_HEADS = ("Stt", "Tên sáng kiến", "Tác giả", "Đơn vị")


def _every(content: InitiativeContent) -> Document:
    columns = (*_WHO, Column(11), Column(24), Column(12, MIDDLE), Column(15, MIDDLE))
    heads = (*_WHO_HEADS, "Lĩnh vực", "Hiệu quả, phạm vi áp dụng", "Tình trạng", "Cấp, quyết định công nhận")
    rows = [
        (*_who(one), one.field, one.effect, STATE_WORDS[InitiativeState(one.state)], _recognition(one))
        for one in content.initiatives
    ]
    return _signed(content, f"Sáng kiến cải cách hành chính năm {content.year}", columns, heads, rows)


def _proposed(content: InitiativeContent) -> Document:
    columns = (*_WHO, Column(12), Column(34), Column(12))
    heads = (*_WHO_HEADS, "Lĩnh vực", "Hiệu quả, phạm vi áp dụng", "Ghi chú")
    rows = [(*_who(one), one.field, one.effect, "") for one in _of(content, InitiativeState.PROPOSED)]
    title = f"Sáng kiến cải cách hành chính đề nghị công nhận năm {content.year}"
    return _signed(content, title, columns, heads, rows)


def _recognised(content: InitiativeContent) -> Document:
    columns = (*_WHO, Column(12), Column(34), Column(12, MIDDLE))
    heads = (*_WHO_HEADS, "Lĩnh vực", "Hiệu quả, phạm vi áp dụng", "Cấp công nhận")
    rows = [(*_who(one), one.field, one.effect, one.level) for one in _of(content, InitiativeState.RECOGNISED)]
    agency = content.deciding
    title = f"Sáng kiến cải cách hành chính được công nhận năm {content.year}"
    blocks: tuple[Block, ...] = (
        Letterhead(agency.parent, agency.name_lines, "", "", landscape=True),
        KindTitle("DANH SÁCH", title, _decision(content)),
        _table(columns, heads, rows),
    )
    return Document(f"Danh sách {title[:1].lower()}{title[1:]}", issuer(agency), blocks)


def _signed(
    content: InitiativeContent,
    title: str,
    columns: tuple[Column, ...],
    heads: tuple[str, ...],
    rows: Iterable[tuple[str, ...]],
) -> Document:
    blocks: tuple[Block, ...] = (
        sheet_letterhead(content.agency, content.today, landscape=True),
        KindTitle("DANH SÁCH", title),
        figures_as_of(content.today),
        _table(columns, heads, rows),
        joint_signature("NGƯỜI LẬP DANH SÁCH", content.agency),
    )
    return Document(f"Danh sách {title[:1].lower()}{title[1:]}", issuer(content.agency), blocks)


def _table(columns: tuple[Column, ...], heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Table:
    body: tuple[Banner | RowGroup, ...] = tuple(
        RowGroup((), ((str(number), *row),)) for number, row in enumerate(rows, start=1)
    )
    head = table_head(heads)
    return Table(columns, head, body or (Banner("(Chưa có sáng kiến.)"),))


def _of(content: InitiativeContent, state: InitiativeState) -> Iterator[Initiative]:
    return (one for one in content.initiatives if one.state == state)


def _who(one: Initiative) -> tuple[str, ...]:
    return (one.title, one.authors, one.unit)


def _recognition(one: Initiative) -> str:
    day = f"ngày\u00a0{short_day(one.decision_on)}" if one.decision_on else ""
    return "\n".join(filter(None, (one.level, one.decision, day)))


def _decision(content: InitiativeContent) -> str:
    """The one decision that recognised them all; room for number and day where there is none yet, or several."""
    found = {(one.decision, one.decision_on) for one in _of(content, InitiativeState.RECOGNISED)}
    number, day = found.pop() if len(found) == 1 else ("", None)
    number = number or full_number("", "QĐ", content.deciding)
    return f"(Kèm theo Quyết định số {number}\n{day_words(day, content.year)} của {issuer(content.deciding)})"
