"""Any sequence of edits can be walked back and forth, across restarts, and every row comes back exactly."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.domain.refusal import Refusal
from cchc_desktop.services.book.checking import check_book
from cchc_desktop.services.plan import planning, recording
from cchc_desktop.services.plan.concluding import ConclusionDraft
from cchc_desktop.store import models as tables
from cchc_desktop.store import search
from cchc_desktop.store.book import Book
from tests.store.small_books import Rows, create_small, index_rows, journalled_rows

Draw = Callable[[st.SearchStrategy[Any]], Any]
Edit = Callable[[Book, Draw], None]

TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("ăâđêôơư \n\"'%_"), max_size=12)
TITLES = st.sampled_from(["Rà soát văn bản", "Báo cáo", "Đề án", "Quyết định", "  "]) | TEXTS.filter(str.strip)
DAYS = st.dates(date(2023, 10, 1), date(2025, 3, 31))
WORDINGS = st.sampled_from(
    ["", "Tháng 6", "Quý I/2024", "Thường xuyên", "Hằng quý", "Trước ngày 30/11/2024", "khi có hướng dẫn", "Năm 2024"]
)
STEPS_BY = st.sampled_from([-1, 1])


class NothingThereError(Exception):
    """The edit drawn has no row to work on."""


def pick(book: Book, draw: Draw, model: type[tables.Row]) -> int:
    rows = [row for (row,) in book.rows(model.select(model.id).order_by(model.id).tuples())]
    if not rows:
        raise NothingThereError
    return int(rows[draw(st.integers(0, len(rows) - 1))])


def add_area(book: Book, draw: Draw) -> None:
    planning.add_area(book, pick(book, draw, tables.Plan), draw(TITLES))


def edit_area(book: Book, draw: Draw) -> None:
    planning.edit_area(book, pick(book, draw, tables.ContentArea), draw(TITLES))


def move_area(book: Book, draw: Draw) -> None:
    planning.move_area(book, pick(book, draw, tables.ContentArea), draw(STEPS_BY))


def delete_area(book: Book, draw: Draw) -> None:
    planning.delete_area(book, pick(book, draw, tables.ContentArea))


def task_draft(draw: Draw) -> planning.TaskDraft:
    leads = draw(st.sampled_from(["", "Phòng Tư pháp", "Sở Nội vụ; Văn phòng", "Các cơ quan, đơn vị"]))
    return planning.TaskDraft(draw(TITLES), leads, draw(TEXTS))


def add_task(book: Book, draw: Draw) -> None:
    planning.add_task(book, pick(book, draw, tables.ContentArea), task_draft(draw))


def edit_task(book: Book, draw: Draw) -> None:
    planning.edit_task(book, pick(book, draw, tables.Task), task_draft(draw))


def move_task(book: Book, draw: Draw) -> None:
    planning.move_task(book, pick(book, draw, tables.Task), draw(STEPS_BY))


def move_task_to(book: Book, draw: Draw) -> None:
    planning.move_task_to(book, pick(book, draw, tables.Task), pick(book, draw, tables.ContentArea))


def delete_task(book: Book, draw: Draw) -> None:
    planning.delete_task(book, pick(book, draw, tables.Task))


def deliverable_draft(draw: Draw) -> planning.DeliverableDraft:
    amount = draw(st.sampled_from([None, 0, 1, 500_000_000, 10**12, -1]))
    return planning.DeliverableDraft(draw(TITLES), draw(WORDINGS), draw(TEXTS), amount)


def add_deliverable(book: Book, draw: Draw) -> None:
    planning.add_deliverable(book, pick(book, draw, tables.Task), deliverable_draft(draw))


def edit_deliverable(book: Book, draw: Draw) -> None:
    planning.edit_deliverable(book, pick(book, draw, tables.Deliverable), deliverable_draft(draw))


def move_deliverable(book: Book, draw: Draw) -> None:
    planning.move_deliverable(book, pick(book, draw, tables.Deliverable), draw(STEPS_BY))


def delete_deliverable(book: Book, draw: Draw) -> None:
    planning.delete_deliverable(book, pick(book, draw, tables.Deliverable))


def set_window(book: Book, draw: Draw) -> None:
    planning.set_window(book, pick(book, draw, tables.Deliverable), draw(st.none() | DAYS), draw(st.none() | DAYS))


def reset_window(book: Book, draw: Draw) -> None:
    planning.reset_window(book, pick(book, draw, tables.Deliverable))


def progress_draft(draw: Draw) -> recording.ProgressDraft:
    percent = draw(st.none() | st.integers(0, 100) | st.just(101))
    return recording.ProgressDraft(draw(DAYS), percent, draw(TEXTS), draw(TEXTS), draw(TEXTS))


def record_progress(book: Book, draw: Draw) -> None:
    recording.record_progress(book, pick(book, draw, tables.Deliverable), progress_draft(draw))


def edit_progress(book: Book, draw: Draw) -> None:
    recording.edit_progress(book, pick(book, draw, tables.ProgressEntry), progress_draft(draw))


def delete_progress(book: Book, draw: Draw) -> None:
    recording.delete_progress(book, pick(book, draw, tables.ProgressEntry))


def conclude(book: Book, draw: Draw) -> None:
    milestone = pick(book, draw, tables.Milestone)
    deliverable = book.rows(tables.Milestone.select().where(tables.Milestone.id == milestone).dicts())[0]["deliverable"]
    draft = ConclusionDraft(
        conclusion=draw(st.sampled_from(Conclusion)),
        done_on=draw(DAYS | st.just(date(2024, 5, 5))),
        document_number=draw(st.sampled_from(["", "05/BC-UBND", "06/BC-UBND"])),
        document_abstract=draw(TEXTS),
        reason=draw(TEXTS | st.just("Chờ hướng dẫn")),
        milestone_id=milestone,
    )
    recording.conclude(book, deliverable, draft, date(2024, 12, 31))


def reopen(book: Book, draw: Draw) -> None:
    recording.reopen(book, pick(book, draw, tables.Milestone))


def postpone(book: Book, draw: Draw) -> None:
    recording.postpone(book, pick(book, draw, tables.Milestone), draw(TEXTS), draw(st.none() | DAYS))


def write_by_hand(book: Book, draw: Draw) -> None:
    """Several writes to the same few rows in one step: inserts, updates and deletes in any order."""
    with book.change("Nhiều việc một lần") as change:
        for _ in range(draw(st.integers(0, 6))):
            key = draw(st.sampled_from("abc"))
            found = [row for (row,) in change.rows(setting_called(key))]
            if not found:
                change.insert(tables.Setting, key=key, value=draw(TEXTS))
            elif draw(st.booleans()):
                change.update(tables.Setting, found[0], value=draw(TEXTS))
            else:
                change.delete(tables.Setting, found[0])


def setting_called(key: str) -> Any:
    return tables.Setting.select(tables.Setting.id).where(tables.Setting.key == key).tuples()


DELETIONS: tuple[Edit, ...] = (delete_area, delete_task, delete_deliverable, delete_progress)
OTHERS: tuple[Edit, ...] = (
    add_area,
    edit_area,
    move_area,
    add_task,
    edit_task,
    move_task,
    move_task_to,
    add_deliverable,
    edit_deliverable,
    move_deliverable,
    set_window,
    reset_window,
    record_progress,
    edit_progress,
    conclude,
    reopen,
    postpone,
    write_by_hand,
)
# Deletions more seldom, or nothing would be left to work on.
EDITS = OTHERS * 3 + DELETIONS


@cache
def template() -> bytes:
    """The bytes of a small closed book, so that no example pays for making one."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "so.sqlite"
        create_small(path)
        with Book.open(path) as book:
            fill(book)
        return path.read_bytes()


