"""Lists of reviewed legal documents: all of them; those expired in whole; those expired in part.

Columns of the last two as in the samples that go with Nghị định 34/2016/NĐ-CP (danh mục văn bản hết hiệu lực toàn bộ,
một phần); the list of all is a custom of the office.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

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
from cchc_desktop.domain.registers.legal_documents import (
    HANDLING_WORDS,
    RESULT_WORDS,
    LegalDocument,
    ReviewHandling,
    ReviewResult,
)

MIDDLE = Align.CENTRE


class LegalList(StrEnum):
    """Which documents stand in the list; the value is what the command calls it."""

    REVIEWED = "reviewed"
    EXPIRED = "expired"
    PARTLY_EXPIRED = "partly-expired"


@dataclass(frozen=True, slots=True)
class LegalContent:
    """The legal documents reviewed under the plan of `year`; `deciding` is the agency that publishes what expired."""

    agency: Agency
    deciding: Agency
    year: int
    today: date
    documents: tuple[LegalDocument, ...]


def legal_document_list(content: LegalContent, wanted: LegalList) -> Document:
    """The list on A4 laid down. What has expired goes with the decision that publishes it."""
    return {
        LegalList.REVIEWED: _reviewed,
        LegalList.EXPIRED: _expired,
        LegalList.PARTLY_EXPIRED: _partly_expired,
    }[wanted](content)


# -- all that was reviewed

_REVIEWED_COLUMNS = (
    Column(5, MIDDLE),
    Column(10),
    Column(17, MIDDLE),
    Column(28),
    Column(13, MIDDLE),
    Column(27),
    Column(20),
)
_REVIEWED_HEADS = (
    "Stt", "Tên loại văn bản", "Số, ký hiệu; ngày ban hành; cơ quan ban hành", "Trích yếu nội dung",
    "Kết quả rà soát", "Phần, lý do, ngày hết hiệu lực", "Xử lý",
)  # fmt: skip
_NOT_REVIEWED = "Chưa rà soát"


def _reviewed(content: LegalContent) -> Document:
    title = f"Văn bản quy phạm pháp luật được rà soát năm {content.year}"
    rows = tuple(
        RowGroup((), ((str(number), *_reviewed_cells(one)),)) for number, one in enumerate(content.documents, start=1)
    )
    blocks: tuple[Block, ...] = (
        sheet_letterhead(content.agency, content.today, landscape=True),
        KindTitle("DANH MỤC", title),
        figures_as_of(content.today),
        Table(_REVIEWED_COLUMNS, table_head(_REVIEWED_HEADS), rows or (Banner("(Chưa có văn bản được rà soát.)"),)),
        joint_signature("NGƯỜI LẬP DANH MỤC", content.agency),
    )
    return Document(f"Danh mục {title[:1].lower()}{title[1:]}", issuer(content.agency), blocks)


def _reviewed_cells(one: LegalDocument) -> tuple[str, ...]:
    result = RESULT_WORDS[ReviewResult(one.result)] if one.result else _NOT_REVIEWED
    since = f"Hết hiệu lực từ ngày {short_day(one.expired_on)}" if one.expired_on else ""
    handling = HANDLING_WORDS[ReviewHandling(one.handling)] if one.handling else ""
    return (
        one.kind,
        "\n".join(filter(None, (_issued(one), one.issuer))),
        one.abstract,
        result,
        "\n".join(filter(None, (one.part, one.reason, since))),
        "\n".join(filter(None, (handling, one.handling_note))),
    )


# -- what has expired

_EXPIRED_COLUMNS = (Column(5, MIDDLE), Column(12), Column(20, MIDDLE), Column(36), Column(31), Column(16, MIDDLE))
_EXPIRED_HEADS = (
    "STT", "Tên loại văn bản", "Số, ký hiệu; ngày, tháng, năm ban hành văn bản",
    "Tên gọi của văn bản/Trích yếu nội dung của văn bản", "Lý do hết hiệu lực", "Ngày hết hiệu lực",
)  # fmt: skip
_PARTLY_COLUMNS = (
    Column(5, MIDDLE),
    Column(11),
    Column(29),
    Column(32),
    Column(28),
    Column(15, MIDDLE),
)
_PARTLY_HEADS = (
    "STT", "Tên loại văn bản",
    "Số, ký hiệu; ngày, tháng, năm ban hành; tên gọi của văn bản/trích yếu nội dung của văn bản",
    "Nội dung, quy định hết hiệu lực", "Lý do hết hiệu lực", "Ngày hết hiệu lực",
)  # fmt: skip


def _expired(content: LegalContent) -> Document:
    def cells(one: LegalDocument) -> tuple[str, ...]:
        return (one.kind, _issued(one), one.abstract, one.reason, _since(one))

    table = Table(_EXPIRED_COLUMNS, table_head(_EXPIRED_HEADS), tuple(_by_time(content, ReviewResult.EXPIRED, cells)))
    return _published(content, "hết hiệu lực toàn bộ", table)


def _partly_expired(content: LegalContent) -> Document:
    def cells(one: LegalDocument) -> tuple[str, ...]:
        named = "\n".join(filter(None, (_issued(one), one.abstract)))
        return (one.kind, named, one.part, one.reason, _since(one))

    body = tuple(_by_time(content, ReviewResult.PARTLY_EXPIRED, cells))
    return _published(content, "hết hiệu lực một phần", Table(_PARTLY_COLUMNS, table_head(_PARTLY_HEADS), body))


def _published(content: LegalContent, what: str, table: Table) -> Document:
    agency = content.deciding
    title = f"Văn bản quy phạm pháp luật {what}\ncủa HĐND, UBND thuộc thẩm quyền công bố của {issuer(agency)}"
    number = full_number("", "QĐ", agency)
    basis = f"(Kèm theo Quyết định số {number}\n{day_words(None, content.year)} của {issuer(agency)})"
    blocks: tuple[Block, ...] = (
        Letterhead(agency.parent, agency.name_lines, "", "", landscape=True),
        KindTitle("DANH MỤC", title, basis),
        table,
    )
    return Document(f"Danh mục văn bản quy phạm pháp luật {what} năm {content.year}", issuer(agency), blocks)


def _by_time(
    content: LegalContent, result: ReviewResult, cells: Callable[[LegalDocument], tuple[str, ...]]
) -> Iterator[Banner | RowGroup]:
    """What expired in the year before the list and since stands first, then what had expired before and was left out.

    The list is published each January for the year before (Nghị định 34/2016/NĐ-CP, Điều 157).
    """
    found = [one for one in content.documents if one.result == result]
    if not found:
        yield Banner("(Không có văn bản.)")
    first = date(content.year - 1, 1, 1)
    ordered = sorted(found, key=lambda one: _is_older(one, first))
    several = len({_is_older(one, first) for one in found}) > 1
    number = 0
    for older, group in groupby(ordered, key=lambda one: _is_older(one, first)):
        if several:
            when = "trước" if older else "từ"
            yield Banner(f"{'B' if older else 'A'}. Văn bản hết hiệu lực {when} ngày {short_day(first)}")
        for one in group:
            number += 1
            yield RowGroup((), ((str(number), *cells(one)),))


def _is_older(one: LegalDocument, first: date) -> bool:
    return one.expired_on is not None and one.expired_on < first


def _issued(one: LegalDocument) -> str:
    day = f"ngày\u00a0{short_day(one.issued_on)}" if one.issued_on else ""
    return "\n".join(filter(None, (one.reference, day)))


def _since(one: LegalDocument) -> str:
    return short_day(one.expired_on) if one.expired_on else ""
