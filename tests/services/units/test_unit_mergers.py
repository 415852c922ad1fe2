"""Units become one from a day on, in one step, older plans keep their words; a slip is folded into what was meant."""

from __future__ import annotations

from datetime import date

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.plan_filter import PlanConditions
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.outline import read_outline
from cchc_desktop.services.plan.planning import TaskDraft, edit_task
from cchc_desktop.services.plan.recording import ConclusionDraft
from cchc_desktop.services.plan.saved_filters import save_filter, saved_filters
from cchc_desktop.services.registers import findings
from cchc_desktop.services.registers.findings import FindingDraft
from cchc_desktop.services.units.edits import read_group, read_unit
from cchc_desktop.services.units.mergers import fold_unit, merge_units
from cchc_desktop.services.units.register import UnitRegister
from cchc_desktop.services.units.sheet import read_sheet
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from cchc_desktop.store.models import Unit, UnitSuccession
from tests.services.looking import item, one_step, refused, task

DAY = date(2025, 7, 1)
SAMPLE_DAY = date(2023, 10, 20)


def named(book: Book, *names: str) -> list[int]:
    found = [find_unit(book, name) for name in names]
    return [unit for unit in found if unit is not None]


def both(book: Book) -> list[int]:
    return named(book, "Phòng Nội vụ", "Phòng Tư pháp")


def members(book: Book, group: int, day: date) -> list[str]:
    return [unit.name for unit in UnitRegister(book, day).find(None, group).members]


def test_two_units_become_one_in_one_step(draft_book: Book) -> None:
    old = both(draft_book)
    before = task(draft_book, 1, date(2024, 3, 1), 2024)
    with one_step(draft_book, "Sáp nhập, đổi tên đơn vị"):
        new = merge_units(draft_book, old, "Phòng Nội vụ và Tư pháp", DAY)
    days = dict(draft_book.rows(Unit.select(Unit.id, Unit.last_day).where(Unit.id.in_(old)).tuples()))
    assert days == dict.fromkeys(old, date(2025, 6, 30))
    links = draft_book.rows(UnitSuccession.select(UnitSuccession.unit, UnitSuccession.successor).tuples())
    assert sorted(links) == sorted((unit, new) for unit in old)
    assert task(draft_book, 1, date(2024, 3, 1), 2024) == before


def test_whoever_takes_over_stands_in_the_groups_from_the_day_on(seed_book: Book) -> None:
    old = named(seed_book, "Nghĩa Đồng", "Nghĩa Thịnh", "Nghĩa Minh")
    day = date(2024, 9, 1)
    with one_step(seed_book):
        merge_units(seed_book, old, "UBND xã Đồng Thịnh", day)
    before, after = members(seed_book, 2, date(2024, 8, 31)), members(seed_book, 2, day)
    assert (len(before), len(after)) == (24, 22)
    assert "UBND xã Đồng Thịnh" not in before
    assert "UBND xã Đồng Thịnh" in after
    assert {"UBND xã Nghĩa Đồng", "UBND xã Nghĩa Thịnh", "UBND xã Nghĩa Minh"} <= set(before) - set(after)


def test_a_unit_of_that_name_goes_on(seed_book: Book) -> None:
    """Nghĩa Lâm took in Nghĩa Hùng and Nghĩa Hải; the seed says of all three that they end on 30/06/2025."""
    old = named(seed_book, "Nghĩa Hùng", "Nghĩa Hải", "Nghĩa Lâm")
    with one_step(seed_book):
        kept = merge_units(seed_book, old, "UBND xã Nghĩa Lâm", DAY)
    assert kept == old[2]
    assert read_unit(seed_book, kept).last_day is None
    assert read_unit(seed_book, old[0]).last_day == date(2025, 6, 30)
    assert read_sheet(seed_book, kept, DAY).before == ("UBND xã Nghĩa Hải", "UBND xã Nghĩa Hùng")
    assert len(read_group(seed_book, 2).members) == 24
    assert "UBND xã Nghĩa Lâm" in members(seed_book, 2, DAY)


