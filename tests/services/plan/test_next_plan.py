"""The plan of the year after: words and units of this year's, nothing of what was done, deadlines as proposals."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.plan import PlanOutline
from cchc_desktop.domain.progress import Handling, State
from cchc_desktop.services.history.history import history
from cchc_desktop.services.plan.next_plan import copy_plan, copy_tasks
from cchc_desktop.services.plan.outline import plan_years, read_outline
from cchc_desktop.services.plan.planning import DeliverableDraft, add_deliverable, edit_deliverable, set_window
from cchc_desktop.services.plan.plans import PlanDraft, add_plan, edit_plan
from cchc_desktop.services.plan.recording import confirm_milestones, set_handling
from cchc_desktop.store.book import Book
from tests.services.looking import item, one_step, refused, task

DAY = date(2023, 12, 5)


def plan(book: Book, year: int) -> PlanOutline:
    return read_outline(book, year, DAY)


def test_a_copy_is_one_step_and_has_every_task_with_its_units(sample_book: Book) -> None:
    source = plan(sample_book, 2023)
    with one_step(sample_book, "Tạo kế hoạch năm 2024 từ kế hoạch năm 2023"):
        copy_plan(sample_book, source, 2024)
    assert plan_years(sample_book) == (2023, 2024)
    made = plan(sample_book, 2024)
    assert [area.title for area in made.areas] == [area.title for area in source.areas]
    for ours, theirs in zip(made.tasks, source.tasks, strict=True):
        assert (ours.number, ours.leads, ours.coordinating) == (theirs.number, theirs.leads, theirs.coordinating)
        assert [one.code for one in ours.deliverables] == [one.code for one in theirs.deliverables]
    assert made.plan.title == "Kế hoạch cải cách hành chính huyện Nghĩa Hưng năm 2024"
    assert made.plan.annex_title.endswith("NĂM 2024")
    assert (made.plan.number, made.plan.issued_on, made.plan.issued) == ("", None, False)


def test_nothing_of_what_was_done_is_copied(sample_book: Book) -> None:
    set_handling(sample_book, item(sample_book, "6.2", DAY).checklist[-1].id, Handling.HANDLED)
    before = plan(sample_book, 2023)
    assert any(each.is_filled for one in before.deliverables for each in one.checklist)
    copy_plan(sample_book, before, 2024)
    made = plan(sample_book, 2024)
    assert plan(sample_book, 2023) == before
    assert all(one.percent is None and not any(each.is_filled for each in one.checklist) for one in made.deliverables)
    assert all(each.conclusion is None for one in made.deliverables for each in one.milestones)
    assert [len(one.checklist) for one in made.deliverables] == [len(one.checklist) for one in before.deliverables]


def test_a_moved_deadline_waits_for_the_officer(sample_book: Book) -> None:
    copy_plan(sample_book, plan(sample_book, 2023), 2024)
    one = item(sample_book, "1.1", DAY, 2024)
    assert (one.deadline_text, one.due_on, one.state) == ("Tháng 12/2023", date(2023, 12, 31), State.UNCONFIRMED)
    assert one.title == "Kế hoạch của UBND huyện về cải cách hành chính năm 2024"
    always = item(sample_book, "14.1", DAY, 2024)
    assert (always.deadline_text, always.state) == ("Thường xuyên", State.ONGOING)
    confirm_milestones(sample_book, one.id)
    assert item(sample_book, "1.1", DAY, 2024).state is State.IN_PROGRESS


def test_days_set_by_hand_move_by_a_year_as_proposals(sample_book: Book) -> None:
    one = item(sample_book, "1.1", DAY)
    set_window(sample_book, one.id, date(2023, 3, 1), date(2023, 3, 31))
    copy_plan(sample_book, plan(sample_book, 2023), 2024)
    made = item(sample_book, "1.1", DAY, 2024)
    assert (made.opens_on, made.due_on, made.window_set_by_hand) == (date(2024, 3, 1), date(2024, 3, 31), True)
    assert [(each.label, each.confirmed) for each in made.milestones] == [("31/03/2024", False)]


def test_a_leap_day_set_by_hand_becomes_the_28th(draft_book: Book) -> None:
    one = item(draft_book, "1.1", DAY, 2024)
    set_window(draft_book, one.id, None, date(2024, 2, 29))
    copy_plan(draft_book, plan(draft_book, 2024), 2025)
    assert item(draft_book, "1.1", DAY, 2025).due_on == date(2025, 2, 28)


def test_an_annex_that_names_the_old_number_is_written_anew(draft_book: Book) -> None:
    source = plan(draft_book, 2024)
    draft = PlanDraft(source.plan.title, "15/KH-UBND", annex_basis="(Kèm theo Kế hoạch số 15/KH-UBND)")
    edit_plan(draft_book, source.plan.id, draft)
    copy_plan(draft_book, plan(draft_book, 2024), 2025)
    assert plan(draft_book, 2025).plan.annex_basis == ""


def test_a_year_that_has_a_plan_is_refused(sample_book: Book) -> None:
    source = plan(sample_book, 2023)
    with refused(sample_book, "Sổ đã có kế hoạch năm 2023"):
        copy_plan(sample_book, source, 2023)


def test_gaps_in_an_issued_plan_close_in_the_draft(sample_book: Book) -> None:
    source = plan(sample_book, 2023)
    first = source.areas[0]
    thinned = source._replace(areas=(first._replace(tasks=first.tasks[1:]), *source.areas[1:]))
    copy_plan(sample_book, thinned, 2024)
    assert [each.number for each in plan(sample_book, 2024).tasks] == list(range(1, 40))


def test_chosen_tasks_go_into_the_areas_of_the_same_name(sample_book: Book) -> None:
    add_plan(sample_book, 2024)
    chosen = {task(sample_book, number, DAY).id for number in (20, 1, 2)}
    with one_step(sample_book, "Chép 3 nhiệm vụ sang kế hoạch năm 2024"):
        made = copy_tasks(sample_book, plan(sample_book, 2023), chosen, 2024)
    outline = plan(sample_book, 2024)
    assert [(area.number, len(area.tasks)) for area in outline.areas] == [(1, 2), (2, 1)]
    assert [each.number for each in outline.tasks] == [1, 2, 3]
    assert {each.id for each in outline.tasks} == set(made)
    assert task(sample_book, 3, DAY, 2024).title.endswith("năm 2024")
    others = {task(sample_book, 3, DAY).id}
    copy_tasks(sample_book, plan(sample_book, 2023), others, 2024)
    assert [(area.number, len(area.tasks)) for area in plan(sample_book, 2024).areas] == [(1, 3), (2, 1)]


def test_a_task_that_is_there_already_is_refused_and_none_is_copied(sample_book: Book) -> None:
    add_plan(sample_book, 2024)
    one, two = (task(sample_book, number, DAY).id for number in (1, 2))
    source = plan(sample_book, 2023)
    copy_tasks(sample_book, source, {one}, 2024)
    with refused(sample_book, "Kế hoạch năm 2024 đã có nhiệm vụ .*hãy bỏ chọn nhiệm vụ 1"):
        copy_tasks(sample_book, source, {one, two}, 2024)
    with refused(sample_book, "Chưa chọn nhiệm vụ nào"):
        copy_tasks(sample_book, source, set(), 2024)


def test_a_sum_of_money_belongs_to_its_year(sample_book: Book) -> None:
    first = task(sample_book, 1, DAY)
    made = add_deliverable(sample_book, first.id, DeliverableDraft("Hội nghị", "Quý I/2023", "Ngân sách", 5_000_000))
    copy_plan(sample_book, plan(sample_book, 2023), 2024)
    copied = item(sample_book, "1.2", DAY, 2024)
    assert (copied.title, copied.funding_text, copied.funding_amount) == ("Hội nghị", "Ngân sách", None)
    edit_deliverable(sample_book, copied.id, DeliverableDraft("Hội nghị", "Quý II/2024"))
    assert item(sample_book, "1.2", DAY).id == made
    assert item(sample_book, "1.2", DAY, 2024).state is State.NOT_YET


def test_giving_up_on_the_way_leaves_no_plan(sample_book: Book) -> None:
    class GivenUpError(Exception):
        pass

    def give_up(done: int, total: int) -> None:
        assert total == 40
        if done == 20:
            raise GivenUpError

    steps = len(history(sample_book))
    with pytest.raises(GivenUpError):
        copy_plan(sample_book, plan(sample_book, 2023), 2024, give_up)
    assert plan_years(sample_book) == (2023,)
    assert len(history(sample_book)) == steps