def fill(book: Book) -> None:
    """Units, a second area and task, and deliverables of several kinds with progress and a conclusion."""
    for name in ("Phòng Tư pháp", "Sở Nội vụ", "Văn phòng"):
        with book.change("Thêm đơn vị", undoable=False) as change:
            change.insert(tables.Unit, name=name, kind="office")
    area = planning.add_area(book, 1, "Cải cách thủ tục hành chính")
    tasks = (1, planning.add_task(book, area, planning.TaskDraft("Công khai thủ tục", "Văn phòng")))
    for task in tasks:
        for wording in ("Hằng quý", "Trước ngày 30/11/2024", "Thường xuyên"):
            made = planning.add_deliverable(book, task, planning.DeliverableDraft("Báo cáo", wording))
            recording.record_progress(book, made, recording.ProgressDraft(date(2024, 3, 1), 10, "Đã làm"))
    recording.conclude(book, 1, ConclusionDraft(Conclusion.DONE, date(2024, 6, 1), "04/BC-UBND"), date(2024, 12, 31))


class OfficerAtWork(RuleBasedStateMachine):
    """Holds the book against a list of pictures of it: one for every step that can be undone, one for every redo."""

    @initialize()
    def open_first(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "so.sqlite"
        self.path.write_bytes(template())
        self.book = Book.open(self.path)
        with self.book.change("Bắt đầu", undoable=False) as change:
            change.insert(tables.Setting, key="mốc", value="undo không qua đây")
        self.now = journalled_rows(self.book)
        self.past: list[Rows] = []
        self.future: list[Rows] = []

    @rule(data=st.data(), edits=st.lists(st.sampled_from(EDITS), min_size=1, max_size=6))
    def work(self, data: st.DataObject, edits: list[Edit]) -> None:
        for edit in edits:
            self.one_edit(data, edit)

    def one_edit(self, data: st.DataObject, edit: Edit) -> None:
        newest = self.book.next_undo()
        try:
            edit(self.book, data.draw)
        except NothingThereError:
            return
        except Refusal:
            assert journalled_rows(self.book) == self.now, "a refused edit wrote something"
            return
        after = journalled_rows(self.book)
        if self.book.next_undo() != newest:
            # A step whose writes cancel out (a row added and deleted again) is a step all the same.
            self.past.append(self.now)
            self.future.clear()
            self.now = after
        assert after == self.now, "rows changed without a step"

    @rule()
    def undo(self) -> None:
        if not self.past:
            return
        self.book.undo()
        self.future.append(self.now)
        self.now = self.past.pop()

    @rule()
    def redo(self) -> None:
        if not self.future:
            return
        self.book.redo()
        self.past.append(self.now)
        self.now = self.future.pop()

    @rule()
    def restart(self) -> None:
        self.book.close()
        self.book = Book.open(self.path)

    @invariant()
    def every_row_is_what_it_should_be(self) -> None:
        assert journalled_rows(self.book) == self.now
        assert (self.book.next_undo() is not None) == bool(self.past)
        assert (self.book.next_redo() is not None) == bool(self.future)

    def teardown(self) -> None:
        if not hasattr(self, "book"):
            return
        try:
            self._walk_all_the_way()
            self._leave_a_sound_book()
        finally:
            self.book.close()
            shutil.rmtree(self.folder)

    def _walk_all_the_way(self) -> None:
        pictures = [self.now]
        while self.past:
            self.undo()
            assert journalled_rows(self.book) == self.now
            pictures.append(self.now)
        for picture in reversed(pictures[:-1]):
            self.book.redo()
            assert journalled_rows(self.book) == picture

    def _leave_a_sound_book(self) -> None:
        assert check_book(self.book) == ()
        kept = index_rows(self.book)
        search.rebuild(self.book.database)
        assert kept == index_rows(self.book), "the index is not what a rebuild gives"


TestOfficerAtWork = OfficerAtWork.TestCase
TestOfficerAtWork.settings = settings(max_examples=50, stateful_step_count=25)


class OfficerAtWorkForLong(OfficerAtWork):
    """The same, for the soak."""


TestOfficerAtWorkForLong = pytest.mark.soak(OfficerAtWorkForLong.TestCase)
OfficerAtWorkForLong.TestCase.settings = settings(max_examples=400, stateful_step_count=60, deadline=None)
