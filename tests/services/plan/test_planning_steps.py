"""Writing the plan: each edit, move and deletion is one step; codes follow the order until the plan is issued."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from cchc_desktop.domain.plan import Deliverable, PlanOutline, Task
from cchc_desktop.services.calendar.working_days import read_holidays
from cchc_desktop.services.history.history import history, next_redo, undo
from cchc_desktop.services.plan import planning
from cchc_desktop.services.plan.outline import plan_years, read_heading, read_outline
from cchc_desktop.services.plan.planning import DeliverableDraft, TaskDraft
from cchc_desktop.services.plan.plans import PlanDraft, add_plan, edit_plan
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress
from cchc_desktop.store.book import Book
from tests.services.looking import content, one_step, refused

DAY = date(2024, 3, 1)


def outline(book: Book, year: int = 2024) -> PlanOutline:
    return read_outline(book, year, DAY)


def shape(book: Book, year: int = 2024) -> list[tuple[int, str, list[tuple[int, str, list[str]]]]]:
    """Areas with their tasks with the codes of their deliverables, in the order of the plan."""
    return [
        (
            area.number,
            area.title[-1],
            [(task.number, task.title, [each.code for each in task.deliverables]) for task in area.tasks],
        )
        for area in outline(book, year).areas
    ]


def found(book: Book, title: str) -> Task:
    return next(task for task in outline(book).tasks if task.title == title)


def deliverable(book: Book, title: str) -> Deliverable:
    return next(each for each in outline(book).deliverables if each.title == title)


def area_id(book: Book, number: int) -> int:
    return next(area.id for area in outline(book).areas if area.number == number)


def issue(book: Book, year: int = 2024) -> None:
    heading = read_heading(book, year)
    edit_plan(book, heading.id, PlanDraft(heading.title, "12/KH-UBND", date(2023, 12, 20), issued=True))


def words_of(each: Deliverable) -> DeliverableDraft:
    return DeliverableDraft(each.title, each.deadline_text, each.funding_text, each.funding_amount, each.search_also)


def test_tasks_are_numbered_through_the_whole_plan(draft_book: Book) -> None:
    assert shape(draft_book) == [
        (1, "A", [(1, "Việc một", ["1.1", "1.2"]), (2, "Việc hai", [])]),
        (2, "B", [(3, "Việc ba", [])]),
    ]


def test_adding_is_one_step_each(draft_book: Book) -> None:
    plan = read_heading(draft_book, 2024).id
    with one_step(draft_book, "Thêm nội dung “Nội dung C”"):
        planning.add_area(draft_book, plan, "  Nội dung C ")
    with one_step(draft_book, "Thêm nhiệm vụ “Việc bốn”"):
        planning.add_task(draft_book, area_id(draft_book, 1), TaskDraft("Việc bốn", "Hội Nông dân"))
    assert [task.title for task in outline(draft_book).tasks] == ["Việc một", "Việc hai", "Việc bốn", "Việc ba"]
    assert [task.number for task in outline(draft_book).tasks] == [1, 2, 3, 4]
    with one_step(draft_book, "Thêm sản phẩm vào nhiệm vụ 3"):
        draft = DeliverableDraft("Báo cáo", "Định kỳ năm 2024", "Ngân sách", 12_000_000, "bao cao")
        planning.add_deliverable(draft_book, found(draft_book, "Việc bốn").id, draft)
    made = deliverable(draft_book, "Báo cáo")
    assert (made.code, made.funding_amount, len(made.milestones)) == ("3.1", 12_000_000, 4)


def test_editing_is_one_step_each(draft_book: Book) -> None:
    with one_step(draft_book, "Sửa tên nội dung 2"):
        planning.edit_area(draft_book, area_id(draft_book, 2), "Nội dung Đ")
    with one_step(draft_book, "Sửa nhiệm vụ 2"):
        task = found(draft_book, "Việc hai")
        planning.edit_task(draft_book, task.id, TaskDraft(task.title, "Phòng Nội vụ", "Phòng Tư pháp"))
    assert [unit.name for unit in found(draft_book, "Việc hai").leads] == ["Phòng Nội vụ"]
    first = deliverable(draft_book, "Sản phẩm thứ nhất")
    with one_step(draft_book, "Sửa tên sản phẩm 1.1"):
        planning.edit_deliverable(draft_book, first.id, dataclasses.replace(words_of(first), title="Sản phẩm một"))
    with one_step(draft_book, "Sửa thời hạn 1.1"):
        draft = dataclasses.replace(words_of(first), title="Sản phẩm một", deadline_text="Quý II, III/2024")
        planning.edit_deliverable(draft_book, first.id, draft)
    assert [each.due_on for each in deliverable(draft_book, "Sản phẩm một").milestones] == [
        date(2024, 6, 30),
        date(2024, 9, 30),
    ]
    with one_step(draft_book, "Sửa sản phẩm 1.1"):
        planning.edit_deliverable(draft_book, first.id, dataclasses.replace(draft, funding_amount=5))


def test_an_edit_that_changes_nothing_is_no_step_and_keeps_the_redo(draft_book: Book) -> None:
    first = deliverable(draft_book, "Sản phẩm thứ nhất")
    planning.edit_deliverable(draft_book, first.id, dataclasses.replace(words_of(first), title="Khác"))
    undo(draft_book)
    steps = len(history(draft_book))
    planning.edit_deliverable(draft_book, first.id, words_of(first))
    planning.edit_area(draft_book, area_id(draft_book, 1), "Nội dung A")
    planning.move_area(draft_book, area_id(draft_book, 1), -1)
    assert len(history(draft_book)) == steps
    assert next_redo(draft_book) == "Sửa tên sản phẩm 1.1"


def test_moving_renumbers_a_draft(draft_book: Book) -> None:
    with one_step(draft_book, "Chuyển nội dung 1"):
        planning.move_area(draft_book, area_id(draft_book, 1), +1)
    assert shape(draft_book) == [
        (1, "B", [(1, "Việc ba", [])]),
        (2, "A", [(2, "Việc một", ["2.1", "2.2"]), (3, "Việc hai", [])]),
    ]
    with one_step(draft_book, "Chuyển nhiệm vụ 3"):
        planning.move_task(draft_book, found(draft_book, "Việc hai").id, -1)
    assert [task.title for task in outline(draft_book).tasks] == ["Việc ba", "Việc hai", "Việc một"]
    with one_step(draft_book, "Chuyển sản phẩm 3.2"):
        planning.move_deliverable(draft_book, deliverable(draft_book, "Sản phẩm thứ hai").id, -1)
    assert deliverable(draft_book, "Sản phẩm thứ hai").code == "3.1"
    assert deliverable(draft_book, "Sản phẩm thứ nhất").code == "3.2"
    with one_step(draft_book, "Chuyển nhiệm vụ 1 sang nội dung khác"):
        planning.move_task_to(draft_book, found(draft_book, "Việc ba").id, area_id(draft_book, 2))
    assert shape(draft_book)[0] == (1, "B", [])
    assert [task.title for task in outline(draft_book).tasks] == ["Việc hai", "Việc một", "Việc ba"]


@pytest.mark.parametrize("by", [-5, -1])
def test_the_first_cannot_go_further_up(draft_book: Book, by: int) -> None:
    before = content(draft_book)
    planning.move_task(draft_book, found(draft_book, "Việc một").id, by)
    assert content(draft_book) == before


def test_deleting_takes_all_that_hangs_on_it_and_undo_brings_it_back(sample_book: Book) -> None:
    today = date(2023, 10, 20)
    plan = read_outline(sample_book, 2023, today)
    for area in plan.areas[:3]:
        with one_step(sample_book, f"Xóa nội dung {area.number}"):
            planning.delete_area(sample_book, area.id)
    left = read_outline(sample_book, 2023, today)
    assert [area.number for area in left.areas] == [4, 5, 6, 7, 8, 9]
    assert next(each.code for each in left.deliverables) == "18.1", "an issued plan keeps its codes"
    with one_step(sample_book, "Xóa nhiệm vụ 36"):
        planning.delete_task(sample_book, next(task.id for task in left.tasks if task.number == 36))


def test_deleting_in_a_draft_closes_the_gap(draft_book: Book) -> None:
    first = deliverable(draft_book, "Sản phẩm thứ nhất")
    record_progress(draft_book, first.id, ProgressDraft(DAY, 50))
    with one_step(draft_book, "Xóa sản phẩm 1.1"):
        planning.delete_deliverable(draft_book, first.id)
    assert deliverable(draft_book, "Sản phẩm thứ hai").code == "1.1"
    with one_step(draft_book, "Xóa nhiệm vụ 1"):
        planning.delete_task(draft_book, found(draft_book, "Việc một").id)
    assert [(task.number, task.title) for task in outline(draft_book).tasks] == [(1, "Việc hai"), (2, "Việc ba")]


def test_an_issued_plan_never_renumbers(draft_book: Book) -> None:
    with one_step(draft_book, "Sửa thông tin kế hoạch năm 2024"):
        issue(draft_book)
    assert read_heading(draft_book, 2024).issued
    planning.move_area(draft_book, area_id(draft_book, 1), +1)
    planning.delete_deliverable(draft_book, deliverable(draft_book, "Sản phẩm thứ nhất").id)
    planning.add_task(draft_book, area_id(draft_book, 2), TaskDraft("Việc bốn"))
    assert shape(draft_book) == [
        (2, "B", [(3, "Việc ba", []), (4, "Việc bốn", [])]),
        (1, "A", [(1, "Việc một", ["1.2"]), (2, "Việc hai", [])]),
    ]


@pytest.mark.parametrize("title", ["", "   ", "\n\t", "\x00\x07", "\u2028"])
def test_blank_titles_are_refused(draft_book: Book, title: str) -> None:
    plan, task = read_heading(draft_book, 2024).id, found(draft_book, "Việc một").id
    first = deliverable(draft_book, "Sản phẩm thứ nhất").id
    with refused(draft_book, "Tên nội dung đang để trống"):
        planning.add_area(draft_book, plan, title)
    with refused(draft_book, "Tên nội dung đang để trống"):
        planning.edit_area(draft_book, area_id(draft_book, 1), title)
    with refused(draft_book, "Tên nhiệm vụ đang để trống"):
        planning.add_task(draft_book, area_id(draft_book, 1), TaskDraft(title))
    with refused(draft_book, "Tên nhiệm vụ đang để trống"):
        planning.edit_task(draft_book, task, TaskDraft(title))
    with refused(draft_book, "Tên sản phẩm đang để trống"):
        planning.add_deliverable(draft_book, task, DeliverableDraft(title))
    with refused(draft_book, "Tên sản phẩm đang để trống"):
        planning.edit_deliverable(draft_book, first, DeliverableDraft(title))
    with refused(draft_book, "Tên kế hoạch đang để trống"):
        edit_plan(draft_book, plan, PlanDraft(title))


@pytest.mark.parametrize("amount", [-1, 10**15 + 1, 10**40])
def test_money_out_of_reach_is_refused(draft_book: Book, amount: int) -> None:
    first = deliverable(draft_book, "Sản phẩm thứ nhất").id
    with refused(draft_book, "Kinh phí phải từ 0"):
        planning.edit_deliverable(draft_book, first, DeliverableDraft("Tên", funding_amount=amount))


def test_what_is_gone_is_refused(draft_book: Book) -> None:
    for act in (
        lambda: planning.add_area(draft_book, 999, "A"),
        lambda: planning.edit_area(draft_book, 999, "A"),
        lambda: planning.add_task(draft_book, 999, TaskDraft("A")),
        lambda: planning.edit_task(draft_book, 999, TaskDraft("A")),
        lambda: planning.add_deliverable(draft_book, 999, DeliverableDraft("A")),
        lambda: planning.edit_deliverable(draft_book, 999, DeliverableDraft("A")),
        lambda: planning.move_area(draft_book, 999, 1),
        lambda: planning.move_task(draft_book, 999, 1),
        lambda: planning.move_deliverable(draft_book, 999, 1),
        lambda: planning.delete_area(draft_book, 999),
        lambda: planning.delete_task(draft_book, 999),
        lambda: planning.delete_deliverable(draft_book, 999),
        lambda: planning.set_window(draft_book, 999, DAY, DAY),
    ):
        with refused(draft_book, "không còn trong kế hoạch"):
            act()


def test_two_plans_run_at_once_but_never_two_of_one_year(draft_book: Book) -> None:
    with refused(draft_book, "đã có kế hoạch năm 2024"):
        add_plan(draft_book, 2024)
    for year in (1989, 2201, 10**30):
        with refused(draft_book, "không dùng được"):
            add_plan(draft_book, year)
    with one_step(draft_book, "Tạo kế hoạch năm 2025"):
        add_plan(draft_book, 2025, "Kế hoạch riêng")
    assert plan_years(draft_book) == (2024, 2025)
    assert read_heading(draft_book, 2025).title == "Kế hoạch riêng"
    assert read_holidays(draft_book, date(2025, 9, 2), date(2025, 9, 2))
    other = planning.add_area(draft_book, read_heading(draft_book, 2025).id, "Nội dung")
    with refused(draft_book, "kế hoạch năm khác"):
        planning.move_task_to(draft_book, found(draft_book, "Việc một").id, other)


def test_pasted_text_is_kept_as_words(draft_book: Book) -> None:
    first = deliverable(draft_book, "Sản phẩm thứ nhất").id
    planning.edit_deliverable(
        draft_book, first, DeliverableDraft("Ðề án\x00 cải cách\r\nhành chính\x1b \u0065\u0302\n")
    )
    assert next(each for each in outline(draft_book).deliverables if each.id == first).title == (
        "Đề án cải cách\nhành chính ê"
    )
    with refused(draft_book, "ký tự hỏng"):
        planning.edit_deliverable(draft_book, first, DeliverableDraft("Báo \ud83d cáo"))
