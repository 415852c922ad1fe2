"""Windows of deadlines: those set by hand, and what was concluded, through every later edit of the words."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest

from cchc_desktop.domain.deadline import DeadlineKind
from cchc_desktop.domain.progress import Conclusion, State
from cchc_desktop.services.office_rules import BEFORE_INCLUSIVE
from cchc_desktop.services.plan import planning
from cchc_desktop.services.plan.planning import DeliverableDraft
from cchc_desktop.services.plan.recording import (
    ConclusionDraft,
    ProgressDraft,
    conclude,
    confirm_milestones,
    record_progress,
)
from cchc_desktop.services.plan.windows import preview_deadline
from cchc_desktop.services.settings import put_setting
from cchc_desktop.store.book import Book
from tests.services.looking import item, one_step, refused

DAY = date(2023, 10, 20)
OPENS, DUE = date(2023, 11, 1), date(2023, 12, 15)


def edit(book: Book, code: str, **changed: Any) -> None:
    each = item(book, code, DAY)
    draft = DeliverableDraft(each.title, each.deadline_text, each.funding_text, each.funding_amount, each.search_also)
    planning.edit_deliverable(book, each.id, dataclasses.replace(draft, **changed))


def close(book: Book, code: str, done_on: date, label: str = "") -> None:
    each = item(book, code, DAY)
    chosen = next((one.id for one in each.milestones if one.label == label), None)
    draft = ConclusionDraft(Conclusion.DONE, done_on, "05/BC-UBND", milestone_id=chosen)
    conclude(book, each.id, draft, DAY)


def window(book: Book, code: str) -> tuple[date | None, date | None, bool]:
    each = item(book, code, DAY)
    return each.opens_on, each.due_on, each.window_set_by_hand


def test_a_window_set_by_hand_rules_and_survives_other_edits(seed_book: Book) -> None:
    with one_step(seed_book, "Đặt thời hạn 3.1 bằng tay"):
        planning.set_window(seed_book, item(seed_book, "3.1", DAY).id, OPENS, DUE)
    edit(seed_book, "3.1", title="Kế hoạch kiểm tra", funding_text="Ngân sách huyện")
    assert window(seed_book, "3.1") == (OPENS, DUE, True)
    [found] = item(seed_book, "3.1", DAY).milestones
    assert (found.due_on, found.label, found.state) == (DUE, "15/12/2023", State.NOT_YET)
    assert item(seed_book, "3.1", DAY).deadline_text == "Quý II/2023"


def test_a_new_wording_wins_over_the_hand(seed_book: Book) -> None:
    planning.set_window(seed_book, item(seed_book, "3.1", DAY).id, OPENS, DUE)
    with one_step(seed_book, "Sửa thời hạn 3.1"):
        edit(seed_book, "3.1", deadline_text="Tháng 11/2023")
    assert window(seed_book, "3.1") == (date(2023, 11, 1), date(2023, 11, 30), False)
    assert [each.label for each in item(seed_book, "3.1", DAY).milestones] == ["Tháng 11/2023"]


def test_the_way_back_to_the_wording(seed_book: Book) -> None:
    before = item(seed_book, "3.1", DAY)
    planning.set_window(seed_book, before.id, None, DUE)
    with one_step(seed_book, "Đặt thời hạn 3.1 theo lời văn"):
        planning.reset_window(seed_book, before.id)
    assert item(seed_book, "3.1", DAY) == before


def test_windows_that_are_none_are_refused(seed_book: Book) -> None:
    deliverable = item(seed_book, "3.1", DAY).id
    with refused(seed_book, "Chưa có ngày nào"):
        planning.set_window(seed_book, deliverable, None, None)
    with refused(seed_book, "Ngày bắt đầu 15/12/2023 sau hạn cuối 01/11/2023"):
        planning.set_window(seed_book, deliverable, DUE, OPENS)


@pytest.mark.parametrize(
    ("wording", "kind", "state"),
    [
        ("abc xyz", DeadlineKind.UNREAD, State.UNREAD),
        ("Thường xuyên", DeadlineKind.ONGOING, State.ONGOING),
        ("Theo kế hoạch của tỉnh", DeadlineKind.CONDITIONAL, State.NOT_YET),
    ],
)
def test_a_window_by_hand_gives_a_wording_without_a_day_one(
    seed_book: Book, wording: str, kind: DeadlineKind, state: State
) -> None:
    edit(seed_book, "3.1", deadline_text=wording)
    undated = item(seed_book, "3.1", DAY)
    assert (undated.kind, undated.state, undated.milestones) == (kind, state, ())
    planning.set_window(seed_book, undated.id, None, date(2023, 10, 25))
    assert item(seed_book, "3.1", DAY).state is State.SOON
    assert item(seed_book, "3.1", date(2023, 10, 26)).state is State.LATE
    conclude(seed_book, undated.id, ConclusionDraft(Conclusion.DONE, DAY, "05/BC-UBND"), DAY)
    assert item(seed_book, "3.1", DAY).state is State.DONE


def test_a_concluded_milestone_survives_a_mended_wording(seed_book: Book) -> None:
    close(seed_book, "3.1", date(2023, 6, 15))
    with one_step(seed_book, "Sửa thời hạn 3.1"):
        edit(seed_book, "3.1", deadline_text="Tháng 5/2023")
    [found] = item(seed_book, "3.1", DAY).milestones
    assert found.document is not None
    assert (found.done_on, found.document.number) == (date(2023, 6, 15), "05/BC-UBND")
    assert (found.due_on, found.state) == (date(2023, 5, 31), State.DONE_LATE)


def test_of_several_milestones_each_keeps_its_own_end(seed_book: Book) -> None:
    edit(seed_book, "3.1", deadline_text="Quý I, II/2023")
    close(seed_book, "3.1", date(2023, 3, 20), "Quý I/2023" if _has(seed_book, "Quý I/2023") else "Quý I")
    edit(seed_book, "3.1", deadline_text="Quý II, III, IV/2023")
    found = {each.due_on: each.state for each in item(seed_book, "3.1", DAY).milestones}
    assert found == {
        date(2023, 3, 31): State.DONE,
        date(2023, 6, 30): State.LATE,
        date(2023, 9, 30): State.LATE,
        date(2023, 12, 31): State.IN_PROGRESS,
    }


def _has(book: Book, label: str) -> bool:
    return any(each.label == label for each in item(book, "3.1", DAY).milestones)


def test_a_milestone_worked_on_is_not_dropped(seed_book: Book) -> None:
    each = item(seed_book, "2.1", DAY)
    assert len(each.milestones) == 4
    worked_on = each.milestones[2]
    record_progress(seed_book, each.id, ProgressDraft(DAY, 10, milestone_id=worked_on.id))
    edit(seed_book, "2.1", deadline_text="Thường xuyên")
    assert [one.id for one in item(seed_book, "2.1", DAY).milestones] == [worked_on.id]


def test_confirmed_periods_stay_confirmed_while_their_days_stand(seed_book: Book) -> None:
    each = item(seed_book, "2.1", DAY)
    assert each.state is State.UNCONFIRMED
    with one_step(seed_book, "Xác nhận mốc 2.1"):
        confirm_milestones(seed_book, each.id)
    edit(seed_book, "2.1", title="Báo cáo định kỳ")
    edit(seed_book, "2.1", deadline_text="Theo định kỳ")
    planning.reset_window(seed_book, each.id)
    found = item(seed_book, "2.1", DAY)
    assert all(one.confirmed for one in found.milestones)
    assert found.state is State.LATE


@pytest.mark.parametrize("text", ["", "Tháng 13/2023", "🙂" * 500, "31/02/2023", "x" * 100_000])
def test_no_wording_stops_the_plan(seed_book: Book, text: str) -> None:
    edit(seed_book, "3.1", deadline_text=text)
    found = item(seed_book, "3.1", DAY)
    assert (found.deadline_text, found.kind, found.due_on) == (text, DeadlineKind.UNREAD, None)


def test_an_office_may_read_before_as_inclusive(seed_book: Book) -> None:
    with seed_book.change("Đổi cách đọc “trước ngày”") as change:
        put_setting(change, BEFORE_INCLUSIVE, True)
    assert preview_deadline(seed_book, "Trước 31/10/2023", 2023).due_on == date(2023, 10, 31)
    planning.reset_window(seed_book, item(seed_book, "6.2", DAY).id)
    assert item(seed_book, "6.2", DAY).due_on == date(2023, 10, 31)
    with seed_book.change("Đổi lại") as change:
        put_setting(change, BEFORE_INCLUSIVE, False)
    assert preview_deadline(seed_book, "Trước 31/10/2023", 2023).due_on == date(2023, 10, 30)
