"""Who gets a reminder letter, and about what: what is late or due soon on the day, in all plans, unit by unit."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.progress import Conclusion, State
from cchc_desktop.services.letters.reading import OWN_UNIT, read_letters
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.planning import (
    DeliverableDraft,
    TaskDraft,
    add_area,
    add_deliverable,
    add_task,
    edit_deliverable,
    edit_task,
)
from cchc_desktop.services.plan.plans import add_plan
from cchc_desktop.services.plan.recording import ConclusionDraft, confirm_milestones
from cchc_desktop.services.units.mergers import merge_units
from cchc_desktop.services.units.reminders import Means
from cchc_desktop.services.units.sheet import unit_lines
from cchc_desktop.store.book import Book
from tests.services.letters.letters import DAY, letter, press_communes, remind, unit
from tests.services.looking import item, task


@pytest.mark.parametrize("day", [DAY, date(2023, 3, 1), date(2023, 12, 18), date(2024, 1, 8)])
def test_every_unit_with_something_late_or_due_soon_has_a_letter(sample_book: Book, day: date) -> None:
    press_communes(sample_book)
    wanted = {one.name: (one.late, one.soon) for one in unit_lines(sample_book, day) if one.late or one.soon}
    letters = read_letters(sample_book, day)
    found = {one.unit: (one.products(State.LATE), one.products(State.SOON)) for one in letters}
    assert found == wanted


def test_a_letter_tells_the_wording_and_the_working_days(sample_book: Book) -> None:
    one = letter(sample_book, "Văn phòng HĐND&UBND huyện")
    assert [(each.task_number, each.deadline, each.standing, each.state) for each in one.items] == [
        (9, "31/10/2023", "Còn 7 ngày làm việc", State.SOON),
        (15, "Trước 31/10/2023", "Còn 6 ngày làm việc", State.SOON),
    ]
    assert [plan.year for plan in one.plans] == [2023]


def test_what_is_unconfirmed_is_left_out_until_it_is_confirmed(seed_book: Book) -> None:
    report = item(seed_book, "2.1", DAY)
    assert {each.state for each in report.milestones} == {State.UNCONFIRMED}
    assert not [each for each in letter(seed_book, "Phòng Nội vụ").items if each.deliverable_id == report.id]
    confirm_milestones(seed_book, report.id)
    told = [each for each in letter(seed_book, "Phòng Nội vụ").items if each.deliverable_id == report.id]
    assert [(each.deadline, each.state) for each in told] == [
        ("Định kỳ năm 2023 (Quý I)", State.LATE),
        ("Định kỳ năm 2023 (6 tháng)", State.LATE),
        ("Định kỳ năm 2023 (Quý III)", State.LATE),
    ]


def test_the_communes_of_a_group_are_written_to_one_by_one(sample_book: Book) -> None:
    shared = press_communes(sample_book)
    communes = [one for one in read_letters(sample_book, DAY) if one.unit.startswith(("UBND xã", "UBND thị trấn"))]
    assert len(communes) == 24
    draft = ConclusionDraft(Conclusion.DONE, DAY, "12/BC-UBND", unit_id=unit(sample_book, "Nghĩa Phú"))
    recording.conclude(sample_book, shared, draft, DAY)
    left = {one.unit for one in read_letters(sample_book, DAY)}
    assert {one.unit for one in communes} - left == {"UBND xã Nghĩa Phú"}


def test_the_office_that_sends_does_not_write_to_itself(sample_book: Book) -> None:
    held = {one.unit: one.held_back for one in read_letters(sample_book, DAY) if one.held_back}
    assert held == {"Phòng Nội vụ": OWN_UNIT}


def test_the_heir_of_a_merger_gets_the_letter(sample_book: Book) -> None:
    press_communes(sample_book)
    old = [unit(sample_book, name) for name in ("Nghĩa Đồng", "Nghĩa Thịnh")]
    merge_units(sample_book, old, "UBND xã Đồng Thịnh", date(2023, 10, 10))
    names = {one.unit for one in read_letters(sample_book, DAY)}
    assert "UBND xã Nghĩa Đồng" not in names


def test_the_heir_was_reminded_as_often_as_those_it_took_over(sample_book: Book) -> None:
    press_communes(sample_book)
    remind(sample_book, "Nghĩa Thịnh", "36.1", date(2023, 10, 9))
    remind(sample_book, "Nghĩa Đồng", "36.1", date(2023, 10, 3), Means.LETTER)
    old = [unit(sample_book, name) for name in ("Nghĩa Đồng", "Nghĩa Thịnh")]
    heir = merge_units(sample_book, old, "UBND xã Đồng Thịnh", date(2023, 10, 10))
    [told] = [one for one in read_letters(sample_book, DAY) if one.unit_id == heir]
    assert [(one.day.day, one.means) for one in told.items[0].reminded] == [(3, "letter"), (9, "telephone")]


def test_in_december_both_plans_are_told_of(sample_book: Book) -> None:
    add_plan(sample_book, 2024)
    first = read_outline(sample_book, 2024, DAY)
    assert first.areas == ()
    area = add_area(sample_book, first.plan.id, "Chỉ đạo")
    new = add_task(sample_book, area, TaskDraft("Ban hành kế hoạch", "Phòng Tư pháp"))
    add_deliverable(sample_book, new, DeliverableDraft("Kế hoạch năm 2024", "Tháng 12/2023"))
    old = task(sample_book, 4, DAY)
    edit_task(sample_book, old.id, TaskDraft(old.title, "Phòng Tư pháp"))
    both = letter(sample_book, "Phòng Tư pháp", date(2023, 12, 20))
    assert [plan.year for plan in both.plans] == [2023, 2024]
    assert both.subject.endswith("năm 2023 và năm 2024")
    assert {each.year for each in both.items} == {2023, 2024}


def test_reminders_of_every_kind_are_counted_once_each(sample_book: Book) -> None:
    office = "Văn phòng HĐND&UBND huyện"
    remind(sample_book, office, "15.1", date(2023, 10, 3))
    remind(sample_book, office, "15.1", date(2023, 10, 10), Means.MESSAGE)
    remind(sample_book, office, "9.5", date(2023, 10, 10), Means.LETTER)
    remind(sample_book, "Phòng Nội vụ", "15.1", date(2023, 10, 11))
    told = letter(sample_book, office)
    assert [(one.day.day, one.means) for one in told.reminded] == [(3, "telephone"), (10, "message"), (10, "letter")]
    assert {each.task_number: len(each.reminded) for each in told.items} == {9: 1, 15: 2}


def test_of_several_milestones_each_counts_its_own_reminders(sample_book: Book) -> None:
    office, wording = "Văn phòng HĐND&UBND huyện", "Tháng 9/2023, tháng 10/2023"
    survey = item(sample_book, "15.1", DAY)
    edit_deliverable(sample_book, survey.id, DeliverableDraft(survey.title, wording))
    remind(sample_book, office, "15.1", date(2023, 10, 3), label="Tháng 9/2023")
    found = [each for each in letter(sample_book, office).items if each.task_number == 15]
    assert [(each.deadline, each.state, len(each.reminded)) for each in found] == [
        (f"{wording} (Tháng 9/2023)", State.LATE, 1),
        (f"{wording} (Tháng 10/2023)", State.SOON, 0),
    ]
