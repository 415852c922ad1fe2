"""The decision that sets up the team of an inspection, on the decree's sample 1.2.

Source of the layout: Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2; the articles' text is a custom of the office.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cchc_desktop.documents.blocks import (
    Article,
    Basis,
    Block,
    CentredLine,
    Document,
    KindTitle,
    NextPaper,
    SignatureBlock,
)
from cchc_desktop.documents.forms.inspection_parts import (
    InspectionContent,
    joined,
    letterhead,
    span_words,
    team,
)
from cchc_desktop.documents.forms.wording import cited_plan, issuer, lowered, recipient_lines
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.organising_law import organising_law
from cchc_desktop.domain.signing import AuthorityForm, read_authority


def decision_document(papers: Sequence[InspectionContent]) -> Document:
    """A decision for each inspection, one after another."""
    blocks: list[Block] = []
    for content in papers:
        blocks += [NextPaper()] if blocks else []
        blocks += _decision(content)
    return Document(f"Quyết định thành lập Đoàn {papers[0].name}", issuer(papers[0].agency), tuple(blocks))


def _decision(content: InspectionContent) -> Iterator[Block]:
    agency, one = content.agency, content.inspection
    yield letterhead(content, "QĐ", one.decision, one.decision_on)
    yield KindTitle("QUYẾT ĐỊNH", f"Về việc thành lập Đoàn {content.name}")
    yield CentredLine(_who_decides(agency))
    yield Basis(tuple(_ended(_basis(content))))
    yield CentredLine("QUYẾT ĐỊNH:")
    yield Article("Điều 1.", "\n".join(_members(content)))
    yield Article("Điều 2.", "\n".join(_tasks(content)))
    yield Article(
        "Điều 3.",
        "Quyết định này có hiệu lực kể từ ngày ký. Các ông (bà) có tên tại Điều 1, thủ trưởng các cơ quan, đơn vị được "
        "kiểm tra và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.",
    )
    recipients = ("- Như Điều 3;", *recipient_lines(agency, answers=False, kind="QĐ"))
    yield SignatureBlock(agency.authority_lines, agency.signer_name, recipients)


def _who_decides(agency: Agency) -> str:
    """The collective where the paper is signed for it, else the head of the agency (footnote 6 of the sample)."""
    name = " ".join(agency.name_lines).upper()
    authority = read_authority(agency.authority_lines)
    if authority is None or authority.body or not name:
        return name or "CƠ QUAN BAN HÀNH"
    by_head = authority.form in (AuthorityForm.HEAD, AuthorityForm.ACTING)
    position = authority.position if by_head else authority.signed_for
    return f"{position.removeprefix('Q. ')} {name}".strip()


def _basis(content: InspectionContent) -> Iterator[str]:
    yield f"Căn cứ {organising_law(content.today)}"
    yield f"Căn cứ {cited_plan(content.plan, content.deciding)}"
    if content.proposer:
        yield f"Theo đề nghị của {content.proposer}"


def _ended(lines: Iterable[str]) -> Iterator[str]:
    """Each line ends with a semicolon, the last with a full stop (mục II.6)."""
    *first, last = lines
    yield from (f"{line};" for line in first)
    yield f"{last}."


def _members(content: InspectionContent) -> Iterator[str]:
    one = content.inspection
    yield f"Thành lập Đoàn {content.name}, gồm các ông (bà) có tên sau đây:"
    people = team(one.team_lead, one.members)
    for number, person in enumerate(people, start=1):
        yield f"{number}. {person}{'.' if number == len(people) else ';'}"


def _tasks(content: InspectionContent) -> Iterator[str]:
    one = content.inspection
    units = joined(visit.unit for visit in content.visits) or "các cơ quan, đơn vị theo kế hoạch kiểm tra"
    about = f"việc thực hiện công tác {lowered(one.field)}" if one.field else "các nội dung theo kế hoạch"
    yield f"Đoàn kiểm tra có nhiệm vụ kiểm tra {about} tại: {units}."
    when = lowered(span_words(one.first_day, one.last_day))
    yield f"Thời gian kiểm tra: {when or 'theo kế hoạch kiểm tra'}."
    yield (
        "Đoàn kiểm tra lập biên bản kiểm tra tại từng đơn vị, kiến nghị biện pháp và thời hạn khắc phục vấn đề phát "
        f"hiện, báo cáo kết quả kiểm tra với {issuer(content.deciding)} và tự giải thể sau khi hoàn thành nhiệm vụ."
    )
