"""Plans made in code for the tests of printed paper: short ones, hostile ones, and one of the real plan's size."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.agency import Agency
from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.plan import (
    ContentArea,
    Deliverable,
    DocumentReference,
    Milestone,
    PlanHeading,
    PlanOutline,
    Task,
    Unit,
)
from cchc_desktop.domain.progress import Conclusion, State

TODAY = date(2023, 10, 20)

AGENCY = Agency(
    parent="",
    name_lines=("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG"),
    place="Nghĩa Hưng",
    short_name="UBND huyện Nghĩa Hưng",
    symbol="UBND",
    authority_lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer_name="Nguyễn Văn Ánh",
    addressees=("UBND tỉnh Nam Định", "Sở Nội vụ tỉnh Nam Định"),
    recipients=("Thường trực Huyện ủy", "Thường trực HĐND huyện", "Các cơ quan, đơn vị; UBND các xã, thị trấn"),
    drafting_symbol="NV",
)

HEADING = PlanHeading(
    id=1,
    year=2023,
    title="Kế hoạch cải cách hành chính huyện Nghĩa Hưng năm 2023",
    number="",
    issued_on=None,
    issued=True,
    annex_title="PHÂN CÔNG THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH HUYỆN NGHĨA HƯNG NĂM 2023",
    annex_basis="(Ban hành kèm theo Kế hoạch số:    /KH-UBND, ngày     tháng 12  năm 2022 của UBND huyện Nghĩa Hưng)",
)

PHONG_NOI_VU = Unit(1, "Phòng Nội vụ", "Nội vụ")

AREA_TITLES = (
    "Công tác chỉ đạo, điều hành cải cách hành chính",
    "Cải cách thể chế",
    "Cải cách thủ tục hành chính, thực hiện cơ chế Một cửa, Một cửa liên thông",
    "Cải cách tổ chức bộ máy",
    "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
    "Công tác cải cách tài chính công",
    "Xây dựng và phát triển chính quyền điện tử, chuyển đổi số",
    "Tuyên truyền, phổ biến về cải cách hành chính",
    "Xác định Chỉ số cải cách hành chính",
)


def milestone(
    due_on: date | None,
    state: State = State.NOT_YET,
    *,
    done_on: date | None = None,
    number: str = "",
    conclusion: Conclusion | None = None,
    label: str = "",
    reason: str = "",
    new_due_on: date | None = None,
    confirmed: bool = True,
) -> Milestone:
    """A milestone; a `number` makes a document of the day it was done."""
    ended = conclusion or (Conclusion.DONE if done_on else None)
    document = DocumentReference(1, number, done_on, "Về công tác CCHC") if number else None
    return Milestone(1, label, None, due_on, due_on, confirmed, state, ended, done_on, document, reason, new_due_on)


def deliverable(
    code: str = "1.1",
    title: str = "Kế hoạch của UBND huyện về cải cách hành chính năm 2023",
    deadline_text: str = "Trước 31/10/2023",
    *,
    state: State = State.NOT_YET,
    kind: DeadlineKind = DeadlineKind.BEFORE,
    milestones: tuple[Milestone, ...] = (),
    funding_text: str = "Kinh phí thường xuyên",
    percent: int | None = None,
) -> Deliverable:
    """A deliverable whose id comes from its code, so that entries can be told apart."""
    task, number = (int(part) for part in code.split("."))
    due_on = milestones[0].due_on if milestones else None
    return Deliverable(
        task * 1000 + number, code, task, code, number, title, deadline_text, kind, None, due_on, False,
        funding_text, None, state, percent, milestones,
    )  # fmt: skip


def task(number: int, *deliverables: Deliverable, title: str = "", leads: str = "Phòng Nội vụ") -> Task:
    """A task led by one office."""
    title = title or f"Rà soát, sửa đổi, bổ sung quy định về chức năng, nhiệm vụ, quyền hạn số {number}"
    coordinating = "Các cơ quan, đơn vị và UBND các xã, thị trấn"
    return Task(number, str(number), 1, number, title, leads, coordinating, (PHONG_NOI_VU,), (), deliverables)


def area(number: int, *tasks: Task, title: str = "") -> ContentArea:
    """An area with one of the real plan's titles."""
    return ContentArea(number, str(number), number, title or AREA_TITLES[(number - 1) % len(AREA_TITLES)], tasks)


def outline(*areas: ContentArea, heading: PlanHeading = HEADING, today: date = TODAY) -> PlanOutline:
    """A plan of these areas."""
    return PlanOutline(heading, today, areas)


def sized_plan(tasks: int = 40, areas: int = 9, today: date = TODAY) -> PlanOutline:
    """A plan of the real one's size by default: 40 tasks, every fourth with two deliverables."""
    made = [_sized_task(number) for number in range(1, tasks + 1)]
    share = -(-tasks // areas)
    return outline(*(area(n + 1, *made[n * share : (n + 1) * share]) for n in range(areas)), today=today)


def _sized_task(number: int) -> Task:
    due_on = date(2023, 1 + number % 12, 28)
    first = deliverable(
        f"{number}.1", milestones=(milestone(due_on, State.LATE if due_on < TODAY else State.NOT_YET),),
        state=State.LATE if due_on < TODAY else State.NOT_YET, deadline_text=f"Tháng {due_on.month}/2023",
    )  # fmt: skip
    done = milestone(due_on, State.DONE, done_on=date(2023, due_on.month, 20), number=f"{number:02}/BC-UBND")
    second = first._replace(id=first.id + 1, code=f"{number}.2", number=2, milestones=(done,), state=State.DONE)
    second = second._replace(
        title="Báo cáo kết quả thực hiện (Phải đầy đủ nội dung, xác định mức độ hoàn thành Kế hoạch)"
    )
    return task(number, *((first, second) if number % 4 == 0 else (first,)))
