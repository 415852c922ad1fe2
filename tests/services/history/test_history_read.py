"""The history is read a page at a time, by day, by deliverable, by words, and never whole."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from cchc_desktop.domain.periods import PeriodKind
from cchc_desktop.domain.progress import Conclusion
from cchc_desktop.services.history.history import Standing, StepConditions, StepLine, StepReader, redo, undo
from cchc_desktop.services.history.step_details import deliverable_steps, read_details
from cchc_desktop.services.plan import planning, recording
from cchc_desktop.services.plan.planning import DeliverableDraft
from cchc_desktop.services.plan.recording import ConclusionDraft, ProgressDraft
from cchc_desktop.services.rows import find_deliverable
from cchc_desktop.store import models as tables
from cchc_desktop.store.book import Book
from tests.services.looking import item

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2023, 10, 20)


def lines(reader: StepReader, before: int | None = None, limit: int = 100) -> list[StepLine]:
    found = (line for line in reader.older(before) if isinstance(line, StepLine))
    return list(islice(found, limit))


def labels(reader: StepReader) -> list[str]:
    return [line.label for line in lines(reader)]


def note(book: Book, code: str, result: str) -> None:
    recording.record_progress(book, find_deliverable(book, 2023, code), ProgressDraft(DAY, 10, result=result))


def test_pages_follow_one_another_without_a_gap(sample_book: Book) -> None:
    reader = StepReader(sample_book)
    everything = lines(reader, limit=1000)
    pages, before = [], None
    while page := lines(reader, before, 7):
        assert len(page) <= 7
        pages += page
        before = page[-1].id
    assert pages == everything
    assert [line.id for line in everything] == sorted((line.id for line in everything), reverse=True)


def test_a_step_says_what_it_touched(seed_book: Book) -> None:
    note(seed_book, "6.2", "Đã gửi")
    newest = lines(StepReader(seed_book), limit=1)[0]
    assert newest.label == "Ghi tiến độ 6.2"
    assert newest.touched.startswith("6.2 – Báo cáo kết quả thực hiện")
    assert newest.touched.endswith("· Lần cập nhật tiến độ")
    assert newest.rows == 1
    assert newest.standing is Standing.DONE


def test_standings_are_told_and_told_anew(seed_book: Book) -> None:
    note(seed_book, "6.2", "Một")
    note(seed_book, "6.2", "Hai")
    undo(seed_book)
    reader = StepReader(seed_book)
    top = lines(reader, limit=3)
    assert [line.standing for line in top] == [Standing.UNDO, Standing.UNDONE, Standing.DONE]
    redo(seed_book)
    assert [line.standing for line in reader.newer(top[0].id)] == [Standing.REDO]
    assert reader.standings(top[-1].id, top[0].id) == {}
    undo(seed_book)
    note(seed_book, "6.2", "Ba")
    assert reader.standings(top[-1].id, top[0].id) == {top[1].id: Standing.DROPPED}
    assert lines(StepReader(seed_book))[-1].standing is Standing.BARRIER


def test_a_deliverable_has_the_history_of_what_belonged_to_it_also_when_it_is_gone(seed_book: Book) -> None:
    row = find_deliverable(seed_book, 2023, "6.2")
    note(seed_book, "7.2", "Việc khác")
    note(seed_book, "6.2", "Đã gửi")
    entry = seed_book.rows(tables.ProgressEntry.select().where(tables.ProgressEntry.deliverable == row))[0].id
    recording.delete_progress(seed_book, entry)
    planning.edit_deliverable(seed_book, row, DeliverableDraft("Báo cáo", "Quý II, III/2023"))
    planning.edit_deliverable(seed_book, row, DeliverableDraft("Báo cáo", "Thường xuyên"))
    wanted = ["Sửa thời hạn 6.2", "Sửa tên sản phẩm 6.2", "Xóa lần cập nhật 6.2", "Ghi tiến độ 6.2"]
    reader = StepReader(seed_book, StepConditions(deliverable=row))
    assert labels(reader)[:4] == wanted
    assert "Ghi tiến độ 7.2" not in labels(reader)
    planning.delete_deliverable(seed_book, row)
    assert labels(StepReader(seed_book, StepConditions(deliverable=row)))[:5] == ["Xóa sản phẩm 6.2", *wanted]


def test_the_history_of_one_deliverable_tells_only_of_it(seed_book: Book) -> None:
    row = find_deliverable(seed_book, 2023, "6.2")
    with seed_book.change("Sửa hai sản phẩm") as change:
        for code in ("6.2", "7.2"):
            change.update(tables.Deliverable, find_deliverable(seed_book, 2023, code), funding_text="Ngân sách")
    step = deliverable_steps(seed_book, row, None, 1)[0]
    assert step.label == "Sửa hai sản phẩm"
    assert [(record.name[:12], [field.name for field in record.fields]) for record in step.records] == [
        ("Sản phẩm 6.2", ["Kinh phí"])
    ]
    assert deliverable_steps(seed_book, row, step.id, 50)[-1].label == "Nạp kế hoạch năm 2023"


def test_steps_of_a_day_are_found_and_a_day_without_any_has_none(seed_book: Book) -> None:
    note(seed_book, "6.2", "Đã gửi")
    today = datetime.now().astimezone().date()
    within = StepConditions(today - timedelta(days=1), today + timedelta(days=1))
    assert labels(StepReader(seed_book, within))[0] == "Ghi tiến độ 6.2"
    assert labels(StepReader(seed_book, StepConditions(first=today + timedelta(days=2)))) == []
    assert labels(StepReader(seed_book, StepConditions(last=date(1999, 1, 1)))) == []
    long_ago = StepReader(seed_book, StepConditions(last=date(1999, 1, 1)))
    note(seed_book, "6.2", "Gửi lại")
    assert long_ago.newer(0) == ()
    assert next(line.label for line in StepReader(seed_book, within).newer(0)) == "Ghi tiến độ 6.2"


@pytest.mark.parametrize("words", ["CONG van 15", "công văn 15", "hạn chót", "tien do 6.2"])
def test_words_are_found_in_names_and_in_what_was_written_also_when_it_is_gone(seed_book: Book, words: str) -> None:
    row = find_deliverable(seed_book, 2023, "6.2")
    note(seed_book, "6.2", "Đã gửi Công văn 15, hạn chót thứ Sáu")
    entry = seed_book.rows(tables.ProgressEntry.select().where(tables.ProgressEntry.deliverable == row))[0].id
    recording.delete_progress(seed_book, entry)
    note(seed_book, "7.2", "Chưa có gì")
    found = labels(StepReader(seed_book, words=words))
    assert "Ghi tiến độ 6.2" in found
    assert "Ghi tiến độ 7.2" not in found


def test_words_are_found_from_their_beginning(seed_book: Book) -> None:
    note(seed_book, "6.2", "Đã gửi (Sở Tư pháp)")
    assert "Ghi tiến độ 6.2" in labels(StepReader(seed_book, words="tư ph"))
    assert "Ghi tiến độ 6.2" not in labels(StepReader(seed_book, words="ư"))
    assert "Ghi tiến độ 6.2" not in labels(StepReader(seed_book, words="háp"))


def test_while_words_are_looked_for_the_reader_can_pause(seed_book: Book) -> None:
    for number in range(5):
        note(seed_book, "7.2", f"Lần {number}")
    passed = list(StepReader(seed_book, words="zzz").older())
    assert len(passed) == len(lines(StepReader(seed_book)))
    assert all(isinstance(step, int) for step in passed)


def test_a_step_of_many_rows_is_told_a_few_at_a_time(seed_book: Book) -> None:
    with seed_book.change("Xác nhận tất cả") as change:
        for (row,) in seed_book.rows(tables.Milestone.select(tables.Milestone.id).tuples()):
            change.update(tables.Milestone, row, reason="Chờ ý kiến")
    newest = lines(StepReader(seed_book), limit=1)[0]
    assert newest.rows > 40
    assert f"{newest.rows} dòng" in newest.touched
    first = read_details(seed_book, newest.id, limit=20)
    assert (len(first.records), first.read, first.rows) == (20, 20, newest.rows)
    names = [record.name for record in first.records]
    after, read = first.next_after, first.read
    while after is not None:
        more = read_details(seed_book, newest.id, after=after, read=read, limit=20)
        names += [record.name for record in more.records]
        after, read = more.next_after, more.read
    assert read == newest.rows
    assert len(names) == newest.rows


def test_a_row_written_twice_in_a_step_is_told_once_from_its_first_to_its_last(seed_book: Book) -> None:
    row = find_deliverable(seed_book, 2023, "6.2")
    before = seed_book.rows(tables.Deliverable.select().where(tables.Deliverable.id == row))[0].title
    with seed_book.change("Sửa hai lần") as change:
        change.update(tables.Deliverable, row, title="Giữa chừng")
        change.update(tables.Deliverable, row, title="Sau cùng")
    details = read_details(seed_book, lines(StepReader(seed_book), limit=1)[0].id)
    assert [(field.old, field.new) for record in details.records for field in record.fields] == [(before, "Sau cùng")]


def test_a_new_book_has_steps_that_can_be_read(tmp_path: Path) -> None:
    with Book.create(tmp_path / "moi.sqlite") as book:
        found = lines(StepReader(book))
        assert {line.standing for line in found} == {Standing.BARRIER}
        assert [read_details(book, line.id).records for line in found] == [()] * len(found)


def test_what_a_unit_concluded_belongs_to_the_deliverable_also_when_it_was_taken_back(seed_book: Book) -> None:
    row = find_deliverable(seed_book, 2023, "36.1")
    unit = item(seed_book, "36.1", DAY).owing[1]
    draft = ConclusionDraft(Conclusion.DONE, DAY, period=PeriodKind.Q3, unit_id=unit.id)
    milestone = recording.conclude(seed_book, row, draft, DAY)
    with seed_book.change("Sửa lý do") as change:
        (found,) = change.rows(tables.MilestoneUnit.select().where(tables.MilestoneUnit.milestone == milestone))
        change.update(tables.MilestoneUnit, found.id, reason="Gửi bản giấy")
    recording.reopen(seed_book, milestone)
    back, reason, concluded = deliverable_steps(seed_book, row, None, 3)
    name = f"Kết quả của đơn vị {unit.name} ở mốc “Quý III/2023” của 36.1"
    assert reason.label == "Sửa lý do"
    assert [record.name for record in reason.records] == [name]
    assert name in [record.name for record in concluded.records]
    assert name in [record.name for record in back.records]
