"""The sheet of a unit (phiếu theo dõi đơn vị) for a visit: what it owes, what it has to mend, room to write.

The decree has no form for it: layout and signers are a custom of the office, the letterhead is the decree's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.documents.blocks import (
    Align,
    Banner,
    Block,
    Column,
    Document,
    Heading,
    JointSignature,
    KindTitle,
    Paragraph,
    RowGroup,
    SignatureColumn,
    Table,
)
from cchc_desktop.documents.forms.parts import table_head
from cchc_desktop.documents.forms.sheet_parts import fact_table, figures_as_of, sheet_letterhead
from cchc_desktop.documents.forms.wording import issuer
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.numbers import day_words
from cchc_desktop.domain.reminding import NotedReminder

WRITING_LINES = 6
NOTES = (
    "Kết quả làm việc, kiểm tra",
    "Khó khăn, vướng mắc; đề xuất, kiến nghị của đơn vị",
    "Việc đơn vị tiếp tục thực hiện, thời hạn",
)
"""What is written down during a visit."""


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A product as the unit owes it; `plan_year` is told where it is not the sheet's own year, else empty."""

    code: str
    plan_year: str
    title: str
    deadline: str
    due: str
    standing: str
    reminded: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    """What an inspection found, and whether it was mended; `mended` tells when and how."""

    found_on: date
    source: str
    text: str
    mend_by: date | None
    standing: str
    mended: str


@dataclass(frozen=True, slots=True)
class UnitSheetContent:
    """What the sheet is made from; `facts` are (name, meaning), `duties` (heading, rows), the most pressing first."""

    agency: Agency
    unit: str
    year: int
    today: date
    facts: tuple[tuple[str, str], ...]
    duties: tuple[tuple[str, tuple[DutyRow, ...]], ...]
    findings: tuple[FindingRow, ...]
    reminders: tuple[NotedReminder, ...]


def unit_sheet_document(content: UnitSheetContent) -> Document:
    """The sheet on A4, signed by the unit's side and by who visited it."""
    blocks: tuple[Block, ...] = (
        sheet_letterhead(content.agency, content.today),
        KindTitle("PHIẾU THEO DÕI ĐƠN VỊ", _abstract(content)),
        figures_as_of(content.today),
        fact_table(content.facts),
        Heading("I. NHIỆM VỤ, SẢN PHẨM ĐƠN VỊ CHỦ TRÌ", 1),
        _duties(content),
        Heading("II. VẤN ĐỀ PHÁT HIỆN QUA KIỂM TRA", 1),
        _findings(content.findings),
        Heading("III. CÁC LẦN NHẮC VIỆC", 1),
        _reminders(content),
        Heading("IV. GHI NHẬN TẠI BUỔI LÀM VIỆC", 1),
        fact_table((name, "\n" * WRITING_LINES) for name in NOTES),
        JointSignature((SignatureColumn(("ĐẠI DIỆN ĐƠN VỊ",), ""), SignatureColumn(("NGƯỜI LẬP PHIẾU",), ""))),
    )
    title = f"Phiếu theo dõi đơn vị {content.unit} năm {content.year}"
    return Document(title, issuer(content.agency), blocks)


def _abstract(content: UnitSheetContent) -> str:
    return f"{content.unit}\nthực hiện Kế hoạch cải cách hành chính năm {content.year}"


# -- what it owes

_DUTY_COLUMNS = (
    Column(6, Align.CENTRE),
    Column(8, Align.CENTRE),
    Column(32),
    Column(15, Align.CENTRE),
    Column(15, Align.CENTRE),
    Column(17, Align.CENTRE),
    Column(17, Align.CENTRE),
)
_DUTY_HEADS = ("Stt", "Mã", "Sản phẩm", "Thời gian hoàn thành", "Hạn gần nhất", "Trạng thái", "Nhắc việc")


def _duties(content: UnitSheetContent) -> Block:
    if not any(rows for _, rows in content.duties):
        return Paragraph("Đơn vị không chủ trì sản phẩm nào trong kế hoạch.")
    return Table(_DUTY_COLUMNS, table_head(_DUTY_HEADS), tuple(_duty_rows(content.duties)))


def _duty_rows(duties: Iterable[tuple[str, tuple[DutyRow, ...]]]) -> Iterator[Banner | RowGroup]:
    number = 0
    for heading, rows in duties:
        if rows:
            yield Banner(f"{heading} ({len(rows)} sản phẩm)")
        for row in rows:
            number += 1
            code = "\n".join(filter(None, (row.code, row.plan_year)))
            cells = (str(number), code, row.title, row.deadline, row.due, row.standing, row.reminded)
            yield RowGroup((), (cells,))


# -- what it has to mend

_FINDING_COLUMNS = (
    Column(6, Align.CENTRE),
    Column(14, Align.CENTRE),
    Column(34),
    Column(14, Align.CENTRE),
    Column(16, Align.CENTRE),
    Column(24),
)
_FINDING_HEADS = ("Stt", "Ngày phát hiện", "Nội dung", "Hạn khắc phục", "Trạng thái", "Kết quả khắc phục")


def _findings(findings: tuple[FindingRow, ...]) -> Block:
    if not findings:
        return Paragraph("Chưa ghi vấn đề nào.")
    body = tuple(RowGroup((), (_finding(number, one),)) for number, one in enumerate(findings, start=1))
    return Table(_FINDING_COLUMNS, table_head(_FINDING_HEADS), body)


def _finding(number: int, one: FindingRow) -> tuple[str, ...]:
    text = f"{one.text}\n({one.source})" if one.source else one.text
    mend_by = day_words(one.mend_by) if one.mend_by else ""
    return (str(number), day_words(one.found_on), text, mend_by, one.standing, one.mended)


# -- reminders

_REMINDER_COLUMNS = (
    Column(6, Align.CENTRE),
    Column(14, Align.CENTRE),
    Column(14, Align.CENTRE),
    Column(34),
    Column(40),
)
_REMINDER_HEADS = ("Stt", "Ngày", "Hình thức", "Về sản phẩm", "Nội dung nhắc")


def _reminders(content: UnitSheetContent) -> Block:
    if not content.reminders:
        return Paragraph(f"Từ đầu năm {content.year} chưa nhắc lần nào.")
    rows = (
        (str(number), day_words(one.day), one.means, "; ".join(one.about), one.note)
        for number, one in enumerate(content.reminders, start=1)
    )
    return Table(_REMINDER_COLUMNS, table_head(_REMINDER_HEADS), tuple(RowGroup((), (row,)) for row in rows))
