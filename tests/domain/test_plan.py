"""The plan as the program passes it around: what it answers of itself."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.plan import ChecklistItem, ContentArea, Deliverable, Milestone, PlanHeading, PlanOutline, Task
from cchc_desktop.domain.progress import Conclusion, Handling, State


def milestone(number: int, due_on: date | None, conclusion: Conclusion | None = None) -> Milestone:
    return Milestone(number, f"Mốc {number}", None, due_on, due_on, True, State.NOT_YET, conclusion)


def deliverable(*milestones: Milestone) -> Deliverable:
    return Deliverable(
        id=1,
        uid="u",
        task_id=1,
        code="2.1",
        number=1,
        title="Báo cáo định kỳ",
        deadline_text="Định kỳ năm 2023",
        kind=DeadlineKind.RECURRING,
        opens_on=None,
        due_on=None,
        window_set_by_hand=False,
        funding_text="Kinh phí thường xuyên",
        funding_amount=None,
        state=State.NOT_YET,
        percent=None,
        milestones=milestones,
    )


def test_the_next_milestone_is_the_open_one_due_first() -> None:
    done = milestone(1, date(2023, 3, 20), Conclusion.DONE)
    undated, later, sooner = milestone(2, None), milestone(3, date(2023, 9, 20)), milestone(4, date(2023, 6, 20))
    assert deliverable(done, undated, later, sooner).next_milestone is sooner
    assert deliverable(done).next_milestone is None


def test_a_checklist_item_is_filled_by_its_own_sort_of_answer() -> None:
    assert ChecklistItem(1, "Tỷ lệ hoàn thành Kế hoạch", is_rate=True, rate=0).is_filled
    assert not ChecklistItem(1, "Tỷ lệ hoàn thành Kế hoạch", is_rate=True, handling=Handling.HANDLED).is_filled
    assert ChecklistItem(2, "Xử lý", is_rate=False, handling=Handling.NOTHING).is_filled
    assert not ChecklistItem(2, "Xử lý", is_rate=False, rate=100).is_filled


def test_an_outline_gives_its_tasks_and_deliverables_in_order() -> None:
    first, second = deliverable(), deliverable()
    task = Task(1, "u", 1, 2, "Báo cáo", "Phòng Nội vụ", "", (), (), (first, second))
    area = ContentArea(1, "u", 1, "Công tác chỉ đạo, điều hành", (task,))
    outline = PlanOutline(PlanHeading(1, 2023, "Kế hoạch", "", None, True), date(2023, 10, 20), (area,))
    assert list(outline.tasks) == [task]
    assert list(outline.deliverables) == list(area.deliverables) == [first, second]
