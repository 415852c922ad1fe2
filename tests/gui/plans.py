"""Plans made by hand for tests of the tree: small, with every field named."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.plan import ContentArea, Deliverable, Milestone, PlanHeading, PlanOutline, Task, Unit
from cchc_desktop.domain.progress import State

TODAY = date(2023, 10, 20)
HOME_OFFICE = Unit(1, "Phòng Nội vụ", "PNV")


def deliverable(number: int, task: int = 1, state: State = State.NOT_YET, title: str = "") -> Deliverable:
    """Sản phẩm `task.number`, due on 31/10/2023."""
    record = task * 100 + number
    milestone = Milestone(
        id=record,
        label="Tháng 10/2023",
        opens_on=date(2023, 10, 1),
        due_on=date(2023, 10, 31),
        last_working_day=date(2023, 10, 31),
        confirmed=True,
        state=state,
        working_days_left=7,
    )
    return Deliverable(
        id=record,
        uid=f"d{record}",
        task_id=task,
        code=f"{task}.{number}",
        number=number,
        title=title or f"Báo cáo số {number}",
        deadline_text="Tháng 10/2023",
        kind=DeadlineKind.MONTH,
        opens_on=date(2023, 10, 1),
        due_on=date(2023, 10, 31),
        window_set_by_hand=False,
        funding_text="Kinh phí thường xuyên",
        funding_amount=None,
        state=state,
        percent=None,
        milestones=(milestone,),
    )


def task(number: int, *deliverables: Deliverable, area: int = 1) -> Task:
    return Task(
        id=number,
        uid=f"t{number}",
        area_id=area,
        number=number,
        title=f"Nhiệm vụ {number}",
        leads_text="Phòng Nội vụ",
        coordinating_text="",
        leads=(HOME_OFFICE,),
        coordinating=(),
        deliverables=deliverables,
    )


def area(number: int, *tasks: Task) -> ContentArea:
    return ContentArea(id=number, uid=f"a{number}", number=number, title=f"Nội dung {number}", tasks=tasks)


def outline(*areas: ContentArea) -> PlanOutline:
    heading = PlanHeading(1, 2023, "Kế hoạch cải cách hành chính năm 2023", "", None, issued=False)
    return PlanOutline(heading, TODAY, areas)
