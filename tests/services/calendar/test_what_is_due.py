"""The calendar's lines, the overview, and the doubts found in the plan."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cchc_desktop.domain.doubts import find_doubts
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import Conclusion, State
from cchc_desktop.services.book.books import is_sample
from cchc_desktop.services.calendar.deadlines import due_items, undated_items
from cchc_desktop.services.overview import read_overview
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.planning import (
    DeliverableDraft,
    TaskDraft,
    add_area,
    add_deliverable,
    add_task,
    set_window,
)
from cchc_desktop.services.plan.plans import add_plan
from cchc_desktop.services.plan.recording import ConclusionDraft, conclude, confirm_milestones
from cchc_desktop.store.book import Book
from tests.services.looking import item

DAY = date(2023, 10, 20)


def doubts(book: Book, code: str) -> list[str]:
    return [each.reason for each in find_doubts(read_outline(book, 2023, DAY)) if each.code == code]


def test_every_dated_milestone_stands_in_the_calendar_in_order(seed_book: Book) -> None:
    found = due_items(seed_book, DAY)
    days = [each.due_on for each in found if each.due_on]
    assert days == sorted(days)
    assert len(days) == len(found)
    milestones = [each for one in read_outline(seed_book, 2023, DAY).deliverables for each in one.milestones]
    assert {each.milestone_id for each in found} == {each.id for each in milestones if each.due_on}
    first = next(each for each in found if each.code == "6.2")
    assert (first.label, first.due_on, first.state) == ("30/10/2023", date(2023, 10, 30), State.SOON)
    assert first.leads == ("Phòng Tư pháp",)


def test_what_has_no_day_is_listed_apart(seed_book: Book) -> None:
    codes = [each.code for each in undated_items(seed_book, 2023, DAY)]
    ongoing = [each.code for each in read_outline(seed_book, 2023, DAY).deliverables if each.state is State.ONGOING]
    assert codes == ongoing
    assert "10.1" in codes
    assert {each.code for each in due_items(seed_book, DAY)}.isdisjoint(codes)


def test_two_plans_share_the_calendar(seed_book: Book) -> None:
    add_plan(seed_book, 2024)
    area = add_area(seed_book, read_outline(seed_book, 2024, DAY).plan.id, "Nội dung")
    task = add_task(seed_book, area, TaskDraft("Việc", "Phòng Nội vụ"))
    add_deliverable(seed_book, task, DeliverableDraft("Kế hoạch 2024", "Tháng 12/2023"))
    found = [each for each in due_items(seed_book, DAY) if each.due_on == date(2023, 12, 31)]
    assert {each.year for each in found} == {2023, 2024}
    assert all(each.year == 2023 for each in due_items(seed_book, DAY, [2023]))
    late = read_overview(seed_book, 2023, date(2024, 1, 2)).late
    assert "Kế hoạch 2024" in [each.title for each in late]


def test_the_overview_counts_tasks_and_deliverables(sample_book: Book) -> None:
    assert is_sample(sample_book)
    found = read_overview(sample_book, 2023, DAY)
    outline = read_outline(sample_book, 2023, DAY)
    assert (found.tasks.total, found.deliverables.total) == (40, 51)
    assert sum(area.deliverables.total for area in found.areas) == 51
    assert sum(area.tasks.concluded for area in found.areas) == found.tasks.concluded
    assert found.deliverables.nothing_arose == 1
    assert found.deliverables.done_late == 1
    by_hand = [
        task
        for task in outline.tasks
        if all(each.state.value.startswith(("done", "nothing")) for each in task.deliverables)
    ]
    assert found.tasks.concluded == len(by_hand)
    assert [each.code for each in found.late] == ["3.1", "3.2"]
    assert [each.due_on for each in found.soon if each.due_on and each.due_on > DAY + timedelta(days=30)] == []
    assert {"6.2", "7.2", "9.5", "37.1"} <= {each.code for each in found.soon}
    assert found.report is not None
    assert found.report.period.kind is PeriodKind.YEAR


def test_the_overview_follows_what_is_recorded(sample_book: Book) -> None:
    before = read_overview(sample_book, 2023, DAY)
    conclude(sample_book, item(sample_book, "3.1", DAY).id, ConclusionDraft(Conclusion.DONE, DAY), DAY)
    after = read_overview(sample_book, 2023, DAY)
    assert [each.code for each in after.late] == ["3.2"]
    assert after.deliverables.done_late == before.deliverables.done_late + 1
    assert after.tasks.concluded == before.tasks.concluded


@pytest.mark.parametrize(
    ("today", "kind"),
    [
        (date(2023, 1, 5), PeriodKind.Q1),
        (date(2023, 3, 20), PeriodKind.Q1),
        (date(2023, 3, 21), PeriodKind.H1),
        (date(2023, 9, 1), PeriodKind.Q3),
        (date(2023, 12, 20), PeriodKind.YEAR),
        (date(2023, 12, 21), None),
    ],
)
def test_the_next_report(seed_book: Book, today: date, kind: PeriodKind | None) -> None:
    report = read_overview(seed_book, 2023, today).report
    assert (report.period.kind if report else None) == kind


def test_an_empty_plan_has_an_empty_overview(draft_book: Book) -> None:
    add_plan(draft_book, 2025)
    found = read_overview(draft_book, 2025, DAY)
    assert (found.tasks.total, found.deliverables.total, found.areas, found.doubts) == (0, 0, (), ())


# --- doubts


def test_doubts_of_the_signed_plan(seed_book: Book) -> None:
    found = find_doubts(read_outline(seed_book, 2023, DAY))
    assert [each.code for each in found] == ["2.1", "16", "20.2", "24.1", "25.1"]
    assert doubts(seed_book, "16") == ["Văn phòng HĐND&UBND huyện vừa chủ trì vừa phối hợp."]
    assert doubts(seed_book, "20.2") == ["Lời văn nói về năm 2022 trong kế hoạch năm 2023."]
    assert doubts(seed_book, "2.1") == ["Các mốc của “Định kỳ năm 2023” mới là đề xuất, chưa được xác nhận."]


def test_doubts_come_and_go_with_the_plan(seed_book: Book) -> None:
    task = next(task.id for task in read_outline(seed_book, 2023, DAY).tasks if task.number == 1)
    made = add_deliverable(seed_book, task, DeliverableDraft("Báo cáo", "xyz"))
    assert doubts(seed_book, "1.2") == ["Chưa đọc được thời hạn “xyz”; hãy đặt ngày bằng tay."]
    set_window(seed_book, made, None, date(2024, 2, 1))
    assert doubts(seed_book, "1.2") == ["Hạn cuối 01/02/2024 nằm ngoài năm 2023."]
    set_window(seed_book, made, None, date(2022, 12, 1))
    assert doubts(seed_book, "1.2") == []
    confirm_milestones(seed_book, item(seed_book, "2.1", DAY).id)
    assert doubts(seed_book, "2.1") == []
