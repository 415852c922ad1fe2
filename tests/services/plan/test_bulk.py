"""Many deliverables worked on at once: one change, all of it or nothing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cchc_desktop.domain.endings import Endings, Wish, endings_of
from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.plan import Deliverable
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.documents.edits import DocumentDraft, add_document
from cchc_desktop.services.history.history import next_undo, undo
from cchc_desktop.services.plan import bulk
from cchc_desktop.services.plan.concluding import ConclusionDraft
from cchc_desktop.services.plan.outline import read_outline
from tests.services.looking import content

if TYPE_CHECKING:
    from cchc_desktop.store.book import Book

DAY = date(2023, 10, 20)
DONE = Wish(Conclusion.DONE, PeriodKind.Q3)
STOPPED = Wish(Conclusion.STOPPED, PeriodKind.Q3, every=True)


def deliverables(book: Book) -> dict[str, Deliverable]:
    return {one.code: one for one in read_outline(book, 2023, DAY).deliverables}


def found(book: Book, wish: Wish, *codes: str) -> Endings:
    known = deliverables(book)
    return endings_of([known[code] for code in codes] if codes else known.values(), 2023, wish)


def test_the_next_milestone_ends_or_every_open_one(seed_book: Book) -> None:
    many = deliverables(seed_book)["2.1"].milestones
    (only,) = found(seed_book, DONE, "2.1").endings
    assert only.milestone_id == many[0].id
    every = found(seed_book, STOPPED, "2.1").endings
    assert [one.milestone_id for one in every] == [one.id for one in many]
    assert found(seed_book, STOPPED, "2.1").count == 1


def test_what_has_no_day_ends_for_the_period(seed_book: Book) -> None:
    bulk.conclude_many(seed_book, found(seed_book, DONE, "10.1").endings, ConclusionDraft(Conclusion.DONE, DAY), DAY)
    (quarter,) = deliverables(seed_book)["10.1"].milestones
    assert (quarter.label, quarter.conclusion) == ("Quý III/2023", Conclusion.DONE)
    assert [one.code for one in found(seed_book, DONE, "10.1").ended] == ["10.1"], "the same period ends once"
    assert found(seed_book, Wish(Conclusion.DONE, PeriodKind.Q1), "10.1").count == 1


def test_an_unfilled_checklist_keeps_from_ending_but_not_from_stopping(seed_book: Book) -> None:
    assert [one.code for one in found(seed_book, DONE, "6.2").unfilled] == ["6.2"]
    assert found(seed_book, STOPPED, "6.2").unfilled == ()


def test_a_group_is_told_and_ends_for_all_its_units(seed_book: Book) -> None:
    ending = found(seed_book, DONE, "36.1")
    assert [one.code for one in ending.by_groups] == ["36.1"]
    bulk.conclude_many(seed_book, ending.endings, ConclusionDraft(Conclusion.DONE, DAY), DAY)
    (quarter,) = deliverables(seed_book)["36.1"].milestones
    assert all(unit.conclusion is Conclusion.DONE for unit in quarter.units)


def test_one_document_and_one_step_for_all_that_end(seed_book: Book) -> None:
    before = content(seed_book)
    ending = found(seed_book, DONE)
    bulk.conclude_many(
        seed_book, ending.endings, ConclusionDraft(Conclusion.DONE, DAY, "7/BC-UBND", "Báo cáo", "Chờ hướng dẫn"), DAY
    )
    assert next_undo(seed_book) == f"Hoàn thành {ending.count} sản phẩm"
    ended = [
        milestone
        for one in deliverables(seed_book).values()
        for milestone in one.milestones
        if milestone.conclusion is not None
    ]
    assert len(ended) == ending.count == len(ending.endings) > 40
    assert {one.document.number for one in ended if one.document} == {"07/BC-UBND"}
    assert len({one.document.id for one in ended if one.document}) == 1
    for one in ended:
        late = one.due_on is not None and one.due_on < DAY
        assert one.reason == ("Chờ hướng dẫn" if late else ""), "only what is late has a reason for it"
    undo(seed_book)
    assert content(seed_book) == before


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (ConclusionDraft(Conclusion.DONE, None), "Chưa có ngày hoàn thành"),
        (ConclusionDraft(Conclusion.DONE, date(2023, 10, 21)), "sau hôm nay"),
        (ConclusionDraft(Conclusion.STOPPED, DAY, "05/QĐ-UBND"), "cần có lý do và văn bản"),
        (ConclusionDraft(Conclusion.STOPPED, DAY, reason="Không còn phù hợp"), "cần có lý do và văn bản"),
        (ConclusionDraft(Conclusion.DONE, DAY, "không số"), "không đúng dạng"),
        (ConclusionDraft(Conclusion.DONE, DAY, "7/BC-UBND", "Khác hẳn"), "“Rà soát”.*khác trích yếu đã nhập"),
    ],
)
def test_what_cannot_be_leaves_everything_as_it_was(seed_book: Book, draft: ConclusionDraft, words: str) -> None:
    add_document(seed_book, DocumentDraft("07/BC-UBND", issued_on=DAY, abstract="Rà soát"), DAY)
    before, ending = content(seed_book), found(seed_book, DONE)
    with pytest.raises(Refusal, match=words):
        bulk.conclude_many(seed_book, ending.endings, draft, DAY)
    assert content(seed_book) == before


def test_nothing_to_end_is_refused(seed_book: Book) -> None:
    with pytest.raises(Refusal, match="Không có sản phẩm nào để kết thúc"):
        bulk.conclude_many(seed_book, (), ConclusionDraft(Conclusion.DONE, DAY), DAY)


def test_giving_up_half_way_writes_nothing(seed_book: Book) -> None:
    before, ending = content(seed_book), found(seed_book, DONE)

    def give_up(done: int, total: int) -> None:
        assert total == len(ending.endings)
        if done == 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bulk.conclude_many(seed_book, ending.endings, ConclusionDraft(Conclusion.DONE, DAY), DAY, give_up)
    assert content(seed_book) == before


def test_another_conclusion_meanwhile_is_refused_and_nothing_written(seed_book: Book) -> None:
    ending = found(seed_book, DONE)
    bulk.conclude_many(seed_book, ending.endings[-1:], ConclusionDraft(Conclusion.DONE, DAY), DAY)
    before = content(seed_book)
    with pytest.raises(Refusal, match="đã kết thúc"):
        bulk.conclude_many(seed_book, ending.endings, ConclusionDraft(Conclusion.DONE, DAY), DAY)
    assert content(seed_book) == before


def test_units_are_given_to_many_tasks_and_those_not_named_stay(seed_book: Book) -> None:
    before = content(seed_book)
    tasks = list(read_outline(seed_book, 2023, DAY).tasks)[:5]
    bulk.set_units_of_many(seed_book, [one.id for one in tasks], bulk.UnitsDraft(leads_text="Phòng Tư pháp"))
    after = list(read_outline(seed_book, 2023, DAY).tasks)[:5]
    assert {one.leads_text for one in after} == {"Phòng Tư pháp"}
    assert {unit.name for one in after for unit in one.leads} == {"Phòng Tư pháp"}
    assert [one.coordinating for one in after] == [one.coordinating for one in tasks]
    assert next_undo(seed_book) == "Đổi đơn vị của 5 nhiệm vụ"
    undo(seed_book)
    assert content(seed_book) == before


@pytest.mark.parametrize(
    ("draft", "words"),
    [(bulk.UnitsDraft(), "Chưa chọn đổi đơn vị nào"), (bulk.UnitsDraft(" "), "Chưa có đơn vị chủ trì mới")],
)
def test_units_that_say_nothing_are_refused(seed_book: Book, draft: bulk.UnitsDraft, words: str) -> None:
    task = next(read_outline(seed_book, 2023, DAY).tasks)
    with pytest.raises(Refusal, match=words):
        bulk.set_units_of_many(seed_book, [task.id], draft)


def test_one_wording_for_many_keeps_what_is_concluded(seed_book: Book) -> None:
    bulk.conclude_many(seed_book, found(seed_book, DONE, "3.1").endings, ConclusionDraft(Conclusion.DONE, DAY), DAY)
    before, rows = deliverables(seed_book), content(seed_book)
    chosen = [before[code].id for code in ("3.1", "6.2", "10.1")]
    bulk.set_deadline_of_many(seed_book, chosen, "Trước ngày 30/11/2023")
    after = deliverables(seed_book)
    for code in ("6.2", "10.1"):
        assert after[code].deadline_text == "Trước ngày 30/11/2023"
        assert [one.due_on for one in after[code].milestones] == [date(2023, 11, 29)]
    assert after["3.1"].milestones[0].conclusion is Conclusion.DONE
    assert next_undo(seed_book) == "Đổi thời hạn 3 sản phẩm thành “Trước ngày 30/11/2023”"
    undo(seed_book)
    assert content(seed_book) == rows
    with pytest.raises(Refusal, match="Chưa có thời hạn mới"):
        bulk.set_deadline_of_many(seed_book, chosen, " \n")
