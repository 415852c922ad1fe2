"""Undo and redo up to a point: first what it would do, then one step after another, told once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.history.history import Standing, StepLine, StepReader, history, next_redo
from cchc_desktop.services.history.stepping import CHANGED_MEANWHILE, take, way_to, why_not
from cchc_desktop.services.plan import planning
from cchc_desktop.services.plan.planning import DeliverableDraft
from cchc_desktop.services.plan.recording import ProgressDraft, record_progress
from cchc_desktop.services.rows import find_deliverable
from cchc_desktop.store import models as tables
from tests.services.looking import content
from tests.store.small_books import edit_behind_the_back

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cchc_desktop.store.book import Book, Changed

DAY = date(2023, 10, 20)


@pytest.fixture
def noted(seed_book: Book) -> list[int]:
    """Four notes on 6.2; the ids of their steps, oldest first."""
    row = find_deliverable(seed_book, 2023, "6.2")
    for percent in (10, 20, 30, 40):
        record_progress(seed_book, row, ProgressDraft(DAY, percent))
    return [step.id for step in reversed(history(seed_book, 4))]


def standing(book: Book, step: int) -> Standing:
    return next(line.standing for line in StepReader(book).older() if isinstance(line, StepLine) and line.id == step)


def test_going_back_takes_the_chosen_step_and_all_after_it(seed_book: Book, noted: list[int]) -> None:
    before = content(seed_book)
    way = way_to(seed_book, noted[1])
    assert way.back
    assert [step.id for step in way.steps] == [noted[3], noted[2], noted[1]]
    assert way.rows == 3
    assert way.stopped_by is None
    assert content(seed_book) == before, "asking changes nothing"
    assert take(seed_book, way) == 3
    percents = [entry.percent for entry in seed_book.rows(tables.ProgressEntry.select())]
    assert percents == [10]
    forth = way_to(seed_book, noted[2])
    assert not forth.back
    assert [step.id for step in forth.steps] == [noted[1], noted[2]]
    take(seed_book, forth)
    assert [entry.percent for entry in seed_book.rows(tables.ProgressEntry.select())] == [10, 20, 30]
    assert standing(seed_book, noted[3]) is Standing.UNDONE
    assert next_redo(seed_book) is not None


def test_all_of_it_is_told_once(seed_book: Book, noted: list[int]) -> None:
    told: list[Changed] = []
    seed_book.listen(told.append)
    with seed_book.telling_once("Hoàn tác 3 bước"):
        take(seed_book, way_to(seed_book, noted[1]))
        assert told == []
    assert [(changed.label, len(changed.rows["progress_entry"])) for changed in told] == [("Hoàn tác 3 bước", 3)]
    with seed_book.telling_once("Không gì cả"):
        pass
    assert len(told) == 1


def test_a_barrier_ends_the_way_and_is_named(seed_book: Book, noted: list[int]) -> None:
    with seed_book.change("Chốt số liệu", undoable=False) as change:
        change.insert(tables.Setting, key="chot", value="1")
    record_progress(seed_book, find_deliverable(seed_book, 2023, "7.2"), ProgressDraft(DAY, 5))
    way = way_to(seed_book, noted[0])
    assert [step.label for step in way.steps] == ["Ghi tiến độ 7.2"]
    assert way.stopped_by is not None
    assert way.stopped_by.label == "Chốt số liệu"
    take(seed_book, way)
    assert standing(seed_book, noted[3]) is Standing.DONE


def test_what_leads_nowhere_says_why(seed_book: Book, noted: list[int]) -> None:
    take(seed_book, way_to(seed_book, noted[3]))
    undoing = history(seed_book, 1)[0].id
    with pytest.raises(Refusal, match="một lần hoàn tác"):
        way_to(seed_book, undoing)
    record_progress(seed_book, find_deliverable(seed_book, 2023, "7.2"), ProgressDraft(DAY, 5))
    with pytest.raises(Refusal, match="không làm lại được nữa"):
        way_to(seed_book, noted[3])
    with pytest.raises(Refusal, match="không hoàn tác được"):
        way_to(seed_book, history(seed_book)[-1].id)
    with pytest.raises(Refusal, match="không còn trong lịch sử"):
        way_to(seed_book, 10**9)
    assert why_not(Standing.DONE) == why_not(Standing.UNDONE) == ""


def test_a_book_that_has_moved_on_is_not_undone_blindly(seed_book: Book, noted: list[int]) -> None:
    way = way_to(seed_book, noted[2])
    record_progress(seed_book, find_deliverable(seed_book, 2023, "7.2"), ProgressDraft(DAY, 5))
    before = content(seed_book)
    with pytest.raises(Refusal, match="vừa thay đổi"):
        take(seed_book, way)
    assert CHANGED_MEANWHILE.startswith("Sổ vừa thay đổi")
    assert content(seed_book) == before


def test_where_one_step_fails_those_before_it_stand_and_it_says_so(
    seed_path: Path, opened: Callable[[Path], Book], request: pytest.FixtureRequest
) -> None:
    book = opened(seed_path)
    row = find_deliverable(book, 2023, "6.2")
    for percent in (10, 20, 30):
        record_progress(book, row, ProgressDraft(DAY, percent))
    steps = [step.id for step in reversed(history(book, 3))]
    edit_behind_the_back(seed_path, "UPDATE progress_entry SET percent = 21 WHERE percent = 20")
    with pytest.raises(Refusal, match=r"Đã hoàn tác 1 trong 3 bước rồi dừng lại\. .*bên ngoài chương trình"):
        take(book, way_to(book, steps[0]))
    assert [standing(book, step) for step in steps] == [Standing.DONE, Standing.DONE, Standing.UNDONE]
    assert [entry.percent for entry in book.rows(tables.ProgressEntry.select())] == [10, 21]
    assert len(check_book(book)) == 1, "only the edit from outside"


def test_it_can_be_stopped_between_two_steps(seed_book: Book, noted: list[int]) -> None:
    def stop(done: int, _: int) -> None:
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        take(seed_book, way_to(seed_book, noted[0]), stop)
    assert [standing(seed_book, step) for step in noted] == [Standing.DONE] * 2 + [Standing.UNDONE] * 2


@pytest.mark.parametrize("back_to", [0, 2, 4])
def test_every_row_comes_back_and_goes_forth_again(seed_book: Book, back_to: int) -> None:
    row = find_deliverable(seed_book, 2023, "6.2")
    edits: list[Callable[[], object]] = [
        lambda: record_progress(seed_book, row, ProgressDraft(DAY, 50)),
        lambda: planning.edit_deliverable(seed_book, row, DeliverableDraft("Báo cáo", "Quý I, III/2023")),
        lambda: planning.delete_deliverable(seed_book, find_deliverable(seed_book, 2023, "9.5")),
        lambda: planning.edit_deliverable(seed_book, row, DeliverableDraft("Báo cáo", "Thường xuyên")),
        lambda: planning.delete_deliverable(seed_book, row),
    ]
    states = []
    for edit in edits:
        states.append(content(seed_book))
        edit()
    last = content(seed_book)
    steps = [step.id for step in reversed(history(seed_book, len(edits)))]
    take(seed_book, way_to(seed_book, steps[back_to]))
    assert content(seed_book) == states[back_to]
    take(seed_book, way_to(seed_book, steps[-1]))
    assert content(seed_book) == last
    assert check_book(seed_book) == ()
