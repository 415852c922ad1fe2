"""The index of evidence (danh mục tài liệu kiểm chứng): what proves each product, and what is still without proof.

The decree has no form for it: layout, numbers and signers are a custom of the office, the letterhead is the decree's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from cchc_desktop.documents.blocks import (
    Align,
    Banner,
    Block,
    Column,
    Document,
    HeadCell,
    KindTitle,
    Paragraph,
    RowGroup,
    Table,
)
from cchc_desktop.documents.forms.sheet_parts import figures_as_of, joint_signature, sheet_letterhead
from cchc_desktop.documents.forms.wording import issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.document_kinds import kind_words
from cchc_desktop.domain.evidence_index import NO_FILE, NO_PROOF, IndexEntry, NumberedPaper
from cchc_desktop.domain.numbers import day_words


@dataclass(frozen=True, slots=True)
class EvidenceIndexContent:
    """What the index is made from; `entries` in the order of the plan. `remarks` stand above the table."""

    agency: Agency
    year: int
    today: date
    entries: tuple[IndexEntry, ...]
    remarks: tuple[str, ...] = ()


def evidence_index_document(content: EvidenceIndexContent) -> Document:
    """The index on A4 laid down, signed by who made it and by the officer in charge."""
    abstract = f"Thực hiện Kế hoạch cải cách hành chính năm {content.year}"
    blocks: tuple[Block, ...] = (
        sheet_letterhead(content.agency, content.today, landscape=True),
        KindTitle("DANH MỤC TÀI LIỆU KIỂM CHỨNG", abstract),
        figures_as_of(content.today),
        *(Paragraph(sentence) for sentence in (*_summed_up(content.entries), *content.remarks)),
        Table(_COLUMNS, _HEAD, tuple(_body(content.entries)) or (Banner("(Chưa có tài liệu kiểm chứng nào.)"),)),
        joint_signature("NGƯỜI LẬP DANH MỤC", content.agency),
    )
    title = f"Danh mục tài liệu kiểm chứng thực hiện Kế hoạch cải cách hành chính năm {content.year}"
    return Document(title, issuer(content.agency), blocks)


def _summed_up(entries: Iterable[IndexEntry]) -> Iterator[str]:
    """How much there is, and what is lacking; a document that proves several products is counted once."""
    found = list(entries)
    papers = {one.paper.id: one.paper for entry in found for one in entry.papers}
    if not found:
        return
    proved = sum(bool(entry.papers) for entry in found)
    files = sum(len(paper.files) for paper in papers.values())
    yield f"Tổng số: {proved} sản phẩm có tài liệu kiểm chứng, {len(papers)} văn bản, {files} tệp."
    lacking = sum(bool(entry.proven.unproved) for entry in found)
    without = sum(not paper.files for paper in papers.values())
    told = (
        f"{lacking} sản phẩm đã kết thúc nhưng chưa có hoặc chưa đủ tài liệu kiểm chứng" if lacking else "",
        f"{without} văn bản chưa có tệp kèm theo" if without else "",
    )
    if any(told):
        yield f"Còn thiếu: {'; '.join(filter(None, told))}."


# -- the table

_COLUMNS = (
    Column(4.5, Align.CENTRE),
    Column(5, Align.CENTRE),
    Column(20),
    Column(6.5, Align.CENTRE),
    Column(13, Align.CENTRE),
    Column(10, Align.CENTRE),
    Column(20),
    Column(12, Align.CENTRE),
    Column(15),
    Column(11),
)
_HEAD = (
    HeadCell("Stt", 0, 0, rows=2),
    HeadCell("Mã", 1, 0, rows=2),
    HeadCell("Sản phẩm", 2, 0, rows=2),
    HeadCell("Văn bản", 3, 0, columns=5),
    HeadCell("Mã tài liệu", 3, 1),
    HeadCell("Số, ký hiệu", 4, 1),
    HeadCell("Ngày", 5, 1),
    HeadCell("Trích yếu", 6, 1),
    HeadCell("Cơ quan ban hành", 7, 1),
    HeadCell("Tên tệp", 8, 0, rows=2),
    HeadCell("Ghi chú", 9, 0, rows=2),
)


def _body(entries: Iterable[IndexEntry]) -> Iterator[Banner | RowGroup]:
    for area, found in groupby(entries, key=lambda entry: entry.proven.area):
        yield Banner(area)
        yield from (_group(entry) for entry in found)


def _group(entry: IndexEntry) -> RowGroup:
    proven = entry.proven
    shared = ((0, entry.number), (1, proven.code), (2, proven.title))
    lacking = (("", "", "", "", "", "", _lack_words(label)) for label in proven.unproved)
    return RowGroup(shared, (*(_cells(one) for one in entry.papers), *lacking))


def _cells(one: NumberedPaper) -> tuple[str, ...]:
    paper = one.paper
    number = paper.number or kind_words(paper.kind)
    day = day_words(paper.issued_on) if paper.issued_on else ""
    files = "\n".join(paper.files)
    return (one.number, number, day, paper.abstract, paper.issuer, files, one.note or ("" if files else NO_FILE))


def _lack_words(label: str) -> str:
    """Of one occurrence among several it is said which one."""
    return f"{label}: {NO_PROOF[:1].lower()}{NO_PROOF[1:]}" if label else NO_PROOF
