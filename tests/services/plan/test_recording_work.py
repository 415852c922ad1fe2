"""Progress entries, the checklist of 6.2, 7.2 and 9.5, and how milestones are brought to their end."""

from __future__ import annotations

from datetime import date

import pytest

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import Conclusion, Handling, State
from cchc_desktop.services.documents.references import read_reference
from cchc_desktop.services.plan import recording
from cchc_desktop.services.plan.outline import read_entries, read_outline
from cchc_desktop.services.plan.recording import ConclusionDraft, ProgressDraft, RecordDraft, conclude
from cchc_desktop.services.units.units import find_unit
from cchc_desktop.store.book import Book
from cchc_desktop.store.models import Document, MilestoneUnit
from tests.services.looking import item, milestone, one_step, refused, task

DAY = date(2023, 10, 20)
DONE = Conclusion.DONE


def documents(book: Book) -> list[tuple[str, date, str]]:
    columns = (Document.reference, Document.issued_on, Document.abstract)
    return book.rows(Document.select(*columns).order_by(Document.id).tuples())


def fill_checklist(book: Book, code: str) -> None:
    for asked in item(book, code, DAY).checklist:
        if asked.is_rate:
            recording.set_rate(book, asked.id, 9130)
        else:
            recording.set_handling(book, asked.id, Handling.PROPOSED)


# --- progress entries


def test_an_entry_is_written_mended_and_removed_each_in_one_step(seed_book: Book) -> None:
    asked = item(seed_book, "6.2", DAY)
    with one_step(seed_book, "Ghi tiến độ 6.2"):
        draft = ProgressDraft(DAY, 80, " Đã rà soát 40 văn bản ", "Thiếu người", "Thêm người")
        entry = recording.record_progress(seed_book, asked.id, draft, DAY)
    [found] = read_entries(seed_book, asked.id)
    assert (found.id, found.day, found.percent, found.result) == (entry, DAY, 80, "Đã rà soát 40 văn bản")
    assert (found.difficulty, found.proposal) == ("Thiếu người", "Thêm người")
    assert item(seed_book, "6.2", DAY).percent == 80
    with one_step(seed_book, "Sửa lần cập nhật 6.2"):
        recording.edit_progress(seed_book, entry, ProgressDraft(date(2023, 10, 19), 85), DAY)
    assert item(seed_book, "6.2", DAY).percent == 85
    with one_step(seed_book, "Xóa lần cập nhật 6.2"):
        recording.delete_progress(seed_book, entry)
    assert read_entries(seed_book, asked.id) == ()


def test_entries_stand_newest_first_and_the_latest_day_tells_the_percent(seed_book: Book) -> None:
    asked = item(seed_book, "6.2", DAY).id
    for day, percent in ((10, 30), (18, 60), (12, 40)):
        recording.record_progress(seed_book, asked, ProgressDraft(date(2023, 10, day), percent), DAY)
    recording.record_progress(seed_book, asked, ProgressDraft(date(2023, 10, 19), result="Chỉ có lời"), DAY)
    assert [entry.day.day for entry in read_entries(seed_book, asked)] == [19, 18, 12, 10]
    assert item(seed_book, "6.2", DAY).percent == 60


def test_work_begun_shows_before_the_window_opens(seed_book: Book) -> None:
    day = date(2023, 6, 1)
    assert item(seed_book, "6.2", day).state is State.NOT_YET
    recording.record_progress(seed_book, item(seed_book, "6.2", day).id, ProgressDraft(day, 10), day)
    assert item(seed_book, "6.2", day).state is State.IN_PROGRESS
    assert item(seed_book, "6.2", date(2023, 5, 31)).state is State.NOT_YET


@pytest.mark.parametrize(
    ("draft", "match"),
    [
        (ProgressDraft(DAY), "Chưa có gì để ghi"),
        (ProgressDraft(DAY, result="  \n\x00", difficulty="\t"), "Chưa có gì để ghi"),
        (ProgressDraft(DAY, 101), "Tiến độ 101 % không đúng"),
        (ProgressDraft(DAY, -1), "Tiến độ -1 % không đúng"),
        (ProgressDraft(date(2023, 10, 21), 50), "Ngày cập nhật 21/10/2023 sau hôm nay 20/10/2023"),
        (ProgressDraft(DAY, result="\udcc3"), "ký tự hỏng"),
    ],
)
def test_entries_that_are_none_are_refused(seed_book: Book, draft: ProgressDraft, match: str) -> None:
    with refused(seed_book, match):
        recording.record_progress(seed_book, item(seed_book, "6.2", DAY).id, draft, DAY)


