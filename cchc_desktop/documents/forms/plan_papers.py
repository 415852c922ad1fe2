"""The plan ready to sign, and the papers that lead to it: the submission and the letter asking for opinions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cchc_desktop.documents.blocks import (
    Addressees,
    Block,
    ContactFooter,
    Document,
    Heading,
    KindTitle,
    NextPaper,
    Paragraph,
    SignatureBlock,
)
from cchc_desktop.documents.forms.assignment import AssignmentContent, assignment_document
from cchc_desktop.documents.forms.parts import numbered_letterhead
from cchc_desktop.documents.forms.wording import issuer, recipient_lines
from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.numbers import day_words as short_day
from cchc_desktop.domain.plan import Deliverable, PlanHeading, PlanOutline, Task
from cchc_desktop.domain.plan_text import TextSection, contents_line


@dataclass(frozen=True, slots=True)
class PlanPaperContent:
    """What these papers are made from; `agency` is the letterhead that the paper goes out under."""

    agency: Agency
    outline: PlanOutline
    sections: tuple[TextSection, ...] = ()
    addressees: tuple[str, ...] = ()
    answer_by: date | None = None
    """The day by which opinions are asked for."""
    made_on: date | None = None
    """The day the paper is made, whose year stands beside the place; the plan itself is signed the December before."""

    @property
    def year_of_paper(self) -> int:
        return self.made_on.year if self.made_on else self.outline.plan.year - 1


def plan_document(content: PlanPaperContent) -> Document:
    """The plan: letterhead, text, signature, and the annex that assigns its tasks (decree's sample 1.4, annex 2.1)."""
    agency, plan = content.agency, content.outline.plan
    annex = assignment_document(AssignmentContent(agency, content.outline, "decree")).blocks
    blocks: list[Block] = [
        numbered_letterhead(agency, "KH", plan.number, plan.issued_on, plan.year - 1),
        KindTitle("KẾ HOẠCH", _subject(plan)),
        *_text(content.sections),
        Paragraph(
            f"Trên đây là Kế hoạch {_about(plan)} của {issuer(agency)}; yêu cầu các cơ quan, đơn vị thực hiện./."
        ),
        SignatureBlock(agency.authority_lines, agency.signer_name, recipient_lines(agency, answers=False, kind="KH")),
        *annex,
    ]
    return Document(plan.title, issuer(agency), tuple(blocks))


def submission_document(content: PlanPaperContent) -> Document:
    """Tờ trình: the office asks the agency to issue the plan (decree's sample 1.4)."""
    agency, plan = content.agency, content.outline.plan
    subject = f"Về việc ban hành Kế hoạch {_about(plan)}"
    blocks = (
        numbered_letterhead(agency, "TTr", "", None, content.year_of_paper),
        KindTitle("TỜ TRÌNH", subject),
        Addressees(content.addressees),
        *_text(content.sections),
        SignatureBlock(agency.authority_lines, agency.signer_name, recipient_lines(agency, answers=True, kind="TTr")),
    )
    return Document(f"Tờ trình {subject[0].lower()}{subject[1:]}", issuer(agency), blocks)


def consultation_document(content: PlanPaperContent) -> Document:
    """Công văn: the units are asked what they think of the draft (decree's sample 1.5)."""
    agency, plan = content.agency, content.outline.plan
    subject = f"V/v lấy ý kiến dự thảo Kế hoạch {_about(plan)}"
    by = f"trước ngày {short_day(content.answer_by)}" if content.answer_by else "trước ngày ……"
    blocks: list[Block] = [
        numbered_letterhead(agency, "", "", None, content.year_of_paper, subject),
        Addressees(content.addressees),
        Paragraph(
            f"Để chuẩn bị ban hành Kế hoạch {_about(plan)}, {issuer(agency)} đã xây dựng dự thảo Kế hoạch "
            f"(gửi kèm theo công văn này). {contents_line(content.outline)}"
        ),
        Paragraph(
            f"{issuer(agency)} đề nghị các cơ quan, đơn vị nghiên cứu, tham gia ý kiến, tập trung vào: nhiệm vụ được "
            "giao chủ trì, phối hợp; sản phẩm; thời gian hoàn thành; kinh phí thực hiện. Ý kiến bằng văn bản gửi về "
            f"{issuer(agency)} {by} để tổng hợp; quá thời hạn trên, cơ quan, đơn vị không có ý kiến được coi là thống "
            "nhất với dự thảo."
        ),
        Paragraph(f"{issuer(agency)} đề nghị các cơ quan, đơn vị quan tâm, phối hợp./."),
        SignatureBlock(agency.authority_lines, agency.signer_name, recipient_lines(agency, answers=True, kind="")),
    ]
    if agency.contact_lines:
        blocks.append(ContactFooter("\n".join(agency.contact_lines)))
    return Document(subject, issuer(agency), tuple(blocks))


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """A report on a plan carried out: the deliverable that it is, and its sections."""

    task: Task
    deliverable: Deliverable
    sections: tuple[TextSection, ...]


def carried_out_document(agency: Agency, plan: PlanHeading, reports: Iterable[CarriedOut]) -> Document:
    """A report for each of them, one after another, each with its own letterhead and signature (sample 1.4)."""
    blocks: list[Block] = []
    for report in reports:
        blocks += [NextPaper()] if blocks else []
        blocks += _carried_out(agency, plan, report)
    return Document(f"Báo cáo kết quả thực hiện kế hoạch năm {plan.year}", issuer(agency), tuple(blocks))


def _carried_out(agency: Agency, plan: PlanHeading, report: CarriedOut) -> Iterator[Block]:
    task = report.task
    subject = f"Kết quả thực hiện nhiệm vụ {task.number} của Kế hoạch {_about(plan)}"
    yield numbered_letterhead(agency, "BC", "", None, plan.year)
    yield KindTitle("BÁO CÁO", subject)
    yield Addressees(agency.addressees)
    yield Paragraph(
        f"Thực hiện Kế hoạch {_about(plan)}, {issuer(agency)} báo cáo kết quả thực hiện nhiệm vụ {task.number} "
        f"(sản phẩm {report.deliverable.code}) như sau:"
    )
    yield from _text(report.sections)
    yield Paragraph(f"Trên đây là báo cáo của {issuer(agency)}./.")
    yield SignatureBlock(agency.authority_lines, agency.signer_name, recipient_lines(agency, answers=True, kind="BC"))


def _text(sections: Iterable[TextSection]) -> Iterator[Block]:
    for section in sections:
        yield Heading(section.heading.upper() if section.level == 1 else section.heading, section.level)
        yield from (Paragraph(line) for line in section.lines)


def _subject(plan: PlanHeading) -> str:
    """The title without the kind that stands above it."""
    title = plan.title.strip()
    bare = title.removeprefix("Kế hoạch").strip() if title.startswith("Kế hoạch") else title
    return bare[:1].upper() + bare[1:]


def _about(plan: PlanHeading) -> str:
    """The same within a sentence."""
    subject = _subject(plan)
    return subject[:1].lower() + subject[1:]