def test_what_cannot_be_merged_is_refused(draft_book: Book) -> None:
    old = both(draft_book)
    with refused(draft_book, "Chưa chọn đơn vị"):
        merge_units(draft_book, [], "Phòng mới", DAY)
    with refused(draft_book, "Chưa ghi tên đơn vị mới"):
        merge_units(draft_book, old, " ; ", DAY)
    with refused(draft_book, "không thể sáp nhập vào chính nó"):
        merge_units(draft_book, old[:1], "phong noi vu", DAY)
    new = merge_units(draft_book, old, "Phòng mới", DAY)
    with refused(draft_book, "đã thành Phòng mới từ ngày 01/07/2025; hãy chọn đơn vị đó"):
        merge_units(draft_book, old, "Phòng khác", DAY)
    with refused(draft_book, "mới có từ ngày 01/07/2025"):
        merge_units(draft_book, [new], "Phòng khác", DAY)


def test_a_unit_that_ended_long_before_is_refused(seed_book: Book) -> None:
    with refused(seed_book, "UBND xã Nghĩa Hải đã kết thúc ngày 30/06/2025"):
        merge_units(seed_book, named(seed_book, "Nghĩa Hải"), "UBND xã Mới", date(2026, 1, 1))
    with refused(seed_book, "là của một nhóm đơn vị"):
        merge_units(seed_book, named(seed_book, "Nghĩa Hải"), "UBND các xã, thị trấn", DAY)


def test_a_slip_is_folded_into_the_unit_that_was_meant(sample_book: Book) -> None:
    first = task(sample_book, 1, SAMPLE_DAY)
    edit_task(sample_book, first.id, TaskDraft(first.title, "Phòng Nội vụu", "Phòng Tư pháp"))
    slip, meant = named(sample_book, "Phòng Nội vụu", "Phòng Nội vụ")
    findings.add_finding(sample_book, FindingDraft(slip, SAMPLE_DAY, "Một vấn đề"))
    save_filter(sample_book, "Việc của Nội vụ", PlanConditions(unit_id=slip))
    with one_step(sample_book, "Nhập Phòng Nội vụu vào Phòng Nội vụ"):
        fold_unit(sample_book, slip, meant)
    assert [lead.name for lead in task(sample_book, 1, SAMPLE_DAY).leads] == ["Phòng Nội vụ"]
    assert find_unit(sample_book, "Phòng Nội vụu") == meant
    assert [one.text for one in read_sheet(sample_book, meant, SAMPLE_DAY).findings] == ["Một vấn đề"]
    assert saved_filters(sample_book)[0].conditions == PlanConditions(unit_id=meant)
    assert slip not in [unit.id for each in read_outline(sample_book, 2023, SAMPLE_DAY).tasks for unit in each.leads]


def test_a_task_that_names_both_names_one_afterwards(sample_book: Book) -> None:
    first = task(sample_book, 1, SAMPLE_DAY)
    edit_task(sample_book, first.id, TaskDraft(first.title, "Phòng Nội vụ; Phòng Nội vụu", ""))
    slip, meant = named(sample_book, "Phòng Nội vụu", "Phòng Nội vụ")
    merge_units(sample_book, [slip], "Phòng Nội vụ", SAMPLE_DAY)
    fold_unit(sample_book, slip, meant)
    assert [lead.id for lead in task(sample_book, 1, SAMPLE_DAY).leads] == [meant]
    assert read_sheet(sample_book, meant, SAMPLE_DAY).before == ()


def test_two_results_at_one_milestone_are_not_folded_into_one(sample_book: Book) -> None:
    shared, communes = item(sample_book, "36.1", SAMPLE_DAY).id, named(sample_book, "Nghĩa Hải", "Nghĩa Phú")
    for one in communes:
        draft = ConclusionDraft(Conclusion.DONE, SAMPLE_DAY, "1/BC", period=PeriodKind.Q3, unit_id=one)
        recording.conclude(sample_book, shared, draft, SAMPLE_DAY)
    with refused(sample_book, "đều đã ghi kết quả ở cùng một mốc"):
        fold_unit(sample_book, *communes)
    with refused(sample_book, "vào chính nó"):
        fold_unit(sample_book, communes[0], communes[0])


def test_nobody_takes_over_from_an_heir_of_its_own(seed_book: Book) -> None:
    first, second = named(seed_book, "Nghĩa Đồng", "Nghĩa Thịnh")
    middle = merge_units(seed_book, [first], "UBND xã Trung gian", date(2024, 1, 1))
    merge_units(seed_book, [middle], "UBND xã Nghĩa Thịnh", date(2024, 6, 1))
    with refused(seed_book, "UBND xã Nghĩa Thịnh vừa kế thừa vừa được kế thừa"):
        fold_unit(seed_book, first, second)
    fold_unit(seed_book, middle, second)
    assert read_sheet(seed_book, second, date(2024, 7, 1)).before == ("UBND xã Nghĩa Đồng",)
