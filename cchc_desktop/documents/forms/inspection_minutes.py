"""Minutes of the inspection of a unit (biên bản kiểm tra), on the decree's sample 1.9 with a table of what was found.

Source of the layout: Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9; the parts of the content are a custom.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cchc_desktop.documents.blocks import (
    Block,
    Column,
    Document,
    FillIn,
    JointSignature,
    KindTitle,
    Letterhead,
    NextPaper,
    Paragraph,
    RowGroup,
    SignatureColumn,
    Table,
)
from cchc_desktop.documents.forms.inspection_parts import (
    MIDDLE,
    NUMBER,
    InspectionContent,
    bare_name,
    decision_words,
    first_capital,
    numbered,
    people,
    team,
)
from cchc_desktop.documents.forms.parts import table_head, told, told_at_length
from cchc_desktop.documents.forms.wording import day_words, full_number, issuer, recipient_lines
from cchc_desktop.domain.numbers import day_words as short_day
from cchc_desktop.domain.registers.inspections import FoundMatter, Visit, VisitState
from cchc_desktop.domain.text import fold

EMPTY_ROWS = 4
"""Rows to write into where the unit is not inspected yet."""
OUTCOME_LINES, OPINION_LINES = 5, 4
"""Lines to write on: what was looked into, and what the unit says to it, the first of these beside the words."""


@dataclass(frozen=True, slots=True)
class MinutesContent:
    """The inspection, the one unit inspected, and what earlier inspections left to be mended there."""

    inspection: InspectionContent
    visit: Visit
    earlier: tuple[FoundMatter, ...] = ()


def minutes_document(papers: Sequence[MinutesContent]) -> Document:
    """The minutes of every inspection of a unit, one after another."""
    blocks: list[Block] = []
    for paper in papers:
        blocks += [NextPaper()] if blocks else []
        blocks += _minutes(paper)
    first = papers[0]
    title = f"Biên bản {first.inspection.name} tại {first.visit.unit}"
    return Document(title, issuer(first.inspection.agency), tuple(blocks))


def _minutes(content: MinutesContent) -> Iterator[Block]:
    inspection, visit = content.inspection, content.visit
    agency = inspection.agency
    number = full_number(visit.minutes, "BB", agency)
    # The sample has no place and day in its letterhead: the minutes say themselves when they were taken.
    yield Letterhead(agency.parent, agency.name_lines, f"Số: {number}", "")
    yield KindTitle("BIÊN BẢN", f"{first_capital(inspection.name)} tại {visit.unit}")
    day = visit.first_day or visit.minutes_on
    yield Paragraph(f"Thời gian bắt đầu: …… giờ ……, {day_words(day, inspection.year)}")
    yield Paragraph(f"Địa điểm: {visit.place or f'Trụ sở {visit.unit}'}")
    yield from _present(content)
    yield Paragraph("Nội dung:")
    yield from _outcome(visit)
    yield from _found(content)
    yield from _earlier(content.earlier)
    yield FillIn("Ý kiến của đơn vị được kiểm tra:", OPINION_LINES)
    last = visit.last_day or day
    yield Paragraph(
        "Biên bản được lập thành 02 bản, Đoàn kiểm tra giữ 01 bản, đơn vị được kiểm tra giữ 01 bản. Cuộc kiểm tra "
        f"kết thúc vào …… giờ ……, {day_words(last, inspection.year)}./."
    )
    yield _signatures(content)


def _present(content: MinutesContent) -> Iterator[Block]:
    inspection, visit = content.inspection, content.visit
    one = inspection.inspection
    yield Paragraph("Thành phần tham dự:")
    by = f" (thành lập theo {decision_words(inspection)})" if one.decision else ""
    yield Paragraph(f"1. Đoàn kiểm tra{by}:")
    for person in team(visit.team_lead or one.team_lead, visit.members or one.members):
        yield Paragraph(f"- Ông (bà) {person}.")
    yield Paragraph(f"2. Đơn vị được kiểm tra, {visit.unit}:")
    named = people(visit.unit_people)
    yield from (Paragraph(f"- {person}.") for person in named) if named else (FillIn("-"), FillIn("-"))
    yield told("Chủ trì:", _first(visit.team_lead or one.team_lead))
    yield told("Thư ký (người ghi biên bản):", _secretary(content))


def _first(text: str) -> str:
    return next(iter(people(text)), "")


def _secretary(content: MinutesContent) -> str:
    """Who is named, else the member of the team whose part it is."""
    visit, one = content.visit, content.inspection.inspection
    if visit.secretary:
        return visit.secretary
    return next((person for person in people(visit.members or one.members) if "thu ky" in fold(person)), "")


def _outcome(visit: Visit) -> Iterator[Block]:
    yield Paragraph("1. Kết quả kiểm tra")
    yield from told_at_length(visit.conclusion, OUTCOME_LINES)


# -- what was found

_COLUMNS = (NUMBER, Column(48), Column(16, MIDDLE), Column(30))
_HEADS = ("Stt", "Vấn đề phát hiện", "Hạn khắc phục", "Biện pháp, kết quả khắc phục")


def _found(content: MinutesContent) -> Iterator[Block]:
    matters = content.inspection.matters
    yield Paragraph("2. Vấn đề phát hiện và thời hạn khắc phục")
    if not matters and content.visit.state != VisitState.PLANNED:
        yield Paragraph("Đoàn kiểm tra không phát hiện vấn đề phải khắc phục.")
        return
    rows = tuple(numbered((one.text, _by(one), _mended(one)) for one in matters))
    yield _table(rows or (("\n\n", "", "", ""),) * EMPTY_ROWS)


def _earlier(matters: Sequence[FoundMatter]) -> Iterator[Block]:
    """What earlier inspections found and nobody has mended: it is asked after at the next visit."""
    if not matters:
        return
    yield Paragraph("3. Vấn đề của các lần kiểm tra trước chưa khắc phục xong")
    yield _table(tuple(numbered((f"{one.text}\n(ngày {short_day(one.found_on)})", _by(one), "") for one in matters)))


def _table(rows: Sequence[tuple[str, ...]]) -> Table:
    return Table(_COLUMNS, table_head(_HEADS), tuple(RowGroup((), (row,)) for row in rows))


def _by(matter: FoundMatter) -> str:
    return f"Trước hoặc trong ngày {short_day(matter.mend_by)}" if matter.mend_by else ""


def _mended(matter: FoundMatter) -> str:
    if matter.mended_on is None:
        return ""
    return f"Đã khắc phục ngày {short_day(matter.mended_on)}" + (f": {matter.remedy}" if matter.remedy else "")


def _signatures(content: MinutesContent) -> JointSignature:
    visit, one = content.visit, content.inspection.inspection
    columns = (
        SignatureColumn(("THƯ KÝ",), bare_name(_secretary(content))),
        SignatureColumn(("ĐẠI DIỆN ĐƠN VỊ", "ĐƯỢC KIỂM TRA"), bare_name(_first(visit.unit_people))),
        SignatureColumn(("TRƯỞNG ĐOÀN",), bare_name(_first(visit.team_lead or one.team_lead))),
    )
    filed = recipient_lines(content.inspection.agency, answers=False, kind="BB")[-1]
    return JointSignature(columns, ("- Đơn vị được kiểm tra;", filed))
