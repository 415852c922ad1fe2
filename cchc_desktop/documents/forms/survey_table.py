"""The table of surveys of satisfaction: sheets given out and come back, how many were satisfied. A custom's columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

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
from cchc_desktop.domain.numbers import day_words, rate_words
from cchc_desktop.domain.registers.surveys import Survey

MIDDLE = Align.CENTRE
_COLUMNS = (
    Column(5, MIDDLE),
    Column(28),
    Column(20),
    Column(14, MIDDLE),
    *(Column(9.5, MIDDLE),) * 4,
    Column(18),
)
_HEADS = (
    "Stt", "Cuộc khảo sát", "Đơn vị, lĩnh vực", "Thời gian", "Phiếu phát ra", "Phiếu thu về", "Tỷ lệ thu về",
    "Tỷ lệ hài lòng", "Ghi chú",
)  # fmt: skip
AVERAGE = "Tỷ lệ hài lòng ở dòng “Tổng số” là bình quân theo số phiếu thu về của các cuộc khảo sát có cả hai số liệu."


@dataclass(frozen=True, slots=True)
class SurveyContent:
    """The surveys under the plan of `year`."""

    agency: Agency
    year: int
    today: date
    surveys: tuple[Survey, ...]


def survey_document(content: SurveyContent) -> Document:
    """The table on A4 laid down, signed by who made it and by the officer in charge."""
    title = f"Kết quả khảo sát mức độ hài lòng của người dân, doanh nghiệp năm {content.year}"
    blocks: list[Block] = [
        sheet_letterhead(content.agency, content.today, landscape=True),
        KindTitle("BẢNG TỔNG HỢP", title),
        figures_as_of(content.today),
        Table(_COLUMNS, tuple(HeadCell(text, at, 0) for at, text in enumerate(_HEADS)), tuple(_body(content))),
        joint_signature("NGƯỜI LẬP BIỂU", content.agency),
    ]
    if len(content.surveys) > 1 and _average(content.surveys) is not None:
        blocks.insert(-1, Paragraph(AVERAGE))
    return Document(f"Bảng tổng hợp {title[:1].lower()}{title[1:]}", issuer(content.agency), tuple(blocks))


def _body(content: SurveyContent) -> Iterator[Banner | RowGroup]:
    if not content.surveys:
        yield Banner("(Chưa có cuộc khảo sát.)")
    for number, one in enumerate(content.surveys, start=1):
        yield RowGroup((), ((str(number), *_cells(one)),))
    if len(content.surveys) > 1:
        yield RowGroup((), (_total(content.surveys),))


def _cells(one: Survey) -> tuple[str, ...]:
    return (
        one.name,
        "\n".join(filter(None, (one.unit, one.field))),
        _span(one),
        _count(one.sheets_out),
        _count(one.sheets_in),
        _returned(one.sheets_out, one.sheets_in),
        rate_words(one.rate) if one.rate is not None else "",
        one.note,
    )


def _total(surveys: tuple[Survey, ...]) -> tuple[str, ...]:
    """What is not known of one survey is left out of the sums; of the rate of return, with both its numbers."""
    both = [
        (one.sheets_out, one.sheets_in) for one in surveys if one.sheets_out is not None and one.sheets_in is not None
    ]
    average = _average(surveys)
    return (
        "",
        "Tổng số",
        "",
        "",
        _count(sum(one.sheets_out or 0 for one in surveys)),
        _count(sum(one.sheets_in or 0 for one in surveys)),
        _returned(sum(out for out, _ in both), sum(back for _, back in both)),
        rate_words(average) if average is not None else "",
        "",
    )


def _average(surveys: tuple[Survey, ...]) -> int | None:
    """By the sheets that came back, in hundredths of a percent, rounded half up."""
    weighed = [(one.rate, one.sheets_in) for one in surveys if one.rate is not None and one.sheets_in]
    sheets = sum(count for _, count in weighed)
    return (2 * sum(rate * count for rate, count in weighed) + sheets) // (2 * sheets) if sheets else None


def _returned(out: int | None, back: int | None) -> str:
    return rate_words((20_000 * back + out) // (2 * out)) if out and back is not None else ""


def _count(number: int | None) -> str:
    return f"{number:,}".replace(",", ".") if number is not None else ""


def _span(one: Survey) -> str:
    days = [day_words(day) for day in (one.first_day, one.last_day) if day]
    return " -\n".join(dict.fromkeys(days))