def test_everything_of_one_visit_is_one_step_or_nothing(seed_book: Book) -> None:
    asked = item(seed_book, "6.2", DAY)
    rate, handling = asked.checklist
    draft = RecordDraft(
        progress=ProgressDraft(DAY, 100, "Xong"),
        rates={rate.id: 9130},
        handling=Handling.HANDLED,
        conclusion=ConclusionDraft(DONE, DAY, "05/BC-UBND"),
    )
    with one_step(seed_book, "Hoàn thành 6.2"):
        recording.record(seed_book, asked.id, draft, DAY)
    found = item(seed_book, "6.2", DAY)
    assert (found.state, found.percent) == (State.DONE, 100)
    assert [(each.rate, each.handling) for each in found.checklist] == [(9130, None), (None, Handling.HANDLED)]
    with refused(seed_book, "đã kết thúc"):
        recording.record(seed_book, asked.id, draft, DAY)
    assert handling.handling is None


# --- the checklist


@pytest.mark.parametrize(
    ("code", "missing"),
    [
        ("6.2", ["Tỷ lệ hoàn thành Kế hoạch", "Xử lý vấn đề không còn phù hợp"]),
        ("7.2", ["Tỷ lệ hoàn thành Kế hoạch", "Xử lý tồn tại, hạn chế qua kiểm tra"]),
        (
            "9.5",
            [
                "Kế hoạch rà soát, đánh giá TTHC",
                "Kế hoạch hoạt động kiểm soát TTHC",
                "Kế hoạch kiểm tra công tác kiểm soát TTHC",
                "Kế hoạch truyền thông hỗ trợ công tác kiểm soát TTHC",
                "Xử lý vấn đề không còn phù hợp",
            ],
        ),
    ],
)
def test_closing_without_the_checklist_is_refused_naming_what_is_missing(
    seed_book: Book, code: str, missing: list[str]
) -> None:
    asked = item(seed_book, code, DAY)
    for conclusion in (DONE, Conclusion.NOTHING_AROSE):
        with refused(seed_book, "; ".join(f"“{label}”" for label in missing)):
            conclude(seed_book, asked.id, ConclusionDraft(conclusion, DAY, "05/BC-UBND"), DAY)
    first = next(each for each in asked.checklist if each.is_rate)
    with one_step(seed_book, f"Ghi tỷ lệ hoàn thành {code}"):
        recording.set_rate(seed_book, first.id, 0)
    with refused(seed_book, f"còn thiếu “{missing[1]}”"):
        conclude(seed_book, asked.id, ConclusionDraft(DONE, DAY), DAY)
    fill_checklist(seed_book, code)
    conclude(seed_book, asked.id, ConclusionDraft(DONE, DAY, "05/BC-UBND"), DAY)
    assert item(seed_book, code, DAY).state is State.DONE


@pytest.mark.parametrize("rate", [-1, 10_001])
def test_rates_lie_between_0_and_100(seed_book: Book, rate: int) -> None:
    with refused(seed_book, "từ 0 đến 100"):
        recording.set_rate(seed_book, item(seed_book, "6.2", DAY).checklist[0].id, rate)


# --- conclusions


def test_done_on_time_with_its_document(seed_book: Book) -> None:
    with one_step(seed_book, "Hoàn thành 3.1"):
        draft = ConclusionDraft(DONE, date(2023, 6, 30), " 5 / KH - UBND ", "Kế hoạch kiểm tra")
        conclude(seed_book, item(seed_book, "3.1", DAY).id, draft, DAY)
    [found] = item(seed_book, "3.1", DAY).milestones
    assert found.document is not None
    assert (found.state, found.document.number, found.working_days_left) == (State.DONE, "05/KH-UBND", None)
    assert documents(seed_book) == [("05/KH-UBND", date(2023, 6, 30), "Kế hoạch kiểm tra")]


def test_done_late_with_reason_and_new_day(seed_book: Book) -> None:
    asked = item(seed_book, "3.1", DAY).id
    draft = ConclusionDraft(DONE, date(2023, 7, 3), "05/KH-UBND", reason="Chờ tỉnh", new_due_on=date(2023, 7, 15))
    with one_step(seed_book, "Hoàn thành 3.1"):
        conclude(seed_book, asked, draft, DAY)
    [found] = item(seed_book, "3.1", DAY).milestones
    assert (found.state, found.reason, found.new_due_on) == (State.DONE_LATE, "Chờ tỉnh", date(2023, 7, 15))


