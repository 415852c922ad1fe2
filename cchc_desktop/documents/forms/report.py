"""The periodic report on administrative reform, ready to be signed, with its annex of results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest

from cchc_desktop.documents.blocks import (
    Addressees,
    Align,
    Appendix,
    Banner,
    Block,
    Column,
    Document,
    Heading,
    KindTitle,
    Paragraph,
    RowGroup,
    SignatureBlock,
    Table,
)
from cchc_desktop.documents.forms.parts import numbered_letterhead, table_head
from cchc_desktop.documents.forms.wording import (
    bare_name,
    cited_plan,
    day_words,
    full_number,
    issuer,
    lowered,
    recipient_lines,
)
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.indicators import IndicatorRow
from cchc_desktop.domain.leads import FigureLead, Lead, ProductLead, part_of
from cchc_desktop.domain.periods import period_and_year
from cchc_desktop.domain.report import ResultRow
from cchc_desktop.domain.report_content import ReportContent

_COLUMNS = (
    Column(3.5, Align.CENTRE),
    Column(18),
    Column(10.5, Align.CENTRE),
    Column(4.5, Align.CENTRE),
    Column(19),
    Column(9.5, Align.CENTRE),
    Column(23),
    Column(14, Align.CENTRE),
    Column(12),
)
_STATISTICS_COLUMNS = (
    Column(4, Align.CENTRE),
    Column(30),
    Column(9, Align.CENTRE),
    Column(9, Align.CENTRE),
    Column(9, Align.CENTRE),
    Column(14),
)
_STATISTICS_HEAD = table_head(("Stt", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Kỳ trước", "Ghi chú"))
_VALUE, _CODE = 3, 0
"""Places among the cells of a row: an indicator's value, a deliverable's code."""
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def report_document(content: ReportContent) -> Document:
    """The whole report as blocks: letterhead, text, signature, annex."""
    blocks: list[Block] = [
        numbered_letterhead(content.agency, "BC", content.number, content.signed_on, content.year),
        KindTitle("BÁO CÁO", abstract(content)),
    ]
    addressees = tuple(text for name in content.agency.addressees if (text := bare_name(name)))
    if addressees:
        blocks.append(Addressees(addressees))
    blocks.append(Paragraph(_opening(content)))
    leads = dict(content.leads.sections)
    for key, heading, level, text in content.sections:
        blocks += _section(heading, level, text, leads.get(key, ()))
    blocks += (Paragraph(_closing(content)), _signature(content.agency, answers=bool(addressees)), *_annexes(content))
    title = f"Báo cáo {lowered(abstract(content))}"
    return Document(title, issuer(content.agency), tuple(blocks))


def abstract(content: ReportContent) -> str:
    """The trích yếu: "Kết quả thực hiện công tác cải cách hành chính quý I năm 2023"."""
    return f"Kết quả thực hiện công tác cải cách hành chính {_period_words(content)}"


def _period_words(content: ReportContent) -> str:
    return period_and_year(content.period.kind, content.year)


def _opening(content: ReportContent) -> str:
    plan = content.plan
    basis = f"Kế hoạch cải cách hành chính năm {content.year}"
    if plan and plan.number and plan.issued_on:
        basis = cited_plan(plan, content.agency, is_own=True)
    return (
        f"Thực hiện {basis}, {issuer(content.agency)} báo cáo kết quả thực hiện công tác cải cách hành chính "
        f"{_period_words(content)} như sau:"
    )


def _closing(content: ReportContent) -> str:
    """Ends with "./." and points to the annex, as the decree asks (Phụ lục I, mục III.1.a)."""
    return (
        f"Trên đây là Báo cáo kết quả thực hiện công tác cải cách hành chính {_period_words(content)} "
        f"của {issuer(content.agency)} (có {_annexes_named(content)} kèm theo)./."
    )


def _annexes_named(content: ReportContent) -> str:
    results = "kết quả thực hiện từng nhiệm vụ, sản phẩm"
    return f"Phụ lục số liệu thống kê, Phụ lục {results}" if content.indicators else f"Phụ lục {results}"


def _section(heading: str, level: int, text: str, leads: Sequence[Lead]) -> Iterator[Block]:
    yield Heading(heading.upper() if level == 1 else heading, level)
    begin = 0
    for whole in text.splitlines(keepends=True):
        line = whole.strip()
        start = begin + len(whole) - len(whole.lstrip())
        if line:
            here = part_of(leads, start, start + len(line))
            yield Heading(line, 3) if _is_point(line) else Paragraph(line, here)
        begin += len(whole)


def _is_point(line: str) -> bool:
    """Whether the line is a heading such as "a) Kết quả nổi bật": it must not stand last on a page."""
    mark, stop, _ = line.strip().partition(")")
    return stop == ")" and len(mark) == 1 and mark in "abcdđeghik" and len(line) <= 80


def _signature(agency: Agency, *, answers: bool) -> SignatureBlock:
    recipients = recipient_lines(agency, answers=answers, kind="BC")
    return SignatureBlock(agency.authority_lines, agency.signer_name, recipients)


def _annexes(content: ReportContent) -> tuple[Block, ...]:
    """Phụ lục I with the figures where there are any, and the results; a single annex has no number (mục III.1.c)."""
    if not content.indicators:
        return _results(content, "Phụ lục")
    return (*_statistics(content, "Phụ lục I"), *_results(content, "Phụ lục II"))


def _basis(content: ReportContent) -> str:
    number = full_number(content.number, "BC", content.agency)
    return f"(Kèm theo Báo cáo số {number} {day_words(content.signed_on, content.year)} của {issuer(content.agency)})"


def _statistics(content: ReportContent, label: str) -> tuple[Appendix, Table]:
    """Chỉ tiêu, đơn vị tính, số liệu, kỳ trước, ghi chú [custom]; in an order that can be keyed in elsewhere."""
    title = f"Số liệu thống kê công tác cải cách hành chính {_period_words(content)}".upper()
    told = zip_longest(content.indicators, content.leads.indicators)
    groups = groupby(told, key=lambda row: row[0].group)
    body = tuple(entry for place, (name, rows) in enumerate(groups, start=1) for entry in _group(place, name, rows))
    return Appendix(label, title, _basis(content)), Table(_STATISTICS_COLUMNS, _STATISTICS_HEAD, body)


def _group(
    place: int, name: str, rows: Iterable[tuple[IndicatorRow, FigureLead | None]]
) -> Iterator[Banner | RowGroup]:
    yield Banner(f"{_ROMAN[place - 1] if place <= len(_ROMAN) else place}. {name}")
    for number, (row, to) in enumerate(rows, start=1):
        cells = (str(number), row.name, row.unit, row.value, row.before, row.note)
        yield RowGroup((), (cells,), ((0, _VALUE, to),) if to else ())


def _results(content: ReportContent, label: str) -> tuple[Appendix, Table]:
    title = f"Kết quả thực hiện nhiệm vụ, sản phẩm cải cách hành chính {_period_words(content)}".upper()
    body = tuple(_annex_body(content.rows, content.leads.rows)) or (
        Banner("(Không có sản phẩm đến hạn trong kỳ báo cáo.)"),
    )
    return Appendix(label, title, _basis(content), landscape=True), Table(_COLUMNS, _HEAD, body)


_HEAD = table_head(
    (
        "Stt",
        "Nhiệm vụ",
        "Đơn vị chủ trì",
        "Mã",
        "Sản phẩm",
        "Thời gian hoàn thành",
        "Kết quả thực hiện",
        "Số, ngày văn bản",
        "Ghi chú",
    )
)


def _annex_body(rows: Sequence[ResultRow], leads: Sequence[ProductLead]) -> Iterator[Banner | RowGroup]:
    """A deliverable's code leads to it; `leads` one for each row, or none at all."""
    told = zip_longest(rows, leads)
    for (number, title), in_area in groupby(told, key=lambda pair: (pair[0].area_number, pair[0].area_title)):
        yield Banner(f"Nội dung {number}: {title}")
        for _, in_task in groupby(in_area, key=lambda pair: pair[0].task_number):
            found, to = zip(*in_task, strict=True)
            shared = ((0, str(found[0].task_number)), (1, found[0].task_title), (2, found[0].leads))
            codes = tuple((place, _CODE, one) for place, one in enumerate(to) if one)
            yield RowGroup(shared, tuple(map(_cells, found)), codes)


def _cells(row: ResultRow) -> tuple[str, ...]:
    return (row.code, row.title, row.deadline, row.result, row.document, row.note)
