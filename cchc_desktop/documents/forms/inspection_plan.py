"""The plan of an inspection (kế hoạch kiểm tra), on the decree's sample 1.4; its text is a custom of the office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cchc_desktop.documents.blocks import (
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
    first_capital,
    letterhead,
    numbered,
    span_words,
    team,
)
from cchc_desktop.documents.forms.parts import table_head
from cchc_desktop.documents.forms.wording import cited_plan, issuer, lowered, recipient_lines
from cchc_desktop.domain.registers.inspections import InspectionKind

_COLUMNS = (NUMBER, Column(44), Column(26, MIDDLE), Column(24))
_HEADS = ("Stt", "Cơ quan, đơn vị được kiểm tra", "Thời gian", "Địa điểm")

SURPRISE = "kiểm tra đột xuất, không thông báo trước cho đơn vị; làm việc trực tiếp, xem xét hồ sơ, sổ sách tại đơn vị."
ANNOUNCED = (
    "đơn vị tự kiểm tra và báo cáo bằng văn bản; Đoàn kiểm tra nghe báo cáo, xem xét hồ sơ, sổ sách và làm việc trực "
    "tiếp tại đơn vị."
)


def plan_document(papers: Sequence[InspectionContent]) -> Document:
    """A plan for each inspection, one after another."""
    blocks: list[Block] = []
    for content in papers:
        blocks += [NextPaper()] if blocks else []
        blocks += _plan(content)
    return Document(f"Kế hoạch {papers[0].name}", issuer(papers[0].agency), tuple(blocks))


def _plan(content: InspectionContent) -> Iterator[Block]:
    agency = content.agency
    yield letterhead(content, "KH")
    yield KindTitle("KẾ HOẠCH", first_capital(content.name))
    yield Paragraph(
        f"Thực hiện {cited_plan(content.plan, content.deciding)}, {issuer(agency)} xây dựng Kế hoạch {content.name} "
        "như sau:"
    )
    yield from _purpose(content)
    yield from _matter(content)
    yield from _where(content)
    yield from _team(content)
    yield from _organised(content)
    yield Paragraph(f"Trên đây là Kế hoạch {content.name} của {issuer(agency)}; yêu cầu các đơn vị thực hiện./.")
    yield SignatureBlock(agency.authority_lines, agency.signer_name, recipient_lines(agency, answers=False, kind="KH"))


def _purpose(content: InspectionContent) -> Iterator[Block]:
    yield Heading("I. MỤC ĐÍCH, YÊU CẦU", 1)
    yield Heading("1. Mục đích", 2)
    yield Paragraph(
        f"Đánh giá đúng tình hình, kết quả thực hiện {_field(content)} của các cơ quan, đơn vị; kịp thời phát hiện, "
        "chấn chỉnh thiếu sót, kiến nghị biện pháp khắc phục và nhân rộng cách làm hay."
    )
    yield Heading("2. Yêu cầu", 2)
    yield Paragraph(
        "Việc kiểm tra được tiến hành khách quan, đúng nội dung, thời gian, không làm ảnh hưởng đến hoạt động bình "
        "thường của đơn vị; kết quả kiểm tra tại từng đơn vị được lập thành biên bản."
    )


def _field(content: InspectionContent) -> str:
    field = content.inspection.field
    return f"công tác {lowered(field)}" if field else "nhiệm vụ được giao"


def _matter(content: InspectionContent) -> Iterator[Block]:
    is_surprise = content.inspection.kind == InspectionKind.SURPRISE
    yield Heading("II. NỘI DUNG, PHƯƠNG PHÁP KIỂM TRA", 1)
    yield Paragraph(
        f"1. Nội dung: công tác chỉ đạo, điều hành và kết quả thực hiện {_field(content)}; việc khắc phục vấn đề đã "
        "được kiến nghị tại các lần kiểm tra trước."
    )
    yield Paragraph(f"2. Phương pháp: {SURPRISE if is_surprise else ANNOUNCED}")


def _where(content: InspectionContent) -> Iterator[Block]:
    one = content.inspection
    yield Heading("III. ĐƠN VỊ ĐƯỢC KIỂM TRA, THỜI GIAN KIỂM TRA", 1)
    when = lowered(span_words(one.first_day, one.last_day))
    if when:
        yield Paragraph(f"Thời gian kiểm tra: {when}.")
    if not content.visits:
        yield Paragraph("Đơn vị được kiểm tra do Trưởng đoàn quyết định và thông báo trước khi kiểm tra.")
        return
    rows = numbered((visit.unit, span_words(visit.first_day, visit.last_day), visit.place) for visit in content.visits)
    yield Table(_COLUMNS, table_head(_HEADS), tuple(RowGroup((), (row,)) for row in rows))


def _team(content: InspectionContent) -> Iterator[Block]:
    one = content.inspection
    yield Heading("IV. THÀNH PHẦN ĐOÀN KIỂM TRA", 1)
    people = team(one.team_lead, one.members)
    for number, person in enumerate(people, start=1):
        yield Paragraph(f"{number}. {person}{'.' if number == len(people) else ';'}")


def _organised(content: InspectionContent) -> Iterator[Block]:
    yield Heading("V. TỔ CHỨC THỰC HIỆN", 1)
    yield Paragraph(
        "1. Đoàn kiểm tra: tiến hành kiểm tra theo Kế hoạch; lập biên bản, kiến nghị biện pháp và thời hạn khắc phục; "
        f"tổng hợp, báo cáo kết quả với {issuer(content.deciding)}."
    )
    yield Paragraph(
        "2. Các cơ quan, đơn vị được kiểm tra: chuẩn bị báo cáo, hồ sơ, tài liệu có liên quan; bố trí thành phần làm "
        "việc với Đoàn; khắc phục vấn đề phát hiện đúng thời hạn và báo cáo kết quả bằng văn bản."
    )
