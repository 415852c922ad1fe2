"""A unit's sheet: what it owes by itself, in a group, as an heir; with the same states as the outline's."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.progress import Conclusion, State
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.planning import TaskDraft, edit_task, set_window
from cchc_desktop.services.plan.plans import add_plan
from cchc_desktop.services.plan.recording import ConclusionDraft
from cchc_desktop.services.registers import findings
from cchc_desktop.services.registers.findings import FindingDraft
from cchc_desktop.services.units import reminders
from cchc_desktop.services.units.mergers import merge_units
from cchc_desktop.services.units.reminders import Means, ReminderDraft
from cchc_desktop.services.units.sheet import UnitLine, UnitSheet, read_sheet, unit_lines
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from tests.services.looking import item, one_step, task

DAY = date(2023, 10, 20)
NEXT_YEAR = date(2024, 2, 5)


def unit(book: Book, name: str) -> int:
    found = find_unit(book, name)
    assert found is not None
    return found


def sheet(book: Book, name: str, today: date = DAY) -> UnitSheet:
    return read_sheet(book, unit(book, name), today)


def line(book: Book, name: str, today: date = DAY) -> UnitLine:
    return next(one for one in unit_lines(book, today) if one.name == name)


def states(shown: UnitSheet) -> dict[str, State]:
    return {duty.code: duty.state for duty in shown.duties}


@pytest.mark.parametrize("day", [DAY, date(2023, 3, 1), date(2023, 12, 31)])
def test_a_leading_unit_owes_what_the_outline_says(sample_book: Book, day: date) -> None:
    for led in ("Phòng Nội vụ", "Phòng Tư pháp", "Văn phòng HĐND&UBND huyện"):
        plan = read_outline(sample_book, 2023, day)
        alone = [one for one in plan.tasks if led in {lead.name for lead in one.leads}]
        expected = {each.code: each.state for one in alone for each in one.deliverables}
        shown = sheet(sample_book, led, day)
        own = {code: state for code, state in states(shown).items() if code in expected}
        assert own == expected
        counted = list(states(shown).values())
        assert (line(sample_book, led, day).late, line(sample_book, led, day).soon) == (
            counted.count(State.LATE),
            counted.count(State.SOON),
        )


def test_a_member_of_a_group_is_done_when_it_has_ended_its_own_part(sample_book: Book) -> None:
    shared = item(sample_book, "36.1", DAY).id
    set_window(sample_book, shared, None, date(2023, 10, 6))
    before = line(sample_book, "UBND xã Nghĩa Phú")
    assert (states(sheet(sample_book, "Nghĩa Phú")), before.late) == ({"36.1": State.LATE}, 1)
    draft = ConclusionDraft(Conclusion.DONE, DAY, "12/BC-UBND", unit_id=unit(sample_book, "Nghĩa Phú"))
    recording.conclude(sample_book, shared, draft, DAY)
    [ended] = sheet(sample_book, "Nghĩa Phú").duties
    assert (ended.state, ended.done_on, ended.due_on) == (State.DONE_LATE, DAY, None)
    assert line(sample_book, "UBND xã Nghĩa Phú").late == 0
    assert states(sheet(sample_book, "Nghĩa Hải")) == {"36.1": State.LATE}
    assert line(sample_book, "UBND xã Nghĩa Hải").late == 1


def test_of_an_old_plan_only_what_is_late_is_still_owed(sample_book: Book) -> None:
    assert len(sheet(sample_book, "Phòng Nội vụ", NEXT_YEAR).duties) == 16  # no other plan is written yet
    add_plan(sample_book, 2024)
    owed = sheet(sample_book, "Phòng Nội vụ", NEXT_YEAR).duties
    assert {duty.year for duty in owed} == {2023}
    assert {duty.state for duty in owed} == {State.LATE}
    assert line(sample_book, "Phòng Nội vụ", NEXT_YEAR).late == len(owed)


def test_the_heir_of_a_merger_answers_for_what_its_forebears_left(sample_book: Book) -> None:
    on_day = date(2023, 10, 10)
    owed = {*states(sheet(sample_book, "Phòng Nội vụ")), *states(sheet(sample_book, "Phòng Tư pháp"))}
    late = line(sample_book, "Phòng Nội vụ").late
    old = [unit(sample_book, name) for name in ("Phòng Nội vụ", "Phòng Tư pháp")]
    new = merge_units(sample_book, old, "Phòng Nội vụ và Tư pháp", on_day)
    assert set(states(read_sheet(sample_book, new, DAY))) == owed
    assert line(sample_book, "Phòng Nội vụ và Tư pháp").late == late
    gone = read_sheet(sample_book, old[0], DAY)
    assert (gone.duties, gone.after, gone.line.serving) == ((), ("Phòng Nội vụ và Tư pháp",), False)
    assert read_sheet(sample_book, new, DAY).before == ("Phòng Nội vụ", "Phòng Tư pháp")
    assert states(read_sheet(sample_book, old[0], date(2023, 10, 9))) != {}


def ended_by(book: Book, name: str, day: date) -> None:
    """The commune has ended its part of what all communes do (36.1)."""
    draft = ConclusionDraft(Conclusion.DONE, day, "12/BC-UBND", unit_id=unit(book, name))
    recording.conclude(book, item(book, "36.1", DAY).id, draft, DAY)


@pytest.mark.parametrize(("ended", "state"), [(("Nghĩa Phú", "Nghĩa Bình"), State.DONE), (("Nghĩa Phú",), State.LATE)])
def test_a_part_of_a_groups_work_is_ended_for_the_heir_when_all_had_ended_it(
    sample_book: Book, ended: tuple[str, ...], state: State
) -> None:
    set_window(sample_book, item(sample_book, "36.1", DAY).id, None, date(2023, 10, 6))
    for name in ended:
        ended_by(sample_book, name, date(2023, 9, 5))
    old = [unit(sample_book, name) for name in ("Nghĩa Phú", "Nghĩa Bình")]
    with one_step(sample_book):
        heir = merge_units(sample_book, old, "UBND xã Phú Bình", date(2023, 10, 10))
    assert states(read_sheet(sample_book, heir, NEXT_YEAR))["36.1"] is state


def test_a_commune_that_took_in_another_owes_its_own_part(sample_book: Book) -> None:
    set_window(sample_book, item(sample_book, "36.1", DAY).id, None, date(2023, 10, 20))
    ended_by(sample_book, "Nghĩa Phú", date(2023, 9, 5))
    old = [unit(sample_book, name) for name in ("Nghĩa Phú", "Nghĩa Bình")]
    heir = merge_units(sample_book, old, "UBND xã Nghĩa Bình", date(2023, 10, 10))
    assert states(read_sheet(sample_book, heir, NEXT_YEAR))["36.1"] is State.LATE
    ended_by(sample_book, "Nghĩa Bình", date(2023, 10, 12))
    assert states(read_sheet(sample_book, heir, NEXT_YEAR))["36.1"] is State.DONE


def test_what_a_unit_only_helps_with_is_told_apart(sample_book: Book) -> None:
    helped = task(sample_book, 1, DAY)
    edit_task(sample_book, helped.id, TaskDraft(helped.title, "Phòng Tư pháp", "Đài Truyền thanh huyện"))
    radio = unit(sample_book, "Đài Truyền thanh huyện")
    assert "1.1" not in states(read_sheet(sample_book, radio, DAY))
    assert "1.1" in {duty.code for duty in read_sheet(sample_book, radio, DAY, helping=True).helping}
    assert read_sheet(sample_book, radio, DAY).helping == ()


def test_completion_is_told_in_deliverables_and_in_tasks(sample_book: Book) -> None:
    shown = sheet(sample_book, "Phòng Nội vụ")
    by_task: dict[int, list[bool]] = {}
    for duty in shown.duties:
        by_task.setdefault(duty.task_id, []).append(duty.state in (State.DONE, State.DONE_LATE))
    assert shown.completion.concluded == sum(sum(done) for done in by_task.values()) == 4
    assert (shown.tasks.concluded, shown.tasks.total) == (sum(all(done) for done in by_task.values()), len(by_task))


def test_findings_and_reminders_stand_on_the_sheet(sample_book: Book) -> None:
    commune, asked = unit(sample_book, "Nghĩa Phú"), item(sample_book, "36.1", DAY)
    findings.add_finding(sample_book, FindingDraft(commune, date(2023, 9, 1), "Chưa niêm yết", mend_by=DAY))
    draft = ReminderDraft(commune, DAY, Means.TELEPHONE, [(asked.id, "Năm 2023")], "Gọi đồng chí Chủ tịch")
    reminders.add_reminder(sample_book, draft, DAY)
    shown = sheet(sample_book, "Nghĩa Phú")
    assert [(one.text, one.state) for one in shown.findings] == [("Chưa niêm yết", State.SOON)]
    [reminder] = shown.reminders
    assert (reminder.note, reminder.items) == ("Gọi đồng chí Chủ tịch", ((asked.id, "36.1", "Năm 2023"),))
    assert shown.reminded[asked.id].words == "đã nhắc 1 lần, gần nhất 20/10/2023"


def test_what_was_found_and_reminded_of_before_a_merger_is_the_heirs(sample_book: Book) -> None:
    on_day, asked = date(2023, 10, 10), item(sample_book, "36.1", DAY).id
    old = [unit(sample_book, name) for name in ("Nghĩa Đồng", "Nghĩa Thịnh")]
    for one in old:
        findings.add_finding(sample_book, FindingDraft(one, date(2023, 9, 1), "Chưa niêm yết", mend_by=on_day))
        reminders.add_reminder(sample_book, ReminderDraft(one, date(2023, 9, 4), Means.LETTER, [(asked, "")]), DAY)
    between = merge_units(sample_book, old, "UBND xã Đồng Thịnh", on_day)
    heir = merge_units(sample_book, [between], "UBND xã Đồng Thịnh mới", date(2023, 10, 12))
    shown = read_sheet(sample_book, heir, DAY)
    assert [(one.unit, one.state) for one in shown.findings] == [
        ("UBND xã Nghĩa Đồng", State.LATE),
        ("UBND xã Nghĩa Thịnh", State.LATE),
    ]
    assert {one.unit for one in shown.reminders} == {"UBND xã Nghĩa Đồng", "UBND xã Nghĩa Thịnh"}
    assert shown.reminded[asked].words == "đã nhắc 2 lần, gần nhất 04/09/2023"
    kept = read_sheet(sample_book, old[0], DAY).findings
    assert [one.unit_id for one in kept] == [old[0]], "still to be looked up"
    before = read_sheet(sample_book, heir, date(2023, 10, 9))
    assert (before.findings, before.reminders) == ((), ())


def test_units_stand_in_the_order_of_vietnamese_names(sample_book: Book) -> None:
    names = [one.name for one in unit_lines(sample_book, DAY)]
    assert names[:2] == ["Đài Truyền thanh huyện", "Phòng Kinh tế và Hạ tầng"]
    assert names.index("UBND xã Nghĩa Đồng") < names.index("UBND xã Nghĩa Hải")
    assert len(names) == 31


def test_a_unit_that_is_gone_is_refused(sample_book: Book) -> None:
    with pytest.raises(Refusal, match="Đơn vị này không còn trong sổ"):
        read_sheet(sample_book, 9999, DAY)