def test_one_document_proves_many(seed_book: Book) -> None:
    for code, abstract in (("37.1", ""), ("38.1", "Hướng dẫn"), ("39.1", "hướng dẫn")):
        draft = ConclusionDraft(DONE, DAY, "5/HD-UBND" if code == "37.1" else "05/HD-UBND", abstract)
        conclude(seed_book, item(seed_book, code, DAY).id, draft, DAY)
    assert documents(seed_book) == [("05/HD-UBND", DAY, "Hướng dẫn")]
    conclude(seed_book, item(seed_book, "4.1", DAY).id, ConclusionDraft(DONE, date(2022, 12, 30), "05/HD-UBND"), DAY)
    assert len(documents(seed_book)) == 2, "numbers begin anew each year"


@pytest.mark.parametrize(
    "number", ["05", "BC-UBND", "năm/BC-UBND", "05/", "/BC-UBND", "05/ ", "05/***", "5" * 9 + "/BC"]
)
def test_what_is_no_number_and_symbol_is_refused(seed_book: Book, number: str) -> None:
    with refused(seed_book, "không đúng dạng; hãy ghi như 05/BC-UBND"):
        conclude(seed_book, item(seed_book, "3.1", DAY).id, ConclusionDraft(DONE, DAY, number), DAY)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("5/BC-UBND", "05/BC-UBND"),
        ("143/2020/NĐ-CP", "143/2020/NĐ-CP"),
        ("12/PNV-CCHC", "12/PNV-CCHC"),
        ("581/BNV-CCHC", "581/BNV-CCHC"),
        ("07a/QÐ-UBND", "07a/QĐ-UBND"),
        ("12/CV-HĐND&UBND", "12/CV-HĐND&UBND"),
        ("", None),
        ("  ", None),
    ],
)
def test_numbers_are_kept_as_the_office_writes_them(typed: str, read: str | None) -> None:
    assert read_reference(typed) == read


def test_nothing_arose_and_stopped(seed_book: Book) -> None:
    with one_step(seed_book, "Không phát sinh 8.1"):
        conclude(seed_book, item(seed_book, "8.1", DAY).id, ConclusionDraft(Conclusion.NOTHING_AROSE, DAY), DAY)
    assert item(seed_book, "8.1", DAY).state is State.NOTHING_AROSE
    stopped = Conclusion.STOPPED
    asked = item(seed_book, "6.2", DAY).id
    for draft in (
        ConclusionDraft(stopped, DAY),
        ConclusionDraft(stopped, DAY, reason="Tỉnh dừng"),
        ConclusionDraft(stopped, DAY, "05/CV-UBND"),
        ConclusionDraft(stopped, DAY, "05/CV-UBND", reason=" \x00"),
    ):
        with refused(seed_book, "cần có lý do và văn bản"):
            conclude(seed_book, asked, draft, DAY)
    with one_step(seed_book, "Dừng thực hiện 6.2"):
        conclude(seed_book, asked, ConclusionDraft(stopped, DAY, "05/CV-UBND", reason="Tỉnh dừng"), DAY)
    assert item(seed_book, "6.2", DAY).state is State.STOPPED


def test_days_to_come_and_no_day_are_refused(seed_book: Book) -> None:
    asked = item(seed_book, "3.1", DAY).id
    with refused(seed_book, "Ngày hoàn thành 21/10/2023 sau hôm nay 20/10/2023"):
        conclude(seed_book, asked, ConclusionDraft(DONE, date(2023, 10, 21)), DAY)
    with refused(seed_book, "Chưa có ngày hoàn thành"):
        conclude(seed_book, asked, ConclusionDraft(DONE, None), DAY)
    with refused(seed_book, "không còn ở sản phẩm 3.1"):
        foreign = item(seed_book, "3.2", DAY).milestones[0].id
        conclude(seed_book, asked, ConclusionDraft(DONE, DAY, milestone_id=foreign), DAY)


def test_an_ongoing_one_is_concluded_period_by_period(seed_book: Book) -> None:
    asked = item(seed_book, "10.1", DAY).id
    with refused(seed_book, "hãy chọn kỳ báo cáo"):
        conclude(seed_book, asked, ConclusionDraft(DONE, DAY), DAY)
    labels = {PeriodKind.Q1: "Quý I/2023", PeriodKind.H1: "6 tháng/2023", PeriodKind.Q3: "Quý III/2023"}
    for period, label in labels.items():
        with one_step(seed_book, "Hoàn thành 10.1"):
            conclude(seed_book, asked, ConclusionDraft(DONE, DAY, "05/BC-UBND", period=period), DAY)
        assert milestone(seed_book, "10.1", label, DAY).state is State.DONE
        assert item(seed_book, "10.1", DAY).state is State.ONGOING
    with refused(seed_book, "Mốc Quý I/2023 của 10.1 đã kết thúc"):
        conclude(seed_book, asked, ConclusionDraft(DONE, DAY, period=PeriodKind.Q1), DAY)
    conclude(seed_book, asked, ConclusionDraft(DONE, DAY, period=PeriodKind.YEAR), DAY)
    found = item(seed_book, "10.1", DAY)
    assert found.state is State.DONE
    assert [each.label for each in found.milestones][:3] == list(labels.values())


