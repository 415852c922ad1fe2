"""Danh mục hồ sơ and Mục lục văn bản trong hồ sơ, column for column as in the decree.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục V, mục II and IV.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cchc_desktop.documents.blocks import (
    Align,
    Banner,
    Block,
    Column,
    Document,
    HeadCell,
    KindTitle,
    Letterhead,
    NextPaper,
    Paragraph,
    RowGroup,
    Table,
)
from cchc_desktop.documents.forms.wording import day_words, full_number, issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.dossiers import Dossier, FiledDocument, sections
from cchc_desktop.domain.number_words import roman
from cchc_desktop.domain.numbers import day_words as short_day

MIDDLE = Align.CENTRE
NOTHING_FILED = "(Hồ sơ chưa có văn bản.)"


@dataclass(frozen=True, slots=True)
class DossierContent:
    """The dossiers of a year; `agency` is the letterhead they go out under, `deciding` who issues the list."""

    agency: Agency
    deciding: Agency
    year: int
    dossiers: tuple[Dossier, ...]


def numbered_head(titles: Sequence[str]) -> tuple[HeadCell, ...]:
    """The heads of a table with the columns' numbers below: (1), (2), …"""
    above = (HeadCell(title, column, 0) for column, title in enumerate(titles))
    return (*above, *(HeadCell(f"({column + 1})", column, 1, plain=True) for column in range(len(titles))))


def counted(number: int) -> str:
    """A count as the office writes it: "05"."""
    return f"{number:02}"


# -- Danh mục hồ sơ (mục II)

_LIST_COLUMNS = (Column(15, MIDDLE), Column(42), Column(14, MIDDLE), Column(17, MIDDLE), Column(12))
_LIST_HEAD = numbered_head(
    ("Số và ký\nhiệu hồ sơ", "Tên đề mục và tiêu đề hồ sơ", "Thời hạn\nbảo quản", "Người lập\nhồ sơ", "Ghi chú")
)


def dossier_list_document(content: DossierContent) -> Document:
    """The year's list, as it goes with the decision that issues it."""
    agency = content.agency
    permanent = sum(one.is_permanent for one in content.dossiers)
    blocks: tuple[Block, ...] = (
        Letterhead(agency.parent, agency.name_lines, "", ""),
        KindTitle("DANH MỤC HỒ SƠ", f"Năm {content.year}", _decision(content)),
        Table(_LIST_COLUMNS, _LIST_HEAD, tuple(_list_body(content.dossiers))),
        Paragraph(f"Danh mục hồ sơ này có {counted(len(content.dossiers))} hồ sơ, bao gồm:"),
        Paragraph(f"{counted(permanent)} hồ sơ bảo quản vĩnh viễn;"),
        Paragraph(f"{counted(len(content.dossiers) - permanent)} hồ sơ bảo quản có thời hạn."),
    )
    return Document(f"Danh mục hồ sơ năm {content.year}", issuer(agency), blocks)


def _decision(content: DossierContent) -> str:
    """ "(Kèm theo Quyết định số …)": number and day are filled in when it is signed."""
    number = full_number("", "QĐ", content.deciding)
    return f"(Kèm theo Quyết định số {number}\n{day_words(None, content.year)} của {issuer(content.deciding)})"


def _list_body(dossiers: Iterable[Dossier]) -> Iterator[Banner | RowGroup]:
    """Major headings numbered I, II, …, minor ones within each 1, 2, … (mục I.1)."""
    headings = 0
    for section in sections(dossiers):
        if section.title:
            headings += 1
            yield Banner(f"{roman(headings)}. {section.title.upper()}", 1)
        minor = 0
        for part in section.parts:
            if part.title:
                minor += 1
                yield Banner(f"{minor}. {part.title}", 1)
            yield from (_list_row(one) for one in part.dossiers)


def _list_row(one: Dossier) -> RowGroup:
    draft = one.draft
    return RowGroup((), ((draft.code, draft.title, draft.retention, draft.keeper, draft.note),))


# -- Mục lục văn bản, tài liệu trong hồ sơ (mục IV)

_FILED_COLUMNS = (
    Column(7, MIDDLE),
    Column(15, MIDDLE),
    Column(13, MIDDLE),
    Column(29),
    Column(16, MIDDLE),
    Column(11, MIDDLE),
    Column(10),
)
_FILED_HEAD = numbered_head(
    (
        "STT",
        "Số,\nký hiệu\nvăn bản",
        "Ngày tháng\nnăm văn\nbản",
        "Tên loại và trích yếu nội dung văn bản",
        "Tác giả\nvăn bản",
        "Tờ số/\nTrang số",
        "Ghi chú",
    )
)


def filed_documents_document(content: DossierContent) -> Document:
    """What is filed in each dossier, a paper each, its pages counted anew; the decree gives it no letterhead."""
    blocks: list[Block] = []
    for dossier in content.dossiers:
        blocks += [NextPaper()] if blocks else []
        blocks += _filed_blocks(dossier)
    only = f" {content.dossiers[0].code}" if len(content.dossiers) == 1 else ""
    return Document(f"Mục lục văn bản trong hồ sơ{only} năm {content.year}", issuer(content.agency), tuple(blocks))


def _filed_blocks(dossier: Dossier) -> Iterator[Block]:
    yield KindTitle("MỤC LỤC VĂN BẢN, TÀI LIỆU", f"Số, ký hiệu hồ sơ: {dossier.code}\nNăm {dossier.year}")
    rows = (_filed_row(place, one) for place, one in enumerate(dossier.documents, start=1))
    yield Table(_FILED_COLUMNS, _FILED_HEAD, tuple(rows) or (Banner(NOTHING_FILED),))


def _filed_row(place: int, one: FiledDocument) -> RowGroup:
    day = short_day(one.issued_on) if one.issued_on else ""
    return RowGroup((), ((str(place), one.number, day, one.kind_and_abstract, one.issuer, one.sheets, one.note),))
