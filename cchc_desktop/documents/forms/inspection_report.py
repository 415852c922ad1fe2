"""The report on an inspection (báo cáo kết quả kiểm tra), on the decree's sample 1.4; its parts are a custom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from cchc_desktop.documents.blocks import (
    Addressees,
    Block,
    Column,
    Document,
    Heading,
    KindTitle,
    NextPaper,
    Paragraph,
    RowGroup,
    SignatureBlock,
    Table,
)
from cchc_desktop.documents.forms.inspection_parts import (
    MIDDLE,
    NUMBER,
    InspectionContent,
    decision_words,
    joined,
    letterhead,
    numbered,
    people,
    span_words,
)
from cchc_desktop.documents.forms.parts import table_head, told_at_length
from cchc_desktop.documents.forms.wording import bare_name, cited_plan, issuer, lowered, recipient_lines
from cchc_desktop.domain.numbers import day_words as short_day
from cchc_desktop.domain.registers.inspections import STATE_WORDS, FoundMatter, Visit, VisitState
from cchc_desktop.domain.text import sort_key

NO_RESULT = "Chưa có kết quả kiểm tra."


def report_document(papers: Sequence[InspectionContent]) -> Document:
    """A report on each inspection, one after another."""
    blocks: list[Block] = []
    for content in papers:
        blocks += [NextPaper()] if blocks else []
        blocks += _report(content)
    return Document(f"Báo cáo kết quả {papers[0].name}", issuer(papers[0].agency), tuple(blocks))


def _report(content: InspectionContent) -> Iterator[Block]:
    agency, one = content.agency, content.inspection
    addressees = tuple(text for name in agency.addressees if (text := bare_name(name)))
    yield letterhead(content, "BC")
    yield KindTitle("BÁO CÁO", f"Kết quả {content.name}")
    if addressees:
        yield Addressees(addressees)
    basis = decision_words(content) if one.decision else cited_plan(content.plan, content.deciding)
    yield Paragraph(f"Thực hiện {basis}, {issuer(agency)} báo cáo kết quả {content.name} như sau:")
    yield from _carried_out(content)
    yield from _outcomes(content)
    yield from _matters(content)
    yield from _judged(content)
    yield Paragraph(f"Trên đây là Báo cáo kết quả {content.name} của {issuer(agency)}./.")
    recipients = recipient_lines(agency, answers=bool(addressees), kind="BC")
    yield SignatureBlock(agency.authority_lines, agency.signer_name, recipients)


# -- what was done

_VISIT_COLUMNS = (NUMBER, Column(36), Column(22, MIDDLE), Column(14, MIDDLE), Column(11, MIDDLE), Column(11, MIDDLE))
_VISIT_HEADS = ("Stt", "Cơ quan, đơn vị", "Thời gian", "Tình trạng", "Vấn đề phát hiện", "Đã khắc phục")


def _carried_out(content: InspectionContent) -> Iterator[Block]:
    one, visits = content.inspection, content.visits
    yield Heading("I. TÌNH HÌNH THỰC HIỆN", 1)
    if not visits:
        yield Paragraph("Đoàn kiểm tra chưa làm việc với đơn vị nào.")
        return
    lead = next(iter(people(one.team_lead)), "").replace(" – ", ", ")
    when = lowered(span_words(one.first_day, one.last_day))
    yield Paragraph(
        f"Đoàn kiểm tra{f' do {lead} làm Trưởng đoàn' if lead else ''} đã kiểm tra {len(_inspected(visits))}/"
        f"{len(visits)} cơ quan, đơn vị{f', {when}' if when else ''}."
    )
    rows = numbered(_visit_row(content, visit) for visit in visits)
    yield Table(_VISIT_COLUMNS, table_head(_VISIT_HEADS), tuple(RowGroup((), (row,)) for row in rows))


def _inspected(visits: Sequence[Visit]) -> list[Visit]:
    return [visit for visit in visits if visit.state != VisitState.PLANNED]


def _visit_row(content: InspectionContent, visit: Visit) -> tuple[str, ...]:
    found = [matter for matter in content.matters if matter.unit == visit.unit]
    return (
        visit.unit,
        span_words(visit.first_day, visit.last_day),
        STATE_WORDS[VisitState(visit.state)],
        str(len(found)),
        str(sum(matter.mended_on is not None for matter in found)),
    )


def _outcomes(content: InspectionContent) -> Iterator[Block]:
    yield Heading("II. KẾT QUẢ KIỂM TRA TẠI CÁC ĐƠN VỊ", 1)
    inspected = _inspected(content.visits)
    if not inspected:
        yield Paragraph(NO_RESULT)
    for number, visit in enumerate(inspected, start=1):
        minutes = f" (Biên bản số {visit.minutes})" if visit.minutes else ""
        yield Heading(f"{number}. {visit.unit}{minutes}", 2)
        yield from told_at_length(visit.conclusion, 1)


# -- what was found

_MATTER_COLUMNS = (NUMBER, Column(22), Column(34), Column(14, MIDDLE), Column(24))
_MATTER_HEADS = ("Stt", "Cơ quan, đơn vị", "Vấn đề phát hiện", "Hạn khắc phục", "Kết quả khắc phục")


def _matters(content: InspectionContent) -> Iterator[Block]:
    matters = content.matters
    yield Heading("III. VẤN ĐỀ PHÁT HIỆN VÀ KẾT QUẢ KHẮC PHỤC", 1)
    if not matters:
        is_known = bool(_inspected(content.visits))
        yield Paragraph("Qua kiểm tra không phát hiện vấn đề phải khắc phục." if is_known else NO_RESULT)
        return
    mended = sum(matter.mended_on is not None for matter in matters)
    late = sum(_is_late(content, matter) for matter in matters)
    rest = len(matters) - mended
    told = f", trong đó {late} vấn đề đã quá hạn khắc phục" if late else ""
    yield Paragraph(
        f"Qua kiểm tra phát hiện {len(matters)} vấn đề; đến ngày {short_day(content.today)} đã khắc phục {mended}, còn "
        f"{rest} vấn đề chưa khắc phục xong{told}."
    )
    yield Table(_MATTER_COLUMNS, table_head(_MATTER_HEADS), tuple(_matter_rows(content)))


def _matter_rows(content: InspectionContent) -> Iterator[RowGroup]:
    ordered = sorted(content.matters, key=lambda matter: sort_key(matter.unit))
    for number, (unit, found) in enumerate(groupby(ordered, key=lambda matter: matter.unit), start=1):
        rows = tuple((one.text, short_day(one.mend_by) if one.mend_by else "", _result(content, one)) for one in found)
        yield RowGroup(((0, str(number)), (1, unit)), rows)


def _result(content: InspectionContent, matter: FoundMatter) -> str:
    if matter.mended_on is not None:
        return f"Đã khắc phục ngày {short_day(matter.mended_on)}" + (f": {matter.remedy}" if matter.remedy else "")
    return "Quá hạn, chưa khắc phục xong" if _is_late(content, matter) else "Chưa khắc phục xong"


def _is_late(content: InspectionContent, matter: FoundMatter) -> bool:
    return matter.mended_on is None and matter.mend_by is not None and matter.mend_by < content.today


# -- what is concluded


def _judged(content: InspectionContent) -> Iterator[Block]:
    yield Heading("IV. NHẬN XÉT, KIẾN NGHỊ", 1)
    yield Heading("1. Nhận xét chung", 2)
    yield from told_at_length(content.inspection.conclusion, 1)
    yield Heading("2. Kiến nghị", 2)
    owing = [matter for matter in content.matters if matter.mended_on is None]
    if not owing:
        yield Paragraph("Đề nghị các cơ quan, đơn vị được kiểm tra tiếp tục duy trì, phát huy kết quả đã đạt được.")
        return
    units = joined(dict.fromkeys(matter.unit for matter in sorted(owing, key=lambda one: sort_key(one.unit))))
    days = [matter.mend_by for matter in owing if matter.mend_by and matter.mend_by >= content.today]
    by = f" trước hoặc trong ngày {short_day(max(days))}" if days else ""
    yield Paragraph(f"Đề nghị {units} khẩn trương khắc phục các vấn đề nêu trên và báo cáo kết quả bằng văn bản{by}.")