def test_a_recurring_one_is_closed_milestone_by_milestone(seed_book: Book) -> None:
    asked = item(seed_book, "2.1", DAY)
    assert asked.state is State.UNCONFIRMED
    with refused(seed_book, "có 4 mốc chưa kết thúc"):
        conclude(seed_book, asked.id, ConclusionDraft(DONE, DAY), DAY)
    recording.confirm_milestones(seed_book, asked.id)
    for each in asked.milestones[:3]:
        assert item(seed_book, "2.1", DAY).state is State.LATE
        conclude(seed_book, asked.id, ConclusionDraft(DONE, each.due_on, milestone_id=each.id), DAY)
    assert item(seed_book, "2.1", DAY).state in (State.NOT_YET, State.IN_PROGRESS)
    conclude(seed_book, asked.id, ConclusionDraft(DONE, date(2023, 12, 21)), date(2023, 12, 31))
    assert item(seed_book, "2.1", DAY).state is State.DONE_LATE


def test_a_proposed_milestone_is_confirmed_by_its_end(seed_book: Book) -> None:
    asked = item(seed_book, "2.1", DAY)
    conclude(seed_book, asked.id, ConclusionDraft(DONE, DAY, milestone_id=asked.milestones[0].id), DAY)
    assert [each.confirmed for each in item(seed_book, "2.1", DAY).milestones] == [True, False, False, False]
    assert item(seed_book, "2.1", date(2024, 5, 1)).state is State.UNCONFIRMED


# --- 36.1: the station and 24 communes


def test_a_group_lead_ends_unit_by_unit_and_with_the_last_the_milestone(seed_book: Book) -> None:
    asked = item(seed_book, "36.1", DAY).id
    station, communes = task(seed_book, 36, DAY).leads
    owing = [station, *communes.members]
    assert len(owing) == 25
    for place, unit in enumerate(owing):
        conclusion = Conclusion.NOTHING_AROSE if place == 3 else DONE
        done_on = date(2023, 3, 1 + place)
        draft = ConclusionDraft(conclusion, done_on, "", period=PeriodKind.Q1, unit_id=unit.id)
        conclude(seed_book, asked, draft, DAY)
        found = milestone(seed_book, "36.1", "Quý I/2023", DAY)
        assert [each.unit.name for each in found.units] == [each.name for each in owing]
        assert sum(each.conclusion is not None for each in found.units) == place + 1
        assert (found.conclusion is None) == (place < 24)
        if place == 2:
            with refused(seed_book, "Đơn vị này đã kết thúc 36.1"):
                conclude(seed_book, asked, draft, DAY)
    assert (found.conclusion, found.done_on) == (DONE, date(2023, 3, 25))
    with one_step(seed_book, "Mở lại 36.1 (Quý I/2023)"):
        recording.reopen(seed_book, found.id)
    assert all(each.conclusion is None for each in milestone(seed_book, "36.1", "Quý I/2023", DAY).units)


def test_a_unit_that_does_not_lead_is_refused(seed_book: Book) -> None:
    office = find_unit(seed_book, "Phòng Nội vụ")
    draft = ConclusionDraft(DONE, DAY, period=PeriodKind.Q1, unit_id=office)
    with refused(seed_book, "không chủ trì sản phẩm 36.1"):
        conclude(seed_book, item(seed_book, "36.1", DAY).id, draft, DAY)


def test_a_new_day_is_the_milestones_and_not_lost_on_one_unit(seed_book: Book) -> None:
    unit = find_unit(seed_book, "UBND xã Nghĩa Sơn")
    draft = ConclusionDraft(DONE, DAY, period=PeriodKind.Q1, unit_id=unit, new_due_on=date(2023, 12, 1))
    with refused(seed_book, "Hạn mới là của cả mốc"):
        conclude(seed_book, item(seed_book, "36.1", DAY).id, draft, DAY)


def test_ending_for_all_at_once_ends_it_for_every_unit_left(seed_book: Book) -> None:
    asked = item(seed_book, "36.1", DAY).id
    first = find_unit(seed_book, "UBND xã Nghĩa Sơn")
    early = ConclusionDraft(Conclusion.NOTHING_AROSE, date(2023, 3, 1), period=PeriodKind.Q1, unit_id=first)
    conclude(seed_book, asked, early, DAY)
    with one_step(seed_book, "Hoàn thành 36.1"):
        conclude(seed_book, asked, ConclusionDraft(DONE, DAY, "05/BC-UBND", period=PeriodKind.Q1), DAY)
    found = milestone(seed_book, "36.1", "Quý I/2023", DAY)
    assert found.state is State.DONE
    assert {each.unit.id: each.conclusion for each in found.units}[first] is Conclusion.NOTHING_AROSE  # type: ignore[index]
    assert all(each.conclusion for each in found.units)
    assert len(seed_book.rows(MilestoneUnit.select())) == 25


def test_one_lead_alone_has_no_units_to_wait_for(seed_book: Book) -> None:
    conclude(seed_book, item(seed_book, "3.1", DAY).id, ConclusionDraft(DONE, DAY), DAY)
    assert item(seed_book, "3.1", DAY).milestones[0].units == ()
    assert seed_book.rows(MilestoneUnit.select()) == []


# --- taking back, and delays


def test_reopening_gives_the_work_back(seed_book: Book) -> None:
    asked = item(seed_book, "3.1", DAY)
    ended = conclude(seed_book, asked.id, ConclusionDraft(DONE, date(2023, 6, 1), "05/KH-UBND"), DAY)
    with one_step(seed_book, "Mở lại 3.1 (Quý II/2023)"):
        recording.reopen(seed_book, ended)
    found = item(seed_book, "3.1", DAY)
    assert (found.state, found.milestones[0].document, found.milestones[0].done_on) == (State.LATE, None, None)
    conclude(seed_book, asked.id, ConclusionDraft(DONE, date(2023, 6, 2)), DAY)


def test_a_delay_is_noted_and_the_signed_day_stays(seed_book: Book) -> None:
    [late] = item(seed_book, "3.1", DAY).milestones
    with one_step(seed_book, "Ghi lý do chậm 3.1"):
        recording.postpone(seed_book, late.id, "Chờ tỉnh", date(2023, 11, 15))
    [found] = item(seed_book, "3.1", DAY).milestones
    assert (found.state, found.due_on, found.new_due_on) == (State.LATE, late.due_on, date(2023, 11, 15))
    with refused(seed_book, "Chưa có lý do chậm"):
        recording.postpone(seed_book, late.id, " ", date(2023, 11, 15))
    for day in (date(2023, 6, 30), date(2023, 1, 1)):
        with refused(seed_book, "không sau hạn đã giao 30/06/2023"):
            recording.postpone(seed_book, late.id, "Chờ", day)
        with refused(seed_book, "không sau hạn đã giao 30/06/2023"):
            draft = ConclusionDraft(DONE, DAY, reason="Chờ", new_due_on=day)
            conclude(seed_book, item(seed_book, "3.1", DAY).id, draft, DAY)


def test_what_is_gone_is_refused(seed_book: Book) -> None:
    for act in (
        lambda: recording.record_progress(seed_book, 999, ProgressDraft(DAY, 5)),
        lambda: recording.edit_progress(seed_book, 999, ProgressDraft(DAY, 5)),
        lambda: recording.delete_progress(seed_book, 999),
        lambda: recording.set_rate(seed_book, 999, 5),
        lambda: recording.set_handling(seed_book, 999, None),
        lambda: recording.reopen(seed_book, 999),
        lambda: recording.postpone(seed_book, 999, "Chờ", None),
        lambda: recording.confirm_milestones(seed_book, 999),
    ):
        with refused(seed_book, "không còn trong kế hoạch"):
            act()


def test_the_sample_stands_as_its_steps_say(sample_book: Book) -> None:
    states = {each.code: each.state for each in read_outline(sample_book, 2023, DAY).deliverables}
    assert states["8.1"] is State.NOTHING_AROSE
    assert states["9.4"] is State.DONE_LATE
    assert states["3.1"] is states["3.2"] is State.LATE
    assert states["6.2"] is states["7.2"] is states["9.5"] is State.SOON
    assert item(sample_book, "3.1", DAY).percent == 80


def test_an_entry_belongs_to_a_milestone_of_its_own_deliverable(seed_book: Book) -> None:
    foreign = item(seed_book, "3.2", DAY).milestones[0].id
    for milestone_id in (foreign, 9999):
        with refused(seed_book, "không còn ở sản phẩm này"):
            draft = ProgressDraft(DAY, 5, milestone_id=milestone_id)
            recording.record_progress(seed_book, item(seed_book, "3.1", DAY).id, draft, DAY)
